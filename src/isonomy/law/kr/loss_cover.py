"""Insurance or a reserve against hacks, system failures and the like.

Instruments: User Protection Act, Art. 8, its Decree, Art. 12, and the FSC Regulation.
"""

from isonomy.facts import custody
from isonomy.law.kr.instruments import VAUPA, VAUPA_DECREE, VAUPA_REGULATION
from isonomy.law.kr.terms import cover_floor, keeps_user_tokens
from isonomy.logic import percent
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, obligation, part, read_as

insurance_or_reserve = obligation(
    "Insure or reserve at least 5% of the value of user tokens kept outside cold storage, and never less than the floor.",
    when=keeps_user_tokens,
    must={
        "kind": part(
            custody.cover_kinds.overlaps("insurance", "reserve", "funds_on_trust", "bank_guarantee", "fixed_deposit"),
            says="There is insurance, mutual cover or money set aside.",
        ),
        "share": part(custody.cover_hot >= percent(5), says="At least 5% of what is not cold is covered."),
        "floor": part(
            custody.cover_amount >= cover_floor,
            says="At least KRW 3 billion for an exchange against won, KRW 500 million for others.",
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.LOSS_COVER,
    force=Force.REGULATION,
    cites=[VAUPA["Art. 8"], VAUPA_DECREE["Art. 12"], VAUPA_REGULATION[NOT_FOUND]],
    since="2024-07-19",
    reading=read_as(
        "Money set aside counts as a reserve in whatever form it is held.",
        "The statute asks for insurance, mutual cover, a reserve or another measure; the standards of the regulation were "
        "seen in reports only.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        "https://news1.kr/amp/finance/money-management/5484043",
        "https://m1.etoday.co.kr/view.php?idxno=2381691&trc=m_view_joinnews",
        "https://news.bizwatch.co.kr/article/mobile/2025/04/02/0015",
        checked="2026-11-25",
        note="The share and the floors are from reports; the article of the regulation was not seen.",
    ),
    records=["kr-vaupa-insurance"],
)
