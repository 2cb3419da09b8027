"""Derivatives on crypto-assets (Financial Instruments and Exchange Act): registration, and orders to keep assets here."""

from isonomy.facts import activity, authorisation, custody, derivative
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FIEA
from isonomy.law.jp.terms import provider, token_derivative, toward_here
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, licence, obligation, read_as

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
    cites=FIEA[NOT_FOUND],
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
