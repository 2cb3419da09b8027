"""Tokens as property and as objects of a trust (CLM v CLN 2022, ByBit v Ho Kai Xin 2023)."""

from isonomy.facts import activity, asset, custody, transfer
from isonomy.law.sg.instruments import BYBIT_V_HO, CLM_V_CLN
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, definition, high, judgement, obligation, read_as

_BYBIT = high(
    "https://www.elitigation.sg/gd/s/2023_SGHC_199",
    "https://scribd.com/document/711333507/byBit-Fintech-v-Bo-Kai-Xin",
    checked="2026-11-23",
    note="A final judgment on the stablecoin USDT; being redeemable is not what makes it property.",
)

property_token = definition(
    "A token that can be passed on, which is property, a thing in action.",
    asset.cryptographic & (asset.transferability != "not_transferable"),
    cites=[BYBIT_V_HO["[4]-[5]"], CLM_V_CLN[NOT_FOUND]],
    force=Force.CASE_LAW,
    since="2022-03-04",
    date_note="for an interim injunction; finally since 25 July 2023",
    reading=read_as(
        "Every secured token that can be passed on is read as property.",
        "The courts ruled on bitcoin, ether and USDT; the reasons carry further.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.elitigation.sg/gd/s/2022_SGHC_46",
        "https://www.pdlegal.com.sg/case-summary-clm-v-cln-and-others-2022-sghc-46/",
        "https://www.connectontech.com/singapore-court-recognizes-cryptocurrency-as-property-and-grants-first-reported-freezing-injunction-against-persons-unknown-in-clm-v-cln-2022-sghc-46/",
        "https://www.simmons-simmons.de/en/publications/cl1etoua71f0h0a425chqi8mv/singapore-high-court-grants-proprietary-and-injunctive-relief",
        "https://www.elitigation.sg/gd/s/2023_SGHC_199",
        checked="2026-11-23",
        note="The court also enjoined unknown persons over 109.83 bitcoin and 1,497.54 ether and ordered exchanges to disclose.",
    ),
    records=["sg-property-crypto-injunction", "sg-property-crypto-trust"],
)

client_trust = definition(
    "Tokens that a firm keeps for clients on trust.",
    property_token & activity.handles_client_assets & ~custody.title_passes & custody.segregation.contains("on_trust"),
    cites=BYBIT_V_HO["[4]-[5]"],
    force=Force.CASE_LAW,
    since="2023-07-25",
    evidence=_BYBIT,
    records=["sg-property-crypto-trust"],
)

trust_tokens_untouched = obligation(
    "Put tokens held on trust to no use of your own.",
    when=client_trust,
    must=~custody.uses.contains("used_for_own_account"),
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.PROPERTY_AND_INSOLVENCY, Topic.CLIENT_ASSETS_AND_MONEY],
    force=Force.CASE_LAW,
    cites=BYBIT_V_HO["[4]-[5]"],
    since="2023-07-25",
    reading=read_as(
        "That tokens can be held on trust means that their trustee may not use them for itself.",
        "The judgment settles that the trust is possible; its ordinary consequence is drawn here.",
        "2026-11-25",
    ),
    evidence=_BYBIT,
    records=["sg-property-crypto-trust"],
)

taken_tokens_held_for_owner = obligation(
    "Treat tokens that were wrongly taken from somebody as held on trust for the owner, and do not keep them as your own.",
    when=property_token & transfer.role.is_in("ordering", "beneficiary") & transfer.alerts.contains("victim_report"),
    must=judgement(
        "the tokens were not wrongly taken from the person who reports it, or they are kept for that person",
        of_choice=False,
    ),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.CASE_LAW,
    cites=BYBIT_V_HO["[4]-[5]"],
    since="2023-07-25",
    reading=read_as(
        "A report of a victim is what raises the question.",
        "Whether a constructive trust arose is for a court to find on the evidence.",
        "2026-11-25",
    ),
    evidence=_BYBIT,
    records=["sg-property-crypto-trust"],
)
