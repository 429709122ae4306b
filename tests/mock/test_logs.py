"""Logs: in every state, in every form."""

import pytest
from asking import V2, ask, small

from travis_mock.application import Application
from travis_mock.handling import Era

CHUNKED = "application/json; chunked=true; version=2"
STREAMING = f"{CHUNKED}, application/json; version=2"
FINAL = f"{STREAMING}, text/plain"
DONE = {"aggregated_at": "2024-05-06T11:00:00Z"}
ARCHIVED = {**DONE, "archived_at": "2024-05-06T11:30:00Z", "archive_verified": True}
REMOVED = {**DONE, "removed_at": "2024-05-06T11:30:00Z", "removed_by_id": 1}

COLUMNS = {"live": {"aggregated_at": None}, "aggregated": DONE, "archived": ARCHIVED, "removed": REMOVED}


def server(state: str, era: Era = "today") -> Application:
    logs = [] if state == "missing" else [{"id": 7, "job_id": 101, "content": "$ rake\n", **COLUMNS[state]}]
    parts = [{"number": n, "content": text, "final": n == 1} for n, text in enumerate(("$ ra", "ke\n"))]
    return small(era=era, logs=logs, log_parts=[{"job_id": 101, "parts": parts}])


def form(state: str, accept: str | None, suffix: str = "", era: Era = "today") -> str:
    """A: there is none yet, B: with a body, C: removed, P: in parts; or `text`, or the status."""
    answer = ask(server(state, era), "GET", f"/jobs/101/log{suffix}", accept=accept)
    if answer.status != 200:
        return str(answer.status)
    if answer.content_type == "text/plain;charset=utf-8":
        assert answer.text == "$ rake\n"
        return "text"
    log = answer.json["log"]
    if "@type" in log:
        assert log == {"job_id": 101, "parts": [], "@type": "Log"}
        assert answer.content_type == "application/json"
        return "A"
    assert (log["id"], log["job_id"], log["type"]) == (7, 101, "Log")
    return "P" if "parts" in log else "C" if "removed_at" in log else "B"


@pytest.mark.parametrize(
    ("accept", "suffix", "forms"),
    [
        (V2, "", "A B B B C"),
        ("application/json", "", "A 406 406 B 406"),
        (None, ".json", "A 406 406 406 406"),
        (V2, ".json", "A 406 406 B 406"),
        (None, "", "A text text text text"),
        ("*/*", "", "A text text text text"),
        ("text/plain", "", "A text text text text"),
        ("text/vnd.travis-ci.2+plain", "", "A text text text text"),
        (None, ".txt", "A text text text text"),
        ("text/plain", ".txt", "A text text text text"),
        (V2, ".txt", "A text text 406 text"),
        (CHUNKED, "", "A B 406 B C"),
        (STREAMING, "", "A B B B C"),
        (FINAL, "", "A B B text C"),
        ("text/html", "", "A 406 406 406 406"),
    ],
)
def test_the_form_depends_on_the_state_and_on_what_is_accepted(accept: str | None, suffix: str, forms: str) -> None:
    states = ("missing", "live", "aggregated", "archived", "removed")
    assert " ".join(form(state, accept, suffix) for state in states) == forms


def test_in_the_reference_era_chunks_and_the_redirect_are_as_documented() -> None:
    states = ("missing", "live", "aggregated", "archived", "removed")
    assert [form(state, CHUNKED, era="reference") for state in states] == ["A", "P", "406", "B", "P"]
    assert [form(state, "text/plain", era="reference") for state in states] == ["A", "text", "text", "307", "text"]


@pytest.mark.parametrize(
    ("query", "accept", "numbers"),
    [
        ("", CHUNKED, [0, 1]),
        ("after=0", CHUNKED, [1]),
        ("part_numbers=1", CHUNKED, [1]),
        ("part_numbers=0,1,5", CHUNKED, [0, 1]),
        ("", CHUNKED + "; after=0", [1]),
        ("after=1", CHUNKED, []),
    ],
)
def test_parts_of_a_live_log(query: str, accept: str, numbers: list[int]) -> None:
    answer = ask(server("live", "reference"), "GET", "/jobs/101/log", query, accept=accept)
    assert [part["number"] for part in answer.json["log"]["parts"]] == numbers


def test_the_redirect_of_an_archived_log_leads_to_its_text() -> None:
    app = server("archived", "reference")
    answer = ask(app, "GET", "/jobs/101/log", accept="text/plain")
    assert answer.headers["location"] == "http://api.example.com/archive/jobs/101/log.txt"
    text = ask(app, "GET", "/archive/jobs/101/log.txt", login=None, accept=None)
    assert (text.status, text.text, text.content_type) == (200, "$ rake\n", "text/plain;charset=utf-8")


def test_a_text_is_named_by_its_log_and_may_be_an_attachment() -> None:
    app = server("aggregated")
    for query, expected in (("", "inline"), ("attachment=1", "attachment")):
        answer = ask(app, "GET", "/jobs/101/log", query, accept="text/plain")
        assert answer.headers["content-disposition"] == f'{expected}; filename="7"'


def test_deansi_strips_what_a_terminal_would_not_show() -> None:
    app = server("aggregated")
    content = "\x1b[31mred\x1b[0m\r\nhalf\rwhole\nend\r\r\n"
    app.world.update("logs", app.world.need("logs", 7), content=content)
    answer = ask(app, "GET", "/jobs/101/log", "deansi=1", accept="text/plain")
    assert answer.text == "red\r\nwhole\nend\r\n"
    assert ask(app, "GET", "/jobs/101/log", accept="text/plain").text == content


def test_a_removed_log_says_by_whom() -> None:
    log = ask(server("removed"), "GET", "/jobs/101/log").json["log"]
    assert (log["removed_at"], log["removed_by"]) == ("2024-05-06 11:30:00 UTC", "Ada")


def test_logs_by_their_own_id() -> None:
    assert ask(server("aggregated"), "GET", "/logs/7").json["log"]["body"] == "$ rake\n"
    assert ask(server("aggregated"), "GET", "/logs/8").json == {"file": "not found"}
    assert ask(server("aggregated"), "GET", "/logs/abc").status == 500
    assert ask(small(), "GET", "/logs/2010", login="mallory").json == {"file": "not found"}


def test_settings_keep_old_logs_and_readers_away_from_the_id() -> None:
    app = server("aggregated")
    app.clock.advance(366 * 24 * 3600)
    old = ask(app, "GET", "/logs/7")
    assert (old.status, "not available anymore" in old.text) == (403, True)
    assert ask(app, "GET", "/jobs/101/log").status == 200
    app.world.settings(10).update(job_log_time_based_limit=True, job_log_access_based_limit=True)
    assert ask(app, "GET", "/logs/7").status == 200
    assert ask(app, "GET", "/logs/7", login="reader").status == 403


@pytest.mark.parametrize("job_id", ["999", "abc"])
def test_the_log_of_an_unknown_job_is_an_empty_404(job_id: str) -> None:
    answer = ask(small(), "GET", f"/jobs/{job_id}/log")
    assert (answer.status, answer.body) == (404, b"")


def test_the_documented_path_exists_in_the_reference_era_only() -> None:
    assert ask(server("aggregated", "reference"), "GET", "/jobs/101/logs").status == 200
    assert ask(server("aggregated"), "GET", "/jobs/101/logs").json == {"file": "not found"}


def test_removing_a_log() -> None:
    app = server("aggregated")
    assert ask(app, "PATCH", "/jobs/101/log", login="reader").status == 401
    assert ask(app, "PATCH", "/jobs/101/log").status == 200
    assert ask(app, "PATCH", "/jobs/101/log").status == 409
    body = ask(app, "GET", "/jobs/101/log").json["log"]["body"]
    assert body == "Log removed by Ada at 2024-05-06 12:00:00 UTC"
    app.world.update("jobs", app.world.need("jobs", 111), state="started")
    assert ask(app, "PATCH", "/jobs/111/log").status == 500
