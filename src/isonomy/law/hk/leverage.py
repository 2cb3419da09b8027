"""Credit for token purchases, tokens as collateral, and the design of perpetual contracts.

Who may be offered a perpetual contract at all is said in `conduct.py`.
Sources: SFC circular 26EC5 on VA financing and SFC framework on VA perpetual contracts, both of 11 February 2026.
"""

from isonomy.facts import asset, capital, client, controls, custody, derivative, loan
from isonomy.law.hk.instruments import FRR, PERPETUALS, VA_FINANCING
from isonomy.law.hk.terms import platform_operator, token_broker
from isonomy.logic import NEVER, hours, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    judgement,
    obligation,
    part,
    permission,
    prohibition,
    read_as,
)

_CIRCULAR_PAGE = (
    "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/intermediaries/supervision/"
    "doc?lang=EN&refNo=26EC5"
)
_CIRCULAR_TEXT = (
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/363b7377ac53d6f3b0b3d1456ddbe74291fd79a2/data/content/"
    "circulars/markdown/2026/26EC5.md"
)
_STEPHENSON_HARWOOD = (
    "https://www.stephensonharwood.com/insights/"
    "sfc-circulars-in-february-2026-trading-initiatives-to-boost-digital-asset-market-vibrancy"
)
_CHARLTONS = (
    "https://www.charltonslaw.com/sfc-virtual-asset-update-new-guidance-on-va-margin-financing-perpetual-contracts-"
    "and-affiliated-market-makers"
)
_SUMMARY = "https://hkma2.marklo.de/stat/summaries/1062099b-cdf6-4d6a-bcc9-310945be5d3a"
_FINANCING = high(
    _CIRCULAR_PAGE,
    _CIRCULAR_TEXT,
    _STEPHENSON_HARWOOD,
    _SUMMARY,
    _CHARLTONS,
    "https://www.gatebox.best/tr/post/status/18713092",
    checked="2026-11-23",
    note="Text of the circular seen. For banks a circular of 27 May 2026 is said to add relevant stablecoins as collateral.",
)
_PERPETUAL = high(
    "https://www.davispolk.com/insights/client-update/hong-kong-permit-va-exchanges-offer-perpetual-contracts-and-engage",
    "https://cryptomegaphone.com/hong-kong-sfc-publishes-framework-for-perpetual-contracts-at-licensed-vatps/",
    checked="2026-11-23",
    note="News names Bitcoin and Ether as first references; the law firm states the test of retail spot trading.",
)

_finances_purchases = token_broker & (loan.lent == "money") & (loan.purpose == "buy_tokens")
_takes_tokens = token_broker & (loan.lent == "money") & loan.collateral.overlaps("BTC", "ETH", "other_tokens")

no_broker_financing = prohibition(
    "As a broker, give clients no credit for buying virtual assets.",
    when=_finances_purchases,
    must=NEVER,
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.LICENCE_CONDITION,
    cites=VA_FINANCING["2"],
    since=None,
    evidence=_FINANCING,
    records=["hk-va-margin-financing"],
)

margin_financing = permission(
    "A broker may lend to its existing securities margin clients for token dealing against securities collateral, "
    "and Bitcoin or Ether beside it.",
    to=no_broker_financing,
    when=client.services_used.contains("securities_margin")
    & loan.collateral.contains("securities")
    & ~loan.collateral.contains("other_tokens"),
    cites=[VA_FINANCING["3-5"], VA_FINANCING["7"]],
    force=Force.LICENCE_CONDITION,
    since="2026-02-11",
    reading=read_as(
        "Securities must be among the collateral; tokens alone do not suffice.",
        "The circular allows credit on sufficient securities collateral and, at the broker's choice, some tokens.",
        "2026-11-25",
    ),
    evidence=_FINANCING,
    records=["hk-va-margin-financing"],
)

financing_conduct = obligation(
    "As a broker, lend for token purchases only within the client's means and on sufficient collateral, "
    "and stop advances when the collateral falls short.",
    when=_finances_purchases,
    must={
        "means": judgement(
            "The credit rests on the client's financial capability, token holdings weighed for their swings."
        ),
        "collateral": judgement("The collateral is sufficient for the credit given."),
        "stop": judgement(
            "Advances and further purchases stop, and limits are reviewed, when the loan exceeds the collateral or margin "
            "calls stay unpaid."
        ),
    },
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.GUIDELINE,
    cites=[VA_FINANCING["4"], VA_FINANCING["6"], VA_FINANCING["11"]],
    since="2026-02-11",
    evidence=_FINANCING,
    records=["hk-va-margin-financing"],
)

token_collateral = obligation(
    "As a broker, take only Bitcoin and Ether as token collateral, cut by at least 60%, within limits of concentration, "
    "and do not use it further.",
    when=_takes_tokens,
    must={
        "eligible": ~loan.collateral.contains("other_tokens"),
        "haircut": part(
            loan.haircut >= percent(60), says="The market value of token collateral is cut by 60% or more."
        ),
        "concentration": controls.conduct.contains("credit_concentration_limits"),
        "unused": ~custody.uses.overlaps("lent", "pledged", "used_for_own_account"),
        "watched": judgement("The swings of the token collateral are watched in real time and acted upon."),
    },
    risk=Risk.LEVERAGE,
    topic=Topic.CREDIT_LEVERAGE,
    force=Force.GUIDELINE,
    cites=[VA_FINANCING["7"], VA_FINANCING["8"], VA_FINANCING["10"]],
    since="2026-02-11",
    evidence=_FINANCING,
    records=["hk-va-collateral-haircut"],
)

collateral_in_capital = obligation(
    "Cut token collateral by 100% in the computation of liquid capital.",
    when=_takes_tokens,
    must=capital.token_haircut >= percent(100),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[VA_FINANCING["14"], FRR[NOT_FOUND]],
    since="2026-02-11",
    evidence=_FINANCING,
    records=["hk-va-collateral-capital-haircut"],
)

perpetual_design = obligation(
    "Let a perpetual contract follow only tokens open to retail spot trading, converge at least every 24 hours, limit the "
    "loss to the margin and take margin before orders.",
    when=platform_operator & (derivative.kind == "perpetual"),
    must={
        "reference": part(
            asset.retail_open_here,
            says="The reference is a token that retail clients can trade spot on the platform, or an index of such tokens.",
        ),
        "convergence": derivative.convergence_interval <= hours(24),
        "loss": derivative.loss_limited,
        "margin_first": derivative.margin_first,
        "rules": controls.conduct.contains("liquidation_and_default_rules"),
        "methods": judgement("The methods for mark price and funding are transparent."),
        "no_credit": judgement("Margin, liquidation and sharing of losses leave the platform without credit exposure."),
    },
    risk=Risk.LEVERAGE,
    topic=Topic.DERIVATIVES,
    force=Force.GUIDELINE,
    cites=PERPETUALS[NOT_FOUND],
    since="2026-02-11",
    evidence=_PERPETUAL,
    records=["hk-perpetual-contract-design"],
)
