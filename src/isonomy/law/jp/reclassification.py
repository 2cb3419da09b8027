"""Crypto-asset business as financial business: registration, capital, and information on tokens.

Act No. 64 of 2026 amending the Financial Instruments and Exchange Act, passed and not yet in force. Borrowing, wallet
suppliers and new wallets are in `reclassified_services.py`, penalties in `reclassification_offences.py`.
"""

from isonomy.facts import (
    activity,
    authorisation,
    capital,
    custody,
    disclosure,
    issuer,
    listing,
    offer,
    report,
)
from isonomy.law.jp import licensing
from isonomy.law.jp.instruments import FIEA_2026
from isonomy.law.jp.terms import crypto_asset, exchange_business, toward_here
from isonomy.logic import JPY
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Status,
    Topic,
    definition,
    exemption,
    judgement,
    licence,
    medium,
    obligation,
    part,
    read_as,
)

START_NOTE = "the latest possible day; a cabinet order sets the start within a year of promulgation on 23 July 2026"
ACT_2026 = medium(
    "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
    "https://www.pwc.com/jp/ja/knowledge/column/finance/cryptocurrency-regulation-revisions.html",
    "https://coinpost.jp/?p=673218",
    "https://www.htx.com/zh-cn/news/japan-moves-crypto-under-financial-law-toughens-penalties-fo-s7yO4AoV/"
    "?category=Regulation&categoryTitle=Kebijakan+Regulasi",
    "https://connectontech.bakermckenzie.com/japan-moves-to-enhance-transparency-in-crypto-asset-markets",
    checked="2026-11-25",
    note="Content from the working group's report of 10 December 2025 and reports on the bill; the enacted text was not read. Passed "
    "on 15 July 2026; bibliographies of September 2026 name the authority's pages https://www.fsa.go.jp/common/diet/ and "
    "https://www.fsa.go.jp/common/diet/221/02/01.pdf for it, and say that no start of the crypto-asset part was set yet.",
)

trading_business = definition(
    "Spot business in crypto-assets toward people here; one-off collectibles and coins redeemable at par stay outside.",
    exchange_business & toward_here,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "The business is the same as under the Payment Services Act, from which it moves over.",
        "The new definition was not read.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-reclassification"],
)

registration = licence(
    "Register under the Financial Instruments and Exchange Act for crypto-asset trading business, under rules like type I.",
    when=trading_business,
    must=authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "custody_of_tokens")
    | ((activity.kind == "introduce") & authorisation.classes.contains("introducing_token_trades")),
    risk=Risk.PERIMETER,
    topic=[Topic.PERIMETER, Topic.AUTHORISATION],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "A registration in effect on the day counts, under whichever act it was made, that of intermediaries included.",
        "How registrations pass over was not read.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-reclassification"],
)

moved_business = exemption(
    "Once the business has moved to the Financial Instruments and Exchange Act, the registration of the Payment Services Act is not asked.",
    to=licensing.registration,
    when=trading_business,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "One registration takes the place of the other; the remaining duties of providers are carried on as they are.",
        "Spot business moves from one act to the other, and how the other duties move was not read.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-reclassification"],
)

capital_and_reserves = obligation(
    "Have JPY 50,000,000 of capital, keep regulatory capital and a reserve for liabilities, and register sales staff.",
    when=trading_business,
    must={
        "capital": capital.paid_up >= JPY(50_000_000),
        "reserve": part(
            custody.cover_kinds.contains("reserve"),
            says="A reserve for liabilities to clients is kept; its size is open.",
        ),
        "regulatory_capital": judgement("the firm holds the regulatory capital that the orders to come ask for"),
        "sales_staff": judgement("all persons who sell crypto-assets for the firm are registered"),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=[Topic.CAPITAL, Topic.LOSS_COVER, Topic.GOVERNANCE],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-capital"],
)

issuer_disclosure = obligation(
    "When raising funds from others with crypto-assets, disclose information on the token first and then go on doing so.",
    when=crypto_asset
    & toward_here
    & activity.kind.is_in("issue_tokens", "offer_tokens")
    & offer.route.is_in("private", "public_direct", "public_through_platform")
    & (issuer.kind != "nobody"),
    must={
        "initial": offer.documents.contains("white_paper"),
        "ongoing": offer.documents.contains("ongoing_token_information"),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.DISCLOSURE, Topic.SECURITIES_AND_OFFERS],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    reading=read_as(
        "A sale to fifty persons or more, or without restrictions, counts as public whatever it is called.",
        "The exemption for placements would have no meaning otherwise.",
        "2026-11-25",
    ),
    evidence=ACT_2026,
    records=["jp-fiea2026-disclosure-issuer"],
)

small_placement = exemption(
    "A placement with at most 49 persons whose tokens carry transfer restrictions needs no disclosure.",
    to=issuer_disclosure,
    when=(offer.persons_year <= 49) & offer.restrictions.contains("transfer_restricted_to_eligible"),
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-disclosure-exempt"],
)

no_sale = exemption(
    "Airdrops and rewards of mining or staking are no sales that need disclosure.",
    to=issuer_disclosure,
    when=offer.consideration.is_in("airdrop", "mining_reward", "staking_reward"),
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-disclosure-exempt"],
)

approved_end = exemption(
    "Ongoing disclosure may end with approval.",
    to=issuer_disclosure,
    of=["ongoing"],
    when=authorisation.approvals.contains("end_of_token_information"),
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-disclosure-issuer"],
)

provider_disclosure = obligation(
    "As the provider that lists a crypto-asset without an issuer, disclose the information on it yourself.",
    when=trading_business & listing.admitted & (issuer.kind == "nobody"),
    must={
        "initial": disclosure.published.contains("token_facts"),
        "ongoing": report.regular.contains("public_token_information"),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.DISCLOSURE, Topic.TOKEN_ADMISSION],
    force=Force.STATUTE,
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-disclosure-issuer"],
)

provider_approved_end = exemption(
    "The provider's ongoing disclosure may end with approval.",
    to=provider_disclosure,
    of=["ongoing"],
    when=authorisation.approvals.contains("end_of_token_information"),
    cites=FIEA_2026[NOT_FOUND],
    since="2027-07-22",
    date_note=START_NOTE,
    status=Status.PASSED,
    evidence=ACT_2026,
    records=["jp-fiea2026-disclosure-issuer"],
)
