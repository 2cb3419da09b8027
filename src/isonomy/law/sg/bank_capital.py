"""Capital of banks for token exposures: nothing in force, a standard put off to 2027 and proposals to soften it.

Consultation of March 2025, response of October 2025 and consultation paper of 17 April 2026 of the authority.
"""

from isonomy.facts import asset, bank, business
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import BANK_CONSULTATION, BANK_RESPONSE, PERMISSIONLESS_PAPER
from isonomy.logic import cases, percent
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
    medium,
    obligation,
    read_as,
)

_DELAY = "https://www.mexc.in/en-TR/news/singapore-delays-bank-crypto-asset-rules-to-2027-amid-industry-pushback/127873"
_DELAY_POST = "https://www.binance.bh/ru-KZ/square/post/30898471469737"
_CONVENTUS = (
    "https://conventuslaw.com/report/singapore-game-changer-for-how-banks-treat-cryptoassets-mas-proposes-a-flexible-"
    "approach-to-cryptoassets-issued-on-public-blockchains/"
)
_REVIEW = "http://asianlegalreview.com/?p=8944"
_APAC = "https://apacfinstab.com/blog/singapore-mas-risk-tiering-cryptoassets-2026"
_DATE = "1 January 2027 or later; first planned for 1 January 2026"

bank_token_exposure = definition(
    "A bank formed here, or a branch of a foreign bank, that holds or issues a cryptoasset.",
    (
        ((business.institution == "bank") & (business.incorporated_in == HERE))
        | (business.institution == "foreign_bank_branch")
    )
    & asset.cryptographic
    & bank.holding.is_in("own_investment", "collateral_taken", "own_issue"),
    cites=[BANK_CONSULTATION[NOT_FOUND], PERMISSIONLESS_PAPER[NOT_FOUND]],
    since="2027-01-01",
    date_note=_DATE,
    status=Status.PROPOSED,
    evidence=medium(_DELAY, _CONVENTUS, _REVIEW, checked="2026-11-23"),
    records=["sg-bank-group2-1250", "sg-bank-permissionless-caps"],
)

conservative_weight = obligation(
    "Weigh cryptoassets of group 2, and by default everything on a permissionless chain, at 1250%.",
    when=bank_token_exposure
    & (bank.exposure_class.is_in("hedgeable_unbacked", "other_unbacked") | (asset.ledger == "permissionless")),
    must=bank.risk_weight >= percent(1250),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.POLICY,
    cites=[BANK_CONSULTATION[NOT_FOUND], BANK_RESPONSE[NOT_FOUND]],
    since="2027-01-01",
    date_note=_DATE,
    status=Status.PROPOSED,
    reading=read_as(
        "The whole of group 2 gets the top weight, and branches are held to it as well.",
        "The paper names one weight; the later caps for branches make sense only if they are bound.",
        "2026-11-25",
    ),
    evidence=medium(
        _DELAY,
        _DELAY_POST,
        _CONVENTUS,
        checked="2026-11-23",
        note="Consulted in March 2025, put off in October 2025 for banks formed here; no final date and no final text were "
        "found.",
    ),
    records=["sg-bank-group2-1250", "sg-bank-sco60-deferral"],
)

_permissionless_group_1 = (asset.ledger == "permissionless") & bank.exposure_class.is_in(
    "tokenised_traditional", "effective_stablecoin"
)
_branch = business.institution == "foreign_bank_branch"

permissionless_within_caps = exemption(
    "Permissionless tokens can be group 1 up to 2% of tier 1 held and 5% issued; branches up to 0.2% and 1% of assets.",
    to=conservative_weight,
    when=_permissionless_group_1
    & (bank.exposure_ratio <= cases((_branch, percent("0.2")), otherwise=percent(2)))
    & (bank.issuance_ratio <= cases((_branch, percent(1)), otherwise=percent(5))),
    cites=PERMISSIONLESS_PAPER[NOT_FOUND],
    force=Force.POLICY,
    since="2027-01-01",
    date_note=_DATE,
    status=Status.PROPOSED,
    reading=read_as(
        "A bank above a cap loses the relief; the base of both caps of a branch is its total assets.",
        "The excess falls back to the conservative weight, and a case tells only whether there is an excess.",
        "2026-11-25",
    ),
    evidence=medium(
        _REVIEW,
        checked="2026-11-23",
        note="The figures are from one source; the outcome of the consultation was not found.",
    ),
    records=["sg-bank-permissionless-caps", "sg-bank-permissionless-2026"],
)

permissionless_pillars = obligation(
    "To treat a permissionless token as group 1, show that its risks are held down in four respects.",
    when=bank_token_exposure & _permissionless_group_1 & (bank.risk_weight < percent(1250)),
    must={
        "governance": judgement("The governance of the ledger and of the token holds the risks down.", of_choice=False),
        "technology": judgement("The technology holds the risks down.", of_choice=False),
        "finality": judgement("Settlement is final at a point that can be told.", of_choice=False),
        "laundering": judgement("Money laundering and terrorist financing are guarded against.", of_choice=False),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.POLICY,
    cites=PERMISSIONLESS_PAPER[NOT_FOUND],
    since="2027-01-01",
    date_note=_DATE,
    status=Status.PROPOSED,
    evidence=high(
        _REVIEW,
        _CONVENTUS,
        _APAC,
        checked="2026-11-23",
        note="Published on 17 April 2026 for comments until 18 May 2026 (one source); one blog dates it 1 May.",
    ),
    records=["sg-bank-permissionless-2026"],
)
