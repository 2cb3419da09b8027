"""Legal terms of Singapore, as definitions over neutral facts."""

from isonomy.law.sg.terms.activities import (
    above_small_size,
    digital_token_service,
    done_here,
    exempt_provider,
    payment_token_provider,
    payment_token_service,
    regulated_already,
    served_here,
    serves_abroad_from_here,
    solicits_here,
)
from isonomy.law.sg.terms.assets import (
    capital_markets_product,
    digital_payment_token,
    digital_token,
    floating_stablecoin,
    framework_stablecoin,
    gst_payment_token,
    limited_purpose_token,
)
from isonomy.law.sg.terms.bridges import (
    no_licence_needed,
    timely_2024,
    transitional_2020,
    transitional_2024,
    widened_service,
)
from isonomy.law.sg.terms.clients import (
    accredited_eligible,
    accredited_investor,
    counted_net_personal_assets,
    expert_investor,
    institutional_investor,
    retail_customer,
)

__all__ = [
    "above_small_size",
    "accredited_eligible",
    "accredited_investor",
    "capital_markets_product",
    "counted_net_personal_assets",
    "digital_payment_token",
    "digital_token",
    "digital_token_service",
    "done_here",
    "exempt_provider",
    "expert_investor",
    "floating_stablecoin",
    "framework_stablecoin",
    "gst_payment_token",
    "institutional_investor",
    "limited_purpose_token",
    "no_licence_needed",
    "payment_token_provider",
    "payment_token_service",
    "regulated_already",
    "retail_customer",
    "served_here",
    "serves_abroad_from_here",
    "solicits_here",
    "timely_2024",
    "transitional_2020",
    "transitional_2024",
    "widened_service",
]
