"""Settings of a repository: read and changed as one object, cast leniently, refused all at once.

Source: `lib/travis/api/app/endpoint/repos.rb`, `lib/travis/model/repository/settings.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import boolean_setting, integer, integer_setting, is_list, is_object, to_object
from ..handling import Answer, Call, crash, error, handles, not_found, resource
from ..lookup import find_repository
from ..migration import refuse_migrated
from ..permissions import has_permission, require

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..world import Row

# Every setting with its default, in the order in which they are sent.
_DEFAULTS: dict[str, Any] = {
    "builds_only_with_travis_yml": False,
    "build_pushes": True,
    "build_pull_requests": True,
    "build_releases": True,
    "maximum_number_of_builds": 0,
    "timeout_hard_limit": None,
    "timeout_log_silence": None,
    "api_builds_rate_limit": None,
    "auto_cancel_pushes": False,
    "auto_cancel_pull_requests": False,
    "allow_config_imports": False,
    "share_encrypted_env_with_forks": False,
    "share_ssh_keys_with_forks": False,
    "job_log_time_based_limit": False,
    "job_log_access_based_limit": False,
    "job_log_access_older_than_days": 365,
}
_TIMEOUTS = {"timeout_hard_limit": ("hard_limit", 180), "timeout_log_silence": ("log_silence", 60)}
_NUMBERS = ("maximum_number_of_builds", "api_builds_rate_limit", "job_log_access_older_than_days", *_TIMEOUTS)
_LARGEST_RATE = 200

# The option `job_log_access_permissions` has the defaults of these settings.
_LIMITS = {
    "time_based_limit": "time_based_limit",
    "access_based_limit": "access_based_limit",
    "older_than_days": "access_older_than_days",
}

# The server calls the id so. `repository_id` in the query is another parameter, by which it rather looks one up.
_NAMES = {"repository_id": "id"}


@handles("settings_get", access="login", names=_NAMES)
def settings_get(call: Call) -> Answer:
    """All settings of a repository that the caller may push to."""
    require(call, call.path["repository_id"], "repository_settings_read")
    return _settings(call, _repository(call))


@handles("settings_update", access="login", names=_NAMES)
def settings_update(call: Call) -> Answer:
    """Change the settings that are named; unknown ones are ignored."""
    payload = call.body.json()
    require(call, call.path["repository_id"], "repository_settings_update")
    if not is_object(payload) and not isinstance(payload, str):
        raise crash()
    wanted = to_object((to_object(payload) or {}).get("settings"))
    if not wanted:
        raise error(422, {"error": "Settings must be passed with a request"})
    repository = _repository(call)
    refuse_migrated(call, repository)
    changed = {name: _cast(call, name, value) for name, value in wanted.items() if name in _DEFAULTS}
    refused = _refused({**call.world.settings(repository["id"]), **changed})
    if refused:
        return resource({"message": "Validation failed", "errors": refused}, 422, every_version=True)
    call.world.settings(repository["id"]).update(changed)
    return _settings(call, repository)


def _repository(call: Call) -> Row:
    """The repository that is looked up, if the caller may push to it.

    Raises:
        Halt: There is none: 404.
    """
    repository = find_repository(call)
    if repository is None or not has_permission(call.world, call.login, repository["id"], "push"):
        raise not_found()
    return repository


def stored_settings(call: Call, repository_id: Any) -> Row:
    """The settings of a repository; what was not set is the server's default, some of which is an option."""
    limits = {f"job_log_{_LIMITS[name]}": value for name, value in _limits(call).items() if name in _LIMITS}
    return {**_DEFAULTS, **limits, **call.world.settings(repository_id)}


def _limits(call: Call) -> Mapping[str, Any]:
    return to_object(call.world.config.get("job_log_access_permissions")) or {}


def _settings(call: Call, repository: Row) -> Answer:
    stored = stored_settings(call, repository["id"])
    settings = {name: _shown(name, stored[name]) for name in _DEFAULTS}
    odd = any(not _described(name, value) for name, value in settings.items())
    return resource(
        {"settings": settings}, every_version=True, uncovered="values of another type, sent back" if odd else ""
    )


def _shown(name: str, value: Any) -> Any:
    """No limit is 0 builds and no timeout, however it was written."""
    if name == "maximum_number_of_builds" and value is None:
        return _DEFAULTS[name]
    return None if name in _TIMEOUTS and value == 0 else value


def _described(name: str, value: Any) -> bool:
    wanted = int if name in _NUMBERS else bool
    return value is None or type(value) is wanted


def _cast(call: Call, name: str, value: Any) -> Any:
    """A value as the server's model takes it. What it can not read it keeps; of the timeouts it reads nothing.

    The era of the reference has only values of the described types.
    """
    read: Any = value if name in _TIMEOUTS else integer_setting(value) if name in _NUMBERS else boolean_setting(value)
    if call.era == "today" or _described(name, read):
        return read
    if name in _TIMEOUTS:
        return integer(value) or value
    if name not in _NUMBERS:
        return False
    return read if name == "maximum_number_of_builds" else None


def _refused(settings: Mapping[str, Any]) -> list[Row]:
    """What is wrong with which setting, in the order in which the server looks at them."""
    found = [(name, check(name, settings[name])) for name, check in _CHECKS.items() if settings.get(name) is not None]
    return [{"field": name, "code": code} for name, code in found if code]


def _check_number(_name: str, value: Any) -> str | None:
    return None if isinstance(value, int | float) and not isinstance(value, bool) else "not_a_number"


def _check_rate(_name: str, value: Any) -> str | None:
    return f"can't be more than {_LARGEST_RATE}" if _as_integer(value) > _LARGEST_RATE else None


def _check_timeout(name: str, value: Any) -> str | None:
    kind, longest = _TIMEOUTS[name]
    if (type(value) in (int, float) and value == 0) or 0 < _as_integer(value) <= longest:
        return None
    return f"Invalid {kind} timeout value (allowed: 0 - {longest})"


def _as_integer(value: Any) -> int:
    """The number in a text or a number; the server fails on what is neither."""
    if isinstance(value, bool) or is_list(value) or is_object(value):
        raise crash()
    return integer(value)


_CHECKS: dict[str, Callable[[str, Any], str | None]] = {
    "maximum_number_of_builds": _check_number,
    "api_builds_rate_limit": _check_rate,
    "timeout_hard_limit": _check_timeout,
    "timeout_log_silence": _check_timeout,
}
