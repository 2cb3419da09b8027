"""The one activity this case asks about."""

from isonomy.facts.lists import ACTIVITY, PLACE
from isonomy.logic import Group, choice, circumstance

GROUP = Group("activity", "the one activity this case asks about", always=True)

kind = circumstance.one_of(
    "activity.kind",
    "The single activity this case asks about.",
    "stake_for_clients",
    ACTIVITY,
)

by_way_of_business = circumstance.yes_or_no(
    "activity.by_way_of_business",
    "Whether it is done repeatedly, for others or for gain as a business, and not only for the doer's own account.",
    "yes",
)

handles_client_assets = choice.yes_or_no(
    "activity.handles_client_assets",
    "Whether money or tokens of clients come into the hands of the firm or its group, directly or indirectly.",
    "no",
)

performed_in = choice.some_of(
    "activity.performed_in",
    "The places from which the activity is carried on.",
    "[SG]",
    PLACE,
)

began_here = circumstance.date(
    "activity.began_here",
    "The first day on which the firm did this activity for the place whose law is asked.",
    "2023-03-01",
    per_place=True,
)

channels = choice.some_of(
    "activity.channels",
    "The channels by which clients reach the service.",
    "[website, machine_in_public_place]",
    [
        "website",
        "app",
        "programming_interface",
        "staffed_counter",
        "machine_in_public_place",
        "telephone",
        "in_person_event",
        "introducing_firm",
    ],
)

operator = circumstance.one_of(
    "activity.operator",
    "Who can be named as running the service when software does part of it.",
    "front_end_only",
    ["identified_operator", "front_end_only", "nobody_identifiable"],
)

SUBJECTS = {
    "operate_trading_venue": "venue",
    "safeguard": "custody",
    "stake_for_clients": "staking",
    "lend_to_clients": "loan",
    "finance_purchases": "loan",
    "deal_in_derivatives": "derivative",
    "operate_fund": "product",
}
"""What an activity cannot be without: a case about it speaks of this group, whether it names a fact of it or not."""
