"""Faster or stronger readers of the same law; each is tested against the interpreter, and refuses what it cannot say."""
