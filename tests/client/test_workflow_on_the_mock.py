"""The workflows on the mock server, over a real socket and on its clock: however it ends, it was triggered once."""

from typing import Any

import pytest
from workflow_driver import Driver

from travis_mock.builder import Builder, Repository
from traviskit import (
    NotAcceptableError,
    RateLimitedError,
    RequestRejectedError,
    Travis,
    TravisConnectionError,
    TravisError,
    WaitTimeoutError,
    config,
)
from traviskit.v3 import Build
from traviskit.v3.workflows import Progress

CREATE = "requests_create"


@pytest.fixture
def repository(travis_mock: Builder) -> Repository:
    return travis_mock.repository("octocat/hello")


def triggered(mock: Builder) -> int:
    """How often a build was triggered: as many requests came as were taken."""
    came = [request for request in mock.requests if request.operation_id == CREATE]
    taken = [row for row in mock.world.rows("requests") if row.get("event_type") == "api"]
    assert len(came) == len(taken)
    return len(taken)


class Ending:
    """A callback that says how the build ends, once there is one."""

    def __init__(self, mock: Builder, outcome: str) -> None:
        self._mock = mock
        self._outcome = outcome
        self.seen: list[str | None] = []

    def __call__(self, progress: Progress) -> None:
        for build in progress.builds:
            self.seen.append(build.state)
            row = self._mock.world.get("builds", build.id)
            assert row is not None
            self._mock.world.update("builds", row, outcome=self._outcome)


def trigger(driver: Driver, mock: Builder, **arguments: Any) -> list[Build]:
    found: list[Build] = driver.run(driver.mocked(mock).requests.trigger_and_wait("octocat/hello", **arguments))
    return found


@pytest.mark.parametrize("outcome", ["passed", "failed", "errored"])
def test_to_the_end(driver: Driver, travis_mock: Builder, repository: Repository, outcome: str) -> None:
    ending = Ending(travis_mock, outcome)
    (build,) = trigger(driver, travis_mock, message="by hand", on_progress=ending)
    assert (build.state, build.event_type, build.repository.id) == (outcome, "api", repository.id)
    assert ending.seen[0] == "created"
    assert ending.seen[-1] == outcome
    assert triggered(travis_mock) == 1
    assert travis_mock.violations == []
    # Not more often than is polite.
    assert len(travis_mock.requests) < 25


def test_it_runs_with_what_merge_says(driver: Driver, travis_mock: Builder, repository: Repository) -> None:
    travis_yml = "language: python\nscript: make\nenv: [A=1]\n"
    travis_mock.world.update("repositories", repository.row, travis_yml=travis_yml)
    own = {"merge_mode": "deep_merge_append", "env": ["B=2"], "script": "echo FOO"}
    (build,) = trigger(driver, travis_mock, config=own)
    request = travis_mock.world.first("requests", event_type="api")
    assert request is not None
    shown = travis_mock.world.get("request_configs", request["config_id"])
    assert shown is not None
    assert shown["config"] == config.merge(own, travis_yml)
    assert build.passed


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [({"message": "later [skip ci]"}, "skipped through commit message"), ({"branch": "nowhere"}, "missing commit")],
)
def test_rejected(
    driver: Driver, travis_mock: Builder, repository: Repository, arguments: dict[str, Any], reason: str
) -> None:
    with pytest.raises(RequestRejectedError, match=f"was rejected: {reason}") as caught:
        trigger(driver, travis_mock, **arguments)
    assert caught.value.reasons[0] == reason
    assert travis_mock.world.rows("requests")[-1]["id"] == caught.value.build_request
    assert triggered(travis_mock) == 1
    assert travis_mock.world.where("builds", repository_id=repository.id) == []


@pytest.mark.usefixtures("repository")
def test_not_in_time(driver: Driver, travis_mock: Builder) -> None:
    start = travis_mock.clock.now
    with pytest.raises(WaitTimeoutError, match=r"not finished after 15 seconds: build \d+ is started") as caught:
        trigger(driver, travis_mock, timeout=15)
    assert (travis_mock.clock.now - start).total_seconds() == 15
    assert triggered(travis_mock) == 1
    # It goes on, and can be waited for.
    ((build_id, state),) = caught.value.builds.items()
    assert state == "started"
    assert driver.run(driver.mocked(travis_mock).builds.wait(build_id)).passed
    assert triggered(travis_mock) == 1


def test_canceled_by_another(driver: Driver, travis_mock: Builder, repository: Repository) -> None:
    colleague = travis_mock.user("colleague")
    repository.permit(colleague, "push")

    def cancel(progress: Progress) -> None:
        if [build.state for build in progress.builds] == ["started"]:
            with Travis(token=travis_mock.tokens["colleague"], endpoint=travis_mock.url) as other:
                other.builds.cancel(progress.builds[0].id)

    (build,) = trigger(driver, travis_mock, on_progress=cancel)
    assert build.canceled
    assert triggered(travis_mock) == 1


FAULTS = [
    "reset-before@{}#5",
    "reset-after@{}#5",
    "cut-off@{}#5",
    "429@{}#5",
    "429=2@{}#5",
    "429=600@{}#2",
    "500@{}#3",
    "502@{}#5",
    "503@{}#5",
    "503=1@{}#5",
    "504@{}#5",
]


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("operation", ["requests_get", "builds_get"])
def test_looks_that_fail(driver: Driver, travis_mock: Builder, fault: str, operation: str) -> None:
    travis_mock.faults.add(fault.format(operation))
    (build,) = trigger(driver, travis_mock)
    assert build.passed
    assert not travis_mock.faults
    assert triggered(travis_mock) == 1


@pytest.mark.usefixtures("repository")
def test_a_server_that_is_gone_for_good(driver: Driver, travis_mock: Builder) -> None:
    travis_mock.faults.add("reset-before@GET")
    with pytest.raises(WaitTimeoutError, match=r"The last look failed: GET .*the connection broke") as caught:
        trigger(driver, travis_mock, timeout=300)
    assert caught.value.build_request == travis_mock.world.rows("requests")[-1]["id"]
    assert triggered(travis_mock) == 1


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    "fault", ["reset-after", "cut-off", "truncated", "garbled", "empty", "no-content", "wrong-type"]
)
def test_a_trigger_whose_answer_is_lost_is_not_repeated(driver: Driver, travis_mock: Builder, fault: str) -> None:
    travis_mock.faults.add(f"{fault}@{CREATE}")
    with pytest.raises(TravisError) as caught:
        trigger(driver, travis_mock)
    assert triggered(travis_mock) == 1
    assert "The build may have been triggered nevertheless" in str(caught.value)
    assert "look it up: travis.requests.list('octocat/hello')" in str(caught.value)
    # Which is how one finds it, and can wait for it.
    travis_mock.faults.clear()
    travis = driver.mocked(travis_mock)
    travis_mock.clock.advance(5)
    request = driver.run(travis.requests.list("octocat/hello").first())
    assert driver.run(travis.builds.wait(request.builds[0])).passed
    assert triggered(travis_mock) == 1


@pytest.mark.parametrize("fault", ["reset-before", "html", "500", "502", "503", "504"])
@pytest.mark.usefixtures("repository")
def test_one_that_was_not_taken_may_have_been(driver: Driver, travis_mock: Builder, fault: str) -> None:
    travis_mock.faults.add(f"{fault}@{CREATE}")
    with pytest.raises(TravisError, match="The build may have been triggered nevertheless"):
        trigger(driver, travis_mock)
    assert travis_mock.world.where("requests", event_type="api") == []
    assert [request.operation_id for request in travis_mock.requests].count(CREATE) <= 1


@pytest.mark.parametrize("fault", ["429", "403"])
@pytest.mark.usefixtures("repository")
def test_one_that_was_refused_was_not_taken(driver: Driver, travis_mock: Builder, fault: str) -> None:
    travis_mock.faults.add(f"{fault}@{CREATE}")
    with pytest.raises(TravisError) as caught:
        trigger(driver, travis_mock)
    assert "nevertheless" not in str(caught.value)
    assert travis_mock.world.where("requests", event_type="api") == []


@pytest.mark.usefixtures("repository")
def test_one_that_was_put_off_is_made_later(driver: Driver, travis_mock: Builder) -> None:
    travis_mock.faults.add(f"429=7@{CREATE}#2")
    assert trigger(driver, travis_mock)[0].passed
    assert driver.naps[:2] == [7, 7]
    assert len(travis_mock.world.where("requests", event_type="api")) == 1


@pytest.mark.usefixtures("repository")
def test_the_quota_of_an_hour(driver: Driver, travis_mock: Builder) -> None:
    travis = driver.mocked(travis_mock)
    for _ in range(10):
        driver.run(travis.requests.create("octocat/hello"))
    before = len(travis_mock.requests)
    with pytest.raises(RateLimitedError, match="request_limit_reached") as caught:
        trigger(driver, travis_mock)
    assert "nevertheless" not in str(caught.value)
    assert len(travis_mock.requests) == before + 1
    travis_mock.clock.advance(3600)
    assert trigger(driver, travis_mock)[0].passed


def test_an_inactive_repository(driver: Driver, travis_mock: Builder) -> None:
    travis_mock.repository("octocat/hello", active=False)
    with pytest.raises(NotAcceptableError, match="inactive repository") as caught:
        trigger(driver, travis_mock)
    assert "nevertheless" not in str(caught.value)


# -- logs -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["", *[fault.format("log_parts_get") for fault in FAULTS]])
def test_a_log_is_followed_while_it_grows(
    driver: Driver, travis_mock: Builder, repository: Repository, fault: str
) -> None:
    job = repository.build(state="created", jobs=1).jobs[0]
    travis_mock.faults.add(fault)
    texts = driver.items(driver.mocked(travis_mock).jobs.follow_log(job.id))
    assert job.state == "passed"
    whole = driver.run(driver.mocked(travis_mock).logs.get_text(job.id))
    assert "".join(texts) == whole
    # A server that asks to wait for ten minutes is not looked at before: by then the job has ended.
    assert len(texts) > (0 if "600" in fault else 1 if fault else 3)
    assert not travis_mock.faults


def test_the_log_of_a_job_that_is_canceled_meanwhile(
    driver: Driver, travis_mock: Builder, repository: Repository
) -> None:
    build = repository.build(state="created", jobs=1)
    travis = driver.mocked(travis_mock)

    def cancel(found: Build) -> None:
        if found.state == "started":
            with Travis(token=travis_mock.token, endpoint=travis_mock.url) as other:
                other.builds.cancel(found.id)

    assert driver.run(travis.builds.wait(build.id, on_progress=cancel)).canceled
    texts = driver.items(travis.jobs.follow_log(build.jobs[0].id))
    assert "".join(texts) == driver.run(travis.logs.get_text(build.jobs[0].id))


def test_the_lines_of_a_log(driver: Driver, travis_mock: Builder, repository: Repository) -> None:
    content = "$ make\r\n10%\r100%\r\ncafé ☃\n\nDone"
    job = repository.build(state="passed", jobs=0).job(log=content)
    expected = ["$ make", "10%\r100%", "café ☃", "", "Done"]
    travis = driver.mocked(travis_mock)
    assert driver.items(travis.jobs.log_lines(job.id)) == expected
    travis_mock.faults.add("slow@logs_get_text#1")
    assert driver.items(travis.jobs.log_lines(driver.run(travis.jobs.get(job.id)))) == expected
    travis_mock.faults.add("cut-off@logs_get_text")
    with pytest.raises(TravisConnectionError, match="truncated"):
        driver.items(travis.jobs.log_lines(job.id))


# -- settings and variables -------------------------------------------------------------------------------------------


def test_settings(driver: Driver, travis_mock: Builder, repository: Repository) -> None:
    travis = driver.mocked(travis_mock)
    found = driver.run(travis.settings.update("octocat/hello", build_pull_requests=False, maximum_number_of_builds=2))
    assert [(one.name, one.value) for one in found] == [("build_pull_requests", False), ("maximum_number_of_builds", 2)]
    stored = {one.name: one.value for one in driver.items(travis.settings.list(repository.id))}
    assert (stored["build_pull_requests"], stored["maximum_number_of_builds"]) == (False, 2)
    assert travis_mock.violations == []


def test_variables(driver: Driver, travis_mock: Builder, repository: Repository) -> None:
    travis = driver.mocked(travis_mock)
    first = driver.run(travis.env_vars.set("octocat/hello", "NAME", "one", public=True))
    again = driver.run(travis.env_vars.set(repository.id, "NAME", "two"))
    other = driver.run(travis.env_vars.set("octocat/hello", "NAME", "three", branch="topic"))
    assert (first.id, first.value) == (again.id, "one")
    assert (again.value, again.public) == ("two", True)
    assert other.id != first.id
    assert "value" not in other
    assert len(driver.items(travis.env_vars.list("octocat/hello"))) == 2
    assert travis_mock.violations == []


@pytest.mark.usefixtures("repository")
def test_restarted(driver: Driver, travis_mock: Builder) -> None:
    (first,) = trigger(driver, travis_mock)
    travis = driver.mocked(travis_mock)
    second = driver.run(travis.builds.wait(driver.run(travis.builds.restart(first.id))))
    assert second.passed
    assert second.started_at > first.finished_at
    pending = driver.run(travis.jobs.restart(first.jobs[0].id))
    text = "".join(driver.items(travis.jobs.follow_log(pending)))
    assert text.endswith("Done. Your build exited with 0.\n")
    third = driver.run(travis.builds.get(first.id))
    assert third.passed
    assert third.started_at > second.finished_at
    assert travis_mock.violations == []
