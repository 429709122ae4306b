"""Errors of V3: a class for each status, the server's own name of the error on it."""

from typing import Any

import httpx
import pytest
from spike.driver import Driver


@pytest.mark.parametrize(
    ("status", "error_type", "name"),
    [
        (400, "wrong_params", "BadRequestError"),
        (403, "login_required", "LoginRequiredError"),
        (403, "insufficient_access", "AccessDeniedError"),
        (404, "not_found", "NotFoundError"),
        (405, "method_not_allowed", "MethodNotAllowedError"),
        (406, "repository_inactive", "NotAcceptableError"),
        (409, "build_not_cancelable", "ConflictError"),
        (422, "unprocessable_entity", "UnprocessableError"),
        (429, "request_limit_reached", "RateLimitedError"),
        (500, "server_error", "ServerError"),
        (501, "not_implemented", "ServerError"),
        (504, "timeout_error", "ServerError"),
    ],
)
def test_a_family_for_each_status(status: int, error_type: str, name: str, calls: Driver, constructed: Any) -> None:
    body = {"@type": "error", "error_type": error_type, "error_message": "these are its words", "max_requests": 10}
    travis = calls.client(lambda _: httpx.Response(status, json=body))
    with pytest.raises(constructed.StatusError) as caught:
        calls.run(travis.with_options(retries=0).requests.create(1))
    assert type(caught.value) is getattr(constructed, name)
    assert (caught.value.status, caught.value.error_type) == (status, error_type)
    assert caught.value.message == "these are its words"
    assert len(calls.requests) == 1


def test_an_error_that_is_labelled_as_a_text_is_read_nevertheless(calls: Driver, constructed: Any) -> None:
    """As the log's: where a text is asked for, the error is JSON that says it is one."""
    text = '{"@type": "error", "error_type": "log_expired", "error_message": "not available anymore"}'
    travis = calls.client(lambda _: httpx.Response(403, text=text))
    with pytest.raises(constructed.AccessDeniedError) as caught:
        calls.run(travis.logs.get(42, format="text"))
    assert (caught.value.error_type, caught.value.message) == ("log_expired", "not available anymore")


def test_the_names_of_errors_are_a_type(packages: Any) -> None:
    text = (packages / "constructed" / "_error_types.py").read_text(encoding="utf-8")
    assert 'ErrorType: TypeAlias = Literal["not_found", "login_required", "repository_inactive"] | str' in text
    text = (packages / "spiked" / "_error_types.py").read_text(encoding="utf-8")
    assert "ErrorType: TypeAlias = str" in text
