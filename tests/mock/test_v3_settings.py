"""V3: settings of a repository, read and written one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import ask, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

NAMES = [
    *("builds_only_with_travis_yml", "build_pushes", "build_pull_requests", "build_releases"),
    *("maximum_number_of_builds", "auto_cancel_pushes", "auto_cancel_pull_requests", "allow_config_imports"),
    *("config_validation", "share_encrypted_env_with_forks", "share_ssh_keys_with_forks", "job_log_time_based_limit"),
    *("job_log_access_based_limit", "job_log_access_older_than_days"),
]


def _set(app: Application, name: str, value: Any, **options: Any) -> Any:
    return ask_v3(app, "PATCH", f"/repo/10/setting/{name}", body={"setting.value": value}, **options)


def _get(app: Application, name: str) -> Any:
    return ask_v3(app, "GET", f"/repo/10/setting/{name}").json["value"]


def test_imports_are_listed_of_private_repositories_only() -> None:
    app = small()
    public, private = (ask_v3(app, "GET", f"/repo/{number}/settings").json for number in (10, 20))
    assert [setting["name"] for setting in private["settings"]] == NAMES
    assert [setting["name"] for setting in public["settings"]] == [n for n in NAMES if n != "allow_config_imports"]
    assert {key: public[key] for key in public if key != "settings"} == {
        "@type": "settings",
        "@href": "/repo/10/settings",
        "@representation": "standard",
    }


def test_every_setting_is_found_by_its_name() -> None:
    app = small(settings={"10": {"maximum_number_of_builds": 3}})
    assert ask_v3(app, "GET", "/repo/ada%2Fnotes/setting/maximum_number_of_builds").json == {
        "@type": "setting",
        "@href": "/repo/10/setting/maximum_number_of_builds",
        "@representation": "standard",
        "@permissions": {"read": True, "write": True},
        "name": "maximum_number_of_builds",
        "value": 3,
    }
    for name in NAMES:
        assert ask_v3(app, "GET", f"/repo/10/setting/{name}").json["name"] == name


def test_what_was_set_is_read_again_in_both_versions() -> None:
    app = small()
    answer = _set(app, "build_pushes", value=False)
    assert (answer.status, answer.json["value"]) == (200, False)
    assert _get(app, "build_pushes") is False
    assert ask(app, "GET", "/repos/10/settings").json["settings"]["build_pushes"] is False
    ask(app, "PATCH", "/repos/10/settings", body={"settings": {"maximum_number_of_builds": 7}})
    assert (_get(app, "maximum_number_of_builds"), _get(app, "build_pushes")) == (7, False)


@pytest.mark.parametrize(
    ("name", "sent", "kept"),
    [
        ("build_pushes", "no", False),
        ("build_pushes", 1, True),
        ("build_pushes", 7, 7),
        ("maximum_number_of_builds", "5", 5),
        ("maximum_number_of_builds", True, True),
    ],
)
def test_values_are_cast_as_far_as_can_be(name: str, sent: Any, kept: Any) -> None:
    app = small()
    answer = _set(app, name, sent)
    assert (answer.status, answer.json["value"]) == (200, kept)
    assert not app.uncovered


def test_a_value_of_another_type_is_sent_back_and_no_description_covers_it() -> None:
    app = small()
    assert _set(app, "build_pushes", "x").json["value"] == "x"
    assert ask_v3(app, "GET", "/repo/10/settings").status == 200
    assert sum(app.uncovered.values()) == 2


@pytest.mark.parametrize("body", [{}, {"value": True}, {"setting": {"value": True}}, {"setting.value": None}])
def test_without_a_value_the_server_fails_and_nothing_changes(body: Any) -> None:
    app = small()
    before = ask_v3(app, "GET", "/repo/10/settings").body
    answer = ask_v3(app, "PATCH", "/repo/10/setting/build_pushes", body=body)
    assert (answer.status, answer.content_type) == (500, "text/plain")
    assert ask_v3(app, "GET", "/repo/10/settings").body == before


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (29, "Job log access older than days is outside the bounds"),
        (731, "Job log access older than days is outside the bounds"),
        ("40 days", "Job log access older than days is not a number"),
        (
            "long",
            "Job log access older than days is not a number and Job log access older than days is outside the bounds",
        ),
    ],
)
def test_the_age_of_logs_has_bounds(value: Any, said: str) -> None:
    app = small()
    answer = _set(app, "job_log_access_older_than_days", value)
    assert refusal(answer) == (422, "unprocessable_entity", None)
    assert answer.json["error_message"] == said
    assert _get(app, "job_log_access_older_than_days") == 365
    assert [_set(app, "job_log_access_older_than_days", days).status for days in (30, 730)] == [200, 200]


def test_the_defaults_and_bounds_are_options() -> None:
    options = {"time_based_limit": True, "older_than_days": 90, "min_days_value": 60, "max_days_value": 90}
    app = small(config={"job_log_access_permissions": options})
    assert _get(app, "job_log_time_based_limit") is True
    assert _get(app, "job_log_access_older_than_days") == 90
    assert [_set(app, "job_log_access_older_than_days", days).status for days in (59, 60, 91)] == [422, 200, 422]


def test_a_setting_that_is_null_is_none_and_lets_no_other_be_written() -> None:
    app = small(settings={"10": {"build_pushes": None}})
    names = [setting["name"] for setting in ask_v3(app, "GET", "/repo/10/settings").json["settings"]]
    assert "build_pushes" not in names
    assert refusal(ask_v3(app, "GET", "/repo/10/setting/build_pushes")) == (404, "not_found", "user_setting")
    assert _set(app, "build_releases", value=False).status == 500
    assert _set(app, "build_pushes", value=True).status == 200


@pytest.mark.parametrize("name", ["timeout_hard_limit", "nope", "BUILD_PUSHES"])
def test_names_that_are_none_are_not_found(name: str) -> None:
    app = small()
    assert refusal(ask_v3(app, "GET", f"/repo/10/setting/{name}")) == (404, "not_found", None)
    assert refusal(_set(app, name, value=True)) == (404, "not_found", None)


def test_who_may() -> None:
    app = small()
    assert refusal(ask_v3(app, "GET", "/repo/10/settings", login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(app, "GET", "/repo/20/settings", login="mallory")) == (404, "not_found", "repository")
    refused = ask_v3(app, "GET", "/repo/10/setting/build_pushes", login="mallory")
    assert refusal(refused) == (403, "insufficient_access", "repository")
    assert refused.json["permission"] == "settings_read"
    assert ask_v3(app, "GET", "/repo/10/settings", login="reader").json["settings"][0]["@permissions"] == {
        "read": True,
        "write": False,
    }
    refused = _set(app, "build_pushes", value=False, login="reader")
    assert refusal(refused) == (403, "insufficient_access", "user_setting")
    assert refused.json["user_setting"] == {
        "@type": "setting",
        "@href": "/repo/10/setting/build_pushes",
        "@representation": "minimal",
        "name": "build_pushes",
        "value": True,
    }


def test_nothing_is_written_to_a_repository_that_has_moved() -> None:
    repositories = [{"id": 10, "slug": "ada/notes", "migration_status": "migrated"}]
    app = small("org", repositories=repositories, builds=[], jobs=[], logs=[], permissions=[])
    assert refusal(_set(app, "build_pushes", value=False)) == (403, "repo_migrated", None)
