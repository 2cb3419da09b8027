"""Puts a rulebook together from the files of a law package: a provision's id is the place where it stands."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

from isonomy.logic import Term
from isonomy.rulebook.book import Jurisdiction, Rulebook, RulebookError
from isonomy.rulebook.provisions import Exemption, Penalty, Rule

Provision = Rule | Exemption | Penalty


def collect(package: ModuleType, jurisdiction: Jurisdiction) -> Rulebook:
    """Return the rulebook of all files under `package`.

    A rule `cold_storage` in `law/hk/custody.py` gets the id `hk.custody.cold_storage`; a legal term gets `hk.<name>`,
    whichever file of `terms` it stands in. Raises `RulebookError` where one object stands in two places (law files
    import each other as modules, not by name) or one name means two things.
    """
    rules: list[Rule] = []
    exemptions: list[Exemption] = []
    penalties: list[Penalty] = []
    terms: dict[str, Term] = {}
    for module in _modules(package):
        place = module.__name__.removeprefix("isonomy.law.")
        for name, thing in vars(module).items():
            if isinstance(thing, Term):
                if thing.law is not None and not name.startswith("_"):
                    _name_term(thing, f"{jurisdiction.code}.{name}", terms)
            elif isinstance(thing, Rule | Exemption | Penalty):
                _name_provision(thing, f"{place}.{name}")
                kind: list[Rule] | list[Exemption] | list[Penalty]
                kind = rules if isinstance(thing, Rule) else exemptions if isinstance(thing, Exemption) else penalties
                kind.append(thing)  # type: ignore[arg-type]
    return Rulebook(jurisdiction, tuple(rules), tuple(exemptions), tuple(penalties), tuple(terms.values()))


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        yield importlib.import_module(found.name)


def _name_provision(thing: Provision, place: str) -> None:
    if thing.id and thing.id != place:
        raise RulebookError(f"`{thing.id}` also stands as `{place}`; import its file as a module, not the rule by name")
    thing.id = place


def _name_term(term: Term, name: str, known: dict[str, Term]) -> None:
    if term.name and term.name != name:
        raise RulebookError(f"the term `{term.name}` also stands as `{name}`; import it under its own name")
    if known.get(name, term) is not term:
        raise RulebookError(f"`{name}` names two different terms")
    term.name = name
    known[name] = term
