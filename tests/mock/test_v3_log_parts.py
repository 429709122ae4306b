"""V3: logs part by part, also while they grow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import ask, small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application

PARTS = [
    {"number": 0, "content": "$ ra", "final": False},
    {"number": 1, "content": "ke\n", "final": False},
    {"number": 2, "content": "", "final": True},
]


@pytest.fixture
def app() -> Application:
    """Job 101 is at work, job 111 has not begun, job 201 is done."""
    return small(
        jobs=[
            {"id": 101, "source_id": 100, "state": "started"},
            {"id": 111, "source_id": 110, "state": "created"},
            {"id": 201, "source_id": 200},
        ],
        logs=[{"id": 1010, "job_id": 101, "content": "$ rake\n"}, {"id": 2010, "job_id": 201, "content": "secret\n"}],
        log_parts=[{"job_id": 101, "parts": PARTS}],
    )


def parts(app: Application, query: str = "", job: int = 101, **options: Any) -> list[dict[str, Any]]:
    answer = ask_v3(app, "GET", f"/job/{job}/log_parts", query, **options)
    assert answer.status == 200, answer.text
    assert answer.json["@type"] == "log_parts"
    found: list[dict[str, Any]] = answer.json["log_parts"]
    return found


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("", [0, 1, 2]),
        ("after=0", [1, 2]),
        ("after=2", []),
        ("part_numbers[]=1&part_numbers[]=2", [1, 2]),
        ("part_numbers%5B%5D=0&after=0", []),
        ("log_parts.after=0", [0, 1, 2]),
    ],
)
def test_the_parts_that_are_asked_for(app: Application, query: str, numbers: list[int]) -> None:
    assert [part["number"] for part in parts(app, query)] == numbers


def test_without_what_they_say(app: Application) -> None:
    assert parts(app, "content=false") == [{"final": part["final"], "number": part["number"]} for part in PARTS]


def test_a_log_that_is_put_together_is_one_part_whatever_is_asked_for(app: Application) -> None:
    whole = [{"content": "secret\n", "final": True, "number": 0}]
    assert parts(app, job=201) == parts(app, "after=5", job=201) == parts(app, "part_numbers[]=7", job=201) == whole


def test_no_log_has_no_parts(app: Application) -> None:
    assert parts(app, job=111) == []


@pytest.mark.parametrize("path", ["/job/999/log_parts", "/job/101/log_parts?part_numbers=1"])
def test_what_makes_the_server_fail(app: Application, path: str) -> None:
    bare, _, query = path.partition("?")
    assert ask_v3(app, "GET", bare, query).status == 500


def test_a_service_of_logs_that_fails_makes_the_server_fail(app: Application) -> None:
    app.world.change([{"op": "service", "service": "logs", "answers": 500, "body": ""}])
    assert ask_v3(app, "GET", "/job/101/log_parts").status == 500


def test_strangers_are_not_asked_whether_they_see_the_job(app: Application) -> None:
    assert parts(app, job=201, login=None)[0]["content"] == "secret\n"
    answer = ask_v3(app, "GET", "/job/201/log_parts", login="mallory")
    assert refusal(answer) == (403, "log_access_denied", None)


# -- while the job runs -----------------------------------------------------------------------------------------------


def running(**config: Any) -> Application:
    """Job 101 is about to begin, with this config."""
    job = {"id": 101, "source_id": 100, "state": "created", "config_id": 1}
    return small(jobs=[job], logs=[], job_configs=[{"id": 1, "config": config}])


def test_a_log_grows_part_by_part_until_the_final_one() -> None:
    app = running(script=["make", "make test"])
    seen: list[dict[str, Any]] = []
    growth: list[int] = []
    while not (seen and seen[-1]["final"]):
        app.clock.advance(1)
        new = parts(app, f"after={seen[-1]['number']}" if seen else "")
        growth += [len(new)] if new else []
        seen += new
    assert [part["number"] for part in seen] == list(range(len(seen)))
    assert len(growth) > 3
    text = "".join(part["content"] for part in seen)
    assert "$ make\n" in text
    assert "$ make test\n" in text
    assert text.endswith("Done. Your build exited with 0.\n")
    assert ask_v3(app, "GET", "/job/101/log.txt").text == text
    assert ask_v3(app, "GET", "/job/101").json["state"] == "passed"


def test_the_parts_become_one_some_time_after_the_end() -> None:
    app = running()
    app.clock.advance(34)
    assert len(parts(app)) > 2
    text = ask_v3(app, "GET", "/job/101/log.txt").text
    app.clock.advance(20)
    assert parts(app, "after=3") == [{"content": text, "final": True, "number": 0}]


def test_v2_sees_the_same_parts() -> None:
    app = small(era="reference", jobs=[{"id": 101, "source_id": 100, "state": "created"}], logs=[])
    app.clock.advance(15)
    chunked = "application/json; chunked=true; version=2"
    seen = ask(app, "GET", "/jobs/101/log", accept=chunked).json["log"]["parts"]
    assert seen == parts(app)
    assert seen


def test_a_canceled_job_writes_no_more() -> None:
    app = running(script=["make", "make test"])
    app.clock.advance(10)
    ask_v3(app, "POST", "/job/101/cancel")
    app.clock.advance(2)
    text = ask_v3(app, "GET", "/job/101/log.txt").text
    assert text.endswith("$ make\n\n\nDone: Job Cancelled\n\n")
    app.clock.advance(60)
    assert ask_v3(app, "GET", "/job/101/log.txt").text == text


def test_a_restarted_job_writes_anew() -> None:
    app = running()
    app.clock.advance(60)
    first = ask_v3(app, "GET", "/job/101/log.txt").text
    ask_v3(app, "POST", "/job/101/restart")
    app.clock.advance(1)
    assert ask_v3(app, "GET", "/job/101/log.txt").text == ""
    app.clock.advance(60)
    assert ask_v3(app, "GET", "/job/101/log.txt").text == first


def test_a_log_that_was_removed_is_not_put_together_again() -> None:
    app = running()
    app.clock.advance(35)
    note = ask_v3(app, "DELETE", "/job/101/log").json["content"]
    app.clock.advance(60)
    assert ask_v3(app, "GET", "/job/101/log.txt").text == note


def test_what_a_log_had_before_is_its_first_part() -> None:
    app = small(
        jobs=[{"id": 101, "source_id": 100, "state": "started"}],
        logs=[{"id": 1010, "job_id": 101, "content": "so far\n"}],
    )
    app.clock.advance(60)
    assert ask_v3(app, "GET", "/job/101/log.txt").text == "so far\n\nDone. Your build exited with 0.\n"
