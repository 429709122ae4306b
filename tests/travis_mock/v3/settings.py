"""Settings of a repository. Source: `models/user_settings.rb`, `services/user_setting(s)/*.rb` of lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import boolean_setting, integer, integer_setting, to_object
from .engine import Call, Model, Result, action, both, frozen, many, not_found, one, right
from .engine.refusals import refuse_migrated
from .engine.slices import Slice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..world import Row
    from .engine import Access

# Every setting with its default, in the order in which they are sent. Some defaults are options of the server.
_DEFAULTS: dict[str, Any] = {
    "builds_only_with_travis_yml": False,
    "build_pushes": True,
    "build_pull_requests": True,
    "build_releases": True,
    "maximum_number_of_builds": 0,
    "auto_cancel_pushes": False,
    "auto_cancel_pull_requests": False,
    "allow_config_imports": False,
    "config_validation": False,
    "share_encrypted_env_with_forks": False,
    "share_ssh_keys_with_forks": False,
    "job_log_time_based_limit": False,
    "job_log_access_based_limit": False,
    "job_log_access_older_than_days": 365,
}
_OLDER_THAN = "job_log_access_older_than_days"
_NUMBERS = ("maximum_number_of_builds", _OLDER_THAN)
_DAYS = {"min_days_value": 30, "max_days_value": 730}
_LIMITS = ("time_based_limit", "access_based_limit")


def may_read_settings(access: Access, row: Row) -> bool:
    """The permission `read` of what belongs to a repository's settings."""
    if access.legacy_roles:
        return access.repository_visible(access.world.get("repositories", row["repository_id"]))
    return access.right(row["repository_id"], "repository_settings_read")


class Setting(Model):
    """A setting: a row made of its name and its value."""

    type = "setting"
    representations = frozen(minimal=("name", "value"), standard=("name", "value"))
    permissions = frozen(read=may_read_settings, write=right("repository_settings_create"))

    def href(self) -> str:
        return f"/repo/{self.row['repository_id']}/setting/{self.row['name']}"


class _Settings(Slice):
    """The settings of one repository, as V3 has them: V2's timeouts and limits of rates are none of them."""

    def __init__(self, call: Call, repository: Row) -> None:
        super().__init__(call.world.settings(repository["id"]), _DEFAULTS | _limits(call))
        self._days = _DAYS | _options(call)
        self._repository_id = repository["id"]

    def cast(self, name: str, value: Any) -> Any:
        return integer_setting(value) if name in _NUMBERS else boolean_setting(value)

    def problems(self) -> list[str]:
        """What is wrong with the age from which logs are closed.

        Raises:
            Halt: It is nothing that can be made a number of: the server fails.
        """
        value = self.values[_OLDER_THAN]
        if not isinstance(value, int | float | str | None) or isinstance(value, bool):
            raise self.failure()
        found = [] if isinstance(value, int | float) else ["is not a number"]
        if not self._days["min_days_value"] <= integer(value) <= self._days["max_days_value"]:
            found.append("is outside the bounds")
        return [f"Job log access older than days {problem}" for problem in found]

    def row(self, name: str) -> Row:
        return {"repository_id": self._repository_id, "name": name, "value": self.values[name]}


def _options(call: Call) -> dict[str, Any]:
    return to_object(call.world.config.get("job_log_access_permissions")) or {}


def _limits(call: Call) -> dict[str, Any]:
    """The defaults that are options."""
    options = _options(call)
    found = {f"job_log_{name}": options[name] for name in _LIMITS if name in options}
    return found | ({_OLDER_THAN: options["older_than_days"]} if "older_than_days" in options else {})


def settings_of(call: Call, repository: Row) -> Mapping[str, Any]:
    """The settings of a repository by name, what was not set as it is by default."""
    return _Settings(call, repository).values


@action("settings_list", "settings")
def list_settings(call: Call) -> Result:
    """All settings but those that are null; one is only of private repositories."""
    call.login()
    repository = call.find("repository")
    call.require("repository", repository, "settings_read")
    settings = _Settings(call, repository)
    rows = [settings.row(name) for name, value in settings.values.items() if value is not None]
    shown = [row for row in rows if row["name"] != "allow_config_imports" or repository.get("private")]
    result = many("settings", "setting", shown)
    result.uncovered = _uncovered(*shown)
    return result


@action("settings_get", "user_setting")
def get(call: Call) -> Result:
    """A setting by its name; null is none."""
    call.login()
    repository = call.find("repository")
    call.require("repository", repository, "settings_read")
    return _answer(_Settings(call, repository).read(call.path["setting"]))


@action("settings_update", "user_setting", params=both("value", prefix="setting"))
def update(call: Call) -> Result:
    """Change a setting. Only the key with a dot is read."""
    call.login()
    repository, name = call.find("repository"), call.path["setting"]
    refuse_migrated(call, repository)
    settings = _Settings(call, repository)
    if (row := settings.read(name)) is not None:
        call.require("setting", row, "write", name="user_setting")
    settings.write(name, call.params.get("setting.value"))
    return _answer(settings.read(name))


def _answer(row: Row | None) -> Result:
    if row is None:
        raise not_found("user_setting")
    return one("setting", row, uncovered=_uncovered(row))


def _uncovered(*rows: Row) -> str:
    odd = any(not isinstance(row["value"], bool | int) for row in rows)
    return "values of another type, sent back" if odd else ""
