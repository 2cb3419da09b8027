"""Keeping of users' crypto-assets: apart, cold, matched by own coins where hot, and audited.

Instruments: Payment Services Act, Arts 63-11 and 63-11-2, and Art. 27 of the Cabinet Office Order on Crypto-Asset
Exchange Service Providers.
"""

from isonomy.facts import activity, custody, money
from isonomy.law.jp.instruments import CAES_ORDER, PSA
from isonomy.law.jp.terms import manages_for_others, provider
from isonomy.law.jp.texts import CAES_ORDER_TEXT, PSA_TEXT
from isonomy.logic import months, percent
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, part, read_as

_ARTICLE_63_11 = "https://iuris.jp/資金決済に関する法律-第六十三条の十一-利用者財産の管理/jpn/a/79319"
_ARTICLE_63_11_2 = "https://iuris.jp/資金決済に関する法律-第六十三条の十一の二-履行保証暗号資産/jpn/a/79320"
_ORDER_27 = "https://iuris.jp/暗号資産交換業者に関する内閣府令-第二十七条-利用者の暗号資産の管理/jpn/a/35309"
_MONOLITH = "https://monolith.law/en/corporate/cryptocurrency-custody"
_GTLAW = "https://www.gtlaw.com/en-gb/insights/2020/2/crypto-asset-custody-regulations-in-japan"
_MOFO = "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update"
_COLD_STORAGE_NOTES = (
    "https://github.com/jasonhnd/finwiki/blob/main/exchanges/jp-vasp-cold-storage-segregation-rules.md"
)

_trades = activity.kind.is_in(
    "deal_as_principal", "operate_trading_venue", "execute_as_agent", "offer_tokens", "issue_tokens"
)
_holds_user_assets = manages_for_others | (_trades & activity.handles_client_assets)
_keeps_user_tokens = provider & _holds_user_assets
_cannot_move_alone = custody.key_control.is_in("joint_veto", "cannot_move", "client_alone")

segregation = obligation(
    "Keep users' crypto-assets apart from own ones, so that it can be told at once whose they are.",
    when=_keeps_user_tokens,
    must={
        "apart": part(
            custody.segregation.contains("own_assets_elsewhere") | _cannot_move_alone,
            says="Own assets are elsewhere, or the firm cannot move users' tokens alone.",
        ),
        "per_user": part(
            custody.segregation.overlaps("per_client_ledger", "client_register") | _cannot_move_alone,
            says="The books tell each user's quantity, or the firm cannot move users' tokens alone.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.REGULATION,
    cites=[PSA["Art. 63-11(2) (Art. 63-11(1) before May 2020)"], CAES_ORDER["Art. 27(1) (Art. 20(2) as of 2017)"]],
    since="2017-04-01",
    reading=read_as(
        "It is enough that the books tell each user's quantity at once; a separate address per user is not asked.",
        "The order lets the books suffice.",
        "2026-11-25",
    ),
    evidence=high(
        PSA_TEXT, CAES_ORDER_TEXT, _ARTICLE_63_11, _ORDER_27, _MONOLITH, _COLD_STORAGE_NOTES, checked="2026-11-25"
    ),
    records=["jp-caes-cold-95", "jp-caes-segregation-2017"],
)

cold_storage = obligation(
    "Keep at least 95% of users' crypto-assets in cold wallets that were never connected to the internet.",
    when=_keeps_user_tokens,
    must=(custody.cold_share >= percent(95)) | _cannot_move_alone,
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.REGULATION,
    cites=[PSA["Art. 63-11(2)"], CAES_ORDER["Art. 27(2)-(3)"]],
    since="2020-05-01",
    reading=read_as(
        "A trading firm into whose hands user assets come is taken to be able to move the tokens, unless the case says otherwise.",
        "Only tokens that the firm can move on its own are managed by it; exchanges keep their users' tokens as a rule.",
        "2026-11-25",
    ),
    evidence=high(
        _ARTICLE_63_11,
        _ORDER_27,
        _MONOLITH,
        _GTLAW,
        "https://blog.geekhash.jp/regulations-on-exchange-service-providers",
        _COLD_STORAGE_NOTES,
        checked="2026-11-25",
        note="The order speaks of at most 5/100 of the yen value of what is kept for users.",
    ),
    records=["jp-caes-cold-95"],
)

hot_only_as_needed = obligation(
    "Keep hot no more, within those 5%, than users' convenience and smooth business need.",
    when=provider & manages_for_others,
    must=judgement("what is kept hot is the least that users' convenience and smooth running of the business need"),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.REGULATION,
    cites=CAES_ORDER["Art. 27(2)"],
    since="2020-05-01",
    evidence=high(CAES_ORDER_TEXT, _ORDER_27, checked="2026-11-25"),
    records=["jp-caes-cold-95"],
)

own_coins_for_hot_part = obligation(
    "For what is kept hot, hold own crypto-assets of the same kind and quantity, apart from other own assets and cold.",
    when=_keeps_user_tokens,
    must=(custody.cold_share >= percent(100)) | (custody.own_tokens_to_hot >= percent(100)) | _cannot_move_alone,
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.LOSS_COVER,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-11-2(1)"], CAES_ORDER["Art. 29"]],
    since="2020-05-01",
    evidence=high(
        _ARTICLE_63_11_2,
        "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938",
        _MONOLITH,
        _MOFO,
        _GTLAW,
        checked="2026-11-25",
    ),
    records=["jp-caes-performance-guarantee"],
)

outside_audit = obligation(
    "Have an accountant or audit firm audit the separation of user money and crypto-assets at least once a year.",
    when=provider & (_holds_user_assets | (money.account_link != "no_local_money")),
    must=custody.audit_interval <= months(12),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.STATUTE,
    cites=[PSA["Art. 63-11(3) (Art. 63-11(2) before May 2020)"], CAES_ORDER["Art. 28(1)"]],
    since="2017-04-01",
    reading=read_as(
        "Who holds neither tokens nor money of users has nothing to be audited.",
        "The audit is of how user assets are kept.",
        "2026-11-25",
    ),
    evidence=high(
        _ARTICLE_63_11,
        "https://www.japaneselawtranslation.go.jp/en/laws/view/4107/en",
        "https://www.mc-law.jp/kigyohomu/26121/",
        "https://zelos.co.jp/cryptocurrency-exchange-compan-internal-control-systemy-3-2",
        checked="2026-11-25",
    ),
    records=["jp-caes-audit"],
)
