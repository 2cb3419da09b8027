"""How payment token firms keep clients' tokens: off-line share, addresses, who may move them, and an own custody desk.

Instrument: MAS Guidelines PS-G03, safeguarding part, in effect from 4 October 2024. The statutory trust, segregation and
record duties of the PS Regulations stand elsewhere.
"""

from isonomy.facts import controls, custody
from isonomy.facts.lists import HERE
from isonomy.law.sg.instruments import PSG03
from isonomy.law.sg.terms import payment_token_provider, served_here
from isonomy.logic import percent
from isonomy.rulebook import NOT_FOUND, Force, Risk, Topic, high, medium, obligation, part, read_as

_provider = payment_token_provider & served_here
"""A firm that provides payment token services from here."""
_keeps_tokens = _provider & custody.key_control.is_in("firm_alone", "joint_veto")
"""A firm that can move clients' tokens, alone or together with others."""

cold_storage = obligation(
    "Keep at least 90% of clients' tokens in cold wallets, so that at most 10% are hot.",
    when=_keeps_tokens,
    must=custody.cold_share >= percent(90),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=PSG03[NOT_FOUND],
    since="2024-10-04",
    reading=read_as(
        "The share is measured over the tokens of all clients, retail or not.",
        "The sources give the ratio without limiting it to retail clients.",
        "2026-11-25",
    ),
    evidence=high(
        "https://digitalpolicyalert.org/event/24036-implemented-mas-guidelines-on-consumer-protection-measures-by-digital-payment-token-service-providers-including-safeguarding-of-customer-assets",
        "https://elliptic.co/blog/analysis/what-singapore-s-enhanced-crypto-investor-protections-mean-for-businesses",
        "https://bovill-newgate.com/asia/crypto-asset-segregation-and-custody-regulations-to-go-live-in-october-2023/?r=asia",
        "https://fintechsimple.com/crypto-license-in-singapore/",
        "https://investorbites.com/singapores-mas-redefines-the-game-for-token-service-providers/",
        "https://web3accountant.online/elven-global-crypto-compliance-researchdeep-dive-into-singapore-mpi-license-%f0%9f%87%b8%f0%9f%87%ac",
        checked="2026-11-23",
        note="An expectation of the authority, not a regulation.",
    ),
    records=["sg-g03-cold-wallet", "sg-g03-timeline"],
)

separate_addresses = obligation(
    "Hold clients' tokens on ledger addresses apart from the firm's own, and review the safeguarding regularly.",
    when=_keeps_tokens,
    must={
        "addresses": part(
            custody.segregation.contains("separate_addresses"),
            says="Clients' tokens stand on addresses that hold none of the firm's own.",
        ),
        "review": part(
            controls.custody.contains("regular_arrangement_review"),
            says="The safeguarding arrangements are reviewed regularly.",
        ),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CLIENT_ASSETS_AND_MONEY,
    force=Force.GUIDELINE,
    cites=PSG03[NOT_FOUND],
    since="2024-10-04",
    evidence=high(
        "https://digitalpolicyalert.org/event/24036-implemented-mas-guidelines-on-consumer-protection-measures-by-digital-payment-token-service-providers-including-safeguarding-of-customer-assets",
        "https://financialmarketstoolkit.cliffordchance.com/en/financial-markets-resources/resources-by-type/blogs/reg-radar/singapore-moves-ahead-to-tighten-rules-for-digital-payment-token.html",
        "https://insights.ingenia-consultants.com/articles/Response%20to%20Public%20Consultation%20on%20Proposed%20Regulatory%20Measures%20for%20Digital%20Payment%20Token%20Services%20July%202023",
        checked="2026-11-23",
    ),
    records=["sg-g03-separate-addresses", "sg-g03-timeline"],
)

movement_control = obligation(
    "Let no single person move clients' tokens, and leave the decision to managers and staff who live here.",
    when=_keeps_tokens,
    must={
        "several_persons": part(
            custody.persons_to_move >= 2, says="At least two persons are needed to move clients' tokens."
        ),
        "resident": part(
            custody.movers_in.within(HERE), says="Those who decide on moving clients' tokens all live here."
        ),
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=PSG03[NOT_FOUND],
    since="2024-10-04",
    reading=read_as(
        "Limiting the power of any individual is read as needing two persons; where the keys lie is left open.",
        "One source says that at least two parties authorise transfers; others say that keys may be kept elsewhere.",
        "2026-11-25",
    ),
    evidence=high(
        "https://digitalpolicyalert.org/event/24036-implemented-mas-guidelines-on-consumer-protection-measures-by-digital-payment-token-service-providers-including-safeguarding-of-customer-assets",
        "https://financialmarketstoolkit.cliffordchance.com/en/financial-markets-resources/resources-by-type/blogs/reg-radar/singapore-moves-ahead-to-tighten-rules-for-digital-payment-token.html",
        "https://elliptic.co/blog/analysis/what-singapore-s-enhanced-crypto-investor-protections-mean-for-businesses",
        "https://web3accountant.online/elven-global-crypto-compliance-researchdeep-dive-into-singapore-mpi-license-%f0%9f%87%b8%f0%9f%87%ac",
        checked="2026-11-23",
    ),
    records=["sg-g03-movement-control", "sg-g03-timeline"],
)

independent_custody_function = obligation(
    "Where the firm keeps clients' tokens itself, run custody independently of its other business units.",
    when=_keeps_tokens & (custody.held_with == "the_firm"),
    must=controls.custody.contains("independent_custody_function"),
    risk=Risk.CONFLICT_OF_INTEREST,
    topic=[Topic.CUSTODY, Topic.CONFLICTS],
    force=Force.GUIDELINE,
    cites=PSG03["5.3"],
    since="2024-10-04",
    reading=read_as(
        "The duty is asked from October 2024 although it stands in a chapter whose other parts came in June 2025.",
        "A law firm names this section as the one that was not put off; its text was not seen.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://investorbites.com/singapores-mas-redefines-the-game-for-token-service-providers/",
        "https://elliptic.co/blog/analysis/what-singapore-s-enhanced-crypto-investor-protections-mean-for-businesses",
        "https://wongpartnership.com/insights/detail/guidelines-on-consumer-protection-measures-by-dpt-service-providers-ps-g03",
        checked="2026-11-23",
        note="An outside keeper is not demanded.",
    ),
    records=["sg-g03-independent-custody-function", "sg-g03-timeline"],
)
