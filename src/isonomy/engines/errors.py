"""What an engine raises when it cannot give exactly the answers of the interpreter."""

from __future__ import annotations

from isonomy.logic import Expr


class Untranslatable(ValueError):
    """A rule that an engine cannot take over: an engine is exact or it refuses."""

    def __init__(self, rule: str, what: str) -> None:
        self.rule, self.what = rule, what
        super().__init__(f"`{rule}` {what}" if rule else what)

    @classmethod
    def at(cls, expr: Expr, what: str) -> Untranslatable:
        """Return the refusal of one expression; the engine adds the rule with `within`."""
        return cls("", f"has {expr!r}: {what}")

    def within(self, rule: str) -> Untranslatable:
        """Return the same refusal with the name of the rule."""
        return self if self.rule else Untranslatable(rule, self.what)
