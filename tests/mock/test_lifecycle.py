"""Builds go on when the clock advances."""

import pytest
from asking import ask, small

from travis_mock.application import Application


def with_build(state: str, *job_states: str, **columns: object) -> Application:
    jobs = [{"id": 301 + place, "source_id": 300, "state": job} for place, job in enumerate(job_states)]
    return small(
        builds=[{"id": 300, "repository_id": 10, "number": "3", "state": state, **columns}], jobs=jobs, logs=[]
    )


def states(app: Application) -> tuple[str, ...]:
    body = ask(app, "GET", "/builds/300").json
    return (body["build"]["state"], *(job["state"] for job in body["jobs"]))


def test_a_job_goes_through_its_states_and_takes_the_build_along() -> None:
    app = with_build("created", "created")
    seen = [states(app)]
    for _ in range(40):
        app.clock.advance(1)
        if states(app) != seen[-1]:
            seen.append(states(app))
    assert seen == [
        ("created", "created"),
        ("created", "queued"),
        ("received", "received"),
        ("started", "started"),
        ("passed", "passed"),
    ]


def test_the_end_of_a_build_has_its_times_and_its_log() -> None:
    app = with_build("created", "created", "created")
    app.clock.advance(60)
    build = ask(app, "GET", "/builds/300").json["build"]
    assert (build["started_at"], build["finished_at"]) == ("2024-05-06T12:00:03Z", "2024-05-06T12:00:33Z")
    assert build["duration"] == 60
    repository = ask(app, "GET", "/repos/10").json["repo"]
    assert (repository["last_build_id"], repository["last_build_state"]) == (300, "passed")
    assert ask(app, "GET", "/jobs/301/log").json["log"]["body"].endswith("Your build exited with 0.\n")


def test_the_log_of_a_running_job_grows() -> None:
    app = with_build("created", "created")
    assert ask(app, "GET", "/jobs/301/log").json == {"log": {"job_id": 301, "parts": [], "@type": "Log"}}
    app.clock.advance(3)
    first = ask(app, "GET", "/jobs/301/log").json["log"]["body"]
    app.clock.advance(60)
    assert ask(app, "GET", "/jobs/301/log").json["log"]["body"].startswith(first)


@pytest.mark.parametrize("outcome", ["failed", "errored"])
def test_a_build_ends_as_its_world_says(outcome: str) -> None:
    app = with_build("created", "created", outcome=outcome)
    app.clock.advance(60)
    assert states(app) == (outcome, outcome)


def test_a_job_that_may_fail_does_not_count() -> None:
    app = with_build("created", "created", "created")
    app.world.update("jobs", app.world.need("jobs", 302), allow_failure=True, outcome="failed")
    app.clock.advance(60)
    assert states(app) == ("passed", "passed", "failed")


def test_cancel_takes_effect_when_time_passes() -> None:
    app = with_build("started", "started", "created", "passed")
    assert ask(app, "POST", "/builds/300/cancel").status == 204
    assert states(app) == ("started", "started", "created", "passed")
    assert ask(app, "POST", "/builds/300/cancel").status == 204
    app.clock.advance(1)
    assert states(app) == ("canceled", "canceled", "canceled", "passed")
    assert ask(app, "POST", "/builds/300/cancel").status == 422
    app.clock.advance(100)
    assert states(app)[0] == "canceled"


def test_canceling_one_job_leaves_the_others() -> None:
    app = with_build("started", "started", "started")
    assert ask(app, "POST", "/jobs/302/cancel").status == 204
    app.clock.advance(1)
    assert states(app) == ("started", "started", "canceled")
    app.clock.advance(60)
    assert states(app) == ("canceled", "passed", "canceled")


def test_a_build_without_jobs_can_be_canceled_while_it_runs() -> None:
    app = with_build("started")
    assert ask(app, "POST", "/builds/300/cancel").status == 204
    app.clock.advance(1)
    assert states(app) == ("canceled",)


def test_restart_runs_all_jobs_again() -> None:
    app = with_build("failed", "failed", "passed")
    assert ask(app, "POST", "/builds/300/restart").status == 202
    assert states(app)[0] == "failed"
    assert ask(app, "POST", "/builds/300/restart").status == 202
    app.clock.advance(1)
    assert states(app)[0] == "created"
    assert ask(app, "GET", "/builds/300").json["build"]["finished_at"] is None
    assert ask(app, "POST", "/builds/300/restart").status == 400
    app.clock.advance(60)
    assert states(app) == ("passed", "passed", "passed")


def test_restarting_one_job_leaves_the_others() -> None:
    app = with_build("failed", "failed", "errored")
    assert ask(app, "POST", "/jobs/301/restart").status == 202
    app.clock.advance(60)
    assert states(app) == ("errored", "passed", "errored")


def test_a_job_that_was_put_into_the_world_later_goes_on_too() -> None:
    app = with_build("passed", "passed")
    row = {"id": 400, "source_id": 300, "repository_id": 10, "commit_id": 1, "number": "3.2", "state": "queued"}
    app.world.change([{"op": "insert", "entity": "jobs", "row": row}])
    app.clock.advance(60)
    assert app.world.need("jobs", 400)["state"] == "passed"


def test_a_job_that_is_gone_does_not_come_back() -> None:
    app = with_build("created", "created", "created")
    app.clock.advance(1)
    app.world.change([{"op": "delete", "entity": "jobs", "where": {"id": 301}}])
    app.clock.advance(60)
    assert states(app) == ("passed", "passed")


def test_what_was_planned_before_a_restart_does_not_end_the_new_run() -> None:
    app = with_build("created", "created")
    app.clock.advance(4)  # started at 3, it would pass at 33
    ask(app, "POST", "/builds/300/cancel")
    app.clock.advance(2)
    ask(app, "POST", "/builds/300/restart")
    app.clock.advance(24)  # created at 7, started at 10
    assert states(app) == ("started", "started")
    app.clock.advance(9)
    assert states(app) == ("started", "started")
    app.clock.advance(1)
    assert states(app) == ("passed", "passed")
    assert app.world.need("jobs", 301)["finished_at"] == "2024-05-06 12:00:40"


def test_what_was_planned_before_a_change_from_outside_does_not_end_the_new_run() -> None:
    app = with_build("started", "started")
    app.clock.advance(10)
    app.world.change([{"op": "update", "entity": "jobs", "id": 301, "set": {"state": "passed"}}])
    app.clock.advance(10)
    app.world.change([{"op": "update", "entity": "jobs", "id": 301, "set": {"state": "started"}}])
    app.clock.advance(29)
    assert app.world.need("jobs", 301)["state"] == "started"
    app.clock.advance(1)
    assert app.world.need("jobs", 301)["state"] == "passed"


def test_a_job_in_the_place_of_one_that_is_gone_goes_on() -> None:
    app = with_build("created", "created")
    app.clock.advance(0.5)
    job = dict(app.world.need("jobs", 301))
    app.world.change(
        [
            {"op": "delete", "entity": "jobs", "where": {"id": 301}},
            {"op": "insert", "entity": "jobs", "row": job},
        ]
    )
    app.clock.advance(60)
    assert states(app) == ("passed", "passed")


@pytest.mark.parametrize(("state", "call"), [("started", "cancel"), ("failed", "restart")])
def test_nothing_happens_to_a_job_that_is_gone_meanwhile(state: str, call: str) -> None:
    app = with_build(state, state, state)
    assert ask(app, "POST", f"/builds/300/{call}").status in (202, 204)
    job = app.world.need("jobs", 301)
    app.world.change([{"op": "delete", "entity": "jobs", "where": {"id": 301}}])
    app.clock.advance(60)
    assert job["state"] == state
    assert [log["job_id"] for log in app.world.rows("logs")] == [302]
    assert len(states(app)) == 2


def test_nothing_happens_to_a_build_that_is_gone_meanwhile() -> None:
    app = with_build("started")
    assert ask(app, "POST", "/builds/300/cancel").status == 204
    build = app.world.need("builds", 300)
    app.world.change([{"op": "delete", "entity": "builds", "where": {"id": 300}}])
    app.clock.advance(1)
    assert build["state"] == "started"
    assert app.world.need("repositories", 10)["last_build_state"] == "started"
