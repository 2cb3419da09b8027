"""Applies a patch: another rulebook, with the changes listed. The law itself is never touched."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from isonomy.analyses.reform.patch import Action, Patch
from isonomy.analyses.reform.thresholds import another_threshold
from isonomy.law import JURISDICTIONS, rulebook
from isonomy.logic import Expr, Money, Term
from isonomy.logic.errors import did_you_mean
from isonomy.logic.expressions import Literal
from isonomy.logic.rewriting import Rewriter
from isonomy.rates import Rate, convert
from isonomy.rulebook import Exemption, Part, Penalty, Rule, Rulebook, Span, Status

Provision = Rule | Exemption


@dataclass(frozen=True, eq=False)
class Changed:
    """One change in words, with the rules that it concerns, before and after; either may be missing."""

    says: str
    before: tuple[Provision, ...]
    after: tuple[Provision, ...]


@dataclass(frozen=True, eq=False)
class Reform:
    """A patch applied: the law, the reformed law, and what changed. `since` is the first day on which it matters."""

    title: str
    law: Rulebook
    reformed: Rulebook
    changes: tuple[Changed, ...]
    since: datetime.date | None
    rates: tuple[Rate, ...]


def reform(patch: Patch, jurisdiction: str, today: datetime.date) -> Reform:
    """Return a patch applied to the law of a jurisdiction; `today` dates the rates of what takes effect at once.

    Raises `CaseError`, with the line of the patch, for what cannot be done.
    """
    work = _Work(rulebook(jurisdiction), today)
    for action in patch.actions:
        work.apply(action)
    days = [d for a in patch.actions for d in (a.day("since"), _day_after(a.day("on"))) if d]
    return Reform(
        patch.title,
        work.law,
        work.finished(),
        tuple(Changed(says, before, tuple(work.now(p) for p in after)) for says, before, after in work.changes),
        min(days) if len(days) == len(patch.actions) else None,
        tuple(dict.fromkeys(work.rates)),
    )


def _day_after(day: datetime.date | None) -> datetime.date | None:
    return day + datetime.timedelta(days=1) if day else None


@dataclass
class _Work:
    """A rulebook on the way to another: what each provision of the law has become."""

    law: Rulebook
    today: datetime.date
    changes: list[tuple[str, tuple[Provision, ...], tuple[Provision, ...]]] = field(default_factory=list)
    rates: list[Rate] = field(default_factory=list)
    _become: dict[int, Provision] = field(default_factory=dict)
    _adopted: list[Provision] = field(default_factory=list)
    _terms: dict[int, Term] = field(default_factory=dict)

    @property
    def provisions(self) -> dict[str, Provision]:
        """Every provision of the law by its id."""
        every: list[Provision] = [*self.law.rules, *self.law.exemptions]
        return {p.id: p for p in every}

    def now(self, provision: Provision) -> Provision:
        """Return what a provision has become."""
        return self._become.get(id(provision), provision)

    def apply(self, action: Action) -> None:
        """Apply one change."""
        {
            "threshold": self._threshold,
            "end": self._end,
            "move": self._move,
            "enact": self._enact,
            "adopt": self._adopt,
        }[action.kind](action)

    def _threshold(self, action: Action) -> None:
        terms = {t.name: t for t in self.law.terms}
        if action.target in terms:
            self._threshold_of_term(action, terms[action.target])
            return
        old = self._find(action)
        new = self._copy(old)
        changed, says = another_threshold(action, self.now(old), self.law.terms)
        new.says = says
        if isinstance(new, Rule) and isinstance(changed, tuple):
            new.parts = changed
        elif isinstance(changed, Expr):
            new.when = changed
        self._note(f"{old.id}: {action.words['from']} becomes {action.words['to']}{_from(action)}", old)

    def _threshold_of_term(self, action: Action, term: Term) -> None:
        changed, _ = another_threshold(action, term, self.law.terms)
        assert isinstance(changed, Expr)
        other = Term(term.doc, changed, term.law)
        other.name = term.name
        self._terms[id(term)] = other
        rewrite = Rewriter(lambda e: other if e is term else None)
        touched = [p for p in self.provisions.values() if self._rewrite(p, rewrite)]
        says = f"{term.name}: {action.words['from']} becomes {action.words['to']}{_from(action)}"
        self.changes.append((says, tuple(touched), tuple(touched)))

    def _rewrite(self, provision: Provision, rewrite: Callable[[Expr], Expr]) -> bool:
        """Rewrite what a provision says; tells whether that changes it."""
        now = self.now(provision)
        when = rewrite(now.when)
        if isinstance(now, Rule):
            parts = tuple(_part(p, rewrite) for p in now.parts)
            if when is now.when and all(a is b for a, b in zip(parts, now.parts, strict=True)):
                return False
            new = self._copy(provision)
            assert isinstance(new, Rule)
            new.when, new.parts = when, parts
            return True
        instead = None if now.instead is None else rewrite(now.instead)
        if when is now.when and instead is now.instead:
            return False
        other = self._copy(provision)
        assert isinstance(other, Exemption)
        other.when, other.instead = when, instead
        return True

    def _end(self, action: Action) -> None:
        old, day = self._find(action), action.day("on")
        span = self.now(old).law.span
        if day is None or (span.since and day < span.since):
            raise action.error(f"`{old.id}` would end on {day}, before it begins", f"it begins on {span.since}")
        self._redate(old, replace(span, until=day, note=""))
        self._note(f"{old.id}: ends after {day}", old)

    def _move(self, action: Action) -> None:
        old, day = self._find(action), action.day("since")
        span = self.now(old).law.span
        if day is None or (span.until and span.until < day):
            raise action.error(f"`{old.id}` would begin on {day}, after its end", f"it ends on {span.until}")
        self._redate(old, replace(span, since=day, note=""))
        self._note(f"{old.id}: begins on {day}, not on {span.since or 'a day not verified'}", old)

    def _enact(self, action: Action) -> None:
        day, name = action.day("since"), action.target
        pending = {p.id: p for p in self.provisions.values() if p.law.status.is_pending}
        found = [p for i, p in pending.items() if i == name or i.startswith(name + ".")]
        if not found:
            hint = did_you_mean(name, pending, "pending here: " + ", ".join(pending))
            raise action.error(f"`{name}` is nothing that is passed or proposed", hint)
        for old in found:
            span = self.now(old).law.span
            new = self._copy(old)
            new.law = replace(new.law, status=Status.IN_FORCE, span=replace(span, since=day, note=""))
            self._note(f"{old.id}: becomes law on {day}", old)

    def _adopt(self, action: Action) -> None:
        code = action.target.split(".", maxsplit=1)[0]
        if code not in JURISDICTIONS or code == self.law.jurisdiction.code:
            raise action.error(
                f"`{action.target}` is no rule of another hub", "name one, such as `sg.retail.no_incentives`"
            )
        source = rulebook(code)
        rules = {r.id: r for r in source.rules}
        if action.target not in rules:
            raise action.error(
                f"`{action.target}` is no rule",
                did_you_mean(action.target, rules, f"`isonomy law --in {code}` lists them"),
            )
        day = action.day("since")
        assert day is not None
        convert_amounts = Rewriter(lambda e: self._converted(e, day, action))
        adopted: dict[int, Provision] = {}
        waiting: list[Provision] = [rules[action.target]]
        while waiting:  # the rule, what defeats it, and what defeats that
            old = waiting.pop(0)
            adopted[id(old)] = self._adopted_copy(old, adopted, convert_amounts, day)
            waiting.extend(e for e in source.exemptions_to(old) if not e.law.status.is_pending)
        self._adopted.extend(adopted.values())
        self.changes.append((f"{action.target}: adopted here from {day}", (), tuple(adopted.values())))

    def _adopted_copy(
        self, old: Provision, adopted: dict[int, Provision], rewrite: Callable[[Expr], Expr], day: datetime.date
    ) -> Provision:
        new = _same(old)
        new.law = replace(old.law, span=replace(old.law.span, since=day, until=None, note=""), status=Status.IN_FORCE)
        new.when = rewrite(old.when)
        if isinstance(new, Rule) and isinstance(old, Rule):
            new.parts = tuple(_part(p, rewrite) for p in old.parts)
        elif isinstance(new, Exemption) and isinstance(old, Exemption):
            new.to, new.over = adopted[id(old.to)], ()
            new.instead = None if old.instead is None else rewrite(old.instead)
        new.id = f"{self.law.jurisdiction.code}.adopted.{old.id}"
        return new

    def _converted(self, expr: Expr, day: datetime.date, action: Action) -> Expr | None:
        if not isinstance(expr, Literal) or not isinstance(expr.value, Money):
            return None
        found = convert(expr.value, self.law.jurisdiction.currency, min(day, self.today))
        if found is None:
            raise action.error(
                f"`{action.target}` has {expr.value}, for which no rate is known", "adopt a rule without amounts"
            )
        self.rates.append(found[1])
        return Literal(found[0], expr.type)

    def _find(self, action: Action) -> Provision:
        known = self.provisions
        if action.target not in known:
            code = self.law.jurisdiction.code
            hint = did_you_mean(action.target, known, f"`isonomy law WORDS --in {code}` finds rules by their words")
            raise action.error(f"`{action.target}` is no rule of {self.law.jurisdiction.name}", hint)
        return known[action.target]

    def _copy(self, old: Provision) -> Provision:
        """Return the copy of a provision that may be changed."""
        if id(old) not in self._become:
            self._become[id(old)] = _same(old)
        return self._become[id(old)]

    def _redate(self, old: Provision, span: Span) -> None:
        new = self._copy(old)
        new.law = replace(new.law, span=span)

    def _note(self, says: str, old: Provision) -> None:
        self.changes.append((says, (old,), (old,)))

    def finished(self) -> Rulebook:
        """Return the reformed rulebook: exemptions and penalties hang on what rules have become."""
        for exemption in self.law.exemptions:
            if id(exemption.to) in self._become or any(id(o) in self._become for o in exemption.over):
                self._copy(exemption)
        again = True
        while again:  # an exemption to an exemption that was copied is copied as well
            count = len(self._become)
            for exemption in self.law.exemptions:
                if id(exemption.to) in self._become:
                    self._copy(exemption)
            again = len(self._become) > count
        exemptions = [self._hung(e) for e in self.law.exemptions]
        penalties = [_hanging_on(p, tuple(_rule(self.now(r)) for r in p.of)) for p in self.law.penalties]
        return Rulebook(
            self.law.jurisdiction,
            (*(_rule(self.now(r)) for r in self.law.rules), *(p for p in self._adopted if isinstance(p, Rule))),
            (*exemptions, *(p for p in self._adopted if isinstance(p, Exemption))),
            tuple(penalties),
            tuple(self._terms.get(id(t), t) for t in self.law.terms),
        )

    def _hung(self, old: Exemption) -> Exemption:
        new = self.now(old)
        assert isinstance(new, Exemption)
        if new is not old:
            new.to = self.now(old.to)
            new.over = tuple(o for o in map(self.now, old.over) if isinstance(o, Exemption))
        return new


def _rule(provision: Provision) -> Rule:
    assert isinstance(provision, Rule)
    return provision


def _same(old: Provision) -> Provision:
    new = replace(old)
    new.id = old.id
    return new


def _hanging_on(penalty: Penalty, of: tuple[Rule, ...]) -> Penalty:
    new = replace(penalty, of=of)
    new.id = penalty.id
    return new


def _part(part: Part, rewrite: Callable[[Expr], Expr]) -> Part:
    if not isinstance(part.must, Expr):
        return part
    must = rewrite(part.must)
    return part if must is part.must else replace(part, must=must)


def _from(action: Action) -> str:
    day = action.day("since")
    return f" from {day}" if day else ""
