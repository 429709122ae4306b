"""The tables in `docs/performance.md` and `README.md`, between two markers."""

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from rounds import Medians

__all__ = ["ByPage", "Comparison", "Row", "write"]

ROOT = Path(__file__).parents[2]
BEGIN, END = "<!-- from here on by `nox -s {session}` -->", "<!-- up to here -->"


class Row(NamedTuple):
    """What was measured, as a ratio (or in `unit`), and what it may be at most."""

    what: str
    measured: float
    at_most: float
    unit: str = ""

    @property
    def verdict(self) -> str:
        """Whether it is."""
        return "yes" if self.measured <= self.at_most else "**no**"


class Comparison(NamedTuple):
    """What the client takes of what another takes for the same, without and with `fast`."""

    what: str
    beside: str
    plain: float
    fast: float | None = None


#: page, peer, and what the client takes of what the peer takes
ByPage = Mapping[str, Mapping[str, Comparison]]


def write(
    rows: Sequence[Row],
    comparisons: Sequence[Comparison],
    pages: ByPage,
    details: Iterable[Medians],
    *,
    dry: bool,
    root: Path = ROOT,
) -> str:
    """Write the tables to the documents (unless `dry`), and give them."""
    where = setting()
    whole = "\n\n".join([where, _targets(rows), _by_page(pages), *map(_figures, details)])
    short = "\n\n".join([_comparisons(comparisons), where])
    if not dry:
        put(root / "docs" / "performance.md", whole, "bench")
        put(root / "README.md", short, "bench")
    return f"{short}\n\n{whole}\n"


def put(document: Path, text: str, session: str) -> None:
    """Replace what stands between the markers of a session.

    Raises:
        SystemExit: There are none.
    """
    begin = BEGIN.format(session=session)
    before, found, rest = document.read_text(encoding="utf-8").partition(begin)
    after = rest.partition(END)
    if not found or not after[1]:
        raise SystemExit(f"{document.name} has no place for the tables: {begin} … {END}")
    document.write_text(f"{before}{begin}\n\n{text}\n\n{END}{after[2]}", encoding="utf-8")


def setting() -> str:
    """When and where was measured."""
    day = datetime.now(UTC).date().isoformat()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    machine = f"{platform.system()} {platform.machine()} with {os.cpu_count()} cores"
    # Who shares the cores slows all down, though not all alike. Not every system knows.
    load = f" at a load of {os.getloadavg()[1]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"Measured on {day} with {python}, on {machine}{load}."


def _targets(rows: Sequence[Row]) -> str:
    lines = [f"| {r.what} | {r.at_most:.2f}{r.unit} | {r.measured:.2f}{r.unit} | {r.verdict} |" for r in rows]
    return "\n".join(["| what | at most | measured | met |", "| --- | --- | --- | --- |", *lines])


def _comparisons(comparisons: Sequence[Comparison]) -> str:
    lines = [
        f"| {c.what} | {c.beside} | {c.plain:.2f} | {'' if c.fast is None else f'{c.fast:.2f}'} |" for c in comparisons
    ]
    return "\n".join(["| what | beside | traviskit | with `fast` |", "| --- | --- | --- | --- |", *lines])


def _by_page(pages: ByPage) -> str:
    peers = list(dict.fromkeys(peer for compared in pages.values() for peer in compared))
    lines = [
        "| " + " | ".join([page, *(_cell(found.get(peer)) for peer in peers)]) + " |" for page, found in pages.items()
    ]
    head = " | ".join(["decode and read, without and with `fast`", *(f"to {peer}" for peer in peers)])
    return "\n".join([f"| {head} |", f"|{' --- |' * (len(peers) + 1)}", *lines])


def _cell(found: Comparison | None) -> str:
    return "" if found is None else f"{found.plain:.2f}, {found.fast:.2f}"


def _figures(found: Medians) -> str:
    fastest_first = sorted(found.items(), key=lambda item: item[1])
    lines = [f"| {contestant} | {_plain(figure)} |" for contestant, figure in fastest_first]
    return "\n".join([f"| {found.title} | |", "| --- | --- |", *lines])


def _plain(figure: float) -> str:
    """Three digits, and no exponent."""
    return f"{figure:.0f}" if figure >= 100 else f"{figure:.3g}"
