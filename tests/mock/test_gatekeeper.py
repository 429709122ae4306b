"""Requests become builds, or are rejected, when the clock advances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3

if TYPE_CHECKING:
    from travis_mock.application import Application


PERMISSIONS = [{"user_id": 1, "repository_id": 10, "admin": True, "push": True, "pull": True}]


def request(app: Application, **asked: Any) -> int:
    """Ask for a build of ada/notes; its id."""
    answer = ask_v3(app, "POST", "/repo/10/requests", body={"request": asked})
    assert answer.status == 202, answer.text
    identifier: int = answer.json["request"]["id"]
    return identifier


def shown(app: Application, identifier: int, include: str = "request.builds,request.commit") -> dict[str, Any]:
    found: dict[str, Any] = ask_v3(app, "GET", f"/repo/10/request/{identifier}", f"include={include}").json
    return found


def decided(app: Application, **asked: Any) -> tuple[str, str | None]:
    identifier = request(app, **asked)
    app.clock.advance(5)
    found = shown(app, identifier)
    assert found["state"] == "finished"
    assert bool(found["builds"]) == (found["result"] == "approved")
    return found["result"], found["message"]


@pytest.fixture
def app() -> Application:
    return small(logs=[])


def with_own(travis_yml: str | None) -> Application:
    """A world in which ada/notes has this `.travis.yml`."""
    repositories = [{"id": 10, "slug": "ada/notes", "travis_yml": travis_yml}]
    return small(repositories=repositories, permissions=PERMISSIONS, builds=[], jobs=[], logs=[])


def test_a_request_is_decided_then_built_and_its_build_runs(app: Application) -> None:
    identifier = request(app)
    assert (shown(app, identifier)["state"], shown(app, identifier)["result"]) == ("pending", None)
    app.clock.advance(1)
    found = shown(app, identifier)
    assert (found["state"], found["result"], found["builds"]) == ("started", "approved", [])
    assert found["branch_name"] == "main"
    app.clock.advance(1)
    found = shown(app, identifier)
    (build,) = found["builds"]
    assert (found["state"], build["state"], build["event_type"], build["number"]) == ("finished", "created", "api", "3")
    assert build["previous_state"] == "failed"
    app.clock.advance(60)
    assert ask_v3(app, "GET", f"/build/{build['id']}").json["state"] == "passed"
    assert len(ask_v3(app, "GET", f"/build/{build['id']}/jobs").json["jobs"]) == 1


def test_one_advance_is_enough_from_the_request_to_the_end(app: Application) -> None:
    identifier = request(app)
    app.clock.advance(60)
    assert [build["state"] for build in shown(app, identifier)["builds"]] == ["passed"]


def test_the_build_is_the_callers_and_says_so(app: Application) -> None:
    identifier = request(app)
    app.clock.advance(2)
    (build,) = shown(app, identifier, "request.builds,build.created_by")["builds"]
    assert build["created_by"]["login"] == "ada"
    assert ask_v3(app, "GET", "/repo/10", "include=repository.next_build_number").json["next_build_number"] == 4


def test_what_was_asked_for_is_built(app: Application) -> None:
    identifier = request(app, branch="topic", sha="abc123", message="Try this", tag_name="v9")
    app.clock.advance(5)
    commit = shown(app, identifier)["commit"]
    assert (commit["sha"], commit["message"], commit["ref"]) == ("abc123", "Try this", "refs/tags/v9")
    (build,) = shown(app, identifier, "request.builds,build.branch,build.tag")["builds"]
    assert (build["branch"]["name"], build["tag"]["name"]) == ("topic", "v9")


def test_without_a_sha_the_last_commit_of_the_branch_is_built(app: Application) -> None:
    last = app.world.need("commits", app.world.need("builds", 110)["commit_id"])
    identifier = request(app)
    app.clock.advance(5)
    assert shown(app, identifier)["commit"]["sha"] == last["commit"]
    assert shown(app, identifier)["commit"]["message"] == last["message"]


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"branch": "nowhere"}, "missing commit"),
        ({"message": "Later [ci skip]"}, "skipped through commit message"),
        ({"message": "[skip ci] not now"}, "skipped through commit message"),
        ({"message": "[Skip CI]"}, "skipped through commit message"),
        ({"config": {"branches": {"only": ["release"]}}}, "branch not included or excluded"),
        ({"config": {"branches": {"except": "/^ma/"}}}, "branch not included or excluded"),
        ({"config": {"rvm": ["1"], "jobs": {"exclude": [{"rvm": "1"}]}}}, "matrix created no jobs"),
        ({"config": "a: ["}, "could not parse the config"),
        ({"config": {"script": "x"}, "merge_mode": "deepest"}, "unknown merge mode 'deepest'"),
    ],
)
def test_a_request_is_rejected_with_its_reason(app: Application, asked: dict[str, Any], message: str) -> None:
    assert decided(app, **asked) == ("rejected", message)


@pytest.mark.parametrize(
    "asked",
    [
        {"message": "skip nothing"},
        {"config": {"branches": {"only": ["main"]}}},
        {"config": {"branches": {"only": "/^ma/", "except": ["next"]}}},
        {"config": {"branches": ["main"]}},
        {"config": {"branches": {"except": "/(/"}}},
    ],
)
def test_a_request_is_approved_where_nothing_speaks_against_it(app: Application, asked: dict[str, Any]) -> None:
    assert decided(app, **asked) == ("approved", None)


def test_settings_keep_pushes_from_being_built_but_no_requests() -> None:
    pending = {"id": 900, "repository_id": 10, "state": "pending", "result": None}
    app = small(
        settings={"10": {"build_pushes": False, "build_pull_requests": False}},
        requests=[
            {**pending, "event_type": "push"},
            {**pending, "id": 901, "event_type": "pull_request"},
            {**pending, "id": 902, "event_type": "api"},
        ],
    )
    app.clock.advance(5)
    rows = [app.world.need("requests", identifier) for identifier in (900, 901, 902)]
    assert [(row["result"], row["message"]) for row in rows] == [
        ("rejected", "pushes disabled"),
        ("rejected", "pull requests disabled"),
        ("approved", None),
    ]


def test_a_request_with_its_commit_is_built_from_it() -> None:
    commit = {"id": 77, "repository_id": 10, "branch": "main", "message": "As pushed"}
    pending = {"id": 900, "repository_id": 10, "state": "pending", "result": None, "commit_id": 77}
    app = small(commits=[commit], requests=[pending], builds=[], jobs=[], logs=[])
    app.clock.advance(5)
    (build,) = app.world.rows("builds")
    assert (build["commit_id"], build["event_type"]) == (77, "push")


def test_the_config_is_merged_and_kept_with_its_parts() -> None:
    app = with_own("language: ruby\nrvm: ['3.2', '3.3']\nfoo: bar\n")
    identifier = request(app, config={"script": "echo"}, merge_mode="deep_merge_append")
    app.clock.advance(5)
    found = shown(app, identifier)
    assert found["config"] == {"language": "ruby", "rvm": ["3.2", "3.3"], "foo": "bar", "script": "echo"}
    api, own = found["raw_configs"]
    assert (api["source"], api["config"], api["merge_mode"]) == ("api", '{"script":"echo"}', "deep_merge_append")
    assert own["source"].startswith("ada/notes:.travis.yml@")
    assert [(one["level"], one["code"], one["args"]) for one in found["messages"]] == [
        ("warn", "unknown_key", {"key": "foo", "value": "bar"}),
        ("info", "default", None),
    ]
    (build,) = found["builds"]
    jobs = ask_v3(app, "GET", f"/build/{build['id']}/jobs", "include=job.config").json["jobs"]
    assert [(job["config"]["rvm"], job["config"]["script"]) for job in jobs] == [("3.2", "echo"), ("3.3", "echo")]


def test_replace_leaves_the_travis_yml_alone() -> None:
    app = with_own("rvm: ['3.2', '3.3']\n")
    identifier = request(app, config="script: x", merge_mode="replace")
    app.clock.advance(5)
    assert shown(app, identifier)["config"] == {"script": "x"}
    assert [one["source"] for one in shown(app, identifier)["raw_configs"]] == ["api"]


def test_several_configs_have_sources_of_their_own() -> None:
    app = with_own(None)
    identifier = request(app, configs=[{"config": "script: a"}, {"config": {"os": "osx"}, "mode": "merge"}])
    app.clock.advance(5)
    assert shown(app, identifier)["config"] == {"script": "a", "os": "osx"}
    assert [one["source"] for one in shown(app, identifier)["raw_configs"]] == ["api", "api.1"]


def test_a_repository_without_a_travis_yml_may_insist_on_one() -> None:
    app = with_own(None)
    assert decided(app) == ("approved", None)
    app.world.settings(10)["builds_only_with_travis_yml"] = True
    assert decided(app) == ("rejected", ".travis.yml is missing and builds without .travis.yml are disabled")
    assert decided(app, config="script: x") == ("approved", None)


def test_without_a_travis_yml_in_the_world_the_last_build_says_what_is_built() -> None:
    build = {"id": 100, "repository_id": 10, "number": "1", "branch": "main", "config_id": 5}
    configs = [{"id": 5, "config": {"language": "go", "go": ["1.21", "1.22"]}}]
    app = small(builds=[build], jobs=[], logs=[], build_configs=configs)
    identifier = request(app)
    app.clock.advance(5)
    assert shown(app, identifier)["config"]["language"] == "go"
    (build,) = shown(app, identifier)["builds"]
    assert len(app.world.where("jobs", source_id=build["id"])) == 2


def test_stages_and_jobs_that_may_fail(app: Application) -> None:
    include = [{"stage": "test", "script": "a"}, {"script": "b"}, {"stage": "deploy", "script": "c"}]
    config = {"jobs": {"include": include, "allow_failures": [{"script": "b"}]}}
    identifier = request(app, config=config, merge_mode="replace")
    app.clock.advance(2)
    (build,) = shown(app, identifier)["builds"]
    stages = ask_v3(app, "GET", f"/build/{build['id']}/stages").json["stages"]
    assert [(stage["name"], stage["state"], len(stage["jobs"])) for stage in stages] == [
        ("Test", "created", 2),
        ("Deploy", "created", 1),
    ]
    jobs = ask_v3(app, "GET", f"/build/{build['id']}/jobs").json["jobs"]
    assert [job["allow_failure"] for job in jobs] == [False, True, False]
    app.clock.advance(60)
    stages = ask_v3(app, "GET", f"/build/{build['id']}/stages").json["stages"]
    assert [stage["state"] for stage in stages] == ["passed", "passed"]
    assert all(stage["started_at"] and stage["finished_at"] for stage in stages)


@pytest.mark.parametrize("seconds", [0, 1])
def test_nothing_happens_to_a_request_that_is_gone_meanwhile(app: Application, seconds: float) -> None:
    identifier = request(app)
    app.clock.advance(seconds)
    app.world.change([{"op": "delete", "entity": "requests", "where": {"id": identifier}}])
    app.clock.advance(60)
    assert [build["id"] for build in app.world.where("builds", repository_id=10)] == [100, 110]


def test_a_request_is_taken_up_once(app: Application) -> None:
    request(app)
    for _ in range(4):
        app.clock.advance(0.5)
    app.clock.advance(60)
    assert len(app.world.where("builds", repository_id=10)) == 3
