"""What the server warns of, in any answer: given once for each operation and parameter, where the caller stands."""

import copy
import pickle
import warnings
from pathlib import Path
from typing import Any

import pytest
from spike.driver import Driver
from spike.test_v3_templates import NONE, REPOSITORY

WARNING = {
    "@type": "warning",
    "message": "query parameter foo not safelisted, ignored",
    "warning_type": "ignored_parameter",
    "parameter": "foo",
}
OTHER = {"@type": "warning", "message": "name_filter sort was selected"}


def with_warnings(answer: dict[str, Any], *found: dict[str, Any]) -> dict[str, Any]:
    return {"@warnings": list(found), **answer}


def test_a_warning_is_given_once_for_each_operation_and_parameter(calls: Driver, constructed: Any) -> None:
    answers = {"/repo/1": REPOSITORY, "/owner/rails/repos": NONE}
    travis = calls.client(lambda request: with_warnings(answers[request.url.path], WARNING))
    with pytest.warns(constructed.TravisWarning) as caught:  # noqa: PT031  # all of it warns twice
        for _ in range(2):
            repository = calls.run(travis.repositories.get(1))
            calls.items(travis.repositories.list("rails"))
    assert [str(found.message) for found in caught] == [
        "repositories_get: query parameter foo not safelisted, ignored",
        "repositories_list_for_owner: query parameter foo not safelisted, ignored",
    ]
    first = caught[0].message
    assert (first.warning_type, first.parameter, first.value) == ("ignored_parameter", "foo", None)
    if not calls.is_async:  # else the loop of asyncio is what calls
        assert {Path(found.filename).parent for found in caught} == {Path(__file__).parent}
    assert repository.to_dict() == with_warnings(REPOSITORY, WARNING)


def test_another_client_and_another_warning_are_told_apart(calls: Driver, constructed: Any) -> None:
    found = [WARNING]
    travis = calls.client(lambda _: with_warnings(REPOSITORY, *found))
    with pytest.warns(constructed.TravisWarning) as caught:  # noqa: PT031  # one after the other
        calls.run(travis.repositories.get(1))
        found.append(OTHER)
        calls.run(travis.repositories.with_options(retries=0).get(1))
        calls.run(calls.client(lambda _: with_warnings(REPOSITORY, *found)).repositories.get(1))
    assert [found.message.parameter for found in caught] == ["foo", None, "foo", None]


def test_a_raw_answer_warns_when_it_is_read(calls: Driver, constructed: Any) -> None:
    travis = calls.client(lambda _: with_warnings(REPOSITORY, WARNING))
    raw = calls.run(travis.repositories.with_raw_response.get(1))
    with pytest.warns(constructed.TravisWarning):
        assert raw.parse().id == 1


@pytest.mark.parametrize("found", ["no list", [], None, ["no object"]])
def test_what_is_no_warning_is_passed_over(found: object, calls: Driver) -> None:
    travis = calls.client(lambda _: {"@warnings": found, **REPOSITORY})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert calls.run(travis.repositories.get(1)).extra == {"@warnings": found}


def test_a_warning_is_copied_and_pickled(constructed: Any) -> None:
    warning = constructed.TravisWarning("ignored", operation="builds_get", parameter="foo")
    for other in (copy.copy(warning), pickle.loads(pickle.dumps(warning))):  # noqa: S301  # made here
        assert str(other) == str(warning) == "builds_get: ignored"
        assert (other.operation, other.parameter, other.value) == ("builds_get", "foo", None)
