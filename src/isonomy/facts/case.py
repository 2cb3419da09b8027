"""The moment the case is about."""

from isonomy.logic import Group, circumstance

GROUP = Group("case", "the moment the case is about", always=True)

date = circumstance.date(
    "case.date",
    "The day on which the thing happened or would happen; it chooses the version of the law and is the end point of every age or delay.",
    "2026-05-27",
)
