"""Legal terms of Japan: which business is done, and whether it reaches people here."""

from isonomy.facts import activity, case, client, custody, offer, promotion, venue
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FIEA, PSA
from isonomy.law.jp.terms.assets import crypto_asset, electronic_payment_instrument
from isonomy.logic import date
from isonomy.rulebook import NOT_FOUND, definition, high, medium, read_as

manages_for_others = definition(
    "The firm can move the user's tokens on its own.",
    custody.key_control == "firm_alone",
    cites=PSA["Art. 2(15)4"],
    since="2020-05-01",
    evidence=medium(
        "https://monolith.law/en/corporate/cryptocurrency-custody",
        "https://www.gtlaw.com/en-gb/insights/2020/2/crypto-asset-custody-regulations-in-japan",
        "https://natlawreview.com/article/crypto-asset-custody-regulations-japan",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        checked="2026-11-23",
    ),
    records=["jp-custody-perimeter", "jp-staking"],
)

decentralised_protocol = definition(
    "Matching by a protocol behind which no operator stands, or only someone who fronts it.",
    (activity.kind == "operate_trading_venue")
    & (venue.matching == "smart_contract")
    & activity.operator.is_in("front_end_only", "nobody_identifiable"),
    cites=PSA[NOT_FOUND],
    since=None,
    reading=read_as(
        "Whoever runs matching as an identified operator intermediates, whatever software he uses; only mere fronts are open.",
        "There is no rule of its own, and the reform of 2026 left the question for later.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://gpg-pdf.chambers.com/view/203792615/419",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        checked="2026-11-23",
    ),
    records=["jp-dex-perimeter"],
)

sale_of_own_issue = definition(
    "Selling or placing newly issued tokens, publicly or privately, other than through a registered exchange.",
    activity.kind.is_in("offer_tokens", "issue_tokens")
    & offer.route.is_in("private", "public_direct")
    & ~offer.consideration.is_in("airdrop", "mining_reward", "staking_reward"),
    cites=PSA["Art. 2(15) (Art. 2(7) before June 2023)"],
    since="2017-04-01",
    reading=read_as(
        "Whoever sells the tokens of an issue sells tokens as a business; who leaves the sale to a registered exchange does not.",
        "Practitioners name these two ways, and giving tokens away is no sale.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://innovationlaw.jp/en/ico-regulation-in-japan-january-2018",
        "https://medium.com/tokyo-fintech/digital-assets-and-market-infrastructures-in-japan-part-ii-26e963e843a9",
        checked="2026-11-25",
    ),
    records=["jp-caes-definition", "jp-ieo"],
)

exchange_business = definition(
    "Selling, buying or swapping, intermediating in it, or keeping for others, as a business.",
    activity.by_way_of_business
    & crypto_asset
    & ~decentralised_protocol
    & (
        activity.kind.is_in("deal_as_principal", "operate_trading_venue", "execute_as_agent", "introduce")
        | sale_of_own_issue
        | (
            activity.kind.is_in("safeguard", "transfer_tokens", "stake_for_clients")
            & manages_for_others
            & (case.date >= date(2020, 5, 1))
        )
    ),
    cites=PSA["Art. 2(15) (Art. 2(7) before June 2023)"],
    since="2017-04-01",
    reading=read_as(
        "Holding user money in connection with these acts is part of the same business and needs no limb of its own.",
        "The limb on money presupposes one of the acts.",
        "2026-11-25",
    ),
    evidence=high(
        "https://iuris.jp/資金決済に関する法律-第二節-業務/jpn/s/1936",
        "https://www.gtlaw.com/en-gb/insights/2020/2/crypto-asset-custody-regulations-in-japan",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        checked="2026-11-23",
    ),
    records=["jp-caes-definition", "jp-custody-perimeter"],
)

toward_here = definition(
    "Carried on here, for a client here, or aimed at people here.",
    activity.performed_in.contains(HERE) | (client.place == HERE) | promotion.aimed_at.contains(HERE),
    cites=[PSA["Art. 63-2"], PSA["Art. 63-22"]],
    since="2017-04-01",
    evidence=medium(
        "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        "https://github.com/jasonhnd/finwiki/blob/main/exchanges/fsa-vasp-registration-system.md",
        checked="2026-11-23",
    ),
    records=["jp-caes-registration", "jp-foreign-solicitation"],
)

touches_here = definition(
    "Done here, toward people here, or on a venue that is authorised here.",
    toward_here | venue.authorised_in.contains(HERE),
    cites=FIEA["Arts 185-22 to 185-24"],
    since="2020-05-01",
    reading=read_as(
        "Acts on markets abroad by people abroad are left to the law there.",
        "The ban is for everyone, and the sources name no reach beyond the country.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        checked="2026-11-25",
    ),
    records=["jp-unfair-acts"],
)

provider = definition(
    "Whoever needs registration for exchange business.",
    exchange_business & toward_here,
    cites=PSA["Art. 63-2"],
    since="2017-04-01",
    evidence=high(
        "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        "https://github.com/jasonhnd/finwiki/blob/main/exchanges/fsa-vasp-registration-system.md",
        checked="2026-11-23",
    ),
    records=["jp-caes-registration"],
)

coin_service_business = definition(
    "Selling, buying, swapping, intermediating or keeping par coins as a business.",
    activity.by_way_of_business
    & electronic_payment_instrument
    & ~decentralised_protocol
    & (
        activity.kind.is_in("deal_as_principal", "operate_trading_venue", "execute_as_agent", "introduce")
        | (activity.kind.is_in("safeguard", "transfer_tokens") & manages_for_others)
    ),
    cites=PSA["Art. 62-3"],
    since="2023-06-01",
    evidence=high(
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://chambers.com/content/item/4899",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/japan-stablecoin-regulatory-landscape.md",
        checked="2026-11-23",
    ),
    records=["jp-epiesp-registration"],
)

coin_service_provider = definition(
    "Whoever needs registration for services in par coins.",
    coin_service_business & toward_here,
    cites=PSA["Art. 62-3"],
    since="2023-06-01",
    evidence=high(
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://chambers.com/content/item/4899",
        "https://github.com/jasonhnd/finwiki/blob/main/fintech/japan-stablecoin-regulatory-landscape.md",
        checked="2026-11-23",
    ),
    records=["jp-epiesp-registration"],
)

arranges_only = definition(
    "Brings clients to a registered principal and never holds their assets.",
    activity.by_way_of_business & (activity.kind == "introduce") & (crypto_asset | electronic_payment_instrument),
    cites=PSA["Art. 2(18)"],
    since="2026-06-01",
    evidence=high(
        "https://www.businesslawyers.jp/articles/1476",
        "https://www.morihamada.com/ja/insights/newsletters/print/116271",
        "https://monolith.law/corporate/psa-crypto-stablecoin-rules",
        "https://kouhaku-st.com/?p=1061",
        checked="2026-11-23",
    ),
    records=["jp-intermediary-registration"],
)
