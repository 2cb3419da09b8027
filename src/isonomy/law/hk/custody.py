"""Custody of client assets on licensed trading platforms (VATP Guidelines, Part X)."""

from isonomy.facts import authorisation, custody
from isonomy.law.hk.instruments import VATP_GUIDELINES
from isonomy.law.hk.terms import platform_operator
from isonomy.logic import percent
from isonomy.rulebook import Force, Risk, Topic, exemption, high, obligation

_GUIDELINES_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-006-SFC-VATP-Guidelines-2023.md"
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
    evidence=high(_GUIDELINES_TEXT, checked="2026-11-23"),
    records=["hk-cold-storage-98"],
)

agreed_cold_share = exemption(
    "A smaller cold share is in order where the authority agreed to it case by case.",
    to=cold_storage,
    when=authorisation.approvals.contains("cold_share_departure"),
    cites=VATP_GUIDELINES["10.6(c)"],
    force=Force.GUIDELINE,
    since="2023-06-01",
    evidence=high(_GUIDELINES_TEXT, checked="2026-11-23"),
    records=["hk-cold-storage-98"],
)
