"""Measure the client beside its peers: `python tests/bench/run.py --plain PYTHON --fast PYTHON`, run by `nox -s bench`.

The interpreters belong to environments with what a user has: `plain` the run-time dependencies, `fast` the extra of
that name too. pydantic, msgspec and TravisPy are in this script's own environment. Contestants take turns; a figure is
CPU time, so that what else the machine does counts little, and the median of its rounds. Nothing here is asserted: it
writes tables.
"""

# ruff: noqa: T201  # a command; it prints what it found

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # `generator`, which is never installed

import calls
import decoding
import regenerating
import workshop
from contestants import FAST, PLAIN, TRAVISPY, Pythons
from report import ByPage, Comparison, Row, write
from rounds import Medians

IMPORTS = ("import traviskit", "import httpx")
FIRST_CALLS = ("first call, traviskit", "first call, httpx")


def main() -> None:
    """Measure all, and write the tables."""
    parser = argparse.ArgumentParser(description="Measure the client beside its peers.")
    parser.add_argument("--plain", default=sys.executable, help="Python with the run-time dependencies alone")
    parser.add_argument("--fast", default=sys.executable, help="Python with the extra `fast` too")
    parser.add_argument("--rounds", type=int, default=50, help="how many rounds (50)")
    parser.add_argument("--dry", action="store_true", help="print the tables; leave the documents as they are")
    options = parser.parse_args()
    pythons = Pythons(plain=options.plain, fast=options.fast, own=sys.executable)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        workshop.build(folder)
        found = measured(pythons, folder, options.rounds)
        seconds = regenerating.seconds(folder / "cold")
    print(write(rows(found, seconds), comparisons(found), by_page(found), found.values(), dry=options.dry))


def measured(pythons: Pythons, folder: Path, rounds: int) -> dict[str, Medians]:
    """What each group of contestants took."""
    found = {page: decoding.times(pythons, folder / page, page, rounds) for page in workshop.PAGES}
    found["memory"] = decoding.memory(pythons, folder / "v3")
    return found | calls.times(pythons, folder, rounds)


def rows(found: dict[str, Medians], regenerated: float) -> list[Row]:
    """What the design asks for."""
    v3, call, start = found["v3"], found["call"], found["start"]
    return [
        Row("decode and read, to stock", v3.ratio(PLAIN, decoding.STOCK), 1 / 3),
        Row("decode and read, to pydantic v2", v3.ratio(PLAIN, decoding.PYDANTIC), 1),
        Row("the same with `fast`, to stock", v3.ratio(FAST, decoding.STOCK), 1 / 4.5),
        Row("the same with `fast`, to pydantic v2", v3.ratio(FAST, decoding.PYDANTIC), 1 / 1.4),
        Row("the same with `fast`, to msgspec", v3.ratio(FAST, decoding.MSGSPEC), 2.6),
        Row("memory of 10,000 builds, to pydantic v2", found["memory"].ratio(PLAIN, decoding.PYDANTIC), 1 / 3),
        Row("one call, to httpx.Client", call.ratio(PLAIN, "httpx"), 1.05),
        Row("one call, to httpx.AsyncClient", call.ratio(f"{PLAIN}, async", "httpx, async"), 1.05),
        Row("import of `Travis`, to that of httpx", start.ratio(*IMPORTS), 0.5),
        Row("process with one call, to httpx", start.ratio(*FIRST_CALLS), 1.35),
        Row("regenerate, cold", regenerated, 15, unit=" s"),
    ]


def comparisons(found: dict[str, Medians]) -> list[Comparison]:
    """What users care about."""
    v3, call, start = found["v3"], found["call"], found["start"]
    decoded = "100 builds of V3, decoded and read"
    return [
        both(decoded, v3, decoding.STOCK),
        both(decoded, v3, decoding.PYDANTIC),
        both(decoded, v3, decoding.MSGSPEC),
        both("100 builds of V2, decoded and read", found["v2"], TRAVISPY),
        both("25 builds of V2, fetched as objects", found["page"], TRAVISPY),
        both("one build of V2, fetched as an object", found["build"], TRAVISPY),
        Comparison("one call, not decoded", "httpx", call.ratio(PLAIN, "httpx")),
        Comparison("one call, not decoded, async", "httpx", call.ratio(f"{PLAIN}, async", "httpx, async")),
        Comparison("`from traviskit import Travis`", "`import httpx`", start.ratio(*IMPORTS)),
        Comparison("a process that fetches one build", "httpx", start.ratio(*FIRST_CALLS)),
        both("memory of 10,000 builds of V3", found["memory"], decoding.PYDANTIC),
    ]


def by_page(found: dict[str, Medians]) -> ByPage:
    """What the client takes for each page of what each peer takes."""
    peers = (decoding.STOCK, decoding.PYDANTIC, decoding.MSGSPEC, TRAVISPY)
    return {
        page.of: {peer: both(page.of, found[name], peer) for peer in peers if peer in found[name]}
        for name, page in workshop.PAGES.items()
    }


def both(what: str, group: Medians, other: str) -> Comparison:
    """The client without and with `fast`, beside another of the group."""
    return Comparison(what, other, group.ratio(PLAIN, other), group.ratio(FAST, other))


if __name__ == "__main__":
    main()
