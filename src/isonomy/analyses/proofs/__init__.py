"""Proofs over two rulebooks (extra `proof`): how rules stand to each other, and what one hub permits and another forbids."""
