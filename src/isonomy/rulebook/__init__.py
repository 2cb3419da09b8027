"""Rules, definitions, penalties and citations: what law is made of, and what a rule makes of a case."""

from isonomy.rulebook.book import Jurisdiction, LawOfDay, Rulebook, RulebookError
from isonomy.rulebook.citations import NOT_FOUND, Body, Confidence, Evidence, Instrument, Provision, high, low, medium
from isonomy.rulebook.outcomes import Finding, Outcome
from isonomy.rulebook.provisions import Definition, Exemption, Judgement, Law, Part, Penalty, Reading, Rule, Span
from isonomy.rulebook.words import Force, Kind, Risk, Status, Topic
from isonomy.rulebook.writing import (
    definition,
    exemption,
    judgement,
    licence,
    obligation,
    part,
    penalty,
    permission,
    permitted_on_conditions,
    prohibition,
    read_as,
    transition,
    transitional_duty,
)

__all__ = [
    "NOT_FOUND", "Body", "Confidence", "Definition", "Evidence", "Exemption", "Finding", "Force", "Instrument",
    "Judgement", "Jurisdiction", "Kind", "Law", "LawOfDay", "Outcome", "Part", "Penalty", "Provision", "Reading",
    "Risk", "Rule", "Rulebook", "RulebookError", "Span", "Status", "Topic", "definition", "exemption", "high",
    "judgement", "licence", "low", "medium", "obligation", "part", "penalty", "permission",
    "permitted_on_conditions", "prohibition", "read_as", "transition", "transitional_duty",
]  # fmt: skip
