"""What a span of time brought to a sector is computed from the verdicts on its typical cases."""

import datetime

import pytest

from isonomy.analyses.sectors import Computed, Effect, SectorChange, sector_change
from isonomy.analyses.standings import Verdict
from isonomy.law import JURISDICTIONS
from isonomy.policy import sectors

SECTORS = {s.id: s for s in sectors()}
STATEMENT = datetime.date(2022, 10, 31)
TODAY = datetime.date(2026, 11, 25)


def change(
    sector: str, hub: str = "hk", since: datetime.date = STATEMENT, until: datetime.date = TODAY
) -> SectorChange:
    return sector_change(SECTORS[sector], (hub,), since, until)


def of(found: SectorChange, words: str) -> Computed:
    return next(c for c in found.computed if words in c.title)


def test_tether_over_the_counter_was_barred_by_the_stablecoin_law() -> None:
    shop = of(change("otc_shop"), "tether")
    assert shop.effect is Effect.RESTRICTED
    assert shop.after.verdict is Verdict.PROHIBITED
    eve = of(change("otc_shop", until=datetime.date(2025, 7, 31)), "tether")
    assert eve.effect is not Effect.RESTRICTED


def test_spot_funds_for_retail_clients_were_opened_at_the_end_of_2023() -> None:
    assert of(change("etf_issuer"), "exchange-traded fund").effect is Effect.OPENED
    before = of(change("etf_issuer", until=datetime.date(2023, 12, 21)), "exchange-traded fund")
    assert before.effect is not Effect.OPENED


def test_platforms_were_burdened_with_the_licence_and_its_rules() -> None:
    platform = of(change("exchange"), "retail clients buy bitcoin")
    assert platform.effect is Effect.BURDENED
    assert "hk.perimeter.vasp_licence" in platform.began


def test_singapore_barred_the_staking_of_retail_tokens() -> None:
    staking = of(change("staking_provider", "sg"), "ether of retail")
    assert staking.effect is Effect.RESTRICTED
    assert "sg.retail.no_staking_or_lending" in staking.began


def test_nothing_changes_in_no_time() -> None:
    for sector in SECTORS.values():
        for hub in JURISDICTIONS:
            for computed in sector_change(sector, (hub,), TODAY, TODAY).computed:
                assert computed.effect in (Effect.UNCHANGED, Effect.UNCLEAR)
                assert not computed.began and not computed.ended


def test_the_record_stands_beside_what_is_computed_and_keeps_its_sources() -> None:
    found = change("exchange", since=datetime.date(2023, 5, 31), until=datetime.date(2023, 6, 1))
    assert found.recorded and all(str(m.on) == "2023-06-01" and m.sources for m in found.recorded)


@pytest.mark.parametrize("sector", SECTORS)
def test_most_sectors_are_clear_in_hong_kong(sector: str) -> None:
    assert all(c.effect is not Effect.UNCLEAR for c in change(sector).computed)
