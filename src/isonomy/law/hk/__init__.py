"""The law of Hong Kong."""
