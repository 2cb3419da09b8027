"""The statutes, orders, guidelines and self-regulatory rules of Japan that the rules cite, by the body that made them."""

from isonomy.rulebook import Body, Instrument

DIET = Body("National Diet of Japan", "Diet")
CABINET = Body("Cabinet Office of Japan", "Cabinet Office")
FSA = Body("Financial Services Agency of Japan", "JFSA")
NTA = Body("National Tax Agency of Japan", "NTA")
METI = Body("Ministry of Economy, Trade and Industry", "METI")
JVCEA = Body("Japan Virtual and Crypto assets Exchange Association", "JVCEA")
JSTOA = Body("Japan Security Token Association", "JSTA")
BOJ = Body("Bank of Japan", "BOJ")
COURTS = Body("Courts of Japan", "courts")

PSA = Instrument(DIET, "Payment Services Act (Act No. 59 of 2009)", "Payment Services Act")
PSA_ORDER = Instrument(CABINET, "Enforcement Order of the Payment Services Act", "Payment Services Order")
PSA_2025 = Instrument(
    DIET, "Act No. 66 of 2025 amending the Payment Services Act", "Payment Services Amendment Act 2025", "2025-06"
)
PSA_2019 = Instrument(
    DIET,
    "Act No. 28 of 2019 amending the Payment Services Act, the FIEA and related acts",
    "Crypto Amendment Act 2019",
    "2019-06-07",
)
CAES_ORDER = Instrument(
    CABINET, "Cabinet Office Order on Crypto-Asset Exchange Service Providers (No. 7 of 2017)", "CAESP Order", "2017"
)
EPI_ORDER = Instrument(
    CABINET,
    "Cabinet Office Order on Electronic Payment Instruments Service Providers (No. 48 of 2023)",
    "EPI Order",
    "2023",
)
FSA_GUIDELINES = Instrument(FSA, "Administrative guidelines, crypto-asset part", "JFSA guidelines")
FSA_SUPERVISORY = Instrument(FSA, "Comprehensive supervisory guidelines", "JFSA supervisory guidelines")
CYBER_POLICY = Instrument(
    FSA, "Policy on strengthening the cyber-security of crypto-asset exchange providers", "JFSA cyber policy", "2026"
)
FSA_ORDERS_2026 = Instrument(FSA, "Orders of May 2026", "JFSA orders of May 2026", "2026-05")
PAYMENT_PROJECT = Instrument(FSA, "Payment Innovation Project", "JFSA Payment Innovation Project", "2025-11")
FSA_ETF_PLAN = Instrument(FSA, "Plan on crypto-asset funds", "JFSA plan")
JVCEA_RULES = Instrument(JVCEA, "Self-regulatory rules", "JVCEA rules")
JVCEA_AML = Instrument(JVCEA, "AML/CFT rules", "JVCEA AML rules", "2022-04-01")
JVCEA_IEO = Instrument(JVCEA, "Rules on the sale of new crypto-assets", "JVCEA new sale rules")

PROCEEDS_ACT = Instrument(DIET, "Act on Prevention of Transfer of Criminal Proceeds", "Criminal Proceeds Act")
PROCEEDS_ORDER = Instrument(
    CABINET,
    "Enforcement Order of the Act on Prevention of Transfer of Criminal Proceeds",
    "Criminal Proceeds Order",
    "2008",
)
PROCEEDS_RULES = Instrument(
    CABINET,
    "Rules under the Act on Prevention of Transfer of Criminal Proceeds",
    "Criminal Proceeds Rules",
    "2008",
)
PROCEEDS_NOTICE = Instrument(
    FSA, "Public notice on designated jurisdictions for the travel rule", "JFSA notice on jurisdictions", "2023-06-01"
)

FOREIGN_EXCHANGE_ACT = Instrument(
    DIET, "Foreign Exchange and Foreign Trade Act (Act No. 228 of 1949)", "Foreign Exchange Act"
)
FOREIGN_EXCHANGE_REPORTS = Instrument(
    CABINET,
    "Ministerial Order on Reports of Foreign Exchange Transactions (No. 29 of 1998)",
    "Foreign Exchange Reports Order",
)

FIEA = Instrument(DIET, "Financial Instruments and Exchange Act", "FIEA")
FIEA_2026 = Instrument(
    DIET,
    "Act No. 64 of 2026 amending the Financial Instruments and Exchange Act and the Payment Services Act",
    "FIEA Amendment Act 2026",
    "2026",
)
FIEA_NOTICE = Instrument(FSA, "Public notice under the FIEA on leverage of corporate clients", "JFSA leverage notice")
FIB_QA = Instrument(FSA, "Questions and answers on financial instruments business", "JFSA FIB Q&A", "2025-10-31")
FIB_ORDER = Instrument(CABINET, "Cabinet Office Order on Financial Instruments Business", "FIB Order")
DEFINITIONS_ORDER = Instrument(
    CABINET, "Cabinet Office Order on Definitions under Article 2 of the FIEA", "Definitions Order"
)
ST_SELF_REGULATION = Instrument(JSTOA, "Self-regulatory rules on security tokens", "Security token rules")
DAO_ORDER = Instrument(
    CABINET, "Amendment of the Cabinet Office Order on Definitions for DAO companies", "DAO Order", "2024-04"
)
INVESTMENT_TRUSTS_ORDER = Instrument(
    CABINET, "Enforcement Order of the Investment Trusts Act", "Investment Trusts Order"
)
LPS_ACT = Instrument(DIET, "Limited Partnership Act for Investment", "LPS Act")
BANKING_ACT = Instrument(DIET, "Banking Act", "Banking Act")
BASEL_STANDARD = Instrument(FSA, "Basel cryptoasset standard as adopted in Japan", "Basel standard (Japan)")

INCOME_TAX = Instrument(DIET, "Income Tax Act", "Income Tax Act")
CORPORATE_TAX = Instrument(DIET, "Corporate Tax Act", "Corporate Tax Act")
TAX_REFORM_2026 = Instrument(DIET, "Tax reform of 2026", "Tax reform 2026", "2026-03-31")
TREATY_ACT = Instrument(
    DIET, "Act on Special Provisions for the implementation of tax treaties (CARF part)", "Tax Treaty Provisions Act"
)
NTA_FAQ = Instrument(NTA, "Frequently asked questions on crypto-assets", "NTA FAQ")
CIVIL_CODE = Instrument(DIET, "Civil Code", "Civil Code")
MTGOX = Instrument(COURTS, "Tokyo District Court, judgment in the MtGox case", "MtGox judgment", "2015-08-05")
CBDC_PILOT = Instrument(BOJ, "Central bank digital currency pilot", "BOJ pilot")
