"""Over-the-counter conversion of tokens: what needs no token licence today (AMLO, Schedule 3B, by contrast).

Shops that convert stablecoins are reached by `stablecoin_offers`, and licences that are to come stand in `coming_regimes`.
"""

from isonomy.facts import activity, business, case, venue
from isonomy.law.hk.instruments import AMLO
from isonomy.law.hk.terms import security, specified_stablecoin, virtual_asset
from isonomy.logic import date
from isonomy.rulebook import definition, high, read_as

conversion_outside_licensing = definition(
    "Conversion or dealing over the counter that needs no licence today: no trading platform, no security, no money "
    "service and, since August 2025, no specified stablecoin.",
    activity.kind.is_in("deal_as_principal", "execute_as_agent")
    & virtual_asset
    & ~security
    & (~specified_stablecoin | (case.date < date(2025, 8, 1)))
    & (venue.matching != "automated_central")
    & ~business.activities.overlaps("operate_trading_venue", "transfer_money"),
    cites=AMLO["Schedule 3B"],
    since="2023-06-01",
    date_note="the limb on stablecoins from 1 August 2025; to end when dealing in tokens is licensed",
    reading=read_as(
        "Tokens are not money, so that swapping them for money is not by itself a money service.",
        "The statute defines neither trading platforms nor money services so as to reach plain conversion.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.davispolk.com/insights/client-update/"
        "hong-kong-fstb-and-sfc-consult-regulatory-regimes-virtual-asset-dealers-and",
        "https://allolawyers.com/news/"
        "tokenization-and-security-token-offering-sto-cryptocurrency-fintech-regulations-hong-kong/",
        checked="2026-11-23",
    ),
    records=["hk-otc-current-gap"],
)
