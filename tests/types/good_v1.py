"""What the last users of V1 write; as in `good.py`, it must type-check, strictly, and is never run."""

# ruff: noqa: S106, T201  # users print, and what stands here as a token is none

from typing import Any, Literal, assert_type

from traviskit import AsyncTravis, Pager, Travis
from traviskit.v1 import (
    OPERATIONS,
    Build,
    BuildMinimal,
    Job,
    JobMinimal,
    MatrixJob,
    Repository,
    RepositoryMinimal,
)


def reads(travis: Travis) -> None:
    """An id and a slug go to the same method, and nothing stands in an envelope."""
    assert_type(travis.v1.repositories.get(59), Repository)
    assert_type(travis.v1.repositories.get("travis-ci/travis-ci").public_key, str)
    build = travis.v1.builds.get(1664040)
    assert_type(build, Build)
    assert_type(travis.v1.builds.get(1664040, repository="travis-ci/travis-ci"), Build)
    assert_type(build.matrix, list[MatrixJob])
    assert_type(build.config, dict[str, Any])
    assert_type(build.result, int | None)
    assert_type(build.state, Literal["created", "received", "started", "finished"] | str)
    job = travis.v1.jobs.get(1672523)
    assert_type(job, Job)
    assert_type(job.log, str | None)
    print(job.sponsor and job.sponsor.name)


def lists(travis: Travis) -> None:
    """A page is a plain list; what it lists has less than a single one."""
    builds = travis.v1.builds.list("travis-ci/travis-ci", event_type="push")
    assert_type(builds, Pager[BuildMinimal, list[BuildMinimal]])
    assert_type(next(builds.pages()), list[BuildMinimal])
    assert_type(travis.v1.repositories.list(owner_name="travis-ci").first(), RepositoryMinimal | None)
    assert_type([job.queue for job in travis.v1.jobs.list()], list[str | None])
    assert_type(travis.v1.jobs.list(ids=[1]).first(), JobMinimal | None)
    shorter: list[BuildMinimal] = [*builds, travis.v1.builds.get(1664040)]
    print(len(shorter), OPERATIONS["builds_get"].path)


async def waits() -> None:
    """The same, with `await`."""
    async with AsyncTravis(token="secret") as travis:
        assert_type(await travis.v1.repositories.get(59), Repository)
        async for build in travis.v1.builds.list("travis-ci/travis-ci", max_items=5):
            assert_type(build, BuildMinimal)
