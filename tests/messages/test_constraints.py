"""The constraints of the standard, each on both sides, with the place of what breaks it."""

from collections.abc import Callable
from typing import Any

import pytest

from isonomy.messages import Severity, check
from tests.messages.sent import (
    BUFFER,
    COMPANY,
    INQUIRY,
    JOINT,
    TODAY,
    broken_rules,
    changed,
    errors,
    first_originator,
    read,
    receiver,
    sending_vasp,
    sent,
)

Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize("name", [JOINT, COMPANY, BUFFER, INQUIRY])
def test_a_message_that_follows_the_standard_is_valid(name: str) -> None:
    assert errors(sent(name)) == []


def without(*fields: str) -> Change:
    def change(content: dict[str, Any]) -> None:
        for field in fields:
            del first_originator(content)[field]

    return change


def birth(day: str) -> Change:
    return lambda c: first_originator(c)["dateAndPlaceOfBirth"].update(dateOfBirth=day)


def national(**fields: str) -> Change:
    return lambda c: sending_vasp(c)["nationalIdentification"].update(fields)


def national_without(field: str, **fields: str) -> Change:
    def change(content: dict[str, Any]) -> None:
        national(**fields)(content)
        del sending_vasp(content)["nationalIdentification"][field]

    return change


def address(**fields: object) -> Change:
    return lambda c: first_originator(c)["geographicAddress"].__setitem__(
        0, {"addressType": "HOME", "townName": "Seoul", "country": "KR", **fields}
    )


def company_originator(**fields: object) -> Change:
    person = {"name": {"nameIdentifier": [{"legalPersonName": "Acorn", "legalPersonNameIdentifierType": "LEGL"}]}}
    return lambda c: c["originator"].update(originatorPersons=[{"legalPerson": {**person, **fields}}])


def path_of(*numbers: int) -> Change:
    def change(content: dict[str, Any]) -> None:
        (step,) = content["transferPath"]["transferPath"]
        content["transferPath"]["transferPath"] = [{**step, "sequence": n} for n in numbers]

    return change


IDENTIFYING = ("geographicAddress", "nationalIdentification", "customerIdentification", "dateAndPlaceOfBirth")


@pytest.mark.parametrize("kept", IDENTIFYING)
def test_c1_one_identifying_detail_is_enough_for_an_originator(kept: str) -> None:
    assert broken_rules(changed(JOINT, without(*(f for f in IDENTIFYING if f != kept)))) == set()


def test_c1_an_originator_needs_more_than_a_name_and_a_beneficiary_does_not() -> None:
    assert broken_rules(changed(JOINT, without(*IDENTIFYING))) == {"C1"}
    assert broken_rules(sent(INQUIRY)) == set()


@pytest.mark.parametrize(("day", "broken"), [
    ("2026-05-31", set()),
    ("2026-06-01", {"C2"}),
    ("2030-01-01", {"C2"}),
    ("1988-02-30", {"date"}),
    ("19880229", {"date"}),
])  # fmt: skip
def test_c2_birth_is_a_day_before_today(day: str, broken: set[str]) -> None:
    assert broken_rules(changed(JOINT, birth(day))) == broken


@pytest.mark.parametrize(("country", "broken"), [
    ("KR", set()), ("XX", set()), ("Korea", {"C3"}), ("kr", {"C3"}), ("ZZ", {"C3"}),
])  # fmt: skip
def test_c3_countries_are_codes(country: str, broken: set[str]) -> None:
    assert broken_rules(changed(JOINT, lambda c: first_originator(c).update(countryOfResidence=country))) == broken


@pytest.mark.parametrize(("fields", "broken"), [
    ({"geographicAddress": [{"addressType": "GEOG", "addressLine": ["1 A"], "townName": "B", "country": "HK"}]}, set()),
    ({"geographicAddress": [{"addressType": "BIZZ", "addressLine": ["1 A"], "townName": "B", "country": "HK"}]}, {"C4"}),
    ({"customerNumber": "7"}, set()),
    ({"customerIdentification": "7"}, set()),
    ({"nationalIdentification": {"nationalIdentifier": "9845ISONOMYEXAMPLE83", "nationalIdentifierType": "LEIX"}}, set()),
    ({}, {"C4"}),
])  # fmt: skip
def test_c4_a_legal_originator_is_identified(fields: dict[str, object], broken: set[str]) -> None:
    assert broken_rules(changed(JOINT, company_originator(**fields))) == broken


def test_c5_and_c6_one_name_is_the_legal_one() -> None:
    def only_trading(content: dict[str, Any]) -> None:
        del receiver(content)["name"]["nameIdentifier"][0]

    def only_alias(content: dict[str, Any]) -> None:
        del first_originator(content)["name"]["nameIdentifier"][0]

    assert broken_rules(changed(JOINT, only_trading)) == {"C5"}
    assert broken_rules(changed(JOINT, only_alias)) == {"C6"}


@pytest.mark.parametrize(("kind", "broken"), [
    ("RAID", set()), ("MISC", set()), ("TXID", set()), ("CCPT", {"C7"}), ("FIIN", {"C7"}), ("PASS", {"code"}),
])  # fmt: skip
def test_c7_a_legal_person_has_an_identifier_of_legal_persons(kind: str, broken: set[str]) -> None:
    assert broken_rules(changed(JOINT, national(nationalIdentifierType=kind))) == broken


@pytest.mark.parametrize(("fields", "broken"), [
    ({"addressLine": ["7 Orchard Lane"]}, set()),
    ({"streetName": "Orchard Lane", "buildingNumber": "7"}, set()),
    ({"streetName": "Orchard Lane", "buildingName": "Apple House"}, set()),
    ({"streetName": "Orchard Lane"}, {"C8"}),
    ({"buildingNumber": "7"}, {"C8"}),
    ({"addressLine": ["line"] * 7}, set()),
    ({"addressLine": ["line"] * 8}, {"multiplicity"}),
])  # fmt: skip
def test_c8_an_address_finds_a_place(fields: dict[str, object], broken: set[str]) -> None:
    assert broken_rules(changed(JOINT, address(**fields))) == broken


def test_c9_authority_and_identifier_of_a_legal_person_fit_together() -> None:
    lei = {"nationalIdentifierType": "LEIX", "nationalIdentifier": "9845TESTKANGNAMCO040"}
    assert broken_rules(changed(JOINT, national_without("registrationAuthority", **lei))) == set()
    assert broken_rules(changed(JOINT, national(**lei))) == {"C9"}
    assert broken_rules(changed(JOINT, national_without("registrationAuthority"))) == {"C9"}
    assert broken_rules(changed(JOINT, national(countryOfIssue="KR"))) == {"C9"}


@pytest.mark.parametrize(("authority", "broken"), [("RA000657", set()), ("RA65", {"C10"}), ("XX000657", {"C10"})])
def test_c10_a_registration_authority_has_the_form_of_the_list(authority: str, broken: set[str]) -> None:
    assert broken_rules(changed(JOINT, national(registrationAuthority=authority))) == broken


@pytest.mark.parametrize(("lei", "broken"), [
    ("9845ISONOMYEXAMPLE83", set()),
    ("9845ISONOMYEXAMPLE84", {"ISO"}),
    ("9845ISONOMYEXAMPLF83", {"ISO"}),
    ("9845isonomyexample83", {"C11"}),
    ("9845ISONOMYEXAMPLE8", {"C11"}),
])  # fmt: skip
def test_c11_an_lei_has_its_form_and_its_check_digits(lei: str, broken: set[str]) -> None:
    change = national_without("registrationAuthority", nationalIdentifierType="LEIX", nationalIdentifier=lei)
    assert broken_rules(changed(JOINT, change)) == broken


@pytest.mark.parametrize(("numbers", "broken"), [
    ((0,), set()), ((0, 1), set()), ((1, 0), set()), ((1,), {"C12"}), ((0, 2), {"C12"}), ((0, 0), {"C12"}),
])  # fmt: skip
def test_c12_the_chain_counts_from_nought_without_a_gap(numbers: tuple[int, ...], broken: set[str]) -> None:
    assert broken_rules(changed(JOINT, path_of(*numbers))) == broken


@pytest.mark.parametrize("empty", [{}, {"naturalPerson": None}, {"legalPerson": ""}, {"accountNumber": ["x"]}])
def test_an_empty_party_is_refused_and_not_passed_over(empty: dict[str, object]) -> None:
    content = changed(JOINT, lambda c: c["beneficiary"]["beneficiaryPersons"].append(empty))
    (finding,) = errors(content)
    assert finding.rule == "empty party"
    assert finding.path == "beneficiary.beneficiaryPersons[1]"


@pytest.mark.parametrize("empty", [{}, {"originatingVASP": {}}, {"originatingVASP": None}])
def test_an_institution_emptied_by_a_converter_is_refused(empty: dict[str, object]) -> None:
    content = changed(JOINT, lambda c: c.update(originatingVASP=empty))
    assert broken_rules(content) == {"empty"}


def test_an_institution_may_be_left_out() -> None:
    assert broken_rules(changed(JOINT, lambda c: (c.pop("originatingVASP"), c.pop("beneficiaryVASP")))) == set()


@pytest.mark.parametrize("side", ["originator", "beneficiary"])
def test_a_side_without_persons_or_without_anything_is_refused(side: str) -> None:
    assert broken_rules(changed(JOINT, lambda c: c[side].pop(f"{side}Persons"))) == {"multiplicity"}
    assert broken_rules(changed(JOINT, lambda c: c.pop(side))) == {"multiplicity"}


def test_a_party_is_not_two_persons() -> None:
    def both(content: dict[str, Any]) -> None:
        content["originator"]["originatorPersons"][1]["legalPerson"] = {
            "name": {"nameIdentifier": [{"legalPersonName": "A", "legalPersonNameIdentifierType": "LEGL"}]},
            "customerNumber": "1",
        }

    assert broken_rules(changed(JOINT, both)) == {"choice"}


def test_texts_end_at_their_length() -> None:
    def named(length: int) -> dict[str, Any]:
        def change(content: dict[str, Any]) -> None:
            first_originator(content)["name"]["nameIdentifier"][0]["primaryIdentifier"] = "A" * length

        return changed(JOINT, change)

    assert broken_rules(named(100)) == set()
    assert broken_rules(named(101)) == {"Max100Text"}


def test_names_are_in_latin_script_unless_they_are_local_names() -> None:
    def hangul(content: dict[str, Any]) -> None:
        first_originator(content)["name"]["nameIdentifier"][0]["primaryIdentifier"] = "백"

    assert broken_rules(changed(JOINT, hangul)) == {"Max100Text"}


def test_a_comma_is_only_noted_in_a_2020_message() -> None:
    content = changed(JOINT, lambda c: receiver(c)["name"]["nameIdentifier"][0].update(legalPersonName="Tea, Ltd."))
    assert errors(content) == []
    notes = [f for f in check(read(content), TODAY) if f.severity is Severity.NOTE]
    assert [f.path.endswith("legalPersonName") for f in notes] == [True]


def test_an_account_is_longer_since_2023() -> None:
    assert broken_rules(changed(JOINT, lambda c: c["originator"].update(accountNumber=["a" * 101]))) == {"Max100Text"}

    def long_account(length: int) -> Change:
        return lambda c: c["originator"]["originatorPerson"][0].update(accountNumber=["a" * length])

    assert broken_rules(changed(COMPANY, long_account(512))) == set()
    assert broken_rules(changed(COMPANY, long_account(513))) == {"Max512Text"}


def test_a_2023_message_states_its_version() -> None:
    assert broken_rules(changed(COMPANY, lambda c: c.pop("payloadMetadata"))) == {"multiplicity"}
    assert broken_rules(changed(COMPANY, lambda c: c["payloadMetadata"].update(payloadVersion="102"))) == {"code"}


def test_every_finding_has_a_place_a_rule_and_a_line_of_help() -> None:
    content = changed(JOINT, without(*IDENTIFYING))
    for finding in errors(content):
        assert finding.path == "originator.originatorPersons[0].naturalPerson"
        assert "help: give an address" in str(finding)
