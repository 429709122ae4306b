"""From an answer to a value: what is decoded how, and that nothing but our own errors comes out."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_api import CANCEL, GET, JSON, LIST, LOG, Build, BuildAnswer, Log, LogAnswer
from sample_models import MINIMAL, BuildMinimal

from traviskit._error_answers import LOGIN_HINT
from traviskit._errors import (
    BadRequestError,
    DecodeError,
    LoginRequiredError,
    NotFoundError,
    SentRequest,
    StatusError,
    TravisError,
)
from traviskit._model_kinds import ModelKind
from traviskit._operation import Answer, Operation
from traviskit._response import Origin, decode_answer, login_required

BUILD = b'{"build":{"id":1,"number":"7","state":"passed"}}'
LOG_JSON = b'{"log":{"job_id":42,"body":"hello"}}'
MISSING_LOG = b'{"log":{"job_id":42,"parts":[],"@type":"Log"}}'


def decode(
    operation: Operation[Any], content: bytes, content_type: str = JSON, status: int = 200, **options: Any
) -> Any:
    return decode_answer(operation, status, content_type, content, **options)


def test_an_object_is_taken_out_of_its_envelope() -> None:
    build = decode(GET, BUILD)
    assert isinstance(build, Build)
    assert build.number == "7"
    envelope = decode(GET, BUILD, envelope=True)
    assert isinstance(envelope, BuildAnswer)
    assert envelope.build == build


def test_a_page_stays_whole() -> None:
    page = decode(LIST, b'{"builds":[{"id":1,"number":"7"}]}')
    assert [build.id for build in page.builds] == [1]


@pytest.mark.parametrize(
    "content_type",
    ["", JSON, "application/json;charset=utf-8", "APPLICATION/JSON", "text/plain", "application/vnd.travis-ci.2+json"],
)
def test_json_however_it_is_labelled(content_type: str) -> None:
    assert decode(GET, BUILD, content_type).id == 1


def test_scalars_are_checked_only_where_wanted() -> None:
    body = b'{"build":{"id":"one","number":7}}'
    assert decode(GET, body).id == "one"
    with pytest.raises(DecodeError, match=r"\$\.build\.id: an integer expected") as caught:
        decode(GET, body, strict=True)
    assert caught.value.path == "$.build.id"


@pytest.mark.parametrize("content", [b"", b"unexpected"])
def test_no_content(content: bytes) -> None:
    assert decode(CANCEL, content, "", 204) is None


@pytest.mark.parametrize(
    ("content", "content_type", "asked", "expected"),
    [
        (b"a log", "text/plain;charset=utf-8", "text", "a log"),
        (b"a log", "text/plain;charset=utf-8", "", "a log"),
        (b"", "text/plain", "text", ""),
        (b"", "", "text", ""),
        (b"X", "", "", "X"),
        (b"gr\xfcn", "text/plain; charset=latin-1", "text", "gr\u00fcn"),
        (b"gr\xfcn", "text/plain", "text", "gr\ufffdn"),
        (b'{"a log":1}', "text/plain", "text", '{"a log":1}'),
        (b'{"a log":1}', "", "text", '{"a log":1}'),
        (b"a log", "", "", "a log"),
        # A missing log is JSON whatever was asked for: it has no text. Had it a body, that would be it.
        (MISSING_LOG, JSON, "text", ""),
        (LOG_JSON, JSON, "text", "hello"),
    ],
)
def test_texts(content: bytes, content_type: str, asked: str, expected: str) -> None:
    assert decode(LOG, content, content_type, format=asked) == expected


@pytest.mark.parametrize(
    ("content_type", "asked"), [(JSON, "json"), (JSON, ""), ("", "json"), ("", ""), ("text/plain", "json")]
)
def test_logs_as_json(content_type: str, asked: str) -> None:
    log = decode(LOG, LOG_JSON, content_type, format=asked)
    assert isinstance(log, Log)
    assert log.body == "hello"
    assert isinstance(decode(LOG, LOG_JSON, content_type, format=asked, envelope=True), LogAnswer)


def test_a_text_where_json_was_asked_for() -> None:
    with pytest.raises(DecodeError, match=r"labelled text/plain, is not JSON .* it starts 'a log'"):
        decode(LOG, b"a log", "text/plain", format="json")


def test_a_text_in_json_is_read_as_what_is_described() -> None:
    only_text = LOG._replace(answers=(Answer(200, "text/plain"),), formats=())
    assert decode(only_text, LOG_JSON, JSON) == LOG_JSON.decode()
    odd = b'{"log":{"job_id":"42","body":"hello"}}'
    assert decode(LOG, odd, JSON, format="text") == "hello"
    with pytest.raises(DecodeError, match=r"\$\.log\.job_id: an integer expected, got a string"):
        decode(LOG, odd, JSON, format="text", strict=True)


def test_who_needs_a_login_is_told_before_anything_is_sent() -> None:
    error = login_required(SentRequest("GET", "http://x/"))
    assert type(error) is LoginRequiredError
    assert (error.message, error.status) == ("this needs a login, and no token was given; nothing was sent", None)
    assert (error.request, error.hint) == (SentRequest("GET", "http://x/"), LOGIN_HINT)


def test_a_page_where_a_text_was_asked_for() -> None:
    with pytest.raises(DecodeError, match="an HTML page where text/plain is described: it starts '<html>'"):
        decode(LOG, b"<html>", "text/html", format="text")


def test_statuses_that_nobody_described() -> None:
    for status in (201, 302, 304):
        with pytest.raises(StatusError, match="builds_get is described with 200 only") as caught:
            decode(GET, BUILD, status=status)
        assert (caught.value.status, caught.value.body) == (status, BUILD.decode())


def test_strictly_what_the_straight_line_would_adopt_is_refused() -> None:
    operation = GET._replace(answers=(Answer(200, JSON, ModelKind(lambda: BuildMinimal)),))
    wrong = json.dumps({**MINIMAL, "id": "1"}).encode()
    assert decode(operation, wrong).id == "1"
    with pytest.raises(DecodeError, match=r"answered 200: \$\.id: an integer expected, got a string"):
        decode(operation, wrong, strict=True)


def test_an_envelope_without_what_was_asked_for() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(GET, b"{}")
    assert caught.value.message == "the answer has no 'build'"


def test_only_the_start_of_an_answer_is_shown() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(GET, b"x " * 100, "text/plain")
    assert caught.value.message.endswith(f"it starts '{'x ' * 40}'")


@pytest.mark.parametrize("status", [300, 307, 399])
def test_a_redirect_that_is_not_followed(status: int) -> None:
    with pytest.raises(StatusError) as caught:
        decode(GET, b"", status=status, origin=lambda: Origin(location="https://elsewhere/"))
    assert caught.value.message == "the server points to https://elsewhere/ instead of answering"
    assert caught.value.hint == "A redirect is followed for GET and HEAD only: look there, or check the endpoint"


def test_a_status_that_is_no_redirect() -> None:
    with pytest.raises(StatusError) as caught:
        decode(GET, b"", status=299, origin=lambda: Origin(location="https://elsewhere/"))
    assert caught.value.message == "builds_get is described with 200 only; it starts ''"


def test_an_operation_that_never_succeeds() -> None:
    with pytest.raises(StatusError) as caught:
        decode(GET._replace(answers=(Answer(404, JSON), Answer(400, JSON))), b"x")
    assert caught.value.message == "builds_get is described with no success status only; it starts 'x'"


def test_several_described_successes() -> None:
    operation = GET._replace(answers=(*GET.answers, Answer(202, ""), Answer(200, "")))
    assert decode(operation, b"", status=200) is None
    assert decode(operation, BUILD, status=200).id == 1
    assert decode(operation, BUILD, status=202) is None
    with pytest.raises(StatusError, match="described with 200 and 202 only"):
        decode(operation, BUILD, status=203)


def test_errors_begin_at_400() -> None:
    with pytest.raises(BadRequestError):
        decode(GET, BUILD, status=400)


def test_an_error_status_is_an_error_also_where_it_is_described() -> None:
    operation = GET._replace(answers=(*GET.answers, Answer(404, JSON, GET.answers[0].kind)))
    with pytest.raises(NotFoundError):
        decode(operation, BUILD, status=404)


def test_an_operation_without_answers_takes_any() -> None:
    bare = GET._replace(answers=())
    assert decode(bare, b"[1]") == [1]
    assert decode(bare, b"[1]", "application/vnd.travis-ci.2+json") == [1]
    assert decode(bare, b"[1]", "application/json5") == "[1]"
    assert decode(bare, b"hi", "text/html") == "hi"
    assert decode(bare, b"", "") is None
    with pytest.raises(DecodeError):
        decode(bare, b"<html>")


def test_nested_too_deeply() -> None:
    for body in (b"[" * 100_000, b'{"build":' * 100_000):
        with pytest.raises(DecodeError, match="is not JSON"):
            decode(GET, body)


class _Broken:
    """A kind with a mistake of our own."""

    def decode(self, value: Any, path: str, strict: bool) -> Any:  # noqa: ARG002  # a kind's signature
        raise KeyError("id")


def test_our_own_mistakes_are_named_and_keep_their_cause() -> None:
    operation = GET._replace(answers=(Answer(200, JSON, _Broken()),))  # type: ignore[arg-type]  # what is tested
    with pytest.raises(DecodeError, match=r"can not be decoded: KeyError\('id'\)") as caught:
        decode(operation, BUILD)
    assert isinstance(caught.value.__cause__, KeyError)


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["build", "builds", "log", "id", "number", "body", "@type", "error"]), inner)
    ),
)


@given(
    st.sampled_from([GET, LIST, LOG, CANCEL, GET._replace(answers=())]),
    st.sampled_from([200, 204, 302, 400, 401, 403, 404, 429, 500, 599]),
    st.sampled_from(
        ["", JSON, "text/plain", "text/html", "application/octet-stream", ";;", "application/json; charset=hex"]
    ),
    st.binary() | json_values.map(lambda value: json.dumps(value).encode()),
    st.booleans(),
    st.sampled_from(["", "json", "text"]),
)
def test_nothing_but_our_own_errors_comes_out(
    operation: Operation[Any], status: int, content_type: str, content: bytes, strict: bool, asked: str
) -> None:
    try:
        value = decode(operation, content, content_type, status, strict=strict, format=asked)
    except TravisError as caught:
        error: TravisError | None = caught
    else:
        error = None
        assert status < 400
        assert isinstance(value, str) or not (asked == "text" and operation is LOG)
    if error is not None:
        assert (error.status, error.body is None, str(error) == "") == (status, False, False)
