"""What the server says of a request of which it did not use everything: each thing once, where the call stands."""

import copy
import pickle
import warnings
from typing import Any

import pytest

from traviskit._warnings import TravisWarning, surface

IGNORED = {
    "@type": "warning",
    "message": "query parameter foo not whitelisted, ignored",
    "warning_type": "ignored_parameter",
    "parameter": "foo",
    "value": "bar",
}


def given(sent: object, known: set[tuple[str, str]] | None = None) -> list[TravisWarning]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        surface(sent, "builds_list", set() if known is None else known)
    found = [warning.message for warning in caught]
    assert all(isinstance(warning, TravisWarning) for warning in found)
    return found  # type: ignore[return-value]  # as just asserted


def test_it_says_what_the_server_says() -> None:
    (warning,) = given([IGNORED])
    assert isinstance(warning, UserWarning)
    assert str(warning) == "builds_list: query parameter foo not whitelisted, ignored"
    assert (warning.message, warning.operation) == (IGNORED["message"], "builds_list")
    assert (warning.warning_type, warning.parameter, warning.value) == ("ignored_parameter", "foo", "bar")


def test_a_server_of_few_words() -> None:
    (warning,) = given([{"warning_type": 7, "message": None}])
    assert warning.message == "the server did not use everything that was sent"
    assert (warning.warning_type, warning.parameter, warning.value) == (None, None, None)


@pytest.mark.parametrize("sent", [None, {}, "text", 5, [], [None, "text", 5, []]])
def test_what_is_no_warning(sent: object) -> None:
    assert given(sent) == []


def test_what_stands_beside_one_does_not_hide_it() -> None:
    assert len(given([None, IGNORED])) == 1


def test_each_is_given_once() -> None:
    known: set[tuple[str, str]] = set()
    other = {**IGNORED, "parameter": "other"}
    assert [warning.parameter for warning in given([IGNORED, IGNORED, other], known)] == ["foo", "other"]
    assert known == {("builds_list", "foo"), ("builds_list", "other")}
    assert given([IGNORED, other], known) == []
    assert len(given([{"message": "a"}, {"message": "b"}, {"message": "a"}], known)) == 2
    assert len(known) == 4


def test_it_points_to_the_call() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        surface([IGNORED], "builds_list", set())
    assert caught[0].filename == __file__


def test_one_made_by_hand() -> None:
    plain = TravisWarning()
    assert (str(plain), plain.message, plain.operation, plain.warning_type) == ("", "", "", None)
    details: dict[str, Any] = {"operation": "builds_get", "warning_type": "t", "parameter": "p", "value": "v"}
    warning = TravisWarning("m", **details)
    assert warning.args == ("m",)
    for other in (copy.copy(warning), pickle.loads(pickle.dumps(warning))):  # noqa: S301  # our own
        assert vars(other) == vars(warning) == {"message": "m", **details}
        assert str(other) == "builds_get: m"
    assert str(TravisWarning("m")) == "m"
