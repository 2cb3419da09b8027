"""Six worked rules of Singapore."""

from isonomy.facts import activity, authorisation, business, capital, client, custody, promotion, transfer
from isonomy.logic import SGD
from isonomy.rulebook import (
    Force,
    Jurisdiction,
    Risk,
    Topic,
    exemption,
    licence,
    obligation,
    part,
    prohibition,
    transitional_duty,
)
from tests.worked.law import EVIDENCE, WORKED, book
from tests.worked.sg_terms import (
    above_small_size,
    digital_payment_token,
    digital_token_service,
    exempt_provider,
    payment_token_service,
    public_promotion,
    regulated_already,
    required_own_funds,
    required_security,
    retail_customer,
    served_here,
    serves_abroad_from_here,
    solicits_here,
    transitional_2024,
    widened_service,
)

no_retail_staking = prohibition(
    "Do not stake or lend tokens of retail customers; for others only on prior written instruction.",
    when=digital_payment_token
    & served_here
    & business.activities.overlaps(
        "deal_as_principal", "operate_trading_venue", "safeguard", "transfer_tokens", "introduce", "execute_as_agent"
    ),
    must={
        "retail": ~retail_customer | ~custody.uses.overlaps("staked", "lent"),
        "instructed": (~custody.uses.contains("staked") | client.consents.contains("staking"))
        & (~custody.uses.contains("lent") | client.consents.contains("lending")),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSET_USE,
    force=Force.GUIDELINE,
    cites=WORKED["sg.assets.no_retail_staking"],
    since="2024-10-04",
    evidence=EVIDENCE,
)

originator_message = obligation(
    (
        "Send names and accounts with every token transfer, and above 1,500 Singapore dollars verify the "
        "originator and add one detail."
    ),
    when=digital_payment_token & served_here & (transfer.role == "ordering") & (transfer.counterparty == "institution"),
    must={
        "names_and_accounts": transfer.message.covers("originator_name", "beneficiary_name")
        & transfer.message.overlaps("originator_account", "unique_reference")
        & transfer.message.overlaps("beneficiary_account", "unique_reference"),
        "above": (transfer.amount <= SGD(1_500))
        | (
            transfer.verified.contains("originator")
            & transfer.message.overlaps(
                "originator_address", "originator_identity_number", "originator_birth_or_formation"
            )
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.TRAVEL_RULE,
    force=Force.REGULATION,
    cites=WORKED["sg.transfer.originator_message"],
    since="2020-01-28",
    evidence=EVIDENCE,
)

originator_message_both_for_themselves = exemption(
    "Both for themselves.",
    to=originator_message,
    when=transfer.own_account,
    cites=WORKED["sg.transfer.originator_message"],
    since=None,
    evidence=EVIDENCE,
)

own_channels = prohibition(
    (
        "Promote token services only on own channels, without playing down risk, without machines in "
        "public places and, since June 2025, without inducements to retail customers."
    ),
    when=digital_payment_token
    & activity.by_way_of_business
    & business.activities.overlaps(
        "deal_as_principal", "operate_trading_venue", "safeguard", "transfer_tokens", "introduce", "execute_as_agent"
    )
    & (served_here | solicits_here),
    must={
        "channels": ~public_promotion,
        "tone": ~promotion.claims.contains("plays_down_risk"),
        "machines": ~activity.channels.contains("machine_in_public_place"),
        "inducements": part(~retail_customer | promotion.inducements.is_empty(), since="2025-06-19"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.PROMOTION,
    force=Force.GUIDELINE,
    cites=WORKED["sg.promotion.own_channels"],
    since="2022-01-17",
    evidence=EVIDENCE,
)

size_and_capital = licence(
    "Hold a payment licence of the right size, with the own funds and security that go with it.",
    when=payment_token_service & (served_here | solicits_here),
    must={
        "licence": authorisation.classes.overlaps("small_payment_institution", "major_payment_institution"),
        "size": ~above_small_size | authorisation.classes.contains("major_payment_institution"),
        "own_funds": capital.own_funds >= required_own_funds,
        "security": ~authorisation.classes.contains("major_payment_institution")
        | (capital.security_lodged >= required_security),
    },
    risk=Risk.PERIMETER,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=WORKED["sg.licence.size_and_capital"],
    since="2020-01-28",
    evidence=EVIDENCE,
)

size_and_capital_exempt_provider = exemption(
    "Exempt provider.",
    to=size_and_capital,
    when=exempt_provider,
    cites=WORKED["sg.licence.size_and_capital"],
    since=None,
    evidence=EVIDENCE,
)

widened_service_rule = transitional_duty(
    (
        "Keeping, transferring and arranging tokens needs the licence from 4 April 2024, unless an early "
        "firm notified, applied and was attested in time."
    ),
    when=activity.by_way_of_business & widened_service & served_here,
    must=authorisation.classes.overlaps("small_payment_institution", "major_payment_institution"),
    risk=Risk.PERIMETER,
    topic=Topic.TRANSITION,
    force=Force.REGULATION,
    cites=WORKED["sg.transition.widened_service"],
    since="2024-04-04",
    evidence=EVIDENCE,
)

widened_service_rule_exempt_provider = exemption(
    "Exempt provider.",
    to=widened_service_rule,
    when=exempt_provider,
    cites=WORKED["sg.transition.widened_service"],
    since=None,
    evidence=EVIDENCE,
)

widened_service_rule_early_firm = exemption(
    "Early firm.",
    to=widened_service_rule,
    when=transitional_2024,
    cites=WORKED["sg.transition.widened_service"],
    since=None,
    evidence=EVIDENCE,
)

serving_abroad = licence(
    (
        "Token services for clients abroad need their own licence when done from here, or by a local "
        "company from anywhere."
    ),
    when=digital_token_service & serves_abroad_from_here,
    must={
        "licence": authorisation.classes.contains("overseas_token_services"),
        "own_funds": capital.own_funds >= SGD(250_000),
    },
    risk=Risk.PERIMETER,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=WORKED["sg.perimeter.serving_abroad"],
    since="2025-06-30",
    evidence=EVIDENCE,
)

serving_abroad_regulated_already = exemption(
    "Regulated already.",
    to=serving_abroad,
    when=regulated_already,
    cites=WORKED["sg.perimeter.serving_abroad"],
    since=None,
    evidence=EVIDENCE,
)

BOOK = book(
    Jurisdiction("sg", "SG", "Singapore", "SGD"),
    {
        "sg.assets.no_retail_staking": no_retail_staking,
        "sg.transfer.originator_message": originator_message,
        "sg.promotion.own_channels": own_channels,
        "sg.licence.size_and_capital": size_and_capital,
        "sg.transition.widened_service": widened_service_rule,
        "sg.perimeter.serving_abroad": serving_abroad,
    },
    {
        "sg.transfer.originator_message.both_for_themselves": originator_message_both_for_themselves,
        "sg.licence.size_and_capital.exempt_provider": size_and_capital_exempt_provider,
        "sg.transition.widened_service.exempt_provider": widened_service_rule_exempt_provider,
        "sg.transition.widened_service.early_firm": widened_service_rule_early_firm,
        "sg.perimeter.serving_abroad.regulated_already": serving_abroad_regulated_already,
    },
)
