"""Looks for mistakes in the rulebooks themselves: in their logic (extra `proof`), and in their dates and terms."""
