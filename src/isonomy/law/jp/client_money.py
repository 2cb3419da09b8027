"""Money of users: apart from own money and with a trustee; until April 2020 a separate deposit would do.

Instrument: Payment Services Act, Art. 63-11(1).
"""

from isonomy.facts import money
from isonomy.law.jp.instruments import CAES_ORDER, PSA
from isonomy.law.jp.terms import provider, registered_intermediary
from isonomy.law.jp.texts import CAES_ORDER_TEXT, PSA_TEXT
from isonomy.rulebook import Force, Risk, Topic, high, obligation, read_as

money_with_trustee = obligation(
    "Separate user money from own money and entrust it to a trust company or trust bank.",
    when=provider & ~registered_intermediary & (money.account_link != "no_local_money"),
    must=money.safeguards.contains("entrusted_to_trust_company"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-11(1)"], CAES_ORDER["Art. 26"]],
    since="2020-05-01",
    reading=read_as(
        "Money that is entrusted is apart from own money; a bank deposit alone is not enough any more.",
        "Before 1 May 2020 deposits at a bank would do; the amending act left the trust only.",
        "2026-11-25",
    ),
    evidence=high(
        PSA_TEXT,
        CAES_ORDER_TEXT,
        "https://iuris.jp/資金決済に関する法律-第六十三条の十一-利用者財産の管理/jpn/a/79319",
        "https://www.gtlaw.com/en-gb/insights/2020/2/crypto-asset-custody-regulations-in-japan",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        "https://mc-law.jp/kigyohomu/26798",
        checked="2026-11-25",
    ),
    records=["jp-caes-fiat-trust"],
)

money_apart = obligation(
    "Keep user money apart from own money, in a deposit at a bank in another name or entrusted.",
    when=provider & (money.account_link != "no_local_money"),
    must=money.safeguards.overlaps("segregated_bank_account", "trust_account", "entrusted_to_trust_company"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-11(1)"], CAES_ORDER["Art. 20(1) (as of 2017)"]],
    since="2017-04-01",
    until="2020-04-30",
    evidence=high(
        PSA_TEXT,
        CAES_ORDER_TEXT,
        "https://mc-law.jp/kigyohomu/26798",
        checked="2026-11-25",
        note="Both texts were read as they stood in 2019.",
    ),
    records=["jp-caes-segregation-2017"],
)
