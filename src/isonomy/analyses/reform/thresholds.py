"""Another limit in a rule, an exemption or a legal term."""

from __future__ import annotations

import datetime
from dataclasses import replace

from isonomy.analyses.reform.patch import Action
from isonomy.cases.errors import CaseError
from isonomy.cases.values import read_value
from isonomy.logic import Expr, Fact, Money, Role, Term, Value, show
from isonomy.logic.expressions import Dated, Entry, Literal
from isonomy.logic.rewriting import Rewriter
from isonomy.logic.types import BoolType, EnumType, SetType, ValueType
from isonomy.logic.walking import children
from isonomy.rulebook import Exemption, Part, Rule

_BEFORE = datetime.date(1900, 1, 1)
"""Before any law of these rulebooks."""


def another_threshold(
    action: Action, of: Rule | Exemption | Term, terms: tuple[Term, ...]
) -> tuple[Expr | tuple[Part, ...], str]:
    """Return what takes the place of the parts, of the condition or of the term, and the sentence of the rule.

    A limit is looked for in the duty first, then in the condition; limits inside legal terms belong to the terms.
    Raises `CaseError` where the limit is not there.
    """
    says = of.doc if isinstance(of, Term) else of.says.replace(str(action.words["from"]), str(action.words["to"]))
    part = action.words.get("part")
    if isinstance(of, Rule):
        chosen = [p for p in of.parts if part in (None, p.name)]
        if not chosen:
            raise action.error(f"`{part}` is no part of `{of.id}`", "parts: " + ", ".join(p.name for p in of.parts))
        parts = tuple(_part(p, action) if p in chosen else p for p in of.parts)
        if any(a is not b for a, b in zip(parts, of.parts, strict=True)):
            return parts, says
    root = of.expr if isinstance(of, Term) else of.when
    changed = _changed(root, action)
    if changed is root or part is not None:
        roots = [root, *(p.must for p in of.parts if isinstance(p.must, Expr))] if isinstance(of, Rule) else [root]
        raise action.error(f"`{action.words['from']}` is no limit of `{action.target}`", _help(roots, terms))
    return changed, says


def _part(part: Part, action: Action) -> Part:
    if not isinstance(part.must, Expr):
        return part
    must = _changed(part.must, action)
    if must is part.must:
        return part
    says = part.says.replace(str(action.words["from"]), str(action.words["to"]))
    return replace(part, must=must, says=says)


def _changed(root: Expr, action: Action) -> Expr:
    day = action.day("since")

    def other(expr: Expr) -> Expr | None:
        if isinstance(expr, Term) and expr is not root:
            return expr
        if not isinstance(expr, Literal) or _read(expr.type, action.words["from"]) != expr.value or expr.value is None:
            return None
        value = _read(expr.type, action.words["to"])
        if value is None or (isinstance(value, Money) and value.currency != expr.value.currency):  # type: ignore[union-attr]
            raise action.error(
                f"`{action.words['to']}` is no {expr.type}", f"expected a value such as `{show(expr.value)}`"
            )
        new = Literal(value, expr.type)
        return new if day is None else Dated((Entry(_BEFORE, expr), Entry(day, new)), expr.type)

    return Rewriter(other)(root)


def _read(kind: ValueType, written: object) -> Value:
    """Return what was written as a value of a type, or `None` where it is none."""
    if isinstance(kind, BoolType | EnumType | SetType):
        return None
    try:
        return read_value(Fact("threshold", kind, Role.CIRCUMSTANCE, "a limit"), written)
    except CaseError:
        return None


def _help(roots: list[Expr], terms: tuple[Term, ...]) -> str:
    """Name the limits that are there, and the terms in which others stand."""
    limits: dict[str, None] = {}
    named: dict[str, None] = {}
    stack = list(roots)
    while stack:
        node = stack.pop()
        if isinstance(node, Term):
            if any(node is t for t in terms):
                named[node.name] = None
            continue
        if isinstance(node, Literal) and not isinstance(node.type, BoolType | EnumType | SetType):
            limits[repr(node)] = None
        stack.extend(children(node))
    own = "its limits: " + (", ".join(limits) or "none")
    return own + (f"; it uses the terms {', '.join(sorted(named))}" if named else "")
