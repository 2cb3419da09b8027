"""Every party, every name and every field of a message is read, however its sender spells it."""

from collections.abc import Iterator
from typing import Any

import pytest

from isonomy.cases.errors import CaseError
from isonomy.messages import Version, read_message_text
from isonomy.messages.model import NameKind
from tests.messages.sent import BUFFER, COMPANY, INQUIRY, JOINT, changed, errors, first_originator, read, sent


def parts(name: str) -> list[tuple[str, list[str]]]:
    return [(part, [n.text for n in person.names]) for part, person in read(sent(name)).parties()]


def test_every_party_and_every_name_of_a_2020_message_is_read() -> None:
    assert parts(JOINT) == [
        ("originator", ["Baek, Haneul", "Skye, Hana", "백, 하늘", "bek, ha-nul"]),
        ("originator", ["Baek, Bada"]),
        ("beneficiary", ["Harbour Tea Limited", "Tea by the Harbour", "海港茶有限公司"]),
        ("originating VASP", ["Gangnam Coin Co"]),
        ("beneficiary VASP", ["Kowloon Exchange Limited"]),
        ("intermediary VASP", ["Straits Relay"]),
    ]


def test_every_party_and_every_name_of_a_2023_message_is_read() -> None:
    assert parts(COMPANY) == [
        ("originator", ["Merlion Metals Pte. Ltd.", "Merlion"]),
        ("beneficiary", ["Mori, Aoi"]),
        ("originating VASP", ["Quay Tokens"]),
        ("beneficiary VASP", ["Sakura Coin KK"]),
    ]


def test_details_of_a_person_are_read() -> None:
    message = read(sent(JOINT))
    assert message.originator is not None
    person = message.originator.persons[0].natural_person
    assert person is not None
    assert person.national_identification is not None
    assert person.date_and_place_of_birth is not None
    assert person.geographic_address[0].street_name == "Orchard Lane"
    assert person.geographic_address[0].postcode == "04524"
    assert person.national_identification.national_identifier == "M00000001"
    assert person.date_and_place_of_birth.place_of_birth == "Busan"
    assert person.customer_identification == "C1001"
    assert message.transliteration_method == ("kore", "hani")
    assert message.transfer_path[0].sequence == 0


def test_names_are_told_apart_by_script() -> None:
    message = read(sent(JOINT))
    assert message.originator is not None
    kinds = [n.kind for n in message.originator.persons[0].names]
    assert kinds == [NameKind.PLAIN, NameKind.PLAIN, NameKind.LOCAL, NameKind.PHONETIC]


@pytest.mark.parametrize(("name", "version", "is_stated"), [
    (JOINT, Version.V2020, False),
    (COMPANY, Version.V2023, True),
    (BUFFER, Version.V2020, False),
])  # fmt: skip
def test_the_version_is_as_stated_or_as_the_fields_are_named(name: str, version: Version, is_stated: bool) -> None:
    message = read(sent(name))
    assert (message.version, message.version_is_stated) == (version, is_stated)


def test_a_2023_message_is_known_by_its_fields_where_it_does_not_say_so() -> None:
    message = read(changed(COMPANY, lambda c: c.pop("payloadMetadata")))
    assert (message.version, message.version_is_stated) == (Version.V2023, False)


def test_a_protocol_buffer_is_read_with_enum_names_numbers_and_blanks() -> None:
    message = read(sent(BUFFER))
    assert message.originator is not None
    person = message.originator.persons[0].natural_person
    assert person is not None
    assert [n.type_code for n in person.names] == ["LEGL", "MAID"]
    assert person.geographic_address[0].address_type == "HOME"
    assert person.customer_identification == ""
    assert message.originator.accounts == ("0xtan",)
    assert message.transliteration_method == ("hani", "kore")
    assert message.unknown == ()
    assert message.respelled > 0


def test_an_envelope_is_opened_and_what_stands_beside_the_payload_is_told() -> None:
    assert read(sent(INQUIRY)).beside == ("asset", "amount", "callback")
    assert read(sent(BUFFER)).beside == ("transaction",)


def test_other_words_for_fields_are_understood() -> None:
    def rename(content: dict) -> None:
        person = first_originator(content)
        name = person["name"]["nameIdentifier"][0]
        name["surname"], name["firstName"] = name.pop("primaryIdentifier"), name.pop("secondaryIdentifier")
        address = person["geographicAddress"][0]
        address["zip_code"], address["city"] = address.pop("postcode"), address.pop("townName")

    message = read(changed(JOINT, rename))
    assert message.originator is not None
    assert message.originator.persons[0].names[0].text == "Baek, Haneul"
    assert message.unknown == ()


def test_an_unknown_field_is_kept_and_reported_with_its_path() -> None:
    content = changed(JOINT, lambda c: first_originator(c).update(telephone={"mobile": "123"}))
    (field,) = read(content).unknown
    assert field.path == "originator.originatorPersons[0].naturalPerson.telephone"
    assert '"mobile": "123"' in field.content
    assert [f.rule for f in errors(content)] == ["unknown field"]


def test_a_misspelled_field_is_reported_with_the_likely_one() -> None:
    content = changed(JOINT, lambda c: first_originator(c).update(countryOfResidense="KR"))
    (finding,) = errors(content)
    assert "did you mean `countryOfResidence`" in finding.help


def test_a_value_of_a_wrong_shape_is_kept_and_reported() -> None:
    content = changed(JOINT, lambda c: first_originator(c).update(nationalIdentification="M00000001"))
    assert "M00000001" in read(content).unknown[0].content
    assert any(f.path.endswith("nationalIdentification") for f in errors(content))


def test_two_spellings_of_a_field_that_differ_are_reported() -> None:
    content = changed(JOINT, lambda c: first_originator(c).update(customer_identification="C9999"))
    assert any("says otherwise" in f.problem for f in errors(content))
    assert "C9999" in read(content).unknown[0].content


def test_two_spellings_of_a_field_that_agree_are_one() -> None:
    content = changed(JOINT, lambda c: first_originator(c).update(customer_identification="C1001"))
    assert errors(content) == []


@pytest.mark.parametrize(("text", "problem"), [
    ("{", "broken JSON"),
    ("[1]", "the file is no message"),
    ("{}", "no IVMS101 payload is found"),
    ('{"originator": "0xabc", "beneficiary": "0xdef"}', "no IVMS101 payload is found"),
    ('{"originator": {}, "originator": {}}', "`originator` stands twice"),
    ('{"originator": {"accountNumber": NaN}}', "`NaN` is no number"),
    ("[" * 100_000, "nested too deep"),
    ('{"originator": ' * 40 + "1" + "}" * 40, "nested too deep"),
])  # fmt: skip
def test_what_is_no_message_is_refused_with_a_reason(text: str, problem: str) -> None:
    with pytest.raises(CaseError, match=problem):
        read_message_text(text, "message.json")


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every value in a message."""
    yield path
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(inner, (*path, key))


def at(content: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        content = content[step]
    return content


@pytest.mark.parametrize("name", [JOINT, COMPANY, BUFFER])
def test_no_text_of_a_payload_is_ever_lost(name: str) -> None:
    outside = ("transaction", "@type")
    for path in places(sent(name)):
        if not path or path[0] in outside or path[-1] in outside:
            continue
        if isinstance(at(sent(name), path), str | int):
            content = changed(name, lambda c: at(c, path[:-1]).__setitem__(path[-1], "marked text"))  # noqa: B023
            assert "marked text" in repr(read(content)), path


@pytest.mark.parametrize("name", [JOINT, COMPANY])
def test_an_unknown_field_is_reported_wherever_it_stands(name: str) -> None:
    for path in places(sent(name)):
        if isinstance(at(sent(name), path), dict):
            content = changed(name, lambda c: at(c, path).update(novelty="marked text"))  # noqa: B023
            assert [u.content for u in read(content).unknown] == ['"marked text"'], path
