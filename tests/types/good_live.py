"""What users write who listen; all of it must pass, and it is never run."""

# ruff: noqa: T201  # users print

import asyncio
from contextlib import aclosing
from typing import assert_type

from traviskit import AsyncTravis, Travis
from traviskit.live import BuildEvent, Event, EventCommit, EventName, JobEvent


def follow(travis: Travis) -> None:
    for text in travis.v2.jobs.follow_log(4, timeout=60, poll_interval=(1, 5)):
        assert_type(text, str)
    for text in travis.v2.jobs.follow_log(travis.jobs.restart(4)):
        print(text, end="")
    travis.v2.jobs.follow_log(travis.v2.jobs.get(4))


def listen(travis: Travis) -> None:
    with travis.listen("a/b", timeout=5) as events:
        for event in events:
            assert_type(event, Event)
            assert_type(event.name, EventName)
            assert_type(event.data, BuildEvent | JobEvent)
            if isinstance(event.data, JobEvent):
                assert_type(event.data.id, int)
                assert_type(event.data.commit, EventCommit)
            else:
                assert_type(event.data.build.passed, bool)
    signed = travis.v2.pusher.authorize(socket_id="1.2", channels=["private-job-4"])
    assert_type(signed.channels, dict[str, str])


async def listen_async() -> None:
    async with AsyncTravis() as travis, travis.listen(4) as events:
        async for event in events:
            assert_type(event, Event)
        async with aclosing(travis.v2.jobs.follow_log(4)) as texts:
            async for text in texts:
                assert_type(text, str)


asyncio.run(listen_async())
