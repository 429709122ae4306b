"""Annotations through the client: the server has removed them, and every call says so."""

import httpx
import pytest
from in_process import SyncBridge

import travis_mock
from travis_mock.application import Application
from traviskit import LoginRequiredError, NotFoundError, Travis


def travis(app: Application) -> Travis:
    http = httpx.Client(transport=SyncBridge(app), trust_env=False)
    return Travis(app.tokens["rkh"], endpoint="http://travis.test", http_client=http)


GONE = (
    r"^travis\.v2\.annotations\.list\(\): the server does not know this call any more; "
    r"there have been no annotations since December 2017$"
)


def test_what_the_server_has_removed_warns() -> None:
    client = travis(travis_mock.app())
    with pytest.warns(DeprecationWarning, match=GONE):
        (annotation,) = client.v2.annotations.list(42)
    assert (annotation.id, annotation.provider_name) == (1, "Example CI")


def test_what_today_s_server_answers_says_that_the_call_is_gone() -> None:
    client = travis(travis_mock.app(era="today"))
    with pytest.warns(DeprecationWarning, match=GONE), pytest.raises(NotFoundError) as caught:
        client.v2.annotations.list(42).first()
    hint = "The server does not know this call any more; there have been no annotations since December 2017"
    assert caught.value.hint == hint
    assert str(caught.value).endswith(f"not found. {hint}")


def test_a_provider_s_key_is_never_shown(caplog: pytest.LogCaptureFixture) -> None:
    client = travis(travis_mock.app())
    with (
        caplog.at_level("DEBUG"),
        pytest.warns(DeprecationWarning, match=r"annotations\.create"),
        pytest.raises(LoginRequiredError) as caught,
    ):
        client.v2.annotations.create(42, username="example", key="very secret", description="d", status="s")
    assert "very secret" not in f"{caplog.text} {caught.value} {caught.value!r}"
