"""Settings of a repository: read and changed as one object, cast leniently, refused all at once.

Source: `lib/travis/api/app/endpoint/repos.rb`, `lib/travis/model/repository/settings.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..casts import boolean_setting, identifier, integer_setting, to_object
from ..handling import Answer, Call, error, handles, not_found, resource
from ..permissions import has_permission, require

if TYPE_CHECKING:
    from collections.abc import Callable

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
_LOG_AGE = range(30, 731)


@handles("settings_get", access="login")
def settings_get(call: Call) -> Answer:
    """All settings of a repository that the caller may push to."""
    repository_id = _repository(call, "repository_settings_read")
    return _settings(call, repository_id)


@handles("settings_update", access="login")
def settings_update(call: Call) -> Answer:
    """Change the settings that are named; unknown ones are ignored."""
    payload = call.body.json()
    repository_id = _repository(call, "repository_settings_update")
    wanted = to_object((to_object(payload) or {}).get("settings"))
    if not wanted:
        raise error(422, {"error": "Settings must be passed with a request"})
    changed = {name: _cast(name, value) for name, value in wanted.items() if name in _DEFAULTS}
    refused = [{"field": name, "code": code} for name, value in changed.items() if (code := _refusal(name, value))]
    if refused:
        return resource({"message": "Validation failed", "errors": refused}, 422, every_version=True)
    call.world.settings(repository_id).update(changed)
    return _settings(call, repository_id)


def _repository(call: Call, action: str) -> int:
    """The repository's id, if the authorizer lets the caller do this and the caller may push."""
    repository_id = identifier(call.path["repository_id"])
    require(call, repository_id, action)
    if repository_id is None or not has_permission(call.world, call.login, repository_id, "push"):
        raise not_found()
    return repository_id


def _settings(call: Call, repository_id: int) -> Answer:
    stored = {**_DEFAULTS, **call.world.settings(repository_id)}
    settings = {name: _shown(name, stored[name]) for name in _DEFAULTS}
    return resource({"settings": settings}, every_version=True)


def _shown(name: str, value: Any) -> Any:
    """No limit is 0 builds and no timeout, however it was written."""
    if name in ("maximum_number_of_builds", "job_log_access_older_than_days") and value is None:
        return _DEFAULTS[name]
    return None if name in _TIMEOUTS and value == 0 else value


def _cast(name: str, value: Any) -> Any:
    """A value as the server's model takes it; a rate that is no number is none.

    The server's timeouts have no type: it keeps and sends the text of one that came as a text. The description knows
    numbers alone, so the mock reads it as one.
    """
    if name not in _NUMBERS:
        return boolean_setting(value)
    number = integer_setting(value)
    return number if name != "api_builds_rate_limit" or type(number) is int else None


def _refusal(name: str, value: Any) -> str | None:
    """The code of what is wrong with a value."""
    check = _CHECKS.get(name)
    return None if check is None or value is None else check(name, value)


def _check_number(_name: str, value: Any) -> str | None:
    return None if isinstance(value, int | float) and not isinstance(value, bool) else "not_a_number"


def _check_timeout(name: str, value: Any) -> str | None:
    kind, longest = _TIMEOUTS[name]
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= longest:
        return None
    return f"Invalid {kind} timeout value (allowed: 0 - {longest})"


def _check_rate(_name: str, value: Any) -> str | None:
    return f"can't be more than {_LARGEST_RATE}" if isinstance(value, int) and value > _LARGEST_RATE else None


def _check_age(_name: str, value: Any) -> str | None:
    return None if isinstance(value, int) and value in _LOG_AGE else "is outside the bounds"


_CHECKS: dict[str, Callable[[str, Any], str | None]] = {
    "maximum_number_of_builds": _check_number,
    "timeout_hard_limit": _check_timeout,
    "timeout_log_silence": _check_timeout,
    "api_builds_rate_limit": _check_rate,
    "job_log_access_older_than_days": _check_age,
}
