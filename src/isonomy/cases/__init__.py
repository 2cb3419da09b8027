"""Cases: what a person says is the case, read from files and made into facts."""
