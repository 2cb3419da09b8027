"""What stablecoin providers owe their users: coins in trust, no money of theirs, a contract with the issuer, information.

Instruments: Payment Services Act, Arts 62-10 to 62-16, and the Cabinet Office Order on Electronic Payment Instruments Service
Providers. Coins from abroad are in `foreign_stablecoins`.
"""

from isonomy.facts import controls, custody, disclosure, issuer, money
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import EPI_ORDER, PSA
from isonomy.law.jp.terms import coin_service_provider, manages_for_others, registered_intermediary
from isonomy.law.jp.texts import EPI_ORDER_TEXT, PSA_TEXT
from isonomy.logic import months
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, part, prohibition, read_as

_TEXTS = high(PSA_TEXT, EPI_ORDER_TEXT, checked="2026-11-25", note="The texts were seen as on 1 June 2026.")
_provider = coin_service_provider & ~registered_intermediary
_keeps_coins = _provider & manages_for_others

coins_apart = obligation(
    "Keep users' coins apart from own ones, entrusted to a trust company, or by a way of keeping that shows whose they are.",
    when=_keeps_coins,
    must={
        "apart": part(
            custody.segregation.contains("own_assets_elsewhere"), says="Own coins are kept elsewhere than users' coins."
        ),
        "entrusted": part(
            custody.segregation.contains("on_trust")
            | custody.segregation.overlaps("per_client_ledger", "client_register"),
            says="The coins are on trust, or the books tell at once whose they are.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=[Topic.CLIENT_ASSETS_AND_MONEY, Topic.STABLECOIN_DISTRIBUTION],
    force=Force.STATUTE,
    cites=[PSA["Art. 62-14(1)"], EPI_ORDER["Art. 38"]],
    since="2023-06-01",
    reading=read_as(
        "Without a trust the coins must clearly belong to the user; this is told by the books.",
        "The order names the trust first, a declaration of trust with approval, and keeping like an exchange where the coin belongs "
        "to the user.",
        "2026-11-25",
    ),
    evidence=_TEXTS,
    records=["jp-epiesp-conduct"],
)

coins_audited = obligation(
    "Have an accountant or audit firm audit the separation of users' coins at least once a year.",
    when=_keeps_coins,
    must=custody.audit_interval <= months(12),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[PSA["Art. 62-14(2)"], EPI_ORDER["Art. 39(1)"]],
    since="2023-06-01",
    evidence=_TEXTS,
    records=["jp-epiesp-conduct"],
)

no_money_taken = prohibition(
    "Take no money of users in coin services, unless it is entrusted to a trust company at once.",
    when=_provider & (money.account_link != "no_local_money"),
    must=money.safeguards.contains("entrusted_to_trust_company"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[PSA["Art. 62-13"], EPI_ORDER["Art. 33(1)"]],
    since="2023-06-01",
    reading=read_as(
        "Banks and others that may take money under their own law are not told apart.",
        "The order lists them beside the trust.",
        "2026-11-25",
    ),
    evidence=_TEXTS,
    records=["jp-epiesp-conduct"],
)

users_informed = obligation(
    "Tell users beforehand what the coin is, who redeems it and how, that it is no bank deposit, and fees and terms.",
    when=_provider,
    must={
        "terms": disclosure.to_client.contains("fees_and_terms"),
        "coin": part(
            disclosure.to_client.contains("stabilisation_and_redemption"),
            says="The coin, its issuer and its redemption are explained.",
        ),
        "no_deposit": judgement("users were told so that they do not take the service for that of a bank"),
    },
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.DISCLOSURE, Topic.STABLECOIN_DISTRIBUTION],
    force=Force.STATUTE,
    cites=[PSA["Art. 62-12"], EPI_ORDER["Arts 27-29"]],
    since="2023-06-01",
    evidence=_TEXTS,
    records=["jp-epiesp-conduct"],
)

contract_with_issuer = obligation(
    "Settle with the issuer of a coin from here who bears the losses of users, and act by that contract.",
    when=_provider & (issuer.place == HERE) & (issuer.relation != "the_firm_itself"),
    must=judgement("a contract with the issuer shares out the liability for losses of users, and is acted upon"),
    risk=Risk.RUN_REDEMPTION,
    topic=Topic.STABLECOIN_DISTRIBUTION,
    force=Force.STATUTE,
    cites=[PSA["Art. 62-15"], EPI_ORDER["Art. 40"]],
    since="2023-06-01",
    reading=read_as(
        "Coins from abroad are left out.",
        "The order dispenses with the contract where the provider has promised to buy the coin back, which it must for those.",
        "2026-11-25",
    ),
    evidence=_TEXTS,
    records=["jp-epiesp-conduct"],
)

information_security = obligation(
    "Guard information against leak, loss and damage, and supervise contractors and those whom they engage.",
    when=_provider,
    must=controls.technology.covers("information_protection", "supplier_oversight"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.STATUTE,
    cites=[PSA["Art. 62-10"], PSA["Art. 62-11"]],
    since="2023-06-01",
    evidence=_TEXTS,
    records=["jp-epiesp-conduct"],
)
