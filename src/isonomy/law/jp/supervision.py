"""Orders of the authority to exchange providers: reports, improvement, suspension.

Instrument: Payment Services Act, Arts 63-15 to 63-17. An order is the authority's choice; the duty is to obey it. Orders
to keep assets here stand in `domestic_holding`.
"""

from isonomy.facts import activity, authorisation
from isonomy.law.jp.instruments import PSA
from isonomy.law.jp.terms import provider
from isonomy.law.jp.texts import PSA_TEXT
from isonomy.logic import NEVER
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, prohibition, read_as

_COINDESK = "https://coindeskjapan.com/253517"
_SIX_EXCHANGES = (
    "https://cointelegraph.com.cach3.com/news/japan-hits-6-more-crypto-exchanges-with-business-improvement-orders.html"
)
_TEXT_2017 = "https://miii.me/2918.html"

reports_and_improvement = obligation(
    "Give the reports that the authority demands, let it inspect, and carry out its improvement order.",
    when=provider & authorisation.orders.overlaps("business_improvement", "furnish_data"),
    must=judgement("what the order asks for was done in time and in full"),
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.AUTHORISATION, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=[PSA["Art. 63-15"], PSA["Art. 63-16"]],
    since="2017-04-01",
    evidence=high(
        PSA_TEXT, _COINDESK, "https://kizuna-11.com/news/3606", _SIX_EXCHANGES, _TEXT_2017, checked="2026-11-25"
    ),
    records=["jp-caes-supervision"],
)

_SUSPENSION = high(PSA_TEXT, _COINDESK, _SIX_EXCHANGES, checked="2026-11-25")

full_suspension = prohibition(
    "Do no exchange business while it is suspended, which may last up to six months.",
    when=provider
    & authorisation.orders.contains("full_suspension")
    & activity.kind.is_in("deal_as_principal", "operate_trading_venue", "execute_as_agent", "introduce"),
    must=NEVER,
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=PSA["Art. 63-17(1)"],
    since="2017-04-01",
    reading=read_as(
        "Keeping and returning assets is not what a suspension forbids.",
        "Suspensions in practice left the return of assets open.",
        "2026-11-25",
    ),
    evidence=_SUSPENSION,
    records=["jp-caes-supervision"],
)

partial_suspension = prohibition(
    "Do nothing that a partial suspension, which may last up to six months, forbids.",
    when=provider & authorisation.orders.contains("partial_suspension"),
    must=judgement("what is done lies outside the part of the business that is suspended"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=PSA["Art. 63-17(1)"],
    since="2017-04-01",
    evidence=_SUSPENSION,
    records=["jp-caes-supervision"],
)
