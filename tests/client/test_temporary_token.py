"""`travis.auth.temporary_github_token`: the token is deleted whatever happens, and no secret is ever shown."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from workflow_driver import Driver

from travis_mock.builder import Builder
from travis_mock.faults import Fault
from traviskit import (
    AccessDeniedError,
    LoginRequiredError,
    NotFoundError,
    ServerError,
    TravisConnectionError,
    TravisError,
    UnprocessableError,
)

PASSWORD, CODE, TOKEN = "correct-horse-battery", "918273", "octocats-access-token"  # made up
CREATE, EXCHANGE, DELETE, LIST = "authorizations_create", "auth_github", "authorizations_delete", "authorizations_list"
SCOPES = ["read:org", "user:email"]
NOW = "2024-05-06 12:00:00"

Use = Callable[[str], Any]


@pytest.fixture
def mock(travis_mock: Builder) -> Builder:
    """A server that knows octocat, and a GitHub that lets octocat in by name and password."""
    travis_mock.add("users", login="octocat", token=TOKEN, github_password=PASSWORD)
    travis_mock.world.config["github"] = {"api_url": "/api.github.com", "scopes": SCOPES}
    return travis_mock


def dance(driver: Driver, travis: Any, use: Use | None = None, **options: Any) -> Any:
    """Create a temporary token, use it in the block (by default to log in), and leave the block."""
    given = {"login": "octocat", "password": PASSWORD, **options}

    def log_in(token: str) -> Any:
        return travis.login(github_token=token)

    async def asynchronous() -> Any:
        async with travis.auth.temporary_github_token(**given) as token:
            found = (use or log_in)(token)
            return await found if isinstance(found, Awaitable) else found

    if driver.is_async:
        return driver.run(asynchronous())
    with travis.auth.temporary_github_token(**given) as token:
        return (use or log_in)(token)


def left(mock: Builder) -> list[Any]:
    """The tokens that GitHub still has."""
    return mock.world.rows("github_authorizations")


def operations(mock: Builder) -> list[str | None]:
    """What was asked for."""
    return [request.operation_id for request in mock.requests]


def second_factor(mock: Builder, delivery: str = "app") -> None:
    mock.world.update("users", mock.world.rows("users")[-1], github_otp=CODE, github_otp_delivery=delivery)


def test_three_requests_beside_the_one_for_the_scopes(mock: Builder, driver: Driver) -> None:
    travis = driver.mocked(mock, token="")
    assert dance(driver, travis) == TOKEN
    assert operations(mock) == ["config_get", CREATE, EXCHANGE, DELETE]
    created, sent = mock.requests[1], mock.requests[1].json
    assert created.headers["authorization"].startswith("Basic ")
    assert sent["scopes"] == SCOPES
    assert sent["note"].startswith("temporary token to auth against travis (")
    assert not left(mock)
    assert mock.violations == []
    assert driver.run(travis.v2.users.me()).login == "octocat"


def test_no_token_of_travis_goes_to_github_and_no_password_to_travis(mock: Builder, driver: Driver) -> None:
    travis = driver.mocked(mock).with_options(headers={"X-Mine": "1"})
    dance(driver, travis)
    for request in mock.requests:
        of_github = request.path.startswith("/api.github.com")
        credentials = request.headers.get("authorization", "")
        assert credentials.startswith("Basic ") == of_github
        assert ("x-mine" in request.headers) != of_github
        assert mock.token not in credentials


@pytest.mark.parametrize("delivery", ["app", "sms"])
def test_the_code_is_asked_for_when_github_wants_it(mock: Builder, driver: Driver, delivery: str) -> None:
    second_factor(mock, delivery)
    asked: list[str] = []

    def otp(kind: str) -> Any:
        asked.append(kind)

        async def later() -> str:
            return CODE

        return later() if driver.is_async else CODE

    assert dance(driver, driver.mocked(mock, token=""), otp=otp) == TOKEN
    assert asked == [delivery]
    assert operations(mock) == ["config_get", CREATE, CREATE, EXCHANGE, DELETE]
    assert [request.headers.get("x-github-otp") for request in mock.requests] == [None, None, CODE, None, CODE]
    assert not left(mock)


def test_the_code_itself_may_be_given(mock: Builder, driver: Driver) -> None:
    second_factor(mock)
    assert dance(driver, driver.mocked(mock, token=""), otp=CODE) == TOKEN
    assert not left(mock)


@pytest.mark.parametrize(
    ("otp", "times", "said"),
    [
        (None, 1, r"Give the two-factor code \(app\) as otp"),
        ("000000", 2, "GitHub did not take the two-factor code"),
        (lambda _: "000000", 4, "GitHub did not take the two-factor code"),
    ],
)
def test_without_the_right_code_there_is_no_token(
    mock: Builder, driver: Driver, otp: Any, times: int, said: str
) -> None:
    second_factor(mock)
    with pytest.raises(LoginRequiredError, match=said) as refused:
        dance(driver, driver.mocked(mock, token=""), otp=otp)
    assert "000000" not in str(refused.value)
    assert operations(mock) == ["config_get", *[CREATE] * times]


def test_a_code_that_has_run_out_is_asked_for_again_to_delete(mock: Builder, driver: Driver) -> None:
    second_factor(mock)
    codes = iter([CODE, "555555"])

    def use(_: str) -> None:
        mock.world.update("users", mock.world.rows("users")[-1], github_otp="555555")

    dance(driver, driver.mocked(mock, token=""), use, otp=lambda _: next(codes))
    assert operations(mock)[-2:] == [DELETE, DELETE]
    assert not left(mock)


def test_a_token_that_can_not_be_deleted_is_named(mock: Builder, driver: Driver) -> None:
    second_factor(mock)

    def use(_: str) -> None:
        mock.world.update("users", mock.world.rows("users")[-1], github_otp="555555")

    with pytest.raises(LoginRequiredError, match=r"Delete the token with the note 'temporary token .*' by hand"):
        dance(driver, driver.mocked(mock, token=""), use, otp=CODE)
    assert len(left(mock)) == 1


def test_it_is_deleted_after_a_failed_exchange(mock: Builder, driver: Driver) -> None:
    mock.world.update("users", mock.world.rows("users")[-1], github_id=None)
    mock.faults.add(Fault("403", operation=EXCHANGE))
    with pytest.raises(AccessDeniedError) as refused:
        dance(driver, driver.mocked(mock, token=""))
    assert refused.value.request is not None
    assert refused.value.request.url.endswith("/auth/github")
    assert operations(mock)[-1] == DELETE
    assert not left(mock)


def test_it_is_deleted_after_any_error_in_the_block(mock: Builder, driver: Driver) -> None:
    def use(_: str) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        dance(driver, driver.mocked(mock, token=""), use)
    assert not left(mock)


def test_it_is_deleted_on_ctrl_c_in_the_block(mock: Builder, driver: Driver) -> None:
    def use(_: str) -> None:
        assert left(mock)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        dance(driver, driver.mocked(mock, token=""), use)
    assert not left(mock)


def interrupting(travis: Any, operation: str, error: BaseException) -> None:
    """Once: the request of the operation reaches the server, and then the user's patience is over."""
    make = travis._transport.connection.http
    send, waiting = make.send, [error]

    def cut(request: Any) -> bool:
        found = {"authorizations_create": "POST", "authorizations_delete": "DELETE"}[operation]
        return request.method == found and "authorizations" in str(request.url) and bool(waiting)

    def interrupted(request: Any, **options: Any) -> Any:
        answer = send(request, **options)
        if cut(request):
            answer.close()
            raise waiting.pop()
        return answer

    async def interrupted_too(request: Any, **options: Any) -> Any:
        answer = await send(request, **options)
        if cut(request):
            await answer.aclose()
            raise waiting.pop()
        return answer

    make.send = interrupted_too if hasattr(make, "aclose") else interrupted


@pytest.mark.parametrize("operation", [CREATE, DELETE])
def test_it_is_deleted_on_ctrl_c_while_it_is_created_or_deleted(mock: Builder, driver: Driver, operation: str) -> None:
    travis = driver.mocked(mock, token="")
    error: BaseException = asyncio.CancelledError() if driver.is_async else KeyboardInterrupt()
    interrupting(travis, operation, error)
    with pytest.raises(type(error)):
        dance(driver, travis)
    last = [LIST, DELETE] if operation == CREATE else [DELETE, DELETE]
    assert operations(mock)[-2:] == last
    assert not left(mock)


def test_it_is_deleted_when_the_task_is_cancelled(mock: Builder) -> None:
    driver = Driver(is_async=True)
    travis = driver.mocked(mock, token="")

    async def cancelled() -> None:
        entered = asyncio.Event()

        async def work() -> None:
            async with travis.auth.temporary_github_token("octocat", PASSWORD):
                entered.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(work())
        await entered.wait()
        assert left(mock)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    driver.run(cancelled())
    driver.close()
    assert operations(mock)[-1] == DELETE
    assert not left(mock)


def test_it_is_found_and_deleted_when_the_answer_to_its_creation_is_lost(mock: Builder, driver: Driver) -> None:
    for number in range(120):  # others, on the pages before
        row = {"login": "octocat", "scopes": [], "note": f"mine {number}", "token": f"mine-{number}"}
        mock.world.insert("github_authorizations", {**row, "created_at": NOW, "updated_at": NOW})
    mock.faults.add(f"reset-after@{CREATE}#1")
    with pytest.raises(TravisConnectionError, match="not sent again"):
        dance(driver, driver.mocked(mock, token=""))
    assert operations(mock) == ["config_get", CREATE, LIST, LIST, DELETE]
    assert {row["note"].partition(" ")[0] for row in left(mock)} == {"mine"}
    assert len(left(mock)) == 120


def test_nothing_is_deleted_when_the_creation_never_arrived(mock: Builder, driver: Driver) -> None:
    mock.faults.add(f"reset-before@{CREATE}#1")
    with pytest.raises(TravisConnectionError):
        dance(driver, driver.mocked(mock, token=""))
    assert DELETE not in operations(mock)


@pytest.mark.parametrize("fault", ["garbled", "truncated", "500", "html"])
def test_it_is_found_and_deleted_when_the_answer_can_not_be_read(mock: Builder, driver: Driver, fault: str) -> None:
    mock.faults.add(f"{fault}@{CREATE}#1")
    with pytest.raises(TravisError):
        dance(driver, driver.mocked(mock, token=""))
    assert operations(mock)[-1] in (DELETE, LIST)
    assert not left(mock)


@pytest.mark.parametrize("fault", ["reset-after", "reset-before", "503"])
def test_the_deletion_is_tried_again(mock: Builder, driver: Driver, fault: str) -> None:
    mock.faults.add(f"{fault}@{DELETE}#1")
    assert dance(driver, driver.mocked(mock, token="")) == TOKEN
    assert not left(mock)


def test_what_failed_first_is_what_is_raised(mock: Builder, driver: Driver) -> None:
    mock.faults.add(f"500@{DELETE}")

    def use(_: str) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as raised:
        dance(driver, driver.mocked(mock, token=""), use)
    (note,) = raised.value.__notes__
    assert note.startswith("the temporary GitHub token was not deleted: DELETE ")
    assert "by hand" in note


def test_a_deletion_that_fails_is_an_error(mock: Builder, driver: Driver) -> None:
    mock.faults.add(f"500@{DELETE}")
    with pytest.raises(ServerError, match="by hand"):
        dance(driver, driver.mocked(mock, token=""))


@pytest.mark.travis_mock(era="today")
def test_where_github_has_retired_it_the_error_says_what_to_do_instead(mock: Builder, driver: Driver) -> None:
    with pytest.raises(NotFoundError, match=r"retired .* personal access token .* read:org, user:email") as refused:
        dance(driver, driver.mocked(mock, token=""))
    assert "travis.login(github_token=...)" in refused.value.hint
    assert operations(mock) == ["config_get", CREATE]


def test_410_is_told_alike(mock: Builder, driver: Driver) -> None:
    mock.faults.add(Fault("410", operation=CREATE))
    with pytest.raises(TravisError, match=r"answered 410.* retired .* personal access token"):
        dance(driver, driver.mocked(mock, token=""))
    assert operations(mock)[-1] != LIST


def test_wrong_credentials_are_told(mock: Builder, driver: Driver) -> None:
    with pytest.raises(LoginRequiredError, match=r"Bad credentials\. GitHub did not take the name or the password"):
        dance(driver, driver.mocked(mock, token=""), password="wrong-password")  # noqa: S106  # made up
    assert operations(mock) == ["config_get", CREATE]


def test_scopes_and_github_may_be_given_and_then_nobody_is_asked(mock: Builder, driver: Driver) -> None:
    travis = driver.mocked(mock, token="")
    found = dance(driver, travis, str, scopes=["gist"], github_url=f"{mock.url}/api.github.com/")
    assert found
    assert operations(mock) == [CREATE, DELETE]
    assert mock.requests[0].json["scopes"] == ["gist"]


def test_scopes_that_github_does_not_take(mock: Builder, driver: Driver) -> None:
    mock.faults.add(Fault("422", operation=CREATE))
    with pytest.raises(UnprocessableError):
        dance(driver, driver.mocked(mock, token=""), scopes=[])
    assert DELETE not in operations(mock)


@pytest.mark.parametrize(
    ("options", "cls", "said"),
    [
        ({"login": 5}, TypeError, "login must be a str"),
        ({"login": "octo:cat"}, ValueError, "without a colon"),
        ({"password": None}, TypeError, "password must be a str, not NoneType"),
        ({"otp": 918273}, TypeError, "otp must be a str, not int"),
        ({"scopes": "repo"}, TypeError, "scopes must be a list of texts"),
        ({"scopes": [5]}, TypeError, "each of the scopes must be a str"),
        ({"github_url": "http://github.example.com"}, ValueError, "sent by https alone"),
    ],
)
def test_what_can_not_be_used_is_refused_before_a_password_is_sent(
    mock: Builder, driver: Driver, options: dict[str, Any], cls: type[Exception], said: str
) -> None:
    with pytest.raises(cls, match=said):
        dance(driver, driver.mocked(mock, token=""), **options)
    assert CREATE not in operations(mock)


@pytest.mark.parametrize(
    "fault", ["", f"403@{EXCHANGE}", f"garbled@{CREATE}#1", f"500@{DELETE}", f"reset-after@{CREATE}#1"]
)
def test_no_secret_in_any_output(
    mock: Builder, driver: Driver, fault: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    second_factor(mock)
    if fault:
        mock.faults.add(fault)
    travis, seen, shown = driver.mocked(mock, token=""), list[str](), list[str]()

    def use(token: str) -> Any:
        seen.append(token)
        return travis.login(github_token=token)

    with caplog.at_level(logging.DEBUG):
        try:
            dance(driver, travis, use, otp=CODE)
        except TravisError as error:
            shown += [
                str(error),
                repr(error),
                str(error.body),
                str(error.request),
                str(getattr(error, "__notes__", "")),
            ]
    made = [row["token"] for row in left(mock)]
    sent = {request.headers.get("authorization", "").partition(" ")[2] for request in mock.requests} - {""}
    output = capfd.readouterr()
    everything = "\n".join(
        [*shown, caplog.text, *map(str, caplog.records), output.out, output.err, repr(travis), repr(travis.auth)]
    )
    assert "/api.github.com/authorizations" in everything
    secrets = {PASSWORD, CODE, TOKEN, *seen, *made, *sent}
    assert len(secrets) > 3
    assert [secret for secret in secrets if secret in everything] == []
