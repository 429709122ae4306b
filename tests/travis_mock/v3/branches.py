"""Branches. Source: `renderer/branch.rb`, `models/branch.rb`, `queries/branch(es).rb` of lib/travis/api/v3."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..handling import crash
from .engine import Access, Call, Entity, Model, Paging, Result, Sorting, action, both, column, frozen, many, one

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..world import Row, World

__all__ = ["Branch", "branch_of"]

_RECENT = 10
# What the server leaves in an address as it is, beside letters and digits.
_PLAIN = "-_.!~*'();:@+$,[]"


class Branch(Model):
    """A branch."""

    type, table = "branch", "branches"
    representations = frozen(
        minimal=("name",),
        standard=("name", "repository", "default_branch", "exists_on_github", "last_build"),
        additional=("recent_builds",),
    )

    def href(self) -> str:
        return f"/repo/{self.row['repository_id']}/branch/{quote(self.row['name'], safe=_PLAIN)}"

    @classmethod
    def find(cls, call: Call) -> Row | None:
        return branch_of(call.world, call.find("repository"), call.path["branch"])

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        return access.visible(Entity("repository", access.world.need("repositories", row["repository_id"])))

    def repository(self) -> Entity | None:
        return self.related("repository", self.row["repository_id"])

    def default_branch(self) -> bool:
        return _is_default(self.row, self.world.need("repositories", self.row["repository_id"]))

    def exists_on_github(self) -> bool:
        return bool(self.row.get("exists_on_github"))

    def last_build(self) -> Entity | None:
        return self.related("build", self.row.get("last_build_id"))

    def recent_builds(self) -> list[Entity] | None:
        if not self.wants("recent_builds"):
            return None
        rows = self.access.visible_rows(_pushed(self.world, self.row["repository_id"], self.row["name"]))
        return [Entity("build", row) for row in sorted(rows, key=_id, reverse=True)[:_RECENT]]


def branch_of(world: World, repository: Row, name: str, *, without_build: bool = False) -> Row | None:
    """A branch by its name.

    The server writes one down that it does not know, and only then sees whether there are builds of it: without any it
    says that there is none, and finds it the next time.

    Args:
        world: Where it is.
        repository: Of which it is.
        name: Its name.
        without_build: Whether a new one is shown though it has no builds, as a repository's default branch is.
    """
    if (known := world.first("branches", repository_id=repository["id"], name=name)) is not None:
        return known
    made = {"repository_id": repository["id"], "name": name, "last_build_id": None, "exists_on_github": True}
    branch = world.insert("branches", made)
    builds = _pushed(world, repository["id"], name)
    if not builds and not without_build:
        return None
    last = max(builds, key=lambda row: int(row["number"]), default=None)
    return world.update("branches", branch, last_build_id=last and last["id"])


def _pushed(world: World, repository_id: int, name: str) -> list[Row]:
    return world.where("builds", repository_id=repository_id, branch=name, event_type="push")


def _is_default(branch: Row, repository: Row) -> bool:
    return bool(branch["name"] == (repository.get("default_branch") or "master"))


def _id(row: Row) -> int:
    return int(row["id"])


# -- actions -----------------------------------------------------------------------------------------------------------


def _first_if(name: str) -> Callable[[Row], int]:
    """Sort those first of which something is true."""

    def key(row: Row) -> int:
        return 1 if row.get(name) else 2

    return key


_SORTING = Sorting(
    {
        "name": column("name"),
        "last_build": column("last_build_id"),
        "exists_on_github": _first_if("exists_on_github"),
        "default_branch": _first_if("is_default"),
    },
    default="default_branch,exists_on_github,last_build:desc",
)
_BY_LAST_BUILD = frozenset({"last_build", "last_build:asc", "last_build:desc"})


@action("branches_get", "branch")
def get(call: Call) -> Result:
    return one("branch", call.find("branch"))


@action(
    "branches_list",
    "branches",
    params=both("exists_on_github", "name", prefix="branch"),
    paging=Paging(25),
    sorting=_SORTING,
)
def list_of_repository(call: Call) -> Result:
    repository = call.find("repository")
    rows = [row for row in call.world.where("branches", repository_id=repository["id"]) if _wanted(call, row)]
    if _sorts_by_last_build(call):
        rows = [row for row in rows if call.world.get("builds", row.get("last_build_id")) is not None]
    marked = [{**row, "is_default": _is_default(row, repository)} for row in sorted(rows, key=_id, reverse=True)]
    return many("branches", "branch", call.sorted(marked))


def _wanted(call: Call, row: Row) -> bool:
    """Whether the filters let a branch through. An empty one is none."""
    exists, name = call.value("exists_on_github", "branch"), call.value("name", "branch")
    if _present(exists) and bool(row.get("exists_on_github")) != (exists != "false"):
        return False
    return not _present(name) or _is_like(row["name"].lower(), name)


def _present(value: Any) -> bool:
    return bool(value.strip() if isinstance(value, str) else value)


def _is_like(name: str, part: Any) -> bool:
    """As the database compares with `LIKE`: `%` is any text, `_` any letter, and a backslash takes that away.

    Raises:
        Halt: The part is no text: the server fails.
    """
    if not isinstance(part, str) or "\0" in part:
        raise crash()
    tokens = re.findall(r"\\.|.", f"%{part.lower()}%", re.DOTALL)
    pattern = "".join({"%": ".*", "_": "."}.get(token) or re.escape(token[-1]) for token in tokens)
    return re.fullmatch(pattern, name, re.DOTALL) is not None


def _sorts_by_last_build(call: Call) -> bool:
    """Whether the order is by the last build: only branches that have one are left then."""
    sort_by = call.params.get("sort_by")
    parts = _SORTING.default if sort_by in (None, False) else sort_by
    return isinstance(parts, str) and not _BY_LAST_BUILD.isdisjoint(parts.split(","))
