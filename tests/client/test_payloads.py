"""Real answers of the real server: each decodes, and is written back as it was sent."""

# ruff: noqa: T201  # how many there are is part of the result

import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from calling import parse
from described import EVERY, FUZZED, Described
from truth import check_result

from traviskit import DecodeError, StatusError

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "tests" / "reference" / "payloads"
ALL = ROOT.parent / "shared" / "payloads"


def shape(path: str) -> str:
    """A path without the names of its parameters: V3's differ from the server's."""
    return re.sub(r"\{[^}]*\}", "{}", path)


BY_PLACE = {
    (
        described.version,
        described.method,
        shape(described.path) if described.version == "v3" else described.path,
    ): described
    for described in EVERY.values()
}

# How the collection writes parts of a path, where the description has other names.
SPELLINGS = {
    "{+repository.slug}": "{owner_name}/{name}",
    "{ssh_key.id}": "{repository_id}",
    "/auth/handshake/github": "/auth/handshake/{provider}",
}

# The same of V1, path by path; an ending that is missing there is added.
SPELLINGS_OF_V1 = {
    "/jobs/{id}.json": "/jobs/{job_id}.json",
    "/repositories/{id}.json": "/repos/{repository_id}.json",
    "/{owner_name}/{name}/builds/{id}.json": "/{owner_name}/{name}/builds/{build_id}.json",
}

# The documents show caches where they mean builds.
MISPRINTS = {"v2/get-repos-slug-builds__200-docs-2.json"}

# Endpoints of the server that the reference does not document, and what they are.
NOT_DOCUMENTED = {
    "GET /auth/confirm_user/mytokentopass": "the log-in of the web page",
    "GET /auth/request_confirmation/123": "the log-in of the web page",
    "GET /authorizations/{authorization_id}": "GitHub: one authorization",
    "PATCH /authorizations/{authorization_id}": "GitHub: changes an authorization",
    "PUT /authorizations/clients/{client_id}": "GitHub: an application's authorization",
    "PUT /authorizations/clients/{client_id}/{fingerprint}": "GitHub: an application's authorization",
    "GET /endpoints": "the server's list of itself",
    "GET /nothing": "no endpoint: the answer to an unknown path",
    "GET /repos/{owner_name}": "the repositories of an owner",
    "GET /repos/{owner_name}/{name}/builds.atom": "a feed",
    "GET /repos/{owner_name}/{name}/cc.xml": "a feed",
    "GET /repos/{repository_id}/cc.xml": "a feed",
    "PATCH /jobs/{job_id}/log": "removes the text of a log",
    "POST /requests": "the web page's own",
    "PUT /users/{user_id}": "changes the locale",
}

# Written down by others, before an attribute existed or without all of them: these do not pass as complete.
INCOMPLETE = {
    "get-builds__200-travis-rb-builds.json",
    "get-repos-id-settings__200-docs.json",
    "get-repos-slug__200-travis-rb-repos-rails-rails.json",
    "get-repos__200-travis-rb-repos.json",
    "get-settings-env_vars__200-travis-rb-settings-env-vars.json",
    "get-users__200-travis-rb-users.json",
    "get-owner_name-name-builds-id__200-projectmonitor-pull-request.json",
    # Recorded in 2018 and 2019, before `priority`, `prioritize` and `ro_mode`.
    "build.cancel__202-rec-cancels-a-build-org.json",
    "installation.find__200-rec-returns-a-single-installation-com.json",
    "job.find__200-rec-gets-job-info-org.json",
    "job.find__200-rec-go-jobresponse.json",
    "organization.find__200-rec-gets-organization-details-org.json",
    "organizations.for_current_user__200-rec-gets-organizations-for-current-user-org.json",
    "repository.unstar__200-rec-accepts-an-action-for-the-repository-org.json",
    "user.sync__200-rec-sync-a-user-account-with-github-org.json",
}

Row = dict[str, str]


def place(row: Row) -> str:
    """The path of a row as the description writes it."""
    path = row["path"]
    if row["api"] == "v3":
        return shape(path)
    for theirs, ours in SPELLINGS.items():
        path = path.replace(theirs, ours)
    path = re.sub(r"\{(\w+)\.(\w+)\}", r"{\1_\2}", path).rstrip("/") or "/"
    if row["api"] == "v1" and ("v1", row["method"], f"{path}.json") in BY_PLACE:
        path = f"{path}.json"
    return SPELLINGS_OF_V1.get(path, path) if row["api"] == "v1" else path


def rows(index: Path) -> Iterator[tuple[str, Described | None, Row]]:
    """The rows of an index: the endpoint, its operation if it is described, and the row."""
    with index.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["api"] in FUZZED and row["file"] not in MISPRINTS:
                described = BY_PLACE.get((row["api"], row["method"], place(row)))
                shown = row["path"] if row["api"] == "v3" else place(row)
                yield f"{row['method']} {shown}{', in V1' if row['api'] == 'v1' else ''}", described, row


def described_rows(index: Path) -> list[tuple[Described, Row]]:
    """The rows of an index whose operations are described."""
    return [(described, row) for _, described, row in rows(index) if described is not None]


def check(described: Described, row: Row, body: bytes) -> None:
    """Decode an answer, strictly unless it is known to be incomplete, and write it back."""
    status, kind = int(row["status"]), row["content_type"]
    strict = Path(row["file"]).name not in INCOMPLETE
    if not strict:
        with pytest.raises(DecodeError, match="missing"):
            parse(described, body, status, kind, strict=True)
    if status >= 300:
        with pytest.raises(StatusError) as caught:
            parse(described, body, status, kind, strict=strict)
        assert caught.value.status == status
        return
    result = parse(described, body, status, kind, strict=strict)
    if kind.startswith("application/json"):
        check_result(result, described.member(json.loads(body), status))
    else:
        assert result == body.decode()


@pytest.mark.parametrize(
    ("described", "row"), [pytest.param(d, r, id=d.key) for d, r in described_rows(COMMITTED / "index.csv")]
)
def test_one_of_each_operation(described: Described, row: Row) -> None:
    assert int(row["status"]) in described.successes
    check(described, row, (COMMITTED / row["file"]).read_bytes())


def has_something_to_read(described: Described) -> bool:
    """Not where success is an empty body or a page for browsers, nor where the server has moved the call, or never had
    it; and what V3 answers under several templates is one.
    """
    contents = [described.answers[status].get("content", {}) for status in described.successes]
    bodies = any(media != "text/html" for content in contents for media in content)
    return bodies and not described.again and described.raw.get("x-travis-server") not in ("moved", "never")


def test_each_operation_has_one() -> None:
    listed = [(described.key, row["file"]) for described, row in described_rows(COMMITTED / "index.csv")]
    assert sorted(name for name, _ in listed) == sorted(d.key for d in EVERY.values() if has_something_to_read(d))
    files = {path.name for path in COMMITTED.iterdir()} - {"index.csv"}
    assert files == {file for _, file in listed}


@pytest.mark.skipif(not ALL.is_dir(), reason="the whole collection is not beside this project: ../shared/payloads")
def test_all_that_were_collected(capsys: pytest.CaptureFixture[str]) -> None:
    read: Counter[str] = Counter()
    left_out: Counter[str] = Counter()
    for endpoint, described, row in rows(ALL / "index.csv"):
        if described is None:
            left_out[endpoint] += 1
            continue
        try:
            check(described, row, (ALL / row["file"]).read_bytes())
        except Exception as error:
            error.add_note(f"{described.id}: {row['file']}")
            raise
        read[described.key] += 1
    reasons = not_described() | NOT_DOCUMENTED | not_in_v1()
    assert left_out.keys() <= reasons.keys()
    assert left_out.keys() >= NOT_DOCUMENTED.keys()
    with capsys.disabled():
        print(f"\n{read.total()} answers of {len(read)} operations; of endpoints that are not described:")
        print("\n".join(f"  {count} {endpoint}: {reasons[endpoint]}" for endpoint, count in left_out.items()))


def not_in_v1() -> dict[str, str]:
    """The endpoints of V2 as they answer who asks for no version: V1's document does not have them."""
    known = {f"{described.method} {described.path}" for described in EVERY.values() if described.version == "v2"}
    return {f"{endpoint}, in V1": "V2's, and not in V1's document" for endpoint in known | NOT_DOCUMENTED.keys()}


def not_described() -> dict[str, str]:
    """The endpoints of V3 that stay out, and why."""
    found = {
        f"{method} {path}": "no endpoint, or not with this method: the answer to a mistake"
        for path in ("/example_fail_1234", "/nothing/here", "/build/abc", "/repo/91", "/repo/1/activate")
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE")
    }
    with (ROOT / "tests" / "reference" / "v3_routes.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            hidden, _, rest = row["notes"].partition("tier=")
            tier = rest.partition(";")[0]
            if hidden or tier in ("billing", "enterprise", "internal"):
                found[f"{row['method']} {row['path']}"] = f"{tier}, hidden" if hidden else tier
    return found
