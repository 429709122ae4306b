"""The limits at the door, on the mock's clock."""

from asking import SMALL, ask

import travis_mock
from travis_mock.application import Application


def server(**arguments: str) -> Application:
    chosen = {"platform": "org", "limits": "real", **arguments}
    return travis_mock.app(world=SMALL, **chosen)  # type: ignore[arg-type] (literals out of a dict)


def statuses(app: Application, count: int, method: str = "GET", login: str | None = "ada") -> list[int]:
    return [ask(app, method, "/", login=login).status for _ in range(count)]


def test_2000_requests_a_minute_for_each_token() -> None:
    app = server()
    assert statuses(app, 2001)[1999:] == [200, 429]
    answer = ask(app, "GET", "/")
    assert (answer.text, answer.content_type) == ("Retry later\n", "text/plain")
    assert "retry-after" not in answer.headers
    assert statuses(app, 1, login="mallory") == [200]
    app.clock.advance(60)
    assert statuses(app, 1) == [200]


def test_500_requests_a_minute_for_strangers() -> None:
    app = server()
    assert statuses(app, 501, login=None)[499:] == [200, 429]
    assert statuses(app, 1) == [200]


def test_fifty_posts_in_half_a_minute_are_the_last_for_an_hour() -> None:
    app = server()
    assert statuses(app, 50, "POST") == [404] * 50
    banned = ask(app, "GET", "/")
    assert (banned.status, banned.text, banned.content_type) == (403, "Forbidden\n", "text/plain")
    assert statuses(app, 1, login="mallory") == [200]
    app.clock.advance(3599)
    assert statuses(app, 1) == [403]
    app.clock.advance(1)
    assert statuses(app, 1) == [200]


def test_slower_posts_are_fine() -> None:
    app = server()
    for _ in range(4):
        assert 403 not in statuses(app, 49, "POST")
        app.clock.advance(30)


def test_logging_in_too_often_locks_out_for_five_hours() -> None:
    app = server()
    assert [ask(app, "POST", "/auth/github", login=None).status for _ in range(3)] == [422, 422, 403]
    app.clock.advance(5 * 3600)
    assert statuses(app, 1, login=None) == [200]


def test_images_are_never_counted() -> None:
    app = server()
    for _ in range(501):
        ask(app, "GET", "/ada/notes.svg", login=None)
    assert statuses(app, 1, login=None) == [200]


def test_there_are_none_on_enterprise_and_none_unless_wanted() -> None:
    assert 403 not in statuses(server(platform="enterprise"), 60, "POST")
    assert 403 not in statuses(server(limits="off"), 60, "POST")
