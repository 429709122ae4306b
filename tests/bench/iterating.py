"""Read a list of 10,000 builds to its end, one by one: what memory that takes, and how many requests.

    python tests/bench/iterating.py

Run by `nox -s iterate`. Each contestant has a process of its own, beside a mock server of the scenario `large`. The
peak of the memory that Python allocates is looked at when 1,000 builds were read, and again at the end: who holds what
was read grows in between. TravisPy knows V2 alone, which sends 25 builds a page. Ends with 1 if traviskit grows by 5 %
or needs other than 100 requests; writes the table to `docs/performance.md`.
"""

# ruff: noqa: T201  # a command; it prints what it found

import asyncio
import json
import os
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
from report import put, setting

from traviskit import AsyncTravis, Travis

ROOT = Path(__file__).parents[2]
REPOSITORY, EARLY, ALL, PAGE = "large/repository", 1_000, 10_000, 100
GROWTH = 0.05
OURS = ("traviskit", "traviskit, async")


class Watch:
    """Counts items and requests, and looks at the memory on the way."""

    def __init__(self) -> None:
        """Begin."""
        self.items = self.requests = self.early = 0
        self.begun = time.process_time()
        tracemalloc.start()

    def sent(self, *_: object) -> None:
        """A request was sent."""
        self.requests += 1

    async def sent_async(self, *_: object) -> None:
        """A request was sent."""
        self.requests += 1

    def item(self, number: object) -> None:
        """A build was read."""
        assert number
        self.items += 1
        if self.items == EARLY:
            self.early = tracemalloc.get_traced_memory()[1]

    def found(self) -> dict[str, float]:
        """What it came to."""
        peak = tracemalloc.get_traced_memory()[1]
        seconds = time.process_time() - self.begun
        return {"items": self.items, "requests": self.requests, "early": self.early, "peak": peak, "seconds": seconds}


def with_traviskit(watch: Watch, url: str, token: str) -> None:
    hooks = {"request": [watch.sent]}
    with httpx.Client(event_hooks=hooks) as http, Travis(token, endpoint=url, http_client=http) as travis:
        for build in travis.builds.list(REPOSITORY, limit=PAGE):
            watch.item(build.number)


def with_traviskit_async(watch: Watch, url: str, token: str) -> None:
    async def read() -> None:
        http = httpx.AsyncClient(event_hooks={"request": [watch.sent_async]})
        async with http, AsyncTravis(token, endpoint=url, http_client=http) as travis:
            async for build in travis.builds.list(REPOSITORY, limit=PAGE):
                watch.item(build.number)

    asyncio.run(read())


def with_httpx(watch: Watch, url: str, token: str) -> None:
    headers = {"Authorization": f"token {token}", "Travis-API-Version": "3"}
    with httpx.Client(base_url=url, headers=headers, event_hooks={"request": [watch.sent]}) as http:
        offset: int | None = 0
        while offset is not None:
            path = f"/repo/{REPOSITORY.replace('/', '%2F')}/builds?limit={PAGE}&offset={offset}"
            page = json.loads(http.get(path).content)
            for build in page["builds"]:
                watch.item(build["number"])
            offset = page["@pagination"]["next"] and page["@pagination"]["next"]["offset"]


def with_travispy(watch: Watch, url: str, token: str) -> None:
    from travispy import TravisPy

    travis = TravisPy(token, url)
    older: dict[str, int] = {}
    while page := travis.builds(slug=REPOSITORY, **older):
        watch.sent()
        for build in page:
            watch.item(build.number)
        older = {"after_number": int(page[-1].number)}


def with_pytravisci(watch: Watch, url: str, token: str) -> None:
    sys.path.insert(0, str(ROOT / "tests" / "clients"))
    import cryptography_shim  # noqa: F401  # before PyTravisCI
    from PyTravisCI import TravisCI

    page: Any = (
        TravisCI(access_token=token, access_point=url).get_repository(REPOSITORY).get_builds(params={"limit": PAGE})
    )
    while True:
        watch.sent()
        for build in page:
            watch.item(build.number)
        if not page.has_next_page():
            break
        page = page.next_page()


CONTESTANTS: dict[str, Callable[[Watch, str, str], None]] = {
    "traviskit": with_traviskit,
    "traviskit, async": with_traviskit_async,
    "httpx, dicts": with_httpx,
    "PyTravisCI": with_pytravisci,
    "TravisPy": with_travispy,
}


def measured() -> Iterator[tuple[str, dict[str, float]]]:
    """Each contestant in a process of its own, and what it came to."""
    server = Path(sys.executable).with_name("travis-mock")
    with subprocess.Popen([server, "--scenario=large", "--era=today"], stdout=subprocess.PIPE, text=True) as mock:  # noqa: S603  # our own
        try:
            listening = json.loads(mock.stdout.readline() if mock.stdout else "")
            told = {**os.environ, "TRAVIS_ENDPOINT": listening["url"], "TRAVIS_TOKEN": listening["token"]}
            for name in CONTESTANTS:
                command = (sys.executable, __file__, name)
                done = subprocess.run(command, env=told, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603  # ourselves
                yield name, json.loads(done.stdout)
        finally:
            mock.terminate()


def table(found: dict[str, dict[str, float]]) -> str:
    """The figures, for the documents."""
    lines = [
        f"| {ALL:,} builds, one by one | requests | peak at {EARLY:,}, MB | at the end | more by | seconds of CPU |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, one in found.items():
        growth = one["peak"] / one["early"] - 1
        sizes = f"{one['early'] / 1e6:.2f} | {one['peak'] / 1e6:.2f} | {100 * growth:.1f} %"
        lines.append(f"| {name} | {one['requests']:.0f} | {sizes} | {one['seconds']:.1f} |")
    return "\n".join(lines)


def main() -> int:
    """Measure all, print and write the table; the exit status."""
    found = dict(measured())
    shown = table(found)
    print(shown)
    put(ROOT / "docs" / "performance.md", f"{setting()}\n\n{shown}", "iterate")
    wrong = [
        name
        for name in OURS
        if found[name]["peak"] >= (1 + GROWTH) * found[name]["early"] or found[name]["requests"] != ALL / PAGE
    ]
    wrong += [name for name, one in found.items() if one["items"] != ALL]
    print(f"iterate: {', '.join(wrong)} not as it must be" if wrong else "iterate: all is well")
    return bool(wrong)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        watch = Watch()
        CONTESTANTS[sys.argv[1]](watch, os.environ["TRAVIS_ENDPOINT"], os.environ["TRAVIS_TOKEN"])
        print(json.dumps(watch.found()))
    else:
        sys.exit(main())
