"""Arranges the conditions of all rules of a day into the text of one function.

Rules that share a conjunct of their `when` stand together behind one question: is it definitely false? A variable is
worked out before the first of several groups that may need it, and inside the group where only one does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace

from isonomy.engines.errors import Untranslatable
from isonomy.engines.nodes import FALSE, TRUE, Graph
from isonomy.engines.planes import Plane, Writer, count_uses
from isonomy.rulebook.meaning import Meaning

_INDENT = "    "
_DEEPEST = 40
_ONE_BY_ONE = 8
GRAVITY = (0, 1, 3, 2, 4)
"""How grave each outcome code is: not applicable, complies, undetermined, needs judgement, breaches."""
_WHILE_NOTHING_IS_OPEN = f"if w < {GRAVITY[2]}:"


@dataclass(frozen=True)
class Source:
    """The text of a function `decide(get)` and the constants that it reads."""

    code: str
    constants: dict[str, object]


@dataclass(frozen=True)
class _Rule:
    """A rule in pieces: all of `when` must hold, then `reached`, `breach` and `by_facts` say the rest.

    `when` leaves out the gates that the rule shares with others: their group keeps whether they are definitely true.
    """

    place: int
    when: tuple[int, ...]
    reached: int
    breach: int
    by_facts: int


@dataclass(frozen=True)
class _Group:
    """Rules and groups behind gates: they are passed over where one of `gates` is definitely false."""

    gates: tuple[int, ...]
    items: tuple[_Group | _Rule, ...]
    shared: bool = False


def source_of(graph: Graph, meanings: tuple[Meaning, ...], *, worst_only: bool = False) -> Source:
    """Return the text that decides all these rules: a list of codes, or with `worst_only` the gravest one alone."""
    rules = []
    for place, meaning in enumerate(meanings):
        try:
            rules.append(_pieces(graph, place, meaning))
        except Untranslatable as refusal:
            raise refusal.within(meaning.rule.id) from None
    items = _grouped(graph, [(r, tuple(sorted(r.when, key=graph.size))) for r in rules], 0)
    writer = Writer(graph, count_uses(graph, (p for item in items for p in _planes(item))))
    lines = list(_Layout(writer, worst_only).lines(items, frozenset(), 1))
    start, end = ("    w = 0", "    return w") if worst_only else (f"    o = [0] * {len(meanings)}", "    return o")
    code = "\n".join(["def decide(get):", start, *lines, end, ""])
    return Source(code, writer.constants)


def _pieces(graph: Graph, place: int, meaning: Meaning) -> _Rule:
    when = graph.conjuncts(graph.condition(meaning.rule.when))
    conditions = (meaning.reached, meaning.breach, meaning.breach_by_facts)
    numbers = [graph.condition(c) for c in conditions]
    if any(n != FALSE and not set(when) <= set(graph.conjuncts(n)) for n in numbers):
        return _Rule(place, (), numbers[0], numbers[1], numbers[2])
    rest = [n if n == FALSE else graph.all_of([c for c in graph.conjuncts(n) if c not in when]) for n in numbers]
    return _Rule(place, when, rest[0], rest[1], rest[2])


def _grouped(graph: Graph, rules: list[tuple[_Rule, tuple[int, ...]]], depth: int) -> tuple[_Group | _Rule, ...]:
    """Put rules behind the conjunct that most of them share (the simplest, among equals), again and again."""
    items: list[_Group | _Rule] = []
    while rules:
        counts = Counter(c for _, gates in rules for c in gates)
        gate, shared = max(counts.items(), key=lambda found: (found[1], -graph.size(found[0])), default=(TRUE, 0))
        if shared < 2 or depth > _DEEPEST:
            items.extend(_alone(rule, gates) for rule, gates in rules)
            break
        inside = [
            (replace(r, when=_without(r.when, gate)), _without(gates, gate)) for r, gates in rules if gate in gates
        ]
        rules = [(r, gates) for r, gates in rules if gate not in gates]
        items.append(_Group((gate,), _grouped(graph, inside, depth + 1), shared=True))
    return tuple(items)


def _without(gates: tuple[int, ...], gate: int) -> tuple[int, ...]:
    return tuple(g for g in gates if g != gate)


def _alone(rule: _Rule, gates: tuple[int, ...]) -> _Group | _Rule:
    """Put a rule behind its gates, the first of them one by one."""
    if not gates:
        return rule
    item: _Group | _Rule = _Group(gates[_ONE_BY_ONE:], (rule,)) if len(gates) > _ONE_BY_ONE else rule
    for gate in reversed(gates[:_ONE_BY_ONE]):
        item = _Group((gate,), (item,))
    return item


def _planes(item: _Group | _Rule) -> Iterator[Plane]:
    if isinstance(item, _Group):
        yield from ((g, False) for g in item.gates)
        if item.shared:
            yield from ((g, True) for g in item.gates)
        for inner in item.items:
            yield from _planes(inner)
    else:
        yield from ((w, True) for w in item.when)
        yield from ((item.breach, True), (item.breach, False))
        if item.reached != TRUE:
            yield from ((item.reached, True), (item.reached, False))
        if item.by_facts != item.breach:
            yield (item.by_facts, False)


def _first_asked(rule: _Rule) -> list[Plane]:
    """Return what is asked of a rule before its duties."""
    return [*((w, True) for w in rule.when), *([(rule.reached, False)] if rule.reached != TRUE else [])]


@dataclass
class _Layout:
    """Writes groups and rules as nested questions."""

    writer: Writer
    worst_only: bool = False

    def __post_init__(self) -> None:
        self._needs: dict[int, frozenset[str]] = {}
        self._breakable: dict[int, bool] = {}

    def lines(
        self, items: tuple[_Group | _Rule, ...], ready: frozenset[str], depth: int, sure: str = ""
    ) -> Iterator[str]:
        """Write items in a place where the variables `ready` are worked out.

        `sure` is the variable that tells whether all shared gates around this place are definitely true. Where only the
        gravest outcome is asked, what can be broken comes first, and the rest only while nothing is open yet.
        """
        if not self.worst_only:
            yield from self._items(items, ready, depth, sure)
            return
        grave = tuple([i for i in items if sure != "False" and self._can_break(i)])
        ready = yield from self._items(grave, ready, depth, sure)
        if len(grave) < len(items):
            yield _INDENT * depth + _WHILE_NOTHING_IS_OPEN
            rest = tuple([i for i in items if sure == "False" or not self._can_break(i)])
            yield from self._items(rest, ready, depth + 1, sure, _WHILE_NOTHING_IS_OPEN)

    def _can_break(self, item: _Group | _Rule) -> bool:
        """Whether some rule in an item can be broken at all; of a case that states little, most cannot."""
        if id(item) not in self._breakable:
            needed = (*item.when, item.breach) if isinstance(item, _Rule) else item.gates if item.shared else ()
            possible = all(self.writer.holds(n, True).code != "False" for n in needed)
            inside = isinstance(item, _Rule) or any(map(self._can_break, item.items))
            self._breakable[id(item)] = possible and inside
        return self._breakable[id(item)]

    def _items(
        self,
        items: tuple[_Group | _Rule, ...],
        ready: frozenset[str],
        depth: int,
        sure: str,
        before: str = "",
    ) -> Generator[str, None, frozenset[str]]:
        """Write items, each after the question `before`; return the variables that are worked out after them."""
        wanted = Counter(n for item in items for n in self.needs(item))
        sure_alone = [i for i in items if isinstance(i, _Rule) and i.reached == TRUE and not i.when]
        if sure_alone:
            yield from self._open(sure_alone, sure or "True", ready, depth)
        for item in items:
            if item in sure_alone:
                continue
            planes = [(g, False) for g in item.gates] if isinstance(item, _Group) else _first_asked(item)
            shared = {n for n in self.needs(item) if wanted[n] > 1}
            needs = self._missing({*self._needs_of(planes), *shared}, ready)
            yield from self._definitions(needs, depth)
            ready |= {*needs}
            inner = depth
            if before:
                yield _INDENT * depth + before
                inner += 1
            if isinstance(item, _Group):
                yield from self._group(item, ready, inner, sure)
            else:
                yield from self._rule(item, ready, inner, sure)
        return ready

    def _group(self, group: _Group, ready: frozenset[str], depth: int, sure: str) -> Iterator[str]:
        yield _INDENT * depth + f"if not ({self.writer.some((g, False) for g in group.gates).code}):"
        inside = sure
        if group.shared:
            planes = [(g, True) for g in group.gates]
            needs = self._missing(self._needs_of(planes), ready)
            yield from self._definitions(needs, depth + 1)
            ready |= {*needs}
            inside = _both(sure, self.writer.every(planes).code)
            if inside != "False":
                yield _INDENT * (depth + 1) + f"s{depth} = {inside}"
                inside = f"s{depth}"
        yield from self.lines(group.items, ready, depth + 1, inside)

    def _rule(self, rule: _Rule, ready: frozenset[str], depth: int, sure: str) -> Iterator[str]:
        """Write a rule whose `when` is not definitely false."""
        when = _both(sure, self.writer.every((w, True) for w in rule.when).code)
        if rule.reached != TRUE:
            yield _INDENT * depth + f"if not ({self.writer.holds(rule.reached, False).code}):"
            depth += 1
        yield from self._open([rule], when, ready, depth)

    def _open(self, rules: list[_Rule], when: str, ready: frozenset[str], depth: int) -> Iterator[str]:
        """Write rules that are broken, kept or open where `when` holds, and open where it is unknown.

        A breach implies that the rule is reached: some part of it is neither excused nor kept.
        """
        indent = _INDENT * depth
        open_rules = "".join(f"o[{rule.place}] = " for rule in rules) + "2"
        otherwise = f"w = {GRAVITY[2]}" if self.worst_only else open_rules
        if when == "False":
            yield indent + otherwise
            return
        yield indent + f"if {when}:"
        for rule in rules:
            needs = self._missing(self.needs(rule), ready)
            yield from self._definitions(needs, depth + 1)
            ready |= {*needs}
            if self.worst_only:
                yield from (indent + _INDENT + line for line in self._worst(rule))
            else:
                yield indent + _INDENT + f"o[{rule.place}] = {self._settled(rule)}"
        if when != "True":
            yield indent + f"else: {otherwise}"

    def _worst(self, rule: _Rule) -> Iterator[str]:
        """Write a rule so that a breach ends the matter, and less grave outcomes are looked at only while they count."""
        holds = self.writer.holds
        broken, kept = holds(rule.breach, True).code, holds(rule.breach, False).code
        if broken != "False":
            yield f"if {broken}: return {GRAVITY[4]}"
        sure = "" if rule.reached == TRUE else f"{holds(rule.reached, True).code} and "
        yield f"if w < {GRAVITY[2]}:"
        yield f"    if {sure}{kept}: w = w or {GRAVITY[1]}"
        if rule.by_facts != rule.breach:
            yield f"    elif {sure}{holds(rule.by_facts, False).code}: w = {GRAVITY[3]}"
        yield f"    else: w = {GRAVITY[2]}"

    def _settled(self, rule: _Rule) -> str:
        holds = self.writer.holds
        broken, kept = holds(rule.breach, True).code, holds(rule.breach, False).code
        code = f"1 if {kept} else "
        if rule.by_facts != rule.breach:
            code += f"3 if {holds(rule.by_facts, False).code} else "
        if rule.reached != TRUE:
            code = f"2 if not ({holds(rule.reached, True).code}) else {code}"
        return f"4 if {broken} else {code}2"

    def _definitions(self, names: list[str], depth: int) -> Iterator[str]:
        return (_INDENT * depth + line for name in names for line in self.writer.variables[name].lines)

    def _missing(self, names: Iterable[str], ready: frozenset[str]) -> list[str]:
        """Return what has still to be worked out for these variables, in order."""
        return self._ordered(self._closure(names) - ready)

    def _needs_of(self, planes: Iterable[Plane]) -> frozenset[str]:
        return frozenset[str]().union(*(self.writer.holds(*p).needs for p in planes))

    def needs(self, item: _Group | _Rule) -> frozenset[str]:
        """Return every variable that may be read in an item."""
        if id(item) not in self._needs:
            self._needs[id(item)] = self._closure(self._needs_of(_planes(item)))
        return self._needs[id(item)]

    def _closure(self, names: Iterable[str]) -> frozenset[str]:
        found: set[str] = set()
        stack = list(names)
        while stack:
            name = stack.pop()
            if name not in found:
                found.add(name)
                stack.extend(self.writer.variables[name].needs)
        return frozenset(found)

    def _ordered(self, names: frozenset[str]) -> list[str]:
        """Return variables so that each stands after those that it reads."""
        placed: dict[str, None] = {}

        def place(name: str) -> None:
            if name in names and name not in placed:
                for other in sorted(self.writer.variables[name].needs):
                    place(other)
                placed[name] = None

        for name in sorted(names):
            place(name)
        return list(placed)


def _both(sure: str, condition: str) -> str:
    if "False" in (sure, condition):
        return "False"
    return condition if not sure else sure if condition == "True" else f"{sure} and {condition}"
