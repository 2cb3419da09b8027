"""The demonstration of Cedar's policy analyser, a service for sharing files, in four versions that become right one by one.

Source: `cedar-lean-cli/examples/analyze/file_share_demo` and its results, see `checks.cedar_policies`.
"""

from __future__ import annotations

from checks.cedar_policies import EQUIVALENT, LAXER, Example, Policies, alike
from isonomy.logic import Expr, circumstance

_ACTIONS = (
    "AddEditor", "AddReader", "CreateDocument", "CreateGroup", "CreateUser", "DeleteUser", "DownloadFile", "EditFile",
    "ViewFile",
)  # fmt: skip

ACTION = circumstance.one_of("file.action", "What is asked for.", "ViewFile", _ACTIONS)
OWNER, READER, EDITOR = (
    circumstance.yes_or_no(f"file.{role}", f"Whether the user is {role} of the document.", "yes")
    for role in ("owner", "reader", "editor")
)
ADMIN, SECURITY = (
    circumstance.yes_or_no(f"file.{group}", f"Whether the user is of the group {group}.", "yes")
    for group in ("admin", "security")
)
ENGINEER = circumstance.yes_or_no(
    "file.engineer", "Whether the user's title ends as a security engineer's does.", "yes"
)
CRITICAL = circumstance.yes_or_no("file.critical", "Whether the document is critical.", "yes")
LEVEL, LEVEL_OF_DELETED = (
    circumstance.whole(f"file.{name}", "Job level.", "3", "") for name in ("level", "level_of_deleted")
)
DELETED = circumstance.one_of("file.title_of_deleted", "Title of the user to delete.", "svp", ["svp", "vp", "other"])

_DOCUMENT = ACTION.is_in("AddEditor", "AddReader", "DownloadFile", "EditFile", "ViewFile")
REQUESTS: dict[str, Expr] = {f"User {action}": ACTION.is_in(action) for action in _ACTIONS}

CREATES = ACTION == "CreateDocument"
OWNS = _DOCUMENT & OWNER
DOWNLOADS = (ACTION == "DownloadFile") & (READER | EDITOR | OWNER)
DOWNLOADS_IF_NAMED = (ACTION == "DownloadFile") & (READER | EDITOR)
EDITS_BOTH = ACTION.is_in("EditFile", "AddReader") & EDITOR & OWNER
EDITS = ACTION.is_in("EditFile", "AddReader") & EDITOR
ADMIN_CREATES = ADMIN & ACTION.is_in("CreateGroup", "CreateUser")
# Who is called senior is a vice president too, and then both limits of the level hold at once: nobody meets them.
ADMIN_DELETES_NOBODY = (
    ADMIN & (ACTION == "DeleteUser") & (DELETED == "svp")
    & ((DELETED != "svp") | (LEVEL > 10)) & (~DELETED.is_in("svp", "vp") | (LEVEL <= 10))
)  # fmt: skip
ADMIN_DELETES = ADMIN & (ACTION == "DeleteUser") & (LEVEL_OF_DELETED <= LEVEL)
SECURITY_VIEWS = SECURITY & ACTION.is_in("ViewFile", "DownloadFile") & ENGINEER & CRITICAL

FIRST = Policies((CREATES, OWNS, DOWNLOADS, EDITS_BOTH, ADMIN_CREATES, ADMIN_DELETES_NOBODY, SECURITY_VIEWS))
SECOND = Policies((CREATES, OWNS, DOWNLOADS, EDITS_BOTH, ADMIN_CREATES, ADMIN_DELETES, SECURITY_VIEWS))
THIRD = Policies((CREATES, OWNS, DOWNLOADS, EDITS, ADMIN_CREATES, ADMIN_DELETES, SECURITY_VIEWS))
FOURTH = Policies((CREATES, OWNS, DOWNLOADS_IF_NAMED, EDITS, ADMIN_CREATES, ADMIN_DELETES, SECURITY_VIEWS))


def _laxer_for(source: str, first: Policies, second: Policies, *actions: str) -> Example:
    results = {name: LAXER if name.removeprefix("User ") in actions else EQUIVALENT for name in REQUESTS}
    return Example(source, first, second, REQUESTS, results)


FILE_SHARE = [
    _laxer_for("file_share_demo 2, 1", SECOND, FIRST, "DeleteUser"),
    _laxer_for("file_share_demo 3, 2", THIRD, SECOND, "AddReader", "EditFile"),
    alike("file_share_demo 4, 3", FOURTH, THIRD, REQUESTS, EQUIVALENT),
]
