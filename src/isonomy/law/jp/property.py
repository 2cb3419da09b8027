"""Coins are no tangible things: users of a failed firm are creditors (Tokyo District Court, MtGox, 5 August 2015)."""

from isonomy.facts import activity, asset, business
from isonomy.law.jp.instruments import CIVIL_CODE, MTGOX
from isonomy.law.jp.terms import toward_here
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, definition, high, judgement, obligation, read_as

_CITES = [MTGOX["Tokyo Dist. Ct 5 Aug 2015"], CIVIL_CODE[NOT_FOUND]]
_CASE = high(
    "https://blogs.law.ox.ac.uk/node/37923",
    "https://www.coindesk.com/markets/2015/08/06/tokyo-court-bitcoin-not-subject-to-ownership/",
    checked="2026-11-23",
    note="The statutory priority of users in the Payment Services Act came later.",
)

intangible_coin = definition(
    "A coin that exists on a ledger only, is no tangible thing, and so cannot be owned in kind.",
    (asset.form == "ledger_native") & asset.cryptographic,
    cites=_CITES,
    force=Force.CASE_LAW,
    since="2015-08-05",
    reading=read_as(
        "Every token that exists on a ledger only is read like the bitcoin of the case.",
        "The reason given, that it is no tangible thing, fits all of them.",
        "2026-11-25",
    ),
    evidence=_CASE,
    records=["jp-property-mtgox"],
)

users_are_creditors = obligation(
    "In the insolvency of a firm that held users' coins, treat the users as creditors and not as owners of coins.",
    when=intangible_coin
    & activity.kind.is_in(
        "operate_trading_venue",
        "deal_as_principal",
        "execute_as_agent",
        "safeguard",
        "transfer_tokens",
        "stake_for_clients",
        "borrow_from_clients",
    )
    & toward_here
    & activity.handles_client_assets
    & (business.state == "insolvent"),
    must=judgement("users' demands for their coins are dealt with as debts of the estate, not as ownership in kind"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.CASE_LAW,
    cites=_CITES,
    since="2015-08-05",
    reading=read_as(
        "A ranking that statute gives to such debts is left untouched.",
        "The court ruled on ownership only.",
        "2026-11-25",
    ),
    evidence=_CASE,
    records=["jp-property-mtgox"],
)
