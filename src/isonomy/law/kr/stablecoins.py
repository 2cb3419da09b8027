"""Tokens tied to the won: no statute lets anyone issue them yet; the bills would license issuers.

Absence of a regime, and drafts of the Digital Asset Basic Act.
"""

from isonomy.facts import activity, asset, authorisation, business, capital, issuer, stablecoin
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import BASIC_ACT
from isonomy.law.kr.terms import deposit_token
from isonomy.logic import KRW, NEVER, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    licence,
    medium,
    permission,
    prohibition,
    read_as,
)

_CHOSUN = "https://biz.chosun.com/en/en-policy/2026/01/28/EF2UV6BPOBGAXBF4CI5Y5DCTZA/?outputType=amp"
_NO_REGIME = medium(
    _CHOSUN,
    "https://cm.asiae.co.kr/article/2026022420475260555",
    checked="2026-11-23",
    note="Inferred from the absence of a statute.",
)
_BILLS = medium(
    _CHOSUN,
    "https://biz.chosun.com/en/en-finance/2026/01/07/3JECOJXMBRGPJMO2UVZKKRIXAI/?outputType=amp",
    "https://en.bloomingbit.io/feed/news/101664",
    checked="2026-11-23",
    note="Several bills and a draft of the FSC; still in committee in the newest page seen.",
)

won_stablecoin = definition(
    "A private token tied to the won, other than a deposit token or prepaid value.",
    (asset.form != "conventional")
    & (asset.reference == "one_currency")
    & (asset.reference_currency == "KRW")
    & asset.currency_link.is_in("denominated", "pegged_by_issuer", "aims_at_market_parity")
    & ~asset.rights.contains("prepaid_value")
    & (issuer.kind != "central_bank")
    & ~deposit_token,
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    reading=read_as(
        "Prepaid value, deposit tokens and central bank money follow laws of their own.",
        "The present definition of virtual assets takes them out.",
        "2026-11-25",
    ),
    evidence=_NO_REGIME,
    records=["kr-stablecoin-no-regime"],
)

_issues_here = (
    won_stablecoin
    & (activity.kind == "issue_tokens")
    & activity.by_way_of_business
    & (activity.performed_in.contains(HERE) | stablecoin.issued_in.contains(HERE))
)

no_won_stablecoins = prohibition(
    "Issue no token tied to the won here, since no statute authorises it; coins from abroad are virtual assets like others.",
    when=_issues_here,
    must=NEVER,
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.PRACTICE,
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    reading=read_as(
        "Where no permission can be had, issuing is read as forbidden.",
        "No express ban was found; offers of tokens to the public are barred besides.",
        "2026-11-25",
    ),
    evidence=_NO_REGIME,
    records=["kr-stablecoin-no-regime"],
)

authorised_won_stablecoins = permission(
    "Authorised issuers are to be allowed.",
    to=no_won_stablecoins,
    when=authorisation.classes.contains("stablecoin_issuance"),
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    status=Status.PROPOSED,
    evidence=_BILLS,
    records=["kr-daba-stablecoin-issuer"],
)

won_stablecoin_issuer = licence(
    "Be authorised to issue a won token, with 5 billion won of equity, banks holding more than half, full reserve, redemption.",
    when=_issues_here,
    must={
        "authorised": authorisation.classes.contains("stablecoin_issuance"),
        "equity": capital.net_assets >= KRW(5_000_000_000),
        "banks": business.bank_owned_share > percent(50),
        "reserve": stablecoin.backing >= percent(100),
        "redemption": stablecoin.redemption_terms == "par_reasonable_conditions",
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.STATUTE,
    cites=BASIC_ACT[NOT_FOUND],
    since=None,
    date_note="no start is known",
    status=Status.PROPOSED,
    reading=read_as(
        "Banks together hold half and one share; a technology firm may be the largest single holder.",
        "The line of the FSC and the central bank; bills differ on it.",
        "2026-11-25",
    ),
    evidence=_BILLS,
    records=["kr-daba-stablecoin-issuer"],
)
