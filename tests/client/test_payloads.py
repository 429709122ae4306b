"""Real answers of the real server: each decodes, and is written back as it was sent."""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from described import OPERATIONS, Described
from truth import check_result

from traviskit import StatusError, v2

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "tests" / "reference" / "payloads"
ALL = ROOT.parent / "shared" / "payloads"

BY_PLACE = {(described.method, described.path): described for described in OPERATIONS.values()}

# The documents show caches where they mean builds.
MISPRINTS = {"v2/get-repos-slug-builds__200-docs-2.json"}

# Operations that the server never had, or that are answered without a body.
NOTHING_TO_READ = {
    "builds_cancel",
    "builds_get_for_repository",
    "builds_list_for_repository",
    "jobs_cancel",
    "logs_get_for_job_plain",
}


def described_rows(index: Path) -> Iterator[tuple[Described, dict[str, str]]]:
    """The rows of an index whose operations are described."""
    with index.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            path = row["path"].replace("{+repository.slug}", "{owner_name}/{name}").rstrip("/") or "/"
            described = BY_PLACE.get((row["method"], re.sub(r"\{(\w+)\.(\w+)\}", r"{\1_\2}", path)))
            if described is not None and row["api"] == "v2" and row["file"] not in MISPRINTS:
                yield described, row


def check(described: Described, row: dict[str, str], body: bytes) -> None:
    """Decode an answer, and write it back. What the server was seen to write itself is complete, and read strictly."""
    status, kind = int(row["status"]), row["content_type"]
    strict = row["kind"] == "server-executed"
    if status >= 300:
        with pytest.raises(StatusError) as caught:
            v2.parse(described.id, body, status, kind, strict=strict)
        assert caught.value.status == status
        return
    result = v2.parse(described.id, body, status, kind, strict=strict)
    if kind.startswith("application/json"):
        check_result(result, described.member(json.loads(body), status))
    else:
        assert result == body.decode()


@pytest.mark.parametrize(
    ("described", "row"), [pytest.param(d, r, id=d.id) for d, r in described_rows(COMMITTED / "index.csv")]
)
def test_one_of_each_operation(described: Described, row: dict[str, str]) -> None:
    check(described, row, (COMMITTED / row["file"]).read_bytes())


def test_each_operation_has_one() -> None:
    assert {
        described.id for described, _ in described_rows(COMMITTED / "index.csv")
    } == OPERATIONS.keys() - NOTHING_TO_READ


@pytest.mark.skipif(not ALL.is_dir(), reason="the whole collection is not beside this project: ../shared/payloads")
def test_all_that_were_collected() -> None:
    rows = list(described_rows(ALL / "index.csv"))
    assert len(rows) > 100
    for described, row in rows:
        try:
            check(described, row, (ALL / row["file"]).read_bytes())
        except Exception as error:
            error.add_note(f"{described.id}: {row['file']}")
            raise
