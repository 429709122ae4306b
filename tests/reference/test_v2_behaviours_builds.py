"""Branches, Builds, Commits, Jobs."""

from typing import Any

from asked import PLATFORMS, as_user, both_eras, reference, strangers
from asking import ask, small
from checklist import bundle

import travis_mock
from travis_mock.application import Application
from travis_mock.handling import Era
from traviskit import Travis

NO_LOGIN = (401, "")
NOT_AUTHORIZED = '{"error":{"message":"We\'re sorry, but you\'re not authorized to perform this request"}}'


def with_builds(era: Era, count: int, **columns: Any) -> Application:
    """A repository with that many builds, each with the given columns; `branch` may have its number in it."""
    builds = []
    for number in range(1, count + 1):
        said = {name: value.format(number) for name, value in columns.items()}
        builds.append({"id": 1000 + number, "repository_id": 10, "number": str(number), **said})
    return small("org", era, builds=builds, jobs=[], logs=[])


def with_jobs(era: Era, count: int, state: str) -> Application:
    build = {"id": 100, "repository_id": 10, "number": "1", "state": "started"}
    jobs = [{"id": 101 + place, "source_id": 100, "state": state, "queue": "builds.linux"} for place in range(count)]
    return small("org", era, builds=[build], jobs=jobs, logs=[])


def ids(answer: Any, name: str) -> list[int]:
    return [row["id"] for row in answer.json[name]]


# -- branches ---------------------------------------------------------------------------------------------------------


@both_eras
def test_b17_the_list_has_50_branches_not_25(era: Era) -> None:
    for path in ("/repos/10/branches", "/repos/ada/notes/branches"):
        assert len(ask(with_builds(era, 30, branch="b{}"), "GET", path).json["branches"]) == 30
        assert len(ask(with_builds(era, 60, branch="b{}"), "GET", path).json["branches"]) == 50


# -- builds -----------------------------------------------------------------------------------------------------------


@both_eras
def test_b19_the_duration_need_not_be_the_time_between_start_and_end(era: Era) -> None:
    build = as_user(reference(era), "GET", "/builds/22555277").json["build"]
    assert (build["started_at"], build["finished_at"]) == ("2014-04-08T19:37:44Z", "2014-04-08T19:52:56Z")
    assert build["duration"] == 2648 != 15 * 60 + 12

    jobs = [{"id": 101, "source_id": 100}, {"id": 102, "source_id": 100}]
    app = small("org", era, builds=[{"id": 100, "repository_id": 10, "number": "1"}], jobs=jobs, logs=[])
    assert ask(app, "POST", "/jobs/101/restart").status == 202
    app.clock.advance(3600)
    build = ask(app, "GET", "/builds/100").json["build"]
    assert (build["state"], build["duration"]) == ("passed", 300 + 30)  # one job as before, the other as restarted
    assert build["finished_at"] > "2024-05-06T12:00:00Z" > build["started_at"]


@both_eras
def test_b20_without_ids_repository_or_slug_the_list_is_not_refused(era: Era) -> None:
    app = with_builds(era, 30)
    assert ids(ask(app, "GET", "/builds"), "builds") == list(range(1030, 1005, -1))
    assert ask(app, "GET", "/builds", login=None).json["builds"] == []
    for query in ("ids=1003", "repository_id=10&number=3", "slug=ada/notes&number=3"):
        assert ids(ask(app, "GET", "/builds", query), "builds") == [1003]


@both_eras
def test_b21_the_next_page_is_what_comes_after_a_number(era: Era) -> None:
    app = with_builds(era, 30)
    for path, query in (("/builds", "slug=ada/notes&"), ("/repos/ada/notes/builds", "")):
        assert ids(ask(app, "GET", path, query), "builds") == list(range(1030, 1005, -1))
        assert ids(ask(app, "GET", path, f"{query}after_number=6"), "builds") == [1005, 1004, 1003, 1002, 1001]
        assert ids(ask(app, "GET", path, f"{query}after_number=1"), "builds") == []
    with travis_mock.serve(app) as server, Travis(token=app.tokens["ada"], endpoint=server.url) as travis:
        assert [build.number for build in travis.v2.builds.list(slug="ada/notes")] == [str(n) for n in range(30, 0, -1)]


@both_eras
def test_b22_a_build_is_canceled_by_somebody_only(era: Era) -> None:
    path = "/builds/23400080/cancel"
    assert strangers(era, "POST", path) == [(403, NOT_AUTHORIZED), NO_LOGIN, NO_LOGIN]
    app = reference(era)
    canceled = as_user(app, "POST", path)
    assert (canceled.status, canceled.body, canceled.content_type) == (204, b"", None)
    app.clock.advance(1)
    assert as_user(app, "GET", "/builds/23400080").json["build"]["state"] == "canceled"


@both_eras
def test_b23_a_build_is_restarted_by_somebody_only(era: Era) -> None:
    path = "/builds/22555277/restart"
    assert strangers(era, "POST", path) == [(403, NOT_AUTHORIZED), NO_LOGIN, NO_LOGIN]
    app = reference(era)
    restarted = as_user(app, "POST", path)
    notice = "The build was successfully restarted."
    assert (restarted.status, restarted.json) == (202, {"result": True, "flash": [{"notice": notice}]})
    app.clock.advance(1)
    assert as_user(app, "GET", "/builds/22555277").json["build"]["state"] == "created"


# -- commits ----------------------------------------------------------------------------------------------------------


@both_eras
def test_b26_commits_have_no_address_and_come_with_builds_and_jobs(era: Era) -> None:
    assert not [path for path in bundle()["paths"] if "commit" in path]
    app = reference(era)
    for path in ("/commits", "/commits/6534711", "/repos/82/commits"):
        assert as_user(app, "GET", path).json == {"file": "not found"}
    for path in ("/builds/22555277", "/jobs/22555278"):
        assert as_user(app, "GET", path).json["commit"]["id"] == 6534711
    for path, query in (("/builds", "ids=22555277"), ("/jobs", "ids[]=22555278&ids[]=22555279")):
        assert {commit["id"] for commit in as_user(app, "GET", path, query).json["commits"]} == {6534711}


# -- jobs -------------------------------------------------------------------------------------------------------------


@both_eras
def test_b29_jobs_come_with_a_single_build(era: Era) -> None:
    app = reference(era)
    for path in ("/builds/22555277", "/repos/sinatra/sinatra/builds/22555277"):
        assert ids(as_user(app, "GET", path), "jobs") == [22555278, 22555279, 22555280, 22555281]
    listed = as_user(app, "GET", "/repos/sinatra/sinatra/builds").json
    assert listed["builds"]
    assert listed.get("jobs") == ([] if era == "reference" else None)


@both_eras
def test_b30_none_of_ids_state_and_queue_is_needed_and_the_first_counts(era: Era) -> None:
    app = reference(era)
    unfinished = [23400061, 23400062, 23400071, 23400081]
    in_2012 = [1673196, 1673217]
    assert sorted(ids(as_user(app, "GET", "/jobs"), "jobs")) == [*in_2012, 1673402, *unfinished]
    assert sorted(ids(as_user(app, "GET", "/jobs", "queue=builds.linux"), "jobs")) == [*in_2012, *unfinished[:3]]
    assert ids(as_user(app, "GET", "/jobs", "state=queued"), "jobs") == [23400062]
    assert ids(as_user(app, "GET", "/jobs", "state=queued&queue=builds.mac"), "jobs") == [23400062]
    assert ids(as_user(app, "GET", "/jobs", "ids[]=42&state=queued"), "jobs") == [42]


@both_eras
def test_b31_by_state_or_queue_there_are_at_most_250_jobs(era: Era) -> None:
    app = with_jobs(era, 260, "started")
    for query in ("state=started", "queue=builds.linux"):
        assert len(ask(app, "GET", "/jobs", query).json["jobs"]) == 250
    every = "&".join(f"ids[]={101 + place}" for place in range(260))
    assert len(ask(app, "GET", "/jobs", every).json["jobs"]) == 260


@both_eras
def test_b32_a_job_is_canceled_by_somebody_only(era: Era) -> None:
    path = "/jobs/23400062/cancel"
    assert strangers(era, "POST", path) == [(403, NOT_AUTHORIZED), NO_LOGIN, NO_LOGIN]
    app = reference(era)
    assert as_user(app, "POST", path).status == 204
    app.clock.advance(1)
    assert as_user(app, "GET", "/jobs/23400062").json["job"]["state"] == "canceled"


@both_eras
def test_b33_a_job_is_restarted_by_somebody_only(era: Era) -> None:
    path = "/jobs/42/restart"
    assert strangers(era, "POST", path) == [(403, NOT_AUTHORIZED), NO_LOGIN, NO_LOGIN]
    for platform in PLATFORMS:
        app = reference(era, platform)
        restarted = as_user(app, "POST", path)
        notice = "The job was successfully restarted."
        assert (restarted.status, restarted.json) == (202, {"result": True, "flash": [{"notice": notice}]})
        app.clock.advance(1)
        assert as_user(app, "GET", "/jobs/42").json["job"]["state"] == "created"
