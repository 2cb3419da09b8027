"""How facts are declared: `circumstance.money(...)` for what is given, `choice.share(...)` for what the firm decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from isonomy.logic.expressions import Fact, Role
from isonomy.logic.types import BOOL, COUNT, DATE, INT, MONEY, SHARE, DurationType, EnumType, SetType, Unit

ValueList = EnumType | Sequence[str] | Mapping[str, str]


@dataclass(frozen=True)
class Group:
    """What the facts of one file describe.

    `always` marks what every case is about (the firm, the activity, the client, the asset); other groups are things a
    case may or may not speak of, such as a transfer or a loan.
    """

    name: str
    doc: str
    always: bool = False


def _list(name: str, values: ValueList) -> EnumType:
    if isinstance(values, EnumType):
        return values
    return EnumType(name, dict(values) if isinstance(values, Mapping) else dict.fromkeys(values, ""))


@dataclass(frozen=True)
class Declare:
    """Declares facts of one role. Every method takes the name, a sentence of documentation and an example.

    `per_place` facts hold one value for each place whose law is asked; facts that stand `apart` are about something so
    unusual that a case which does not name them does not speak of them.
    """

    role: Role

    def yes_or_no(self, name: str, doc: str, example: str, *, per_place: bool = False, apart: bool = False) -> Fact:
        """Declare a fact that is true or false."""
        return Fact(name, BOOL, self.role, doc, example, per_place=per_place, apart=apart)

    def one_of(
        self,
        name: str,
        doc: str,
        example: str,
        values: ValueList,
        *,
        per_place: bool = False,
        apart: bool = False,
        standard: str = "",
    ) -> Fact:
        """Declare a fact with one value of a closed list."""
        kind = _list(name, values)
        return Fact(name, kind, self.role, doc, example, per_place=per_place, apart=apart, standard=standard)

    def some_of(
        self,
        name: str,
        doc: str,
        example: str,
        values: ValueList,
        *,
        per_place: bool = False,
        apart: bool = False,
        standard: str = "",
    ) -> Fact:
        """Declare a fact that is a set of values of a closed list."""
        kind = SetType(_list(name, values))
        return Fact(name, kind, self.role, doc, example, per_place=per_place, apart=apart, standard=standard)

    def count(self, name: str, doc: str, example: str, unit: str, *, per_place: bool = False) -> Fact:
        """Declare a number of things, never negative."""
        return Fact(name, COUNT, self.role, doc, example, unit, per_place=per_place)

    def whole(
        self, name: str, doc: str, example: str, unit: str, *, per_place: bool = False, apart: bool = False
    ) -> Fact:
        """Declare a whole number."""
        return Fact(name, INT, self.role, doc, example, unit, per_place=per_place, apart=apart)

    def share(self, name: str, doc: str, example: str, unit: str = "", *, per_place: bool = False) -> Fact:
        """Declare an exact share, written as a percentage."""
        return Fact(name, SHARE, self.role, doc, example, unit, per_place=per_place)

    def money(self, name: str, doc: str, example: str, unit: str = "", *, per_place: bool = False) -> Fact:
        """Declare an exact amount of money."""
        return Fact(name, MONEY, self.role, doc, example, unit, per_place=per_place)

    def date(self, name: str, doc: str, example: str, *, per_place: bool = False) -> Fact:
        """Declare a day."""
        return Fact(name, DATE, self.role, doc, example, per_place=per_place)

    def duration(
        self, name: str, doc: str, example: str, unit: Unit, window: str = "", *, per_place: bool = False
    ) -> Fact:
        """Declare a whole number of one unit of time; `window` says over which span, where that matters."""
        return Fact(name, DurationType(unit), self.role, doc, example, window or unit, per_place=per_place)


circumstance = Declare(Role.CIRCUMSTANCE)
choice = Declare(Role.CHOICE)
