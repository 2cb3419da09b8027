"""Unfair acts in crypto-asset trading, the gap for insider dealing, and the ban that is to close it.

Financial Instruments and Exchange Act, as it stands and as amended by Act No. 64 of 2026.
"""

from isonomy.facts import activity, conduct, derivative
from isonomy.law.jp.instruments import FIEA, FIEA_2026, JVCEA_RULES
from isonomy.law.jp.reclassification import ACT_2026, START_NOTE
from isonomy.law.jp.terms import crypto_asset, listed_here, provider, token_derivative, touches_here
from isonomy.law.jp.texts import FIEA_TEXT
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    high,
    judgement,
    medium,
    obligation,
    permitted_on_conditions,
    prohibition,
    read_as,
)

_LAW_REVIEWS = "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan"
_INNOVATION_LAW = "https://innovationlaw.jp/en/digital-assets-in-japan"
_MOFO = "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update"
_GROUP_REPORT = "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025"
_3VERSE = "https://www.3versetv.com/news/japan-plans-to-ban-crypto-insider-trading"

_deceives = conduct.acts.overlaps("deceptive_scheme", "false_or_misleading_statement", "omission")
_moves_market = conduct.acts.overlaps("matched_trade", "fictitious_trade", "price_moving_or_pegging", "false_quote")

unfair_acts = prohibition(
    "Commit no fraud, spread no rumours, make no threats and do not manipulate the market in trading crypto-assets or "
    "derivatives on them, whoever you are.",
    when=(crypto_asset | token_derivative) & touches_here & ~conduct.acts.is_empty(),
    must={
        "fraud": ~(_deceives & conduct.purposes.overlaps("defraud", "gain_benefit")),
        "rumours": ~(
            conduct.acts.contains("rumour") & conduct.purposes.overlaps("induce_trading", "gain_benefit", "defraud")
        ),
        "threats": ~conduct.acts.contains("threat"),
        "manipulation": ~(_moves_market & conduct.purposes.overlaps("feign_activity", "induce_trading")),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=FIEA["Arts 185-22(1), 185-23(1), 185-24(1)-(2)"],
    since="2020-05-01",
    reading=read_as(
        "Fraud, rumours and manipulation need a purpose to match; a threat needs none.",
        "The articles ask that it be done for trades, to draw others into them or to mislead them; the purpose is a finding in "
        "each case.",
        "2026-11-25",
    ),
    evidence=high(
        FIEA_TEXT,
        _LAW_REVIEWS,
        _INNOVATION_LAW,
        _MOFO,
        checked="2026-11-23",
        note="No surcharge attaches to spot trading until the act of 2026 applies.",
    ),
    records=["jp-unfair-acts"],
)

_GAP = high(
    _INNOVATION_LAW,
    _GROUP_REPORT,
    _3VERSE,
    checked="2026-11-23",
    note="The end is the day before the latest possible start of the act of 2026.",
)

spot_insider_gap = permitted_on_conditions(
    "Until the act of 2026 applies, trading spot crypto-assets on inside knowledge is no offence in itself, as long as no "
    "fraud, rumour, threat or manipulation goes with it.",
    when=crypto_asset
    & (derivative.kind == "none")
    & (conduct.insider_role != "none")
    & conduct.acts.contains("trade_while_holding_information"),
    must=~_deceives & ~_moves_market & ~conduct.acts.overlaps("rumour", "threat"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=FIEA["Arts 185-22 to 185-24"],
    since="2020-05-01",
    until="2027-07-21",
    date_note="ends when the act of 2026 starts, at the latest on 22 July 2027",
    evidence=_GAP,
    records=["jp-insider-gap"],
)

provider_insider_controls = obligation(
    "As a provider, keep controls of your own against dealing on inside knowledge.",
    when=provider & activity.kind.is_in("operate_trading_venue", "deal_as_principal", "execute_as_agent"),
    must=judgement("the provider's rules and controls against dealing on inside knowledge of tokens work"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.SELF_REGULATION,
    cites=JVCEA_RULES[NOT_FOUND],
    since="2020-05-01",
    reading=read_as(
        "The controls are left to judgement.",
        "What the self-regulatory rules ask for in detail was not read.",
        "2026-11-25",
    ),
    evidence=medium(_INNOVATION_LAW, _GROUP_REPORT, checked="2026-11-23"),
    records=["jp-insider-gap"],
)

_published = (conduct.information == "material_published") & conduct.publication_channel.is_in(
    "venue_disclosure_page", "self_regulator_page"
)

insider_dealing = prohibition(
    "As an insider, do not trade a crypto-asset that is handled here while you hold material facts that were not made "
    "public, wherever the trade takes place.",
    when=crypto_asset & listed_here & (conduct.insider_role != "none") & (conduct.information != "none") & ~_published,
    must=~conduct.acts.contains("trade_while_holding_information"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "Only the page of a provider or of the self-regulator makes a fact public. Material are, among others, failure of "
        "the issuer, listing and removal, leaks in security, and trades of about 20% of the supply or more. "
        "Trades abroad, on protocols and between persons are caught alike.",
        "So the report of the working group; the enacted text was not read, and materiality is a finding of fact.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-insider"],
)
