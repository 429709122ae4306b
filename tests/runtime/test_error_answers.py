"""From the bodies that the server really sends to errors: class, type and message of each shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from traviskit._error_answers import error_of, text_of
from traviskit._errors import (
    AccessDeniedError,
    BadRequestError,
    ConflictError,
    LoginRequiredError,
    MethodNotAllowedError,
    NotAcceptableError,
    NotFoundError,
    RateLimitedError,
    ServerError,
    StatusError,
    TravisError,
    UnprocessableError,
)
from traviskit._operation import Operation
from traviskit._response import Origin, decode_answer

MIGRATED = '{"error_type":"migrated_repository","error_message":"This repository has been migrated"}'
INVALID = '{"message":"Validation failed","errors":[{"field":"name","code":"missing_field"}]}'
TWO_INVALID = (
    '{"message":"Validation failed","errors":[{"field":"name","code":"missing_field"},{"field":"value","code":7}]}'
)
FLASH = '{"result":false,"flash":[{"error":"No credits."},{"error":"Not now."}]}'
CRASH = "Sorry, we experienced an error.\n\nrequest_id:abc-1\n"


@pytest.mark.parametrize(
    ("status", "body", "cls", "error_type", "message"),
    [
        (404, '{"file":"not found"}', NotFoundError, None, "not found"),
        (404, '{"error":"Couldn\'t find repository"}', NotFoundError, None, "Couldn't find repository"),
        (404, "", NotFoundError, None, "the answer does not say why"),
        (
            422,
            '{"error":{"message":"The build(5) can\'t be canceled","code":"cant_cancel"}}',
            UnprocessableError,
            "cant_cancel",
            "The build(5) can't be canceled",
        ),
        (403, '{"error":{"message":"We\'re sorry"}}', AccessDeniedError, None, "We're sorry"),
        (422, INVALID, UnprocessableError, None, "Validation failed (name: missing_field)"),
        (422, TWO_INVALID, UnprocessableError, None, "Validation failed (name: missing_field, value: )"),
        (403, MIGRATED, AccessDeniedError, "migrated_repository", "This repository has been migrated"),
        (400, FLASH, BadRequestError, None, "No credits.; Not now."),
        (403, "{}", AccessDeniedError, None, "the answer does not say why"),
        (
            409,
            '{"message":"Sync already in progress. Try again later."}',
            ConflictError,
            None,
            "Sync already in progress. Try again later.",
        ),
        (401, "no access token supplied", LoginRequiredError, None, "no access token supplied"),
        (401, "", LoginRequiredError, None, "the answer does not say why"),
        (
            403,
            '{"@type":"error","error_type":"login_required","error_message":"login required"}',
            LoginRequiredError,
            "login_required",
            "login required",
        ),
        (403, "access denied", AccessDeniedError, None, "access denied"),
        (429, "Retry later\n", RateLimitedError, None, "Retry later"),
        (403, "Forbidden\n", RateLimitedError, "banned", "Forbidden"),
        (405, "", MethodNotAllowedError, None, "the answer does not say why"),
        (406, "", NotAcceptableError, None, "the answer does not say why"),
        (451, "no", StatusError, None, "no"),
        (500, CRASH, ServerError, None, "Sorry, we experienced an error. request_id:abc-1"),
        (999, "?", ServerError, None, "?"),
        (502, "<!DOCTYPE html><TITLE>502 Bad &amp; worse</TITLE>", ServerError, None, "an HTML page: 502 Bad & worse"),
        (502, "<p>", ServerError, None, "an HTML page"),
        (400, "[1]", BadRequestError, None, "[1]"),
        (400, '{"error":', BadRequestError, None, '{"error":'),
        (400, '{"error":7,"message":null}', BadRequestError, None, "the answer does not say why"),
        (400, '{"errors":[1],"flash":"x","message":"m"}', BadRequestError, None, "m"),
    ],
)
def test_shapes(status: int, body: str, cls: type[TravisError], error_type: str | None, message: str) -> None:
    # Whatever the label says: texts and nothing at all come labelled as JSON.
    label = "text/plain" if "Forbidden" in body else "application/json"
    error = error_of(status, label, body.encode())
    assert type(error) is cls
    assert (error.status, error.error_type, error.message, error.body) == (status, error_type, message, body)


def test_who_gave_no_token_is_told_how() -> None:
    error = error_of(401, "application/json", b"no access token supplied")
    for part in ("Travis(token=...)", "TRAVIS_TOKEN", "`travis token`", "not the token that the profile page shows"):
        assert part in str(error)


@pytest.mark.parametrize(
    ("status", "body"), [(401, b""), (403, b"access denied"), (403, b'{"error_type":"wrong_credentials"}')]
)
def test_who_gave_a_wrong_token_is_told_so(status: int, body: bytes) -> None:
    error = error_of(status, "text/html", body, authenticated=True)
    assert "token was sent" in error.hint or "token that was sent" in error.hint
    assert "not the token that the profile page shows" in error.hint
    assert "TRAVIS_TOKEN" not in error.hint


def test_who_need_do_nothing_is_told_nothing() -> None:
    for status, body in ((409, b""), (422, b'{"error":"no"}'), (500, b"")):
        assert error_of(status, "application/json", body).hint == ""


def test_a_proxys_page_is_no_ban() -> None:
    assert type(error_of(403, "text/html", b"Forbidden")) is AccessDeniedError


def test_the_request_id_of_a_crash() -> None:
    assert error_of(500, "text/plain", CRASH.encode()).request_id == "abc-1"
    assert error_of(500, "text/plain", CRASH.encode(), request_id="from-a-header").request_id == "from-a-header"


def test_a_token_that_the_server_repeats() -> None:
    error = error_of(403, "text/plain", b'unknown: s3cr3t-T0ken {"access_token":"other"}', secrets=("s3cr3t-T0ken",))
    for shown in (str(error), repr(error), error.message, error.body or ""):
        assert "s3cr3t" not in shown
        assert "other" not in shown


def test_only_the_start_of_a_body_is_kept() -> None:
    error = error_of(500, "text/plain", b"x" * 5000)
    assert error.body == "x" * 2000
    assert error.message == "x" * 300 + "…"


def test_a_message_is_no_longer_than_a_message_should_be() -> None:
    for text, shown in (("x" * 300, "x" * 300), ("x" * 301, "x" * 300 + "…")):
        assert error_of(400, "application/json", f'{{"error":"{text}"}}'.encode()).message == shown


def test_half_a_surrogate_pair_in_json_is_read() -> None:
    assert error_of(400, "application/json; charset=utf-7", b'{"error":"+2D0-"}').message == "\ud83d"


@given(st.integers(400, 999), st.binary(), st.text(max_size=30))
def test_no_body_breaks_the_error(status: int, content: bytes, label: str) -> None:
    assert error_of(status, label, content).status == status


@given(
    st.binary(max_size=20),
    st.sampled_from(["utf-8", "latin-1", "hex", "zlib", "utf-7", "idna", "punycode", "klingon", "\0", "utf-16"]),
)
def test_every_charset_gives_a_text(content: bytes, charset: str) -> None:
    assert isinstance(text_of(content, f"text/plain; charset={charset}"), str)


def test_charsets_are_honoured() -> None:
    assert text_of("gr\u00fcn".encode("latin-1"), 'text/plain; Charset="ISO-8859-1"') == "gr\u00fcn"
    assert text_of("gr\u00fcn".encode(), "text/plain;charset=utf-8") == "gr\u00fcn"
    assert text_of(b"gr\xfcn", "text/plain") == "gr\ufffdn"
    assert text_of("gr\u00fcn".encode(), "text/plain;charset=us-ascii") == "gr\ufffd\ufffdn"


HIDDEN = "It does not exist, or this token may not see it"
PRIVATE = "It does not exist, or is private: no token was given"


@pytest.mark.parametrize(
    ("status", "body", "authenticated", "hint"),
    [
        (404, '{"file":"not found"}', True, HIDDEN),
        (404, '{"file":"not found"}', False, PRIVATE),
        (404, "", True, HIDDEN),
        (404, "Not Found", True, HIDDEN),
        (403, "{}", True, HIDDEN),
        (403, "", False, PRIVATE),
        (403, "access denied", False, PRIVATE),
        (404, '{"error":"Couldn\'t find repository"}', True, ""),
        (403, MIGRATED, True, ""),
        (422, "", True, ""),
        (500, CRASH, True, ""),
    ],
)
def test_an_answer_that_gives_no_reason_gets_one(
    status: int, body: str, authenticated: bool, hint: str
) -> None:  # a parameter
    error = error_of(status, "application/json", body.encode(), authenticated=authenticated)
    assert error.hint == hint
    assert str(error).endswith(hint)


CALLED: Operation[None] = Operation("things_do", "v2", "GET", "/things", "things", "things.do")


@pytest.mark.parametrize(
    ("attributes", "status", "hint"),
    [
        (
            {"server_error": "A `slug` without a slash; today any `limit`."},
            500,
            "Known causes: A `slug` without a slash; today any `limit`",
        ),
        ({"server_error": "A `slug` without a slash."}, 502, ""),
        ({"server_error": "A `slug` without a slash."}, 404, HIDDEN),
        ({"server": "removed"}, 404, "The server does not know this call any more"),
        (
            {"server": "removed", "instead": "things_get"},
            404,
            "The server does not know this call any more; use things_get",
        ),
        (
            {"server": "removed", "instead": "none is left since May"},
            404,
            "The server does not know this call any more; none is left since May",
        ),
        ({"server": "removed"}, 403, HIDDEN),
        ({"server": "moved", "instead": "things_get"}, 404, HIDDEN),
    ],
)
def test_what_the_description_knows_of_an_error_is_its_hint(attributes: dict[str, str], status: int, hint: str) -> None:
    with pytest.raises(StatusError) as caught:
        decode_answer(CALLED._replace(**attributes), status, "", b"", origin=lambda: Origin(authenticated=True))
    assert caught.value.hint == hint
    assert str(caught.value).endswith(hint)
