"""Particulars that travel with transfers between providers, and the other ends a provider may deal with.

Instruments: SFIA Arts 5-3 and 6(3), SFIA Decree Arts 10-10 and 10-20, and Presidential Decree No. 36592, whose articles on
transfers start six months after its promulgation on 18 August 2026.
"""

from isonomy.facts import controls, transfer
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import SFIA, SFIA_DECREE, SFIA_DECREE_2026
from isonomy.law.kr.terms import provider
from isonomy.logic import KRW, business_days
from isonomy.rulebook import Force, Risk, Status, Topic, high, medium, obligation, part, prohibition, read_as

_DECREE = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/시행령.md"
_ZDNET = "https://zdnet.co.kr/view/?no=20251229173250"
_DAILY_INSIGHT = "https://daily-insight.co.kr/tag/트래블룰"
_ECONOMIST = "https://economist.co.kr/article/view/ecn202203250007"
_COMPUTED = "Computed: six months after promulgation on 18 August 2026."

_to_a_provider = (transfer.role == "ordering") & (transfer.counterparty == "institution")
_from_a_provider = (transfer.role == "beneficiary") & (transfer.counterparty == "institution")
_with_transfer = transfer.message.covers(
    "originator_name", "originator_account", "beneficiary_name", "beneficiary_account"
) & (transfer.message_timing == "before_or_with")
_on_request = transfer.request_delay <= business_days(3)
_not_dealt_with = transfer.handling.is_in("held", "returned", "rejected", "frozen")

_MESSAGE = "Names and wallet addresses of both sides go with the transfer."
_REQUEST = "The originator's identity number follows within three business days where it is asked for."

message = obligation(
    "Send names and wallet addresses of both sides with a transfer of one million won or more to another provider, and the "
    "originator's identity number within three business days of a request.",
    when=provider & _to_a_provider & (transfer.amount >= KRW(1_000_000)),
    must={"with_transfer": part(_with_transfer, says=_MESSAGE), "on_request": part(_on_request, says=_REQUEST)},
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=[SFIA["Art. 6(3), 5-3"], SFIA_DECREE["Art. 10-10"]],
    since="2022-03-25",
    date_note="The amended decree drops the amount from about 19 February 2027; above it the duty goes on.",
    reading=read_as(
        "The value is what the provider displays, in won, when the customer asks for the transfer. Where nobody asked for the "
        "identity number, the time taken is nil. The other provider may be abroad.",
        "The supervisory rule on conversion, as told in the press, says so of the value.",
        "2026-11-25",
    ),
    evidence=high(_DECREE, _ZDNET, _DAILY_INSIGHT, _ECONOMIST, checked="2026-11-25"),
    records=["kr-travel-rule-1m"],
)

message_whatever_the_amount = obligation(
    "Send the particulars with every transfer to another provider, whatever the amount.",
    when=provider & _to_a_provider,
    must={"with_transfer": part(_with_transfer, says=_MESSAGE), "on_request": part(_on_request, says=_REQUEST)},
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=SFIA_DECREE_2026["Arts 10-10, 10-20 (as amended)"],
    status=Status.PASSED,
    since="2027-02-19",
    date_note=_COMPUTED,
    evidence=medium(_DECREE, _ZDNET, checked="2026-11-23"),
    records=["kr-travel-rule-all-2027"],
)

missing_particulars = obligation(
    "Ask for particulars that are missing from an incoming transfer, and refuse it if they are not supplied.",
    when=provider & _from_a_provider & transfer.alerts.contains("missing_information"),
    must=transfer.handling != "executed",
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=SFIA_DECREE_2026["Arts 10-10, 10-20 (as amended)"],
    status=Status.PASSED,
    since="2027-02-19",
    date_note=_COMPUTED,
    reading=read_as(
        "Carrying out the transfer without asking is the breach; carrying it out after the answer, or not at all, is not.",
        "The receiving side has to ask first and to refuse only if nothing comes.",
        "2026-11-25",
    ),
    evidence=medium(_DECREE, _ZDNET, checked="2026-11-23"),
    records=["kr-travel-rule-all-2027"],
)

foreign_providers_assessed = obligation(
    "Assess the risk of foreign providers before dealing with them.",
    when=provider
    & transfer.role.is_in("ordering", "beneficiary")
    & (transfer.counterparty == "institution")
    & (transfer.counterparty_place != HERE),
    must=transfer.counterparty_assessed | _not_dealt_with,
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=SFIA_DECREE_2026["Arts 10-10, 10-20 (as amended)"],
    status=Status.PASSED,
    since="2027-02-19",
    date_note=_COMPUTED,
    evidence=medium(_DECREE, _ZDNET, checked="2026-11-23"),
    records=["kr-travel-rule-all-2027"],
)

large_risky_transfers = obligation(
    "Run an own standard for spotting suspicious transfers of ten million won or more with foreign providers or "
    "self-hosted wallets.",
    when=provider
    & transfer.role.is_in("ordering", "beneficiary")
    & (transfer.amount >= KRW(10_000_000))
    & (
        (transfer.counterparty == "self_hosted_wallet")
        | ((transfer.counterparty == "institution") & (transfer.counterparty_place != HERE))
    ),
    must=controls.aml.contains("large_foreign_transfer_monitoring"),
    risk=Risk.ML_TF,
    topic=[Topic.TRAVEL_RULE, Topic.CUSTOMER_DUE_DILIGENCE],
    force=Force.REGULATION,
    cites=SFIA_DECREE_2026["Art. 10-20 (as amended)"],
    status=Status.PASSED,
    since="2027-02-19",
    date_note=_COMPUTED,
    evidence=medium(_DECREE, checked="2026-11-23", note="No second source was found."),
    records=["kr-high-risk-transfer-10m-2027"],
)

unreported_counterparty = prohibition(
    "Do not deal for business with another provider, here or abroad, that has not made the report it must make.",
    when=provider
    & transfer.role.is_in("ordering", "intermediary", "beneficiary")
    & (transfer.counterparty == "institution")
    & transfer.counterparty_standing.is_in("unauthorised", "shell"),
    must=_not_dealt_with,
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=SFIA_DECREE["Art. 10-20(4)"],
    since="2021-03-25",
    reading=read_as(
        "A provider abroad that does not aim here need not report and is not barred. A transfer that is stopped or sent back is "
        "no dealing.",
        "The ban is about providers that lack a report they must make.",
        "2026-11-25",
    ),
    evidence=high(_DECREE, "https://zdnet.co.kr/view/?no=20251231183511", checked="2026-11-23"),
    records=["kr-sfia-no-unreported-counterparty"],
)
