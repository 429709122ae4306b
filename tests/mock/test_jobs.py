"""Jobs: lists and one job, and their configuration."""

from typing import Any

import pytest
from asking import SMALL, ask, small

from travis_mock.application import Application

STATES = ["created", "queued", "received", "started", "passed", "failed"]


def server() -> Application:
    jobs = [{"id": 300 + n, "source_id": 100, "state": state} for n, state in enumerate(STATES)]
    return small(jobs=[*jobs, {"id": 400, "source_id": 200, "state": "started", "queue": "builds.mac"}], logs=[])


def ids(answer: Any) -> list[int]:
    return [job["id"] for job in answer.json["jobs"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [300, 301, 302, 303, 400]),
        ("state=passed", [304]),
        ("state[]=passed&state[]=failed", [304, 305]),
        ("queue=builds.mac", [400]),
        ("queue=builds.mac&state=passed", [304]),
        ("ids[]=304&ids[]=400", [304, 400]),
        ("ids=304,400", [304]),
        ("state=nope", []),
    ],
)
def test_what_a_list_is_picked_by(query: str, expected: list[int]) -> None:
    assert ids(ask(server(), "GET", "/jobs", query)) == expected


def test_a_list_has_the_callers_own_jobs_only_but_ids_find_public_ones() -> None:
    assert ids(ask(server(), "GET", "/jobs", login="mallory")) == []
    assert ids(ask(server(), "GET", "/jobs", "ids[]=300&ids[]=400", login="mallory")) == [300]
    app = small("org", jobs=server().world.rows("jobs"), logs=[])
    assert len(ids(ask(app, "GET", "/jobs", login="mallory"))) == 5


def test_at_most_250() -> None:
    jobs = [{"id": 1000 + n, "source_id": 100, "state": "created"} for n in range(300)]
    assert len(ids(ask(small(jobs=jobs, logs=[]), "GET", "/jobs"))) == 250


def test_one_job_and_its_keys() -> None:
    body = ask(small(), "GET", "/jobs/101").json
    assert list(body) == ["job", "commit"]
    assert list(body["job"])[:6] == ["id", "repository_id", "repository_slug", "stage_id", "build_id", "commit_id"]
    assert body["job"]["repository_slug"] == "ada/notes"
    listed = ask(small(), "GET", "/jobs", "ids[]=101").json["jobs"][0]
    assert list(listed)[:5] == ["id", "repository_id", "repository_slug", "build_id", "stage_id"]
    assert listed == body["job"]


def test_log_ids() -> None:
    assert "log_id" not in ask(small(), "GET", "/jobs/101").json["job"]
    assert ask(small(), "GET", "/jobs/101", "include_log_id=0").json["job"]["log_id"] == 1010
    assert ask(small(), "GET", "/jobs/111", "include_log_id=1").json["job"]["log_id"] is None


def test_the_reference_era_has_the_attributes_that_are_documented() -> None:
    app = small(era="reference")
    job = ask(app, "GET", "/jobs/101").json["job"]
    assert (job["log_id"], job["duration"], job["annotation_ids"]) == (1010, 300, [])
    assert ask(app, "GET", "/builds/100").json["jobs"][0]["duration"] == 300
    assert not {"duration", "annotation_ids"} & ask(small(), "GET", "/jobs/101").json["job"].keys()


@pytest.mark.parametrize("job_id", ["999", "abc"])
def test_an_unknown_job_is_named(job_id: str) -> None:
    answer = ask(small(), "GET", f"/jobs/{job_id}")
    assert (answer.status, answer.content_type) == (404, "application/json;charset=utf-8")
    assert answer.json == {"error": {"message": f"The job({job_id}) couldn't be found"}}


# -- configuration ----------------------------------------------------------------------------------------------------


def config_of(config: dict[str, Any], **columns: Any) -> Any:
    """What the only job of a build shows of a configuration."""
    builds = [{"id": 100, "repository_id": 10, "number": "1", **columns}]
    configs = [{"id": 1, "repository_id": 10, "config": config}]
    jobs = [{"id": 101, "source_id": 100, "config_id": 1}]
    app = small(builds=builds, jobs=jobs, job_configs=configs, logs=[])
    return ask(app, "GET", "/jobs/101").json["job"]["config"]


@pytest.mark.parametrize(
    ("config", "shown"),
    [
        ({"language": "go", "go": "1.2"}, {"language": "go", "go": "1.2"}),
        ({"source_key": "secret", "os": "linux"}, {"os": "linux"}),
        ({"env": ["A=1", {"B": 2, "C": True}]}, {"env": "A=1 B=2 C=true"}),
        ({"env": "A=1", "global_env": ["G=1"]}, {"env": "A=1", "global_env": "G=1"}),
        ({"env": [{"secure": "no cipher"}]}, {"env": "[secure]"}),
        ({"env": []}, {"env": []}),
        ({"addons": {"apt": ["x"], "sauce_connect": {"key": "k"}}}, {"addons": {"apt": ["x"]}}),
        ({"addons": "x"}, {}),
        ({"deploy": {"provider": "heroku"}}, {"addons": {}}),
    ],
)
def test_what_a_job_shows_of_its_configuration(config: dict[str, Any], shown: dict[str, Any]) -> None:
    assert config_of(config) == shown


def test_secrets_are_left_out_for_pull_requests_from_elsewhere() -> None:
    config = {"env": ["A=1", {"secure": "no cipher"}]}
    assert config_of(config, event_type="pull_request", pull_request_number=7) == {"env": "A=1"}
    assert config_of(config) == {"env": "A=1 [secure]"}


@pytest.mark.parametrize(
    ("config", "shown"),
    [
        ({}, {"language": "ruby", "group": "stable", "dist": "precise", "os": "linux"}),
        (
            {"language": ["Go"], "go": "1", "rvm": "2", "lein": "x"},
            {"language": "go", "go": "1", "lein": "x", "group": "stable", "dist": "precise", "os": "linux"},
        ),
        (
            {"language": "objective-c", "os": ["linux"], "xcode_sdk": "8"},
            {"language": "objective-c", "xcode_sdk": "8", "group": "stable", "dist": "osx", "os": "osx"},
        ),
        (
            {"services": "docker", "group": "edge"},
            {"services": "docker", "group": "edge", "language": "ruby", "dist": "trusty", "os": "linux"},
        ),
        (
            {"env": {"global": "G=1", "matrix": [{"A": 1}]}, "dist": "xenial", "source_key": "s"},
            {
                "env": ["A=1"],
                "dist": "xenial",
                "language": "ruby",
                "global_env": ["G=1"],
                "group": "stable",
                "os": "linux",
            },
        ),
    ],
)
def test_what_a_build_shows_of_its_configuration(config: dict[str, Any], shown: dict[str, Any]) -> None:
    app = small()
    app.world.update("builds", app.world.need("builds", 100), config=config)
    before = dict(config)
    assert ask(app, "GET", "/builds/100").json["build"]["config"] == shown
    assert app.world.need("builds", 100)["config"] == before


def test_the_small_world_is_as_described() -> None:
    """What these tests take for granted of it."""
    assert [job["id"] for job in SMALL["jobs"]] == [101, 111, 112, 201]
