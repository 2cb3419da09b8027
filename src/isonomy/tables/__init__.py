"""Tables of records: which column is which fact."""
