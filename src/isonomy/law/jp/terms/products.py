"""Legal terms of Japan: derivatives on tokens, and what must back a trust coin."""

from isonomy.facts import derivative
from isonomy.law.jp.instruments import FIEA, PSA, PSA_2025
from isonomy.law.jp.terms.assets import crypto_asset
from isonomy.logic import dated, percent
from isonomy.rulebook import NOT_FOUND, definition, high

token_derivative = definition(
    "A derivative, or a margin trade, on a crypto-asset.",
    (derivative.kind != "none") & crypto_asset,
    cites=FIEA[NOT_FOUND],
    since="2020-05-01",
    evidence=high(
        "https://gpg-pdf.chambers.com/view/203792615/419",
        "https://iflr.com/article/2a644yk131snh9ctb241s/japan-getting-a-grip",
        "https://mofo.com/resources/insights/200423-japanese-cryptocurrency-update",
        "https://thelawreviews.co.uk/title/the-virtual-currency-regulation-review/japan",
        checked="2026-11-23",
    ),
    records=["jp-fiea-derivatives", "jp-leverage-individuals"],
)

required_demand_share = definition(
    "Least share of a trust coin's reserve in demand deposits.",
    dated({"2023-06-01": percent(100), "2026-06-01": percent(50)}),
    cites=[PSA[NOT_FOUND], PSA_2025[NOT_FOUND]],
    since="2023-06-01",
    evidence=high(
        "https://www.businesslawyers.jp/articles/1476",
        "https://www.morihamada.com/ja/insights/newsletters/print/116271",
        "https://shigyo.co.jp/post_topics/20250313",
        "https://kouhaku-st.com/?p=1061",
        checked="2026-11-23",
    ),
    records=["jp-epi-trust-reserve-old", "jp-epi-trust-reserve-2026"],
)
