"""Small typed questions to the rulebooks, each answered for a day with its evidence.

A query says what would have to be so; the answer is worked out from the law of the day: it holds, it does not, or it is
open. `reading.read_query` turns the written form, a mapping of one word to its arguments, into a query.
"""
