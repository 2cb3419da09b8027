"""What can be asked of a rulebook: decisions, what is missing, and what would have to hold."""
