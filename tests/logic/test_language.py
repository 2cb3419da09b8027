"""The language refuses what has no meaning, and says what to write instead."""

from collections.abc import Callable

import pytest

from isonomy.facts import asset, authorisation, business, capital, case, client, custody, technology, transfer
from isonomy.facts.lists import HERE
from isonomy.logic import HKD, SGD, LanguageError, add_months, cases, date, dated, days, hours, months, percent


@pytest.mark.parametrize(
    ("written", "help"),
    [
        (lambda: asset.cryptographic and asset.smart_contract, "write `a & b`"),
        (lambda: asset.cryptographic or asset.smart_contract, "write `a & b`"),
        (lambda: not asset.cryptographic, "`~a`"),
        (lambda: 1 if asset.cryptographic else 0, "write `a & b`"),
        (lambda: percent(1) < custody.cold_share < percent(98), "(x >= low) & (x <= high)"),
        (lambda: client.kind == "indvidual", "did you mean `individual`"),
        (lambda: client.kind.contains("individual"), "`==` and `is_in`"),
        (lambda: custody.uses.is_in("staked"), "`contains`"),
        (lambda: custody.uses == "staked", "`covers`"),
        (lambda: asset.cryptographic == True, "the fact itself"),  # noqa: E712
        (lambda: client.kind & asset.cryptographic, "compare it first"),
        (lambda: asset.cryptographic & "yes", "brackets"),
        (lambda: custody.cold_share >= 98, "percent(98)"),
        (lambda: capital.paid_up >= 5_000_000, "HKD(8_000)"),
        (lambda: capital.paid_up >= percent(5), "expected money"),
        (lambda: HKD(1) < SGD(1), "one currency"),
        (lambda: technology.incident_notice_delay <= days(1), "units are never mixed"),
        (lambda: case.date >= "2024-01-01", "date(2024, 6, 1)"),
        (lambda: case.date + days(3), "add_days"),
        (lambda: transfer.amount * 2, "`amount * percent(50)`"),
        (lambda: percent(0.5), "decimals are written as text"),
        (lambda: HKD(0.5), "decimals are written as text"),
        (lambda: client.kind == HERE, "HERE is a place"),
        (lambda: add_months(client.age, 3), "expected a date"),
        (lambda: cases((asset.cryptographic, "word"), otherwise=HKD(1)), "words need `of=`"),
        (lambda: dated({"2023-01-01": HKD(1), "2024-01-01": months(1)}), "expected money"),
        (lambda: authorisation.classes.overlaps("bank"), "did you mean `banking`"),
        (lambda: business.activities.within("mine", 3), "as a word"),
    ],
)
def test_what_has_no_meaning_is_refused_with_help(written: Callable[[], object], help: str) -> None:
    with pytest.raises(LanguageError) as caught:
        written()
    assert "help: " in str(caught.value)
    assert help in str(caught.value)


def test_expressions_read_as_they_are_written() -> None:
    expr = (custody.cold_share >= percent(98)) & ~client.kind.is_in("fund") | (
        technology.incident_notice_delay <= hours(1)
    )
    assert repr(expr) == (
        "(((custody.cold_share >= 98%) & ~client.kind.is_in(fund)) | (technology.incident_notice_delay <= 1 hours))"
    )


def test_a_date_in_law_is_a_day_that_exists() -> None:
    with pytest.raises(ValueError, match="day"):
        date(2023, 2, 30)
