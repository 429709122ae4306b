"""`travis.login`: from a GitHub token to a client that is logged in; and what it says where that fails."""

import json

import httpx
import pytest
from workflow_driver import Driver, Scripted

from travis_mock.builder import Builder
from traviskit import (
    AccessDeniedError,
    DecodeError,
    LoginRequiredError,
    RateLimitedError,
    StatusError,
    TravisError,
    UnprocessableError,
)

GITHUB = "gh-octocat"
OCTOCAT = {"login": "octocat", "token": "octocats-token", "github_token": GITHUB}
EXCHANGE = "POST /auth/github"


@pytest.fixture
def octocat(travis_mock: Builder) -> Builder:
    """A server that knows octocat."""
    travis_mock.add("users", **OCTOCAT)
    return travis_mock


def test_later_calls_carry_the_token_that_was_answered(octocat: Builder, driver: Driver) -> None:
    travis = driver.mocked(octocat, token="")
    assert driver.run(travis.login(github_token=GITHUB)) == "octocats-token"
    assert driver.run(travis.v2.users.me()).login == driver.run(travis.users.me()).login == "octocat"
    sent = [request.headers.get("authorization") for request in octocat.requests]
    assert sent == [None, "token octocats-token", "token octocats-token"]
    assert octocat.violations == []
    assert repr(travis).endswith("token=[set])")


def test_what_was_made_of_the_client_before_is_logged_in_too(octocat: Builder, driver: Driver) -> None:
    travis = driver.mocked(octocat, token="")
    users, patient = travis.users, travis.with_options(timeout=9)
    with pytest.raises(LoginRequiredError):
        driver.run(users.me())
    driver.run(patient.login(github_token=GITHUB))
    assert driver.run(users.me()).login == driver.run(patient.v2.users.me()).login == "octocat"


def test_an_old_token_is_not_sent_along_and_is_replaced(octocat: Builder, driver: Driver) -> None:
    expired = driver.mocked(octocat, token="expired")  # noqa: S106  # made up
    travis = expired.with_options(headers={"X-Mine": "1"})
    with pytest.raises(AccessDeniedError):
        driver.run(travis.v2.users.me())
    driver.run(travis.login(github_token=GITHUB))
    assert driver.run(travis.v2.users.me()).login == "octocat"
    assert "authorization" not in octocat.requests[1].headers
    assert octocat.requests[1].headers["x-mine"] == "1"


@pytest.mark.parametrize(
    ("status", "body", "cls", "message"),
    [
        (
            403,
            "not a Travis user",
            AccessDeniedError,
            "not a Travis user. GitHub does not know this token .* never logged in",
        ),
        (401, "could not resolve github token", LoginRequiredError, "could not resolve github token$"),
        (
            422,
            '{"error":"Must pass \'github_token\' parameter"}',
            UnprocessableError,
            "Must pass 'github_token' parameter$",
        ),
        (303, "", StatusError, "points to https://x/#existing-user .* too few scopes: .*github.scopes"),
    ],
)
def test_each_refusal_says_what_to_do(
    driver: Driver, status: int, body: str, cls: type[StatusError], message: str
) -> None:
    headers = {"content-type": "application/json", "location": "https://x/#existing-user"}
    server = Scripted().on(EXCHANGE, lambda _: httpx.Response(status, text=body, headers=headers))
    travis = driver.scripted(server, token="")
    with pytest.raises(cls, match=message) as refused:
        driver.run(travis.login(github_token="wrong-one"))  # noqa: S106  # made up
    assert type(refused.value) is cls
    assert "wrong-one" not in f"{refused.value!r}{refused.value.body}"
    assert server.calls == [EXCHANGE]
    assert "Authorization" not in travis._transport.connection._own_headers


def test_who_is_banned_is_not_told_to_try_another_token(driver: Driver) -> None:
    banned = httpx.Response(403, text="Forbidden\n", headers={"content-type": "text/plain"})
    travis = driver.scripted(Scripted().on(EXCHANGE, lambda _: banned), token="")
    with pytest.raises(RateLimitedError, match="banned") as refused:
        driver.run(travis.login(github_token=GITHUB))
    assert "never logged in" not in refused.value.hint


@pytest.mark.parametrize("answer", [{}, {"access_token": None}, {"access_token": ""}, {"access_token": "two\nlines"}])
def test_an_answer_without_a_token_logs_nobody_in(driver: Driver, answer: dict[str, str | None]) -> None:
    travis = driver.scripted(Scripted().on(EXCHANGE, answer), token="")
    with pytest.raises(DecodeError, match="no access token that could be sent") as refused:
        driver.run(travis.login(github_token=GITHUB))
    assert refused.value.path == "$.access_token"
    assert "token=None" in repr(travis)


@pytest.mark.parametrize(("given", "cls"), [(None, TypeError), (5, TypeError), ("", ValueError), (" ", ValueError)])
def test_what_is_no_token_is_refused_before_anything_is_sent(
    driver: Driver, given: object, cls: type[Exception]
) -> None:
    server = Scripted()
    with pytest.raises(cls, match="github_token"):
        driver.run(driver.scripted(server).login(github_token=given))
    assert server.calls == []


def test_it_is_sent_once_whatever_happens(octocat: Builder, driver: Driver) -> None:
    octocat.faults.add("reset-after@auth_github")
    with pytest.raises(TravisError, match="not sent again"):
        driver.run(driver.mocked(octocat, token="").login(github_token=GITHUB))
    assert [request.path for request in octocat.requests] == ["/auth/github"]
    assert json.loads(octocat.requests[0].body) == {"github_token": GITHUB}
