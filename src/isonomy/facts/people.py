"""Who runs the firm."""

from isonomy.logic import Group, Unit, choice, circumstance

GROUP = Group("people", "who runs the firm")

responsible_managers = choice.count(
    "people.responsible_managers",
    "Managers approved to supervise the activity.",
    "2",
    "persons",
)

responsible_executives = choice.count(
    "people.responsible_executives",
    "Of the responsible managers, those who are executive directors.",
    "1",
    "persons",
)

responsible_residents = choice.count(
    "people.responsible_residents",
    "Of the responsible managers, those who ordinarily live in the place whose law is asked.",
    "1",
    "persons",
    per_place=True,
)

responsible_experience = choice.duration(
    "people.responsible_experience",
    "Shortest relevant experience, within the look-back of the local rule, among the responsible managers.",
    "36",
    Unit.MONTHS,
)

citizen_directors = choice.count(
    "people.citizen_directors",
    "Directors who are citizens or permanent residents of the place whose law is asked.",
    "1",
    "persons",
    per_place=True,
)

functions_filled = choice.some_of(
    "people.functions_filled",
    "Functions for which a named, suitable person is in place.",
    "[compliance, risk, information_technology]",
    [
        "overall_management",
        "key_business_line",
        "operational_control",
        "compliance",
        "compliance_officer_resident_here",
        "money_laundering_reporting",
        "risk",
        "information_technology",
        "cybersecurity_owner",
        "custody",
        "finance",
        "internal_audit",
        "token_experienced_person",
        "qualified_auditor",
    ],
)

training_hours_representatives = choice.count(
    "people.training_hours_representatives",
    "Least yearly hours of continuous training of a licensed representative.",
    "10",
    "hours per calendar year",
)

training_hours_managers = choice.count(
    "people.training_hours_managers",
    "Least yearly hours of continuous training of a manager approved to supervise the activity.",
    "12",
    "hours per calendar year",
)

convictions = circumstance.one_of(
    "people.convictions",
    "The gravest conviction of the firm, its officers or major holders (a fine or more under a listed financial law, or prison under any other law).",
    "none",
    ["none", "listed_financial_law", "other_law_prison"],
)

convicted = circumstance.one_of(
    "people.convicted",
    "Who was so convicted.",
    "officer",
    ["the_firm", "officer", "major_holder"],
)

conviction_ended = circumstance.date(
    "people.conviction_ended",
    "The day on which that sentence was served or lapsed.",
    "2022-01-31",
)
