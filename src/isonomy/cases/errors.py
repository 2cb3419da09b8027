"""Errors about what a person wrote."""

from __future__ import annotations


class CaseError(ValueError):
    """Bad input: what is wrong, one line of help, and the place in the file."""

    def __init__(self, problem: str, help: str, where: str = "") -> None:
        self.problem, self.help, self.where = problem, help, where
        super().__init__(str(self))

    def at(self, where: str) -> CaseError:
        """Return the same error with the place where it was found, unless it has one."""
        return self if self.where else CaseError(self.problem, self.help, where)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.problem}\nhelp: {self.help}"
