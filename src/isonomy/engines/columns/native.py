"""Runs a circuit as machine code: the second executor of a program, made by LLVM where `llvmlite` is installed.

256 rows go through the whole circuit before the next, so that every plane stays in the nearest cache; NumPy takes one step
for all rows at a time. Making the code takes as long as NumPy takes for some millions of rows, so it is for large tables.
"""

from __future__ import annotations

import ctypes
import importlib.util
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from isonomy.engines.columns.answers import Answers, Column, Plane
from isonomy.engines.columns.circuit import Wire
from isonomy.engines.columns.program import AND, ATOM, NOT, Program, planes_of

_WORDS: Final = 4
"""Machine words of 64 rows that go through the circuit together: one register."""
_LANES: Final = f"<{_WORDS} x i64>"
_EVERY: Final = f"<{', '.join(['i64 -1'] * _WORDS)}>"
_STEPS: Final = 200
"""Steps in one function: LLVM takes more than twice as long for functions of twice the length."""

Kernel = Callable[[int, int, int, int, int], None]


def is_available() -> bool:
    """Whether machine code can be made here."""
    return importlib.util.find_spec("llvmlite") is not None


class NativeCode:
    """The machine code of a program. It may run in several threads at once, each with memory of its own."""

    def __init__(self, program: Program) -> None:
        from llvmlite import binding

        binding.initialize_native_target()
        binding.initialize_native_asmprinter()
        self.outputs: tuple[int, ...] = tuple(sorted(set(program.outputs.values())))
        module = binding.parse_assembly("\n".join(_written(program, self.outputs)))
        module.verify()
        machine = binding.Target.from_default_triple().create_target_machine(
            cpu=binding.get_host_cpu_name(), features=binding.get_host_cpu_features().flatten(), opt=0
        )
        self._engine = binding.create_mcjit_compiler(module, machine)
        self._engine.finalize_object()
        address, number = ctypes.c_void_p, ctypes.c_int64
        kind: Any = ctypes.CFUNCTYPE(None, address, address, address, number, number)
        self.kernel: Kernel = kind(self._engine.get_function_address("run"))


class NativeRunner:
    """Machine code with the memory for batches of at most so many rows. It is for one thread at a time."""

    def __init__(self, program: Program, rows: int, code: NativeCode) -> None:
        self.program = program
        self._code = code
        self._row = {plane: row for row, plane in enumerate(code.outputs)}
        self._stride = -(-rows // (64 * _WORDS)) * _WORDS
        self._answers = Answers(program.questions, self._stride * 64)
        self._asked = np.zeros((max(len(program.questions), 1), self._stride), np.uint64)
        self._found = np.zeros((max(len(code.outputs), 1), self._stride), np.uint64)
        self._scratch = _aligned(program.size * _WORDS)

    def run(self, columns: Mapping[str, Column], rows: int) -> Callable[[Wire], Plane]:
        """Work out a batch; the result gives the plane of a wire, of which the bits beyond the last row are off."""
        words = -(-rows // 64)
        self._answers.take(columns)
        for number in range(len(self.program.questions)):
            self._answers.answer(number, self._asked[number, :words])
        scratch, asked, found = (part.ctypes.data for part in (self._scratch, self._asked, self._found))
        self._code.kernel(scratch, asked, found, self._stride, -(-words // _WORDS))
        return planes_of(rows, {w: self._found[self._row[p], :words] for w, p in self.program.outputs.items()})


def _aligned(words: int) -> npt.NDArray[np.uint64]:
    """Return memory that begins where a register can be read at once."""
    found = np.zeros(words + _WORDS, np.uint64)
    start = -(found.ctypes.data // 8) % _WORDS
    return found[start : start + words]


def _written(program: Program, outputs: Sequence[int]) -> Iterator[str]:
    """Write the program for LLVM: functions of some steps each, and one that calls them for every block of rows."""
    parts = [program.steps[n : n + _STEPS] for n in range(0, len(program.steps), _STEPS)]
    for number, steps in enumerate(parts):
        yield f"define void @steps{number}(ptr noalias %s, ptr noalias %a, i64 %stride) {{"
        yield from _steps(steps)
        yield "ret void\n}"
    stores = [range(n, min(n + _STEPS, len(outputs))) for n in range(0, len(outputs), _STEPS)]
    for number, rows in enumerate(stores):
        yield f"define void @store{number}(ptr noalias %s, ptr noalias %o, i64 %stride) {{"
        for row in rows:
            yield f"%p{row} = getelementptr {_LANES}, ptr %s, i64 {outputs[row]}"
            yield f"%v{row} = load {_LANES}, ptr %p{row}, align {8 * _WORDS}"
            yield from _in_row(f"%q{row}", "%o", row)
            yield f"store {_LANES} %v{row}, ptr %q{row}, align 8"
        yield "ret void\n}"
    yield "define void @run(ptr %s, ptr %asked, ptr %found, i64 %stride, i64 %blocks) {"
    yield "entry:\n%some = icmp ne i64 %blocks, 0\nbr i1 %some, label %block, label %done"
    yield "block:\n%n = phi i64 [0, %entry], [%next, %block]"
    yield f"%a = getelementptr {_LANES}, ptr %asked, i64 %n"
    yield f"%o = getelementptr {_LANES}, ptr %found, i64 %n"
    yield from (f"call void @steps{n}(ptr %s, ptr %a, i64 %stride)" for n in range(len(parts)))
    yield from (f"call void @store{n}(ptr %s, ptr %o, i64 %stride)" for n in range(len(stores)))
    yield "%next = add i64 %n, 1\n%more = icmp ult i64 %next, %blocks"
    yield "br i1 %more, label %block, label %done\ndone:\nret void\n}"


def _in_row(name: str, start: str, row: int) -> Iterator[str]:
    yield f"{name}m = mul i64 %stride, {row}"
    yield f"{name} = getelementptr i64, ptr {start}, i64 {name}m"


def _steps(steps: Sequence[tuple[int, int, int, int]]) -> Iterator[str]:
    """Write some steps. Planes are kept in registers within them, and put into memory at the end."""
    held: dict[int, str] = {}
    made: set[int] = set()
    for number, (what, target, one, other) in enumerate(steps):
        if what == ATOM:
            yield from _in_row(f"%q{number}", "%a", one)
            yield f"%r{number} = load {_LANES}, ptr %q{number}, align 8"
        else:
            for plane in {other} if what == NOT else {one, other}:
                if plane not in held:
                    yield f"%p{number}.{plane} = getelementptr {_LANES}, ptr %s, i64 {plane}"
                    yield f"%l{number}.{plane} = load {_LANES}, ptr %p{number}.{plane}, align {8 * _WORDS}"
                    held[plane] = f"%l{number}.{plane}"
            if what == NOT:
                yield f"%r{number} = xor {_LANES} {held[other]}, {_EVERY}"
            else:
                yield f"%r{number} = {'and' if what == AND else 'or'} {_LANES} {held[one]}, {held[other]}"
        held[target] = f"%r{number}"
        made.add(target)
    for plane in sorted(made):
        yield f"%t{plane} = getelementptr {_LANES}, ptr %s, i64 {plane}"
        yield f"store {_LANES} {held[plane]}, ptr %t{plane}, align {8 * _WORDS}"
