"""Prison and fines, by the gravity that the articles give to each breach.

Instruments: Payment Services Act, Arts 107 to 115; Foreign Exchange and Foreign Trade Act, Art. 71. Act No. 64 of 2026 raises the penalty for unregistered exchange business once
the business moves under the Financial Instruments and Exchange Act.
"""

from isonomy.law.jp import (
    admission,
    books,
    client_money,
    conduct,
    custody,
    domestic_holding,
    foreign_exchange,
    intermediaries,
    licensing,
    stablecoin_services,
    stablecoins,
    supervision,
    wind_down,
)
from isonomy.law.jp.instruments import FOREIGN_EXCHANGE_ACT, PSA
from isonomy.law.jp.texts import FOREIGN_EXCHANGE_TEXT, PSA_TEXT
from isonomy.logic import JPY
from isonomy.rulebook import Force, high, penalty, read_as

_REPORT = (
    "https://www.htx.com/zh-cn/news/japan-moves-crypto-under-financial-law-toughens-penalties-fo-s7yO4AoV/"
    "?category=Regulation&categoryTitle=Kebijakan+Regulasi"
)
_TEXT = high(
    PSA_TEXT,
    checked="2026-11-25",
    note="Items are numbered as on 1 June 2026. Prison and fine may come together; a company is fined beside its people.",
)

unregistered_business = penalty(
    "Running exchange business unregistered: up to three years, a fine, or both.",
    of=licensing.registration,
    fine=JPY(3_000_000),
    months=36,
    force=Force.STATUTE,
    cites=PSA["Art. 107(12) (107(5) as of 2017)"],
    since="2017-04-01",
    evidence=high(
        PSA_TEXT, _REPORT, "https://mc-law.jp/kigyohomu/26798", "https://miii.me/2918.html", checked="2026-11-25"
    ),
    records=["jp-caes-unregistered-penalty"],
)

unregistered_coin_services = penalty(
    "Services in par coins without registration: up to three years, a fine, or both.",
    of=stablecoins.services_registration,
    fine=JPY(3_000_000),
    months=36,
    force=Force.STATUTE,
    cites=PSA["Art. 107(8)"],
    since="2023-06-01",
    evidence=_TEXT,
    records=["jp-psa-penalties"],
)

unseparated_assets = penalty(
    "Users' money or tokens not kept apart or entrusted, own coins for the hot part missing, or business done while suspended: "
    "up to two years, a fine, or both; for a company a fine of up to JPY 300,000,000.",
    of=[
        client_money.money_with_trustee,
        client_money.money_apart,
        custody.segregation,
        custody.own_coins_for_hot_part,
        stablecoin_services.coins_apart,
        supervision.full_suspension,
        supervision.partial_suspension,
    ],
    fine=JPY(3_000_000),
    months=24,
    force=Force.STATUTE,
    cites=[PSA["Art. 108"], PSA["Art. 115(1)1"]],
    since="2017-04-01",
    reading=read_as(
        "Too small a cold share is not among these offences.",
        "The item names the first sentence of the paragraph on tokens, and the cold share stands in the second.",
        "2026-11-25",
    ),
    evidence=_TEXT,
    records=["jp-psa-penalties"],
)

false_statements_and_books = penalty(
    "False statements to a client, missing books or reports, demands refused, or assets not kept here as ordered: up to one year, a "
    "fine, or both; for a company up to JPY 200,000,000.",
    of=[
        conduct.solicitation,
        books.books,
        books.yearly_report,
        books.user_asset_report,
        domestic_holding.exchange_assets_here,
        domestic_holding.coin_assets_here,
    ],
    fine=JPY(3_000_000),
    months=12,
    force=Force.STATUTE,
    cites=[PSA["Art. 109(5)-(8), 109(10), 109(11)"], PSA["Art. 115(1)2"]],
    since="2017-04-01",
    date_note="The items came one by one: on statements in May 2020, on assets kept here in June 2026.",
    evidence=_TEXT,
    records=["jp-psa-penalties"],
)

no_public_notice = penalty(
    "No public notice thirty days before the end of the business: up to one year, a fine, or both.",
    of=wind_down.orderly_end,
    fine=JPY(3_000_000),
    months=12,
    force=Force.STATUTE,
    cites=PSA["Art. 109(1)"],
    since="2017-04-01",
    evidence=_TEXT,
    records=["jp-psa-penalties"],
)

intermediary_takes_assets = penalty(
    "Taking users' property as intermediary, or their money in coin services: up to one year, a fine, or both.",
    of=[intermediaries.no_user_assets, stablecoin_services.no_money_taken],
    fine=JPY(1_000_000),
    months=12,
    force=Force.STATUTE,
    cites=[PSA["Art. 110(2)"], PSA["Art. 115(1)3"]],
    since="2023-06-01",
    evidence=_TEXT,
    records=["jp-psa-penalties"],
)

advertisements = penalty(
    "Advertisements that are false, push trading merely for profit or lack what must be shown: up to six months, a fine, or both.",
    of=[conduct.advertisements, conduct.advertised_claims],
    fine=JPY(500_000),
    months=6,
    force=Force.STATUTE,
    cites=PSA["Art. 112(13)-(14)"],
    since="2020-05-01",
    evidence=_TEXT,
    records=["jp-psa-penalties"],
)

orders_ignored = penalty(
    "An improvement order that is not obeyed is fined.",
    of=supervision.reports_and_improvement,
    fine=JPY(1_000_000),
    force=Force.STATUTE,
    cites=PSA["Art. 113(1)"],
    since="2017-04-01",
    evidence=_TEXT,
    records=["jp-psa-penalties"],
)

token_not_notified = penalty(
    "A token added without notice is fined.",
    of=admission.prior_notice,
    fine=JPY(300_000),
    force=Force.STATUTE,
    cites=PSA["Art. 114(1)"],
    since="2020-05-01",
    evidence=_TEXT,
    records=["jp-psa-penalties"],
)

unreported_foreign_exchange = penalty(
    "No report, or a false one, of a payment to or from abroad or of a brokered dealing with someone abroad: up to six months or a fine.",
    of=[foreign_exchange.brokered_dealings, foreign_exchange.large_payments],
    fine=JPY(500_000),
    months=6,
    force=Force.STATUTE,
    cites=[FOREIGN_EXCHANGE_ACT["Art. 71(2)-(3)"], FOREIGN_EXCHANGE_ACT["Art. 72(1)5"]],
    since="2018-05-18",
    date_note="The day on which the first of the two duties counts for tokens; the article is older.",
    evidence=high(
        FOREIGN_EXCHANGE_TEXT, checked="2026-11-25", note="The text seen is that in force on 29 December 2022."
    ),
    records=["jp-fx-reports"],
)
