"""What the worked rules share: one made-up instrument, and the rulebook of a place put together from its rules."""

from collections.abc import Mapping

from isonomy.rulebook import Body, Exemption, Instrument, Jurisdiction, Rule, Rulebook, high

WORKED = Instrument(Body("Makers of Examples", "examples"), "Worked Rules", "Worked Rules")
EVIDENCE = high("https://example.org/worked-rules", checked="2026-11-23")


def book(place: Jurisdiction, rules: Mapping[str, Rule], exemptions: Mapping[str, Exemption]) -> Rulebook:
    """Return the rulebook of these provisions, named by their keys."""
    for name, provision in (*rules.items(), *exemptions.items()):
        provision.id = name
    return Rulebook(place, tuple(rules.values()), tuple(exemptions.values()))
