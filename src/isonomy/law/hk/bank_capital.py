"""Capital of banks for token exposures (Banking (Capital) Rules, Cap. 155L, as amended for 2026)."""

from isonomy.facts import (
    asset,
    authorisation,
    bank,
    business,
    custody,
    records,
)
from isonomy.law.hk.instruments import BANKING_CAPITAL
from isonomy.logic import percent
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    definition,
    exemption,
    high,
    judgement,
    medium,
    obligation,
    read_as,
)

_KWM_CAPITAL = "https://www.kwm.com/hk/en/insights/latest-thinking/basel-cryptoasset-capital-standards.html"
_COINTEETH = "https://cointeeth.com/news-flash/903519"
_GATE = "https://www.gate-link.site/post/status/13238134"
_CONVENTUS_CAPITAL = (
    "https://conventuslaw.com/report/hong-kong-soft-consultation-prudential-treatment-of-cryptoasset-exposures"
)
_GAZETTE = (
    "https://www.timothyloh.com/insights/latest-news/gazettal-of-rules-cryptoassets-standard-and-other-updates-20250711"
)

token_exposure = definition(
    "A bank here that has to do with a cryptoasset in whatever way.",
    business.institution.is_in("bank", "foreign_bank_branch")
    & authorisation.classes.contains("banking")
    & asset.cryptographic
    & (bank.holding != "none"),
    cites=BANKING_CAPITAL[NOT_FOUND],
    since="2026-01-01",
    evidence=medium(_KWM_CAPITAL, _CONVENTUS_CAPITAL, _GAZETTE, checked="2026-11-25"),
    records=["hk-basel-classification"],
)

exposure_classification = obligation(
    "Put every cryptoasset exposure into group 1a, 1b, 2a or 2b and document why, with legal opinions.",
    when=token_exposure & (bank.holding != "custody_only"),
    must={
        "classified": bank.exposure_class != "none",
        "documented": records.kept.contains("exposure_classification"),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.REGULATION,
    cites=BANKING_CAPITAL[NOT_FOUND],
    since="2026-01-01",
    evidence=medium(
        _KWM_CAPITAL,
        _COINTEETH,
        _GATE,
        _CONVENTUS_CAPITAL,
        _GAZETTE,
        checked="2026-11-25",
        note="gazetted on 11 July 2025 to start on 1 January 2026; nothing later was read; the HKMA may override a class",
    ),
    records=["hk-basel-classification"],
)

permissionless_group_1 = obligation(
    "Treat a token on a permissionless ledger as group 2 unless every condition of group 1 is shown to be met.",
    when=token_exposure
    & (bank.holding != "custody_only")
    & (asset.ledger == "permissionless")
    & bank.exposure_class.is_in("tokenised_traditional", "effective_stablecoin"),
    must=judgement("the group 1 conditions are met although anybody may take part in the ledger", of_choice=False),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.REGULATION,
    cites=BANKING_CAPITAL[NOT_FOUND],
    since="2026-01-01",
    reading=read_as(
        "That such tokens generally belong to group 2 leaves room for proof of the contrary.",
        "The sources say generally, not always.",
        "2026-11-25",
    ),
    evidence=medium(_KWM_CAPITAL, _GATE, _CONVENTUS_CAPITAL, checked="2026-11-23"),
    records=["hk-basel-group2-capital", "hk-basel-classification"],
)

_GROUP_2 = high(
    "https://www.binance.bh/ar-BH/square/post/08-25-2025-hong-kong-to-implement-new-crypto-asset-banking-regulations-in-2026-28772462503193",
    _KWM_CAPITAL,
    _COINTEETH,
    _GATE,
    _CONVENTUS_CAPITAL,
    _GAZETTE,
    checked="2026-11-25",
)

unbacked_exposures = obligation(
    "Weigh group 2b exposures at 1250%, so that capital is no smaller than the exposure.",
    when=token_exposure & (bank.exposure_class == "other_unbacked"),
    must=bank.risk_weight >= percent(1250),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.REGULATION,
    cites=BANKING_CAPITAL[NOT_FOUND],
    since="2026-01-01",
    reading=read_as(
        "The top weight is applied to group 2b, of which the hedging conditions are not met.",
        "The sources say up to 1250% for group 2 as a whole.",
        "2026-11-25",
    ),
    evidence=_GROUP_2,
    records=["hk-basel-group2-capital"],
)

hedgeable_exposures = obligation(
    "Hold capital for group 2a exposures on the conservative scale of the rules.",
    when=token_exposure & (bank.exposure_class == "hedgeable_unbacked"),
    must=judgement("the capital for the hedged exposure follows the conservative method of the rules"),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.BANK_EXPOSURES,
    force=Force.REGULATION,
    cites=BANKING_CAPITAL[NOT_FOUND],
    since="2026-01-01",
    evidence=_GROUP_2,
    records=["hk-basel-group2-capital"],
)

_NO_CAPITAL = medium(
    _COINTEETH,
    _GATE,
    checked="2026-11-23",
    note="coins of locally licensed stablecoin issuers are expected to be lower-risk; no figure was seen",
)

client_assets_need_no_capital = exemption(
    "Client tokens merely kept, apart from own assets, need no credit or market risk capital.",
    to=unbacked_exposures,
    when=(bank.holding == "custody_only") & custody.segregation.contains("own_assets_elsewhere"),
    cites=BANKING_CAPITAL[NOT_FOUND],
    force=Force.REGULATION,
    since="2026-01-01",
    evidence=_NO_CAPITAL,
    records=["hk-basel-custody-no-capital"],
)

hedgeable_client_assets_need_no_capital = exemption(
    "Client tokens of group 2a merely kept, apart from own assets, need no credit or market risk capital.",
    to=hedgeable_exposures,
    when=(bank.holding == "custody_only") & custody.segregation.contains("own_assets_elsewhere"),
    cites=BANKING_CAPITAL[NOT_FOUND],
    force=Force.REGULATION,
    since="2026-01-01",
    evidence=_NO_CAPITAL,
    records=["hk-basel-custody-no-capital"],
)
