"""Customer due diligence on that client."""

from isonomy.logic import Group, choice, circumstance

GROUP = Group("cdd", "customer due diligence on that client")

measures = choice.some_of(
    "cdd.measures",
    "Due-diligence measures taken on the client (or refusal when they could not be taken).",
    "[identify, verify, beneficial_owner]",
    [
        "identify",
        "verify",
        "beneficial_owner",
        "purpose_of_relationship",
        "source_of_funds",
        "ongoing_monitoring",
        "sanctions_screening",
        "device_and_network_data",
        "senior_approval",
        "tax_residence",
        "wallet_ownership",
        "refused_or_ended",
    ],
)

risk = circumstance.one_of(
    "cdd.risk",
    "The money-laundering risk class given to the client or transaction.",
    "high",
    ["low", "normal", "high"],
)

suspicion = circumstance.yes_or_no(
    "cdd.suspicion",
    "Whether there is a suspicion of money laundering, terrorist financing or fraud.",
    "no",
    apart=True,
)
