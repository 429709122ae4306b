"""Requests that no document has: how the server reads them all the same, and where it fails on them.

Source: the endpoints, services and models of travis-ci/travis-api.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from asking import V2, ask, small

if TYPE_CHECKING:
    from travis_mock.handling import Platform

V21 = "application/vnd.travis-ci.2.1+json"
PROFILE = [{"id": 1, "user_id": 1, "token": "profile-token"}]


# -- who is let in -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "scope"), [("/repos/10/settings", "public"), ("/users", "private")])
def test_of_several_refusals_the_last_counts(path: str, scope: str) -> None:
    refused = ask(small(tokens=PROFILE), "GET", path, "token=profile-token", login=None)
    assert (refused.status, refused.text) == (403, "insufficient access")
    assert refused.headers["x-accepted-oauth-scopes"] == scope


@pytest.mark.parametrize("platform", ["org", "com-public", "enterprise"])
def test_a_server_may_ask_everybody_to_log_in(platform: Platform) -> None:
    app = small(platform, config={"force_authentication": True})
    for path in ("/repos/10", "/lint", "/uptime", "/accounts"):
        refused = ask(app, "GET", path, login=None, accept=V21)
        assert (refused.status, refused.body, refused.content_type) == (403, b"", "application/json")
    assert [ask(app, "GET", path, login=None).status for path in ("/", "/config", "/nothing")] == [200, 200, 404]
    assert ask(app, "GET", "/repos/10").status == 200


def test_a_server_with_the_old_roles_asks_no_authorizer() -> None:
    assert ask(small(), "GET", "/repos/10/key", login="mallory").status == 403
    assert ask(small(config={"legacy_roles": True}), "GET", "/repos/10/key", login="mallory").status == 200


def test_the_limits_of_logs_are_options_of_the_server() -> None:
    limits = {"time_based_limit": True, "access_based_limit": True, "older_than_days": 60}
    app = small(config={"job_log_access_permissions": limits})
    settings = ask(app, "GET", "/repos/10/settings").json["settings"]
    assert list(settings.values())[-3:] == [True, True, 60]
    assert [ask(app, "GET", "/logs/1010", login=login).status for login in ("ada", "reader")] == [200, 403]


def test_what_is_neither_private_nor_public_is_for_those_who_have_a_part_in_it() -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 100), private=None)
    assert [ask(app, "GET", "/builds/100", login=login).status for login in ("ada", "mallory")] == [200, 404]
    assert ask(small("org"), "GET", "/builds/100", login="mallory").status == 200


def test_logging_out_forgets_the_token_in_the_query() -> None:
    app = small()
    ineffective = ask(app, "GET", "/logout")
    assert (ineffective.status, ineffective.body, ineffective.content_type) == (200, b"", "application/json")
    of_another = ask(app, "GET", "/logout", "access_token=mallory-token")
    assert of_another.json["user"]["login"] == "ada"
    assert ask(app, "GET", "/users", login="mallory").text == "access denied"
    assert ask(app, "GET", "/logout", "access_token=mallory-token").body == b""
    assert ask(app, "GET", "/logout", "access_token=ada-token", login=None).json["user"]["login"] == "ada"
    assert ask(app, "GET", "/users").status == 403


@pytest.mark.parametrize(("platform", "status", "said"), [("org", 403, "access denied"), ("com-public", 401, "")])
def test_nobody_can_not_log_out(platform: Platform, status: int, said: str) -> None:
    refused = ask(small(platform), "GET", "/logout", login=None)
    assert (refused.status, refused.text, refused.content_type) == (status, said, "application/json")


def test_a_further_token_is_forgotten_too() -> None:
    app = small(access_tokens=[{"id": 1, "token": "further", "user_id": 1}])
    assert ask(app, "GET", "/logout", "access_token=further", login=None).json["user"]["login"] == "ada"
    assert ask(app, "GET", "/users", "access_token=further", login=None).status == 403


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/repos/10/settings.xml", 406),  # a repository `10/settings`
        ("/repos/10/branches/main.xml", 404),
        ("/repos/ada/notes/key.xml", 404),
        ("/repos/ada/notes/builds.atom", 406),
        ("/repos/.xml", 404),
    ],
)
def test_there_are_feeds_of_few_paths(path: str, status: int) -> None:
    assert ask(small(), "GET", path).status == status


# -- tags --------------------------------------------------------------------------------------------------------------


def test_tags() -> None:
    app = small()
    value = ask(app, "GET", "/repos/10").headers["etag"]
    for known in (value, "*", f'"x", {value}'):
        assert ask(app, "GET", "/repos/10", if_none_match=known).status == 304
        assert ask(app, "GET", "/repos/10", if_match=known).status == 200
    assert ask(app, "GET", "/repos/10", if_none_match=f"W/{value}").status == 200
    other = ask(app, "GET", "/repos/10", if_match='"x"')
    assert (other.status, other.body, other.headers["etag"]) == (412, b"", value)


# -- rows that point nowhere -------------------------------------------------------------------------------------------


def test_what_belongs_to_a_deleted_repository() -> None:
    app = small("org")
    app.world.update("repositories", app.world.need("repositories", 10), deleted_at="2024-05-01 00:00:00")
    assert ask(app, "GET", "/jobs/101").status == 404
    assert ask(app, "GET", "/builds/100").status == 500
    assert ask(app, "GET", "/jobs", "ids[]=101").status == 500
    assert ask(app, "GET", "/repos/10").status == 200
    assert ask(small(), "GET", "/repos/10").status == 200


@pytest.mark.parametrize("path", ["/builds/100", "/builds?repository_id=10", "/jobs/101", "/repos/10/branches/main"])
def test_a_commit_that_is_gone(path: str) -> None:
    app = small()
    app.world.delete("commits")
    path, _, query = path.partition("?")
    answer = ask(app, "GET", path, query)
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")


def test_a_log_that_nobody_has_removed() -> None:
    app = small()
    app.world.update("logs", app.world.need("logs", 1010), removed_at="2024-05-06 11:00:00", removed_by_id=None)
    assert ask(app, "GET", "/jobs/101/log").status == 500
    assert ask(app, "GET", "/jobs/101/log", accept="text/plain").text == "$ rake\nok\n"


def test_a_log_without_content_has_no_text() -> None:
    app = small()
    app.world.update("logs", app.world.need("logs", 1010), content=None)
    assert ask(app, "GET", "/jobs/101/log").json["log"]["body"] is None
    assert ask(app, "GET", "/jobs/101/log", accept="text/plain").status == 406


@pytest.mark.parametrize(("path", "status"), [("/jobs/111/log", 200), ("/jobs/111x/log", 500), ("/jobs/101x/log", 200)])
def test_a_number_with_letters(path: str, status: int) -> None:
    assert ask(small(), "GET", path).status == status


def test_a_log_removed_by_somebody_without_a_name() -> None:
    app = small()
    app.world.update("users", app.world.need("users", 1), name=None)
    assert ask(app, "PATCH", "/jobs/101/log").status == 200
    assert ask(app, "GET", "/jobs/101/log").json["log"]["body"] == "Log removed by  at 2024-05-06 12:00:00 UTC"


# -- services ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "answer"), [(204, 202), (403, 400), (404, 400), (422, 500), (503, 500)])
def test_what_billing_says_to_a_restart(status: int, answer: int) -> None:
    app = small()
    app.world.change([{"op": "service", "service": "billing", "answers": status}])
    assert ask(app, "POST", "/builds/110/restart").status == answer
    assert ask(small("org"), "POST", "/builds/110/restart").status == 202


def test_a_message_of_the_parser_counts_wherever_it_has_its_level() -> None:
    app = small()
    body = '{"full_messages": ["on root [warn] x", "[info] y"]}'
    app.world.change([{"op": "service", "service": "yml", "answers": 200, "body": body}])
    warnings = ask(app, "POST", "/lint", body={"content": "a"}).json["lint"]["warnings"]
    assert warnings == [{"key": [], "message": "on root [warn] x"}]


def test_what_the_server_has_for_those_who_run_it() -> None:
    for path in ("/uptime", "/uptime/", "/uptime.json"):
        up = ask(small(), "GET", path, login=None, accept=None)
        assert (up.status, up.text, up.content_type) == (200, "OK", "application/json")
    documentation = ask(small(), "GET", "/docs", login=None, accept=V2)
    assert (documentation.status, documentation.headers["location"]) == (302, "http://docs.travis-ci.com/api")


def test_tables_that_the_mock_does_not_know_may_change() -> None:
    app = small()
    app.world.change([{"op": "update", "entity": "features", "id": 1, "set": {"active": True}}])
    app.world.change([{"op": "insert", "entity": "features", "row": {"id": 1}}])
    app.world.change([{"op": "update", "entity": "features", "id": 1, "set": {"active": True}}])
    assert app.world.need("features", 1)["active"] is True
    with pytest.raises(LookupError, match="no row"):
        app.world.change([{"op": "update", "entity": "users", "id": 99, "set": {"name": "x"}}])


def test_json_that_is_too_deep_is_none() -> None:
    app = small()
    deep = ask(app, "POST", "/builds/100/cancel", body=b"[" * 100_000, content_type="application/json")
    assert (deep.status, deep.json) == (400, {"error": "Failed to parse body as JSON"})
    assert app.requests[-1].json is None
