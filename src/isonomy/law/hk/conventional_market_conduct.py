"""Market misconduct in securities: insider dealing, false trading, manipulation, falsehoods, deceit, short selling.

Instrument: SFO, Parts XIII (civil) and XIV (criminal), and s.170. The provisions turn on where a security is traded, not on
its form. Tokens that are no securities have only the two offences in `offences`, and the venue's own watch.
"""

from isonomy.facts import asset, conduct, order, venue
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import SFO
from isonomy.law.hk.terms import security
from isonomy.logic import HKD, percent
from isonomy.rulebook import Force, Risk, Topic, definition, high, medium, part, penalty, prohibition, read_as

_CHARLTONS = "https://www.charltonslaw.com/hong-kong-law/insider-dealing-under-the-securities-and-futures-ordinance/"
_HAUZEN = "https://hauzen.hk/market-misconduct-regulations-in-hong-kong"
_FALSE_TRADING = "http://www.sytym.com/read.php?fpage=3&page=25&tid=9348"
_PENALTIES = "https://www.charltonslaw.com/en/newsletters/3/latest_6.htm"
_SECTION_300 = "https://www.timothyloh.com/insights/current-issues/fraudulent-and-deceptive-conduct-sfo-section-300"
_SHORT_SELLING = "https://worldservicesgroup.com/publications.asp?action=article&artid=5839"
_SHORT_SELLING_TEXT = (
    "https://www.tannerdewitt.com/zh-hans/magistrate-acquitted-a-broker-of-illegal-short-selling-on-re-trial/"
)

traded_here = definition(
    "A security listed here, or traded through automated trading authorised here.",
    security
    & (
        asset.listed_in.contains(HERE)
        | ((venue.kind == "alternative_trading_system") & venue.authorised_in.contains(HERE))
    ),
    cites=SFO["s.295(1)"],
    since="2003-04-01",
    reading=read_as(
        "A platform that is licensed for automated trading beside dealing (type 7) is not authorised automated trading.",
        "The section speaks of authorised services; licensed ones have another name in the statute.",
        "2026-11-25",
    ),
    evidence=medium(_FALSE_TRADING, _HAUZEN, checked="2026-11-25"),
    records=["hk-conv-false-trading"],
)

insider_dealing = prohibition(
    "As a person connected with a listed company, or told by one, do not deal on inside information and do not pass it on.",
    when=security
    & asset.listed_in.contains(HERE)
    & (conduct.insider_role != "none")
    & (conduct.information == "material_undisclosed"),
    must={
        "dealing": part(
            ~conduct.acts.contains("trade_while_holding_information"), says="The information is not dealt on."
        ),
        "passing_on": part(~conduct.acts.contains("tipping"), says="It is not passed on, and nobody is urged to deal."),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=[SFO["s.270(1)"], SFO["s.291(1)"]],
    since="2003-04-01",
    evidence=high(_CHARLTONS, _HAUZEN, "https://hauzen.hk/insider-dealing", checked="2026-11-25"),
    records=["hk-conv-insider-dealing"],
)

false_trading = prohibition(
    "Do nothing to feign active trading or a market price: no agreed, fictitious or price-pegging trades and no false quotes.",
    when=traded_here & conduct.purposes.contains("feign_activity"),
    must=~conduct.acts.overlaps("matched_trade", "fictitious_trade", "false_quote", "price_moving_or_pegging"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=[SFO["s.274"], SFO["s.275"], SFO["s.295"], SFO["s.296"]],
    since="2003-04-01",
    evidence=high(_FALSE_TRADING, _HAUZEN, _CHARLTONS, checked="2026-11-25"),
    records=["hk-conv-false-trading"],
)

manipulation = prohibition(
    "Do not trade so as to move or hold a price in order to induce others to trade.",
    when=traded_here & conduct.purposes.contains("induce_trading"),
    must=~conduct.acts.contains("price_moving_or_pegging"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=[SFO["s.278"], SFO["s.299"]],
    since="2003-04-01",
    evidence=medium(
        _CHARLTONS, _HAUZEN, checked="2026-11-25", note="Named among the six kinds; the sections were not read."
    ),
    records=["hk-conv-manipulation"],
)

falsehoods = prohibition(
    "Spread nothing false or misleading that is likely to induce trades in securities.",
    when=security & conduct.purposes.contains("induce_trading"),
    must=~conduct.acts.overlaps("false_or_misleading_statement", "omission"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=[SFO["s.277"], SFO["s.298"]],
    since="2003-04-01",
    evidence=medium(
        _CHARLTONS, _HAUZEN, checked="2026-11-25", note="Named among the six kinds; the sections were not read."
    ),
    records=["hk-conv-false-information"],
)

deceit = prohibition(
    "Use no device, scheme or practice to defraud or deceive in a transaction in securities.",
    when=security & conduct.purposes.contains("defraud"),
    must=~conduct.acts.overlaps("deceptive_scheme", "matched_trade", "fictitious_trade", "false_quote", "omission"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=SFO["s.300"],
    since="2003-04-01",
    evidence=high(
        _SECTION_300,
        "http://www.lexology.com/library/detail.aspx?g=6d9d97a8-a068-47a3-ad05-51a5fc02c287",
        checked="2026-11-25",
        note="It reaches any security, listed anywhere or not at all.",
    ),
    records=["hk-conv-deceptive-devices"],
)

misconduct_penalty = penalty(
    "Market misconduct as an offence.",
    of=[insider_dealing, false_trading, manipulation, falsehoods, deceit],
    fine=HKD(10_000_000),
    months=120,
    cites=SFO["Part XIV"],
    since="2003-04-01",
    evidence=high(_PENALTIES, _HAUZEN, checked="2026-11-25", note="Or proceedings before the tribunal, never both."),
    records=["hk-conv-misconduct-penalty"],
)

short_selling = prohibition(
    "Sell a listed security on the exchange only with a present and unconditional right to pass it to the buyer.",
    when=security & asset.listed_in.contains(HERE) & (venue.kind == "securities_exchange") & (order.side == "sell"),
    must=order.prefunded_share >= percent(100),
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.MARKET_INTEGRITY, Topic.ORDER_HANDLING],
    force=Force.STATUTE,
    cites=SFO["s.170(1)"],
    since="2003-04-01",
    reading=read_as(
        "What the seller has, or has borrowed, counts as the part of the order that is covered.",
        "A right to have the securities vested is enough; a reasonable belief in it is as well.",
        "2026-11-25",
    ),
    evidence=high(_SHORT_SELLING_TEXT, _SHORT_SELLING, checked="2026-11-25"),
    records=["hk-conv-short-selling"],
)

short_selling_penalty = penalty(
    "Selling short without cover.",
    of=short_selling,
    fine=HKD(100_000),
    months=24,
    cites=SFO["s.170"],
    since="2003-04-01",
    evidence=high(
        _SHORT_SELLING, "http://www.scmp.com/article/302842/stiff-penalties-short-selling-near", checked="2026-11-25"
    ),
    records=["hk-conv-short-selling"],
)
