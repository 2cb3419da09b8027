"""Who stands behind the asset."""

from isonomy.facts.lists import PLACE
from isonomy.logic import Group, circumstance

GROUP = Group("issuer", "who stands behind the asset", always=True)

kind = circumstance.one_of(
    "issuer.kind",
    "Who has issued the asset.",
    "trust_bank",
    [
        "nobody",
        "central_bank",
        "government",
        "bank",
        "trust_bank",
        "trust_company",
        "funds_transfer_firm_large",
        "funds_transfer_firm_small_amounts",
        "virtual_asset_firm",
        "other_company",
        "foundation_or_network",
    ],
)

place = circumstance.one_of("issuer.place", "Where the issuer is established.", "US", PLACE)

authorised_in = circumstance.some_of(
    "issuer.authorised_in",
    "Places whose authority supervises the issuer for issuing this asset.",
    "[HK]",
    PLACE,
)

relation = circumstance.one_of(
    "issuer.relation",
    "How the issuer is tied to the firm.",
    "related_party",
    ["the_firm_itself", "related_party", "unrelated"],
    apart=True,
)

equivalent_regime = circumstance.yes_or_no(
    "issuer.equivalent_regime",
    "Whether the place whose law is asked accepts the issuer's home rules on supervision, reserves and redemption as equivalent.",
    "yes",
    per_place=True,
)
