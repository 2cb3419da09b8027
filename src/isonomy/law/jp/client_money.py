"""Money of users: apart from own money and with a trustee.

Instrument: Payment Services Act, Art. 63-11(1).
"""

from isonomy.facts import money
from isonomy.law.jp.instruments import PSA
from isonomy.law.jp.terms import provider
from isonomy.rulebook import Force, Risk, Topic, high, obligation, read_as

money_with_trustee = obligation(
    "Separate user money from own money and entrust it to a trust company or trust bank.",
    when=provider & (money.account_link != "no_local_money"),
    must=money.safeguards.contains("entrusted_to_trust_company"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=PSA["Art. 63-11(1)"],
    since="2020-05-01",
    reading=read_as(
        "Money that is entrusted is apart from own money; a bank deposit alone is not enough any more.",
        "Before 1 May 2020 deposits at a bank would do; the amending act left the trust only.",
        "2026-11-25",
    ),
    evidence=high(
        "https://iuris.jp/資金決済に関する法律-第六十三条の十一-利用者財産の管理/jpn/a/79319",
        "https://www.gtlaw.com/en-gb/insights/2020/2/crypto-asset-custody-regulations-in-japan",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        "https://mc-law.jp/kigyohomu/26798",
        checked="2026-11-25",
    ),
    records=["jp-caes-fiat-trust"],
)
