"""Promotion of payment token services: not to the general public, only on own channels, and no machines in public places.

Instrument: Guidelines on Provision of Digital Payment Token Services to the Public (PS-G02).
"""

from isonomy.facts import activity, promotion
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import PSG02
from isonomy.law.sg.terms import payment_token_provider, served_here
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, permission, prohibition, read_as

_WAYSTONE = "https://compliance.waystone.com/mas-provides-guidelines-on-the-provision-of-digital-payment-token-services-to-the-public/"
_NOTION = (
    "https://www.notion.so/MAS-Issues-Guidelines-to-Discourage-Cryptocurrency-Trading-by-General-Public-"
    "13438849f2f34ac9b08fa9345257f270"
)
_OLT = "https://oltnews.com/singapore-warns-against-marketing-cryptocurrency-services-to-the-public-zdnet"

_promotes_here = payment_token_provider & promotion.aimed_at.contains(HERE)

public_promotion = prohibition(
    "Do not promote payment token services to the general public here.",
    when=_promotes_here,
    must=promotion.channels.within("closed_circle"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.PROMOTION,
    force=Force.GUIDELINE,
    cites=PSG02[NOT_FOUND],
    since="2022-01-17",
    reading=read_as(
        "Public places, transport, broadcast, print, sites of others, adverts on social platforms, events and influencers all "
        "reach the general public; a closed circle does not. Applicants and exempt providers are reached too.",
        "The guidelines list these ways and address licensed, exempt and transitional providers and banks.",
        "2026-11-25",
    ),
    evidence=high(_WAYSTONE, _NOTION, _OLT, checked="2026-11-23"),
    records=["sg-psg02-no-public-promotion"],
)

own_channels = permission(
    "The firm may promote its service on its own website, its own app and its official social-media accounts.",
    to=public_promotion,
    when=promotion.channels.overlaps("own_website", "own_app", "own_social_account")
    & promotion.channels.within("own_website", "own_app", "own_social_account", "closed_circle"),
    force=Force.GUIDELINE,
    cites=PSG02[NOT_FOUND],
    since="2022-01-17",
    reading=read_as(
        "One channel of others is enough to lose the permission for the campaign.",
        "Only own channels are allowed.",
        "2026-11-25",
    ),
    evidence=high(
        _NOTION,
        _OLT,
        "https://cryptoshimbun.jp/en/news-en/singapore-restricts-crypto-ads-from-the-general-public-en/",
        checked="2026-11-23",
    ),
    records=["sg-psg02-own-channels"],
)

no_trivialising = prohibition(
    "Do not present trading in payment tokens in a way that plays down its risk.",
    when=_promotes_here,
    must=~promotion.claims.contains("plays_down_risk"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.PROMOTION,
    force=Force.GUIDELINE,
    cites=PSG02[NOT_FOUND],
    since="2022-01-17",
    evidence=high(_WAYSTONE, _NOTION, _OLT, checked="2026-11-23"),
    records=["sg-psg02-no-public-promotion"],
)

no_machines = prohibition(
    "Do not offer payment token services through machines in public places.",
    when=payment_token_provider & served_here,
    must=~activity.channels.contains("machine_in_public_place"),
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=Topic.PROMOTION,
    force=Force.GUIDELINE,
    cites=PSG02[NOT_FOUND],
    since="2022-01-17",
    evidence=high(
        "https://businessinsider.in/cryptocurrency/news/singapore-is-cracking-down-on-crypto-atms-to-prevent-buying-highly-risky-assets-on-impulse/articleshow/89002445.cms",
        "https://inkl.com/news/crypto-atms-shutdown-in-singapore-on-impulse-trading",
        _NOTION,
        checked="2026-11-23",
    ),
    records=["sg-psg02-no-atm"],
)
