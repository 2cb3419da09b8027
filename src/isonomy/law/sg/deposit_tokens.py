"""Tokens that stand for deposits with a bank (stablecoin framework, response of 15 August 2023).

The framework itself is in the files on stablecoins; it is not law yet.
"""

from isonomy.facts import activity, asset, authorisation, issuer
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import STABLECOIN_FRAMEWORK
from isonomy.rulebook import NOT_FOUND, Force, Risk, Status, Topic, definition, medium, permitted_on_conditions, read_as

_FRAMEWORK = medium(
    "https://www.allenandgledhill.com/sg/publication/articles/26075/mas-finalises-stablecoin-regulatory-framework-responds-to-feedback-received-on-public-consultation",
    "https://bovill-newgate.com/asia/mas-finalises-framework-for-stablecoin-issuance-and-intermediation",
    checked="2026-11-23",
    note="A carve-out from a framework that is not yet law; the authority may add requirements.",
)

tokenised_deposit = definition(
    "A token that stands for a claim on a deposit with the bank that issued it.",
    issuer.kind.is_in("bank", "trust_bank") & asset.rights.contains("bank_deposit_claim"),
    cites=STABLECOIN_FRAMEWORK[NOT_FOUND],
    force=Force.POLICY,
    since=None,
    status=Status.PROPOSED,
    evidence=_FRAMEWORK,
    records=["sg-tokenised-bank-liability-treatment"],
)

deposits_under_bank_rules = permitted_on_conditions(
    "A bank may issue deposits in token form outside the stablecoin framework, under the rules for banks.",
    when=tokenised_deposit & (activity.kind == "issue_tokens") & activity.performed_in.contains(HERE),
    must=authorisation.classes.contains("banking"),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_ISSUANCE,
    force=Force.POLICY,
    cites=STABLECOIN_FRAMEWORK[NOT_FOUND],
    since=None,
    date_note="policy published on 15 August 2023",
    status=Status.PROPOSED,
    reading=read_as(
        "Being under the rules for banks is read as having a banking permission.",
        "The response says no more than that those rules go on to apply.",
        "2026-11-25",
    ),
    evidence=_FRAMEWORK,
    records=["sg-tokenised-bank-liability-treatment"],
)
