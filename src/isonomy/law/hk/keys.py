"""Seeds and private keys of client tokens on trading platforms (VATP Guidelines, paragraphs 10.8 and 10.9)."""

from isonomy.facts import controls, custody, technology
from isonomy.facts.lists import HERE
from isonomy.law.hk.instruments import VATP_GUIDELINES
from isonomy.law.hk.terms import platform_operator
from isonomy.rulebook import Force, Risk, Topic, high, judgement, medium, obligation, read_as

_CIRCULAR_PAGE = (
    "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/intermediaries/supervision/"
    "doc?lang=EN&refNo=25EC44"
)
_CIRCULAR_TEXT = (
    "https://github.com/yaukitdev1-cpu/sfc-fetch/blob/ae327a384ade4a118aa874f1e4a5c4a694a1539d/data/content/"
    "circulars/markdown/2026/25EC44.md"
)
_REGIME_ONLY = medium(
    _CIRCULAR_PAGE,
    _CIRCULAR_TEXT,
    checked="2026-11-23",
    note="The public sources show the regime, not this paragraph.",
)


key_generation = obligation(
    "Make seeds and keys unpredictable and off-line where practicable; keep them for life in certified modules "
    "with several factors of access and immediate removal of signatories.",
    when=platform_operator,
    must={
        "unpredictable": custody.key_measures.contains("unpredictable_generation"),
        "offline": custody.key_measures.contains("offline_generation"),
        "certified": custody.key_measures.contains("certified_hardware"),
        "for_life": custody.key_measures.contains("kept_in_hardware_for_life"),
        "access": custody.key_measures.contains("multi_factor_access"),
        "removal": custody.key_measures.contains("immediate_revocation"),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.8(a)-(b)"],
    since="2023-06-01",
    reading=read_as(
        "Off-line generation is asked for without the proviso of practicability.",
        "Whether something is practicable is not a fact that can be stated beforehand; a firm that cannot must say so.",
        "2026-11-25",
    ),
    evidence=high(
        _CIRCULAR_PAGE,
        _CIRCULAR_TEXT,
        checked="2026-11-23",
        note="Paragraph 2 of 25EC44 restates off-line generation and certified modules for life.",
    ),
    records=["hk-keys-generation"],
)

no_single_person = obligation(
    "Give access to keys only to screened staff, and let no single person reach a whole seed, key or passphrase.",
    when=platform_operator,
    must={
        "several": custody.persons_to_move >= 2,
        "screened": custody.key_measures.contains("screened_staff"),
        "collusion": judgement("Controls stand against collusion of those who have access, and they are trained."),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.8(c)"],
    since="2023-06-01",
    evidence=_REGIME_ONLY,
    records=["hk-keys-no-single-person"],
)

spread_backups = obligation(
    "Spread protected backups so that no key can be rebuilt from one place, with access as strict as to the originals.",
    when=platform_operator,
    must={
        "spread": custody.key_measures.contains("spread_backups"),
        "access": judgement("Access to the backups is as strict as access to the originals."),
    },
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.8(d)"],
    since="2023-06-01",
    evidence=_REGIME_ONLY,
    records=["hk-keys-distributed-backup"],
)

keys_here = obligation(
    "Keep all seeds and private keys in Hong Kong.",
    when=platform_operator,
    must=custody.keys_in.within(HERE),
    risk=Risk.CUSTODY_LOSS,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.8(e)"],
    since="2023-06-01",
    reading=read_as(
        "Backups count as keys, so that none may be abroad.",
        "A backup from which a key can be rebuilt is the key.",
        "2026-11-25",
    ),
    evidence=_REGIME_ONLY,
    records=["hk-keys-in-hong-kong"],
)

storage_tested = obligation(
    "Reassess and test a method of storage before it is put to use.",
    when=platform_operator,
    must=custody.key_measures.contains("tested_before_use"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.9"],
    since="2023-06-01",
    evidence=_REGIME_ONLY,
    records=["hk-key-compromise-response"],
)

compromise_plan = obligation(
    "Be ready to handle a suspected compromise of a seed or key, the moving of all client tokens included.",
    when=platform_operator,
    must=controls.custody.contains("key_compromise_plan"),
    risk=Risk.OPERATIONAL_CYBER,
    topic=Topic.CUSTODY,
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.9"],
    since="2023-06-01",
    evidence=_REGIME_ONLY,
    records=["hk-key-compromise-response"],
)

compromise_response = obligation(
    "Handle a suspected compromise of a seed or key without undue delay, and move the client tokens.",
    when=platform_operator & (technology.incident == "key_compromise_suspected"),
    must=judgement("The suspicion was handled without undue delay and the client tokens were moved."),
    risk=Risk.OPERATIONAL_CYBER,
    topic=(Topic.CUSTODY, Topic.TECHNOLOGY),
    force=Force.GUIDELINE,
    cites=VATP_GUIDELINES["10.9"],
    since="2023-06-01",
    evidence=_REGIME_ONLY,
    records=["hk-key-compromise-response"],
)
