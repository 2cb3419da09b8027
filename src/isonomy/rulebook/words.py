"""What a rule is about, what it guards against, how it binds, and where it stands."""

from enum import StrEnum


class Topic(StrEnum):
    """Parts of the law to which a question can be put; each value comes with what it covers."""

    about: str

    def __new__(cls, word: str, about: str) -> "Topic":
        """Make a topic that is its word and knows what it covers."""
        topic = str.__new__(cls, word)
        topic._value_ = word
        topic.about = about
        return topic

    PERIMETER = ("perimeter", "what is caught at all, and which permission it needs")
    AUTHORISATION = ("authorisation", "conditions for getting, keeping and renewing a permission")
    TRANSITION = ("transition", "bridges for early firms, run-in times, ends of old rules")
    GOVERNANCE = ("governance", "who runs and owns the firm")
    CAPITAL = ("capital", "own money, liquidity and security")
    CLIENT_CLASSES = ("client_classes", "who is professional, who is retail, who may not be served")
    RETAIL_PROTECTION = ("retail_protection", "knowledge, suitability, exposure, complaints")
    TOKEN_ADMISSION = ("token_admission", "which tokens may be handled and how they are examined")
    MARKET_INTEGRITY = ("market_integrity", "manipulation, insider dealing, surveillance")
    CONFLICTS = ("conflicts", "own-account trading, own tokens, staff, affiliates")
    ORDER_HANDLING = ("order_handling", "prefunding, shared books, settlement, stops of withdrawals")
    CUSTODY = ("custody", "keys, cold storage, keepers")
    CLIENT_ASSETS_AND_MONEY = ("client_assets_and_money", "keeping client tokens and money apart and complete")
    LOSS_COVER = ("loss_cover", "insurance, reserves and own tokens against loss")
    CLIENT_ASSET_USE = ("client_asset_use", "staking, lending, yield and other use of client tokens")
    STABLECOIN_ISSUANCE = (
        "stablecoin_issuance",
        "who may issue value-stable tokens and how they are backed and redeemed",
    )
    STABLECOIN_DISTRIBUTION = ("stablecoin_distribution", "who may offer them to whom")
    SECURITIES_AND_OFFERS = ("securities_and_offers", "tokenised securities, schemes and raising of funds")
    FUNDS = ("funds", "funds, exchange-traded products and token-related products")
    DERIVATIVES = ("derivatives", "contracts that follow a token")
    CREDIT_LEVERAGE = ("credit_leverage", "margin, loans for purchases, leverage, credit cards")
    TRAVEL_RULE = ("travel_rule", "data that travels with a transfer, other ends, self-hosted wallets")
    CUSTOMER_DUE_DILIGENCE = ("customer_due_diligence", "knowing the client, screening, suspicious transactions")
    PROMOTION = ("promotion", "advertising, inducements, claims, aiming at a public")
    DISCLOSURE = ("disclosure", "what must be told or published")
    TECHNOLOGY = ("technology", "security, continuity, incidents")
    RECORDS_AND_REPORTS = ("records_and_reports", "what is kept and filed")
    BANK_EXPOSURES = ("bank_exposures", "tokens on and off the books of banks")
    TAX = ("tax", "taxation and tax reporting")
    PROPERTY_AND_INSOLVENCY = ("property_and_insolvency", "property, trust, failure of a firm")


class Risk(StrEnum):
    """What a rule guards against."""

    CUSTODY_LOSS = "custody_loss"
    MARKET_ABUSE = "market_abuse"
    ML_TF = "ml_tf"
    INVESTOR_UNDERSTANDING = "investor_understanding"
    LEVERAGE = "leverage"
    RUN_REDEMPTION = "run_redemption"
    PRUDENTIAL_INSOLVENCY = "prudential_insolvency"
    OPERATIONAL_CYBER = "operational_cyber"
    CONFLICT_OF_INTEREST = "conflict_of_interest"
    DISCLOSURE = "disclosure"
    PERIMETER = "perimeter"
    TAX = "tax"
    SYSTEMIC = "systemic"


class Force(StrEnum):
    """How a rule binds."""

    STATUTE = "statute"
    REGULATION = "regulation"
    LICENCE_CONDITION = "licence_condition"
    CASE_LAW = "case_law"
    GUIDELINE = "guideline"
    SELF_REGULATION = "self_regulation"
    POLICY = "policy"
    PRACTICE = "practice"

    @property
    def is_law(self) -> bool:
        """Whether it binds as law; what does not is supervisory expectation."""
        return self in _LAW


_LAW = frozenset((Force.STATUTE, Force.REGULATION, Force.LICENCE_CONDITION, Force.CASE_LAW))


class Status(StrEnum):
    """Where a provision stands. What is passed or proposed is used only when asked for."""

    IN_FORCE = "in_force"
    PASSED = "passed"
    PROPOSED = "proposed"
    REPEALED = "repealed"

    @property
    def is_pending(self) -> bool:
        """Whether it is not yet law."""
        return self in (Status.PASSED, Status.PROPOSED)


class Kind(StrEnum):
    """What a provision does."""

    LICENCE = "licence"
    OBLIGATION = "obligation"
    PROHIBITION = "prohibition"
    PERMISSION = "permission"
    EXEMPTION = "exemption"
    TRANSITIONAL = "transitional"
    DEFINITION = "definition"
    PENALTY = "penalty"
