"""Agents who collect money here for recipients abroad: registration from June 2026, and the time of grace.

Act No. 66 of 2025 amending the Payment Services Act.
"""

from isonomy.facts import activity, authorisation, client, promotion
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import PSA_2025
from isonomy.logic import date
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, exemption, licence, low, medium, read_as, transition

_BUSINESS_LAWYERS = "https://www.businesslawyers.jp/articles/1476"
_MORI_HAMADA = "https://www.morihamada.com/ja/insights/newsletters/print/116271"
_SHIGYO = "https://shigyo.co.jp/post_topics/20250313"
_ZELO = "https://zelojapan.com/lawsquare/59140"
_USHIJIMA = "https://www.ushijima-law.gr.jp/client-alert_seminar/client-alert/20251226fundstransfer"

collection_agents = licence(
    "Register for funds transfer before collecting payments here for recipients abroad, unless an order exempts you.",
    when=activity.by_way_of_business
    & (activity.kind == "transfer_money")
    & (activity.performed_in.contains(HERE) | promotion.aimed_at.contains(HERE))
    & (client.place != HERE),
    must=authorisation.classes.overlaps("money_transfer", "small_money_transfer", "banking"),
    risk=Risk.ML_TF,
    topic=Topic.PERIMETER,
    force=Force.STATUTE,
    cites=PSA_2025["PSA Art. 2-2"],
    since="2026-06-01",
    reading=read_as(
        "The client is the recipient abroad for whom money is collected from payers here. Of the collection that "
        "an order exempts only that within a group is carried.",
        "No fact tells escrow or platform collection; the list was seen in a summary of the draft order.",
        "2026-11-25",
    ),
    evidence=medium(
        _BUSINESS_LAWYERS,
        _MORI_HAMADA,
        _SHIGYO,
        _ZELO,
        checked="2026-11-25",
        note="The article is quoted by a law firm; it reaches collection in both directions.",
    ),
    records=["jp-crossborder-collection"],
)

within_group = exemption(
    "Collection for a recipient of the same group needs no registration.",
    to=collection_agents,
    when=client.relation == "group_company",
    cites=PSA_2025["PSA Art. 2-2"],
    force=Force.REGULATION,
    since="2026-06-01",
    evidence=low(
        _USHIJIMA,
        checked="2026-11-25",
        note="Seen in the draft order of 16 December 2025, with escrow, platforms and collection through banks.",
    ),
    records=["jp-crossborder-collection"],
)

_early = activity.began_here <= date(2026, 5, 31)

six_months = transition(
    "Agents in business when the law took effect may go on without registration for six months.",
    to=collection_agents,
    when=_early,
    cites=PSA_2025[NOT_FOUND],
    since="2026-06-01",
    until="2026-11-30",
    date_note="the last day is computed from six months",
    evidence=medium(_BUSINESS_LAWYERS, _MORI_HAMADA, checked="2026-11-23"),
    records=["jp-crossborder-grace", "jp-crossborder-collection"],
)

while_pending = transition(
    "Such an agent that applied within the six months may go on while the application is pending, for two years at most.",
    to=collection_agents,
    when=_early & (authorisation.application == "pending") & (authorisation.applied_on <= date(2026, 11, 30)),
    cites=PSA_2025[NOT_FOUND],
    since="2026-12-01",
    until="2028-05-31",
    date_note="both days are computed: after the six months, and two years from the start of the law",
    reading=read_as(
        "The two years run from the day the law took effect, and the application must be filed within the six months.",
        "The sources give six months, and up to two years if applied.",
        "2026-11-25",
    ),
    evidence=medium(_BUSINESS_LAWYERS, _MORI_HAMADA, checked="2026-11-23"),
    records=["jp-crossborder-grace", "jp-crossborder-collection"],
)
