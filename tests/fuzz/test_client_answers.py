"""Answers that no server may ever have sent, decoded: valid ones without loss, hostile ones without harm."""

# ruff: noqa: T201  # how much was tried is part of the result

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import calling
import pytest
from amount import examples
from described import OPERATIONS, Described
from drawing import JUNK, spoiled, values
from hypothesis import given
from hypothesis import strategies as st
from truth import canonical, check_model, check_result, hints, models, written

from traviskit import DecodeError, MissingAttributeError, TravisError

READ: Counter[str] = Counter()

# What stands under another template answers alike.
UNLIKE = [described for described in OPERATIONS.values() if not described.again]

JSON_ANSWERS = [
    (described, status)
    for described in UNLIKE
    for status in described.successes
    if described.answer_schema(status) is not None
]
IDS = [f"{described.key}-{status}" for described, status in JSON_ANSWERS]


@pytest.fixture(scope="module", autouse=True)
def count() -> Iterator[None]:
    yield
    print(f"\nanswers: {', '.join(f'{times} {kind}' for kind, times in READ.items())}")


def parse(described: Described, body: Any, status: int, *, strict: bool) -> Any:
    return calling.parse(described, json.dumps(body), status, strict=strict)


def answers(described: Described, status: int, *, tomorrow: bool = False) -> st.SearchStrategy[Any]:
    schema = described.answer_schema(status)
    assert schema is not None
    return values(schema, tomorrow=tomorrow)


@pytest.mark.parametrize(("described", "status"), JSON_ANSWERS, ids=IDS)
def test_a_valid_answer_is_read_alike_on_both_ways_and_written_back(described: Described, status: int) -> None:
    @examples(3, 50, described.key)
    @given(answers(described, status))
    def once(body: Any) -> None:
        READ["valid"] += 1
        checked = parse(described, body, status, strict=True)
        check_result(checked, described.member(body, status))
        fast = parse(described, body, status, strict=False)
        assert fast == checked
        assert canonical(written(fast)) == canonical(written(checked))

    once()


@pytest.mark.parametrize(("described", "status"), JSON_ANSWERS, ids=IDS)
def test_an_answer_of_tomorrow_keeps_what_it_brings(described: Described, status: int) -> None:
    @examples(3, 50, described.key)
    @given(answers(described, status, tomorrow=True))
    def once(body: Any) -> None:
        READ["of tomorrow"] += 1
        for strict in (True, False):
            result = parse(described, body, status, strict=strict)
            assert canonical(written(result)) == canonical(described.member(body, status))

    once()


@pytest.mark.parametrize(("described", "status"), JSON_ANSWERS, ids=IDS)
def test_a_spoiled_answer_is_refused_or_read_and_nothing_else(described: Described, status: int) -> None:
    @examples(4, 100, described.key)
    @given(spoiled(answers(described, status)), st.booleans())
    def once(body: Any, strict: bool) -> None:
        try:
            result = parse(described, body, status, strict=strict)
        except DecodeError as error:
            READ["refused"] += 1
            result = error
        if isinstance(result, DecodeError):
            assert result.path.startswith("$")
            return
        READ["spoiled and read"] += 1
        touch(result)
        assert canonical(written(result)) == canonical(described.member(body, status))
        if strict:
            for model in models(result):
                check_model(model)

    once()


def touch(result: Any) -> None:
    """Read and write every attribute of every model: what was read must stay usable."""
    for model in models(result):
        for name in hints(type(model)):
            try:
                getattr(model, name)
            except MissingAttributeError:
                assert name not in model
        assert repr(model)
        assert model == model  # noqa: PLR0124  # its own __eq__
    written(result)


DEEP = b"[" * 100_000
TYPES = [
    "application/json",
    "application/json;charset=utf-8",
    "text/html",
    "text/plain",
    "",
    "image/png",
    "a",
    "application/json;charset=x",
]
BODIES = [
    b"",
    b" ",
    b"null",
    b"{",
    b"{}",
    b"[]",
    b'"',
    b"\xff\xfe",
    b"\xef\xbb\xbf{}",
    b"NaN",
    b"1" * 5000,
    b'{"build":{"id":' + b"9" * 5000 + b"}}",
    b'{"build":"\\ud800"}',
    b"<html><body><h1>502 Bad Gateway</h1></body></html>",
    DEEP,
    b'{"a":' * 50_000,
    b'{"build":null,"build":null}',
    b"\x00",
]


@st.composite
def hostile_bodies(draw: st.DrawFn, described: Described) -> bytes:
    """A body that is no answer: broken text, or a valid answer cut off or of another operation."""
    kind = draw(st.integers(0, 4))
    if kind == 0:
        return draw(st.sampled_from(BODIES))
    if kind == 1:
        return draw(st.binary(max_size=60))
    if kind == 2:
        return json.dumps(draw(JUNK)).encode()
    other, status = draw(
        st.sampled_from([one for one in JSON_ANSWERS if kind == 3 or one[0] is described] or JSON_ANSWERS)
    )
    text = json.dumps(draw(answers(other, status))).encode()
    return text[: draw(st.integers(0, len(text)))]


@pytest.mark.parametrize("described", UNLIKE, ids=[described.key for described in UNLIKE])
def test_a_hostile_answer_raises_a_travis_error_or_none(described: Described) -> None:
    statuses = st.sampled_from([200, 201, 202, 204, 301, 304, 307, 400, 401, 403, 404, 409, 422, 429, 500, 502, 599])

    @examples(6, 80, described.key)
    @given(hostile_bodies(described), statuses, st.sampled_from(TYPES), st.booleans())
    def once(body: bytes, status: int, kind: str, strict: bool) -> None:
        READ["hostile"] += 1
        try:
            result = calling.parse(described, body, status, kind, strict=strict)
        except TravisError as error:
            result = error
        if isinstance(result, TravisError):
            assert str(result)
            assert repr(result)
        else:
            touch(result)

    once()
