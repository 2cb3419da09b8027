"""Legal terms of Japan: who is registered or may issue, and what belongs to a bank."""

from isonomy.facts import activity, authorisation, business
from isonomy.facts.lists import HERE
from isonomy.law.jp.instruments import FIEA_2026, FSA_SUPERVISORY, PSA
from isonomy.law.jp.terms.activities import arranges_only
from isonomy.law.jp.texts import PROCEEDS_TEXT, PSA_TEXT
from isonomy.rulebook import NOT_FOUND, definition, high, medium, read_as

registered_provider = definition(
    "Registered for exchange business.",
    authorisation.classes.overlaps("dealing_in_tokens", "venue_for_tokens", "custody_of_tokens"),
    cites=PSA["Art. 63-2"],
    since="2017-04-01",
    evidence=high(
        "https://iuris.jp/資金決済に関する法律-第四節-雑則/jpn/s/1938",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://innovationlaw.jp/en/digital-assets-in-japan",
        "https://github.com/jasonhnd/finwiki/blob/main/exchanges/fsa-vasp-registration-system.md",
        checked="2026-11-23",
    ),
    records=["jp-caes-registration"],
)

registered_intermediary = definition(
    "A firm that only introduces trades, registered as intermediary and not as exchange.",
    arranges_only & authorisation.classes.contains("introducing_token_trades") & ~registered_provider,
    cites=[PSA["Art. 2(18)-(19)"], PSA["Art. 63-22-2"]],
    since="2026-06-01",
    evidence=high(
        PSA_TEXT,
        PROCEEDS_TEXT,
        checked="2026-11-25",
        note="The act on criminal proceeds does not list intermediaries among those who have duties under it.",
    ),
    records=["jp-intermediary-registration"],
)

eligible_coin_issuer = definition(
    "A bank, trust bank, trust company or funds-transfer firm, each with its own permission.",
    authorisation.classes.overlaps("banking", "trust_business", "money_transfer", "small_money_transfer"),
    cites=PSA["Art. 2(5), 37, 37-2"],
    since="2023-06-01",
    reading=read_as(
        "The permission makes the issuer: who is registered for funds transfer is a funds-transfer firm, whatever else it does.",
        "The act names the kinds of issuers by their permission.",
        "2026-11-25",
    ),
    evidence=high(
        "https://chambers.com/content/item/4899",
        "https://www.globallegalinsights.com/practice-areas/blockchain-laws-and-regulations/japan/amp",
        "https://www.sn-hoki.co.jp/data/pickup_hourei/onct/SHIKINKESSAI-HOU20250613-66.html",
        checked="2026-11-23",
    ),
    records=["jp-epi-issuers"],
)

bank_group = definition(
    "A bank or a company of its group, formed, licensed or active here.",
    business.institution.is_in("bank", "foreign_bank_branch", "bank_subsidiary", "trust_bank")
    & (
        (business.incorporated_in == HERE)
        | authorisation.classes.contains("banking")
        | activity.performed_in.contains(HERE)
    ),
    cites=[FSA_SUPERVISORY[NOT_FOUND], FIEA_2026[NOT_FOUND]],
    since="2020-05-01",
    evidence=medium(
        "https://menafn.com/1110224056/",
        "https://innovationlaw.jp/en/cryptoasset-regulation-wg-report-2025",
        "https://www.pwc.com/jp/ja/knowledge/column/finance/cryptocurrency-regulation-revisions.html",
        "https://coinpost.jp/?p=673218",
        checked="2026-11-23",
    ),
    records=["jp-bank-holding-guideline", "jp-fiea2026-bank-group"],
)
