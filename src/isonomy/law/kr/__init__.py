"""The law of Korea."""
