"""The tree of errors: what each carries, how it reads, and that it survives copy and pickle."""

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import traviskit._errors as errors
from traviskit._errors import (
    DecodeError,
    LoginRequiredError,
    MissingAttributeError,
    NotFoundError,
    RequestRejectedError,
    SentRequest,
    StatusError,
    TravisError,
    WaitTimeoutError,
)

CLASSES: list[type[TravisError]] = [
    cls
    for name in errors.__all__
    if isinstance(cls := getattr(errors, name), type)
    and issubclass(cls, TravisError)
    and cls is not MissingAttributeError
]

#: what only some of them carry, unless it is given
OWN: dict[type[TravisError], dict[str, Any]] = {
    DecodeError: {"path": "$"},
    RequestRejectedError: {"build_request": None, "reasons": ()},
    WaitTimeoutError: {"build_request": None, "builds": {}},
}

texts = st.none() | st.text(max_size=20)


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    drawn: dict[str, str] = {}
    parents: dict[int, str] = {}
    for line in (errors.__doc__ or "").splitlines():
        name = next((word for word in line.split() if word.endswith("Error")), "")
        depth = line.find(name)
        if not name or (depth != 4 and "─" not in line):
            continue
        if depth > 4:
            drawn[name] = parents[depth - 4]
        parents[depth] = name
    expected = {cls.__name__: cls.__bases__[0].__name__ for cls in [*CLASSES, MissingAttributeError]}
    del expected["TravisError"]
    assert drawn == expected


@given(
    st.sampled_from(CLASSES),
    st.text(),
    st.fixed_dictionaries(
        {
            "status": st.none() | st.integers(100, 999),
            "error_type": texts,
            "request": st.none() | st.builds(SentRequest, st.text(), st.text()),
            "body": texts,
            "request_id": texts,
            "hint": st.text(max_size=20),
        }
    ),
)
def test_errors_survive_copy_and_pickle(cls: type[TravisError], message: str, details: dict[str, Any]) -> None:
    error = cls(message, **details)
    assert error.args == (message,)
    for other in (copy.copy(error), copy.deepcopy(error), *(pickle.loads(pickle.dumps(error, p)) for p in range(2, 6))):  # noqa: S301  # our own
        assert type(other) is cls
        assert vars(other) == vars(error) == {"message": message, **details, **OWN.get(cls, {})}
        assert (str(other), repr(other)) == (str(error), repr(error))


@pytest.mark.parametrize("cls", CLASSES)
def test_all_that_is_known_is_kept(cls: type[TravisError]) -> None:
    request = SentRequest("GET", "http://x/")
    details: dict[str, Any] = {"status": 418, "error_type": "teapot", "body": "b", "request_id": "r", "hint": "h"}
    error = cls("m", request=request, **details)
    assert {name: vars(error)[name] for name in details} == details
    assert (error.message, error.request) == ("m", request)
    assert (cls().message, str(cls()), cls().hint) == ("", "", "")


def test_a_decode_error_keeps_its_path() -> None:
    error = pickle.loads(pickle.dumps(DecodeError("$.a: a list expected", path="$.a", status=200)))  # noqa: S301  # our own
    assert (error.path, error.status, str(error)) == ("$.a", 200, "answered 200: $.a: a list expected")


def test_a_missing_attribute_is_an_attribute_error_too() -> None:
    error = MissingAttributeError("build.log was not sent")
    assert isinstance(error, TravisError)
    assert isinstance(error, AttributeError)
    other = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert (type(other), str(other)) == (MissingAttributeError, "build.log was not sent")


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (TravisError("gone wrong"), "gone wrong"),
        (TravisError(), ""),
        (TravisError(request=SentRequest("GET", "http://x/")), "GET http://x/"),
        (TravisError("broken", request=SentRequest("GET", "http://x/")), "GET http://x/: broken"),
        (
            NotFoundError("not found", status=404, request=SentRequest("GET", "http://x/")),
            "GET http://x/ answered 404: not found",
        ),
        (
            StatusError("cannot", status=422, error_type="cant_cancel", hint="Wait"),
            "answered 422 (cant_cancel): cannot. Wait",
        ),
        (LoginRequiredError("no", hint="Give a token"), "no. Give a token"),
        (LoginRequiredError("No.", hint="Give a token"), "No. Give a token"),
    ],
)
def test_how_errors_read(error: TravisError, text: str) -> None:
    assert str(error) == text
    assert repr(error) == f"{type(error).__name__}({text!r})"
