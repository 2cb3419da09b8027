"""Customers' tokens in the hands of a payment token service: trust, title, outside keepers, books and statements.

Instruments: Payment Services Regulations 2019, regs 18B to 18F, and the response of July 2023 on regulatory measures.
"""

from isonomy.facts import activity, client, custody, disclosure, records
from isonomy.law.sg.instruments import DPT_RESPONSE, PSR
from isonomy.law.sg.terms import payment_token_provider, served_here
from isonomy.logic import hours, months
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    medium,
    obligation,
    part,
    permission,
    prohibition,
    read_as,
)

_REGULATION = "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-"
_INGENIA = (
    "https://insights.ingenia-consultants.com/articles/"
    "Response%20to%20Public%20Consultation%20on%20Proposed%20Regulatory%20Measures%20for%20Digital%20Payment%20Token%20Services%20July%202023"
)
_ELLIPTIC = (
    "https://elliptic.co/blog/analysis/what-singapore-s-enhanced-crypto-investor-protections-mean-for-businesses"
)
_CLIFFORD = (
    "https://financialmarketstoolkit.cliffordchance.com/en/financial-markets-resources/resources-by-type/blogs/reg-radar/"
    "singapore-moves-ahead-to-tighten-rules-for-digital-payment-token.html"
)

holds_customer_assets = definition(
    "A payment token service from here into whose hands assets of customers come.",
    payment_token_provider & served_here & activity.handles_client_assets,
    force=Force.REGULATION,
    cites=PSR["reg 18B(1)(a)"],
    since="2024-10-04",
    reading=read_as(
        "Institutions that need no licence are reached too, and so is what is done with the assets beside the service, such as "
        "staking or lending them.",
        "The regulation on offences leaves exempt providers out expressly, which would be idle if the duties did not bind them; "
        "the duties follow the assets.",
        "2026-11-25",
    ),
    evidence=high(_REGULATION + "18c", _REGULATION + "18j", checked="2026-11-23"),
    records=["sg-psr-asset-segregation"],
)

asset_segregation = obligation(
    "Treat what is received for a customer as the customer's, put it in a trust account, and never mix it with own assets.",
    when=holds_customer_assets,
    must={
        "trust": part(custody.segregation.contains("on_trust"), says="Customers' assets are in a trust account."),
        "apart": part(custody.segregation.contains("own_assets_elsewhere"), says="Own assets are elsewhere."),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=[PSR["reg 18B(1)(a)"], PSR["reg 18C(1)(a)-(b), (2)"]],
    since="2024-10-04",
    reading=read_as(
        "Assets of several customers may lie together. Own assets count as elsewhere when what lies in the account only opens it "
        "or pays fees of a transaction on the customer's written instructions. The customer's consent to mixing changes nothing.",
        "The regulation allows these two cases and no other.",
        "2026-11-25",
    ),
    evidence=high(_REGULATION + "18c", _REGULATION + "18f", _ELLIPTIC, _INGENIA, checked="2026-11-25"),
    records=["sg-psr-asset-segregation"],
)

title_stays = prohibition(
    "Do not pass rights or title in assets of a trust account to the firm or to anyone else.",
    when=holds_customer_assets,
    must=~custody.title_passes,
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.REGULATION,
    cites=PSR["reg 18C(1)(c)"],
    since="2024-10-04",
    evidence=high(_REGULATION + "18c", checked="2026-11-25", note="The text of the regulation was seen."),
    records=["sg-psr-no-transfer-of-title"],
)

instructed_transfer = permission(
    "Title may pass where the customer gave specific written instructions beforehand.",
    to=title_stays,
    when=client.consents.overlaps("lending", "staking", "pledging", "use_for_own_account")
    & (~custody.uses.contains("lent") | client.consents.contains("lending"))
    & (~custody.uses.contains("staked") | client.consents.contains("staking"))
    & (~custody.uses.contains("pledged") | client.consents.contains("pledging"))
    & (~custody.uses.contains("used_for_own_account") | client.consents.contains("use_for_own_account")),
    force=Force.REGULATION,
    cites=PSR["reg 18C(3)-(4)"],
    since="2024-10-04",
    reading=read_as(
        "Instructions are specific when they name the use to which the assets are put; a general consent does not do.",
        "The text asks for specific written instructions given before the transfer.",
        "2026-11-25",
    ),
    evidence=high(_REGULATION + "18c", checked="2026-11-25", note="The text of the regulation was seen."),
    records=["sg-psr-no-transfer-of-title"],
)

agreed_uses = obligation(
    "Use assets of a trust account only for purposes to which the customer agreed.",
    when=holds_customer_assets,
    must={
        "lent": ~custody.uses.contains("lent") | client.consents.contains("lending"),
        "staked": ~custody.uses.contains("staked") | client.consents.contains("staking"),
        "pledged": ~custody.uses.contains("pledged") | client.consents.contains("pledging"),
        "own_account": ~custody.uses.contains("used_for_own_account") | client.consents.contains("use_for_own_account"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.REGULATION,
    cites=PSR["reg 18C(1)(d)"],
    since="2024-10-04",
    evidence=high(_REGULATION + "18c", checked="2026-11-25", note="The text of the regulation was seen."),
    records=["sg-psr-no-transfer-of-title", "sg-g03-retail-no-staking-lending"],
)

outside_keeper = obligation(
    "Vet an outside keeper before opening the account and every year, keep the grounds five years, and get its acknowledgment.",
    when=holds_customer_assets & custody.held_with.is_in("own_subsidiary", "group_company", "third_party"),
    must={
        "yearly": part(
            custody.holder_review_interval <= months(12),
            says="The keeper's suitability is assessed at least every year.",
        ),
        "grounds": part(records.kept.contains("holder_reviews"), says="The grounds of each assessment are recorded."),
        "five_years": part(
            records.transaction_retention >= months(60), says="The records are kept for five years or more."
        ),
        "acknowledged": part(
            custody.segregation.covers("trust_acknowledged_by_holder", "separately_designated"),
            says="The keeper acknowledged in writing that the assets are on trust in a separately named account.",
        ),
        "no_lien": part(
            custody.segregation.contains("no_lien") | client.consents.contains("pledging"),
            says="The keeper has no lien or right of retention unless the customer agreed to it.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.REGULATION,
    cites=PSR["reg 18D"],
    since="2024-10-04",
    reading=read_as(
        "A company of the same group is an outside keeper. The time transaction records are kept stands for that of the "
        "assessments, and consent to pledging for consent to a lien.",
        "The rule speaks of a safeguarding person other than the licensee; the neutral facts do not go into more detail.",
        "2026-11-25",
    ),
    evidence=high(
        _REGULATION + "18d",
        "https://laws.sg/legislation/sub-leg-2019-psa-rg2/reg-18j",
        checked="2026-11-25",
    ),
    records=["sg-psr-third-party-custodian"],
)

own_keeping_disclosure = obligation(
    "Before keeping assets in an account of its own, tell the customer in writing of pooling, terms and what insolvency means.",
    when=holds_customer_assets & (custody.held_with == "the_firm"),
    must={
        "pooling": part(
            disclosure.to_client.contains("pooling"), says="Whether assets are pooled, and the risks of it."
        ),
        "terms": part(disclosure.to_client.contains("custody_terms"), says="The terms of safekeeping."),
        "insolvency": part(
            disclosure.to_client.contains("treatment_on_insolvency"),
            says="What happens when the firm becomes insolvent.",
        ),
    },
    risk=Risk.DISCLOSURE,
    topic=Topic.DISCLOSURE,
    force=Force.REGULATION,
    cites=PSR["reg 18E"],
    since="2024-10-04",
    evidence=high(_REGULATION + "18e", checked="2026-11-25", note="The text of the regulation was seen."),
    records=["sg-psr-self-custody-disclosure"],
)

customer_books = obligation(
    "Keep a book entry for each customer of every transaction, deposit and movement with its purpose, and of lending terms.",
    when=holds_customer_assets,
    must={
        "entries": part(
            records.kept.covers("client_ledger", "transaction_log"), says="Each customer's transactions are entered."
        ),
        "movements": part(
            records.kept.contains("custody_movements_with_purpose"),
            says="Deposits to and movements from the trust account are entered with their purpose.",
        ),
        "lending": part(
            ~custody.uses.contains("lent") | records.kept.contains("lending_terms"),
            says="Where customers lend, the terms and any collateral are entered.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.RECORDS_AND_REPORTS,
    force=Force.REGULATION,
    cites=PSR["reg 18F(1)-(3)"],
    since="2024-10-04",
    reading=read_as(
        "That the books are in English and name price, fee, counterparty and dates is taken as part of keeping them.",
        "No neutral fact records the language or the single items.",
        "2026-11-25",
    ),
    evidence=high(_REGULATION + "18f", checked="2026-11-25", note="The text of the regulation was seen."),
    records=["sg-psr-customer-books"],
)

daily_reconciliation = obligation(
    "Reconcile customers' assets at least once a day.",
    when=holds_customer_assets,
    must=custody.reconciliation_interval <= hours(24),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=[DPT_RESPONSE[NOT_FOUND], PSR[NOT_FOUND]],
    since="2024-10-04",
    reading=read_as(
        "The reconciliation is of all customers together, for the firm as a whole.",
        "The response speaks of the level of the entity.",
        "2026-11-25",
    ),
    evidence=medium(
        _ELLIPTIC,
        _CLIFFORD,
        "https://fintechsimple.com/crypto-license-in-singapore/",
        "https://web3accountant.online/elven-global-crypto-compliance-researchdeep-dive-into-singapore-mpi-license-%f0%9f%87%b8%f0%9f%87%ac",
        checked="2026-11-23",
        note="The number of the regulation was not seen.",
    ),
    records=["sg-psr-daily-reconciliation"],
)

monthly_statement = obligation(
    "Send each customer a statement of account at least once a month, or show the account at any time.",
    when=holds_customer_assets,
    must=custody.statement_interval <= months(1),
    risk=Risk.DISCLOSURE,
    topic=Topic.DISCLOSURE,
    force=Force.REGULATION,
    cites=PSR[NOT_FOUND],
    since="2024-10-04",
    reading=read_as(
        "Months in which nothing changed do not count, and an account seen at any time has an interval of 0.",
        "No statement is due while nothing has changed since the last one, and access at any time takes its place.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.flintbattery.com/update-on-mas-2023-amendments-to-psa-response-to-mas-consultation-paper-p008-2022-proposed-regulatory-measures-for-digital-payment-token-services",
        _CLIFFORD,
        checked="2026-11-23",
    ),
    records=["sg-psr-statement-of-account"],
)

statements_declined = exemption(
    "No monthly statement is due to a customer who asked in writing not to have it.",
    to=monthly_statement,
    when=client.consents.contains("statements_off"),
    force=Force.REGULATION,
    cites=PSR[NOT_FOUND],
    since="2024-10-04",
    evidence=medium(_CLIFFORD, checked="2026-11-23"),
    records=["sg-psr-statement-of-account"],
)
