"""V3: the stages of a build and their jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

STAGES: list[dict[str, Any]] = [
    {"id": 8, "build_id": 100, "number": 2, "name": "Deploy", "state": None, "started_at": None, "finished_at": None},
    {"id": 7, "build_id": 100, "number": 1, "name": "Test", "state": "passed", "started_at": "2024-05-06 11:00:00"},
    {"id": 9, "build_id": 200, "number": 1, "name": "Hidden"},
]
JOBS = [
    {"id": 102, "source_id": 100, "stage_id": 7},
    {"id": 101, "source_id": 100, "stage_id": 7},
    {"id": 103, "source_id": 100, "stage_id": 8, "state": "created"},
    {"id": 201, "source_id": 200, "stage_id": 9},
]


@pytest.fixture
def app() -> Application:
    return small(stages=STAGES, jobs=JOBS, logs=[])


def test_stages_come_with_their_jobs(app: Application) -> None:
    listed = ask_v3(app, "GET", "/build/100/stages").json
    assert "@pagination" not in listed
    stages = {stage["id"]: stage for stage in listed["stages"]}
    assert list(stages[7])[:5] == ["@type", "@representation", "id", "number", "name"]
    assert (stages[7]["name"], stages[7]["state"], stages[7]["started_at"]) == (
        "Test",
        "passed",
        "2024-05-06T11:00:00Z",
    )
    assert stages[8]["state"] is None
    minimal = [{"@type": "job", "@href": f"/job/{n}", "@representation": "minimal", "id": n} for n in (101, 102)]
    assert stages[7]["jobs"] == minimal
    assert [job["id"] for job in stages[8]["jobs"]] == [103]


def test_a_whole_job_does_not_repeat_the_stage_that_it_stands_in(app: Application) -> None:
    listed = ask_v3(app, "GET", "/build/100/stages", "include=stage.jobs").json
    for stage in listed["stages"]:
        for job in stage["jobs"]:
            assert job["@representation"] == "standard"
            assert "stage" not in job
    assert ask_v3(app, "GET", "/job/101").json["stage"]["name"] == "Test"


def test_a_build_without_stages(app: Application) -> None:
    answer = ask_v3(app, "GET", "/build/110/stages").json
    assert answer == {"@type": "stages", "@href": "/build/110/stages", "@representation": "standard", "stages": []}


@pytest.mark.parametrize("path", ["/build/999/stages", "/build/200/stages"])
def test_of_a_build_that_is_not_to_be_seen(app: Application, path: str) -> None:
    assert refusal(ask_v3(app, "GET", path, login="mallory")) == (404, "not_found", "build")


def test_stages_in_their_build(app: Application) -> None:
    build = ask_v3(app, "GET", "/build/100", "include=build.stages").json
    assert {stage["id"] for stage in build["stages"]} == {7, 8}
    assert {stage["@representation"] for stage in build["stages"]} == {"standard"}
