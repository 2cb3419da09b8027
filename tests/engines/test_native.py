"""Machine code and NumPy run the same program; a table is decided the same, whichever of them decides it."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
import polars as pl
import pytest

from isonomy.engines.columns import compile_table, native, runners, screen_batches, screen_frame, screening
from isonomy.engines.columns.answers import Plane
from isonomy.engines.columns.circuit import NO, YES, Circuit, Wire
from isonomy.engines.columns.native import NativeCode, NativeRunner
from isonomy.engines.columns.program import compile_circuit
from isonomy.law import rulebook
from isonomy.logic import Value

needs_llvm = pytest.mark.skipif(not native.is_available(), reason="needs llvmlite")
Columns = dict[str, np.ndarray]


def drawn(chance: random.Random) -> tuple[Circuit, list[Wire]]:
    """Draw a circuit over a number, a byte and a mask, and some of its wires."""
    circuit = Circuit()
    wires = [circuit.atom("below", "number", chance.randrange(-50, 50)) for _ in range(chance.choice((1, 6)))]
    wires += [circuit.atom("same", "byte", chance.randrange(4)) for _ in range(3)]
    wires += [circuit.atom(kind, "mask", chance.randrange(1, 2**20)) for kind in ("all", "any")]
    wires.append(circuit.atom("on", "bit"))
    for _ in range(chance.choice((5, 60, 700))):
        inputs = chance.sample(wires, 2)
        join = circuit.all_of if chance.random() < 0.5 else circuit.any_of
        wires.append(join(circuit.negation(w) if chance.random() < 0.3 else w for w in inputs))
    return circuit, [NO, YES, *chance.sample(wires, min(len(wires), 12))]


def columns_of(rows: int, seed: int) -> Columns:
    draw = np.random.default_rng(seed)
    return {
        "number": draw.integers(-60, 60, rows) * (10_000 if seed % 2 else 1), "byte": draw.integers(0, 4, rows, dtype=np.uint8),
        "mask": draw.integers(0, 2**20, rows, dtype=np.uint64), "bit": draw.integers(0, 2, rows, dtype=np.uint8),
    }  # fmt: skip


def asked_of_each_row(circuit: Circuit, wire: Wire, columns: Columns, rows: int) -> list[bool]:
    """Work out a wire for one row after another, as the circuit reads."""

    def value(of: Wire, row: int) -> bool:
        kind, inputs = circuit.gates[of]
        if kind != "atom":
            parts = [value(i, row) for i in inputs]
            return {"no": False, "yes": True, "not": parts[:1] == [False], "and": all(parts), "or": any(parts)}[kind]
        question, column, limit = circuit.atoms[of]
        cell = int(columns[column][row])
        if question in ("all", "any"):
            return cell & limit == limit if question == "all" else cell & limit != 0
        return {"on": cell == 1, "same": cell == limit, "below": cell < limit}[question]

    return [value(wire, row) for row in range(rows)]


@pytest.mark.parametrize("seed", range(12))
def test_a_program_gives_what_its_circuit_says_for_each_row(seed: int) -> None:
    chance = random.Random(seed)
    circuit, wires = drawn(chance)
    program = compile_circuit(circuit, wires)
    runs = [program.runner(300)]
    if native.is_available():
        runs.append(NativeRunner(program, 300, NativeCode(program)))  # type: ignore[arg-type]
    for rows in (300, 65, 1):
        columns = columns_of(rows, seed)
        for run in runs:
            planes = run.run(columns, rows)
            for wire in wires[:6]:
                bits = np.unpackbits(planes(wire).view(np.uint8), bitorder="little")
                assert bits[:rows].tolist() == asked_of_each_row(circuit, wire, columns, rows)
                assert not bits[rows:].any()


CONSTANTS: dict[str, Value] = {"activity.kind": "transfer_tokens", ":currency": "USD"}


def amounts(rows: int) -> pl.DataFrame:
    draw = np.random.default_rng(rows)
    days = pl.Series(draw.integers(17_000, 20_000, rows, dtype=np.int32)).cast(pl.Date)
    return pl.DataFrame({"case.date": days, "transfer.amount": draw.integers(0, 10**6, rows)})


@needs_llvm
def test_a_table_goes_over_to_machine_code_in_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    frame = amounts(1_000)
    law = compile_table([rulebook("kr")], frame.schema, constants=CONSTANTS)
    by_numpy = screen_frame(frame, law)
    run, by_code = NativeRunner.run, list[int]()

    def noted(runner: NativeRunner, columns: Columns, rows: int) -> Callable[[Wire], Plane]:
        by_code.append(rows)
        return run(runner, columns, rows)

    monkeypatch.setattr(NativeRunner, "run", noted)
    monkeypatch.setattr(screening, "ROWS", 100)
    monkeypatch.setattr(runners, "WORTH_CODE", 500)
    assert pl.concat(part.frame for part in screen_batches([frame], law)).equals(by_numpy)
    assert 0 < sum(by_code) <= 500


def test_without_llvm_numpy_decides_all(monkeypatch: pytest.MonkeyPatch) -> None:
    frame = amounts(200)
    law = compile_table([rulebook("kr")], frame.schema, constants=CONSTANTS)
    monkeypatch.setattr(native, "is_available", lambda: False)
    monkeypatch.setattr(runners, "WORTH_CODE", 0)
    monkeypatch.setattr(native, "NativeCode", None)
    assert screen_frame(frame, law).height == 200
