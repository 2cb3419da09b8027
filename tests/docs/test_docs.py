"""The documentation is true: generated pages are fresh, and the examples in it run."""

import importlib.util
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from isonomy.cli.main import cli

ROOT = Path(__file__).parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_generated_pages_are_fresh() -> None:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec and spec.loader
    generate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generate)
    for name, text in generate.pages().items():
        assert (ROOT / "docs" / "reference" / name).read_text() == text, "run `python docs/generate.py`"


def commands() -> list[tuple[str, str]]:
    found = []
    for page in PAGES:
        for line in page.read_text().splitlines():
            match = re.match(r"^\$ (?:\.venv/bin/)?isonomy (.+)$", line)
            if match:
                found.append((page.name, match[1]))
    return found


@pytest.mark.parametrize(("page", "command"), commands())
def test_commands_in_the_docs_run(page: str, command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    arguments = shlex.split(command, comments=True)
    if "--out" in arguments:  # what a command writes is put elsewhere
        place = arguments.index("--out") + 1
        arguments[place] = str(tmp_path / arguments[place])
    answer = CliRunner().invoke(cli, arguments)
    assert answer.exit_code in (0, 1, 3), f"{page}: {command}\n{answer.output}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_python_in_the_docs_runs(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for block in re.findall(r"```python run\n(.*?)```", page.read_text(), re.S):
        exec(compile(block, page.name, "exec"), {})
