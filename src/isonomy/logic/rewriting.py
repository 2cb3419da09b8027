"""Makes an expression with some of its nodes replaced; what is not touched stays the same object."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace

from isonomy.logic.expressions import Entry, Expr, Fact, Literal, Term

Replace = Callable[[Expr], Expr | None]


@dataclass
class Rewriter:
    """Replaces nodes for which `replacement` gives another. Equal objects stay equal: each node is rewritten once."""

    replacement: Replace
    _done: dict[int, tuple[Expr, Expr]] = field(default_factory=dict)

    def __call__(self, expr: Expr) -> Expr:
        """Return the expression with its nodes replaced, or itself where none is."""
        known = self._done.get(id(expr))
        if known is None:
            known = self._done[id(expr)] = (expr, self._rewritten(expr))
        return known[1]

    def _rewritten(self, expr: Expr) -> Expr:
        other = self.replacement(expr)
        if other is not None:
            return other
        if isinstance(expr, Fact | Literal):
            return expr
        if isinstance(expr, Term):
            inner = self(expr.expr)
            if inner is expr.expr:
                return expr
            term = Term(expr.doc, inner, expr.law)
            term.name = expr.name
            return term
        changed = {}
        for slot in fields(expr):  # type: ignore[arg-type]
            if slot.name == "type":
                continue
            value = getattr(expr, slot.name)
            new = self._value(value)
            if new is not value:
                changed[slot.name] = new
        return replace(expr, **changed) if changed else expr  # type: ignore[type-var]

    def _value(self, value: object) -> object:
        match value:
            case Expr():
                return self(value)
            case Entry():
                inner = self(value.value)
                return value if inner is value.value else Entry(value.since, inner, value.cites)
            case tuple():
                new = tuple(self._value(v) for v in value)
                return value if all(a is b for a, b in zip(new, value, strict=True)) else new
            case _:
                return value
