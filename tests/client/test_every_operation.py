"""Every operation of the client, called with the description's own examples, over a socket, through both clients."""

# ruff: noqa: T201  # how many calls were made is part of the result

import json
from collections import Counter
from collections.abc import Coroutine, Iterator
from operator import attrgetter
from typing import Any, get_args, get_origin

import pytest
from calling import Arguments, Call, Caller, chosen_overload, entries, python_call
from described import OPERATIONS, Described, Sent
from truth import check_result, misfits, return_type

import travis_mock
from travis_mock.application import Application
from travis_mock.serving import serving
from traviskit import AsyncPager, Model, Pager

USER = "rkh"

# Examples stand for themselves; together they are more than one call can say, or the reference world answers another
# status to them: what is left out, and what is said instead.
LEFT_OUT = {
    "v1.repositories_list": {"ids", "member", "slug", "search"},
    "v1.builds_list_for_repository_by_slug": {"after_number"},
    "v1.jobs_list": {"state", "queue"},
    # What the browser comes back with is made up by the server.
    "v2.auth_handshake": {"code", "state"},
    "v2.auth_handshake_by_provider": {"code", "state"},
    "v2.auth_post_message_iframe": {"code", "state"},
    "v2.repositories_list": {"member", "owner_name", "slug", "search", "active"},
    "v2.branches_list": {"repository_id", "slug"},
    "v2.builds_list": {"ids", "repository_id", "number", "after_number", "running", "branches"},
    "v2.builds_list_for_repository_by_slug": {"after_number"},
    "v2.jobs_list": {"state", "queue"},
    "v2.requests_list": {"slug"},
    "v3.repositories_list_for_current_user": {"private", "starred", "managed_by_installation", "active_on_org"},
    "v3.repositories_list_for_owner": {"private", "starred", "managed_by_installation", "active_on_org"},
    "v3.repositories_list_for_owner_by_provider": {"private", "starred", "managed_by_installation", "active_on_org"},
    "v3.repositories_list_for_owner_by_github_id": {"private", "starred", "managed_by_installation", "active_on_org"},
    "v3.jobs_list_for_current_user": {"active"},
}
# Of every list the examples show the second page, and a token of a log is not of the log that they show.
NEVER = {"offset", "log.token"}
# What travis-ci.org does not have.
ON_COM = "v3.custom_images"


CALLS: list[tuple[str, str]] = []
FORMATS = [(name, form) for name, described in OPERATIONS.items() for form in described.formats or [None]]


@pytest.fixture(scope="module", params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> str:
    """Which client a test is for."""
    kind: str = request.param
    return kind


@pytest.fixture
def app(key: str) -> Application:
    """A world of its own for each call."""
    return travis_mock.app(platform="com-public" if key.startswith(ON_COM) else None)


@pytest.fixture
def caller(app: Application, client: str) -> Iterator[Caller]:
    """A client of that world, over a socket."""
    with serving(app) as server:
        made = Caller(server.url, app.tokens[USER], is_async=client == "async", strict=True, timeout=10)
        yield made
        made.close()


def arguments(described: Described, form: str | None) -> Arguments:
    """The description's examples, as the arguments of a call."""
    left_out = LEFT_OUT.get(described.key, set()) | NEVER
    values = {name: value for name, value in described.examples().items() if name not in left_out}
    bodies = described.body_examples()
    return Arguments(values, bodies[0] if bodies else None, form)


def declared(caller: Caller, call: Call) -> Any:
    """The declared type of what a call returns, awaited."""
    if not call.method:
        return object
    hint = return_type(chosen_overload(attrgetter(call.method)(getattr(caller.travis, call.version)), call.keywords))
    return get_args(hint)[2] if get_origin(hint) is Coroutine else hint


@pytest.mark.parametrize(("key", "form"), FORMATS)
def test_it_says_what_it_is_told_and_returns_what_it_declares(
    app: Application, caller: Caller, client: str, key: str, form: str | None
) -> None:
    described = OPERATIONS[key]
    told = arguments(described, form)
    call = python_call(described, told)

    outcome = caller.make(call)

    hint = declared(caller, call)
    if isinstance(outcome.result, (Pager, AsyncPager)):
        assert get_origin(hint) is type(outcome.result)
        item, page = get_args(hint)
        assert outcome.pages
        for got in outcome.pages:
            assert isinstance(got, get_origin(page) or page)
            assert all(isinstance(one, item) for one in entries(described, got))
        assert entries(described, outcome.pages[0]), "the examples find nothing"
    else:
        assert not list(misfits(outcome.result, hint))

    recorded = app.requests[0]
    sent = Sent(recorded.method, recorded.path, recorded.query_string, recorded.headers, recorded.body)
    meaning = described.understand(sent)
    assert meaning.problems == []
    assert meaning.values == told.values
    assert meaning.body == told.body
    assert recorded.operation_id == described.id
    assert recorded.user == USER
    assert app.violations == []
    assert recorded.status in {*described.successes, 302, 307}
    for page, answer in zip(outcome.pages, outcome.answers, strict=True) if outcome.pages else ():
        check_result(page, json.loads(answer.content))
    if isinstance(outcome.result, Model):
        answer = outcome.answers[-1]
        check_result(outcome.result, described.member(json.loads(answer.content), answer.status))
    CALLS.append((key, client))


def test_every_operation_was_called_through_both_clients(request: pytest.FixtureRequest) -> None:
    if len(CALLS) < 2 * len(FORMATS):
        pytest.skip("the calls were not all made in this run")
    operations = {name for name, _ in CALLS}
    assert operations == set(OPERATIONS)
    assert {kind for _, kind in CALLS} == {"sync", "async"}
    assert Counter(CALLS) == Counter((name, kind) for name, _ in FORMATS for kind in ("sync", "async"))
    with request.getfixturevalue("capsys").disabled():
        forms = len(FORMATS) - len(operations)
        print(f"\n{len(operations)} operations x 2 = {2 * len(operations)} calls, and {2 * forms} in other formats")
