"""What cannot be otherwise: relations between facts that hold in every case.

Questions about all cases take these for granted, and show them with each answer. Each is either true by the meaning of
the facts, or an assumption about the world, marked as such; none is a rule of any hub. Amounts, counts, shares and
durations are never negative, save those in `SIGNED`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    business,
    case,
    client,
    custody,
    issuer,
    order,
    product,
    stablecoin,
)
from isonomy.facts.lists import ACTIVITY
from isonomy.logic import Expr, Fact, all_of, percent


class Basis(StrEnum):
    """Why something cannot be otherwise."""

    MEANING = "by the meaning of the facts"
    ASSUMPTION = "assumption"


@dataclass(frozen=True, eq=False)
class Constraint:
    """A condition that every case satisfies: `says` in one sentence what it is, `basis` why."""

    says: str
    expr: Expr
    basis: Basis


def _implies(condition: Expr, consequence: Expr) -> Expr:
    return ~condition | consequence


_PARTS_OF_A_WHOLE: tuple[Fact, ...] = (
    business.largest_holder_share,
    business.bank_owned_share,
    custody.holder_owned_share,
    custody.cold_share,
    product.token_share,
    product.staked_share,
    stablecoin.demand_deposit_share,
    order.plan_share,
)
"""Shares that are parts of a whole. Covers, ratios and margins can be more than the whole."""

SIGNED: frozenset[str] = frozenset(
    {
        "capital.own_funds",
        "capital.net_assets",
        "capital.liquid",
        "client.net_assets",
        "client.financial_assets",
        "client.home_equity",
        "tax.gain_year",
        "report.delay",
    }
)
"""Amounts after debts or losses, and delays that can be an advance: these can be below zero."""

CONSTRAINTS: tuple[Constraint, ...] = (
    Constraint(
        "A share of a whole (of votes, of tokens kept cold, of a reserve) is at most 100%.",
        all_of(*(share <= percent(100) for share in _PARTS_OF_A_WHOLE)),
        Basis.MEANING,
    ),
    Constraint(
        "The activity asked about is one of the firm's activities.",
        all_of(*(_implies(activity.kind == word, business.activities.contains(word)) for word in ACTIVITY.values)),
        Basis.MEANING,
    ),
    Constraint(
        "A conventional instrument is on no ledger, and what is on a ledger is not conventional.",
        _implies(asset.form == "conventional", asset.ledger == "none")
        & _implies(asset.form != "conventional", asset.ledger != "none"),
        Basis.MEANING,
    ),
    Constraint(
        "What nobody has issued has no supervised issuer, and no issuer tied to the firm.",
        _implies(issuer.kind == "nobody", issuer.authorised_in.is_empty() & (issuer.relation == "unrelated")),
        Basis.MEANING,
    ),
    Constraint(
        "What nobody has issued gives no claim to repayment, redemption, a deposit or prepaid value.",
        _implies(
            issuer.kind == "nobody",
            ~asset.rights.overlaps(
                "repayment_of_debt",
                "redemption_at_par",
                "redemption_at_market_value",
                "bank_deposit_claim",
                "prepaid_value",
            ),
        ),
        Basis.MEANING,
    ),
    Constraint(
        "Keys that are held with the client are not in the hands of the firm alone.",
        ~((custody.held_with == "client") & (custody.key_control == "firm_alone")),
        Basis.MEANING,
    ),
    Constraint(
        "A natural person is no bank, insurer, trust company, finance company or market operator.",
        _implies(
            business.legal_form == "individual",
            ~business.institution.is_in(
                "bank",
                "foreign_bank_branch",
                "bank_subsidiary",
                "trust_bank",
                "trust_company",
                "finance_company",
                "insurer",
                "market_operator",
            ),
        ),
        Basis.ASSUMPTION,
    ),
    Constraint(
        "Where nobody can be named as running the service, nobody holds a permission for it.",
        _implies(activity.operator == "nobody_identifiable", authorisation.classes.is_empty()),
        Basis.ASSUMPTION,
    ),
    Constraint(
        "The firm itself, as its own client, is a natural person only where the firm is one.",
        _implies(
            (client.relation == "the_firm_itself") & (client.kind == "individual"),
            business.legal_form == "individual",
        ),
        Basis.MEANING,
    ),
    Constraint(
        "A relationship with a client began on or before the day of the case.",
        client.since <= case.date,
        Basis.MEANING,
    ),
    Constraint(
        "Nobody is younger than 0 years, and no rank is below 1.",
        (client.age >= 0) & (asset.market_cap_rank >= 1),
        Basis.MEANING,
    ),
)
