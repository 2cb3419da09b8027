"""Rules and verdicts as wires: the tables of `rulebook.outcomes` and `analyses.standings`, for every version of the law.

A rule is written once for each version that the law gives it between the first and the last day of the rows; which of
them counts in a row is asked of its date, so that rows stay in their order.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, fields

from isonomy.analyses.standings import Verdict
from isonomy.engines.columns.circuit import NO, YES, Circuit, Wire
from isonomy.engines.columns.conditions import Conditions, Strength
from isonomy.engines.columns.currencies import EPOCH
from isonomy.engines.columns.hanging import Hanging
from isonomy.engines.errors import Untranslatable
from isonomy.facts import activity
from isonomy.logic import Fact, Role
from isonomy.rulebook import Rulebook
from isonomy.rulebook.meaning import Meaning
from isonomy.rulebook.provisions import Judgement


@dataclass(frozen=True)
class Standings:
    """Where a rule has each outcome, and where it stands in each way that a verdict hangs on.

    `applies` says where the rule is in effect at all. `condition` takes in provisos, which weigh the same in a verdict.
    """

    applies: Wire = NO
    breaches: Wire = NO
    complies: Wire = NO
    needs_judgement: Wire = NO
    undetermined: Wire = NO
    barred: Wire = NO
    question: Wire = NO
    open_judgement: Wire = NO
    condition: Wire = NO
    judged_condition: Wire = NO
    kept: Wire = NO
    hangs_on_activity: Wire = NO


_WEIGHED = (
    "barred", "breaches", "question", "open_judgement", "condition", "judged_condition", "kept", "hangs_on_activity",
)  # fmt: skip


@dataclass(frozen=True)
class Days:
    """The days that the rows of a table can have, and the column that holds them (`None` where all have the first)."""

    first: datetime.date
    last: datetime.date
    column: str | None

    def versions(self, circuit: Circuit, changes: Sequence[datetime.date]) -> list[tuple[datetime.date, Wire]]:
        """Return a day of each version of the law between these changes, and the rows that fall in it."""
        begins = [self.first, *(d for d in changes if self.first < d <= self.last)]
        if self.column is None:
            return [(self.first, YES)]
        before = [circuit.atom("below", self.column, (d - EPOCH).days) for d in begins[1:]]
        starts = [YES, *(circuit.negation(w) for w in before)]
        ends = [*before, YES]
        return [(d, circuit.all_of([s, e])) for d, s, e in zip(begins, starts, ends, strict=True)]


@dataclass(frozen=True)
class VerdictWires:
    """Where each verdict is given, and where it is undetermined only because nobody said what is done."""

    by_verdict: dict[Verdict, Wire]
    for_want_of_activity: Wire


@dataclass(frozen=True)
class BookWires:
    """The rules of a book by id, the verdict with supervisory expectation, and the verdict by law alone."""

    rules: dict[str, Standings]
    verdict: VerdictWires
    verdict_by_law: VerdictWires
    missing: dict[str, Wire]
    along: list[Wire]
    """Wires in the order of the rules: worked out so, what rules have in common is near when it is needed again."""


class BookWriter:
    """Writes the rules of one book into a circuit."""

    def __init__(self, circuit: Circuit, conditions: Conditions, without_choices: Conditions) -> None:
        self.circuit = circuit
        self.conditions = conditions
        self.without_choices = without_choices
        self.hanging = Hanging(conditions)
        self.asks_activity = conditions.table.is_open(activity.kind) != NO
        self.missing: dict[str, list[Wire]] = {}

    def write(self, book: Rulebook, days: Days, *, with_pending: bool, with_missing: bool) -> BookWires:
        """Return the wires of a book for the rows of `days`.

        Raises `Untranslatable`, naming the rule, for what columns cannot give exactly.
        """
        rules: dict[str, Standings] = {}
        for rule in book.rules:
            found: list[tuple[Wire, Standings]] = []
            try:
                for day, rows in days.versions(self.circuit, book.changes_for(rule)):
                    meaning = book.meaning(rule, day, with_pending=with_pending)
                    if meaning is not None:
                        self.conditions.day = self.without_choices.day = day
                        standings = self.standings(meaning)
                        found.append((rows, standings))
                        if with_missing:
                            self._note_missing(meaning, standings, rows)
            except Untranslatable as refusal:
                raise refusal.within(rule.id) from None
            rules[rule.id] = self._merge(found)
        law, expectation = (dict.fromkeys(_WEIGHED, NO) for _ in range(2))
        along: list[Wire] = []
        for rule in book.rules:
            self._gather(rules[rule.id], law if rule.law.force.is_law else expectation, along)
        verdict = self.verdict({n: self.circuit.any_of([law[n], expectation[n]]) for n in _WEIGHED})
        by_law = self.verdict(law)
        missing = {name: self.circuit.any_of(wires) for name, wires in self.missing.items()}
        if with_missing and verdict.for_want_of_activity != NO:
            name = activity.kind.name
            missing[name] = self.circuit.any_of([missing.get(name, NO), verdict.for_want_of_activity])
        return BookWires(rules, verdict, by_law, {n: w for n, w in missing.items() if w != NO}, along)

    def _gather(self, standings: Standings, some: dict[str, Wire], along: list[Wire]) -> None:
        """Take one rule more into where some rule stands in each way."""
        along.extend(getattr(standings, f.name) for f in fields(Standings))
        for name, wire in some.items():
            some[name] = self.circuit.any_of([wire, getattr(standings, name)])
        along.extend(some.values())

    def _merge(self, found: list[tuple[Wire, Standings]]) -> Standings:
        """Join what a rule comes to in each version of the law; versions in which it is the same are one."""
        spans: dict[Standings, list[Wire]] = {}
        for rows, standings in found:
            spans.setdefault(standings, []).append(rows)
        joined = [(self.circuit.any_of(rows), standings) for standings, rows in spans.items()]
        return Standings(
            **{
                f.name: self.circuit.any_of(self.circuit.all_of([rows, getattr(s, f.name)]) for rows, s in joined)
                for f in fields(Standings)
            }
        )

    def standings(self, meaning: Meaning) -> Standings:
        """Return how a rule stands, as `analyses.standings.standing_from` has it."""
        c, truth = self.circuit, self.conditions.truth
        when = truth(meaning.rule.when)
        some = [meaning.some_part, meaning.some_broken, meaning.some_broken_by_facts]
        reached, breach, by_facts = (self.conditions.both(when, truth(s)) for s in some)
        if reached[1] == YES:
            return Standings(applies=YES)
        complies = c.all_of([reached[0], breach[1]])
        not_settled = c.negation(c.any_of([reached[1], breach[0], complies]))
        judged = c.all_of([not_settled, reached[0], by_facts[1]])
        undetermined = c.all_of([not_settled, c.negation(judged)])
        can_fail = self._outlook(meaning, Strength.CAN)
        if_spoken = self._outlook(meaning, Strength.IF_SPOKEN)
        breakable = c.all_of([undetermined, c.negation(breach[1])])
        unbreakable = c.all_of([undetermined, breach[1]])
        in_hand = c.any_of([can_fail, if_spoken])
        open_wire = c.any_of([judged, breakable, c.all_of([unbreakable, c.negation(when[0])])])
        return Standings(
            applies=YES,
            breaches=breach[0],
            complies=complies,
            needs_judgement=judged,
            undetermined=undetermined,
            barred=c.all_of([breach[0], self._is_barred(meaning)]) if breach[0] != NO else NO,
            question=c.all_of([breakable, c.negation(in_hand)]),
            open_judgement=c.all_of([judged, c.negation(can_fail)]),
            condition=c.any_of([c.all_of([breakable, in_hand]), c.all_of([unbreakable, c.negation(when[0])])]),
            judged_condition=c.all_of([judged, can_fail]),
            kept=c.any_of([complies, c.all_of([unbreakable, when[0]])]),
            hangs_on_activity=c.all_of([open_wire, self._hangs_on(meaning, activity.kind)])
            if self.asks_activity
            else NO,
        )

    def _outlook(self, meaning: Meaning, strength: Strength) -> Wire:
        """Return where the breach is false or can be made so."""
        outlook = self.conditions.outlook
        return self.conditions.both(outlook(meaning.rule.when, strength), outlook(meaning.some_broken, strength))[1]

    def _is_barred(self, meaning: Meaning) -> Wire:
        """Return where a broken part could not be kept by any choice on the given circumstances."""
        c, truth = self.circuit, self.conditions.truth
        return c.any_of(
            c.all_of(
                [
                    truth(part.holds)[1],
                    truth(part.excused)[1],
                    c.negation(self.without_choices.outlook(part.holds, Strength.CAN)[0]),
                ]
            )
            for part in meaning.parts
            if not (isinstance(part.part.must, Judgement) and part.part.must.of_choice)  # the firm could do otherwise
        )

    def _hangs_on(self, meaning: Meaning, fact: Fact) -> Wire:
        return self.circuit.any_of([self.hanging.on(meaning.breach, fact), self.hanging.on(meaning.reached, fact)])

    def _note_missing(self, meaning: Meaning, standings: Standings, rows: Wire) -> None:
        """Note the circumstances on which a rule hangs that leaves the verdict open."""
        if standings.question == NO:
            return
        for fact in self.conditions.facts_of(meaning.breach):
            if fact.role is Role.CIRCUMSTANCE:
                wire = self.circuit.all_of([rows, standings.question, self._hangs_on(meaning, fact)])
                self.missing.setdefault(fact.name, []).append(wire)

    def verdict(self, some: dict[str, Wire]) -> VerdictWires:
        """Return the table of `analyses.standings.verdict_of`: the first line that fits decides."""
        c = self.circuit
        lines = [
            (some["barred"], Verdict.PROHIBITED),
            (some["breaches"], Verdict.IN_BREACH),
            (some["question"], Verdict.UNDETERMINED),
            (some["open_judgement"], Verdict.NEEDS_JUDGEMENT),
            (some["condition"], Verdict.PERMITTED_IF),
            (some["judged_condition"], Verdict.NEEDS_JUDGEMENT),
            (some["kept"], Verdict.PERMITTED),
            (YES, Verdict.UNREGULATED),
        ]
        found: dict[Verdict, Wire] = dict.fromkeys(Verdict, NO)
        passed: list[Wire] = []
        for wire, verdict in lines:
            here = c.all_of([wire, c.negation(c.any_of(passed))])
            found[verdict] = c.any_of([found[verdict], here])
            passed.append(wire)
        wanting = c.all_of([found[Verdict.PERMITTED_IF], some["hangs_on_activity"]])
        found[Verdict.UNDETERMINED] = c.any_of([found[Verdict.UNDETERMINED], wanting])
        found[Verdict.PERMITTED_IF] = c.all_of([found[Verdict.PERMITTED_IF], c.negation(wanting)])
        return VerdictWires(found, wanting)
