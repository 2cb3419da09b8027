"""Cyber-security of exchange providers as the authority's policy of April 2026 wants it.

Instrument: FSA policy on strengthening the cyber-security of crypto-asset exchange providers.
"""

from isonomy.facts import controls
from isonomy.law.jp.instruments import CYBER_POLICY
from isonomy.law.jp.terms import provider, registered_intermediary
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, judgement, medium, obligation, read_as

_SOURCES = (
    "https://innovatopia.jp/blockchain/blockchain-news/80382",
    "https://media.finasee.jp/articles/pro/18137",
    "https://mytokencap.com/ja/news/560855.html",
)
_DRAFT = "The draft of February 2026 was seen in reports; the final policy of 3 April 2026 was seen second-hand only."

self_assessment = obligation(
    "Assess the firm's cyber-security with the authority's tool in every program year from 2026, and join penetration tests if chosen.",
    when=provider & ~registered_intermediary,
    must={
        "assessment": judgement("the self-assessment of the program year was made"),
        "tests": judgement("the firm took part in threat-led penetration tests, or was not chosen for one"),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.POLICY,
    cites=CYBER_POLICY[NOT_FOUND],
    since="2026-04-03",
    reading=read_as(
        "Registered intermediaries are not reached.",
        "The policy is about exchange providers, which keep users' tokens.",
        "2026-11-25",
    ),
    evidence=medium(*_SOURCES, checked="2026-11-25", note=_DRAFT),
    records=["jp-cyber-2026"],
)

sector_exercise = obligation(
    "Take part in the sector's cyber exercise within three years of the policy.",
    when=provider & ~registered_intermediary,
    must=controls.technology.contains("sector_exercise"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.TECHNOLOGY,
    force=Force.POLICY,
    cites=CYBER_POLICY[NOT_FOUND],
    since="2029-04-03",
    date_note="Three years after the policy; before that a firm may still be waiting for its turn.",
    reading=read_as(
        "A firm that has not taken part is behind the policy only once the three years are over.",
        "The policy aims at all firms within that time and names no turn for each.",
        "2026-11-25",
    ),
    evidence=medium(*_SOURCES, checked="2026-11-25", note=_DRAFT),
    records=["jp-cyber-2026"],
)
