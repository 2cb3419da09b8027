"""Exchange rates: exact, dated, cited, and absent where nobody looked them up."""

import datetime
from fractions import Fraction

import pytest

from isonomy.logic import Money
from isonomy.rates import LONGEST_AGE, band, convert, rate, table

DAY = datetime.date.fromisoformat


def test_every_year_has_rates_for_the_hubs():
    for year in range(2018, 2027):
        for currency in ("HKD", "SGD", "KRW", "JPY", "EUR", "GBP", "CNY"):
            found = rate(currency, "USD", DAY(f"{year}-07-01"))
            assert found is not None and found.date is not None and found.date.year == year
            assert found.sources and all(s.startswith("https://") for s in found.sources)


def test_a_rate_is_exact_and_of_the_latest_day_on_or_before():
    found = rate("EUR", "USD", DAY("2026-10-30"))
    assert found is not None and (found.value, found.date) == (Fraction("1.1172"), DAY("2026-10-30"))
    before = rate("EUR", "USD", DAY("2026-10-29"))
    assert before is not None and before.date == DAY("2026-09-30")


def test_inverse_and_cross_rates_come_from_one_day():
    on = DAY("2026-10-30")
    there, back = rate("USD", "HKD", on), rate("HKD", "USD", on)
    assert there is not None and back is not None and there.value * back.value == 1
    assert there.value == Fraction("8.7652") / Fraction("1.1172")
    sgd, usd = rate("SGD", "HKD", on), rate("SGD", "USD", on)
    assert sgd is not None and usd is not None and sgd.value == usd.value * there.value


def test_an_old_or_missing_rate_is_no_rate():
    first, last = table().days[0], table().days[-1]
    assert rate("USD", "HKD", first - datetime.timedelta(days=1)) is None
    assert rate("USD", "HKD", last + LONGEST_AGE) is not None
    assert rate("USD", "HKD", last + LONGEST_AGE + datetime.timedelta(days=1)) is None
    assert rate("USD", "XXX", last) is None and rate("XXX", "XXX", last) is None


def test_the_hong_kong_dollar_stays_in_its_band():
    held = band("HKD", "USD", DAY("2024-01-01"))
    assert held is not None and (held.low, held.high) == (Fraction("7.75"), Fraction("7.85"))
    assert band("HKD", "USD", DAY("2005-05-17")) is None and band("SGD", "USD", DAY("2024-01-01")) is None
    for day in table().days:
        found = rate("USD", "HKD", day)
        assert found is not None and found.note == held.says
        assert held.low - Fraction("0.003") < found.value < held.high + Fraction("0.003"), day  # crosses are rounded


# Yearly averages of noon rates in New York, one US dollar in each currency: Federal Reserve release G.5A of 2024-02-01.
AVERAGES = {
    (2020, "HKD"): "7.7559", (2021, "HKD"): "7.7727", (2022, "HKD"): "7.8306", (2023, "HKD"): "7.8292",
    (2020, "SGD"): "1.3800", (2021, "SGD"): "1.3438", (2022, "SGD"): "1.3787", (2023, "SGD"): "1.3428",
    (2020, "KRW"): "1180.5554", (2021, "KRW"): "1144.8911", (2022, "KRW"): "1291.7796", (2023, "KRW"): "1306.7637",
    (2020, "JPY"): "106.7754", (2021, "JPY"): "109.8429", (2022, "JPY"): "131.4589", (2023, "JPY"): "140.5001",
}  # fmt: skip


@pytest.mark.parametrize(("year", "currency"), AVERAGES)
def test_another_publisher_agrees_within_two_percent(year, currency):
    found = [rate("USD", currency, day) for day in table().days if day.year == year]
    mean = sum(r.value for r in found if r) / len(found)
    assert abs(mean / Fraction(AVERAGES[year, currency]) - 1) < Fraction(2, 100)


def test_conversion_keeps_fractions_of_a_cent():
    on = DAY("2026-10-30")
    yen = convert(Money.of(1_000_000, "JPY"), "HKD", on)
    assert yen is not None
    money, used = yen
    assert money.currency == "HKD" and money.minor == 1_000_000 * used.value * 100
    assert money.minor.denominator != 1
    back = convert(money, "JPY", on)
    assert back is not None and back[0] == Money.of(1_000_000, "JPY")


def test_an_amount_in_its_own_currency_is_untouched():
    same = convert(Money.of(8_000, "HKD"), "HKD", DAY("2000-01-01"))
    assert same is not None and same[0] == Money.of(8_000, "HKD") and same[1].date is None
    assert convert(Money.of(1, "USD"), "HKD", DAY("2000-01-01")) is None
    assert convert(Money.of(1, "USD"), "doubloons", DAY("2026-01-01")) is None
