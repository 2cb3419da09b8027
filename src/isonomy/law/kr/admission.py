"""Tokens that providers may not handle because their movements cannot be followed.

Instrument: supervisory rule of the financial intelligence unit under SFIA Decree Art. 10-20.
"""

from isonomy.facts import asset
from isonomy.law.kr.instruments import SFIA_DECREE, SFIA_SUPERVISORY_RULE
from isonomy.law.kr.terms import provider
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, judgement, medium, part, prohibition, read_as

untraceable_tokens = prohibition(
    "Do not handle tokens whose transfers cannot be traced because of built-in anonymising technology.",
    when=provider & asset.anonymity.is_in("untraceable", "optional_concealment"),
    must={
        "untraceable": part(asset.anonymity != "untraceable", says="Transfers of the token can be traced."),
        "optional": judgement(
            "the firm can trace the transfers of a token that offers concealment as an option", of_choice=False
        ),
    },
    risk=Risk.ML_TF,
    topic=Topic.TOKEN_ADMISSION,
    force=Force.REGULATION,
    cites=[SFIA_SUPERVISORY_RULE[NOT_FOUND], SFIA_DECREE["Art. 10-20"]],
    since="2021-03-25",
    reading=read_as(
        "A token that conceals only on demand is left to judgement.",
        "The sources speak of tokens whose records cannot be made out, and do not say what an option to conceal does.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://www.lawtimes.co.kr/Legal-Info/LawFirm-NewsLetter-View?serial=165885",
        "https://donga.com/news/amp/all/20210322/106024109/1",
        "https://wowtv.co.kr/NewsCenter/News/Read?articleId=A202103220290",
        checked="2026-11-25",
        note="The press of 22 March 2021 says that the rule took effect on 25 March; its article was not seen.",
    ),
    records=["kr-privacy-coin-restriction"],
)
