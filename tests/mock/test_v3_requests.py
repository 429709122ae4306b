"""V3: build requests, made and read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import Answered, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Platform

REQUEST: dict[str, Any] = {"repository_id": 10, "event_type": "api", "result": "approved"}


@pytest.fixture
def app() -> Application:
    return small()


def create(app: Application, body: Any = b"", path: str = "/repo/10/requests", **options: Any) -> Answered:
    return ask_v3(app, "POST", path, body=body, **options)


def listed(app: Application, query: str = "", path: str = "/repo/10/requests", **options: Any) -> list[int]:
    answer = ask_v3(app, "GET", path, query, **options)
    assert answer.status == 200, answer.text
    return [request["id"] for request in answer.json["requests"]]


# -- making one -------------------------------------------------------------------------------------------------------


def test_the_answer_says_what_will_be_done(app: Application) -> None:
    answer = create(app, {"request": {"branch": "main", "message": "Try", "config": {"env": {"A": "ü/1"}}}})
    assert answer.status == 202
    assert answer.json == {
        "@type": "pending",
        "remaining_requests": 10,
        "repository": {
            "@type": "repository",
            "@href": "/repo/10",
            "@representation": "minimal",
            "id": 10,
            "name": "notes",
            "slug": "ada/notes",
        },
        "request": {
            "repository": {"id": 3000010, "vcs_type": "GithubRepository", "owner_name": "ada", "name": "notes"},
            "user": {"id": 1},
            "id": answer.json["request"]["id"],
            "message": "Try",
            "branch": "main",
            "configs": [{"config": '{"env":{"A":"ü/1"}}', "mode": None}],
            "config": '{"env":{"A":"ü/1"}}',
        },
        "resource_type": "request",
    }
    assert app.violations == []


def test_the_request_is_there_at_once(app: Application) -> None:
    identifier = create(app).json["request"]["id"]
    found = ask_v3(app, "GET", f"/repo/10/request/{identifier}").json
    assert (found["state"], found["result"], found["event_type"], found["builds"]) == ("pending", None, "api", [])
    assert found["created_at"] == "2024-05-06T12:00:00Z"
    assert listed(app)[0] == identifier


@pytest.mark.parametrize(
    "body",
    [
        {"request": {"branch": "topic"}},
        {"request.branch": "topic"},
        {"branch": "topic"},
        {"@type": "request", "branch": "topic"},
        {"request.branch": "topic", "request": {"branch": "not this"}, "branch": "nor this"},
    ],
)
def test_every_spelling_of_a_key_is_read(app: Application, body: dict[str, Any]) -> None:
    assert create(app, body).json["request"]["branch"] == "topic"


@pytest.mark.parametrize(
    "body", [b"", {}, {"request": {}}, {"request": {"branch": None}}, {"@type": "build", "branch": "x"}]
)
def test_without_a_branch_it_is_the_default_one(app: Application, body: Any) -> None:
    assert create(app, body).json["request"]["branch"] == "main"


def test_a_tag_is_read_inside_of_the_request_alone(app: Application) -> None:
    assert create(app, {"request": {"tag_name": "v1"}}).json["request"]["tag_name"] == "v1"
    answer = create(app, {"tag_name": "v1"}).json
    assert "tag_name" not in answer["request"]
    assert [warning["parameter"] for warning in answer["@warnings"]] == ["tag_name"]


def test_configs_are_written_as_text_and_their_mode_has_two_names(app: Application) -> None:
    configs = [{"config": {"os": "osx"}, "merge_mode": "merge"}, {"config": "script: x", "mode": "replace"}]
    echo = create(app, {"request": {"configs": configs, "config": "unused: true", "merge_mode": "merge"}}).json[
        "request"
    ]
    assert echo["configs"] == [{"config": '{"os":"osx"}', "mode": "merge"}, {"config": "script: x", "mode": "replace"}]
    assert (echo["config"], echo["merge_mode"]) == ("unused: true", "merge")


@pytest.mark.parametrize("configs", ["x", ["x"], {"config": "x"}])
def test_configs_of_another_kind_make_the_server_fail(app: Application, configs: Any) -> None:
    assert create(app, {"request": {"configs": configs}}).status == 500


def test_values_of_other_types_are_sent_back_which_no_description_covers(app: Application) -> None:
    assert create(app, {"request": {"message": 5}}).json["request"]["message"] == 5
    assert app.uncovered["values of other types"] == 1


def test_half_a_surrogate_pair_makes_the_server_fail_and_is_no_valid_request(app: Application) -> None:
    answer = create(app, b'{"message": "\\ud83e"}', content_type="application/json")
    assert (answer.status, answer.text) == (500, "Sorry, we experienced an error.\n")
    assert [violation.message for violation in app.violations] == ["there is half a surrogate pair in it"]


def test_what_is_no_text_does_not_count_when_it_is_looked_at(app: Application) -> None:
    odd = {"branch": 5, "message": ["x"], "sha": {}, "tag_name": ["v1"], "configs": [{"config": 7}, {"config": ["x"]}]}
    for name, value in odd.items():
        create(app, {"request": {name: value}})
    app.clock.advance(60)
    made = [row for row in app.world.rows("requests") if row["event_type"] == "api"]
    assert [row["result"] for row in made] == ["approved", "approved", "approved", "approved", "rejected"]


def test_bad_json_is_refused(app: Application) -> None:
    answer = create(app, b'{"request": {', content_type="application/json")
    assert (answer.status, answer.json) == (400, {"error": "Failed to parse body as JSON"})


@pytest.mark.parametrize(
    ("login", "path", "expected"),
    [
        (None, "/repo/10/requests", (403, "login_required", None)),
        ("mallory", "/repo/20/requests", (404, "not_found", "repository")),
        ("ada", "/repo/99/requests", (404, "not_found", "repository")),
        ("mallory", "/repo/10/requests", (403, "insufficient_access", "repository")),
        ("reader", "/repo/10/requests", (403, "insufficient_access", "repository")),
    ],
)
def test_who_may_not_is_refused(app: Application, login: str | None, path: str, expected: Any) -> None:
    assert refusal(create(app, path=path, login=login)) == expected
    assert app.world.rows("requests") == small().world.rows("requests")


def only_notes(platform: Platform = "com-public", **columns: Any) -> Application:
    """A server with nothing but ada/notes."""
    permissions = [{"user_id": 1, "repository_id": 10, "admin": True, "push": True, "pull": True}]
    notes = {"id": 10, "slug": "ada/notes", **columns}
    return small(platform, repositories=[notes], permissions=permissions, builds=[], jobs=[], logs=[])


def test_an_inactive_repository_is_not_built() -> None:
    answer = create(only_notes(active=False))
    assert refusal(answer)[:2] == (406, "repository_inactive")
    assert answer.json["repository"]["slug"] == "ada/notes"


def test_a_repository_that_its_provider_does_not_know_makes_the_server_fail() -> None:
    answer = create(only_notes(github_id=None, vcs_id=None))
    assert refusal(answer)[:2] == (500, "server_error")
    assert answer.json["error_message"] == "repository does not have a provider id"


@pytest.mark.parametrize("status", ["migrating", "migrated"])
def test_a_repository_that_has_moved_is_not_built_on_org(status: str) -> None:
    assert refusal(create(only_notes("org", migration_status=status)))[:2] == (403, "repo_migrated")
    assert create(only_notes(migration_status=status)).status == 202


# -- the limit --------------------------------------------------------------------------------------------------------


def test_ten_an_hour_and_repository_by_everybody(app: Application) -> None:
    left = [create(app).json["remaining_requests"] for _ in range(10)]
    assert left == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    answer = create(app)
    assert refusal(answer)[:2] == (429, "request_limit_reached")
    assert (answer.json["max_requests"], answer.json["per_seconds"]) == (10, 3600)
    assert create(app, path="/repo/20/requests").json["remaining_requests"] == 10
    app.clock.advance(3600)
    assert create(app).json["remaining_requests"] == 10


def test_of_the_limit_only_requests_of_the_api_count() -> None:
    rows = [{**REQUEST, "id": 50 + place, "created_at": "2024-05-06 11:30:00"} for place in range(3)]
    rows[0]["event_type"] = "push"
    rows[1]["created_at"] = "2024-05-06 10:59:59"
    assert create(small(requests=rows)).json["remaining_requests"] == 9


def test_a_branch_outside_of_the_request_counts_those_on_it(app: Application) -> None:
    branch = app.world.first("branches", repository_id=10, name="main")
    assert branch is not None
    for _ in range(3):
        create(app)
    assert create(app, {"branch": "main"}).json["remaining_requests"] == 10
    app.clock.advance(5)
    assert create(app, {"branch": "main"}).json["remaining_requests"] == 6
    assert create(app, {"branch": "unknown"}).json["remaining_requests"] == 10
    assert create(app, {"request": {"branch": "main"}}).json["remaining_requests"] == 4


@pytest.mark.parametrize(
    ("config", "settings", "limit"),
    [
        ({}, {}, 10),
        ({"requests_create_api_limit": 3}, {}, 3),
        ({"requests_create_api_limit": 3}, {"api_builds_rate_limit": 7}, 7),
    ],
)
def test_the_limit_is_an_option(config: Any, settings: Any, limit: int) -> None:
    app = small(config=config, settings={"10": settings})
    assert create(app).json["remaining_requests"] == limit


# -- reading ----------------------------------------------------------------------------------------------------------


def test_a_list_has_the_newest_first() -> None:
    app = small(requests=[{**REQUEST, "id": 50}, {**REQUEST, "id": 51}, {**REQUEST, "id": 52, "repository_id": 20}])
    assert listed(app)[-2:] == [51, 50]
    assert listed(app, path="/repo/ada%2Fnotes/requests") == listed(app)
    assert 52 not in listed(app)
    assert listed(app, "limit=1&offset=1") == listed(app)[1:2]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("state=pending", [51]),
        ("state=nothing", []),
        ("result=rejected", [50]),
        ("branch=topic", [52]),
        ("branch=unknown", []),
        ("from=2024-05-02T00:00:00Z", [53, 52]),
        ("to=2024-05-01T12:00:00Z", [51, 50]),
        ("from=2024-05-02&to=2024-05-03", [52]),
        ("requests.state=pending", [53, 52, 51, 50]),
        ("state[]=pending&state[]=finished", [53, 52, 51, 50]),
        ("branch[]=topic", [52]),
    ],
)
def test_a_list_is_filtered_by_names_without_prefix(query: str, expected: list[int]) -> None:
    app = small(
        builds=[],
        jobs=[],
        logs=[],
        branches=[{"id": 5, "repository_id": 10, "name": "topic"}],
        requests=[
            {**REQUEST, "id": 50, "result": "rejected", "created_at": "2024-05-01 00:00:00"},
            {**REQUEST, "id": 51, "state": "pending", "result": None, "created_at": "2024-05-01 12:00:00"},
            {**REQUEST, "id": 52, "branch_id": 5, "created_at": "2024-05-02 12:00:00"},
            {**REQUEST, "id": 53, "created_at": "2024-05-05 12:00:00"},
        ],
    )
    assert listed(app, query) == expected


@pytest.mark.parametrize("query", ["from=yesterday", "to=never", "from[]=2024-05-01", "branch[a]=x", "state[a]=x"])
def test_what_the_database_can_not_read_makes_the_server_fail(app: Application, query: str) -> None:
    assert ask_v3(app, "GET", "/repo/10/requests", query).status == 500


def test_private_requests_are_left_out_for_strangers() -> None:
    rows = [{**REQUEST, "id": 50, "private": True}, {**REQUEST, "id": 51}]
    app = small(builds=[], jobs=[], logs=[], requests=rows)
    assert listed(app, login=None) == [51]
    assert listed(app) == [51, 50]
    assert refusal(ask_v3(app, "GET", "/repo/10/request/50", login=None)) == (404, "not_found", "request")
    assert ask_v3(app, "GET", "/repo/10/request/51", login=None).status == 200


@pytest.mark.parametrize("identifier", ["9999", "word"])
def test_an_unknown_request_is_not_found(app: Application, identifier: str) -> None:
    assert refusal(ask_v3(app, "GET", f"/repo/10/request/{identifier}")) == (404, "not_found", "request")


def test_the_repository_of_the_path_does_not_count(app: Application) -> None:
    identifier = listed(app)[0]
    for repository in ("20", "99", "ada%2Fvault", "github/ada%2Fnotes"):
        assert ask_v3(app, "GET", f"/repo/{repository}/request/{identifier}").json["id"] == identifier


def test_old_requests_have_their_config_as_they_were_read() -> None:
    app = small(
        requests=[{**REQUEST, "id": 50, "config_id": 1, "yaml_config_id": 2}],
        request_configs=[{"id": 1, "config": {"language": "go", ".result": "configured"}}],
        request_yaml_configs=[{"id": 2, "yaml": "language: go\n"}],
    )
    found = ask_v3(app, "GET", "/repo/10/request/50", "include=request.yaml_config").json
    assert found["config"] == {"language": "go"}
    assert found["raw_configs"] == [{"config": "language: go\n", "source": ".travis.yml"}]
    assert found["yaml_config"] == "language: go\n"
    assert found["@warnings"][0]["warning_type"] == "deprecated_parameter"
