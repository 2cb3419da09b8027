"""Unfair trading: insider dealing, sham trades, manipulation, fraud, own tokens, and the watch over the market.

Instruments: User Protection Act, Arts. 10 and 12, and its Decree, Arts. 15, 16 and 18. The compensation for losses stands in
`user_protection_penalties`.
"""

from isonomy.facts import activity, business, conduct, controls, disclosure, order, report
from isonomy.law.kr.instruments import VAUPA, VAUPA_DECREE
from isonomy.law.kr.terms import information_published, insider, provider, reaches_here, related_token, virtual_asset
from isonomy.logic import NEVER
from isonomy.rulebook import (
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    obligation,
    part,
    prohibition,
    read_as,
)

_ACT_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md"
_DECREE_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md"
_FSC_RELEASE = "https://fsc.go.kr/eng/pr010101/81217"

inside_information = definition(
    "Material information that was not made public in a listed way, or whose waiting time has not run.",
    (conduct.information == "material_undisclosed")
    | ((conduct.information == "material_published") & ~information_published),
    cites=[VAUPA["Art. 10(1)"], VAUPA_DECREE["Art. 15"]],
    since="2024-07-19",
    reading=read_as(
        "Whether information would weigh heavily with an investor is found when the case is recorded.",
        "Materiality is a finding.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-insider", "kr-vaupa-publicity"],
)

insider_dealing = prohibition(
    "As an insider or first-hand recipient do not use, or let others use, undisclosed material information in trading.",
    when=virtual_asset & reaches_here & insider & inside_information,
    must={
        "own_use": part(
            ~conduct.acts.contains("trade_while_holding_information"), says="The information is not used in own trades."
        ),
        "use_by_others": part(~conduct.acts.contains("tipping"), says="Others are not let use it."),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=[VAUPA["Art. 10(1)"], VAUPA_DECREE["Art. 15"]],
    since="2024-07-19",
    reading=read_as(
        "Whoever trades while holding the information is taken to use it.",
        "Use cannot be seen from outside; whoever shows that the trade had another reason is a matter for a court.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-insider", "kr-vaupa-publicity"],
)

sham_trades = prohibition(
    "Do not make, order or arrange agreed matching trades or fictitious trades in order to mislead about the market.",
    when=virtual_asset & reaches_here & conduct.purposes.overlaps("feign_activity", "defraud"),
    must=~conduct.acts.overlaps("matched_trade", "fictitious_trade"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=VAUPA["Art. 10(2)"],
    since="2024-07-19",
    reading=read_as(
        "A purpose to feign activity, or otherwise to make others judge wrongly, is enough; the purpose is a finding.",
        "The statute names both; to defraud is to make others judge wrongly.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, checked="2026-11-25", note="The text of the Act itself was seen."),
    records=["kr-vaupa-wash"],
)

manipulation = prohibition(
    "Do not trade, or place or take orders, so as to feign brisk trading or to move or peg a price, to draw others in.",
    when=virtual_asset & reaches_here & conduct.purposes.contains("induce_trading"),
    must=~conduct.acts.overlaps("price_moving_or_pegging", "matched_trade", "fictitious_trade"),
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=VAUPA["Art. 10(3)"],
    since="2024-07-19",
    reading=read_as(
        "Matched and fictitious trades feign brisk trading.",
        "The statute bans any trade that does so with this purpose.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, "https://m.seoul.co.kr/news/2026/02/04/20260204500237", checked="2026-11-25"),
    records=["kr-vaupa-manipulation"],
)

fraud = prohibition(
    "Use no deceptive means, gain nothing by false or missing material statements, and lure nobody with false prices.",
    when=virtual_asset & reaches_here & ~conduct.purposes.is_empty(),
    must={
        "means": part(~conduct.acts.contains("deceptive_scheme"), says="No deceptive means, plan or artifice is used."),
        "statements": part(
            ~conduct.purposes.overlaps("gain_benefit", "defraud")
            | ~conduct.acts.overlaps("false_or_misleading_statement", "omission"),
            says="No benefit is sought by a false, misleading or incomplete material statement.",
        ),
        "prices": part(
            ~conduct.purposes.contains("induce_trading") | ~conduct.acts.contains("false_quote"),
            says="No false price is used to draw others into trades.",
        ),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=VAUPA["Art. 10(4)"],
    since="2024-07-19",
    reading=read_as(
        "Deceit and materiality are found when the case is recorded; whoever means to defraud seeks a benefit.",
        "The statute turns on both findings.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, checked="2026-11-25", note="The text of the Act itself was seen."),
    records=["kr-vaupa-fraud"],
)

own_token = prohibition(
    "As a provider do not trade tokens that you or a related party have issued.",
    when=business.activities.overlaps(
        "operate_trading_venue", "deal_as_principal", "execute_as_agent", "introduce", "safeguard", "transfer_tokens"
    )
    & virtual_asset
    & reaches_here
    & related_token
    & activity.kind.is_in("trade_own_account", "deal_as_principal"),
    must=NEVER,
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.CONFLICTS,
    force=Force.STATUTE,
    cites=[VAUPA["Art. 10(5)"], VAUPA_DECREE["Art. 16(1)"]],
    since="2024-07-19",
    reading=read_as(
        "Trades for own account and dealing on own book are the trades of the provider; related parties are those of the "
        "decree on the governance of financial companies.",
        "The ban reaches sale, purchase and other transactions; the decree refers to that list.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-own-token"],
)

received_as_consideration = exemption(
    "Tokens issued as means of payment may be taken in return for the goods or services that were promised to users.",
    to=own_token,
    when=order.own_token_reason == "received_as_consideration",
    cites=VAUPA["Art. 10(5)1"],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, checked="2026-11-25", note="The text of the Act itself was seen."),
    records=["kr-vaupa-own-token"],
)

unavoidable_acquisition = exemption(
    "An unavoidable acquisition is in order if disclosed at once with reason, check and plan of disposal, and filed quarterly.",
    to=own_token,
    when=(order.own_token_reason == "unavoidable_and_disclosed_at_once")
    & disclosure.published.contains("own_token_trades")
    & report.regular.contains("own_token_holdings"),
    cites=[VAUPA["Art. 10(5)2"], VAUPA_DECREE["Art. 16(2)"]],
    since="2024-07-19",
    reading=read_as(
        "What is published covers kind, amount, reason, the check by the compliance officer, the tie to the related party and "
        "the plan of disposal.",
        "The decree lists them; one fact stands for the whole.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-own-token"],
)

_RUNS_A_MARKET = provider & business.activities.contains("operate_trading_venue")

surveillance = obligation(
    "As operator of a market watch abnormal trades at all times and take the measures that the FSC prescribes.",
    when=_RUNS_A_MARKET,
    must={
        "watch": part(
            controls.conduct.contains("market_surveillance"), says="Abnormal prices, volumes and rumours are watched."
        ),
        "measures": judgement("fitting measures, as the FSC prescribes, were taken on abnormal trades"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.MARKET_INTEGRITY,
    force=Force.STATUTE,
    cites=[VAUPA["Art. 12(1)"], VAUPA_DECREE["Art. 18"]],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-surveillance"],
)

suspicions_reported = obligation(
    "Tell FSC and FSS of suspected unfair trading without delay, and go straight to investigators where proof suffices.",
    when=_RUNS_A_MARKET,
    must={
        "told": part(
            report.regular.contains("suspected_unfair_trading"), says="Suspicions are passed on without delay."
        ),
        "investigators": judgement(
            "cases proven well enough went to investigators without delay, and FSC and FSS were told of it"
        ),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.MARKET_INTEGRITY, Topic.RECORDS_AND_REPORTS],
    force=Force.STATUTE,
    cites=VAUPA["Art. 12(2)"],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-surveillance"],
)
