"""From a GitHub token to a client that is logged in; and the secrets on the way, which nobody is shown."""

import logging
from collections.abc import Iterator

import pytest

import travis_mock
from travis_mock.application import Application
from travis_mock.serving import serving
from traviskit import AccessDeniedError, StatusError, Travis
from traviskit.v2 import parse

GITHUB = "gh-octocat"
OCTOCAT = {"login": "octocat", "token": "octocats-token", "github_token": GITHUB}


@pytest.fixture
def app() -> Application:
    """A world in which there is octocat."""
    return travis_mock.app(world={"users": [OCTOCAT], "config": {"github": {"scopes": ["user:email"]}}})


@pytest.fixture
def url(app: Application) -> Iterator[str]:
    """Where it listens."""
    with serving(app) as server:
        yield server.url


def test_the_token_that_is_answered_logs_in(url: str, app: Application) -> None:
    with Travis(endpoint=url) as stranger:
        token = stranger.v2.auth.github(github_token=GITHUB)
    with Travis(token.access_token, endpoint=url) as travis:
        assert travis.v2.users.me().login == "octocat"
    assert "authorization" not in app.requests[0].headers
    assert app.violations == []


def test_neither_token_is_shown(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), Travis(endpoint=url) as travis:
        token = travis.v2.auth.github(github_token=GITHUB)
        raw = travis.v2.auth.with_raw_response.github(github_token=GITHUB)
        with pytest.raises(AccessDeniedError, match="not a Travis user") as refused:
            travis.v2.auth.github(github_token="nobodys-secret")  # noqa: S106 (made up)
    assert token.access_token == OCTOCAT["token"]
    assert "/auth/github" in caplog.text
    shown = f"{token!r} {raw!r} {refused.value} {refused.value!r} {caplog.text}"
    assert not [secret for secret in (GITHUB, OCTOCAT["token"], "nobodys-secret") if secret in shown]


def test_too_few_scopes_are_an_error_and_no_redirect_is_followed(url: str, app: Application) -> None:
    app.world.update("users", app.world.rows("users")[0], github_scopes=["gist"])
    with Travis(endpoint=url) as travis, pytest.raises(StatusError) as refused:
        travis.v2.auth.github(github_token=GITHUB)
    assert refused.value.status == 303
    assert "https://travis-ci.org/insufficient_access#existing-user" in str(refused.value)
    assert len(app.requests) == 1


def test_where_the_server_says_what_is_wrong_no_other_token_is_advised() -> None:
    with pytest.raises(StatusError, match=r"could not resolve github token$"):
        parse("auth_github", "could not resolve github token", status=401)
    with pytest.raises(StatusError, match="Give an access token"):
        parse("auth_github", "no access token supplied", status=401)
