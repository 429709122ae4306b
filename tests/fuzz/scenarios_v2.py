"""How each error status of V2's description is brought about; see `scenarios.py`."""

from __future__ import annotations

import json
from functools import cache, partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import httpx
from described import OPERATIONS, Described
from in_process import SyncBridge
from sending import NOBODY, broken_json, json_but_no_object, ordinary, send, unknown_token

import travis_mock

if TYPE_CHECKING:
    from collections.abc import Callable

    from travis_mock.application import Application

FINISHED_BUILD, RUNNING_BUILD = 23436881, 23400080
FINISHED_JOB, RUNNING_JOB = 42, 23400062
ARCHIVED_LOG, ARCHIVED_JOB = 12, 22555279


def no_login(described: Described) -> httpx.Response:
    """A stranger, where nothing is public."""
    return send(travis_mock.app(platform="enterprise"), described, ordinary(described)._replace(user=None))


def other_accept(described: Described, **values: Any) -> httpx.Response:
    """A form of the answer that there is not."""
    asked = ordinary(described, **values)
    return send(travis_mock.app(), described, asked._replace(headers={**asked.headers, "Accept": "image/gif"}))


def nothing_there(described: Described) -> httpx.Response:
    """Ids and names of nothing."""
    values: dict[str, Any] = {}
    for parameter in described.parameters:
        if parameter.required:
            values[parameter.name] = NOBODY if parameter.schema.get("type") == "integer" else "nobody"
    if "env_var_id" in values:
        values["env_var_id"] = "00000000-0000-4000-8000-000000000000"
    return send(travis_mock.app(), described, ordinary(described, **values))


def nothing_on_com(described: Described) -> httpx.Response:
    """A slug or an id of nothing, on travis-ci.com."""
    values = {p.name: NOBODY if p.name == "repository_id" else "nobody" for p in described.parameters}
    return send(travis_mock.app(platform="com-public"), described, ordinary(described, **values))


def never_there(described: Described) -> httpx.Response:
    """A path of the documents that the server never had."""
    return send(travis_mock.app(era="today"), described, ordinary(described))


def known_already(described: Described) -> httpx.Response:
    """A second time, with the tag of the first answer."""
    app = travis_mock.app()
    tag = send(app, described, ordinary(described)).headers["etag"]
    asked = ordinary(described)
    return send(app, described, asked._replace(headers={**asked.headers, "If-None-Match": tag}))


@cache
def _exhausted() -> Application:
    app = travis_mock.app(limits="real")
    hello = OPERATIONS["v2.root_get"]
    while send(app, hello, ordinary(hello)).status_code == 200:
        pass
    return app


def too_often(described: Described) -> httpx.Response:
    """One request more than a minute allows, at a clock that stands still."""
    return send(_exhausted(), described, ordinary(described))


def with_values(**values: Any) -> Callable[[Described], httpx.Response]:
    """A request for something certain."""

    def certain_values(described: Described) -> httpx.Response:
        return send(travis_mock.app(), described, ordinary(described, **values))

    return certain_values


def with_body(body: Any) -> Callable[[Described], httpx.Response]:
    """A request that says something certain."""

    def certain_body(described: Described) -> httpx.Response:
        asked = ordinary(described)._replace(body=json.dumps(body).encode())
        return send(travis_mock.app(), described, asked)

    return certain_body


def browser(described: Described) -> httpx.Response:
    """What a browser accepts."""
    return send(travis_mock.app(), described, ordinary(described)._replace(headers={"Accept": "text/html,*/*;q=0.8"}))


def archived(described: Described) -> httpx.Response:
    """The log of a job whose log was archived."""
    asked = ordinary(
        described, **{p: ARCHIVED_LOG if p == "log_id" else ARCHIVED_JOB for p in ordinary(described).values}
    )
    return send(travis_mock.app(), described, asked._replace(headers={"Accept": "text/plain"}))


def second_sync(described: Described) -> httpx.Response:
    """A sync while one goes on."""
    app = travis_mock.app()
    assert send(app, described, ordinary(described)).status_code == 200
    return send(app, described, ordinary(described))


def request_gone(described: Described) -> httpx.Response:
    """A build whose request is no more."""
    app = travis_mock.app()
    build = app.world.get("builds", ordinary(described).values["build_id"])
    assert build is not None
    app.world.change([{"op": "delete", "entity": "requests", "id": build["request_id"]}])
    return send(app, described, ordinary(described))


def parser_down(described: Described) -> httpx.Response:
    """The service that parses the text fails."""
    app = travis_mock.app()
    app.world.change([{"op": "service", "service": "yml", "answers": 500}])
    return send(app, described, ordinary(described))


def github_down(described: Described) -> httpx.Response:
    """GitHub does not answer."""
    app = travis_mock.app()
    app.world.change([{"op": "service", "service": "github", "answers": 503}])
    return send(app, described, ordinary(described))


def few_scopes(described: Described) -> httpx.Response:
    """A GitHub token that does not open enough."""
    app = travis_mock.app()
    app.world.change([{"op": "update", "entity": "users", "id": 267, "set": {"github_scopes": []}}])
    return send(app, described, ordinary(described))


def store_down(described: Described) -> httpx.Response:
    """The store of the caches does not answer."""
    app = travis_mock.app()
    app.world.change([{"op": "service", "service": "cache_store", "answers": 503}])
    return send(app, described, ordinary(described))


def stranger_on_org(described: Described) -> httpx.Response:
    """No login, where a closed path is taken for an open one."""
    return send(travis_mock.app(platform="org"), described, ordinary(described)._replace(user=None))


BY_STATUS: dict[int, Callable[[Described], httpx.Response]] = {
    304: known_already,
    307: archived,
    400: broken_json,
    401: no_login,
    403: unknown_token,
    404: nothing_there,
    406: other_accept,
    429: too_often,
    500: json_but_no_object,
}

NO_SLUG = with_values(slug="noslash")


def forgotten_code(described: Described) -> httpx.Response:
    """Back from GitHub with a code that GitHub does not know."""
    app = travis_mock.app()
    with httpx.Client(transport=SyncBridge(app), trust_env=False, base_url="http://travis.test") as browser:
        there = browser.get(described.path, params={"origin": "https://travis-ci.org"})
        state = parse_qs(there.headers["location"].partition("?")[2])["state"][0]
        return browser.get(described.path, params={"code": "forgotten", "state": state})


def browsed(described: Described, *, era: Any = "reference", **values: str) -> httpx.Response:
    """The handshake, to GitHub and back."""
    app = travis_mock.app(era=era)
    path = described.path.replace("{provider}", "github")
    with httpx.Client(transport=SyncBridge(app), trust_env=False, base_url="http://travis.test") as browser:
        there = browser.get(path, params=values)
        back = browser.get(there.headers["location"])
        return browser.get(back.headers["location"])


OF_OPERATION: dict[tuple[str, int], Callable[[Described], httpx.Response]] = {
    ("root_get", 302): browser,
    ("users_sync", 409): second_sync,
    # What succeeds has no body, and so no form; what is refused has.
    ("builds_cancel", 406): partial(other_accept, build_id=FINISHED_BUILD),
    ("jobs_cancel", 406): partial(other_accept, job_id=FINISHED_JOB),
    ("builds_cancel", 422): with_values(build_id=FINISHED_BUILD),
    ("jobs_cancel", 422): with_values(job_id=FINISHED_JOB),
    ("settings_update", 422): with_body({"settings": {"timeout_hard_limit": 181}}),
    ("env_vars_create", 422): with_body({"env_var": {"value": "nameless"}}),
    ("env_vars_update", 422): with_body({"env_var": {"name": " "}}),
    ("repositories_list", 500): NO_SLUG,
    ("branches_list", 500): NO_SLUG,
    ("builds_list", 500): NO_SLUG,
    ("logs_get", 500): with_values(log_id="seven"),
    ("keys_create", 500): nothing_there,
    ("builds_get", 500): request_gone,
    ("builds_get_for_repository_by_slug", 500): request_gone,
    ("env_vars_create", 500): with_body({"env_var": {"name": "a", "value": {}}}),
    ("env_vars_update", 500): with_body({"env_var": []}),
    ("lint_check", 500): parser_down,
    ("lint_check_file", 500): parser_down,
    ("keys_create", 404): nothing_on_com,
    ("builds_restart", 400): with_values(build_id=RUNNING_BUILD),
    ("jobs_restart", 400): with_values(job_id=RUNNING_JOB),
    ("hooks_update", 500): with_body({"hook": None}),
    ("auth_handshake", 302): lambda described: send(travis_mock.app(), described, ordinary(described)),
    ("auth_handshake", 401): partial(browsed, redirect_uri="https://example.com"),
    ("auth_handshake", 500): partial(browsed, era="today"),
    ("auth_handshake_by_provider", 302): lambda described: send(travis_mock.app(), described, ordinary(described)),
    ("auth_handshake_by_provider", 401): partial(browsed, redirect_uri="https://example.com"),
    ("auth_handshake_by_provider", 500): partial(browsed, era="today"),
    ("auth_post_message_iframe", 302): lambda described: send(travis_mock.app(), described, ordinary(described)),
    ("auth_post_message_iframe", 401): forgotten_code,
    ("auth_post_message_iframe", 404): never_there,
    ("auth_github", 303): few_scopes,
    ("auth_github", 401): github_down,
    ("auth_github", 403): with_body({"github_token": "nobody's"}),
    ("auth_github", 422): with_body({}),
    ("builds_list_for_repository", 404): never_there,
    ("builds_get_for_repository", 404): never_there,
    ("logs_get_for_job_plain", 404): never_there,
    ("annotations_list", 404): never_there,
    ("annotations_create", 422): with_body({"status": "passed"}),
    ("env_vars_create_moved", 422): with_body({"env_var": {"value": "nameless"}}),
    ("env_vars_update_moved", 422): with_body({"env_var": {"name": " "}}),
    ("ssh_keys_update", 422): with_body({"ssh_key": {"value": "no key"}}),
    ("requests_list", 404): with_values(repository_id=NOBODY),
    ("requests_list", 500): NO_SLUG,
    ("caches_list", 404): stranger_on_org,
    ("caches_list", 500): store_down,
    ("caches_list_by_slug", 500): store_down,
    ("caches_delete", 500): store_down,
    ("caches_delete_by_slug", 500): store_down,
}


def way(described: Described, status: int) -> Callable[[Described], httpx.Response] | None:
    """The scenario in which an operation answers a status; None if there is none yet."""
    return OF_OPERATION.get((described.id, status), BY_STATUS.get(status))
