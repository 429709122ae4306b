"""How long it takes to decode and read a page, and how much memory it takes."""

from contextlib import ExitStack
from pathlib import Path

from contestants import FAST, PLAIN, TRAVISPY, Pythons
from rounds import Medians, Worker, medians
from workshop import PAGES

__all__ = ["MSGSPEC", "PYDANTIC", "STOCK", "memory", "times"]

STOCK, PYDANTIC, MSGSPEC = "stock openapi-python-client", "pydantic v2", "msgspec"


def times(pythons: Pythons, folder: Path, page: str, rounds: int) -> Medians:
    """CPU microseconds for a build of the page that is in the folder."""
    with ExitStack() as stack:
        workers = _workers(pythons, folder, PAGES[page].version, stack)
        return medians(f"µs to decode and read one of {PAGES[page].of}, of a page of 100", workers, rounds)


def memory(pythons: Pythons, folder: Path) -> Medians:
    """Megabytes that 10,000 builds take. Counted, not sampled: once is enough."""
    with ExitStack() as stack:
        workers = _workers(pythons, folder, "v3", stack)
        taken = {name: [worker("memory") / 1e6] for name, worker in workers.items()}
    return Medians("MB that 10,000 of V3's builds take", taken)


def _workers(pythons: Pythons, folder: Path, version: str, stack: ExitStack) -> dict[str, Worker]:
    """A process for each contestant of decode_worker.py."""
    who = {
        PLAIN: (pythons.plain, "traviskit"),
        FAST: (pythons.fast, "traviskit"),
        STOCK: (pythons.plain, "stock"),
        PYDANTIC: (pythons.own, "pydantic"),
        MSGSPEC: (pythons.own, "msgspec"),
        "json, dicts": (pythons.plain, "plain"),
        "msgspec, dicts": (pythons.fast, "msgspec_dicts"),
    }
    if version == "v2":
        who[TRAVISPY] = (pythons.own, "travispy")
    return {
        name: stack.enter_context(Worker(python, "decode_worker.py", contestant, str(folder), version))
        for name, (python, contestant) in who.items()
    }
