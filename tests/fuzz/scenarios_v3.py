"""How each error status of V3's description is brought about; see `scenarios.py`.

What stands under another template too is brought about alike: its operationId is cut off at `_by_`.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from described import OPERATIONS, Described
from sending import NOBODY, Asked, broken_json, json_but_no_object, ordinary, send, unknown_token

import travis_mock

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from travis_mock.application import Application

    Way = Callable[[Described], httpx.Response]

__all__ = ["way"]

RUNNING_BUILD, FINISHED_BUILD, RUNNING_JOB, FINISHED_JOB = 23400060, 22555277, 23400061, 22555278
NOTHING = {
    "repository": "nobody/nothing",
    "login": "nobody",
    "branch": "nobranch",
    "setting": "nosetting",
    "preference": "nopreference",
    "provider": "github",
    "env_var_id": "00000000-0000-4000-8000-000000000000",
}


def asking(app: Application | None = None, /, body: Any = None, **values: Any) -> Way:
    """A request for something certain, perhaps of a mock in a certain state."""

    def way(described: Described) -> httpx.Response:
        return send(app or travis_mock.app(), described, _asked(described, body, values))

    return way


def _asked(described: Described, body: Any, values: dict[str, Any]) -> Asked:
    asked = ordinary(described, **values)
    return asked if body is None else asked._replace(body=json.dumps(body).encode())


def after(change: dict[str, Any], /, body: Any = None, **values: Any) -> Way:
    """A request when something about the world has changed."""

    def way(described: Described) -> httpx.Response:
        app = travis_mock.app()
        app.world.change([change])
        return send(app, described, _asked(described, body, values))

    return way


def down(service: str, status: int = 503, **values: Any) -> Way:
    """A request while a service that the server asks does not work."""
    return after({"op": "service", "service": service, "answers": status, "body": ""}, **values)


def twice(described: Described) -> httpx.Response:
    """The same request a second time."""
    app = travis_mock.app()
    assert send(app, described, ordinary(described)).status_code < 300
    return send(app, described, ordinary(described))


def nothing_there(described: Described) -> httpx.Response:
    """Ids and names of nothing."""
    values = {p.name: NOTHING.get(p.name, NOBODY) for p in described.parameters if p.required}
    return send(travis_mock.app(platform="com-public"), described, ordinary(described, **values))


def unpaid(described: Described) -> httpx.Response:
    """A request to travis-ci.com, whose billing service gives no answer."""
    app = travis_mock.app(platform="com-public")
    app.world.change([{"op": "service", "service": "billing", "answers": 422, "body": ""}])
    return send(app, described, ordinary(described))


def forgotten(described: Described) -> httpx.Response:
    """A request with a token that is no user's: that of a log."""
    app = travis_mock.app()
    return send(app, described, ordinary(described)._replace(user="nobody"))


def without(name: str) -> Way:
    """A request to travis-ci.com that lacks a parameter."""

    def way(described: Described) -> httpx.Response:
        asked = ordinary(described)
        values = {key: value for key, value in asked.values.items() if key != name}
        return send(travis_mock.app(platform="com-public"), described, asked._replace(values=values))

    return way


def on_com(**values: Any) -> Way:
    """A request to travis-ci.com."""
    return asking(travis_mock.app(platform="com-public"), **values)


def unreadable(described: Described) -> httpx.Response:
    """A parameter of the query, or a body, that can not be read."""
    names = {parameter.name for parameter in described.parameters}
    for name, text in (("include", "build"), ("limit", "many"), ("from", "yesterday")):
        if name in names:
            return asking(**{name: text})(described)
    return broken_json(described)


@cache
def _exhausted() -> Application:
    app = travis_mock.app(limits="real")
    me = OPERATIONS["v3.users_me"]
    while send(app, me, ordinary(me)).status_code == 200:
        pass
    return app


def too_often(described: Described) -> httpx.Response:
    """One request more than a minute allows, at a clock that stands still."""
    return send(_exhausted(), described, ordinary(described))


def eleven_requests(described: Described) -> httpx.Response:
    """One build more than an hour allows."""
    app = travis_mock.app()
    for _ in range(10):
        assert send(app, described, ordinary(described)).status_code == 202
    return send(app, described, ordinary(described))


BY_STATUS: dict[int, Way] = {
    400: unreadable,
    403: unknown_token,
    404: nothing_there,
    429: too_often,
    500: json_but_no_object,
}

NO_LOG = down("logs", 404, include="job.log_complete,build.log_complete")
NO_LOG_OF_BRANCH = down("logs", 404, include="branch.last_build,build.log_complete")
UNKNOWN_REPRESENTATION = asking(representation="huge")
RUNNING = {"build_id": RUNNING_BUILD, "job_id": RUNNING_JOB}
FINISHED = {"build_id": FINISHED_BUILD, "job_id": FINISHED_JOB}


def running(described: Described) -> httpx.Response:
    """Of something that runs."""
    return asking(**{p.name: RUNNING[p.name] for p in described.parameters if p.name in RUNNING})(described)


def finished(described: Described) -> httpx.Response:
    """Of something that has finished."""
    return asking(**{p.name: FINISHED[p.name] for p in described.parameters if p.name in FINISHED})(described)


OF_OPERATION: dict[tuple[str, int], Way] = {
    ("repositories_activate", 409): after({"op": "delete", "entity": "repository_keys", "where": {}}),
    ("builds_list_active", 500): asking(login="nobody", github_id=NOBODY),
    ("custom_images_list", 405): asking(),
    ("custom_images_delete", 500): down("artifact_manager"),
    ("users_sync", 409): twice,
    ("repositories_get", 500): down("logs", 404, include="repository.current_build,build.log_complete"),
    ("repositories_list_for_current_user", 500): UNKNOWN_REPRESENTATION,
    ("repositories_list_for_owner", 500): UNKNOWN_REPRESENTATION,
    ("organizations_list", 500): asking(offset=2**63),
    ("builds_list_for_repository", 500): UNKNOWN_REPRESENTATION,
    ("builds_list_for_current_user", 500): UNKNOWN_REPRESENTATION,
    ("builds_get", 500): NO_LOG,
    ("jobs_list_for_build", 500): NO_LOG,
    ("stages_list_for_build", 500): NO_LOG,
    ("jobs_list_for_current_user", 500): NO_LOG,
    ("jobs_get", 500): NO_LOG,
    ("builds_cancel", 409): finished,
    ("builds_prioritize", 409): asking(build_id=6344251, body={"cancel_all": True}),
    ("jobs_cancel", 409): finished,
    ("builds_restart", 409): running,
    ("jobs_restart", 409): running,
    ("jobs_debug", 409): after({"op": "config", "debug_tools": True}, job_id=RUNNING_JOB),
    ("builds_restart", 422): unpaid,
    ("jobs_restart", 422): unpaid,
    ("jobs_debug", 422): unpaid,
    ("logs_get", 404): down("logs", 404),
    ("logs_get_text", 404): down("logs", 404),
    ("logs_get", 500): asking(job_id=NOBODY),
    ("logs_get_text", 500): asking(job_id=NOBODY),
    ("log_parts_get", 404): asking(job_id="x"),
    ("log_parts_get", 500): asking(job_id=NOBODY),
    ("logs_delete", 409): twice,
    ("requests_list", 500): asking(offset=2**63),
    ("requests_get", 500): down("logs", 404, request_id=6301301, include="build.log_complete"),
    ("messages_list_for_request", 500): asking(offset=2**63),
    ("requests_create", 406): after({"op": "update", "entity": "repositories", "id": 82, "set": {"active": False}}),
    ("requests_create", 429): eleven_requests,
    ("lint_check", 500): down("yml", 500),
    ("crons_create", 422): asking(body={"interval": "hourly"}),
    ("settings_update", 422): asking(setting="job_log_access_older_than_days", body={"setting.value": 9999}),
    ("env_vars_create", 409): twice,
    ("env_vars_create", 422): asking(body={"env_var.value": "nameless"}),
    ("key_pairs_create", 409): twice,
    ("key_pairs_create", 422): asking(body={"key_pair.value": "no key"}),
    ("key_pairs_update", 422): asking(body={"key_pair.value": "no key"}),
    ("preferences_update", 422): asking(preference="private_insights_visibility", body={"preference.value": "nobody"}),
    ("preferences_update_for_organization", 422): asking(
        preference="private_insights_visibility", body={"preference.value": "nobody"}
    ),
    ("crons_get", 500): NO_LOG_OF_BRANCH,
    ("crons_get_for_branch", 500): NO_LOG_OF_BRANCH,
    ("crons_list", 500): NO_LOG_OF_BRANCH,
    ("branches_get", 500): NO_LOG,
    ("branches_list", 500): NO_LOG,
    ("caches_list", 500): down("cache_store"),
    ("caches_delete", 500): down("cache_store"),
    ("beta_migration_requests_list", 500): down("com_api"),
    ("build_backups_list", 500): asking(offset=2**63),
    ("build_backups_get", 500): asking(build_backup_id=NOBODY),
    ("build_backups_get_text", 500): asking(build_backup_id=NOBODY),
    ("scan_results_list", 400): asking(offset="many"),
    ("scan_results_list", 500): down("scanner"),
    ("scan_results_get", 500): down("scanner"),
}


def way(described: Described, status: int) -> Way | None:
    """The scenario in which an operation answers a status; None if there is none yet."""
    return OF_OPERATION.get((described.first, status), BY_STATUS.get(status))
