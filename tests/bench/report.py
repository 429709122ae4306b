"""The tables in `docs/performance.md`, between two markers."""

import os
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from rounds import Medians

__all__ = ["Row", "write"]

DOCUMENT = Path(__file__).parents[2] / "docs" / "performance.md"
BEGIN, END = "<!-- from here on by `nox -s bench` -->", "<!-- up to here -->"


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


def write(rows: Sequence[Row], details: Mapping[str, Medians], *, dry: bool) -> str:
    """Write the tables to the documentation (unless `dry`), and give them."""
    figures = (_figures(name, found) for name, found in details.items())
    text = "\n\n".join([_setting(), _targets(rows), *figures]) + "\n"
    if not dry:
        before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
        DOCUMENT.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    return text


def _setting() -> str:
    day = datetime.now(UTC).date().isoformat()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"Measured on {day} with {python}, on {platform.system()} {platform.machine()} with {os.cpu_count()} cores."


def _targets(rows: Sequence[Row]) -> str:
    lines = [f"| {r.what} | {r.at_most:.2f}{r.unit} | {r.measured:.2f}{r.unit} | {r.verdict} |" for r in rows]
    return "\n".join(["| what | at most | measured | met |", "| --- | --- | --- | --- |", *lines])


def _figures(name: str, found: Medians) -> str:
    fastest_first = sorted(found.items(), key=lambda item: item[1])
    lines = [f"| {contestant} | {figure:.3g} |" for contestant, figure in fastest_first]
    return "\n".join([f"| {name} | |", "| --- | --- |", *lines])
