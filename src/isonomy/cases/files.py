"""Reads a case file (YAML, TOML or JSON) with its line numbers, within limits, and without floats."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from isonomy.cases.errors import CaseError

LARGEST_FILE = 1_000_000
"""Bytes; a case is a page of text, and anything beyond is a mistake."""
_AMOUNT = re.compile(r"(?:[A-Za-z]{3} |HK\$|US\$|S\$)\d{1,3}(?:,\d{3})*")
_THOUSANDS = re.compile(r"\d{3}(?:\.\d+)?")
DEEPEST = 12
MOST_ENTRIES = 20_000


@dataclass(frozen=True)
class Document:
    """What a file says, and the line on which each entry stands (known for YAML)."""

    content: Mapping[str, Any]
    name: str = ""
    lines: Mapping[tuple[str, ...], int] = field(default_factory=dict)

    def place(self, *path: str) -> str:
        """Return where an entry stands: `case.yaml, line 3, client.kind`."""
        line = self.lines.get(path)
        steps = [self.name] if self.name else []
        if line is not None:
            steps.append(f"line {line}")
        if path:
            steps.append(".".join(path))
        return ", ".join(steps)


def read_file(path: Path) -> Document:
    """Return the content of a case file; raises `CaseError` for anything that cannot be read as one."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise CaseError("the file is too large for a case", f"expected at most {LARGEST_FILE:,} bytes", path.name)
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise CaseError("the file is not text", "expected YAML, TOML or JSON in UTF-8", path.name) from None
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise CaseError(f"cannot read `{path}`: {reason}", "expected a case file, or a folder of them") from None
    return read_text(text, path.suffix.lower(), path.name)


def read_text(text: str, kind: str = ".yaml", name: str = "") -> Document:
    """Return the content of a case written as text; `kind` is `.yaml`, `.yml`, `.json` or `.toml`."""
    lines: dict[tuple[str, ...], int] = {}
    try:
        if kind == ".json":
            content = json.loads(text, parse_float=Decimal, parse_constant=_no_constant)
        elif kind == ".toml":
            content = tomllib.loads(text, parse_float=Decimal)
        elif kind in (".yaml", ".yml"):
            content = _read_yaml(text, lines, name)
        else:
            raise CaseError(f"`{name or kind}` is of no kind that is read", "expected .yaml, .yml, .toml or .json")
    except json.JSONDecodeError as error:
        raise CaseError(f"broken JSON: {error.msg.lower()}", "check commas, quotes and brackets",
                        f"{name}, line {error.lineno}") from None  # fmt: skip
    except tomllib.TOMLDecodeError as error:
        raise CaseError(f"broken TOML: {str(error).lower()}", "check quotes, brackets and `=`", name) from None
    except yaml.YAMLError as error:
        raise _broken_yaml(error, name) from None
    except (RecursionError, OverflowError):
        raise CaseError("the file is nested too deep", "a case has groups, and facts in them", name) from None
    except ValueError as error:
        if isinstance(error, CaseError):
            raise
        raise CaseError(f"broken value: {str(error).lower()[:100]}", "check numbers and dates", name) from None
    if not isinstance(content, Mapping):
        raise CaseError("the file is no case", "expected groups of facts, such as `client: {kind: individual}`", name)
    _check_depth(content, name)
    return Document(content, name, lines)


def _no_constant(word: str) -> None:
    raise CaseError(f"`{word}` is no number", "expected a number that exists")


def _broken_yaml(error: yaml.YAMLError, name: str) -> CaseError:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "it cannot be read"
    where = f"{name}, line {mark.line + 1}" if mark else name
    return CaseError(
        f"broken YAML: {str(problem).lower()[:120]}", "check indentation, colons, quotes and brackets", where
    )


def _check_depth(content: object, name: str) -> None:
    level: list[object] = [content]
    for _ in range(DEEPEST):
        level = [
            v for c in level if isinstance(c, Mapping | list) for v in (c.values() if isinstance(c, Mapping) else c)
        ]
        if not level:
            return
    raise CaseError("the file is nested too deep", "a case has groups, and facts in them", name)


def _read_yaml(text: str, lines: dict[tuple[str, ...], int], name: str) -> object:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    root = yaml.compose(text, Loader=loader)
    if root is None:
        return {}
    return _Nodes(lines, name).read(root, ())


_MERGE = "tag:yaml.org,2002:merge"


def _merged(pairs: list[tuple[yaml.Node, yaml.Node]]) -> list[tuple[yaml.Node, yaml.Node]]:
    """Take in what `<<: *anchor` refers to; an entry written here goes before one taken in, the first before the others."""
    own = [(k, v) for k, v in pairs if k.tag != _MERGE]
    written = {str(k.value) for k, _ in own}
    for _, value in (p for p in pairs if p[0].tag == _MERGE):
        for mapping in value.value if isinstance(value, yaml.SequenceNode) else [value]:
            if not isinstance(mapping, yaml.MappingNode):
                raise CaseError("`<<` takes in something that is no mapping", "expected `<<: *name` of a group")
            for key, inner in _merged(mapping.value):
                if str(key.value) not in written:
                    written.add(str(key.value))
                    own.append((key, inner))
    return own


class _Nodes:
    """Turns YAML nodes into plain values: no floats, no repeated keys, no explosion through aliases."""

    def __init__(self, lines: dict[tuple[str, ...], int], name: str) -> None:
        self.lines, self.name, self.count = lines, name, 0

    def read(self, node: yaml.Node, path: tuple[str, ...]) -> object:
        """Return the value of a node."""
        self.count += 1
        where = f"{self.name}, line {node.start_mark.line + 1}"
        if self.count > MOST_ENTRIES or len(path) > DEEPEST:
            raise CaseError("the file has too many entries", "a case has groups, and facts in them", where)
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*path, str(i))) for i, item in enumerate(node.value)]
        content: dict[str, object] = {}
        for key_node, value_node in _merged(_rejoined(node.value)):
            if not isinstance(key_node, yaml.ScalarNode):
                raise CaseError("a key that is no word", "expected the name of a group or a fact", where)
            key = key_node.value
            line = key_node.start_mark.line + 1
            if key in content:
                raise CaseError(f"`{key}` stands twice", "say it once", f"{self.name}, line {line}")
            self.lines[(*path, key)] = line
            content[key] = self.read(value_node, (*path, key))
        return content


def _rejoined(pairs: list[tuple[yaml.Node, yaml.Node]]) -> list[tuple[yaml.Node, yaml.Node]]:
    """Put amounts together again that YAML takes apart: in braces, `HKD 300,000` reads as `HKD 300` and an entry `000`."""
    joined: list[tuple[yaml.Node, yaml.Node]] = []
    for key, value in pairs:
        if joined and isinstance(key, yaml.ScalarNode) and _THOUSANDS.fullmatch(key.value) and value.value == "":
            before = joined[-1][1]
            if (
                isinstance(before, yaml.ScalarNode)
                and before.style not in ('"', "'")
                and _AMOUNT.fullmatch(before.value)
            ):
                before.value = f"{before.value},{key.value}"
                continue
        joined.append((key, value))
    return joined


def _scalar(node: yaml.ScalarNode) -> object:
    text: str = node.value
    match node.tag.rsplit(":", 1)[-1]:
        case "null":
            return None
        case "bool":
            return text.lower() in ("yes", "true", "on")
        case "int" | "float" if text.lstrip("-+").replace(",", "").replace("_", "").replace(".", "", 1).isdigit():
            return Decimal(text.replace("_", "")) if len(text) < 40 else text
        case _:
            return text
