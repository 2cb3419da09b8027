"""Registration of exchange business: who needs it, what the applicant must be, and fronts of decentralised protocols.

Instruments: Payment Services Act, Chapter 3-3, and the Cabinet Office Order on Crypto-Asset Exchange Service Providers.
The notions of crypto-asset, collectible, exchange business and keeping for others stand among the legal terms.
"""

from isonomy.facts import activity, authorisation, business, capital, case, custody, promotion
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import CAES_ORDER, PSA, PSA_2019
from isonomy.law.jp.terms import (
    crypto_asset,
    decentralised_protocol,
    exchange_business,
    provider,
    registered_intermediary,
    registered_provider,
    toward_here,
)
from isonomy.law.jp.texts import CAES_ORDER_TEXT, PSA_TEXT
from isonomy.logic import JPY, date
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    exemption,
    high,
    judgement,
    licence,
    medium,
    part,
    prohibition,
    read_as,
    transition,
)

_ACT_SECTION_4 = "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938"
_REGISTRATION_NOTES = "https://github.com/jasonhnd/finwiki/blob/main/exchanges/fsa-vasp-registration-system.md"
_GLI = "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp"
_INNOVATION_LAW = "https://innovationlaw.jp/en/digital-assets-in-japan"
_SEVEN_G = "https://seven-g.net/psa-registration-requirements-for-crypto-exchanges-in-japan-a-2026-guide"
_MONOLITH = "https://monolith.law/en/corporate/cryptocurrency-custody"

_EARLY_KEEPERS = medium(
    "https://zelojapan.com/en/lawsquare/7231",
    "http://flipdock.com/gifeheru10869.html",
    checked="2026-11-25",
    note="A law firm on the addenda; seen in excerpts, the second in a copy. The six months are inferred from "
    "the year and a half that it gives to applicants and from the pattern of 2017.",
)

_registered = authorisation.application.is_in("granted", "granted_restricted") & registered_provider

_KEEPING = ("safeguard", "transfer_tokens", "stake_for_clients")
_keeps_in_hand = (
    activity.by_way_of_business
    & crypto_asset
    & toward_here
    & activity.kind.is_in(*_KEEPING)
    & activity.handles_client_assets
    & (case.date >= date(2020, 5, 1))
)
_cannot_move_alone = activity.kind.is_in(*_KEEPING) & custody.key_control.is_in(
    "joint_veto", "cannot_move", "client_alone"
)

registration = licence(
    "Run crypto-asset exchange business here, or toward people here, only once registered with the local finance bureau.",
    when=provider | _keeps_in_hand,
    must=_registered | _cannot_move_alone,
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=PSA["Art. 63-2"],
    since="2017-04-01",
    reading=read_as(
        "Keeping tokens for others without trading them counts from 1 May 2020, and only where the firm alone can move them.",
        "Practitioners say so of software suppliers that hold no usable key.",
        "2026-11-25",
    ),
    evidence=high(_ACT_SECTION_4, _GLI, _INNOVATION_LAW, _REGISTRATION_NOTES, checked="2026-11-23"),
    records=[
        "jp-caes-registration",
        "jp-caes-definition",
        "jp-custody-perimeter",
        "jp-ca-definition",
        "jp-ca-exclusions",
        "jp-nft-treatment",
        "jp-algo-stablecoin",
    ],
)

deemed_provider = transition(
    "A firm in business before the registration began may go on while its application of the first six months is pending.",
    to=registration,
    when=(activity.began_here <= date(2017, 3, 31))
    & (authorisation.application == "pending")
    & (authorisation.applied_on <= date(2017, 9, 30)),
    cites=PSA[NOT_FOUND],
    since="2017-04-01",
    until="2020-04-30",
    date_note="The last day for applications is computed from six months. No such firm was left when the act of 2019 took effect.",
    evidence=medium(
        "http://mattx.co/?p=3789",
        "https://hurriyetdailynews.com/amp/monex-group-buys-hacked-crypto-exchange-coincheck-129902",
        checked="2026-11-25",
        note="Sixteen such firms were told of in 2018; the supplementary provision was not read.",
    ),
    records=["jp-caes-registration"],
)

early_keeper = transition(
    "A firm that kept tokens for others before 1 May 2020 may go on for six months without registration.",
    to=registration,
    when=(activity.kind == "safeguard") & (activity.began_here <= date(2020, 4, 30)),
    cites=PSA_2019["Addenda, Art. 2(1)"],
    since="2020-05-01",
    until="2020-10-31",
    date_note="the last day is computed from six months",
    reading=read_as(
        "The notice of name and address that such a firm owed by 14 May 2020 is taken as given.",
        "It is owed once and no fact tells it.",
        "2026-11-25",
    ),
    evidence=_EARLY_KEEPERS,
    records=["jp-custody-transition"],
)

early_keeper_under_review = transition(
    "Such a keeper that applied within the six months may go on while its application is pending, until the end of October 2021.",
    to=registration,
    when=(activity.kind == "safeguard")
    & (activity.began_here <= date(2020, 4, 30))
    & (authorisation.application == "pending")
    & (authorisation.applied_on <= date(2020, 10, 31)),
    cites=PSA_2019["Addenda, Art. 2(2)"],
    since="2020-11-01",
    until="2021-10-31",
    date_note="the last day is computed from a year and six months",
    evidence=_EARLY_KEEPERS,
    records=["jp-custody-transition"],
)

protocol_front = licence(
    "Settle, before fronting a decentralised protocol for people here, whether that is intermediation that needs registration.",
    when=activity.by_way_of_business
    & crypto_asset
    & toward_here
    & decentralised_protocol
    & (activity.operator == "front_end_only"),
    must=judgement(
        "what is done in front of the protocol is not intermediation as a business, or the firm is registered",
        of_choice=False,
    ),
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=PSA[NOT_FOUND],
    since=None,
    reading=read_as(
        "A protocol without anybody behind it is reached by no rule; a front may intermediate and needs a judgement.",
        "There is no specific rule, and practitioners warn that a front may be treated as intermediating.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://gpg-pdf.chambers.com/view/203792615/419",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        checked="2026-11-23",
    ),
    records=["jp-dex-perimeter"],
)

eligible_applicant = licence(
    "Be a stock company, or a foreign provider with an office and a resident representative here, with capital of ¥10 million, "
    "net assets that are not negative, and proper systems.",
    when=provider,
    must={
        "form": part(
            ((business.incorporated_in == HERE) & (business.legal_form == "stock_company"))
            | (
                (business.incorporated_in != HERE)
                & business.local_presence.covers("fixed_place_of_business", "resident_representative")
            ),
            says="It is a stock company, or a foreign provider with an office and a resident representative here.",
        ),
        "capital": part(capital.paid_up >= JPY(10_000_000), says="Its capital is at least ¥10 million."),
        "net_assets": part(capital.assets_cover_debts, says="Its net assets are not negative."),
        "systems": judgement(
            "compliance, systems and governance are adequate for proper and reliable exchange business"
        ),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.AUTHORISATION, Topic.CAPITAL],
    force=Force.REGULATION,
    cites=[PSA["Art. 63-5(1)1-5"], CAES_ORDER["Art. 9(1)"]],
    since="2017-04-01",
    reading=read_as(
        "Of a firm that keeps users' tokens the net assets have also to cover the own tokens held against the hot part.",
        "The order adds this for keepers; no fact puts that value beside the net assets.",
        "2026-11-25",
    ),
    evidence=high(
        PSA_TEXT,
        CAES_ORDER_TEXT,
        _SEVEN_G,
        "https://www.wuyelx.com/5166.html",
        "https://www.japaneselawtranslation.go.jp/en/laws/view/4107/en",
        _REGISTRATION_NOTES,
        checked="2026-11-25",
    ),
    records=["jp-caes-eligibility"],
)

self_regulation = licence(
    "Join the certified association, or have internal rules equal to its own and the structure to apply them.",
    when=provider,
    must=authorisation.self_regulator.is_in("member", "equivalent_rules"),
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=PSA["Art. 63-5(1)6"],
    since="2020-05-01",
    evidence=high(PSA_TEXT, _MONOLITH, _SEVEN_G, checked="2026-11-25"),
    records=["jp-caes-sro"],
)

_INTERMEDIARIES = high(
    "https://www.businesslawyers.jp/articles/1476",
    "https://www.morihamada.com/ja/insights/newsletters/print/116271",
    "https://monolith.law/corporate/psa-crypto-stablecoin-rules",
    checked="2026-11-23",
)
_LIGHTER = read_as(
    "What exchange providers must be is not asked of registered intermediaries.",
    "Their registration has grounds of refusal of its own, which ask for none of this.",
    "2026-11-25",
)

intermediary_as_applicant = exemption(
    "A registered intermediary that only introduces need not meet the conditions for exchange providers.",
    to=eligible_applicant,
    when=registered_intermediary,
    force=Force.STATUTE,
    cites=PSA["Art. 63-22-5"],
    since="2026-06-01",
    reading=_LIGHTER,
    evidence=_INTERMEDIARIES,
    records=["jp-intermediary-registration"],
)

intermediary_self_regulation = exemption(
    "A registered intermediary that only introduces need not join the association as exchange providers must.",
    to=self_regulation,
    when=registered_intermediary,
    force=Force.STATUTE,
    cites=PSA["Art. 63-22-5"],
    since="2026-06-01",
    reading=_LIGHTER,
    evidence=_INTERMEDIARIES,
    records=["jp-intermediary-registration"],
)

foreign_solicitation = prohibition(
    "Do not solicit people here for a foreign exchange that is not registered here.",
    when=exchange_business & (business.incorporated_in != HERE) & promotion.aimed_at.contains(HERE),
    must=_registered,
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.PROMOTION],
    force=Force.STATUTE,
    cites=PSA["Art. 63-22"],
    since="2017-04-01",
    reading=read_as(
        "A campaign aimed at the public here is solicitation; a page that can merely be reached is not.",
        "The authority warns firms that address residents, and asks application stores to remove their programs.",
        "2026-11-25",
    ),
    evidence=high(
        PSA_TEXT,
        "https://japannews.yomiuri.co.jp/business/companies/20250208-237616/",
        "https://dailycoin.com/japans-fsa-issues-warning-letters-to-kucoin-bybit-and-others/",
        "https://finwiki-lemon.vercel.app/en/exchanges/fsa-foreign-exchange-warning-system/",
        checked="2026-11-25",
    ),
    records=["jp-foreign-solicitation"],
)
