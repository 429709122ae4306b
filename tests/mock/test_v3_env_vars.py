"""V3: environment variables of a repository."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import pytest
from asking import ask, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

ID = "11111111-0000-4000-8000-000000000001"
HIDDEN = "11111111-0000-4000-8000-000000000002"
VARIABLES = [
    {"id": ID, "repository_id": 10, "name": "FOO", "value": "bar", "public": True, "branch": None},
    {"id": HIDDEN, "repository_id": 10, "name": "SECRET", "value": "s3cr3t", "public": False, "branch": None},
]


@pytest.fixture
def app() -> Application:
    return small(env_vars=VARIABLES)


def _create(app: Application, body: Any, **options: Any) -> Any:
    return ask_v3(app, "POST", "/repo/10/env_vars", body=body, **options)


def _change(app: Application, body: Any, identifier: str = ID, **options: Any) -> Any:
    return ask_v3(app, "PATCH", f"/repo/10/env_var/{identifier}", body=body, **options)


def _names(app: Application) -> list[str]:
    return [row["name"] for row in ask_v3(app, "GET", "/repo/10/env_vars").json["env_vars"]]


def test_the_list_hides_the_values_of_secret_variables(app: Application) -> None:
    listed = ask_v3(app, "GET", "/repo/ada%2Fnotes/env_vars").json
    assert listed["@href"] == "/repo/ada%2Fnotes/env_vars"
    public, secret = listed["env_vars"]
    assert public == {
        "@type": "env_var",
        "@href": f"/repo/10/env_var/{ID}",
        "@representation": "standard",
        "@permissions": {"read": True, "write": True},
        "id": ID,
        "name": "FOO",
        "value": "bar",
        "public": True,
        "branch": None,
    }
    assert "value" not in secret
    assert ask_v3(app, "GET", f"/repo/10/env_var/{HIDDEN}").json == secret


def test_what_is_created_is_listed_and_found_in_both_versions(app: Application) -> None:
    said = {"env_var.name": "NEW", "env_var.value": "v", "env_var.public": True, "env_var.branch": "main"}
    answer = _create(app, said)
    created = answer.json
    assert answer.status == 201
    assert uuid.UUID(created["id"]).version == 4
    assert {f"env_var.{name}": created[name] for name in ("name", "value", "public", "branch")} == said
    assert ask_v3(app, "GET", f"/repo/10/env_var/{created['id']}").json == created
    assert _names(app) == ["FOO", "SECRET", "NEW"]
    found = ask(app, "GET", f"/settings/env_vars/{created['id']}", "repository_id=10").json["env_var"]
    assert (found["name"], found["value"]) == ("NEW", "v")


def test_what_is_not_said_is_null(app: Application) -> None:
    created = _create(app, {"env_var.name": "BARE"}).json
    assert (created["public"], created["branch"], "value" in created) == (None, None, False)
    assert _create(app, {"env_var.name": "NULL", "env_var.public": True}).json["value"] is None
    listed = ask(app, "GET", "/settings/env_vars", "repository_id=10")
    assert (listed.status, listed.json["env_vars"][2]["name"]) == (200, "BARE")


@pytest.mark.parametrize(
    "body", [{}, {"env_var.name": " "}, {"env_var.name": None}, {"name": "BARE"}, {"env_var": {"name": "NESTED"}}]
)
def test_a_variable_needs_a_name_with_a_dot(app: Application, body: Any) -> None:
    answer = _create(app, body)
    assert refusal(answer) == (422, "unprocessable_entity", None)
    assert answer.json["error_message"] == "Variable name is required"
    assert _names(app) == ["FOO", "SECRET"]


def test_a_name_is_there_once_for_a_branch(app: Application) -> None:
    assert refusal(_create(app, {"env_var.name": "FOO"})) == (409, "duplicate_resource", None)
    assert _create(app, {"env_var.name": "FOO", "env_var.branch": "main"}).status == 201
    assert refusal(_create(app, {"env_var.name": "FOO", "env_var.branch": "main"}))[0] == 409


@pytest.mark.parametrize("value", [5, True, ["a"]])
def test_the_server_fails_on_a_value_that_is_no_text(app: Application, value: Any) -> None:
    assert _create(app, {"env_var.name": "NUM", "env_var.value": value}).status == 500
    assert _change(app, {"env_var.value": value}).status == 500


def test_names_are_cast_and_odd_truth_is_kept(app: Application) -> None:
    created = _create(app, {"env_var.name": 5, "env_var.public": "no"}).json
    assert (created["name"], created["public"]) == ("5", False)
    assert not app.uncovered
    assert _create(app, {"env_var.name": "ODD", "env_var.public": "perhaps"}).json["public"] == "perhaps"
    assert app.uncovered


def test_only_what_is_given_changes_and_the_changed_one_is_the_last(app: Application) -> None:
    changed = _change(app, {"env_var.value": "new"}).json
    assert (changed["id"], changed["name"], changed["value"]) == (ID, "FOO", "new")
    assert _names(app) == ["SECRET", "FOO"]
    assert _change(app, {"value": "bare"}).json == changed
    assert _change(app, {"env_var.branch": "main"}).json == {**changed, "branch": "main"}


def test_a_secret_that_becomes_public_is_shown(app: Application) -> None:
    assert _change(app, {"env_var.public": True}, HIDDEN).json["value"] == "s3cr3t"


def test_nothing_is_checked_of_a_change(app: Application) -> None:
    assert _change(app, {"env_var.name": "SECRET"}).status == 200
    assert _change(app, {"env_var.name": ""}).json["name"] == ""


def test_what_is_deleted_is_gone(app: Application) -> None:
    answer = ask_v3(app, "DELETE", f"/repo/10/env_var/{ID}")
    assert (answer.status, answer.body) == (204, b"")
    assert _names(app) == ["SECRET"]
    for method in ("GET", "PATCH", "DELETE"):
        assert refusal(ask_v3(app, method, f"/repo/10/env_var/{ID}")) == (404, "not_found", "env_var")


def test_another_repository_does_not_have_it(app: Application) -> None:
    assert refusal(ask_v3(app, "GET", f"/repo/20/env_var/{ID}")) == (404, "not_found", "env_var")


def test_who_may(app: Application) -> None:
    assert refusal(ask_v3(app, "GET", "/repo/10/env_vars", login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(app, "GET", "/repo/20/env_vars", login="mallory")) == (404, "not_found", "repository")
    shown = ask_v3(app, "GET", "/repo/10/env_vars", login="mallory").json["env_vars"][0]
    assert shown["@permissions"] == {"read": False, "write": False}
    refused = _create(app, {"env_var.name": "NEW"}, login="reader")
    assert refusal(refused) == (403, "insufficient_access", "repository")
    assert refused.json["permission"] == "create_env_var"
    refused = _change(app, {"env_var.value": "x"}, HIDDEN, login="reader")
    assert refusal(refused) == (403, "insufficient_access", "env_var")
    assert refused.json["env_var"]["@representation"] == "minimal"
    assert "value" not in refused.json["env_var"]
    assert refusal(ask_v3(app, "DELETE", f"/repo/10/env_var/{ID}", login="reader"))[0] == 403
    assert _names(app) == ["FOO", "SECRET"]


def test_a_repository_that_has_moved_is_read_only() -> None:
    repositories = [{"id": 10, "slug": "ada/notes", "migration_status": "migrating"}]
    app = small("org", repositories=repositories, builds=[], jobs=[], logs=[], permissions=[], env_vars=VARIABLES)
    app.world.insert("permissions", {"user_id": 1, "repository_id": 10, "admin": True, "push": True, "pull": True})
    for answer in (
        _create(app, {"env_var.name": "NEW"}),
        _change(app, {"env_var.value": "x"}),
        ask_v3(app, "DELETE", f"/repo/10/env_var/{ID}"),
    ):
        assert refusal(answer) == (403, "repo_migrated", None)
    assert _names(app) == ["FOO", "SECRET"]
