"""What a message says of a transfer: the elements it carries, the other end, and what it cannot say."""

from typing import Any

import pytest

from isonomy.messages import Sending, elements_of, transfer_facts
from tests.messages.sent import COMPANY, INQUIRY, JOINT, changed, first_originator, read, receiver, sent

EVERY = {
    "originator_name", "originator_account", "originator_address", "originator_customer_number",
    "originator_identity_number", "originator_birth_or_formation", "beneficiary_name", "beneficiary_account",
    "beneficiary_address",
}  # fmt: skip


def one_owner(content: dict[str, Any]) -> None:
    del content["originator"]["originatorPersons"][1]


def has(content: dict[str, Any]) -> frozenset[str]:
    return elements_of(read(content)).has


def test_a_full_message_carries_every_element_of_its_originator() -> None:
    assert has(changed(JOINT, one_owner)) == EVERY - {"beneficiary_address"}


def test_an_element_counts_only_if_every_person_of_the_side_has_it() -> None:
    assert has(sent(JOINT)) == {
        "originator_name", "originator_account", "originator_customer_number", "beneficiary_name", "beneficiary_account",
    }  # fmt: skip


def test_a_nameless_owner_beside_a_named_one_leaves_the_name_out() -> None:
    content = changed(JOINT, lambda c: c["originator"]["originatorPersons"].append({}))
    assert "originator_name" not in has(content)


def test_accounts_of_persons_count_as_those_of_their_side() -> None:
    assert {"originator_account", "beneficiary_account"} <= has(sent(COMPANY))


def test_what_the_message_leaves_out_is_known_to_be_absent_and_a_reference_in_the_envelope_is_not() -> None:
    elements = elements_of(read(sent(INQUIRY)))
    assert elements.has == {"originator_name", "originator_customer_number", "beneficiary_name", "beneficiary_account"}
    assert elements.maybe == {"unique_reference"}


def test_a_name_of_another_kind_leaves_open_whether_it_will_do() -> None:
    content = changed(JOINT, lambda c: receiver(c).update(
        name={"nameIdentifier": [{"legalPersonName": "Tea", "legalPersonNameIdentifierType": "TRAD"}]}
    ))  # fmt: skip
    assert "beneficiary_name" in elements_of(read(content)).maybe


@pytest.mark.parametrize(("address", "carried"), [
    ({"streetName": "Orchard Lane", "buildingNumber": "7", "townName": "Seoul", "country": "KR"}, True),
    ({"townName": "Seoul", "country": "KR"}, None),
    ({"country": "KR"}, False),
])  # fmt: skip
def test_a_country_is_no_address_and_a_town_leaves_it_open(address: dict[str, str], carried: bool | None) -> None:
    def change(content: dict[str, Any]) -> None:
        one_owner(content)
        first_originator(content)["geographicAddress"] = [{"addressType": "HOME", **address}]

    elements = elements_of(read(changed(JOINT, change)))
    assert ("originator_address" in elements.has) is (carried is True)
    assert ("originator_address" in elements.maybe) is (carried is None)


def test_birth_counts_with_date_and_place() -> None:
    def no_place(content: dict[str, Any]) -> None:
        one_owner(content)
        del first_originator(content)["dateAndPlaceOfBirth"]["placeOfBirth"]

    assert "originator_birth_or_formation" not in has(changed(JOINT, no_place))


def test_the_other_end_is_the_institution_that_the_message_names() -> None:
    sent_by_us = transfer_facts(read(sent(JOINT)), Sending("ordering"))
    received_by_us = transfer_facts(read(sent(JOINT)), Sending("receiving"))
    assert (sent_by_us["transfer.role"], sent_by_us["transfer.counterparty_place"]) == ("ordering", "HK")
    assert (received_by_us["transfer.role"], received_by_us["transfer.counterparty_place"]) == ("beneficiary", "KR")


def test_an_institution_that_is_not_named_leaves_the_other_end_unknown() -> None:
    assert "transfer.counterparty" not in transfer_facts(read(sent(INQUIRY)), Sending("ordering"))


def test_an_emptied_institution_is_no_other_end() -> None:
    content = changed(JOINT, lambda c: c.update(beneficiaryVASP={}))
    assert "transfer.counterparty" not in transfer_facts(read(content), Sending("ordering"))
