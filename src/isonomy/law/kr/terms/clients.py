"""Legal terms of Korea about clients and other persons."""

from isonomy.facts import business, case, client, conduct, people
from isonomy.facts.lists import HERE
from isonomy.law.kr.instruments import EMERGENCY_MEASURES, SFIA, VAUPA
from isonomy.logic import months, months_between
from isonomy.rulebook import NOT_FOUND, definition, high, read_as

minor = definition(
    "A person under nineteen.",
    (client.kind == "individual") & (client.age < 19),
    cites=EMERGENCY_MEASURES[NOT_FOUND],
    since="2017-12-13",
    reading=read_as(
        "A minor is read as a person under nineteen.",
        "The measures speak of minors; nineteen is the age of majority in civil law.",
        "2026-11-23",
    ),
    evidence=high(
        "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb",
        "http://m.pulsenews.co.kr/view.php?year=2017&no=828058",
        "http://www.koreaherald.com/view.php?ud=20171213000784",
        checked="2026-11-23",
    ),
    records=["kr-minors-foreigners-ban"],
)

foreigner_from_abroad = definition(
    "A foreigner who lives elsewhere.",
    (client.kind == "individual") & (client.place != HERE) & (client.status_here == "non_resident_foreigner"),
    cites=EMERGENCY_MEASURES[NOT_FOUND],
    since="2017-12-13",
    reading=read_as(
        "Who lives here is none, whatever the nationality.",
        "The measures bar foreigners who do not live here.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb",
        "http://m.pulsenews.co.kr/view.php?year=2017&no=828058",
        "http://www.koreaherald.com/view.php?ud=20171213000784",
        checked="2026-11-23",
    ),
    records=["kr-minors-foreigners-ban"],
)

financial_institution = definition(
    "A bank, insurer, securities firm or other financial company.",
    business.institution.is_in(
        "bank",
        "foreign_bank_branch",
        "bank_subsidiary",
        "trust_bank",
        "finance_company",
        "card_issuer",
        "securities_firm",
        "fund_manager",
        "insurer",
    ),
    cites=EMERGENCY_MEASURES[NOT_FOUND],
    since="2017-12-13",
    evidence=high(
        "https://www.lexology.com/library/detail.aspx?g=9030785d-c414-4d38-8acb-f58c295b7bbb",
        "http://www.koreaherald.com/view.php?ud=20171213000784",
        "https://english.hani.co.kr/arti/english_edition/e_business/823526",
        checked="2026-11-23",
    ),
    records=["kr-fi-crypto-ban"],
)

disqualified = definition(
    "A listed conviction whose sentence ended less than five years ago, or has not ended.",
    (people.convictions != "none") & (months_between(people.conviction_ended, case.date) < months(60)),
    cites=SFIA["Art. 7(3)3 (as amended by Act No. 21358)"],
    since="2026-08-20",
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/특정금융거래정보의보고및이용등에관한법률/법률.md",
        "https://github.com/xxyy89890-wq/legalize-kr",
        "https://zdnet.co.kr/view/?no=20260129153109",
        "https://www.asiae.co.kr/article/2026012915111080996",
        checked="2026-11-23",
    ),
    records=["kr-sfia-disqualified-persons"],
)

insider = definition(
    "Holder of a listed position, a first-hand recipient, or either within the last year.",
    conduct.insider_role != "none",
    cites=VAUPA["Art. 10(1)1-7"],
    since="2024-07-19",
    reading=read_as(
        "Former insiders are taken to be bound for a year themselves.",
        "The one-year tail stands in the item on recipients, about those from whom they learnt; it says little unless the source is bound too.",
        "2026-11-25",
    ),
    evidence=high(
        "https://github.com/legalize-kr/legalize-kr/blob/main/kr/가상자산이용자보호등에관한법률/법률.md",
        "https://fsc.go.kr/eng/pr010101/81217",
        checked="2026-11-25",
    ),
    records=["kr-vaupa-insider"],
)
