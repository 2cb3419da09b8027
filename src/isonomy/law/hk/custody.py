"""Custody of client assets on trading platforms: who keeps them, how far off-line, apart from what, covered by what.

Sources: VATP Guidelines, Part X, and the SFC circular on custody of 15 August 2025. Seeds and keys are in `keys.py`.
"""

from isonomy.facts import authorisation, controls, custody, money, people, transfer
from isonomy.law.hk.instruments import CUSTODY_CIRCULAR, VATP_GUIDELINES
from isonomy.law.hk.terms import associated_entity, platform_operator
from isonomy.logic import months, percent
from isonomy.rulebook import Force, Risk, Topic, exemption, high, judgement, medium, obligation, part, read_as

_GUIDELINES_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-006-SFC-VATP-Guidelines-2023.md"
)
_CIRCULAR_PAGE = (
    "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/intermediaries/supervision/"
    "doc?lang=EN&refNo=25EC44"
)
_CIRCULAR_TEXT = (
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ae327a384ade4a118aa874f1e4a5c4a694a1539d/data/content/"
    "circulars/markdown/2026/25EC44.md"
)
_SHARED_LIQUIDITY_TEXT = (
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ad018a8258d55a8a78bac34d648e28817afa6c19/data/content/"
    "circulars/markdown/2026/25EC56.md"
)
_CUSTODIAN_REGIME = (
    "https://www.charltonslaw.com/fstb-and-sfc-conclude-consultation-on-licensing-regime-for-virtual-asset-custodians"
)
_DAVIS_POLK = (
    "https://www.davispolk.com/insights/client-update/"
    "hong-kong-permits-virtual-asset-exchanges-access-global-liquidity-and-expand"
)
_SIDLEY = (
    "https://sidley.com/zh-hans/insights/newsupdates/2023/5/"
    "hk-vatp-licensing-regime-2-key-infrastructure-requirements-under-the-vatp-guidelines"
)
_ABRIDGED = "The public text is a loose abridgement; the wording of the paragraph was seen in quotation only."

_moves_tokens = transfer.role.is_in("ordering", "beneficiary")

only_through_associated_entity = obligation(
    "Hold client assets only through a wholly owned Hong Kong subsidiary with a trust licence, notified to the SFC.",
    when=platform_operator,
    must=associated_entity,
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["1.1"],
    since="2023-06-01",
    evidence=high(
        _GUIDELINES_TEXT,
        _DAVIS_POLK,
        _CUSTODIAN_REGIME,
        checked="2026-11-23",
        note="An outside keeper of tokens is not accepted for platform clients.",
    ),
    records=["hk-associated-entity"],
)

client_tokens_on_trust = obligation(
    "Hold client tokens on trust and apart from the platform's own assets.",
    when=platform_operator,
    must=custody.segregation.covers("on_trust", "own_assets_elsewhere"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["Part X"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, _CUSTODIAN_REGIME, checked="2026-11-23"),
    records=["hk-client-asset-trust-segregation"],
)

client_money_on_trust = obligation(
    "Hold client money on trust, in segregated bank accounts.",
    when=platform_operator & (money.account_link != "no_local_money"),
    must=money.safeguards.covers("segregated_bank_account", "trust_account"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["Part X"],
    since="2023-06-01",
    reading=read_as(
        "The duty is asked only of a platform that takes money from clients at all.",
        "It speaks of client money, and a venue may trade tokens against tokens only.",
        "2026-11-25",
    ),
    evidence=medium(_GUIDELINES_TEXT, _CUSTODIAN_REGIME, checked="2026-11-23"),
    records=["hk-client-asset-trust-segregation"],
)

cold_storage = obligation(
    "Keep at least 98% of client virtual assets in cold storage.",
    when=platform_operator,
    must=custody.cold_share >= percent(98),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.6(c)"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_ABRIDGED),
    records=["hk-cold-storage-98"],
)

agreed_cold_share = exemption(
    "A smaller cold share is in order where the authority agreed to it case by case.",
    to=cold_storage,
    when=authorisation.approvals.contains("cold_share_departure"),
    cites=VATP_GUIDELINES["10.6(c)"],
    force=Force.GUIDELINE,
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_ABRIDGED),
    records=["hk-cold-storage-98"],
)

cold_transfers = obligation(
    "Move as little as possible out of cold storage, by written mechanisms with set authorities; "
    "have procedures for votes, forks and airdrops.",
    when=platform_operator,
    must={
        "mechanisms": controls.custody.contains("cold_transfer_procedure"),
        "events": controls.conduct.contains("fork_and_airdrop_policy"),
        "minimised": judgement("Transactions out of cold storage are kept to a minimum."),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.6(d)-(g)"],
    since="2023-06-01",
    evidence=medium(
        _CIRCULAR_PAGE, checked="2026-11-23", note="The public source shows the regime, not this paragraph."
    ),
    records=["hk-minimise-cold-transfers"],
)

listed_wallets = obligation(
    "Take deposits from, and pay withdrawals to, only wallet addresses that are the client's own and whitelisted.",
    when=platform_operator & _moves_tokens,
    must=(transfer.address == "clients_own_listed")
    | transfer.handling.is_in("requested_information", "held", "returned", "rejected", "frozen"),
    risk=Risk.ML_TF,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.7"],
    since="2023-06-01",
    reading=read_as(
        "A transfer that is stopped, sent back or frozen is not a deposit or withdrawal through the address.",
        "The duty is about what is carried out.",
        "2026-11-25",
    ),
    evidence=medium(
        _CIRCULAR_PAGE,
        _CIRCULAR_TEXT,
        checked="2026-11-23",
        note="The sources show the regime; the paragraph itself was not seen.",
    ),
    records=["hk-whitelisted-wallets"],
)

specified_other_address = exemption(
    "Another address may be used in the cases that the SFC specifies.",
    to=listed_wallets,
    when=authorisation.approvals.contains("transfer_outside_listed_wallets"),
    cites=VATP_GUIDELINES["10.7"],
    force=Force.GUIDELINE,
    since="2023-06-01",
    evidence=medium(_CIRCULAR_PAGE, checked="2026-11-23", note="Which cases are specified was not seen."),
    records=["hk-whitelisted-wallets"],
)

fixed_destination = obligation(
    "Make sure that the destination of a withdrawal cannot be changed before it is signed.",
    when=platform_operator,
    must=controls.custody.contains("unalterable_destination"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.10(c)"],
    since="2023-06-01",
    evidence=high(_CIRCULAR_PAGE, _CIRCULAR_TEXT, checked="2026-11-23", note="Restated in paragraph 6 of 25EC44."),
    records=["hk-whitelisted-wallets"],
)

ledger_monitoring = obligation(
    "Watch developments on the ledgers, such as attacks by a majority, that bear on deposits and withdrawals.",
    when=platform_operator,
    must=controls.custody.contains("ledger_event_monitoring"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.10(a)"],
    since="2023-06-01",
    evidence=medium(
        _CIRCULAR_PAGE,
        _CIRCULAR_TEXT,
        checked="2026-11-23",
        note="The sources show the regime; the paragraph itself was not seen.",
    ),
    records=["hk-deposit-withdrawal-controls"],
)

network_address_check = obligation(
    "Check the client's network address, so that instructions not given by the client are caught.",
    when=platform_operator & _moves_tokens,
    must=transfer.screening.contains("device_and_network"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.10(b)"],
    since="2023-06-01",
    evidence=medium(
        _CIRCULAR_PAGE,
        _CIRCULAR_TEXT,
        checked="2026-11-23",
        note="The sources show the regime; the paragraph itself was not seen.",
    ),
    records=["hk-deposit-withdrawal-controls"],
)

internal_audit = obligation(
    "Have designated staff audit the keeping of client assets regularly and report breaches to senior management.",
    when=platform_operator,
    must={
        "audit": controls.custody.contains("custody_self_audit"),
        "staff": people.functions_filled.contains("internal_audit"),
        "report": judgement("Breaches are reported to senior management as soon as practicable."),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.20"],
    since="2023-06-01",
    evidence=medium(
        _CIRCULAR_PAGE, checked="2026-11-23", note="The public source shows the regime, not this paragraph."
    ),
    records=["hk-custody-internal-audit"],
)

compensation = obligation(
    "Keep an approved arrangement, watched daily, that covers at least 50% of client tokens kept cold and 100% of the rest.",
    when=platform_operator,
    must={
        "cold": part(custody.cover_cold >= percent(50), says="At least half of what is kept cold is covered."),
        "rest": part(custody.cover_hot >= percent(100), says="All of what is kept otherwise is covered."),
        "kinds": custody.cover_kinds.within("insurance", "funds_on_trust", "bank_guarantee", "fixed_deposit"),
        "deposit_term": ~custody.cover_kinds.contains("fixed_deposit") | (custody.cover_deposit_term <= months(6)),
        "approved": authorisation.approvals.contains("compensation_arrangement"),
        "watched": controls.custody.contains("daily_cover_monitoring"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.LOSS_COVER,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.22"],
    since="2023-06-01",
    reading=read_as(
        "The shares are by market value of all client tokens of the snapshot.",
        "The sources give no other base.",
        "2026-11-25",
    ),
    evidence=high(
        _SIDLEY,
        "https://clema-rs.com.hk/mandatory-insurance-for-virtual-asset-trading-platforms-in-hong-kong/",
        _SHARED_LIQUIDITY_TEXT,
        checked="2026-11-23",
        note="One machine-made summary swaps the two shares; the law firm is followed. "
        "The paragraph number is named in paragraph 18 of 25EC56.",
    ),
    records=["hk-compensation-arrangement"],
)

custody_standards = obligation(
    "Meet the minimum wallet standards: a named senior person, vetted suppliers, layered checks, blocks, watch and training.",
    when=platform_operator,
    must={
        "accountable": controls.custody.contains("accountable_senior_manager"),
        "hardware_supplier": part(
            controls.custody.contains("hardware_supplier_due_diligence"),
            says="Suppliers of security modules are vetted at the start and again, patches and their validation included.",
        ),
        "no_contracts": controls.custody.contains("no_contracts_in_cold_wallets"),
        "change_review": controls.custody.contains("attack_review_before_change"),
        "integrity": part(
            controls.custody.contains("transaction_integrity_checks"),
            says="Independent checks stand in layers from the creation of a transaction to its broadcast.",
        ),
        "block": controls.custody.contains("unauthorised_cold_transfer_block"),
        "wallet_supplier": controls.custody.contains("wallet_supplier_due_diligence"),
        "watch": controls.technology.contains("threat_monitoring"),
        "matching": controls.custody.contains("real_time_matching_with_ledger"),
        "training": controls.technology.contains("staff_security_training"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=(Topic.CUSTODY, Topic.TECHNOLOGY),
    force=Force.GUIDELINE,
    cites=[
        CUSTODY_CIRCULAR["1"],
        CUSTODY_CIRCULAR["3-5"],
        CUSTODY_CIRCULAR["8-9"],
        CUSTODY_CIRCULAR["13-16"],
        CUSTODY_CIRCULAR["18-24"],
        CUSTODY_CIRCULAR["26-28"],
    ],
    since="2025-08-15",
    evidence=high(
        _CIRCULAR_PAGE,
        _CIRCULAR_TEXT,
        "https://conventuslaw.com/report/hong-kong-sfc-licensing-and-compliance-hints-october-2025",
        "https://www.charltonslaw.com/?p=271416",
        checked="2026-11-23",
        note="One law firm dates it a day earlier; the circular says 15 August 2025 and takes effect at once. "
        "It announces the same standards for future licensed custodians.",
    ),
    records=["hk-custody-circular-2025"],
)
