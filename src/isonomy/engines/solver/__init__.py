"""Questions about all cases: the law of a day as formulas for the Z3 solver (extra `proof`).

A case of the solver is complete: every fact has a value, so a condition is true or false. What the solver cannot say
exactly is refused with `Untranslatable`, naming the rule. `prover` asks about several rulebooks at once; `single` about
one, as the interpreter's fuzz partner.
"""

from isonomy.engines.solver.facts_that_matter import that_matter
from isonomy.engines.solver.prover import Given, Prover, WitnessMismatch
from isonomy.engines.solver.single import RuleFormula, SolverLaw, solver_law
from isonomy.engines.solver.witnesses import Answer, Claim, Found, Impossible, Side, Unknown, situation_of

__all__ = [
    "Answer", "Claim", "Found", "Given", "Impossible", "Prover", "RuleFormula", "Side", "SolverLaw", "Unknown",
    "WitnessMismatch", "situation_of", "solver_law", "that_matter",
]  # fmt: skip
