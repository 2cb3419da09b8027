"""Facts and conditions in plain words, for readers who know no names of facts and no signs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from isonomy.facts import FACTS
from isonomy.facts.lists import PLACE
from isonomy.logic import Expr, Fact, Here, Money, SetValue, Term, Value, show
from isonomy.logic.expressions import (
    And,
    Cases,
    Compare,
    Dated,
    Elapsed,
    Extreme,
    IsIn,
    Literal,
    Moved,
    Not,
    Or,
    Order,
    Scaled,
    SetRelation,
    SetTest,
    Sum,
)
from isonomy.logic.types import DurationType, SetType

_ORDERS = {
    Order.BELOW: ("is below", "is not below"),
    Order.AT_MOST: ("is at most", "is more than"),
    Order.ABOVE: ("is more than", "is at most"),
    Order.AT_LEAST: ("is at least", "is below"),
    Order.SAME: ("is", "is not"),
}


_HERE = "HERE"
"""How the place whose law is asked is written where several places are asked at once."""
_MANY = 6
"""More elements than this that a set does not have are not listed."""


def words(name: str) -> str:
    """Return an internal name as words: `custody.cold_share` is *custody cold share*, `client.kind` is *client*."""
    group, _, rest = name.partition(".")
    return (group if rest == "kind" else f"{group} {rest}").replace("_", " ").strip()


def word(value: str) -> str:
    """Return a word of a list as people write it; the place whose law is asked is *here*."""
    return "here" if value == _HERE else value if value.isupper() else value.replace("_", " ")


def facts_in_words(values: Mapping[str, Value]) -> str:
    """Return the values of some facts as one line."""
    return "; ".join(fact_in_words(name, value) for name, value in values.items())


def fact_in_words(name: str, value: Value) -> str:
    """Return the value of a fact in words. Of a set that is known in part, only what is known is said."""
    called = words(name)
    match value:
        case True:
            return f"{called}: yes"
        case False:
            return f"{called}: no"
        case SetValue():
            return f"{called}: {_set(FACTS.get(name), value)}"
        case _:
            return f"{called}: {_value(FACTS.get(name), value)}"


def _value(fact: Fact | None, value: Value) -> str:
    if isinstance(value, str):
        return word(value)
    if isinstance(value, Fraction):
        return _percent(value)
    if fact is not None and isinstance(fact.type, DurationType):
        return f"{value} {fact.type.unit.replace('_', ' ')}"
    if fact is not None and isinstance(value, int) and fact.unit:
        return f"{value} {fact.unit}"
    return show(value)


def _percent(share: Fraction) -> str:
    percent = share * 100
    return f"{percent.numerator}%" if percent.denominator == 1 else f"about {round(float(percent), 4):g}%"


def _set(fact: Fact | None, value: SetValue) -> str:
    has = ", ".join(word(w) for w in sorted(value.has))
    if not value.maybe:
        return f"only {has}" if has else "none"
    out = _left_out(fact, value)
    none = "nothing else that matters" if value.has else "none that matters"
    without = none if len(out) > _MANY else f"without {', '.join(out)}" if out else ""
    return ", ".join(filter(None, (has, without)))


def _left_out(fact: Fact | None, value: SetValue) -> list[str]:
    """The elements that a set is known not to have; *here* is one where the list is of places."""
    if fact is None or not isinstance(fact.type, SetType):
        return []
    known = fact.type.of.values
    places = [_HERE] if fact.type.of is PLACE else []
    return [word(w) for w in (*known, *places) if w not in value.has and w not in value.maybe]


def amount(value: int | Fraction | Money, fact: Fact) -> str:
    """Return a limit of a fact in words."""
    return _value(fact, value)


def condition_in_words(expr: Expr, holds: bool = True) -> str:
    """Return a condition, or that it fails, in words."""
    match expr:
        case Not(item):
            return condition_in_words(item, not holds)
        case And(items):
            return _joined(items, holds, "and" if holds else "or")
        case Or(items):
            return _joined(items, holds, "or" if holds else "and")
        case Literal(value):
            return "it applies" if bool(value) is holds else "never"
        case Fact():
            return f"{words(expr.name)}: {'yes' if holds else 'no'}"
        case Term():
            return f"{'' if holds else 'not '}{words(expr.name.split('.')[-1]) if expr.name else expr.doc}"
        case Compare(order, left, right):
            return f"{quantity_in_words(left)} {_ORDERS[order][0 if holds else 1]} {quantity_in_words(right)}"
        case IsIn(item, options):
            return f"{quantity_in_words(item)} is {'' if holds else 'not '}{_listed(options, 'or')}"
        case SetTest(relation, item, elements):
            return _set_test(relation, quantity_in_words(item), elements, holds)
        case _:
            return "the duty is met" if holds else "the duty is not met"


def _joined(items: Sequence[Expr], holds: bool, link: str) -> str:
    parts = [condition_in_words(i, holds) for i in items]
    return f", {link} ".join(dict.fromkeys(parts))


def _listed(items: Sequence[Expr], link: str) -> str:
    listed = [word(_HERE if isinstance(i, Here) else str(i.value)) for i in items if isinstance(i, Here | Literal)]
    return listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} {link} {listed[-1]}"


def _set_test(relation: SetRelation, item: str, elements: Sequence[Expr], holds: bool) -> str:
    if not elements:
        return f"{item}: {'none' if holds else 'some'}"
    match relation, holds:
        case SetRelation.COVERS, True:
            return f"{item} includes {_listed(elements, 'and')}"
        case SetRelation.COVERS, False:
            return f"{item} lacks {_listed(elements, 'or')}"
        case SetRelation.OVERLAPS, True:
            return f"{item} includes {_listed(elements, 'or')}"
        case SetRelation.OVERLAPS, False:
            return f"{item} has none of {_listed(elements, 'and')}"
        case SetRelation.WITHIN, True:
            return f"{item} is nothing but {_listed(elements, 'or')}"
        case _:
            return f"{item} has something besides {_listed(elements, 'and')}"


def quantity_in_words(expr: Expr) -> str:
    """Return a quantity in words."""
    match expr:
        case Fact():
            return words(expr.name)
        case Literal(value):
            unit = f" {expr.type.unit.replace('_', ' ')}" if isinstance(expr.type, DurationType) else ""
            return f"{word(value) if isinstance(value, str) else show(value)}{unit}"
        case Here():
            return "here"
        case Term():
            return words(expr.name.split(".")[-1]) if expr.name else expr.doc
        case Dated():
            return "the limit of the day"
        case Sum(sign, left, right):
            return f"{quantity_in_words(left)} {'plus' if sign == '+' else 'less'} {quantity_in_words(right)}"
        case Scaled(amount_, share):
            return f"{quantity_in_words(share)} of {quantity_in_words(amount_)}"
        case Extreme(pick, items):
            return f"the {pick} of {', '.join(map(quantity_in_words, items))}"
        case Elapsed(start, end):
            return f"the {expr.type.unit} from {quantity_in_words(start)} to {quantity_in_words(end)}"
        case Moved(day, count, unit):
            return f"{count} {unit} after {quantity_in_words(day)}"
        case Cases():
            return "the value that applies"
        case _:
            return "the value"
