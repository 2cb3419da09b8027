"""Six worked rules of Hong Kong."""

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    case,
    controls,
    custody,
    disclosure,
    issuer,
    offer,
    order,
    promotion,
    transfer,
)
from isonomy.facts.lists import HERE
from isonomy.logic import add_months, date, max_of, months, months_between, percent
from isonomy.rulebook import Force, Jurisdiction, Risk, Topic, exemption, licence, obligation, prohibition
from tests.worked.hk_terms import (
    deemed_licensed,
    eligible_large_cap,
    in_reach,
    large_transfer,
    licensed_platform,
    permitted_offeror,
    platform_operator,
    relevant_stablecoin,
    retail,
    security,
    specified_stablecoin,
    virtual_asset,
)
from tests.worked.law import EVIDENCE, WORKED, book

retail_token = prohibition(
    "A retail client may not buy a token that fails the index test or is younger than a year.",
    when=platform_operator & virtual_asset & retail & order.side.is_in("buy", "swap"),
    must={
        "index": eligible_large_cap,
        "age": months_between(asset.first_issued, case.date) >= months(12),
    },
    risk=Risk.MARKET_ABUSE,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.GUIDELINE,
    cites=WORKED["hk.admission.retail_token"],
    since="2023-06-01",
    evidence=EVIDENCE,
)

retail_token_case_by_case_token = exemption(
    "Case by case token.",
    to=retail_token,
    of=["index"],
    when=authorisation.approvals.contains("token_outside_usual_criteria"),
    cites=WORKED["hk.admission.retail_token"],
    since=None,
    evidence=EVIDENCE,
)

retail_token_local_stablecoin_age = exemption(
    "Local stablecoin age.",
    to=retail_token,
    of=["age"],
    when=relevant_stablecoin,
    cites=WORKED["hk.admission.retail_token"],
    since="2025-11-03",
    evidence=EVIDENCE,
)

retail_token_local_stablecoin_index = exemption(
    "Local stablecoin index.",
    to=retail_token,
    of=["index"],
    when=relevant_stablecoin,
    cites=WORKED["hk.admission.retail_token"],
    since="2026-05-27",
    evidence=EVIDENCE,
)

platform_licence = licence(
    "Run a platform only with the licence, or under one of the three bridges for early platforms.",
    when=platform_operator,
    must=licensed_platform,
    risk=Risk.PERIMETER,
    topic=Topic.TRANSITION,
    force=Force.STATUTE,
    cites=WORKED["hk.transition.platform_licence"],
    since="2023-06-01",
    evidence=EVIDENCE,
)

platform_licence_early_platform = exemption(
    "Early platform.",
    to=platform_licence,
    when=(activity.began_here < date(2023, 6, 1))
    & business.local_presence.covers("senior_management", "live_clients")
    & ~security,
    cites=WORKED["hk.transition.platform_licence"],
    since=None,
    until="2024-05-31",
    evidence=EVIDENCE,
)

platform_licence_deemed = exemption(
    "Deemed.",
    to=platform_licence,
    when=deemed_licensed,
    cites=WORKED["hk.transition.platform_licence"],
    since=None,
    evidence=EVIDENCE,
)

platform_licence_closing_down = exemption(
    "Closing down.",
    to=platform_licence,
    when=(activity.began_here < date(2023, 6, 1))
    & (authorisation.application == "refused")
    & (business.state == "winding_down")
    & (case.date <= max_of(date(2024, 5, 31), add_months(authorisation.decided_on, 3))),
    cites=WORKED["hk.transition.platform_licence"],
    since=None,
    evidence=EVIDENCE,
)

originator_message = obligation(
    (
        "Send names and accounts with every token transfer, and one more originator detail from eight "
        "thousand Hong Kong dollars."
    ),
    when=in_reach & virtual_asset & (transfer.role == "ordering") & (transfer.counterparty == "institution"),
    must={
        "names_and_accounts": transfer.message.covers("originator_name", "beneficiary_name")
        & transfer.message.overlaps("originator_account", "unique_reference")
        & transfer.message.overlaps("beneficiary_account", "unique_reference"),
        "one_more_detail": ~large_transfer
        | transfer.message.overlaps(
            "originator_address",
            "originator_customer_number",
            "originator_identity_number",
            "originator_birth_or_formation",
        ),
        "at_once_and_secure": (transfer.message_timing == "before_or_with") & transfer.message_secure,
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.STATUTE,
    cites=WORKED["hk.transfer.originator_message"],
    since="2023-06-01",
    evidence=EVIDENCE,
)

originator_message_first_months = exemption(
    "First months.",
    to=originator_message,
    of=["at_once_and_secure"],
    when=transfer.message_timing == "after",
    cites=WORKED["hk.transfer.originator_message"],
    since=None,
    until="2023-12-31",
    evidence=EVIDENCE,
)

offering = prohibition(
    (
        "Only five kinds of firm may offer a specified stablecoin, and to retail clients only coins of a "
        "locally licensed issuer."
    ),
    when=in_reach
    & specified_stablecoin
    & activity.kind.is_in(
        "offer_tokens", "deal_as_principal", "execute_as_agent", "operate_trading_venue", "issue_tokens"
    ),
    must={
        "offeror": permitted_offeror,
        "retail": ~retail | issuer.authorised_in.contains(HERE),
    },
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_DISTRIBUTION,
    force=Force.STATUTE,
    cites=WORKED["hk.stablecoin.offering"],
    since="2025-08-01",
    evidence=EVIDENCE,
)

cold_and_cover = obligation(
    "Keep 98% of client tokens cold, cover half of the cold and all of the rest.",
    when=platform_operator,
    must={
        "cold": custody.cold_share >= percent(98),
        "cover_of_cold": custody.cover_cold >= percent(50),
        "cover_of_rest": custody.cover_hot >= percent(100),
        "kind_of_cover": custody.cover_kinds.within("insurance", "funds_on_trust", "bank_guarantee", "fixed_deposit")
        & authorisation.approvals.contains("compensation_arrangement"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=WORKED["hk.custody.cold_and_cover"],
    since="2023-06-01",
    evidence=EVIDENCE,
)

cold_and_cover_agreed_departure = exemption(
    "Agreed departure.",
    to=cold_and_cover,
    of=["cold"],
    when=authorisation.approvals.contains("cold_share_departure"),
    cites=WORKED["hk.custody.cold_and_cover"],
    since=None,
    evidence=EVIDENCE,
)

same_rules = obligation(
    ("A tokenised bond is offered under the rules for the bond, and the ledger's own risks are managed and told."),
    when=security
    & activity.by_way_of_business
    & offer.route.is_in("public_direct", "public_through_platform")
    & (activity.performed_in.contains(HERE) | promotion.aimed_at.contains(HERE)),
    must={
        "documents": offer.documents.overlaps("registered_prospectus", "authorised_scheme"),
        "ledger_risks": (asset.form == "conventional")
        | (
            controls.technology.contains("ledger_type_risk_assessment")
            & disclosure.to_client.contains("tokenisation_risks")
        ),
    },
    risk=Risk.DISCLOSURE,
    topic=Topic.SECURITIES_AND_OFFERS,
    force=Force.GUIDELINE,
    cites=WORKED["hk.tokenised_bond.same_rules"],
    since="2023-11-02",
    evidence=EVIDENCE,
)

same_rules_professional_buyer = exemption(
    "Professional buyer.",
    to=same_rules,
    of=["documents"],
    when=~retail,
    cites=WORKED["hk.tokenised_bond.same_rules"],
    since=None,
    evidence=EVIDENCE,
)

BOOK = book(
    Jurisdiction("hk", "HK", "Hong Kong", "HKD"),
    {
        "hk.admission.retail_token": retail_token,
        "hk.transition.platform_licence": platform_licence,
        "hk.transfer.originator_message": originator_message,
        "hk.stablecoin.offering": offering,
        "hk.custody.cold_and_cover": cold_and_cover,
        "hk.tokenised_bond.same_rules": same_rules,
    },
    {
        "hk.admission.retail_token.case_by_case_token": retail_token_case_by_case_token,
        "hk.admission.retail_token.local_stablecoin_age": retail_token_local_stablecoin_age,
        "hk.admission.retail_token.local_stablecoin_index": retail_token_local_stablecoin_index,
        "hk.transition.platform_licence.early_platform": platform_licence_early_platform,
        "hk.transition.platform_licence.deemed": platform_licence_deemed,
        "hk.transition.platform_licence.closing_down": platform_licence_closing_down,
        "hk.transfer.originator_message.first_months": originator_message_first_months,
        "hk.custody.cold_and_cover.agreed_departure": cold_and_cover_agreed_departure,
        "hk.tokenised_bond.same_rules.professional_buyer": same_rules_professional_buyer,
    },
)
