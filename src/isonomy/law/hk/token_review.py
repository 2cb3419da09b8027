"""Review of tokens on licensed platforms: code audits, monitoring, loss of an index, suspension.

VATP Guidelines, paras 7.10 to 7.12.
"""

from isonomy.facts import asset, controls, disclosure, listing
from isonomy.law.hk.instruments import VATP_GUIDELINES
from isonomy.law.hk.terms import platform_operator, retail
from isonomy.rulebook import Force, Risk, Topic, exemption, judgement, medium, obligation

_GUIDELINES_TEXT = (
    "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/"
    "hongkong/HK-006-SFC-VATP-Guidelines-2023.md"
)
_QUOTED = "The public text cited is abridged; the wording of the paragraph was seen in quotation only."

index_drop = obligation(
    "When a retail token leaves an index that its admission rested on, assess whether to keep it; where the matter will "
    "not soon be cured, consider suspending it or letting clients only sell.",
    when=platform_operator & retail & listing.left_index,
    must={
        "assessed": listing.response != "none",
        "next_step": judgement("where the shortfall will not soon be cured, suspension or sell-only was considered"),
    },
    risk=Risk.MARKET_ABUSE,
    topic=[Topic.TOKEN_ADMISSION, Topic.RETAIL_PROTECTION],
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["7.11, note"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-retail-index-drop"],
)

dropped_token_restricted = exemption(
    "Where trading was already restricted, no more needs to be considered.",
    to=index_drop,
    of=["next_step"],
    when=listing.response.is_in("sell_only", "suspended", "removed"),
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["7.11, note"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-retail-index-drop"],
)

monitoring = obligation(
    "Monitor each admitted token continuously and report on it regularly to the token committee.",
    when=platform_operator & listing.admitted,
    must=judgement("each admitted token is monitored continuously, and reports on it reach the committee regularly"),
    risk=Risk.DISCLOSURE,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["7.11"], VATP_GUIDELINES["7.12"]],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-ongoing-monitoring"],
)

suspension_notice = obligation(
    "On suspending or withdrawing a token, promptly tell clients the reasons and their options, and treat them fairly.",
    when=platform_operator & listing.response.is_in("suspended", "removed"),
    must={
        "told": disclosure.to_client.contains("token_suspension_options"),
        "fair": controls.conduct.contains("client_fair_treatment"),
    },
    risk=Risk.DISCLOSURE,
    topic=[Topic.TOKEN_ADMISSION, Topic.DISCLOSURE],
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["7.11"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-ongoing-monitoring"],
)

code_audit = obligation(
    "Have an independent assessor audit the code of a smart-contract token before admitting it, unless relying on an "
    "independent audit done for a third party is shown to be reasonable.",
    when=platform_operator & asset.smart_contract,
    must={
        "audit": listing.contract_audit.is_in("independent_audit", "relied_on_third_party_audit"),
        "reliance": judgement("relying on the audit done for a third party is shown to be reasonable"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=[Topic.TOKEN_ADMISSION, Topic.TECHNOLOGY],
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["7.10"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-smart-contract-audit"],
)

own_code_audit = exemption(
    "Nothing has to be shown about reliance where the platform had the code audited itself.",
    to=code_audit,
    of=["reliance"],
    when=listing.contract_audit == "independent_audit",
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["7.10"],
    since="2023-06-01",
    evidence=medium(_GUIDELINES_TEXT, checked="2026-11-23", note=_QUOTED),
    records=["hk-vatp-smart-contract-audit"],
)
