"""How long a call takes, and a fresh process."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import start
from contestants import FAST, PLAIN, TRAVISPY, Pythons
from pages import PAGE, page_v2, single_v2
from rounds import HERE, Medians, Worker, medians, once

__all__ = ["times"]


def times(pythons: Pythons, folder: Path, rounds: int) -> dict[str, Medians]:
    """What calls and fresh processes take, the client being the one in the folder of V2's page."""
    client = str(folder / "v2" / "client")
    plain, fast, own = pythons

    def group(url: str, title: str, who: Mapping[str, tuple[str, str]]) -> Medians:
        with ExitStack() as stack:
            workers: dict[str, Worker] = {
                name: stack.enter_context(Worker(python, "call_worker.py", contestant, client, url))
                for name, (python, contestant) in who.items()
            }
            return medians(title, workers, rounds)

    def objects(what: str) -> dict[str, tuple[str, str]]:
        ours = f"traviskit_{what}"
        return {
            "httpx, dicts": (plain, f"raw_{what}"),
            PLAIN: (plain, ours),
            FAST: (fast, ours),
            TRAVISPY: (own, f"travispy_{what}"),
        }

    parsed = {
        "httpx": (plain, "raw"),
        PLAIN: (plain, "traviskit"),
        "httpx, async": (plain, "raw_async"),
        f"{PLAIN}, async": (plain, "traviskit_async"),
    }
    with _serving(folder / "single.json", single_v2()) as one, _serving(folder / "page.json", page_v2(PAGE)) as many:
        return {
            "call": group(one, "µs for one call", parsed),
            "build": group(one, "µs to fetch one of V2's builds as an object", objects("build")),
            "page": group(many, f"µs to fetch a page of {PAGE} of V2's builds as objects", objects("page")),
            "start": _starts(plain, client, one, rounds),
        }


@contextmanager
def _serving(answer: Path, content: bytes) -> Iterator[str]:
    """The URL of a server that answers with this, in a process of its own."""
    answer.write_bytes(content)
    command = [sys.executable, str(HERE / "server.py"), str(answer)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603  # our own script
    if server.stdout is None:
        raise AssertionError("it is a pipe")
    yield server.stdout.readline().strip()
    server.communicate()


def _starts(python: str, client: str, url: str, rounds: int) -> Medians:
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
    return medians("ms to start", contestants, rounds)
