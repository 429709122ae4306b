"""Build requests, read. Source: `renderer/request.rb`, `queries/requests.rb`, `services/requests/find.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import is_object, wrapped
from ..handling import crash
from ..times import instant
from .engine import Access, Call, Entity, Model, Paging, Result, action, both, frozen, many, one, seconds

if TYPE_CHECKING:
    from datetime import datetime

    from ..world import Row

__all__ = ["filtered"]


class RequestRawConfiguration(Model):
    """One of the configs that a request was made of."""

    type, table = "request_raw_configuration", "request_raw_configurations"
    _fields = ("config", "source", "merge_mode")
    representations = frozen(minimal=_fields, standard=_fields)

    def config(self) -> Any:
        found = self.world.get("request_raw_configs", self.row.get("request_raw_config_id"))
        return found and found.get("config")


class Request(Model):
    """What leads to builds."""

    type, table = "request", "requests"
    _minimal = ("id", "state", "result", "message", "pull_request_mergeable")
    representations = frozen(
        minimal=_minimal,
        standard=(
            *_minimal,
            *("repository", "branch_name", "commit", "builds", "owner", "created_at", "event_type", "base_commit"),
            *("head_commit", "messages", "config", "raw_configs"),
        ),
    )
    included = ("yaml_config",)

    def href(self) -> str:
        return f"/repo/{self.row['repository_id']}/request/{self.row['id']}"

    @classmethod
    def visible(cls, access: Access, row: Row) -> bool:
        return access.of_repository_visible(row)

    def repository(self) -> Entity | None:
        return self.related("repository", self.row["repository_id"])

    def branch_name(self) -> Any:
        commit = self.commit()
        return commit and commit.row.get("branch")

    def commit(self) -> Entity | None:
        return self.related("commit", self.row.get("commit_id"))

    def builds(self) -> list[Entity]:
        return [Entity("build", row) for row in self.world.where("builds", request_id=self.row["id"])]

    def owner(self) -> Entity | None:
        return self.owner_of("owner")

    def created_at(self) -> str | None:
        return seconds(self.row.get("created_at"))

    def messages(self) -> list[Entity]:
        rows = self.world.where("messages", subject_type="Request", subject_id=self.row["id"])
        return [Entity("message", row) for row in rows]

    def config(self) -> dict[str, Any]:
        found = self.world.get("request_configs", self.row.get("config_id")) or {}
        config: dict[str, Any] = found.get("config") or {}
        return {name: value for name, value in config.items() if name != ".result"}

    def raw_configs(self) -> list[Any]:
        rows = sorted(
            self.world.where("request_raw_configurations", request_id=self.row["id"]), key=lambda row: row["id"]
        )
        by_source = {row.get("source"): row for row in reversed(rows)}
        if rows:
            kept = [row for row in rows if by_source[row.get("source")] is row]
            return [Entity("request_raw_configuration", row) for row in kept]
        yaml = self.yaml_config()
        return [{"config": yaml, "source": ".travis.yml"}] if yaml is not None else []

    def yaml_config(self) -> Any:
        found = self.world.get("request_yaml_configs", self.row.get("yaml_config_id"))
        return found and found.get("yaml")


# -- the actions ------------------------------------------------------------------------------------------------------


@action(
    "requests_list",
    "requests",
    params=both("result", "state", "from", "to", "branch", prefix="requests"),
    paging=Paging(25),
)
def list_of_repository(call: Call) -> Result:
    repository = call.find("repository")
    rows = sorted(filtered(call, repository), key=lambda row: row["id"], reverse=True)
    return many("requests", "request", call.access.visible_rows(rows, repository["id"]))


@action("requests_get", "request")
def get(call: Call) -> Result:
    return one("request", call.find("request"))


def filtered(call: Call, repository: Row) -> list[Row]:
    """The requests of a repository that the parameters, without a prefix, ask for."""
    rows = call.world.where("requests", repository_id=repository["id"])
    if "branch" in call.params:
        names = _values(call.params["branch"])
        branches = call.world.where("branches", repository_id=repository["id"])
        branch = next((row for row in branches if row["name"] in names), None)
        rows = [row for row in rows if branch is not None and row.get("branch_id") == branch["id"]]
    for name in ("result", "state"):
        if name in call.params:
            rows = [row for row in rows if row.get(name) in _values(call.params[name])]
    if "from" in call.params:
        start = _time(call.params["from"])
        rows = [row for row in rows if instant(row["created_at"]) >= start]
    if "to" in call.params:
        end = _time(call.params["to"])
        rows = [row for row in rows if instant(row["created_at"]) <= end]
    return rows


def _values(value: Any) -> list[Any]:
    """A value of a column, or several of which it may be any.

    Raises:
        Halt: It is an object: the server fails.
    """
    if is_object(value):
        raise crash()
    return wrapped(value)


def _time(value: Any) -> datetime:
    """A point of time as the database reads it.

    Raises:
        Halt: It is none: the server fails.
    """
    try:
        return instant(value)
    except (TypeError, ValueError):
        raise crash() from None
