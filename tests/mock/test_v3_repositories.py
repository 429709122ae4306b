"""V3: repositories, one by one: found, shown in each representation, switched, starred."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

from travis_mock.descriptions import load

if TYPE_CHECKING:
    from travis_mock.application import Application

INCLUDES = load("v3").bundle["components"]["schemas"]["RepositoryInclude"]["enum"]


def repository(app: Application, query: str = "", *, path: str = "/repo/10", **options: Any) -> dict[str, Any]:
    answer = ask_v3(app, "GET", path, query, **options)
    assert answer.status == 200, answer.text
    found: dict[str, Any] = answer.json
    return found


def test_a_repository_shows_itself() -> None:
    shown = repository(small())
    permissions = shown.pop("@permissions")
    assert [name for name, has in permissions.items() if not has] == ["migrate"]
    assert shown == {
        "@type": "repository",
        "@href": "/repo/10",
        "@representation": "standard",
        "id": 10,
        "name": "notes",
        "slug": "ada/notes",
        "description": None,
        "github_id": 3_000_010,
        "vcs_id": "3000010",
        "vcs_type": "GithubRepository",
        "github_language": None,
        "active": True,
        "private": False,
        "owner": {"@type": "user", "id": 1, "login": "ada", "ro_mode": False, "@href": "/user/1"},
        "owner_name": "ada",
        "vcs_name": "notes",
        "default_branch": {
            "@type": "branch",
            "@href": "/repo/10/branch/main",
            "@representation": "minimal",
            "name": "main",
        },
        "starred": False,
        "managed_by_installation": False,
        "active_on_org": None,
        "migration_status": None,
        "history_migration_status": None,
        "shared": False,
        "config_validation": False,
        "server_type": "git",
        "scan_failed_at": None,
        "build_count": 2,
    }


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/repo/10", 10),
        ("/repo/010", 10),
        ("/repo/ada%2Fnotes", 10),
        ("/repo/ADA%2fNotes", 10),
        ("/repo/github/ada%2Fnotes", 10),
        ("/repo/bitbucket/10", 10),
        ("/repo/bitbucket/ada%2Fnotes", None),
        ("/repo/ada/notes", None),
        ("/repo/11", None),
        ("/repo/ada%2Fother", None),
        ("/repo/99999999999999999999", None),
    ],
)
def test_it_is_found_by_id_and_by_slug(path: str, found: int | None) -> None:
    answer = ask_v3(small(), "GET", path)
    assert (answer.status, answer.json.get("id")) == ((200, found) if found else (404, None))


def test_of_several_at_assembla_the_kind_decides() -> None:
    columns = {"slug": "ada/code", "vcs_type": "AssemblaRepository"}
    kinds = [{"id": 30 + at, "server_type": kind, **columns} for at, kind in enumerate(("git", "subversion"))]
    app = small(repositories=[{"id": 10, "slug": "ada/notes"}, {"id": 20, "slug": "ada/vault"}, *kinds])
    found = repository(app, "server_type=subversion", path="/repo/assembla/ada%2Fcode")
    assert (found["id"], found["server_type"]) == (31, "subversion")
    assert repository(app, "repository.server_type=git", path="/repo/assembla/ada%2Fcode")["id"] == 30
    perforce = ask_v3(app, "GET", "/repo/assembla/ada%2Fcode", "server_type=perforce")
    assert refusal(perforce) == (404, "not_found", "repository")


def test_only_who_has_a_part_in_it_sees_a_private_one() -> None:
    app = small()
    for path in ("/repo/20", "/repo/ada%2Fvault"):
        assert repository(app, path=path)["private"] is True
        for login in (None, "mallory", "reader"):
            assert refusal(ask_v3(app, "GET", path, login=login)) == (404, "not_found", "repository")


def test_what_was_deleted_or_has_lost_its_provider_is_not_found() -> None:
    for column in ("deleted_at", "invalidated_at"):
        app = small()
        app.world.update("repositories", app.world.need("repositories", 10), **{column: "2024-05-05 00:00:00"})
        for path in ("/repo/10", "/repo/ada%2Fnotes"):
            assert ask_v3(app, "GET", path).status == 404
        assert [one["id"] for one in ask_v3(app, "GET", "/repos").json["repositories"]] == [20]


@pytest.mark.parametrize("include", INCLUDES)
def test_each_include_has_an_answer_that_is_described(include: str) -> None:
    app = small(
        stars=[{"user_id": 1, "repository_id": 10}],
        installations=[{"owner_type": "User", "owner_id": 1}],
        logs=[{"job_id": job} for job in (101, 111, 112, 201)],
    )
    around = "repository.default_branch,repository.current_build,repository.owner"
    for query in (f"include={include}", f"include={around},{include}"):
        for path in ("/repo/10", "/repos", "/owner/ada/repos"):
            assert ask_v3(app, "GET", path, query).status == 200
    for form in ("list", "minimal", "minimal_with_build"):
        answer = ask_v3(app, "GET", "/repos", f"include={include}&representation={form}")
        assert answer.status == 200, answer.text


def test_what_comes_with_an_include() -> None:
    names = "current_build,last_started_build,next_build_number,allow_migration,email_subscribed"
    app = small()
    shown = repository(app, "include=" + ",".join(f"repository.{name}" for name in names.split(",")))
    assert (shown["current_build"]["id"], shown["current_build"]["@representation"]) == (110, "standard")
    assert shown["last_started_build"] == shown["current_build"]
    assert (shown["next_build_number"], shown["allow_migration"], shown["email_subscribed"]) == (3, False, True)
    (warning,) = shown["@warnings"]
    assert (warning["warning_type"], warning["parameter"]) == ("deprecated_parameter", "current_build")
    app.world.insert("email_unsubscribes", {"user_id": 1, "repository_id": 10})
    assert repository(app, "include=repository.email_subscribed")["email_subscribed"] is False
    assert repository(app, "include=repository.email_subscribed", login=None)["email_subscribed"] is False


def test_a_build_that_the_caller_may_not_see_is_not_shown() -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 110), private=True)
    assert repository(app, "include=repository.current_build")["current_build"]["id"] == 110
    assert repository(app, "include=repository.current_build", login="mallory")["current_build"] is None


def test_an_owner_is_shown_as_far_as_it_is_wanted() -> None:
    app = small()
    assert repository(app)["owner"].keys() == {"@type", "@href", "id", "login", "ro_mode"}
    assert repository(app, "include=owner.installation")["owner"]["@representation"] == "minimal"
    whole = repository(app, "include=repository.owner,user.repositories")["owner"]
    assert (whole["@representation"], whole["email"]) == ("standard", "ada@example.com")
    assert whole["repositories"][0] == {"@href": "/repo/10"}
    assert whole["repositories"][1]["owner"] == {"@href": "/user/1"}


def test_a_default_branch_is_written_down_when_it_is_looked_at() -> None:
    app = small(builds=[], jobs=[], logs=[])
    assert repository(app)["default_branch"]["name"] == "main"
    assert app.world.rows("branches") == []
    branch = repository(app, "include=repository.default_branch")["default_branch"]
    assert (branch["@representation"], branch["exists_on_github"], branch["last_build"]) == ("standard", True, None)
    assert [row["name"] for row in app.world.rows("branches")] == ["main"]


def test_a_repository_is_starred_once() -> None:
    app = small()
    for _ in range(2):
        answer = ask_v3(app, "POST", "/repo/10/star")
        assert (answer.status, answer.json["starred"]) == (200, True)
    assert app.world.rows("stars") == [{"user_id": 1, "repository_id": 10}]
    assert repository(app, login="reader")["starred"] is False
    for _ in range(2):
        answer = ask_v3(app, "POST", "/repo/10/unstar")
        assert (answer.status, answer.json["starred"]) == (200, False)
    assert app.world.rows("stars") == []


def test_a_repository_is_switched_on_and_off() -> None:
    app = small()
    for action, active in (("deactivate", False), ("deactivate", False), ("activate", True), ("activate", True)):
        answer = ask_v3(app, "POST", f"/repo/ada%2Fnotes/{action}")
        assert (answer.status, answer.json["active"], answer.json["@representation"]) == (200, active, "standard")
        assert repository(app)["active"] is active


def test_without_a_key_it_can_not_be_switched_on() -> None:
    app = small(repository_keys=[])
    answer = ask_v3(app, "POST", "/repo/10/activate")
    assert (answer.status, answer.json["error_type"]) == (409, "repo_ssh_key_missing")


def test_a_subversion_repository_gets_its_key_and_loses_it() -> None:
    app = small(repository_keys=[])
    app.world.update("repositories", app.world.need("repositories", 10), server_type="subversion")
    assert ask_v3(app, "POST", "/repo/10/activate").status == 200
    assert len(app.world.where("repository_keys", repository_id=10)) == 1
    assert ask_v3(app, "POST", "/repo/10/deactivate").status == 200
    assert app.world.where("repository_keys", repository_id=10) == []


@pytest.mark.parametrize("action", ["activate", "deactivate", "star", "unstar"])
def test_who_may_not_is_refused(action: str) -> None:
    app = small()
    assert refusal(ask_v3(app, "POST", f"/repo/10/{action}", login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(app, "POST", f"/repo/20/{action}", login="mallory")) == (404, "not_found", "repository")
    answer = ask_v3(app, "POST", f"/repo/10/{action}", login="mallory")
    assert refusal(answer) == (403, "insufficient_access", "repository")
    minimal = {"@type": "repository", "@href": "/repo/10", "@representation": "minimal"}
    assert answer.json["repository"] == {**minimal, "id": 10, "name": "notes", "slug": "ada/notes"}
    assert answer.json["permission"] == action


@pytest.mark.parametrize("action", ["activate", "deactivate", "star", "unstar"])
def test_what_has_moved_away_is_not_changed_on_org(action: str) -> None:
    for platform, status in (("org", 403), ("com-public", 200)):
        app = small(platform=platform)
        app.world.update("repositories", app.world.need("repositories", 10), migration_status="migrated")
        answer = ask_v3(app, "POST", f"/repo/10/{action}")
        assert (answer.status, answer.json.get("error_type")) == (status, "repo_migrated" if status == 403 else None)


def test_the_internal_change_of_a_repository_is_forbidden() -> None:
    assert refusal(ask_v3(small(), "PATCH", "/repo/10", body={"com_id": 1})) == (403, "insufficient_access", None)


def test_with_legacy_roles_the_permissions_are_roles() -> None:
    app = small(config={"legacy_roles": True})
    permissions = repository(app)["@permissions"]
    assert [name for name, has in permissions.items() if not has] == ["migrate"]
    seen = {"read", "settings_read", "log_view"}
    assert {name for name, has in repository(app, login="reader")["@permissions"].items() if has} == {
        "star",
        "unstar",
        *seen,
    }
    assert {name for name, has in repository(app, login=None)["@permissions"].items() if has} == seen


def test_whose_owner_may_move_it_may_be_moved() -> None:
    app = small()
    app.world.update("users", app.world.need("users", 1), allow_migration=True)
    shown = repository(app, "include=repository.allow_migration")
    assert (shown["allow_migration"], shown["@permissions"]["migrate"]) == (True, True)
    assert repository(app, login="reader")["@permissions"]["migrate"] is False
