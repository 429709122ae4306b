"""Measure the client beside its peers: `python tests/bench/run.py --plain PYTHON --fast PYTHON`, run by `nox -s bench`.

The interpreters belong to environments with what a user has: `plain` the run-time dependencies, `fast` the extra of
that name too. pydantic and msgspec are in this script's own environment. Contestants take turns; a figure is CPU time,
so that what else the machine does counts little, and the median of its rounds. Nothing here is asserted: it writes a
table.
"""

# ruff: noqa: T201  # a command; it prints what it found

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # `generator`, which is never installed

import regenerating
import start
import workshop
from pages import single_v2
from report import Row, write
from rounds import HERE, Medians, Worker, medians, once

#: name, environment, and contestant of decode_worker.py
DECODERS = (
    ("traviskit", "plain", "traviskit"),
    ("traviskit, orjson", "fast", "traviskit"),
    ("stock openapi-python-client", "plain", "stock"),
    ("pydantic v2", "own", "pydantic"),
    ("msgspec", "own", "msgspec"),
    ("json, dicts", "plain", "plain"),
    ("orjson, dicts", "fast", "orjson"),
)


def main() -> None:
    """Measure all, and write the table."""
    parser = argparse.ArgumentParser(description="Measure the client beside its peers.")
    parser.add_argument("--plain", default=sys.executable, help="Python with the run-time dependencies alone")
    parser.add_argument("--fast", default=sys.executable, help="Python with the extra `fast` too")
    parser.add_argument("--rounds", type=int, default=25, help="how many rounds (25)")
    parser.add_argument("--dry", action="store_true", help="print the table; leave the documentation as it is")
    options = parser.parse_args()
    pythons = {"plain": options.plain, "fast": options.fast, "own": sys.executable}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        workshop.build(folder)
        rows: list[Row] = []
        details: dict[str, Medians] = {}
        for version in workshop.VERSIONS:
            found = decoding(pythons, folder, version, options.rounds)
            details[f"µs to decode and read one of {version.upper()}'s builds, of a page of 100"] = found
            rows += decoding_rows(found) if version == "v3" else []
        held = memory(pythons, folder)
        details["MB that 10,000 of V3's builds take"] = held
        rows.append(Row("memory of 10,000 builds, to pydantic v2", held.ratio("traviskit", "pydantic v2"), 1 / 3))
        with serving(folder) as url:
            client = str(folder / "client")
            calls = calling(pythons["plain"], client, url, options.rounds)
            starts = starting(pythons["plain"], client, url, options.rounds)
        details["µs for one call"] = calls
        details["ms to start"] = starts
        rows += [
            Row("one call, to httpx.Client", calls.ratio("traviskit", "httpx"), 1.05),
            Row("one call, to httpx.AsyncClient", calls.ratio("traviskit, async", "httpx, async"), 1.05),
            Row("import of `Travis`, to that of httpx", starts.ratio("import traviskit", "import httpx"), 0.5),
            Row("process with one call, to httpx", starts.ratio("first call, traviskit", "first call, httpx"), 1.35),
        ]
        rows.append(Row("regenerate, cold", regenerating.seconds(folder / "cold"), 15, unit=" s"))
    print(write(rows, details, dry=options.dry))


def decoding(pythons: dict[str, str], folder: Path, version: str, count: int) -> Medians:
    """CPU microseconds for a build."""
    with ExitStack() as stack:
        return medians(decoders(pythons, folder, version, stack), count)


def decoders(pythons: dict[str, str], folder: Path, version: str, stack: ExitStack) -> dict[str, Worker]:
    """A process for each decoder."""
    place = str(folder / version)
    return {
        name: stack.enter_context(Worker(pythons[environment], "decode_worker.py", contestant, place, version))
        for name, environment, contestant in DECODERS
    }


def decoding_rows(found: Medians) -> list[Row]:
    """The design's rows on decoding."""
    stock, pydantic, msgspec = "stock openapi-python-client", "pydantic v2", "msgspec"
    plain, fast = "traviskit", "traviskit, orjson"
    return [
        Row("decode and read, to stock", found.ratio(plain, stock), 1 / 3),
        Row("decode and read, to pydantic v2", found.ratio(plain, pydantic), 1),
        Row("the same with orjson, to stock", found.ratio(fast, stock), 1 / 4.5),
        Row("the same with orjson, to pydantic v2", found.ratio(fast, pydantic), 1 / 1.4),
        Row("the same with orjson, to msgspec", found.ratio(fast, msgspec), 2.6),
    ]


def memory(pythons: dict[str, str], folder: Path) -> Medians:
    """Megabytes that 10,000 builds take. Counted, not sampled: once is enough."""
    with ExitStack() as stack:
        workers = decoders(pythons, folder, "v3", stack)
        return Medians({name: [worker("memory") / 1e6] for name, worker in workers.items()})


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The URL of a server, in a process of its own."""
    answer = folder / "single.json"
    answer.write_bytes(single_v2())
    command = [sys.executable, str(HERE / "server.py"), str(answer)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603  # our own script
    if server.stdout is None:
        raise AssertionError("it is a pipe")
    yield server.stdout.readline().strip()
    server.communicate()


def calling(python: str, client: str, url: str, count: int) -> Medians:
    """CPU microseconds for a call."""
    names = {
        "httpx": "raw",
        "traviskit": "traviskit",
        "httpx, async": "raw_async",
        "traviskit, async": "traviskit_async",
    }
    with ExitStack() as stack:
        workers: dict[str, Worker] = {
            name: stack.enter_context(Worker(python, "call_worker.py", contestant, client, url))
            for name, contestant in names.items()
        }
        return medians(workers, count)


def starting(python: str, client: str, url: str, count: int) -> Medians:
    """CPU milliseconds in a fresh process."""
    codes = {
        "import httpx": start.IMPORT_HTTPX,
        "import traviskit": start.IMPORT_TRAVISKIT,
        "first call, httpx": start.FIRST_CALL_RAW,
        "first call, traviskit": start.FIRST_CALL_TRAVISKIT,
    }
    contestants: dict[str, Callable[[], float]] = {
        name: partial(once, python, code, client, url) for name, code in codes.items()
    }
    return medians(contestants, count)


if __name__ == "__main__":
    main()
