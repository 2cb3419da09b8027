"""Every record studied is carried by a provision, or left out for a stated reason; and every provision has its evidence."""

from pathlib import Path

import pytest

from isonomy.law import JURISDICTIONS, rulebook
from isonomy.law.coverage import carried, left_out
from isonomy.rulebook import Definition, Rule

FOLDER = Path(__file__).parent


def studied(code: str) -> set[str]:
    lines = (FOLDER / code / "records.txt").read_text().splitlines()
    return {line for line in lines if line and not line.startswith("#")}


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_every_record_is_carried_or_left_out_with_a_reason(code: str) -> None:
    accounted = set(carried(rulebook(code))) | set(left_out(code))
    assert studied(code) - accounted == set()


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_nothing_unknown_is_claimed(code: str) -> None:
    assert set(carried(rulebook(code))) - studied(code) == set()
    assert set(left_out(code)) - studied(code) == set()


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_what_is_left_out_is_not_carried(code: str) -> None:
    assert set(carried(rulebook(code))) & set(left_out(code)) == set()
    assert all(len(reason) > 15 for reason in left_out(code).values())


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_every_rule_is_tried_by_an_example(code: str) -> None:
    text = "\n".join(p.read_text() for p in (FOLDER / code).glob("*.yaml"))
    untried = {
        r.id for r in rulebook(code).rules if f"rule: {r.id}\n" not in text + "\n" and f"rule: {r.id}," not in text
    }
    assert untried == set()


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_every_provision_has_a_citation_and_evidence(code: str) -> None:
    book = rulebook(code)
    laws = [p.law for p in (*book.rules, *book.exemptions, *book.penalties)]
    laws += [t.law.law for t in book.terms if isinstance(t.law, Definition)]
    for law in laws:
        assert law.cites and law.evidence.sources
        assert all(c.paragraph for c in law.cites)


@pytest.mark.parametrize("code", JURISDICTIONS)
def test_no_rule_speaks_of_its_own_country_code(code: str) -> None:
    from isonomy.logic.expressions import IsIn, Literal, SetTest
    from isonomy.logic.walking import nodes_under

    place = JURISDICTIONS[code].place
    for rule in rulebook(code).rules:
        assert isinstance(rule, Rule)
        roots = [rule.when, *(p.must for p in rule.parts if not hasattr(p.must, "question"))]
        for node in nodes_under(roots):  # type: ignore[arg-type]
            options = node.options if isinstance(node, IsIn) else node.elements if isinstance(node, SetTest) else ()
            for option in options:
                assert not (isinstance(option, Literal) and option.value == place and "place" in str(option.type)), (
                    rule.id
                )
