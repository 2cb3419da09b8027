"""The statutes, regulations, notices and guidelines of Singapore that the rules cite, by the body that made them."""

from isonomy.rulebook import Body, Instrument

PARLIAMENT = Body("Parliament of Singapore", "Parliament")
MAS = Body("Monetary Authority of Singapore", "MAS")
IRAS = Body("Inland Revenue Authority of Singapore", "IRAS")
SGX = Body("Singapore Exchange", "SGX")
COURTS = Body("Courts of Singapore", "courts")

SF_CONDUCT = Instrument(
    MAS,
    "Securities and Futures (Licensing and Conduct of Business) Regulations (Rg 10)",
    "SF Conduct of Business Regulations",
)
SF_CAPITAL = Instrument(
    MAS,
    "Securities and Futures (Financial and Margin Requirements for Holders of Capital Markets Services Licences) "
    "Regulations (Rg 13)",
    "SF Capital Regulations",
)
CMS_GUIDELINES = Instrument(
    MAS, "Guidelines on Criteria for the Grant of a Capital Markets Services Licence (SFA 04-G01)", "SFA 04-G01"
)
PSA = Instrument(PARLIAMENT, "Payment Services Act 2019", "PSA", "2019-02-22")
PSA_AMENDMENT = Instrument(PARLIAMENT, "Payment Services (Amendment) Act 2021", "PSA Amendment Act 2021", "2021")
PSA_COMMENCEMENT = Instrument(
    MAS,
    "Payment Services (Amendment) Act 2021 (Saving and Transitional Provisions) Regulations 2024",
    "PSA Transitional Regulations 2024",
    "2024",
)
PSA_GRACE = Instrument(
    MAS, "Payment Services (Exemption for Specified Period) Regulations 2019", "PS Exemption Regulations 2019", "2019"
)
PSR = Instrument(MAS, "Payment Services Regulations 2019 (2025 Revised Edition)", "PS Regulations")
PSA_FAQ = Instrument(MAS, "Frequently asked questions on the Payment Services Act", "PSA FAQ", "2022-03")
LICENCE_FORM = Instrument(
    MAS, "Licence application practice for digital payment token services", "MAS application form"
)
PSG03 = Instrument(
    MAS,
    "Guidelines on Consumer Protection Measures by Digital Payment Token Service Providers (PS-G03)",
    "PS-G03",
    "2024-09-19",
)
PSG02 = Instrument(
    MAS,
    "Guidelines on Provision of Digital Payment Token Services to the Public (PS-G02)",
    "PS-G02",
    "2022-01-17",
)
PSN02 = Instrument(
    MAS,
    "Notice PSN02 on Prevention of Money Laundering and Countering the Financing of Terrorism - Digital Payment Token "
    "Service",
    "PSN02",
)
PSN02_GUIDELINES = Instrument(MAS, "Guidelines to Notice PSN02", "PSN02 Guidelines")
PSN07 = Instrument(MAS, "Notice PSN07 on Conduct", "PSN07")
PSN08 = Instrument(MAS, "Notice PSN08 on Disclosures and Communications", "PSN08", "2019-12")
TRM_NOTICE = Instrument(
    MAS, "Notice on Technology Risk Management (PSN05, now Notice FSM-N13)", "TRM Notice FSM-N13", "2024-02-06"
)
CYBER_HYGIENE = Instrument(MAS, "Notice on Cyber Hygiene", "Cyber Hygiene Notice")
TRM_CONSULTATION = Instrument(
    MAS, "Consultation paper on amendments to the notices on technology risk management", "TRM consultation", "2026"
)
MARKET_INTEGRITY_PAPER = Instrument(
    MAS,
    "Consultation paper on measures on market integrity in digital payment token services",
    "Market integrity paper",
    "2023-07-03",
)
DPT_RESPONSE = Instrument(
    MAS,
    "Response to the consultation on regulatory measures for digital payment token services, part 1",
    "DPT response of July 2023",
    "2023-07-03",
)

FSMA = Instrument(PARLIAMENT, "Financial Services and Markets Act 2022", "FSM Act", "2022")
DTSP_REGULATIONS = Instrument(
    MAS,
    "Financial Services and Markets (Digital Token Service Providers) Regulations 2025 (S 342/2025)",
    "DTSP Regulations",
    "2025",
)
DTSP_GUIDELINES = Instrument(
    MAS, "Guidelines on Licensing for Digital Token Service Providers", "DTSP licensing guidelines", "2025-05"
)
DTSP_RESPONSE = Instrument(
    MAS, "Response to feedback on the regime for digital token service providers", "DTSP response", "2025-05-30"
)
DTSP_CLARIFICATION = Instrument(
    MAS, "Clarification on the regime for digital token service providers", "DTSP clarification", "2025-06-06"
)
DTSP_AML_NOTICE = Instrument(MAS, "Notice on AML/CFT for digital token service providers", "DTSP AML notice", "2025")
DTSP_TECHNOLOGY_NOTICES = Instrument(
    MAS,
    "Technology risk and cyber hygiene notices for digital token service providers",
    "DTSP technology notices",
    "2025",
)

STABLECOIN_FRAMEWORK = Instrument(
    MAS, "Single-currency stablecoin framework, response to consultation", "SCS framework", "2023-08-15"
)
STABLECOIN_SPEECH = Instrument(
    MAS, "Speech at the Singapore FinTech Festival 2025", "MAS speech of Nov 2025", "2025-11"
)
STABLECOIN_APPROVALS = Instrument(
    MAS,
    "In-principle approvals under the Payment Services Act of November 2023",
    "MAS approvals of Nov 2023",
    "2023-11",
)

SFA = Instrument(PARLIAMENT, "Securities and Futures Act 2001", "SFA")
INVESTOR_CLASSES = Instrument(
    MAS, "Securities and Futures (Classes of Investors) Regulations 2018", "Classes of Investors Regulations", "2018"
)
SF_LICENSING = Instrument(
    MAS, "Securities and Futures (Licensing and Conduct of Business) Regulations", "SF(LCB) Regulations"
)
AI_FAQ = Instrument(
    MAS, "Frequently asked questions on the definition of accredited investor", "Accredited investor FAQ", "2024-10-08"
)
FAA = Instrument(PARLIAMENT, "Financial Advisers Act 2001", "FAA")
TOKENISATION_GUIDE = Instrument(
    MAS, "Guide on the Tokenisation of Capital Markets Products", "Tokenisation guide", "2025-11-14"
)
RMO_REVIEW = Instrument(MAS, "Review of the Recognised Market Operators Regime (P010-2018)", "RMO review", "2018")
CIS_CODE = Instrument(MAS, "Code on Collective Investment Schemes", "CIS Code")
ETF_STATEMENT = Instrument(MAS, "Statement on overseas-listed spot bitcoin ETFs", "MAS ETF statement", "2024")
UNDERLYING_THINGS = Instrument(
    MAS,
    "Securities and Futures (Prescribed Underlying Thing) Regulations 2020",
    "Prescribed Underlying Thing Regulations",
    "2020-05-18",
)
DERIVATIVES_RESPONSE = Instrument(
    MAS,
    "Response to the consultation on derivatives contracts on payment tokens",
    "Payment token derivatives response",
    "2020-05-15",
)
DERIVATIVES_MEASURES = Instrument(
    MAS, "Measures for retail trading of payment token derivatives", "Payment token derivatives measures", "2020"
)
SGX_PERPETUALS = Instrument(SGX, "Listing of crypto perpetual futures", "SGX perpetual futures", "2025-11-24")

BANK_CONSULTATION = Instrument(
    MAS, "Consultation on the prudential treatment of cryptoasset exposures", "Cryptoasset exposures paper", "2025-03"
)
BANK_RESPONSE = Instrument(
    MAS,
    "Response to the consultation on the prudential treatment of cryptoasset exposures",
    "Cryptoasset exposures response",
    "2025-10",
)
PERMISSIONLESS_PAPER = Instrument(
    MAS,
    "Consultation paper on the prudential treatment of cryptoassets on permissionless blockchains",
    "Permissionless blockchains paper",
    "2026-04-17",
)

GST_ACT = Instrument(PARLIAMENT, "Goods and Services Tax Act", "GST Act")
GST_GUIDE = Instrument(IRAS, "e-Tax Guide GST: Digital Payment Tokens", "GST guide", "2019-11-19")
INCOME_TAX_GUIDE = Instrument(
    IRAS, "e-Tax Guide Income Tax Treatment of Digital Tokens", "Income tax guide", "2020-04-17"
)
IRAS_GUIDANCE = Instrument(IRAS, "Guidance on digital tokens", "IRAS guidance")
CARF = Instrument(
    IRAS, "Crypto-Asset Reporting Framework as to be adopted by Singapore", "CARF (Singapore)", "2024-11-26"
)

BYBIT_V_HO = Instrument(
    COURTS, "ByBit Fintech Ltd v Ho Kai Xin and others [2023] SGHC 199", "ByBit v Ho Kai Xin", "2023-07-25"
)
CLM_V_CLN = Instrument(COURTS, "CLM v CLN and others [2022] SGHC 46", "CLM v CLN", "2022-03-04")
