"""The statutes, decrees, rules and guidelines of Korea that the rules cite, by the body that made them."""

from isonomy.rulebook import Body, Instrument

ASSEMBLY = Body("National Assembly of Korea", "National Assembly")
GOVERNMENT = Body("Government of Korea", "Government")
FSC = Body("Financial Services Commission", "FSC")
KOFIU = Body("Korea Financial Intelligence Unit", "KoFIU")
DAXA = Body("Digital Asset eXchange Alliance", "DAXA")
BOK = Body("Bank of Korea", "BOK")
COURTS = Body("Courts of Korea", "courts")

SFIA = Instrument(ASSEMBLY, "Act on Reporting and Using Specified Financial Transaction Information", "SFIA")
SFIA_DECREE = Instrument(
    GOVERNMENT,
    "Enforcement Decree of the Act on Reporting and Using Specified Financial Transaction Information",
    "SFIA Decree",
)
SFIA_DECREE_2026 = Instrument(
    GOVERNMENT, "Presidential Decree No. 36592 amending the SFIA Decree", "SFIA Decree amendment of 2026", "2026"
)
SFIA_DECREE_PAPER = Instrument(FSC, "Explanation of the draft SFIA Decree", "FSC paper of Nov 2020", "2020-11")
SFIA_SUPERVISORY_RULE = Instrument(KOFIU, "Supervisory rule under Article 10-20 of the SFIA Decree", "SFIA rule")
AML_GUIDELINE_2018 = Instrument(
    FSC, "Anti-money-laundering guideline on virtual currency", "Guideline of January 2018", "2018-01-30"
)

VAUPA = Instrument(
    ASSEMBLY, "Act on the Protection of Virtual Asset Users (Act No. 19563)", "User Protection Act", "2023-07-18"
)
VAUPA_DECREE = Instrument(
    GOVERNMENT,
    "Enforcement Decree of the Act on the Protection of Virtual Asset Users",
    "User Protection Decree",
    "2024",
)
VAUPA_REGULATION = Instrument(
    FSC, "Regulation on Supervision of Virtual Asset Business", "User Protection Regulation", "2024"
)
NFT_GUIDELINE = Instrument(
    FSC, "Guideline on determining whether an NFT is a virtual asset", "NFT guideline", "2024-06-10"
)
LENDING_GUIDELINE = Instrument(FSC, "Guideline on virtual asset lending services", "Lending guideline", "2025-09-05")
LENDING_HALT = Instrument(FSC, "Request to pause virtual asset lending services", "Lending pause request", "2025-08-18")
LISTING_PRACTICE = Instrument(
    DAXA, "Best practice for supporting trading of virtual assets", "Listing best practice", "2024"
)
LISTING_PRACTICE_2025 = Instrument(
    DAXA,
    "Revised best practice for supporting trading of virtual assets",
    "Listing best practice of 2025",
    "2025-05-01",
)
CORPORATE_ROADMAP = Instrument(
    FSC, "Roadmap of the third meeting of the Virtual Asset Committee", "Corporate roadmap", "2025-02-13"
)
NONPROFIT_GUIDELINE = Instrument(
    FSC, "Guideline for the sale of virtual assets by non-profit bodies", "Non-profit sale guideline", "2025"
)
EXCHANGE_SALE_GUIDELINE = Instrument(
    FSC, "Guideline for the sale of virtual assets by exchanges", "Exchange sale guideline", "2025"
)
CORPORATE_DRAFT = Instrument(
    FSC, "Draft guideline on corporate virtual asset trading", "Corporate trading draft", "2026"
)
EMERGENCY_MEASURES = Instrument(
    GOVERNMENT, "Emergency measures on virtual currency", "Emergency measures of 2017", "2017-12-13"
)
ICO_POLICY = Instrument(
    GOVERNMENT, "Joint task-force policy on virtual currency", "Task-force policy of 2017", "2017-09-29"
)
INSPECTION_PLAN = Instrument(
    FSC, "Improvement plan after the inspection of exchanges", "Exchange improvement plan", "2026-04-06"
)

CAPITAL_MARKETS = Instrument(ASSEMBLY, "Financial Investment Services and Capital Markets Act", "Capital Markets Act")
CAPITAL_MARKETS_DECREE = Instrument(
    GOVERNMENT,
    "Enforcement Decree of the Financial Investment Services and Capital Markets Act",
    "Capital Markets Decree",
)
CAPITAL_MARKETS_AMENDMENT = Instrument(
    ASSEMBLY,
    "Act No. 21324 amending the Financial Investment Services and Capital Markets Act",
    "Capital Markets Act amendment of 2026",
    "2026",
)
ELECTRONIC_SECURITIES = Instrument(
    ASSEMBLY,
    "Act on Electronic Registration of Stocks, Bonds, etc. as amended by Act No. 21318",
    "Electronic Securities Act",
    "2026",
)
ETF_STATEMENT = Instrument(
    FSC, "Statement on overseas spot bitcoin ETFs under the Capital Markets Act", "FSC ETF statement", "2024-01-11"
)
TOKEN_SECURITIES = Instrument(FSC, "Token securities guideline", "Token securities guideline", "2023-02-06")
GROWTH_STRATEGY = Instrument(GOVERNMENT, "2026 Economic Growth Strategy", "Growth strategy of 2026", "2026-01")
BASIC_ACT = Instrument(ASSEMBLY, "Digital Asset Basic Act (bills and drafts)", "Digital Asset Basic Act")

ELECTRONIC_FINANCE = Instrument(
    ASSEMBLY, "Electronic Financial Transactions Act", "Electronic Financial Transactions Act"
)
ELECTRONIC_FINANCE_DECREE = Instrument(
    GOVERNMENT,
    "Enforcement Decree of the Electronic Financial Transactions Act",
    "Electronic Financial Transactions Decree",
)
FRAUD_REFUND = Instrument(
    ASSEMBLY,
    "Special Act on Prevention of Telecommunications-based Financial Fraud and Refund of Victims' Assets",
    "Telecom Fraud Refund Act",
)
FX_ACT = Instrument(
    ASSEMBLY, "Foreign Exchange Transactions Act as amended in 2026", "Foreign Exchange Transactions Act", "2026-06-02"
)
FUND_RAISING = Instrument(
    ASSEMBLY, "Act on the Regulation of Conducting Fund-Raising Business without Permission", "Fund-Raising Act"
)
CARD_DECREE = Instrument(
    GOVERNMENT, "Enforcement Decree of the Specialized Credit Finance Business Act", "Card Business Decree"
)
ETHICS_ACT = Instrument(ASSEMBLY, "Public Service Ethics Act", "Public Service Ethics Act")
INCOME_TAX = Instrument(ASSEMBLY, "Income Tax Act", "Income Tax Act")
CORPORATE_TAX = Instrument(ASSEMBLY, "Corporate Tax Act", "Corporate Tax Act")
INHERITANCE_TAX = Instrument(ASSEMBLY, "Inheritance Tax and Gift Tax Act", "Inheritance and Gift Tax Act")
INTERNATIONAL_TAX = Instrument(ASSEMBLY, "Adjustment of International Taxes Act", "International Taxes Act")
INTERNATIONAL_TAX_DECREE = Instrument(
    GOVERNMENT, "Enforcement Decree of the Adjustment of International Taxes Act", "International Taxes Decree"
)
TAX_COLLECTION = Instrument(ASSEMBLY, "National Tax Collection Act", "National Tax Collection Act")
HANGANG = Instrument(BOK, "Project Hangang on deposit tokens, with its sandbox designation", "Project Hangang")
MISDELIVERY = Instrument(COURTS, "Supreme Court decision 2020Do9789", "Supreme Court 2020Do9789", "2021-12-16")
P2P_DECISION = Instrument(COURTS, "Supreme Court decision 2024Do10710", "Supreme Court 2024Do10710", "2024-12-12")
