"""Options for a whole client: a copy that shares the connections."""

import httpx
import pytest

import traviskit
from traviskit.v2 import OPERATIONS


def test_options_of_a_client_reach_its_versions() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"hello": "world"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        travis = traviskit.Travis(token="secret-of-mine", http_client=http)  # noqa: S106  # a sample
        travis.v2.root.get()
        patient = travis.with_options(timeout=7, headers={"X-Trace": "1"})
        patient.v2.root.get()
        travis.v2.root.get()
    assert [request.headers.get("x-trace") for request in seen] == [None, "1", None]
    assert seen[1].extensions["timeout"]["read"] == 7
    assert repr(patient) == repr(travis)
    with pytest.raises(ValueError, match="retries must be 0 or more"):
        travis.with_options(retries=-1)


def test_a_misspelt_operation_is_named_with_what_may_be_meant() -> None:
    for look in (OPERATIONS.__getitem__, OPERATIONS.find):
        with pytest.raises((KeyError, ValueError), match="no operation 'builds_gte'; did you mean builds_get"):
            look("builds_gte")
    assert OPERATIONS.get("builds_gte") is None
    assert "builds_gte" not in OPERATIONS


def test_an_unknown_argument_is_named_before_a_missing_one() -> None:
    travis = traviskit.Travis(token="secret-of-mine")  # noqa: S106  # a sample
    with pytest.raises(TypeError, match=r": there is no argument 'id'; it takes build_id, include_log_id$"):
        travis.v2.call("builds_get", id=1)


def test_errors_are_named_as_they_are_imported() -> None:
    assert traviskit.NotFoundError.__module__ == "traviskit"
    assert repr(traviskit.Travis(token="secret-of-mine").v2.builds) == "<BuildsResource>"  # noqa: S106  # a sample
