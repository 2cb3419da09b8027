"""The policy record: what was promised and delivered, how the hubs grew, what they stand on, and who gained.

The data lie beside this file in YAML, every entry dated, sourced and graded. Rules are named by their ids.
"""

from isonomy.policy.claims import Check, Claim, claims
from isonomy.policy.foundations import Indicator, foundations
from isonomy.policy.initiatives import Initiative, Progress, initiatives
from isonomy.policy.milestones import Milestone, milestones
from isonomy.policy.neutrality import TwinPair, twin_pairs
from isonomy.policy.reading import CHECKED, When
from isonomy.policy.sectors import Measure, Sector, sectors

__all__ = [
    "CHECKED",
    "Check",
    "Claim",
    "Indicator",
    "Initiative",
    "Measure",
    "Milestone",
    "Progress",
    "Sector",
    "TwinPair",
    "When",
    "claims",
    "foundations",
    "initiatives",
    "milestones",
    "sectors",
    "twin_pairs",
]
