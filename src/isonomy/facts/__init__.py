"""The neutral vocabulary: what is the case, never a legal term of one place. One file per group of facts."""

from types import ModuleType

from isonomy.facts import (
    activity,
    asset,
    authorisation,
    bank,
    business,
    capital,
    case,
    cdd,
    client,
    conduct,
    controls,
    custody,
    derivative,
    disclosure,
    issuer,
    listing,
    loan,
    money,
    offer,
    order,
    people,
    product,
    promotion,
    records,
    report,
    stablecoin,
    staking,
    tax,
    technology,
    transfer,
    venue,
    volume,
)
from isonomy.logic import Fact, Group

_FILES: tuple[ModuleType, ...] = (
    case,
    activity,
    business,
    authorisation,
    people,
    capital,
    volume,
    client,
    cdd,
    asset,
    issuer,
    listing,
    venue,
    order,
    conduct,
    transfer,
    custody,
    money,
    promotion,
    disclosure,
    product,
    offer,
    stablecoin,
    derivative,
    loan,
    staking,
    bank,
    controls,
    technology,
    records,
    report,
    tax,
)

GROUPS: dict[str, Group] = {file.GROUP.name: file.GROUP for file in _FILES}
"""Every group by name, in the order in which a case is described."""

FACTS: dict[str, Fact] = {fact.name: fact for file in _FILES for fact in vars(file).values() if isinstance(fact, Fact)}
"""Every fact by its full name, such as `custody.cold_share`."""
