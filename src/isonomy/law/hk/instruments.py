"""The statutes, rules, guidelines and circulars of Hong Kong that the rules cite, by the body that made them."""

from isonomy.rulebook import Body, Instrument

LEGISLATURE = Body("Legislative Council of Hong Kong", "LegCo")
SFC = Body("Securities and Futures Commission", "SFC")
HKMA = Body("Hong Kong Monetary Authority", "HKMA")
SFC_AND_HKMA = Body("Securities and Futures Commission and Hong Kong Monetary Authority", "SFC/HKMA")
FSTB = Body("Financial Services and the Treasury Bureau", "FSTB")
FSTB_AND_SFC = Body("Financial Services and the Treasury Bureau and Securities and Futures Commission", "FSTB/SFC")
COURTS = Body("Courts of Hong Kong", "courts")
IRD = Body("Inland Revenue Department", "IRD")

SFO = Instrument(LEGISLATURE, "Securities and Futures Ordinance (Cap. 571)", "SFO")
PI_RULES = Instrument(
    LEGISLATURE, "Securities and Futures (Professional Investor) Rules (Cap. 571D)", "Professional Investor Rules"
)
FRR = Instrument(
    LEGISLATURE, "Securities and Futures (Financial Resources) Rules (Cap. 571N)", "Financial Resources Rules"
)
CLIENT_SECURITIES = Instrument(
    LEGISLATURE, "Securities and Futures (Client Securities) Rules (Cap. 571H)", "Client Securities Rules", "2003-04-01"
)
CLIENT_MONEY = Instrument(
    LEGISLATURE, "Securities and Futures (Client Money) Rules (Cap. 571I)", "Client Money Rules", "2003-04-01"
)
INSURANCE_RULES = Instrument(
    LEGISLATURE, "Securities and Futures (Insurance) Rules (Cap. 571AI)", "SFO Insurance Rules"
)
COMPENSATION_LIMITS = Instrument(
    LEGISLATURE,
    "Securities and Futures (Investor Compensation - Compensation Limits) Rules",
    "Compensation Limits Rules",
)
CWUMPO = Instrument(LEGISLATURE, "Companies (Winding Up and Miscellaneous Provisions) Ordinance (Cap. 32)", "CWUMPO")
AMLO = Instrument(LEGISLATURE, "Anti-Money Laundering and Counter-Terrorist Financing Ordinance (Cap. 615)", "AMLO")
STABLECOINS = Instrument(LEGISLATURE, "Stablecoins Ordinance (Cap. 656)", "Stablecoins Ordinance", "2025-05-30")
BANKING = Instrument(LEGISLATURE, "Banking Ordinance (Cap. 155)", "Banking Ordinance")
BANKING_CAPITAL = Instrument(LEGISLATURE, "Banking (Capital) Rules (Cap. 155L), as amended", "Banking (Capital) Rules")
PSSVFO = Instrument(
    LEGISLATURE,
    "Payment Systems and Stored Value Facilities Ordinance (Cap. 584)",
    "Stored Value Ordinance",
    "2015-11-13",
)
IRO = Instrument(LEGISLATURE, "Inland Revenue Ordinance (Cap. 112)", "IRO")
OSCO = Instrument(LEGISLATURE, "Organized and Serious Crimes Ordinance (Cap. 455)", "OSCO")
MONEY_LENDERS = Instrument(LEGISLATURE, "Money Lenders Ordinance (Cap. 163)", "Money Lenders Ordinance")
DIPN_39 = Instrument(
    IRD,
    "Departmental Interpretation and Practice Notes No. 39, Profits Tax: Digital Economy, E-commerce and Digital Assets",
    "DIPN 39",
    "2020-03-27",
)
CARF_BILL = Instrument(
    LEGISLATURE, "Inland Revenue (Amendment) Bill 2026 implementing CARF and amended CRS", "CARF Bill", "2026"
)
FUND_TAX_BILL = Instrument(
    LEGISLATURE,
    "Inland Revenue (Amendment) (Preferential Tax Regimes for Funds, Family-owned Investment Holding Vehicles and "
    "Carried Interest) Bill 2026",
    "Fund Tax Bill",
    "2026",
)

VATP_GUIDELINES = Instrument(
    SFC, "Guidelines for Virtual Asset Trading Platform Operators", "VATP Guidelines", "2023-06-01"
)
OPT_IN_TERMS = Instrument(
    SFC,
    "Position paper on regulation of virtual asset trading platforms, with Terms and Conditions",
    "SFC opt-in terms",
    "2019-11-06",
)
LICENSING_HANDBOOK = Instrument(SFC, "Licensing Handbook for VATP Operators", "VATP Licensing Handbook", "2023-06")
AML_GUIDELINE = Instrument(
    SFC,
    "Guideline on AML/CFT (For Licensed Corporations and SFC-licensed VAS Providers), 7th edition",
    "SFC AML Guideline",
    "2023-06-01",
)
AML_FAQ = Instrument(
    SFC, "Frequently asked questions on anti-money laundering and counter-terrorist financing", "SFC AML FAQ"
)
CODE_OF_CONDUCT = Instrument(
    SFC, "Code of Conduct for Persons Licensed by or Registered with the SFC", "Code of Conduct"
)
MARGIN_FINANCING = Instrument(
    SFC, "Guidelines for Securities Margin Financing Activities", "Margin Financing Guidelines", "2019-04-04"
)
ATS_GUIDELINES = Instrument(
    SFC, "Guidelines for the Regulation of Automated Trading Services", "ATS Guidelines", "2016-09"
)
DEPOSITARY_CIRCULAR = Instrument(
    SFC,
    "Circular on licensing and registration of depositaries of authorised schemes (23EC32)",
    "SFC circular 23EC32",
    "2023-07-27",
)
VATP_IMPLEMENTATION = Instrument(
    SFC, "Circular on implementation of the VATP licensing regime", "SFC circular of 31 May 2023", "2023-05-31"
)
VATP_TRANSITION = Instrument(
    SFC, "Circular on transitional arrangements of the VATP regime", "SFC transitional circular", "2023-05-31"
)
VATP_CONCLUSIONS = Instrument(
    SFC, "Consultation conclusions on the VATP requirements", "VATP consultation conclusions", "2023-05-23"
)
VATP_FAQ = Instrument(
    SFC, "Frequently asked questions on the conduct of VATP operators", "VATP conduct FAQ", "2023-05-31"
)
DEEMED_STATEMENT = Instrument(
    SFC, "Statement on deemed licensed platforms", "SFC statement of 28 May 2024", "2024-05-28"
)
SWIFT_LICENSING = Instrument(
    SFC, "Circular on the swift licensing process for VATPs", "SFC circular of 18 Dec 2024", "2024-12-18"
)
NEW_APPLICANTS = Instrument(
    SFC,
    "Circular on the licensing process and external assessment for new VATP applicants",
    "SFC circular of 16 Jan 2025",
    "2025-01-16",
)
NFT_REMINDER = Instrument(SFC, "Reminder to investors on the risks of NFTs", "SFC NFT reminder", "2022-06-06")
ARRANGEMENTS_STATEMENT = Instrument(
    SFC, "Statement on virtual asset arrangements", "SFC statement of Dec 2022", "2022-12-13"
)
STAKING_ALERT = Instrument(
    SFC, "Alert on suspicious staking products tied to virtual assets", "SFC alert of 26 Jan 2024", "2024-01-26"
)
STAKING_CIRCULAR = Instrument(SFC, "Circular on staking services by VATPs", "SFC staking circular", "2025-04-07")
CUSTODY_CIRCULAR = Instrument(
    SFC, "Circular on custody of virtual assets (25EC44)", "SFC circular 25EC44", "2025-08-15"
)
SHARED_LIQUIDITY = Instrument(
    SFC, "Circular on shared liquidity by VATPs (25EC56)", "SFC circular 25EC56", "2025-11-03"
)
PRODUCT_EXPANSION = Instrument(
    SFC, "Circular on expansion of products and services of VATPs (25EC57)", "SFC circular 25EC57", "2025-11-03"
)
AFFILIATED_MAKERS = Instrument(SFC, "Circular on affiliated market makers (26EC6)", "SFC circular 26EC6", "2026-02-11")
VA_FINANCING = Instrument(
    SFC,
    "Circular on VA financing, shared order book access and withdrawals (26EC5)",
    "SFC circular 26EC5",
    "2026-02-11",
)
PERPETUALS = Instrument(
    SFC, "High-level framework on VA perpetual contracts", "SFC perpetual contract framework", "2026-02-11"
)
RELEVANT_STABLECOINS = Instrument(
    SFC,
    "Circular on relevant stablecoins for VATPs and licensed corporations",
    "SFC relevant stablecoins circular",
    "2026-05-27",
)
TOKENISED_SECONDARY = Instrument(
    SFC,
    "Circular on secondary trading of tokenised SFC-authorised investment products (26EC23)",
    "SFC circular 26EC23",
    "2026-04-20",
)
TOKENISED_PRODUCTS = Instrument(
    SFC,
    "Circular on tokenisation of SFC-authorised investment products (23EC53, updated as 26EC22)",
    "SFC circular 23EC53",
    "2023-11-02",
)
TOKENISED_SECURITIES = Instrument(
    SFC,
    "Circular on intermediaries engaging in tokenised securities-related activities (23EC52)",
    "SFC circular 23EC52",
    "2023-11-02",
)
STO_STATEMENT = Instrument(SFC, "Statement on security token offerings", "SFC STO statement", "2019-03-28")
VA_FUNDS_CIRCULAR = Instrument(
    SFC, "Circular on SFC-authorised funds with exposure to virtual assets", "SFC VA funds circular", "2023-12-22"
)
VA_FUTURES_ETF = Instrument(SFC, "Circular on virtual asset futures ETFs", "SFC VA futures ETF circular", "2022-10-31")
PROFORMA_TERMS = Instrument(
    SFC,
    "Proforma Terms and Conditions for managers of portfolios that invest in virtual assets",
    "SFC proforma terms",
    "2019-10-04",
)
JOINT_CIRCULAR = Instrument(
    SFC_AND_HKMA,
    "Joint circular on intermediaries' virtual asset-related activities (23EC66)",
    "Joint circular 23EC66",
    "2023-12-22",
)
JOINT_CIRCULAR_2022 = Instrument(
    SFC_AND_HKMA,
    "Joint circular on intermediaries' virtual asset-related activities (first version)",
    "Joint circular of January 2022",
    "2022-01-28",
)
SUPPLEMENTAL_CIRCULAR = Instrument(
    SFC_AND_HKMA,
    "Supplemental joint circular on intermediaries' virtual asset-related activities (25EC50)",
    "Joint circular 25EC50",
    "2025-09-30",
)

ISSUER_GUIDELINE = Instrument(
    HKMA, "Guideline on Supervision of Licensed Stablecoin Issuers", "HKMA issuer guideline", "2025-08-01"
)
ISSUER_AML_GUIDELINE = Instrument(
    HKMA, "Guideline on AML/CFT (For Licensed Stablecoin Issuers)", "HKMA issuer AML guideline", "2025-08-01"
)
ISSUER_TRANSITION = Instrument(
    HKMA, "Explanatory note on transitional provisions for stablecoin issuers", "HKMA transition note", "2025-07-29"
)
STORED_VALUE_NOTE = Instrument(
    HKMA, "Explanatory Note on Licensing for Stored Value Facilities", "HKMA stored value note", "2015-11"
)
HKMA_ISSUER_ANNOUNCEMENT = Instrument(
    HKMA,
    "Announcement on the implementation of the regulatory regime for stablecoin issuers",
    "HKMA announcement of 29 Jul 2025",
    "2025-07-29",
)
ISSUER_REGISTER = Instrument(HKMA, "Register of licensed stablecoin issuers", "HKMA register")
HKMA_STABLECOIN_CIRCULAR = Instrument(
    HKMA, "Circular on activities in relevant stablecoins", "HKMA relevant stablecoins circular", "2026-05-27"
)
HKMA_TOKENISED = Instrument(
    HKMA, "Circular on sale and distribution of tokenised products", "HKMA tokenised products circular", "2024-02-20"
)
HKMA_CUSTODY = Instrument(
    HKMA, "Circular on provision of custodial services for digital assets", "HKMA custody circular", "2024-02-20"
)
BANK_NAME_ALERT = Instrument(
    HKMA, "Alert on crypto firms calling themselves banks", "HKMA alert of 15 Nov 2024", "2024-11-15"
)

OTC_CONSULTATION = Instrument(
    FSTB, "Consultation on regulating over-the-counter trading of virtual assets", "OTC consultation", "2024-02-08"
)
LEGCO_REPLY = Instrument(FSTB, "Reply to Legislative Council question LCQ10", "LegCo reply LCQ10", "2025-09-10")
NEW_REGIMES_PAPERS = Instrument(
    FSTB_AND_SFC, "Consultation papers on VA dealing and custodian services", "FSTB/SFC papers", "2025-06-27"
)
DEALING_CONCLUSIONS = Instrument(
    FSTB_AND_SFC, "Consultation conclusions on regulating VA dealing", "VA dealing conclusions", "2025-12-24"
)
CUSTODY_CONCLUSIONS = Instrument(
    FSTB_AND_SFC, "Consultation conclusions on VA custodian services", "VA custody conclusions", "2025-12-24"
)
ADVISORY_CONCLUSIONS = Instrument(
    FSTB_AND_SFC,
    "Consultation conclusions on VA advisory and management services",
    "VA advisory and management conclusions",
    "2026-05-26",
)

GATECOIN = Instrument(COURTS, "Re Gatecoin Ltd [2023] HKCFI 914", "Re Gatecoin", "2023-03-31")
GATECOIN_DISTRIBUTION = Instrument(COURTS, "Re Gatecoin Ltd [2025] HKCFI 493", "Re Gatecoin (2025)", "2025")
JPEX_JUDGMENT = Instrument(
    COURTS,
    "Chan Wing Yan v JP-EX Crypto Asset Platform Pty Ltd [2024] HKDC 1628",
    "Chan Wing Yan v JP-EX",
    "2024-10-29",
)
WORLDWIDE_A_PLUS = Instrument(COURTS, "Order in the Worldwide A-Plus case", "Worldwide A-Plus", "2024-12-05")
