"""End of an exchange provider: notice, return of assets, and whose claims come first.

Instrument: Payment Services Act, Chapter 3-3, section 4.
"""

from isonomy.facts import authorisation, business
from isonomy.law.jp.instruments import PSA
from isonomy.law.jp.terms import manages_for_others, provider
from isonomy.law.jp.texts import PSA_TEXT
from isonomy.rulebook import Force, Risk, Topic, high, judgement, obligation, part, read_as

_ACT_SECTION_4 = "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938"

orderly_end = obligation(
    "When ending the business tell the authority, and go on as a provider until duties are met and user assets are handed back or over.",
    when=provider & business.state.is_in("winding_down", "ceased", "struck_off"),
    must={
        "notice": part(
            authorisation.notices.contains("cessation_of_business"), says="The authority was told of the end."
        ),
        "assets": part(
            judgement(
                "obligations are performed, and user assets are returned or transferred, under the rules for providers"
            ),
            says="Assets are handed back or over under the rules for providers.",
        ),
    },
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.STATUTE,
    cites=PSA["Art. 63-20(1)-(5)"],
    since="2017-04-01",
    reading=read_as(
        "The public notice of thirty days ahead is taken as part of handing back by the rules.",
        "It tells users how debts are met and assets go back.",
        "2026-11-25",
    ),
    evidence=high(PSA_TEXT, _ACT_SECTION_4, checked="2026-11-25"),
    records=["jp-caes-wind-down"],
)

users_come_first = obligation(
    "In insolvency pay users' claims for their crypto-assets ahead of other creditors, out of what is kept apart for them and the "
    "own coins that cover it.",
    when=provider & manages_for_others & (business.state == "insolvent"),
    must=judgement(
        "users' claims for their tokens are paid ahead of other creditors from the segregated tokens and the covering own tokens"
    ),
    risk=Risk.PRUDENTIAL_INSOLVENCY,
    topic=Topic.PROPERTY_AND_INSOLVENCY,
    force=Force.STATUTE,
    cites=PSA["Art. 63-19-2"],
    since="2020-05-01",
    reading=read_as(
        "The right of users is written as what the firm, or whoever winds it up, has to do.",
        "It is a ranking of claims; its effect shows when the firm fails.",
        "2026-11-25",
    ),
    evidence=high(
        _ACT_SECTION_4,
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        checked="2026-11-23",
    ),
    records=["jp-caes-priority"],
)
