"""Money of users: kept at a bank apart and in full, invested safely, free of set-off, paid first when a provider fails.

Instruments: User Protection Act, Art. 6, its Decree, Arts. 8 to 10, and the FSC Regulation.
"""

from isonomy.facts import activity, business, client, money
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import VAUPA, VAUPA_DECREE, VAUPA_REGULATION
from isonomy.law.kr.terms import takes_user_money
from isonomy.logic import percent
from isonomy.rulebook import (
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    medium,
    obligation,
    part,
    prohibition,
    read_as,
)

_ACT_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md"
_DECREE_TEXT = "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md"
_FSC_RELEASE = "https://fsc.go.kr/eng/pr010101/81217"
_FSC_ANSWERS = "https://fsc.go.kr/po020201/83937"

managing_bank = definition(
    "A bank that keeps the money of users for a provider.",
    (activity.kind == "provide_bank_account")
    & (client.kind == "virtual_asset_firm")
    & business.institution.is_in("bank", "foreign_bank_branch", "trust_bank")
    & activity.performed_in.contains(HERE),
    cites=[VAUPA["Art. 6(1)"], VAUPA_DECREE["Art. 8(1)"]],
    since="2024-07-19",
    reading=read_as(
        "The agricultural, fisheries and industrial banks are banks; an account for a virtual asset firm is taken to hold "
        "the money of its users.",
        "The decree names them beside the banks; no fact tells what an account of a client firm holds.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-deposit-segregation", "kr-vaupa-deposit-priority"],
)

segregation = obligation(
    "Keep the money of users apart from your own, at a bank that is told it is theirs, to at least 100% of all balances.",
    when=takes_user_money,
    must={
        "apart": part(money.safeguards.contains("segregated_bank_account"), says="User money is apart from own money."),
        "at_bank": part(
            money.safeguards.overlaps("deposited_with_bank_as_client_property", "trust_account"),
            says="It is deposited with, or entrusted to, a bank.",
        ),
        "labelled": part(
            money.institution_checks.contains("separately_designated"),
            says="The bank knows it as property of the users.",
        ),
        "complete": part(
            money.safeguarded_share >= percent(100), says="At least the sum of all users' balances is there."
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[VAUPA["Art. 6(1)-(2)"], VAUPA_DECREE["Art. 8(1)-(3)"]],
    since="2024-07-19",
    reading=read_as(
        "A balance is what the user paid in and what the firm credited, usage fees included, less the charges of his trades.",
        "The decree computes it so for each user.",
        "2026-11-25",
    ),
    evidence=high(
        _ACT_TEXT,
        _DECREE_TEXT,
        _FSC_RELEASE,
        "https://ombudsman.kotra.or.kr/ob-en/ob/i-2647/lgsltn/front/gv-detail.do?tmatt_no=0000062344",
        checked="2026-11-25",
    ),
    records=["kr-vaupa-deposit-segregation"],
)

contract_with_bank = obligation(
    "Settle with the bank that it keeps user money apart, pays the income to you, and learns at once of your failure.",
    when=takes_user_money,
    must=judgement(
        "the contract with the bank has it keep user money apart from its own, invest it only as the decree allows and pay "
        "the income to the provider, and has the provider report strike-off, dissolution, merger or bankruptcy at once "
        "with the data needed to pay the users"
    ),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=VAUPA_DECREE["Art. 8(2)"],
    since="2024-07-19",
    evidence=high(_DECREE_TEXT, checked="2026-11-25", note="The text of the decree itself was seen."),
    records=["kr-vaupa-deposit-investment"],
)

safe_investments = obligation(
    "Invest user money only in public bonds, debt guaranteed by the state or a listed bank, or other approved safe means.",
    when=takes_user_money | managing_bank,
    must=money.investments.within(
        "none", "government_bonds", "municipal_bonds", "bank_or_state_guaranteed_debt", "other_approved"
    ),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=VAUPA_DECREE["Art. 8(2)2"],
    since="2024-07-19",
    reading=read_as(
        "The limit is asked both of the bank, which invests, and of the provider, which must have it in its contract.",
        "The decree speaks to the provider, and means what the bank does.",
        "2026-11-25",
    ),
    evidence=high(_DECREE_TEXT, checked="2026-11-25", note="The text of the decree itself was seen."),
    records=["kr-vaupa-deposit-investment"],
)

usage_fee = obligation(
    "Pay users a reasonable fee for the use of their idle money.",
    when=takes_user_money,
    must=money.yield_to_client,
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=[VAUPA_REGULATION["Art. 5"], VAUPA_DECREE["Art. 8(3)1(b)"]],
    since="2024-07-19",
    reading=read_as(
        "Any fee set on reasonable standards will do.",
        "No rate is fixed by law; each provider sets its own.",
        "2026-11-25",
    ),
    evidence=medium(
        _FSC_ANSWERS,
        "https://cm.asiae.co.kr/en/article/2024071714392683089",
        _DECREE_TEXT,
        "https://etnews.com/20241107000272",
        "https://blockmedia.co.kr/archives/765355",
        checked="2026-11-25",
        note="The decree counts usage fees into the balance; the article of the regulation is named in reports on the model "
        "rule of the association of November 2024, and was not seen itself.",
    ),
    records=["kr-vaupa-deposit-usage-fee"],
)

free_of_claims = prohibition(
    "Do not set off or attach user money at the bank, and as a provider do not transfer or pledge it.",
    when=takes_user_money | managing_bank,
    must={
        "set_off": part(
            money.encumbered != "set_off_or_attached", says="Nobody sets off or attaches, not even provisionally."
        ),
        "passed_on": part(
            ~money.encumbered.is_in("transferred_or_pledged", "passed_on_in_merger_or_approved_transfer"),
            says="It is neither transferred nor given as security.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.CLIENT_ASSETS_AND_MONEY, Topic.PROPERTY_AND_INSOLVENCY],
    force=Force.STATUTE,
    cites=VAUPA["Art. 6(3)"],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-deposit-no-setoff"],
)

merger_or_business_transfer = exemption(
    "User money may pass on in a merger, with a transferred business, or in another case that the FSC has listed.",
    to=free_of_claims,
    of=["passed_on"],
    when=money.encumbered == "passed_on_in_merger_or_approved_transfer",
    cites=[VAUPA["Art. 6(3)"], VAUPA_DECREE["Art. 9"]],
    since="2024-07-19",
    evidence=high(_ACT_TEXT, _DECREE_TEXT, checked="2026-11-25"),
    records=["kr-vaupa-deposit-no-setoff"],
)

paid_first = obligation(
    "As the bank, pay users first on request when the provider is struck off, dissolves, merges or goes bankrupt.",
    when=managing_bank,
    must=judgement(
        "if the provider was struck off, resolved to dissolve or merge, or was declared bankrupt, users who ask are paid "
        "first, pro rata if too little is there, after notice in at least two daily newspapers and on the bank's site"
    ),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.STATUTE,
    cites=[VAUPA["Art. 6(4)"], VAUPA_DECREE["Art. 10(1)"]],
    since="2024-07-19",
    reading=read_as(
        "The event lies with the provider, the duty with the bank, so a person judges it.",
        "A case describes one firm; the state of the bank's client has no fact of its own.",
        "2026-11-25",
    ),
    evidence=high(_ACT_TEXT, _DECREE_TEXT, _FSC_RELEASE, checked="2026-11-25"),
    records=["kr-vaupa-deposit-priority"],
)

failure_reported_to_bank = obligation(
    "When struck off or insolvent, tell the bank at once and hand over what it needs to pay the users.",
    when=takes_user_money & business.state.is_in("struck_off", "insolvent", "winding_down"),
    must=judgement(
        "the bank was told at once of strike-off, of the resolution to dissolve or merge, or of bankruptcy, and got the "
        "data for paying users first"
    ),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.REGULATION,
    cites=VAUPA_DECREE["Art. 8(2)3"],
    since="2024-07-19",
    reading=read_as(
        "A firm that winds down is asked too.",
        "A resolution to dissolve is one of the three events; the facts show only the stage of life.",
        "2026-11-25",
    ),
    evidence=high(_DECREE_TEXT, checked="2026-11-25", note="The text of the decree itself was seen."),
    records=["kr-vaupa-deposit-priority"],
)
