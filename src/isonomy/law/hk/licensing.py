"""Getting and keeping the platform licence: which licences, which company, which persons.

Instruments: AMLO Part 5B, VATP Guidelines Part II, Licensing Handbook for VATP Operators, consultation conclusions and
SFC circular of May 2023.
"""

from isonomy.facts import authorisation, business, people
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import (
    AMLO,
    LICENSING_HANDBOOK,
    VATP_CONCLUSIONS,
    VATP_GUIDELINES,
    VATP_IMPLEMENTATION,
)
from isonomy.law.hk.terms import licensed_platform, platform_operator, retail
from isonomy.logic import months
from isonomy.rulebook import (
    NOT_FOUND,
    Force,
    Risk,
    Topic,
    high,
    judgement,
    licence,
    medium,
    obligation,
    part,
    prohibition,
    read_as,
)

_REPOSITORY = "https://github.com/amlclaw/skills/blob/503db72e637ef21c1420b3c58cb675fbe93591b8/aml-rule-engine/references/hongkong/"
_AMLO_TEXT = _REPOSITORY + "HK-001-AMLO-Cap-615.md"
_GUIDELINES_TEXT = _REPOSITORY + "HK-006-SFC-VATP-Guidelines-2023.md"
_HANDBOOK_TEXT = _REPOSITORY + "HK-008-SFC-VATP-Licensing-Handbook-2023.md"
_CHARLTONS = "https://charltonslaw.com/sfc-circular-on-implementing-new-licensing-regime-for-virtual-asset-trading-platform-operators"
_SIDLEY = (
    "https://sidley.com/zh-hans/insights/newsupdates/2023/06/"
    "hk-vatp-licensing-regime-3-final-vatp-requirements-and-key-onboarding-requirements"
)
_GCC = "https://gcc-compliance.com/2023/06/01/circular-on-implementation-of-new-licensing-regime-for-virtual-asset-trading-platforms-duplicate-9051/"

client_scope = prohibition(
    "Under a licence for professional investors alone, serve no retail client before the authority has widened it.",
    when=platform_operator & licensed_platform & retail,
    must=authorisation.client_scope == "all_clients",
    risk=Risk.INVESTOR_UNDERSTANDING,
    topic=[Topic.AUTHORISATION, Topic.CLIENT_CLASSES],
    force=Force.LICENCE_CONDITION,
    cites=VATP_IMPLEMENTATION[NOT_FOUND],
    since="2023-06-01",
    reading=read_as(
        "Each platform serves the clients whom its own licence allows.",
        "The regime opened the market to retail clients, but no platform was free to serve them before its licence was widened; "
        "the first was in August 2023, and the licences of December 2024 began with limited business.",
        "2026-11-25",
    ),
    evidence=medium(
        "https://news.rthk.hk/rthk/en/component/k2/1701854-20230523.htm",
        "https://mftkaraj.com/3874.html",
        checked="2026-11-25",
        note="News of the regulator's words and of one platform; the conditions themselves were not seen.",
    ),
    records=["hk-vatp-client-scope"],
)

dual_licence = obligation(
    "Hold the licences for both kinds of token, applied for together, since a token may change from one to the other.",
    when=platform_operator,
    must={
        "firm": part(
            authorisation.classes.covers("venue_for_tokens", "venue_for_securities", "dealing_in_securities"),
            says="The firm holds the token platform, dealing and automated trading licences.",
        ),
        "staff": part(
            judgement("responsible officers and representatives hold approvals under both statutes"),
            says="Its staff hold both kinds of approval.",
        ),
    },
    risk=Risk.PERIMETER,
    topic=Topic.AUTHORISATION,
    force=Force.GUIDELINE,
    cites=[VATP_CONCLUSIONS["143"], VATP_IMPLEMENTATION[NOT_FOUND]],
    since="2023-06-01",
    evidence=high(_CHARLTONS, _SIDLEY, checked="2026-11-23"),
    records=["hk-dual-licence-expectation"],
)

local_entity = licence(
    "Be a company formed here, or a foreign company registered here with a fixed place of business.",
    when=platform_operator,
    must={
        "company": part(
            business.legal_form.is_in("stock_company", "other_company"),
            says="The firm is a company, neither a sole trader nor a partnership.",
        ),
        "local": part(
            (business.incorporated_in == HERE)
            | business.local_presence.covers("registered_foreign_company", "fixed_place_of_business"),
            says="It is formed here, or registered here with a fixed place of business.",
        ),
    },
    risk=Risk.PERIMETER,
    topic=Topic.AUTHORISATION,
    force=Force.STATUTE,
    cites=[AMLO[NOT_FOUND], LICENSING_HANDBOOK["1.1, note"]],
    since="2023-06-01",
    evidence=medium(
        _HANDBOOK_TEXT, _AMLO_TEXT, "https://www.hklic.com/en/license/hong-kong-vasp/", checked="2026-11-23"
    ),
    records=["hk-vatp-local-entity"],
)

fit_and_proper = licence(
    "Let only fit and proper persons apply for, own, direct and run the platform, and stay solvent.",
    when=platform_operator,
    must={
        "solvent": part(business.state != "insolvent", says="The firm is not insolvent."),
        "persons": part(
            judgement(
                "the firm, its responsible officers, representatives, directors, controllers, substantial shareholders and "
                "ultimate owners are fit and proper by solvency, qualification and experience, competence and honesty, "
                "reputation and integrity, their convictions considered"
            ),
            says="Everyone concerned is fit and proper.",
        ),
    },
    risk=Risk.PERIMETER,
    topic=[Topic.GOVERNANCE, Topic.AUTHORISATION],
    force=Force.GUIDELINE,
    cites=[VATP_GUIDELINES["2.1"], VATP_GUIDELINES["2.5"], VATP_GUIDELINES["2.8"]],
    since="2023-06-01",
    reading=read_as(
        "A conviction does not fail the test by itself; it is weighed by the person who judges.",
        "The guidelines list convictions among the instances that may lead to failure.",
        "2026-11-25",
    ),
    evidence=high(
        "https://www.tannerdewitt.com/vatp-regulation-in-hong-kong-the-vatp-guidelines/",
        _GUIDELINES_TEXT,
        checked="2026-11-23",
    ),
    records=["hk-vatp-fit-and-proper"],
)

responsible_officers = obligation(
    "Have at least two responsible officers, one of them an executive director and one ordinarily resident here.",
    when=platform_operator,
    must={
        "two": people.responsible_managers >= 2,
        "executive": people.responsible_executives >= 1,
        "resident": people.responsible_residents >= 1,
    },
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.GOVERNANCE,
    force=Force.GUIDELINE,
    cites=[LICENSING_HANDBOOK["3.2"], LICENSING_HANDBOOK["8.2"], VATP_CONCLUSIONS["144"]],
    since="2023-06-01",
    reading=read_as(
        "One person may be both the executive director and the resident, and may be approved under both statutes.",
        "The handbook asks for at least one of each and does not ask for different persons.",
        "2026-11-25",
    ),
    evidence=medium(_HANDBOOK_TEXT, _SIDLEY, _GCC, checked="2026-11-23"),
    records=["hk-vatp-responsible-officers"],
)

officer_available = obligation(
    "Have a responsible officer at hand at all times to supervise the business.",
    when=platform_operator,
    must=judgement("at least one responsible officer is available at all times to supervise the business"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.GOVERNANCE,
    force=Force.GUIDELINE,
    cites=LICENSING_HANDBOOK["8.2"],
    since="2023-06-01",
    evidence=medium(_HANDBOOK_TEXT, _SIDLEY, _GCC, checked="2026-11-23"),
    records=["hk-vatp-responsible-officers"],
)

officer_experience = obligation(
    "Choose responsible officers with at least three years of relevant experience within the past six.",
    when=platform_operator,
    must=people.responsible_experience >= months(36),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.GOVERNANCE,
    force=Force.GUIDELINE,
    cites=LICENSING_HANDBOOK["4.2"],
    since="2023-06-01",
    evidence=medium(
        _HANDBOOK_TEXT,
        checked="2026-11-23",
        note="Years and look-back come from a summary, not from the handbook itself.",
    ),
    records=["hk-vatp-responsible-officers"],
)
