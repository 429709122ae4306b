"""The description of V3 and the server's own manifest say the same, in both directions."""

# ruff: noqa: T201  # the counts are part of the result

from __future__ import annotations

import copy
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from manifest import KINDS, METHODS, Row, allowed, bundle, facts, left_out, said


def differences(document: dict[str, Any]) -> tuple[list[Row], list[Row]]:
    """What only the manifest has, and what only the description has, but for what is allowed."""
    theirs, ours = facts(), said(document)
    return (
        sorted(row for row in theirs - ours if not allowed(row)),
        sorted(row for row in ours - theirs if not allowed(row)),
    )


def test_the_same_in_both_directions() -> None:
    theirs, ours = facts(), said(bundle())
    missing, surplus = differences(bundle())
    print("\nrows of the manifest that the description has, by kind:")
    found, every = Counter(row.kind for row in theirs & ours), Counter(row.kind for row in theirs)
    exceptions = Counter(row.kind for row in theirs ^ ours if allowed(row))
    for kind in KINDS.__args__:  # type: ignore[attr-defined]  # of a Literal
        print(f"  {kind:<10} {found[kind]:>4} of {every[kind]:>4}, {exceptions[kind]:>3} allowed to differ")
    reasons = Counter(allowed(row) for row in theirs ^ ours if allowed(row))
    print(f"the allow-list: {reasons.total()} rows")
    for reason, count in reasons.items():
        print(f"  {count:>4} {reason}")
    assert not missing, "the manifest has, and the description has not:\n" + "\n".join(map(str, missing))
    assert not surplus, "the description has, and the manifest has not:\n" + "\n".join(map(str, surplus))


def test_what_stays_out_is_said_to() -> None:
    out = Counter(left_out().values())
    print(f"\nleft out: {dict(out)}")
    described = {o["x-travis-action"] for i in bundle()["paths"].values() for m, o in i.items() if m in METHODS}
    assert not described & {".".join(action) for action in left_out()}


def test_what_stays_out_is_listed_in_the_guide() -> None:
    """Each tier of `openapi/README.md` has its count, and names its actions."""
    guide = (Path(__file__).parents[2] / "openapi" / "README.md").read_text(encoding="utf-8")
    _, _, listed = guide.partition("## What stays out of V3\n")
    tiers = re.findall(r"^\* \*\*(\w+)\*\* \((\d+)\): ((?:.+\n)+?)(?=\* |\n|\Z)", listed, re.MULTILINE)
    counts = {tier: int(count) for tier, count, _ in tiers}
    named = {name: tier for tier, _, text in tiers for name in re.findall(r"`(\w+\.\w+)`", text)}
    assert counts == Counter(left_out().values())
    assert named == {".".join(action): tier for action, tier in left_out().items()}
    assert f" {len(left_out())} actions stay out" in listed


def test_nothing_is_allowed_that_does_not_differ() -> None:
    """An exception whose reason is gone has to go, too."""
    from manifest import ALLOWED

    differing = facts() ^ said(bundle())
    used = {allowed(row) for row in differing}
    assert {reason for _, reason in ALLOWED} == used - {""}


def _operation(document: dict[str, Any], operation_id: str) -> dict[str, Any]:
    return next(
        o for i in document["paths"].values() for m, o in i.items() if m in METHODS and o["operationId"] == operation_id
    )


@pytest.mark.parametrize(
    ("take_out", "expected"),
    [
        (lambda d: d["paths"].pop("/build/{build_id}"), Row("action", "build.find", "GET /build/{}")),
        (
            lambda d: d["paths"]["/repo/{repository}/builds"]["get"]["parameters"].clear(),
            Row("parameter", "builds.find", "branch.name"),
        ),
        (lambda d: d["components"]["schemas"].pop("Cron"), Row("attribute", "cron standard", "interval")),
        (
            lambda d: d["components"]["schemas"]["BuildPermissions"]["properties"].pop("cancel"),
            Row("permission", "build", "cancel"),
        ),
        (
            lambda d: d["components"]["schemas"]["ErrorType"]["enum"].remove("build_not_cancelable"),
            Row("error", "build_not_cancelable", "409"),
        ),
    ],
)
def test_what_is_taken_out_is_missed(take_out: Any, expected: Row) -> None:
    document = copy.deepcopy(bundle())
    for path in [path for path in document["paths"] if "{provider}" in path]:
        del document["paths"][path]  # the twins say the same
    before = differences(document)[0]
    assert expected not in before
    take_out(document)
    assert expected in differences(document)[0]


def test_what_is_too_much_is_seen() -> None:
    document = copy.deepcopy(bundle())
    surplus = {"name": "surprise", "in": "query", "schema": {"type": "string"}}
    _operation(document, "builds_get")["parameters"].append(surplus)
    assert Row("parameter", "build.find", "surprise") in differences(document)[1]
