"""Builds, jobs, branches and repositories tell their state in a word."""

import asyncio
from typing import get_args

import pytest

from travis_mock.builder import Builder
from traviskit import AsyncTravis, MissingAttributeError, Model, Travis, v2
from traviskit._states import States
from traviskit.v2 import Branch, Build, BuildState, Job, JobState, LastBuildState, Repository

#: The classes that have the helpers, and the states that the description has for each.
STATES = {
    Build: get_args(get_args(BuildState)[0]),
    Branch: get_args(get_args(BuildState)[0]),
    Job: get_args(get_args(JobState)[0]),
    Repository: get_args(get_args(LastBuildState)[0]),
}


def test_these_classes_have_the_helpers_and_no_others() -> None:
    classes = [getattr(v2, name) for name in v2.__all__]
    assert {cls for cls in classes if isinstance(cls, type) and issubclass(cls, States)} == set(STATES)


@pytest.mark.parametrize(("cls", "state"), [(cls, state) for cls, states in STATES.items() for state in states])
def test_every_described_state_is_pending_or_finished(cls: type[Model], state: str) -> None:
    name = "last_build_state" if cls is Repository else "state"
    made = cls.decode({name: state})
    assert isinstance(made, States)
    assert [made.pending, made.finished].count(True) == (1 if state else 0)
    assert made.color == {"passed": "green", "failed": "red", "errored": "red", "canceled": "red", "": None}.get(
        state, "yellow"
    )


@pytest.mark.travis_mock(scenario="reference")
def test_they_tell_what_the_server_sent(travis_mock: Builder) -> None:
    with Travis(travis_mock.token, endpoint=travis_mock.url) as travis:
        build = travis.v2.builds.get(22555277)
        assert (build.state, build.failed, build.finished, build.color) == ("failed", True, True, "red")
        assert [job.state == "passed" for job in build.jobs] == [job.green for job in build.jobs]
        assert any(job.failed for job in build.jobs)
        repository = travis.v2.repositories.get("sinatra/sinatra")
        assert (repository.last_build_state, repository.passed) == ("passed", True)
        branch = travis.v2.branches.get("sinatra/sinatra", "master")
        assert (branch.passed, branch.unsuccessful) == (branch.state == "passed", branch.state in {"failed", "errored"})


@pytest.mark.travis_mock(scenario="reference")
def test_a_restarted_build_is_pending_until_it_finishes(travis_mock: Builder) -> None:
    with Travis(travis_mock.token, endpoint=travis_mock.url) as travis:
        travis.v2.builds.restart(22555277)
        seen: list[str | None] = []
        for _ in range(100):
            build = travis.v2.builds.get(22555277)
            if seen[-1:] != [build.color]:
                seen.append(build.color)
            if build.finished and len(seen) > 2:
                break
            travis_mock.clock.advance(30)
        assert seen == ["red", "yellow", "green"]


@pytest.mark.travis_mock(scenario="reference")
def test_async_answers_have_them_too(travis_mock: Builder) -> None:
    async def color() -> str | None:
        async with AsyncTravis(travis_mock.token, endpoint=travis_mock.url) as travis:
            return (await travis.v2.builds.get(22555277)).color

    assert asyncio.run(color()) == "red"


def test_a_build_without_its_state_says_so() -> None:
    with pytest.raises(MissingAttributeError, match=r"^build\.state was not sent; the server may be older"):
        _ = Build.from_dict({"id": 1}).passed
