"""Environment variables. Source: `models/env_var(s).rb`, `queries/env_var(s).rb`, `services/env_var(s)/*.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import as_text, boolean_setting
from ..handling import crash
from .engine import Call, Model, Result, action, both, error, frozen, many, no_content, one
from .engine.refusals import refuse_migrated
from .settings import may_read_settings

if TYPE_CHECKING:
    from ..world import Row
    from .engine import Access

_COLUMNS = ("name", "value", "public", "branch")
_TYPES: dict[str, type | tuple[type, ...]] = {"name": str, "public": (bool, type(None)), "branch": (str, type(None))}


def _may_write(access: Access, row: Row) -> bool:
    """Either right will do."""
    if access.legacy_roles:
        return access.role("push", row["repository_id"])
    names = ("repository_settings_create", "repository_settings_update")
    return any(access.right(row["repository_id"], name) for name in names)


class EnvVar(Model):
    """An environment variable."""

    type, table = "env_var", "env_vars"
    representations = frozen(minimal=("id", "name", "public", "branch"), standard=("id", *_COLUMNS))
    permissions = frozen(read=may_read_settings, write=_may_write)

    def href(self) -> str:
        return f"/repo/{self.row['repository_id']}/env_var/{self.row['id']}"

    @classmethod
    def find(cls, call: Call) -> Row | None:
        repository = call.find("repository")
        return call.world.first("env_vars", repository_id=repository["id"], id=call.path["env_var_id"])

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        return access.repository_visible(access.world.get("repositories", row["repository_id"]))

    @classmethod
    def public(cls, row: Row) -> bool:
        return bool(row.get("public"))


@action("env_vars_list", "env_vars")
def list_env_vars(call: Call) -> Result:
    """All variables of a repository, for everybody who is logged in and sees it."""
    call.login()
    rows = call.world.where("env_vars", repository_id=call.find("repository")["id"])
    result = many("env_vars", "env_var", rows)
    result.uncovered = _uncovered(*rows)
    return result


@action("env_vars_get", "env_var", params=both("id", prefix="repository") | both("id", prefix="env_var"))
def get(call: Call) -> Result:
    """One variable."""
    call.login()
    return _answer(call.find("env_var"))


@action("env_vars_create", "env_var", params=both(*_COLUMNS, prefix="env_var"))
def create(call: Call) -> Result:
    """Add a variable, unless there is one of its name for its branch. Only keys with a dot are read."""
    call.login()
    repository = call.find("repository")
    call.require("repository", repository, "create_env_var")
    refuse_migrated(call, repository)
    row: Row = {"repository_id": repository["id"], **dict.fromkeys(_COLUMNS), **_said(call)}
    if not (row["name"] or "").strip():
        raise error("unprocessable_entity", "Variable name is required")
    same = {name: row[name] for name in ("repository_id", "name", "branch")}
    if call.world.where("env_vars", **same):
        raise error("duplicate_resource")
    return _answer(call.world.insert("env_vars", row), status=201)


@action("env_vars_update", "env_var", params=both(*_COLUMNS, prefix="env_var"))
def update(call: Call) -> Result:
    """Change a variable, which makes it the last one. Nothing is checked."""
    call.login()
    refuse_migrated(call, call.find("repository"))
    row = call.find("env_var")
    call.require("env_var", row, "write")
    changed = {**row, **_said(call)}
    call.world.delete("env_vars", id=row["id"])
    return _answer(call.world.insert("env_vars", changed))


@action("env_vars_delete", "env_var", params=both("id", prefix="env_var"))
def delete(call: Call) -> Result:
    """Delete a variable."""
    call.login()
    refuse_migrated(call, call.find("repository"))
    row = call.find("env_var")
    call.require("env_var", row, "write")
    call.world.delete("env_vars", id=row["id"])
    return no_content()


def _said(call: Call) -> dict[str, Any]:
    """The columns that the request names.

    Raises:
        Halt: The value is no text: the server fails.
    """
    said = {name: call.params[f"env_var.{name}"] for name in _COLUMNS if f"env_var.{name}" in call.params}
    if not isinstance(said.get("value"), str | None):
        raise crash()
    for name in ("name", "branch"):
        if isinstance(said.get(name), bool | int | float):
            said[name] = as_text(said[name])
        elif not isinstance(said.get(name), str | None):
            raise crash()
    if "public" in said:
        said["public"] = boolean_setting(said["public"])
    return said


def _answer(row: Row, status: int = 200) -> Result:
    return one("env_var", row, status=status, uncovered=_uncovered(row))


def _uncovered(*rows: Row) -> str:
    odd = any(not isinstance(row.get(name), kind) for row in rows for name, kind in _TYPES.items())
    return "values of another type, sent back" if odd else ""
