"""Securities as tokens: what counts as one, registers on a ledger, issuers that keep them, trading off the exchange.

Token securities guideline of February 2023, Capital Markets Act (Act No. 21324), Electronic Securities Act (Act No. 21318).
"""

from isonomy.facts import activity, asset, authorisation, business, capital, client, issuer, offer, order, venue
from isonomy.law.kr.instruments import (
    CAPITAL_MARKETS,
    CAPITAL_MARKETS_AMENDMENT,
    ELECTRONIC_SECURITIES,
    TOKEN_SECURITIES,
)
from isonomy.law.kr.terms import reaches_here, security
from isonomy.logic import KRW
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    licence,
    medium,
    obligation,
    penalty,
    permitted_on_conditions,
    read_as,
)

_KIM_CHANG = "https://www.kimchang.com/en/insights/detail.kc?idx=34588&sch_section=4"
_STATUTES = "https://github.com/xxyy89890-wq/legalize-kr"
_FSC = "https://www.fsc.go.kr/eng/pr010101/86076?curPage=5&srchKey=sj"
_GUIDELINE = medium(
    "https://fsc.go.kr/eng/pr010101/79431",
    "https://www.lawtimes.co.kr/news/185182?serial=185182",
    "https://fsc.go.kr/edu/news/79465?curPage=17",
    checked="2026-11-25",
    note="Published on 6 February 2023: the act's rules on disclosure, business and markets bind a security in whatever form.",
)
_AMENDMENT = high(_KIM_CHANG, _FSC, _STATUTES, checked="2026-11-23")
_LEDGERS = ("permissionless", "permissioned_public", "permissioned_private", "central_bank_network")

security_token = definition(
    "A security that exists or is recorded on a ledger, whatever its name.",
    security & (asset.form != "conventional"),
    cites=TOKEN_SECURITIES[NOT_FOUND],
    force=Force.GUIDELINE,
    since="2023-02-06",
    evidence=_GUIDELINE,
    records=["kr-token-security-guideline-2023"],
)

investment_contract = definition(
    "A share in a common enterprise whose profit comes mainly from the efforts of others.",
    asset.arrangement.covers("common_enterprise", "profit_from_efforts_of_others"),
    cites=[CAPITAL_MARKETS["Art. 4(1), 4(6)"], CAPITAL_MARKETS_AMENDMENT["Art. 4(1), 4(6)"]],
    since="2023-02-06",
    date_note="a security for issuing rules only until 2 February 2026, for all purposes from then on",
    evidence=_AMENDMENT,
    records=["kr-investment-contract-full-security"],
)

securities_business = licence(
    "Hold a securities licence to deal in, broker, place or run a market for a token that embodies a security.",
    when=security_token
    & activity.by_way_of_business
    & activity.kind.is_in("operate_trading_venue", "deal_as_principal", "execute_as_agent", "introduce", "offer_tokens")
    & reaches_here,
    must=authorisation.classes.overlaps(
        "dealing_in_securities", "venue_for_securities", "alternative_securities_venue"
    ),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=[TOKEN_SECURITIES[NOT_FOUND], CAPITAL_MARKETS["Art. 4(1), 4(6)"]],
    since="2023-02-06",
    date_note="day of the guideline, which restates the act",
    reading=read_as(
        "Being regulated as a security is read as needing one of the securities licences.",
        "The guideline says that the act's business rules bind; which licence fits which business was not read.",
        "2026-11-25",
    ),
    evidence=_GUIDELINE,
    records=["kr-token-security-guideline-2023", "kr-investment-contract-full-security"],
)

investment_contracts_before_2026 = exemption(
    "Trading and broking of what is only an investment contract stood outside the act until its amendment.",
    to=securities_business,
    when=investment_contract
    & ~asset.rights.overlaps("company_share", "repayment_of_debt", "fund_unit", "trust_interest", "derivative_payoff")
    & (activity.kind != "offer_tokens"),
    cites=CAPITAL_MARKETS["Art. 4(1), 4(6)"],
    since="2023-02-06",
    until="2026-02-02",
    evidence=_AMENDMENT,
    records=["kr-investment-contract-full-security"],
)

public_offer = obligation(
    "Register an offer of security tokens to the public.",
    when=security_token
    & activity.kind.is_in("issue_tokens", "offer_tokens")
    & offer.route.is_in("public_direct", "public_through_platform")
    & reaches_here,
    must=offer.documents.contains("registered_prospectus"),
    risk=Risk.DISCLOSURE,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.STATUTE,
    cites=[TOKEN_SECURITIES[NOT_FOUND], CAPITAL_MARKETS[NOT_FOUND]],
    since="2023-02-06",
    date_note="day of the guideline, which restates the act",
    reading=read_as(
        "Disclosure on issue is read as a registered prospectus; the lighter route for small offers is not applied.",
        "The guideline says that the act's disclosure rules bind; the limits of small offers were not read.",
        "2026-11-25",
    ),
    evidence=_GUIDELINE,
    records=["kr-token-security-guideline-2023"],
)

ledger_as_register = permitted_on_conditions(
    "Issue and hold securities on a distributed ledger that serves as the statutory electronic register.",
    when=security_token
    & activity.kind.is_in("issue_tokens", "keep_ownership_register")
    & asset.ledger.is_in(*_LEDGERS)
    & reaches_here,
    must={
        "entry": asset.rights.contains("registered_security_entry"),
        "ledger": judgement("the ledger meets the statute's definition of a distributed ledger"),
        "type": judgement("the security is of a type that the decree admits, and the central depository takes part"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.STATUTE,
    cites=ELECTRONIC_SECURITIES["Arts 2(3-2), 2(4-2), 23-2"],
    since="2027-02-04",
    status=Status.PASSED,
    evidence=high(
        _KIM_CHANG,
        _FSC,
        _STATUTES,
        checked="2026-11-23",
        note="Such entries have the effect of electronic registration.",
    ),
    records=["kr-sto-dlt-register"],
)

_MANAGER = high(
    _KIM_CHANG,
    _STATUTES,
    checked="2026-11-23",
    note="The FSC decides within two months. A decree may set another figure for equity.",
)

issuer_account_manager = licence(
    "Register as issuer account manager to keep the register of own securities on a ledger: a stock company with 1 billion "
    "won of equity.",
    when=security_token
    & (activity.kind == "keep_ownership_register")
    & (issuer.relation == "the_firm_itself")
    & asset.ledger.is_in(*_LEDGERS)
    & reaches_here,
    must={
        "registered": authorisation.classes.contains("ownership_register"),
        "form": business.legal_form == "stock_company",
        "equity": capital.net_assets >= KRW(1_000_000_000),
        "only_ledger": asset.form == "ledger_native",
        "notice": authorisation.notices.contains("first_use_of_own_register"),
        "four_weeks": judgement("the notice was given four weeks before the register was used"),
        "means": judgement("staff, systems and the ledger are fit for keeping the register"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=ELECTRONIC_SECURITIES["Arts 2(8), 19-2, 19-3, 23-2, 42-2, 73(4)"],
    since="2027-02-04",
    status=Status.PASSED,
    evidence=_MANAGER,
    records=["kr-sto-issuer-account-manager"],
)

unregistered_manager_penalty = penalty(
    "Prison of up to one year or a fine of up to 30 million won for acting without registration.",
    of=issuer_account_manager,
    fine=KRW(30_000_000),
    months=12,
    cites=ELECTRONIC_SECURITIES["Arts 2(8), 19-2, 19-3, 23-2, 42-2, 73(4)"],
    since="2027-02-04",
    status=Status.PASSED,
    evidence=_MANAGER,
    records=["kr-sto-issuer-account-manager"],
)

_OTC = medium(
    _KIM_CHANG,
    "https://research.4pillars.io/en/research/this-july-is-an-important-moment-for-korea-rwa-market",
    "https://clarqo.com/2026/05/18/korea-is-turning-tokenized-securities-into-brokerage-infrastructure/",
    checked="2026-11-23",
    note="The yearly limits for retail are left to a decree that was not found.",
)
_otc_market = (
    security_token
    & (investment_contract | asset.rights.contains("trust_interest"))
    & activity.by_way_of_business
    & (activity.kind == "operate_trading_venue")
    & (venue.kind != "securities_exchange")
    & reaches_here
)

otc_brokerage = licence(
    "Hold the brokerage licence for trading outside the exchange to bring many buyers and sellers of investment contracts "
    "or trust securities together, and trade no issues of your own.",
    when=_otc_market,
    must={
        "licence": authorisation.classes.contains("alternative_securities_venue"),
        "own_issues": issuer.relation != "the_firm_itself",
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.STATUTE,
    cites=CAPITAL_MARKETS_AMENDMENT["Art. 166"],
    since="2027-02-04",
    status=Status.PASSED,
    reading=read_as(
        "A trust interest is taken as one in a trust of things other than money.",
        "No fact tells money trusts from others.",
        "2026-11-25",
    ),
    evidence=_OTC,
    records=["kr-sto-otc-brokerage"],
)

otc_retail_limit = obligation(
    "Keep a retail investor's purchases of a year outside the exchange within the limit of the decree.",
    when=_otc_market & (client.kind == "individual") & (order.side == "buy"),
    must=judgement("the investor's purchases of the year stay within the limit that the decree sets"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.SECURITIES_AND_OFFERS, Topic.RETAIL_PROTECTION],
    force=Force.STATUTE,
    cites=CAPITAL_MARKETS_AMENDMENT["Art. 166"],
    since="2027-02-04",
    status=Status.PASSED,
    evidence=_OTC,
    records=["kr-sto-otc-brokerage"],
)
