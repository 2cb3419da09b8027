"""Closed lists that several facts share."""

from isonomy.logic import EnumType, Here

PLACE = EnumType(
    "place",
    dict.fromkeys(
        ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"],
        "",
    ),
)
"""A country or territory. Rulebooks do not write their own code; they write the constant HERE, which each rulebook binds to its own place. Standard: ISO 3166-1 alpha-2 (edition fixed with the vocabulary; 249 codes)."""

CURRENCY = EnumType(
    "currency",
    dict.fromkeys(
        ["HKD", "SGD", "KRW", "JPY", "USD", "EUR", "GBP", "CNY", "CHF", "AUD", "CAD", "NZD", "NOK", "SEK", "other"],
        "",
    ),
)
"""The currency of an amount, or the one an asset follows; closed on the codes some rule names, plus `other`. Standard: ISO 4217."""

ACTIVITY = EnumType(
    "activity",
    {
        "operate_trading_venue": "bring together buying and selling interests of others so that contracts result",
        "operate_notice_board": "show interests of others; any trade is concluded elsewhere",
        "deal_as_principal": "buy from, sell to or swap with clients on own book (a conversion counter included)",
        "execute_as_agent": "carry out client orders with others",
        "introduce": "bring a client to a counterparty or induce a trade, without handling money or tokens",
        "safeguard": "keep tokens, or the means to move them, for others",
        "transfer_tokens": "accept tokens for passing on, or arrange their passing, from one account to another",
        "transfer_money": "accept or arrange the passing of money, collection for foreign payees included",
        "issue_tokens": "create a token and put it into circulation",
        "offer_tokens": "sell, place, underwrite or distribute a token on behalf of its issuer or of oneself",
        "advise": "recommend, or publish analyses for, decisions to buy or sell",
        "manage_portfolio": "manage assets of others with discretion",
        "operate_fund": "run a pooled scheme",
        "lend_to_clients": "lend tokens to clients",
        "finance_purchases": "lend money to clients for buying tokens",
        "borrow_from_clients": "take tokens of clients with a promise to return them (earn, yield, deposit)",
        "stake_for_clients": "stake tokens held for clients",
        "validate_without_keys": "run validators without being able to move the tokens",
        "deal_in_derivatives": "offer, clear or trade contracts whose value follows an asset",
        "make_markets": "quote both sides on a venue",
        "trade_own_account": "trade for own profit without clients",
        "hold_for_investment": "hold tokens as treasury or investment",
        "keep_ownership_register": "keep the record that decides who owns an instrument",
        "provide_bank_account": "keep money accounts for a firm of this field or for its clients",
        "supply_technology": "supply wallets, software or systems without control over the tokens of users",
        "promote_for_others": "advertise services of someone else",
        "mine": "earn tokens by maintaining a ledger",
    },
)
"""What is done, never under which licence. Standard: FATF Recommendation 15 service-provider functions, widened with the securities services of IOSCO principles."""

AUTHORISATION_CLASS = EnumType(
    "class of authorisation",
    {
        "venue_for_tokens": "run a venue for tokens that are not securities",
        "venue_for_securities": "run an organised or automated venue for securities or derivatives",
        "alternative_securities_venue": "run an off-exchange multilateral venue for a limited class of securities",
        "dealing_in_tokens": "buy, sell or swap tokens with or for clients",
        "dealing_in_securities": "the same for securities",
        "dealing_in_derivatives": "the same for derivatives",
        "introducing_token_trades": "arrange token trades for an authorised principal, without holding assets",
        "custody_of_tokens": "keep tokens or keys for others",
        "custody_of_securities": "keep securities for others",
        "transfer_of_tokens": "pass tokens on for others",
        "cross_border_token_transfer": "pass tokens across the border as a business",
        "advising_on_tokens": "advise on tokens",
        "advising_on_securities": "advise on securities or other investment products",
        "managing_token_portfolios": "manage portfolios holding tokens",
        "managing_securities_portfolios": "manage portfolios of securities",
        "limited_fund_management": "manage funds for few, qualified investors up to a size cap",
        "stablecoin_issuance": "issue value-stable tokens",
        "stablecoin_services": "deal in, arrange or hold redeemable currency tokens for others",
        "overseas_token_services": "serve only clients abroad from here",
        "small_payment_institution": "provide payment services below a size",
        "major_payment_institution": "provide payment services without a size limit",
        "money_changing": "change money notes only",
        "money_transfer": "pass money on, any amount",
        "small_money_transfer": "pass money on, up to an amount per transfer",
        "stored_value": "issue prepaid value",
        "ownership_register": "keep the legal register of securities on own ledger",
        "banking": "accept deposits",
        "trust_business": "act as trustee or trust company by way of business",
    },
)
"""Neutral classes of permission, by function; each rulebook says in its definitions which local licence is which class."""

HERE = Here(PLACE)
"""The place whose law is asked."""
