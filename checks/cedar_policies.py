"""Published examples of Cedar's policy analyser, translated by hand: what requests are about, and who may make them.

The examples are in `cedar-lean-cli/examples/analyze` of https://github.com/cedar-policy/cedar-spec (Apache-2.0), their
results in `cedar-lean-cli/tests/snapshots`; both as of commit 795ddccf. Nothing of them is copied: each set of policies is
said again in facts of our own, and each result is one word.

| there                           | here                                                                               |
|---------------------------------|------------------------------------------------------------------------------------|
| an entity                       | one of a list: those that policies name, and one that stands for all others        |
| being in a group, owning        | yes or no                                                                          |
| text matched by patterns        | one of the kinds of text that the patterns tell apart                              |
| a 64-bit number                 | a whole number; a sum that leaves 64 bits makes its policy not apply, as it does there |
| a type of request               | a circumstance: which kind of request it is                                        |
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import add

from isonomy.logic import ALWAYS, Expr, all_of, any_of, circumstance


@dataclass(frozen=True, eq=False)
class Policies:
    """A set of policies: a request is permitted if some permit says so and no forbid does."""

    permits: tuple[Expr, ...] = ()
    forbids: tuple[Expr, ...] = ()


@dataclass(frozen=True, eq=False)
class Example:
    """Two published sets of policies, the types of request, and per type how the first stands to the second.

    `results` are in our words, turned round: there the more permissive is named, here the stricter.
    """

    source: str
    first: Policies
    second: Policies
    requests: dict[str, Expr]
    results: dict[str, str]


STRICTER, LAXER, EQUIVALENT, INCOMPARABLE = "stricter", "laxer", "equivalent", "incomparable"


def alike(source: str, first: Policies, second: Policies, requests: dict[str, Expr], result: str) -> Example:
    """An example with the same result for every type of request."""
    return Example(source, first, second, requests, dict.fromkeys(requests, result))


# Boxes and things (`view_box`): who may view which.

USER = circumstance.one_of("box.user", "Who asks.", "amelia", ["amelia", "brandon", "brittany", "catherine", "other"])
IS_BOX = circumstance.yes_or_no("box.is_box", "Whether a box is asked for, and not a thing.", "yes")
ITEM = circumstance.one_of("box.item", "Which is asked for.", "other", ["widget", "widgets", "brits", "other"])
IN_WIDGETS = circumstance.yes_or_no("box.in_widgets", "Whether it is in the box of widgets.", "yes")
PRIVATE = circumstance.yes_or_no("box.private", "Whether it is private.", "yes")
OWNED = circumstance.yes_or_no("box.owned", "Whether the user owns it.", "yes")

_A_BOX = IS_BOX & (ITEM != "widget") & ((ITEM != "widgets") | IN_WIDGETS)
_A_THING = ~IS_BOX & ITEM.is_in("widget", "other")
VIEWS = {"User view Box": _A_BOX, "User view Thing": _A_THING}

_ALL, _NONE, _EMPTY = Policies((ALWAYS,)), Policies((), (ALWAYS,)), Policies()
_AMELIA = Policies((USER == "amelia",))

VIEW_BOX = [
    alike("view_box permit_all, deny_all", _ALL, _NONE, VIEWS, LAXER),
    alike("view_box deny_all, permit_all", _NONE, _ALL, VIEWS, STRICTER),
    alike("view_box empty, deny_all", _EMPTY, _NONE, VIEWS, EQUIVALENT),
    alike("view_box permit_all, empty", _ALL, _EMPTY, VIEWS, LAXER),
    alike("view_box 6, 7", _AMELIA, Policies((USER == "amelia", USER == "brandon")), VIEWS, STRICTER),
    alike("view_box 6, 8", _AMELIA, Policies((USER == "catherine",)), VIEWS, INCOMPARABLE),
    Example(
        "view_box 6, 9", _AMELIA, Policies((~IS_BOX & (ITEM == "widget"),)), VIEWS,
        {"User view Box": LAXER, "User view Thing": INCOMPARABLE},
    ),
    Example(
        "view_box 6, 10", _AMELIA, Policies((IS_BOX,)), VIEWS,
        {"User view Box": STRICTER, "User view Thing": LAXER},
    ),
]  # fmt: skip


# Numbers (`arithmetic`): of the user, of the thing, of the request.

_MOST = 2**63 - 1
P, R, N = (circumstance.whole(f"sum.{name}", "A number.", "1", "") for name in ("user", "thing", "request"))


def _in_range(*sums: Expr) -> Expr:
    return all_of(*((s >= -_MOST - 1) & (s <= _MOST) for s in sums))


def _times(number: Expr, times: int) -> Expr:
    return reduce(add, [number] * times)


_FAR = any_of(*((n < -10_000) | (n > 10_000) for n in (P, R, N)))
_NEGATED = N - N - N
_TWISTED = (P - N) + (R - N)
_PLAIN = _in_range(P + R) & (P + R > N)
_ROUNDABOUT = _in_range(P - N, R - N, _TWISTED, _NEGATED) & (_TWISTED > _NEGATED)
_EIGHTFOLD = _in_range(_times(P, 8), _times(R, 8), _times(P, 8) + _times(R, 8), _times(N, 8))
_SCALED = _EIGHTFOLD & (_times(P, 8) + _times(R, 8) > _times(N, 8))
_ABOVE, _BELOW = Policies((P > R,)), Policies((R > P,))
_NEARLY = Policies((_in_range(R - 2) & (P > R - 2),))
NUMBERS = {"User view Thing": _in_range(P, R, N)}

ARITHMETIC = [
    alike("arithmetic 1, 2", Policies((P > 3,)), Policies((P > 4,)), NUMBERS, LAXER),
    alike("arithmetic 3, 4", _ABOVE, _BELOW, NUMBERS, INCOMPARABLE),
    alike("arithmetic 3, 5", _ABOVE, _NEARLY, NUMBERS, INCOMPARABLE),
    alike("arithmetic 4, 5", _BELOW, _NEARLY, NUMBERS, INCOMPARABLE),
    alike("arithmetic 6, 8", Policies((_PLAIN,)), Policies((_ROUNDABOUT,)), NUMBERS, INCOMPARABLE),
    alike("arithmetic 7, 9", Policies((_PLAIN,), (_FAR,)), Policies((_ROUNDABOUT,), (_FAR,)), NUMBERS, EQUIVALENT),
    alike("arithmetic 7, 10", Policies((_PLAIN,), (_FAR,)), Policies((_SCALED,), (_FAR,)), NUMBERS, EQUIVALENT),
]


# Texts (`globs`): every text is of one of these kinds, named by its first letters and its last one.

TEXT = circumstance.one_of(
    "text.first", "The first text.", "a",
    ["a", "aa..a", "aa..b", "aa..other", "ax..a", "ax..b", "ax..other", "x..a", "x..b", "x..other"],
)  # fmt: skip
OTHER_BEGINS_WITH_A = circumstance.yes_or_no("text.second", "Whether the second text begins with an a.", "yes")

_AA = TEXT.is_in("aa..a", "aa..b", "aa..other")
_A = _AA | TEXT.is_in("a", "ax..a", "ax..b", "ax..other")
_A_AND_MORE = _A & (TEXT != "a")
_ENDS_A = TEXT.is_in("a", "aa..a", "ax..a", "x..a")
_ENDS_B = TEXT.is_in("aa..b", "ax..b", "x..b")
TEXTS = {"User view Thing": ALWAYS}


def _texts(source: str, first: Expr, second: Expr, result: str) -> Example:
    return alike(f"globs {source}", Policies((first,)), Policies((second,)), TEXTS, result)


GLOBS = [
    _texts("a_star, a_star_star", _A, _A, EQUIVALENT),
    _texts("a_star, a_a_star", _A, _AA, LAXER),
    _texts("a_star, a_star_non_a", _A, _A_AND_MORE, LAXER),
    _texts("a_a_star, a_star_non_a", _AA, _A_AND_MORE, STRICTER),
    _texts("a_star, star_a", _A, _ENDS_A, INCOMPARABLE),
    _texts("star_a, star_b", _ENDS_A, _ENDS_B, INCOMPARABLE),
    _texts("a_star, other", _A, OTHER_BEGINS_WITH_A, INCOMPARABLE),
]


# Types of users and of things (`misc`).

KIND_1 = circumstance.yes_or_no("kind.first_user", "Whether the user is of the first kind.", "yes")
NAMED_A = circumstance.yes_or_no("kind.named_a", "Whether the user is called A.", "yes")
EDITS = circumstance.yes_or_no("kind.edits", "Whether the request is to edit.", "yes")
THING_2 = circumstance.yes_or_no("kind.second_thing", "Whether the thing is of the second kind.", "yes")

KINDS = {
    f"P{user} {does} R{thing}": all_of(
        KIND_1 if user == 1 else ~KIND_1, EDITS if does == "edit" else ~EDITS, THING_2 if thing == 2 else ~THING_2
    )
    for user in (1, 2)
    for does in ("edit", "view")
    for thing in (1, 2)
}
MISC = [
    Example(
        "misc src1, tgt1", Policies((KIND_1 & NAMED_A,)), Policies((EDITS & THING_2,)), KINDS,
        {
            "P1 edit R1": LAXER, "P1 edit R2": STRICTER, "P1 view R1": LAXER, "P1 view R2": LAXER,
            "P2 edit R1": EQUIVALENT, "P2 edit R2": STRICTER, "P2 view R1": EQUIVALENT, "P2 view R2": EQUIVALENT,
        },
    )
]  # fmt: skip


# Sets and membership (`sets`). That membership passes on, and that a list is in itself, is part of the request.

ASKS = circumstance.one_of("set.user", "Who asks.", "amelia", ["first", "second", "amelia", "other"])
LISTED = circumstance.yes_or_no("set.listed", "Whether the user is among those listed.", "yes")
NUMBERS_SET = circumstance.some_of("set.numbers", "Numbers.", "[ten]", ["ten", "twenty", "other"])
BOTH_GIVEN = circumstance.yes_or_no("set.given", "Whether the two numbers are ten and twenty.", "yes")
IN_2, IN_3, OF_2_IN_3 = (
    circumstance.yes_or_no(f"set.{name}", "Whether one thing is in another.", "yes") for name in ("in2", "in3", "2in3")
)
FIRST_SET, SECOND_SET = (
    circumstance.some_of(f"set.{name}", "Things.", "[this]", ["this", "that", "other"]) for name in ("one", "two")
)
_TEN_AND_TWENTY = NUMBERS_SET.covers("ten", "twenty") & NUMBERS_SET.within("ten", "twenty")
_PASSES_ON = {"User view Thing": ~(IN_2 & OF_2_IN_3) | IN_3}
_CHAIN = Policies((IN_2 & OF_2_IN_3,))
SETS = [
    alike(
        "sets src2, tgt2", Policies((ASKS.is_in("first", "second", "amelia"), LISTED)),
        Policies((ASKS.is_in("amelia", "second", "first"), LISTED)), TEXTS, EQUIVALENT,
    ),
    alike("sets src3, tgt3", Policies((BOTH_GIVEN & _TEN_AND_TWENTY,)), Policies((_TEN_AND_TWENTY,)), TEXTS, STRICTER),
    alike("sets src4, tgt4", Policies((IN_3,)), _CHAIN, _PASSES_ON, LAXER),
    alike("sets src5, tgt5a", Policies((IN_3,)), _CHAIN, _PASSES_ON, LAXER),
    alike(
        "sets src7, tgt7a",
        Policies((any_of(*(FIRST_SET.contains(w) & SECOND_SET.contains(w) for w in ("this", "that", "other"))),)),
        Policies((FIRST_SET.contains("this") & SECOND_SET.contains("this"),)), TEXTS, LAXER,
    ),
]  # fmt: skip
