"""The instruments of community gaming, and what was seen of them."""

from isonomy.rulebook import Body, Evidence, Instrument, high, low, medium

REGULATION = Instrument(
    Body("Governor of New South Wales", "nsw"),
    "Community Gaming Regulation 2020 (NSW)",
    "Community Gaming Regulation 2020",
    "2020-07-01",
    "https://legislation.nsw.gov.au/view/whole/html/inforce/2020-06-26/sl-2020-0304",
)

CHECKED = "2026-11-25"
START = "2020-07-01"

QUOTED = "https://github.com/CatalaLang/catala/tree/master/examples/NSW_community_gaming"
"""An encoding in Catala that quotes clauses 4 to 7 and 9 word for word beside its code."""

_GUIDE = "https://www.nsw.gov.au/money-and-taxes/community-gaming/"


def quoted(page: str) -> Evidence:
    """The clause as quoted, and the regulator's own page, which agree."""
    return high(QUOTED, _GUIDE + page, checked=CHECKED)


def guide(page: str) -> Evidence:
    """What the regulator's own page says; the clause itself was not read."""
    return high(
        _GUIDE + page, checked=CHECKED, note="The clause itself was not read; its number is from a list of clauses."
    )


def guide_in_part(page: str, note: str) -> Evidence:
    """What the regulator's own page says of a part; `note` names the rest."""
    return medium(_GUIDE + page, checked=CHECKED, note=note)


def not_seen(note: str) -> Evidence:
    """The regulation was seen only up to its definitions; `note` says from where a limit is known."""
    return low(REGULATION.address, checked=CHECKED, note=note)
