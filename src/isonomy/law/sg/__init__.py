"""The law of Singapore."""
