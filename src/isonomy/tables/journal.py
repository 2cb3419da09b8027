"""The folder of a run that is not finished, and its journal: which parts are done. Nothing in it is taken for a result.

RESULT.part/journal.jsonl       the first line says what is decided, by what; then one line for each finished part
RESULT.part/000000.arrow        the records of a part
RESULT.part/000000.quarantine   those that cannot be read
RESULT.part/whole/              the result while it is put together; renamed to RESULT at the very end
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from isonomy.cases.errors import CaseError
from isonomy.tables.counting import Counted
from isonomy.tables.sources import file_digest


class Journal:
    """The finished parts of a run. `counted` holds the counts of each, in order."""

    def __init__(self, folder: Path, about: Mapping[str, Any]) -> None:
        self.folder, self._about = folder, dict(about)
        self._file = folder / "journal.jsonl"
        self.counted: list[Counted] = []

    def begin(self) -> None:
        """Make the folder; raises `CaseError` where that cannot be done."""
        try:
            self.folder.mkdir(parents=True)
        except FileExistsError:
            raise CaseError(
                f"`{self.folder}` holds an unfinished run", "add `--resume` to go on with it, or remove it"
            ) from None
        except OSError as error:
            reason = (error.strerror or "it cannot be made").lower()
            raise CaseError(f"cannot write `{self.folder}`: {reason}", "expected a folder that can be made") from None
        self._append(self._about)

    def resume(self) -> None:
        """Read which parts are done; raises `CaseError` where the run was about something else.

        A part counts when its line is whole and its files are those that the line speaks of.
        """
        lines = self._lines()
        if not lines:
            shutil.rmtree(self.folder)
            self.begin()
            return
        for key, value in self._about.items():
            if lines[0].get(key) != value:
                raise CaseError(
                    f"`{self.folder}` was begun with another {key}",
                    "run again as it was begun, or remove the folder to begin anew",
                )
        for number, line in enumerate(lines[1:]):
            if line["part"] != number or any(self._digest(name) != found for name, found in line["files"].items()):
                break
            self.counted.append(Counted.from_record(line["counted"]))
        # what a killed run wrote beyond its last whole line is written again
        self._rewrite(lines[: len(self.counted) + 1])

    def _digest(self, name: str) -> str:
        path = self.folder / name
        return file_digest(path) if path.is_file() else ""

    def _lines(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        if self._file.is_file():
            for line in self._file.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True):
                try:
                    content = json.loads(line)
                except ValueError:
                    break
                if not line.endswith("\n") or not isinstance(content, dict):
                    break
                found.append(content)
        return found

    def _rewrite(self, lines: list[dict[str, Any]]) -> None:
        aside = self.folder / "journal.new"
        with aside.open("w", encoding="utf-8") as file:
            for line in lines:
                file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, self._file)

    def paths(self, number: int) -> tuple[Path, Path]:
        """Return where the records of a part are, and those that cannot be read."""
        return self.folder / f"{number:06}.arrow", self.folder / f"{number:06}.quarantine"

    def finished(self, counted: Counted) -> None:
        """Note that the next part is done; its files must be written."""
        number = len(self.counted)
        files = {path.name: file_digest(path) for path in self.paths(number)}
        self._append({"part": number, "files": files, "counted": counted.record()})
        self.counted.append(counted)

    def _append(self, line: Mapping[str, Any]) -> None:
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())
