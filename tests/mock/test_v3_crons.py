"""V3: cron jobs, created, shown and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import Answered, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

CRONS = [
    {"id": 701, "repository_id": 10, "branch": "main", "next_run": "2024-05-07 12:00:00"},
    {"id": 702, "repository_id": 20, "branch": "main", "interval": "monthly", "active": False},
]
BRANCHES = [
    {"id": 1, "repository_id": 10, "name": "main"},
    {"id": 2, "repository_id": 10, "name": "feature/x"},
    {"id": 3, "repository_id": 10, "name": "old", "exists_on_github": False},
    {"id": 4, "repository_id": 20, "name": "main"},
]


def server(**changes: Any) -> Application:
    return small(**{"crons": CRONS, "branches": BRANCHES, **changes})


def create(app: Application, branch: str = "feature%2Fx", login: str | None = "ada", **body: Any) -> Answered:
    return ask_v3(app, "POST", f"/repo/10/branch/{branch}/cron", login=login, body=body)


def test_a_cron_job_by_its_id_and_by_its_branch() -> None:
    app = server()
    cron = ask_v3(app, "GET", "/cron/701").json
    repository = {"@type": "repository", "@href": "/repo/10", "@representation": "minimal"}
    branch = {"@type": "branch", "@href": "/repo/10/branch/main", "@representation": "minimal", "name": "main"}
    assert cron == {
        "@type": "cron",
        "@href": "/cron/701",
        "@representation": "standard",
        "@permissions": {"read": True, "start": True, "delete": True},
        "id": 701,
        "repository": {**repository, "id": 10, "name": "notes", "slug": "ada/notes"},
        "branch": branch,
        "interval": "daily",
        "dont_run_if_recent_build_exists": False,
        "last_run": None,
        "next_run": "2024-05-07T12:00:00Z",
        "created_at": "2024-05-05T12:00:00Z",
        "active": True,
    }
    assert ask_v3(app, "GET", "/repo/10/branch/main/cron").json == cron
    assert ask_v3(app, "GET", "/repo/github/ada%2Fnotes/branch/main/cron").json == cron
    assert app.violations == []


@pytest.mark.parametrize(
    ("path", "of"),
    [
        ("/cron/799", "cron"),
        ("/cron/x", None),
        ("/repo/10/branch/feature%2Fx/cron", "cron"),
        ("/repo/10/branch/nope/cron", "branch"),
        ("/repo/99/branch/main/cron", "repository"),
    ],
)
def test_what_is_not_there_is_not_found(path: str, of: str | None) -> None:
    assert refusal(ask_v3(server(), "GET", path)) == (404, "not_found", of)


def test_the_list_is_of_one_repository_and_in_pages() -> None:
    app = server()
    page = ask_v3(app, "GET", "/repo/20/crons").json
    assert [(cron["id"], cron["active"]) for cron in page["crons"]] == [(702, False)]
    assert page["@pagination"]["count"] == 1
    for branch in ("feature%2Fx", "main"):
        create(app, branch, interval="daily")
    pages = [ask_v3(app, "GET", "/repo/10/crons", f"limit=1&offset={n}").json["crons"] for n in range(3)]
    assert [[cron["branch"]["name"] for cron in crons] for crons in pages] == [["feature/x"], ["main"], []]


@pytest.mark.parametrize("interval", ["daily", "weekly", "monthly"])
@pytest.mark.parametrize("prefix", ["", "cron."])
def test_a_new_cron_job_runs_a_minute_later(interval: str, prefix: str) -> None:
    app = server()
    answer = create(app, **{f"{prefix}interval": interval, f"{prefix}dont_run_if_recent_build_exists": True})
    assert answer.status == 200
    cron = answer.json
    assert (cron["interval"], cron["dont_run_if_recent_build_exists"], cron["active"]) == (interval, True, True)
    assert (cron["created_at"], cron["next_run"]) == ("2024-05-06T12:00:00Z", "2024-05-06T12:01:00Z")
    assert ask_v3(app, "GET", cron["@href"]).json == cron


@pytest.mark.parametrize(
    ("sent", "kept"),
    [("false", False), ("0", False), ("off", False), (0, False), ("no", True), (1, True), (None, False), ("", None)],
)
def test_the_flag_is_read_as_the_database_reads_it(sent: Any, kept: bool | None) -> None:
    answer = create(server(), interval="daily", dont_run_if_recent_build_exists=sent)
    assert answer.json["dont_run_if_recent_build_exists"] is kept


def test_a_branch_has_one_cron_job() -> None:
    app = server()
    made = create(app, "main", interval="weekly").json
    assert made["id"] > 701
    assert refusal(ask_v3(app, "GET", "/cron/701")) == (404, "not_found", "cron")
    assert ask_v3(app, "GET", "/repo/10/branch/main/cron").json["id"] == made["id"]


@pytest.mark.parametrize("interval", ["hourly", "", "DAILY", None, 1, ["daily"]])
def test_an_interval_that_there_is_not_is_refused(interval: Any) -> None:
    answer = create(server(), interval=interval)
    assert refusal(answer) == (422, "error", None)
    assert 'must be "daily", "weekly" or "monthly"!' in answer.json["error_message"]


def test_a_branch_must_exist() -> None:
    app = server()
    assert refusal(create(app, "old", interval="daily")) == (422, "error", None)
    assert refusal(create(app, "nope", interval="daily")) == (404, "not_found", "branch")


def test_of_both_spellings_the_bare_one_is_checked_and_the_other_one_kept() -> None:
    app = server()
    assert refusal(create(app, **{"interval": "", "cron.interval": "daily"})) == (422, "error", None)
    assert create(app, **{"interval": "daily", "cron.interval": "weekly"}).json["interval"] == "weekly"
    assert app.uncovered.total() == 0
    assert create(app, **{"interval": "daily", "cron.interval": "hourly"}).json["interval"] == "hourly"
    assert app.uncovered == {"intervals that there are not": 1}


def test_a_nested_body_is_not_read() -> None:
    answer = create(server(), cron={"interval": "daily"})
    assert refusal(answer) == (422, "error", None)


def test_branch_and_interval_are_looked_at_before_rights_but_not_before_the_login() -> None:
    app = server()
    assert refusal(create(app, "nope", None, interval="x")) == (403, "login_required", None)
    assert refusal(create(app, "old", "mallory", interval="x")) == (422, "error", None)
    assert refusal(create(app, login="mallory", interval="x")) == (422, "error", None)
    answer = create(app, login="mallory", interval="daily")
    assert refusal(answer) == (403, "insufficient_access", "repository")
    assert (answer.json["permission"], answer.json["repository"]["id"]) == ("create_cron", 10)


def test_deleting_one() -> None:
    app = server()
    assert refusal(ask_v3(app, "DELETE", "/cron/701", login=None)) == (403, "login_required", None)
    answer = ask_v3(app, "DELETE", "/cron/701", login="reader")
    assert refusal(answer) == (403, "insufficient_access", "cron")
    assert answer.json["cron"] == {"@type": "cron", "@href": "/cron/701", "@representation": "minimal", "id": 701}
    assert refusal(ask_v3(app, "DELETE", "/cron/702", login="mallory")) == (404, "not_found", "cron")
    gone = ask_v3(app, "DELETE", "/cron/701")
    assert (gone.status, gone.body) == (204, b"")
    assert refusal(ask_v3(app, "DELETE", "/cron/701")) == (404, "not_found", "cron")


def test_where_a_repository_has_moved_away_nothing_changes() -> None:
    moved = {"op": "update", "entity": "repositories", "id": 10, "set": {"migration_status": "migrated"}}
    org, com = small("org", crons=CRONS, branches=BRANCHES), server()
    for app in (org, com):
        app.world.change([moved])
    assert refusal(create(org, interval="daily")) == (403, "repo_migrated", None)
    assert refusal(ask_v3(org, "DELETE", "/cron/701")) == (403, "repo_migrated", None)
    assert create(com, interval="daily").status == 200


def test_a_cron_job_is_seen_by_whoever_sees_the_repository() -> None:
    app = server()
    assert ask_v3(app, "GET", "/cron/701", login=None).json["@permissions"]["delete"] is False
    assert refusal(ask_v3(app, "GET", "/cron/702", login=None)) == (404, "not_found", "cron")


def test_the_branch_in_full_with_an_include() -> None:
    cron = ask_v3(server(), "GET", "/cron/701", "include=cron.branch,cron.repository").json
    assert (cron["branch"]["@representation"], cron["repository"]["@representation"]) == ("standard", "standard")
