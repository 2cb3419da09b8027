"""Derivatives on crypto-assets (Financial Instruments and Exchange Act): registration, contracts on funds, and assets kept here."""

from isonomy.facts import activity, authorisation, custody, derivative, product
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FIB_QA, FIEA, PSA_2019
from isonomy.law.jp.terms import provider, token_derivative, toward_here
from isonomy.logic import NEVER, date, percent
from isonomy.rulebook import (
    Force,
    Risk,
    Topic,
    high,
    licence,
    medium,
    obligation,
    prohibition,
    read_as,
    transition,
)

registration = licence(
    "Register for type I financial instruments business before dealing or intermediating in derivatives on crypto-assets.",
    when=token_derivative
    & derivative.kind.is_in("future", "perpetual", "option", "swap_or_contract_for_difference")
    & activity.by_way_of_business
    & toward_here
    & activity.kind.is_in(
        "deal_in_derivatives", "deal_as_principal", "execute_as_agent", "introduce", "operate_trading_venue"
    ),
    must=authorisation.classes.contains("dealing_in_derivatives")
    | ((activity.kind == "operate_trading_venue") & authorisation.classes.contains("venue_for_securities")),
    risk=Risk.LEVERAGE,
    topic=[Topic.DERIVATIVES, Topic.PERIMETER],
    force=Force.STATUTE,
    cites=FIEA["Arts 28(1), 29, 29-2(1)9"],
    since="2020-05-01",
    reading=read_as(
        "Margin trades in coins are left out here; they need registration as exchange, and the margin is the same. Who runs a "
        "venue for derivatives intermediates in them, unless he is licensed as a market.",
        "A margin trade buys the coin itself on credit and is not a contract on it. Only business off a market is told to need type I.",
        "2026-11-25",
    ),
    evidence=high(
        "https://gpg-pdf.chambers.com/view/203792615/419",
        "https://iflr.com/article/2a644yk131snh9ctb241s/japan-getting-a-grip",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        checked="2026-11-23",
        note="Derivatives are caught on a market or off it; the registration is stated for business off it.",
    ),
    records=["jp-fiea-derivatives"],
)

deemed_dealer = transition(
    "A firm that dealt in such contracts before 1 May 2020 may go on while the application that it made in time is pending.",
    to=registration,
    when=(activity.began_here <= date(2020, 4, 30))
    & (authorisation.application == "pending")
    & (authorisation.applied_on <= date(2020, 10, 31)),
    cites=PSA_2019["Addenda, Art. 10(1)-(2)"],
    since="2020-05-01",
    until="2021-10-31",
    date_note="computed: six months to apply, and a year and a half at most, as for keepers of tokens under the same act",
    evidence=medium(
        "https://taurus-financial.com/news20210205/",
        "https://suriyus.blogspot.com/2021/01/bitflyer42-itmedia.html",
        checked="2026-11-25",
        note="Both tell in early 2021 of large exchanges that still were such deemed firms; the terms were not read.",
    ),
    records=["jp-fiea-derivatives-transition"],
)

overseas_fund_contracts = prohibition(
    "Offer no contracts that follow a crypto-asset fund from abroad, not even as a registered firm.",
    when=activity.by_way_of_business
    & activity.kind.is_in("deal_in_derivatives", "deal_as_principal", "execute_as_agent", "introduce", "offer_tokens")
    & (derivative.kind != "none")
    & (product.kind == "exchange_traded_fund")
    & product.exposure.contains("spot")
    & (product.token_share > percent(0))
    & toward_here,
    must=NEVER,
    risk=Risk.LEVERAGE,
    topic=[Topic.DERIVATIVES, Topic.FUNDS],
    force=Force.GUIDELINE,
    cites=FIB_QA["question 6 of the revision of October 2025"],
    since="2025-10-31",
    reading=read_as(
        "What the authority calls undesirable is shown as a breach of its expectation, not of a statute.",
        "The only firm that offered such contracts ended them within weeks.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.coindeskjapan.com/?p=322100",
        "https://www.coindeskjapan.com/324526",
        "https://plus-web3.com/media/latestnews_1002_6097",
        "https://fxmonster.info/fx/316489",
        "https://gentosha-go.com/articles/-/73956",
        checked="2026-11-25",
    ),
    records=["jp-etf-derivatives-2025"],
)

assets_kept_here = obligation(
    "As an exchange that is registered under the securities law too, keep assets here when ordered to.",
    when=(provider | (token_derivative & activity.by_way_of_business & toward_here))
    & authorisation.classes.overlaps("dealing_in_derivatives", "dealing_in_securities")
    & authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "custody_of_tokens")
    & authorisation.orders.contains("keep_assets_here"),
    must=custody.keys_in.within(HERE) & ~custody.keys_in.is_empty(),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CUSTODY, Topic.PROPERTY_AND_INSOLVENCY],
    force=Force.STATUTE,
    cites=FIEA["Art. 56-3"],
    since="2020-05-01",
    reading=read_as(
        "Token assets are kept here when all seeds and keys are here.",
        "The order speaks of assets held in the country; tokens have no other place.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.nli-research.co.jp/report/detail/id=81738",
        "https://medium.com/tokyo-fintech/japan-fsa-takes-administrative-action-against-ftx-4919678f8676",
        checked="2026-11-23",
        note="Used on the Japanese arm of FTX in 2022; until 2026 an exchange without this registration could not be ordered.",
    ),
    records=["jp-ftx-domestic-order"],
)
