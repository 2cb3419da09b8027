"""Law changed on paper: a patch makes another rulebook, and cases show whom it touches."""

from isonomy.analyses.reform.patch import Patch, patch_from
from isonomy.analyses.reform.patched import Changed, Reform, reform
from isonomy.analyses.reform.touched import Touched, touched

__all__ = ["Changed", "Patch", "Reform", "Touched", "patch_from", "reform", "touched"]
