"""Banks: custody of client tokens (HKMA custody circular of 2024) and the word "bank" (Banking Ordinance, Cap. 155).

Capital for token exposures is in `bank_capital.py`.
"""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    case,
    client,
    controls,
    custody,
    disclosure,
    promotion,
    records,
)
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import BANK_NAME_ALERT, BANKING, HKMA_CUSTODY
from isonomy.law.hk.terms import limited_purpose_token, virtual_asset
from isonomy.logic import date, percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    high,
    judgement,
    medium,
    obligation,
    prohibition,
    read_as,
    transitional_duty,
)

_KWM_CUSTODY = (
    "https://www.kwm.com/hk/en/insights/latest-thinking/hkma-issues-digital-asset-custody-rules-for-banks.html"
)
_SUMMARY = "https://hkma2.marklo.de/stat/summaries/0e8299b0-0673-4d58-b34d-5f33bcde49ac"
_CUSTODY = high(
    _KWM_CUSTODY,
    "https://www.regulationtomorrow.com/asia/hkma-issues-new-guidance-on-the-provision-of-digital-asset-custodial-services-and-the-sale-and-distribution-of-tokenised-products/",
    _SUMMARY,
    "https://conventuslaw.com/report/hong-kong-provision-of-custodial-services-for-digital-assets",
    checked="2026-11-23",
)

bank_keeper = definition(
    "A bank, or a subsidiary of a locally formed bank, that keeps clients' digital assets here, closed-circle tokens left out.",
    (
        business.institution.is_in("bank", "foreign_bank_branch")
        | ((business.institution == "bank_subsidiary") & (business.incorporated_in == HERE))
    )
    & (activity.kind == "safeguard")
    & activity.performed_in.contains(HERE)
    & asset.cryptographic
    & ~limited_purpose_token,
    cites=HKMA_CUSTODY[NOT_FOUND],
    since="2024-02-20",
    evidence=_CUSTODY,
    records=["hk-hkma-custody-standards"],
)

custody_plan = obligation(
    "Discuss plans for keeping client digital assets with the HKMA before you start.",
    when=bank_keeper & (activity.began_here > date(2024, 2, 20)),
    must=authorisation.notices.contains("custody_plan"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=HKMA_CUSTODY[NOT_FOUND],
    since="2024-02-20",
    evidence=_CUSTODY,
    records=["hk-hkma-custody-standards"],
)

custody_confirmation = transitional_duty(
    "Confirm by 20 August 2024 that a custody service already running meets the standards.",
    when=bank_keeper & (activity.began_here <= date(2024, 2, 20)),
    must=authorisation.notices.contains("custody_standards_met") | (case.date <= date(2024, 8, 20)),
    risk=Risk.CUSTODY_LOSS,
    topic=(Topic.CUSTODY, Topic.TRANSITION),
    force=Force.GUIDELINE,
    cites=HKMA_CUSTODY[NOT_FOUND],
    since="2024-02-20",
    date_note="six months from 20 February 2024",
    evidence=_CUSTODY,
    records=["hk-hkma-custody-standards"],
)

custody_standards = obligation(
    "Keep client digital assets under accountable managers, apart from own assets, on record, reconciled and disclosed.",
    when=bank_keeper,
    must={
        "governance": controls.custody.contains("accountable_senior_manager"),
        "segregation": custody.segregation.covers("own_assets_elsewhere", "per_client_ledger"),
        "safeguarding": custody.key_measures.covers("multi_factor_access", "spread_backups"),
        "disclosure": disclosure.to_client.contains("custody_terms"),
        "records": records.kept.covers("client_ledger", "transaction_log"),
        "aml": controls.aml.contains("transaction_monitoring"),
        "monitoring": controls.custody.contains("regular_arrangement_review"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=HKMA_CUSTODY["Annex (A)-(H)"],
    since="2024-02-20",
    reading=read_as(
        "Each part of the annex is reduced to the arrangement that best stands for it.",
        "The annex sets broad expectations.",
        "2026-11-25",
    ),
    evidence=_CUSTODY,
    records=["hk-hkma-custody-standards"],
)

custody_judgement = obligation(
    "Reconcile, delegate and outsource the keeping of client digital assets only as the standards allow.",
    when=bank_keeper,
    must={
        "reconciliation": judgement("holdings are reconciled with the books often enough for the business"),
        "delegation": judgement("delegates and suppliers were examined and are overseen as the standards expect"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=HKMA_CUSTODY["Annex (A)-(H)"],
    since="2024-02-20",
    evidence=_CUSTODY,
    records=["hk-hkma-custody-standards"],
)

cold_storage_and_keys = obligation(
    "Keep 98% of client tokens cold and keys in Hong Kong with no single point of failure; lend or pledge none without consent.",
    when=bank_keeper & virtual_asset,
    must={
        "cold": custody.cold_share >= percent(98),
        "keys_here": custody.keys_in.within(HERE),
        "no_single_point": custody.persons_to_move >= 2,
        "no_lending": ~custody.uses.contains("lent") | client.consents.contains("lending"),
        "no_pledge": ~custody.uses.contains("pledged") | client.consents.contains("pledging"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=(Topic.CUSTODY, Topic.CLIENT_ASSET_USE),
    force=Force.GUIDELINE,
    cites=HKMA_CUSTODY["Annex part (C)"],
    since="2024-02-20",
    reading=read_as(
        "A substantial portion is read as 98%; no single point of failure as two persons or more.",
        "The share comes from summaries; the text itself was not read.",
        "2026-11-25",
    ),
    evidence=medium(
        _SUMMARY,
        "https://www.owlbrief.com/briefs/13582-hkma-updated-digital-asset-custody-standards-authorized-institutions-hong-kong-key-storage-cold-storage",
        checked="2026-11-25",
        note="two summaries give 98%; the second, on an updated version of unknown date, also names who may be a delegate",
    ),
    records=["hk-hkma-custody-cold-and-keys"],
)

bank_name = prohibition(
    'Do not call yourself or your service a "bank", or claim to do banking here, without a local banking licence.',
    when=~authorisation.classes.contains("banking")
    & (promotion.aimed_at.contains(HERE) | activity.performed_in.contains(HERE))
    & ~promotion.claims.is_empty(),
    must=~promotion.claims.contains("called_bank_untruly"),
    risk=Risk.DISCLOSURE,
    topic=Topic.PROMOTION,
    cites=[BANKING["s.97"], BANK_NAME_ALERT[NOT_FOUND]],
    force=Force.STATUTE,
    since=None,
    evidence=high(
        "https://www.hkma.gov.hk/eng/key-information/insight/20180621.shtml",
        "https://protechbro.com/hkma-cautions-crypto-firms-on-misusing-bank-label/amp",
        "https://cryptodailymode.com/understanding-the-hkmas-warning-on-fake-crypto-banks-in-hong-kong/",
        checked="2026-11-25",
        note="a breach is an offence; its penalty was seen in no source good enough to write down",
    ),
    records=["hk-bank-name-use"],
)
