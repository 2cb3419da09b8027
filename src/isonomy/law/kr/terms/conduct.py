"""Legal terms of Korea about news on the market and stopped transfers."""

from isonomy.facts import business, conduct, transfer
from isonomy.law.kr.instruments import VAUPA_DECREE
from isonomy.logic import hours
from isonomy.rulebook import definition, high, read_as

information_published = definition(
    "The waiting time of the channel has run.",
    (
        conduct.publication_channel.is_in("newspaper", "broadcast_or_wire", "venue_disclosure_page")
        & (conduct.publication_age >= hours(6))
    )
    | ((conduct.publication_channel == "issuer_page_regularly_used") & (conduct.publication_age >= hours(24))),
    cites=VAUPA_DECREE["Art. 15"],
    since="2024-07-19",
    reading=read_as(
        "Newspapers are two of national reach, counted from midnight after printing, or from posting for an electronic edition; a posting of the exchange between 18:00 and 03:00 is counted so that it reaches six hours at nine the next morning; the page of the issuer is open to all and has carried such news for six months. One day is twenty-four hours.",
        "The decree sets the moment from which each waiting time runs; the fact gives the time since that moment.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        checked="2026-11-25",
    ),
    records=["kr-vaupa-publicity"],
)

listed_stop_reason = definition(
    "A reason on the decree's list, within its time limit.",
    transfer.held_because.is_in(
        "system_failure", "maintenance", "bank_outage", "hack", "order_of_authority", "money_laundering_law"
    )
    | ((transfer.held_because == "delisted_asset") & (transfer.role == "beneficiary"))
    | (
        (transfer.held_because == "reconciliation_or_wind_down")
        & ((business.state == "operating") | (transfer.role == "beneficiary"))
    )
    | (
        (transfer.held_because == "terms_against_phishing")
        & (transfer.role == "ordering")
        & (transfer.held_for <= hours(72))
    )
    | ((transfer.held_because == "terms_against_money_laundering") & (transfer.held_for <= hours(4416))),
    cites=VAUPA_DECREE["Art. 17"],
    since="2024-07-19",
    reading=read_as(
        "A deposit is a transfer to the firm, a withdrawal one that it sends. Delisting and wind-down stop deposits only, the hold against phishing withdrawals only; a firm in operation that matches books with wallets may stop both. The hold against phishing runs from the deposit. Two months with two extensions are at most 184 days; a stop needed to obey the money-laundering statute has no limit of its own.",
        "The items of the decree differ in direction and time, and an extension may be no longer than the first hold.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/시행령.md",
        checked="2026-11-25",
        note="The decree was seen as amended from 1 October 2026, to follow the statute on telecom fraud; the limits are unchanged.",
    ),
    records=["kr-vaupa-blocking-reasons"],
)
