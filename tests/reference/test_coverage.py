"""Everything that the documents say of V1 and V2 has its place: in the description, in the register, in a test."""

# ruff: noqa: T201  # the counts are part of the result

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from typing import Any

import pytest
import yaml
from checklist import HERE, Places, Row, behaviours, bundle, bundles, checklist, examples, keys, missing

ROWS = checklist()

DOCUMENTS = HERE.parents[2] / "shared" / "reference" / "docs"
# The hosts of what is described, of projects that are run or shown here, and of what these document.
OURS = {
    *("travis-ci.org", "travis-ci.com", "api.travis-ci.org", "api.travis-ci.com", "travis.example.com"),
    *("github.com", "api.github.com", "developer.github.com", "pusher.com", "jquery.com", "transloadit.com"),
}

# Rows that are one thing here: the two forms of a log, the two addresses of the environment variables, V1's index by
# three questions, its list of builds with and without a callback, and what a worker says of a job and of its build.
SHARED = [
    {"E67", "E68", "E69"},
    {"E71", "E76"},
    *({f"A{number}", f"A{number + 5}"} for number in range(226, 231)),
    {"A81", "A84"},
    {"A82", "A85"},
    {"P54", "P56", "P57"},
    {"P45", "P58"},
    {"P46", "P59"},
    {"P47", "P60"},
    {"P48", "P61"},
    {"P49", "P62"},
    {"P50", "P63"},
    {"P51", "P64"},
    {"P52", "P65"},
]


def ids(rows: list[Row]) -> list[str]:
    return [row.id for row in rows]


def every_place() -> Places:
    return Places(bundles(), examples(), behaviours())


def without(value: Any, pointer: list[str]) -> Any:
    """A copy of a JSON value that lacks what the pointer points to. What is not on the way there is not copied."""
    key, rest = pointer[0].replace("~1", "/").replace("~0", "~"), pointer[1:]
    if isinstance(value, list):
        index = int(key)
        return [*value[:index], *([without(value[index], rest)] if rest else []), *value[index + 1 :]]
    kept = {name: member for name, member in value.items() if name != key}
    return kept | {key: without(value[key], rest)} if rest else kept


def taken_out(places: Places, target: str) -> Places:
    """The same places but for one: what a JSON pointer points to, a file of the register, or a test."""
    if target.startswith("/"):
        return Places(without(places.bundles, target.split("/")[1:]), places.examples, places.behaviours)
    return Places(
        places.bundles,
        {row: file for row, file in places.examples.items() if file != target},
        {row: name for row, name in places.behaviours.items() if name != target},
    )


def test_every_row_has_its_place() -> None:
    gone = missing(ROWS, every_place())
    every, lost = Counter(row.kind for row in ROWS), Counter(row.kind for row in gone)
    print("\nrows of the checklist that have their place, by kind:")
    for kind, count in [*sorted(every.items()), ("all", len(ROWS))]:
        found = count - (lost[kind] if kind != "all" else len(gone))
        print(f"  {kind:<10} {found:>4} of {count:>4}  {100 * found / count:6.2f} %")
    assert not gone, "\n".join(f"{row.id} {row.kind} {row.name} has no place: {keys(row)}" for row in gone)


def test_the_checklist_is_what_the_counts_are_about() -> None:
    counts = Counter(row.kind for row in ROWS if row.api == "v2")
    assert counts == {
        "attribute": 161,
        "parameter": 82,
        "endpoint": 61,
        "behaviour": 50,
        "example": 28,
        "header": 11,
    }
    counts = Counter(row.kind for row in ROWS if row.api == "v1")
    assert counts == {"attribute": 93, "endpoint": 10, "example": 10, "parameter": 7, "behaviour": 2}
    assert Counter(row.api for row in ROWS) == {"v1": 122, "v2": 393, "auth": 20, "github": 12}
    assert all(keys(row) for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=ids([*ROWS]))
def test_a_row_whose_target_is_taken_out_is_missed_and_no_other(row: Row) -> None:
    places = every_place()
    for key in keys(row):
        sharing = next((group for group in SHARED if row.id in group), {row.id})
        assert set(ids(missing(ROWS, taken_out(places, places.pointers[key])))) == sharing


def test_no_test_and_no_example_is_for_a_row_that_there_is_not() -> None:
    known = {row.id for row in ROWS}
    assert not behaviours().keys() - known
    assert not examples().keys() - known


def test_what_can_not_be_is_listed_and_not_described(capsys: pytest.CaptureFixture[str]) -> None:
    listed: list[dict[str, str]] = yaml.safe_load((HERE / "can_not_be.yaml").read_text("utf-8"))
    places = every_place()
    published = json.dumps({name: bundle(name) for name in ("v1", "v2", "v3", "github")})
    assert [one["what"] for one in listed if one["words"] in published] == []
    assert {one["row"] for one in listed if "row" in one} == set(ids(missing(ROWS, places)))
    if DOCUMENTS.is_dir():  # they are not a part of this project
        text = "".join((DOCUMENTS / f"{name}-reference.md").read_text("utf-8") for name in ("v1", "v2"))
        assert [one["what"] for one in listed if one["words"] not in text] == []
        hosts = set(re.findall(r"https?://([a-z0-9.-]+)", text)) - OURS
        assert hosts == {one["words"] for one in listed if "." in one["words"]}
    with capsys.disabled():
        print("\nwhat the documents mention and can not be:")
        print("\n".join(f"  {one['what']}: {one['why']}" for one in listed))


def test_where_the_server_differs_the_operation_says_so() -> None:
    with (HERE / "v2_checklist.csv").open(encoding="utf-8", newline="") as file:
        differing = {line["id"] for line in csv.DictReader(file) if line["server"] != "as documented"}
    places = [
        (row.id, *keys(row)[0][:3]) for row in ROWS if row.id in differing and row.kind in ("endpoint", "parameter")
    ]
    assert len(places) > 40
    assert [p for p in places if not bundles()[p[1]]["paths"][p[3]][p[2].lower()].get("x-travis-discrepancy")] == []
