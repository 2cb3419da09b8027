"""Hong Kong as a jurisdiction."""

from isonomy.rulebook import Jurisdiction

HONG_KONG = Jurisdiction("hk", "HK", "Hong Kong", "HKD")
