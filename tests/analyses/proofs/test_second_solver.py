"""A second solver, cvc5, confirms what was proved: that no case is forbidden by one hub and permitted by the other.

What is found is replayed by the interpreter; what is said *not* to exist rests on the solver alone, so that another one is
asked here, in `make slow`.
"""

from __future__ import annotations

import datetime
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import pytest

from isonomy.analyses.comparison import compare
from isonomy.analyses.proofs.compared import prove
from isonomy.analyses.proofs.gaps import gaps
from isonomy.engines.solver import Answer, Claim, Found, Given, Impossible, Prover
from isonomy.law import JURISDICTIONS, rulebook
from tests.engines.random_cases import FUZZ

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not FUZZ, reason="for `make slow`")]

DAY = datetime.date(2026, 11, 25)
HUBS = sorted(JURISDICTIONS)
EACH_TO_THE_NEXT = list(zip(HUBS, [*HUBS[1:], HUBS[0]], strict=True))
MILLISECONDS = 20_000
"""How long the second solver may think about one question."""


@dataclass
class Asked:
    """What one prover was asked: the questions that it says no case answers, and some that a case does."""

    prover: Prover
    impossible: list[tuple[str, ...]] = field(default_factory=list)
    found: list[tuple[str, ...]] = field(default_factory=list)

    def note(self, claims: Sequence[Claim], given: Given | None, answer: Answer) -> None:
        if isinstance(answer, Found) and len(self.found) < 5:
            self.found.append(self.prover.assumed(claims, given))
        if isinstance(answer, Impossible):
            self.impossible.append(self.prover.assumed(claims, given))
            if answer.because:
                self.impossible.append(self.prover.assumed(answer.because))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[int, Asked]]:
    """Every question put to a prover, by the identity of the prover."""
    heard: dict[int, Asked] = {}
    ask: Callable[..., Answer] = Prover.ask

    def noted(self: Prover, claims: Sequence[Claim], given: Given | None = None, **how: Any) -> Answer:
        answer = ask(self, claims, given, **how)
        heard.setdefault(id(self), Asked(self)).note(claims, given, answer)
        return answer

    monkeypatch.setattr(Prover, "ask", noted)
    yield heard


class SecondSolver:
    """cvc5 with all that a prover was asked, over numbers; nothing that the first solver found out is told."""

    def __init__(self, told: str) -> None:
        self.cvc5: Any = pytest.importorskip("cvc5", reason="the second solver is not installed")
        self.solver = self.cvc5.Solver(self.cvc5.TermManager())
        for option, value in (("incremental", "true"), ("tlimit-per", str(MILLISECONDS))):
            self.solver.setOption(option, value)
        self.solver.setLogic("ALL")
        self.parser = self.cvc5.InputParser(self.solver)
        self._run(self.parser, told)

    def _run(self, parser: Any, text: str) -> str:
        parser.setStringInput(self.cvc5.InputLanguage.SMT_LIB_2_6, text, "question")
        said = ""
        while not (command := parser.nextCommand()).isNull():
            said = str(command.invoke(self.solver, self.parser.getSymbolManager())).strip() or said
        return said

    def says(self, literals: Sequence[str]) -> str:
        """Return `sat`, `unsat` or `unknown`."""
        parser = self.cvc5.InputParser(self.solver, self.parser.getSymbolManager())
        return self._run(parser, f"(check-sat-assuming ({' '.join(literals)}))")


def confirm(asked: dict[int, Asked]) -> None:
    """The second solver never finds a case where the first proved that there is none."""
    assert asked
    for of_prover in asked.values():
        second = SecondSolver(of_prover.prover.in_smt_lib())
        # What cannot be is confirmed by contradictory assertions too: so cases that were found must be possible.
        assert {second.says(q) for q in of_prover.found} == {"sat"}
        said = Counter(second.says(q) for q in dict.fromkeys(of_prover.impossible))
        assert said["unsat"] > 20
        assert set(said) <= {"unsat", "unknown"}
        print(f"confirmed {said['unsat']} proofs")
        if said["unknown"]:
            warnings.warn(f"the second solver did not settle {said['unknown']} of {said.total()}", stacklevel=1)


@pytest.mark.parametrize(("left", "right"), combinations(HUBS, 2))
def test_every_proof_of_a_comparison(left: str, right: str, asked: dict[int, Asked]) -> None:
    prove(compare(left, right, on=DAY))
    confirm(asked)


@pytest.mark.parametrize(("left", "right"), EACH_TO_THE_NEXT)
def test_every_proof_behind_the_gaps(left: str, right: str, asked: dict[int, Asked]) -> None:
    """The rules named as guards are confirmed on their own."""
    gaps(rulebook(left), rulebook(right), on=DAY)
    confirm(asked)
