"""One contestant in making calls, in a process of its own: `python call_worker.py NAME CLIENT URL`.

Each line on its standard input is a round of 50 sequential calls on a warm connection; it answers with the CPU
microseconds for one call. What is not named after what it fetches parses the answer's JSON and makes no objects of it.
"""

# ruff: noqa: T201  # a command; it prints what it found

import asyncio
import sys
from collections.abc import Callable
from time import process_time
from typing import Any

CALLS = 50
TOKEN = "x" * 22
HEADERS = {"Accept": "application/vnd.travis-ci.2+json", "Authorization": f"token {TOKEN}", "User-Agent": "bench/1.0"}
PARAMS = {"slug": "sinatra/sinatra", "event_type": "push", "after_number": "784"}


def raw(url: str) -> Callable[[], Any]:
    """httpx.Client."""
    import httpx

    client = httpx.Client()
    place = f"{url}/builds"
    return lambda: client.get(place, params=PARAMS, headers=HEADERS).json()


def traviskit(url: str) -> Callable[[], Any]:
    """Travis."""
    from traviskit import Travis

    builds = Travis(TOKEN, endpoint=url, user_agent="bench/1.0").v2.builds.with_raw_response
    return lambda: builds.list(slug="sinatra/sinatra", event_type="push", after_number=784).json()


def raw_async(url: str) -> Callable[[], Any]:
    """httpx.AsyncClient."""
    import httpx

    client = httpx.AsyncClient()
    place = f"{url}/builds"

    async def call() -> Any:
        return (await client.get(place, params=PARAMS, headers=HEADERS)).json()

    return call


def traviskit_async(url: str) -> Callable[[], Any]:
    """AsyncTravis."""
    from traviskit import AsyncTravis

    builds = AsyncTravis(TOKEN, endpoint=url, user_agent="bench/1.0").v2.builds.with_raw_response

    async def call() -> Any:
        return (await builds.list(slug="sinatra/sinatra", event_type="push", after_number=784)).json()

    return call


def raw_build(url: str) -> Callable[[], Any]:
    """httpx.Client, one build."""
    import httpx

    client = httpx.Client()
    return lambda: client.get(f"{url}/builds/9005", headers=HEADERS).json()


def traviskit_build(url: str) -> Callable[[], Any]:
    """Travis, one build, with its commit."""
    from traviskit import Travis

    builds = Travis(TOKEN, endpoint=url, user_agent="bench/1.0").v2.builds
    return lambda: builds.get(9005)


def travispy_build(url: str) -> Callable[[], Any]:
    """TravisPy, one build, with its commit."""
    from travispy import TravisPy

    travis = TravisPy(TOKEN, url)
    return lambda: travis.build(9005)


def raw_page(url: str) -> Callable[[], Any]:
    """httpx.Client, a page of builds."""
    import httpx

    client = httpx.Client()
    return lambda: client.get(f"{url}/builds", params={"slug": "sinatra/sinatra"}, headers=HEADERS).json()


def traviskit_page(url: str) -> Callable[[], Any]:
    """Travis, a page of builds, each with its commit."""
    from traviskit import Travis

    builds = Travis(TOKEN, endpoint=url, user_agent="bench/1.0").v2.builds
    return lambda: next(builds.list("sinatra/sinatra").pages())


def travispy_page(url: str) -> Callable[[], Any]:
    """TravisPy, a page of builds, each with its commit."""
    from travispy import TravisPy

    travis = TravisPy(TOKEN, url)
    return lambda: travis.builds(slug="sinatra/sinatra")


_PARSED = (raw, traviskit, raw_async, traviskit_async)
_OBJECTS = (raw_build, traviskit_build, travispy_build, raw_page, traviskit_page, travispy_page)
CONTESTANTS = {f.__name__: f for f in (*_PARSED, *_OBJECTS)}


async def several(call: Callable[[], Any]) -> float:
    """CPU microseconds for one call, awaited."""
    start = process_time()
    for _ in range(CALLS):
        await call()
    return (process_time() - start) / CALLS * 1e6


def main(name: str, client: str, url: str) -> None:
    """Answer until there is no more input."""
    sys.path.insert(0, client)
    call = CONTESTANTS[name](url)
    if name.endswith("_async"):
        with asyncio.Runner() as runner:
            for _ in sys.stdin:
                print(runner.run(several(call)), flush=True)
        return
    for _ in sys.stdin:
        start = process_time()
        for _ in range(CALLS):
            call()
        print((process_time() - start) / CALLS * 1e6, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
