"""Orders to keep assets inside the country when a group fails.

Instrument: Payment Services Act, Arts 63-16-2 and 62-21-2, as inserted by Act No. 66 of 2025.
"""

from isonomy.facts import authorisation, custody
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import CAES_ORDER, PSA, PSA_ORDER
from isonomy.law.jp.terms import coin_service_provider, provider
from isonomy.law.jp.texts import CAES_ORDER_TEXT, PSA_ORDER_TEXT, PSA_TEXT
from isonomy.rulebook import Force, Risk, Topic, high, obligation, read_as

_NLI = "https://www.nli-research.co.jp/report/detail/id=81738"
_BUSINESS_LAWYERS = "https://www.businesslawyers.jp/articles/1476"

_ordered = authorisation.orders.contains("keep_assets_here")
_READING = read_as(
    "Assets are kept here while all keys and their copies are here and the keeper is formed here.",
    "The order speaks of assets; tokens are where those are who alone can move them.",
    "2026-11-25",
)
_kept_here = {"keys": custody.keys_in.within(HERE), "keeper": custody.holder_place == HERE}

exchange_assets_here = obligation(
    "Where the authority orders it for the protection of users, keep the exchange's assets inside the country.",
    when=provider & _ordered,
    must=_kept_here,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CUSTODY, Topic.PROPERTY_AND_INSOLVENCY],
    force=Force.STATUTE,
    cites=[PSA["Art. 63-16-2"], PSA_ORDER["Art. 20-3"], CAES_ORDER["Art. 38-2"]],
    since="2026-06-01",
    reading=_READING,
    evidence=high(
        PSA_TEXT,
        PSA_ORDER_TEXT,
        CAES_ORDER_TEXT,
        _NLI,
        _BUSINESS_LAWYERS,
        "https://www.morihamada.com/ja/insights/newsletters/print/116271",
        "https://monolith.law/corporate/psa-crypto-stablecoin-rules",
        checked="2026-11-25",
        note="What can be ordered is as much as the debts to residents come to. Before that only firms registered for financial instruments could be ordered so.",
    ),
    records=["jp-domestic-holding"],
)

coin_assets_here = obligation(
    "Where the authority orders it for the protection of users, keep the assets of par-coin services inside the country.",
    when=coin_service_provider & _ordered,
    must=_kept_here,
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CUSTODY, Topic.PROPERTY_AND_INSOLVENCY],
    force=Force.STATUTE,
    cites=PSA["Art. 62-21-2"],
    since="2026-06-01",
    reading=_READING,
    evidence=high(PSA_TEXT, _NLI, _BUSINESS_LAWYERS, checked="2026-11-25"),
    records=["jp-domestic-holding-epi"],
)
