"""What users write with the workflows of V3; as in `good.py`, it must type-check, strictly, and is never run."""

# ruff: noqa: T201  # users print

import asyncio
from collections.abc import Mapping
from contextlib import aclosing, closing
from pathlib import Path
from typing import Any, assert_type

from traviskit import (
    AsyncTravis,
    RateLimitedError,
    RequestRejectedError,
    Travis,
    TravisConnectionError,
    WaitTimeoutError,
    config,
)
from traviskit.config import MergeMode
from traviskit.v3 import Build, BuildMinimal, EnvVar, Job, JobMinimal, Request, Setting
from traviskit.v3.workflows import Progress


def tell(progress: Progress) -> None:
    """Called as things go on."""
    assert_type(progress.request_id, int)
    assert_type(progress.request, Request | None)
    assert_type(progress.builds, tuple[Build, ...])


def triggers(travis: Travis) -> list[str]:
    """Requested once, waited for, and every way in which that ends."""
    try:
        builds = travis.requests.trigger_and_wait(
            "rails/rails",
            branch="main",
            config={"script": "make"},
            merge_mode="deep_merge",
            timeout=600,
            poll_interval=(1, 30),
            on_progress=tell,
        )
    except RequestRejectedError as error:
        assert_type(error.build_request, int | None)
        return list(error.reasons)
    except WaitTimeoutError as error:
        assert_type(error.builds, Mapping[int, str])
        return list(error.builds.values())
    except (RateLimitedError, TravisConnectionError) as error:
        return [error.hint]
    assert_type(builds, list[Build])
    travis.requests.trigger_and_wait(891, provider="github", config="script: make", timeout=None, poll_interval=5)
    travis.requests.trigger_and_wait(891, on_progress=lambda progress: print(progress.request_id, progress.builds))
    return [build.state for build in builds]


def waits(travis: Travis, build: BuildMinimal) -> bool:
    """A build, or its id."""
    assert_type(travis.builds.wait(22555277, timeout=60.5), Build)
    travis.builds.with_options(retries=5).wait(build, on_progress=lambda seen: print(seen.state, seen.repository.slug))
    return travis.builds.wait(build, timeout=None, poll_interval=2).passed


def reads_logs(travis: Travis, job: JobMinimal) -> int:
    """Line by line, or as they come."""
    for line in travis.jobs.log_lines(22555278):
        assert_type(line, str)
    with closing(travis.jobs.log_lines(job)) as lines:
        print(next(lines))
    for piece in travis.jobs.follow_log(job, timeout=3600, poll_interval=(0.5, 5)):
        assert_type(piece, str)
        print(piece, end="")
    return sum(len(line) for line in travis.v3.jobs.log_lines(job))


def sets(travis: Travis) -> list[Setting]:
    """Created or changed; several at once."""
    assert_type(travis.env_vars.set("rails/rails", "GREETING", "hello"), EnvVar)
    assert_type(travis.env_vars.set(891, "GREETING", None, public=False, branch="main", provider="github"), EnvVar)
    assert_type(travis.settings.update(891, build_pushes=False, maximum_number_of_builds=3), list[Setting])
    return travis.settings.update("rails/rails", provider="github", config_validation=True)


def merges(mode: MergeMode) -> dict[str, Any]:
    """What a build would run with."""
    assert_type(config.merge({"script": "make"}, Path(".travis.yml").read_text(encoding="utf-8")), dict[str, Any])
    config.merge("script: make", {"language": "ruby"}, "deep_merge_prepend", validation=False)
    return config.merge("", "", mode=mode)


async def the_same_with_await(job: Job) -> list[Build]:
    """`AsyncTravis` has the same names, signatures and types."""
    async with AsyncTravis() as travis:
        assert_type(await travis.builds.wait(22555277, timeout=60), Build)
        assert_type(await travis.env_vars.set(891, "GREETING", "hello"), EnvVar)
        assert_type(await travis.settings.update(891, build_pull_requests=False), list[Setting])
        async for line in travis.jobs.log_lines(job):
            assert_type(line, str)
        async with aclosing(travis.jobs.follow_log(job.id)) as pieces:
            async for piece in pieces:
                assert_type(piece, str)
        one, other = await asyncio.gather(
            travis.requests.trigger_and_wait("rails/rails", on_progress=tell),
            travis.requests.trigger_and_wait(82, configs=[{"config": "script: make", "mode": "merge"}], timeout=60),
        )
        assert_type(one, list[Build])
        return one + other
