"""Sizes measured over a stated time window."""

from isonomy.logic import Group, choice, circumstance

GROUP = Group("volume", "sizes measured over a stated time window")

month_largest_service = circumstance.money(
    "volume.month_largest_service",
    "Average monthly value of payment transactions in the largest single payment service.",
    "SGD 2,900,000",
    "per month, average over the calendar year",
)

month_all_services = circumstance.money(
    "volume.month_all_services",
    "Average monthly value of payment transactions over all payment services together.",
    "SGD 6,100,000",
    "per month, average over the calendar year",
)

assets_managed = circumstance.money("volume.assets_managed", "Assets under management.", "SGD 250,000,000")

fund_investors = choice.count("volume.fund_investors", "Investors admitted to the managed funds.", "30", "persons")
