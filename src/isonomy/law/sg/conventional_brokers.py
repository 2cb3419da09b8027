"""Brokers of capital markets products: base capital, customers' money and customers' assets.

Securities and Futures Act 2001 with its Conduct of Business Regulations (Rg 10) and Capital Regulations (Rg 13). The licence
itself is in `securities`, in any form of the product; what stands here binds the licensed firm in any form alike.
"""

from isonomy.facts import activity, authorisation, business, capital, custody, money
from isonomy.law.sg.instruments import CMS_GUIDELINES, SF_CAPITAL, SF_CONDUCT
from isonomy.law.sg.securities import securities_reach
from isonomy.law.sg.terms import capital_markets_product
from isonomy.logic import SGD, business_days
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    low,
    medium,
    obligation,
    part,
    read_as,
)

_ANNEX = "https://www.pdf-archive.com/2015/06/18/annex-1-base-capital-requirements/"
_REGULATOR = (
    "https://www.mas.gov.sg/regulation/regulations/"
    "securities-and-futures-financial-and-margin-requirements-for-holders-of-capital-markets-services-licences-regulations"
)
_RG10 = "https://sso.agc.gov.sg/SL/SFA2001-RG10?DocDate=20171019&ProvIds=P1III-"
_RG10_CONTENTS = "https://sso.agc.gov.sg/SL-Supp/S457-2002/Published/20040229?DocDate=20020911&ViewType=Print"
_REG_16 = "https://studyres.com/doc/21363725/division-2---customer-s-moneys"
_CAPITAL = medium(
    _ANNEX,
    _REGULATOR,
    checked="2026-11-25",
    note="The amounts are those of the annex as it stood in 2015; the start was not seen.",
)
_START = "in force since 2002; amendments were not followed"

securities_broker = definition(
    "A firm that deals in capital markets products for or with others, in whatever form they are recorded.",
    capital_markets_product
    & activity.by_way_of_business
    & securities_reach
    & activity.kind.is_in("execute_as_agent", "deal_as_principal", "introduce"),
    cites=CMS_GUIDELINES["2.1"],
    since=None,
    evidence=medium(
        "https://vdocuments.site/securities-and-futures-act-cap-289-securities-and-futures-act-cap-289.html",
        "https://www.argusglobal.co/cmsl-capital-market-products/",
        checked="2026-11-25",
    ),
    records=["sg-conv-base-capital"],
)

_a_bank = business.institution.is_in("bank", "foreign_bank_branch", "trust_bank", "finance_company")
_NOT_FOR_BANKS = low(
    _REGULATOR, checked="2026-11-25", note="The rules are for licensed firms; banks are exempt from the licence."
)

base_capital = obligation(
    "Keep base capital of S$1 million as a broker; S$500,000 suffice for one that only introduces.",
    when=securities_broker,
    must={
        "introducer": capital.own_funds >= SGD(500_000),
        "broker": part(
            (activity.kind == "introduce") | (capital.own_funds >= SGD(1_000_000)),
            says="A broker that carries positions of customers has S$1 million.",
        ),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.CAPITAL,
    force=Force.REGULATION,
    cites=[CMS_GUIDELINES["Annex 1"], SF_CAPITAL[NOT_FOUND]],
    since=None,
    date_note=_START,
    reading=read_as(
        "A member of a clearing house, which needs S$5 million, is left aside.",
        "No fact tells clearing members from others.",
        "2026-11-25",
    ),
    evidence=_CAPITAL,
    records=["sg-conv-base-capital"],
)

restricted_broker = exemption(
    "A broker that serves only qualified clients needs S$250,000.",
    to=base_capital,
    when=authorisation.client_scope == "professional_only",
    instead=capital.own_funds >= SGD(250_000),
    cites=CMS_GUIDELINES["Annex 1"],
    force=Force.REGULATION,
    since=None,
    date_note=_START,
    reading=read_as(
        "The restricted broker of the annex is one whose licence lets it serve professional clients alone.",
        "The footnote that defines it was seen in part.",
        "2026-11-25",
    ),
    evidence=_CAPITAL,
    records=["sg-conv-base-capital"],
)

bank_base_capital = exemption(
    "Banks and finance companies keep to their own capital rules.",
    to=base_capital,
    over=[restricted_broker],
    when=_a_bank,
    cites=SF_CAPITAL[NOT_FOUND],
    force=Force.REGULATION,
    since=None,
    evidence=_NOT_FOR_BANKS,
    records=["sg-conv-base-capital"],
)

customer_money = obligation(
    "Pay customers' money into a trust account by the next business day and do not mix it with your own.",
    when=securities_broker & activity.handles_client_assets & (money.account_link != "no_local_money"),
    must={
        "trust": money.safeguards.contains("trust_account"),
        "apart": money.safeguards.contains("segregated_bank_account"),
        "time": money.safeguarding_delay <= business_days(1),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=[SF_CONDUCT["reg 16(1)"], SF_CONDUCT["reg 16(2)"]],
    since=None,
    date_note=_START,
    evidence=high(_REG_16, _RG10, checked="2026-11-25"),
    records=["sg-conv-customer-money"],
)

bank_customer_money = exemption(
    "The rules on customers' money are for licensed firms, not for banks.",
    to=customer_money,
    when=_a_bank,
    cites=SF_CONDUCT[NOT_FOUND],
    force=Force.REGULATION,
    since=None,
    evidence=_NOT_FOR_BANKS,
    records=["sg-conv-customer-money"],
)

customer_assets = obligation(
    "Keep customers' assets in a custody account with a suitable custodian, apart from your own.",
    when=securities_broker & activity.handles_client_assets,
    must={
        "apart": custody.segregation.overlaps("own_assets_elsewhere", "separately_designated", "client_register"),
        "keeper": custody.holder_classes.overlaps("banking", "custody_of_securities", "trust_business")
        | custody.segregation.contains("client_register"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.CUSTODY, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.REGULATION,
    cites=[SF_CONDUCT["reg 26"], SF_CONDUCT["reg 27"], SF_CONDUCT["reg 29"]],
    since=None,
    date_note=_START,
    evidence=medium(
        _RG10_CONTENTS, _RG10, checked="2026-11-25", note="Seen in the headings; the wording was not read."
    ),
    records=["sg-conv-customer-assets"],
)
