"""Companies of network members (DAO in the form of a godo kaisha) that raise money from their members.

Amendment of April 2024 to the Cabinet Office Order on Definitions.
"""

from isonomy.facts import activity, asset, business
from isonomy.law.jp import securities
from isonomy.law.jp.instruments import DAO_ORDER
from isonomy.rulebook import NOT_FOUND, Force, exemption, medium, read_as

_EASED = (
    activity.kind.is_in("issue_tokens", "offer_tokens")
    & (business.legal_form == "member_company_of_a_network")
    & (asset.transferability == "with_issuer_consent_to_eligible_holders")
    & ~asset.rights.contains("profit_share")
    & ~asset.arrangement.contains("returns_shared")
)
_READING = read_as(
    "The eased rights cannot technically pass to anyone but managing members, and give no return beyond what was paid in.",
    "So a summary of the draft order; the final text and its guideline were not read.",
    "2026-11-25",
)
_EVIDENCE = medium(
    "https://innovationlaw.jp/en/tag/dao-2/",
    "https://jwater-group.com/column-te/column-te_3015/?YEAR=2020",
    "https://note.mu/akihisa_shiozaki/n/n69fbfd11796a",
    checked="2026-11-25",
    note="The day of effect is named by a member of parliament who worked on the reform.",
)

member_rights_dealing = exemption(
    "A network's company may place eased member rights without a type I dealer.",
    to=securities.type_one,
    when=_EASED,
    cites=DAO_ORDER[NOT_FOUND],
    force=Force.REGULATION,
    since="2024-04-22",
    reading=_READING,
    evidence=_EVIDENCE,
    records=["jp-dao-llc"],
)

member_rights_disclosure = exemption(
    "A network's company may offer eased member rights without the disclosure of paragraph 1 securities.",
    to=securities.full_disclosure,
    when=_EASED,
    cites=DAO_ORDER[NOT_FOUND],
    force=Force.REGULATION,
    since="2024-04-22",
    reading=_READING,
    evidence=_EVIDENCE,
    records=["jp-dao-llc"],
)
