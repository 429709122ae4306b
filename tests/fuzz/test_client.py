"""The typed client fuzzed through the mock: what it says, and what it makes of the answers."""

# ruff: noqa: T201  # how much was tried is part of the result

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise

import httpx
import pytest
from amount import FULL, examples
from calling import PAGES, Answered, Arguments, Caller, Outcome, entries, python_call
from described import OPERATIONS, Described, Parameter, Sent, mistakes, resolve
from drawing import values
from hypothesis import given
from hypothesis import strategies as st
from in_process import FreshWorlds, SyncBridge
from sense import check_error, check_found, check_links, check_used
from truth import check_result
from worldly import arguments, with_credentials

from traviskit import StatusError

WORLDS = FreshWorlds()
CALLS: Counter[tuple[str, str, str]] = Counter()
# Calls of a full run, at least.
ENOUGH = 5000


@pytest.fixture(scope="module", params=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[Caller]:
    is_async = request.param == "async"
    transport = httpx.ASGITransport(app=WORLDS) if is_async else SyncBridge(WORLDS)
    caller = Caller("http://travis.test", WORLDS.app.tokens["rkh"], is_async=is_async, transport=transport, strict=True)
    yield caller
    caller.close()


@pytest.fixture(scope="module", autouse=True)
def count() -> Iterator[None]:
    yield
    statuses = Counter(status for _, _, status in CALLS.elements())
    print(
        f"\nclient fuzz: {CALLS.total()} calls of {len({name for name, _, _ in CALLS})} operations, answered", end=" "
    )
    print(", ".join(f"{status} {times} times" for status, times in sorted(statuses.items())))


@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_it_says_what_it_is_told_and_loses_nothing_of_the_answer(client: Caller, described: Described) -> None:
    @examples(4, 60, f"{described.key} {client.is_async}")
    @given(arguments(described), st.booleans())
    def once(told: Arguments, by_id: bool) -> None:
        WORLDS.reset()
        check_call(client, described, told, by_id=by_id)

    once()
    # What the examples say succeeds, where all there is can be used.
    WORLDS.reset(platform="com-public")
    body = with_credentials(described, next(iter(described.body_examples()), None))
    told = Arguments(described.least(), body, next(iter(described.formats), None))
    assert not isinstance(check_call(client, described, told), StatusError)


def check_call(client: Caller, described: Described, told: Arguments, *, by_id: bool = False) -> Outcome | StatusError:
    """Make a call, and hold all against each other: what was told, sent, understood, answered and returned."""
    call = python_call(described, told, by_id=by_id)
    try:
        came: Outcome | StatusError = client.make(call)
    except StatusError as error:
        came = error
    CALLS[described.key, "async" if client.is_async else "sync", str(client.answers[-1].status)] += 1
    check_request(described, told, client.answers)
    assert WORLDS.app.violations == []
    check_understood(described, told)
    if isinstance(came, StatusError):
        check_refusal(described, came, client.answers[-1])
        return came
    check_answer(described, told, came)
    if came.pages:
        pages = [entries(described, json.loads(answer.content)) for answer in came.answers]
        check_found(described, told.values, pages, WORLDS.app.world)
    return came


def check_request(described: Described, told: Arguments, answers: list[Answered]) -> None:
    """What was sent says what the client was told, all of it, and nothing else."""
    meaning = described.understand(Sent.of(answers[0].request))
    assert meaning.problems == []
    flags = {parameter.name for parameter in described.parameters if parameter.flag}
    assert meaning.values == {name: value for name, value in told.values.items() if name not in flags or value}
    assert meaning.body == told.body
    if told.format is not None:
        assert answers[0].request.headers["Accept"] == described.formats[told.format]["accept"]


def check_understood(described: Described, told: Arguments) -> None:
    """The mock has taken from the path what the client was told, unless it took the request for another operation's."""
    recorded = WORLDS.app.requests[0]
    if recorded.operation_id == described.id:
        names = {parameter.name for parameter in described.parameters if parameter.place == "path"}
        assert recorded.path_parameters == {name: str(told.values[name]) for name in names}
    else:
        assert "x-travis-lenient" in described.raw


def check_refusal(described: Described, error: StatusError, answer: Answered) -> None:
    """What was raised is what was answered, and that is described; a crash is one of the real server."""
    check_error(error, answer.status, answer.content)
    assert answer.status in described.answers
    assert b"mock_violation" not in answer.content, answer.content
    assert answer.status < 500 or "x-travis-server-error" in described.raw


def check_answer(described: Described, told: Arguments, outcome: Outcome) -> None:
    """What was returned is what was answered, written back without loss."""
    for answer in outcome.answers:
        if answer.content_type.startswith("application/json"):
            check_used(json.loads(answer.content))
    if outcome.pages:
        for page, answer in zip(outcome.pages, outcome.answers, strict=True):
            body = json.loads(answer.content)
            check_result(page, body)
            check_links(page, body)
        check_paging(described, outcome.answers)
        return
    answer = outcome.answers[-1]
    if any("text/html" in described.answers[status].get("content", {}) for status in described.successes):
        assert outcome.result == answer.content.decode()  # also of what it leads to
    elif answer.content_type.startswith("application/json") and told.format != "text":
        body = json.loads(answer.content)
        check_result(outcome.result, described.member(body, answer.status))
        check_links(outcome.result, body)
    elif answer.content_type.startswith("text/plain"):
        assert outcome.result == answer.content.decode()
    elif not answer.content:
        assert outcome.result is None


def check_paging(described: Described, answers: list[Answered]) -> None:
    """Each page is asked for as the first one, from where the page before it ended; until there are no more."""
    paging = described.raw.get("x-travis-pagination", {"needs": ["pages"]})
    if paging.get("by") == "offset":
        check_offsets(described, answers)
        return
    first = described.understand(Sent.of(answers[0].request)).values
    needs, unless = paging.get("needs", ()), paging.get("unless", ())
    if (needs and not first.keys() & {*needs}) or first.keys() & {*unless}:
        assert len(answers) == 1
    elif len(answers) < PAGES:
        assert not entries(described, json.loads(answers[-1].content))
    for before, following in pairwise(answers):
        items = entries(described, json.loads(before.content))
        meaning = described.understand(Sent.of(following.request))
        assert meaning.problems == []
        assert meaning.values == {**first, paging["parameter"]: int(items[-1][paging["attribute"]])}


def check_offsets(described: Described, answers: list[Answered]) -> None:
    """Each page is asked for as the first one, from the offset that the page before names as the next; until it names
    none, or is empty.
    """
    first = described.understand(Sent.of(answers[0].request)).values
    bodies = [json.loads(answer.content) for answer in answers]
    for body, following in zip(bodies, answers[1:], strict=False):
        meaning = described.understand(Sent.of(following.request))
        assert meaning.problems == []
        assert meaning.values == {**first, "offset": body["@pagination"]["next"]["offset"]}
    if len(answers) < PAGES:
        last = bodies[-1]
        assert last["@pagination"]["next"] is None or not entries(described, last)


# Texts that something on the way may take for something else.
TRICKY = [
    "a/b",
    "a%2Fb",
    "%",
    "a+b",
    "a b",
    "a,b",
    "a;b",
    "a&b=c",
    "a?b#c",
    "é",
    "ü\u2028",
    "🚲",
    "null",
    "0",
    '"a"',
    "[a]",
]


def free_texts() -> Iterator[tuple[Described, Parameter, list[str]]]:
    """The parameters that take any of these texts and need no other beside them, with their operations."""
    for described in OPERATIONS.values():
        dependent = {name for rule in described.raw.get("x-travis-requires", ()) for name in rule.get("when", ())}
        for parameter in described.parameters:
            schema = resolve(parameter.schema)
            if schema.get("type") == "string" and "enum" not in schema and parameter.name not in dependent:
                tricky = [text for text in TRICKY if not mistakes(schema, text)]
                if tricky:
                    yield described, parameter, tricky


TEXT_PARAMETERS = [pytest.param(*found, id=f"{found[0].key}-{found[1].name}") for found in free_texts()]


@pytest.mark.parametrize(("described", "parameter", "tricky"), TEXT_PARAMETERS)
def test_any_text_arrives(client: Caller, described: Described, parameter: Parameter, tricky: list[str]) -> None:
    body = next(iter(described.body_examples()), None)

    def arrives(text: str) -> None:
        told = Arguments({**described.least(), parameter.name: text}, body)
        WORLDS.app.requests.clear()
        with suppress(StatusError):
            client.make(python_call(described, told))
        check_request(described, told, client.answers)
        check_understood(described, told)

    for text in tricky:
        arrives(text)

    @examples(8, 100, f"text {described.key} {parameter.name} {client.is_async}")
    @given(values(parameter.schema).filter(lambda text: text not in ("", ".", "..")))
    def once(text: str) -> None:
        arrives(text)

    once()


PAGED = [
    described
    for described in OPERATIONS.values()
    if described.version in ("v1", "v2")
    and "x-travis-pagination" in described.raw
    and described.raw["tags"] == ["builds"]
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("described", PAGED, ids=[described.key for described in PAGED])
def test_every_page_is_asked_for_where_the_last_one_ended(described: Described, is_async: bool) -> None:
    worlds = FreshWorlds(scenario="large")
    repository = max(worlds.app.world.rows("repositories"), key=lambda row: int(row["last_build_number"] or 0))
    known = {**repository, "slug": f"{repository['owner_name']}/{repository['name']}"}
    names = {parameter.name for parameter in described.parameters} & {"owner_name", "name", "slug"}
    transport = httpx.ASGITransport(app=worlds) if is_async else SyncBridge(worlds)
    token = next(iter(worlds.app.tokens.values()))
    caller = Caller("http://travis.test", token, is_async=is_async, transport=transport, strict=True)
    filters = {p.name: "push" for p in described.parameters if p.name == "event_type"}
    told = Arguments({**{name: known[name] for name in names}, **filters})
    call = python_call(described, told)
    few = {most: caller.items(call, most) for most in (0, 1, 25, 26)}
    outcome = caller.make(call)
    caller.close()
    assert len(outcome.pages) == PAGES
    check_request(described, told, outcome.answers)
    check_answer(described, told, outcome)
    attribute, table = described.raw["x-travis-pagination"]["attribute"], described.raw["tags"][0]
    items = [item for answer in outcome.answers for item in entries(described, json.loads(answer.content))]
    there = sorted(worlds.app.world.where(table, repository_id=repository["id"], **filters), key=lambda row: -row["id"])
    assert [item[attribute] for item in items] == [row[attribute] for row in there[: len(items)]]
    assert len(items) > 25
    assert few == {most: items[:most] for most in few}


def test_everything_was_called_often() -> None:
    if len({name for name, _, _ in CALLS}) < len(OPERATIONS):
        pytest.skip("not every operation was fuzzed in this run")
    succeeded = {name for name, _, status in CALLS if int(status) < 300}
    assert succeeded == set(OPERATIONS)
    assert CALLS.total() >= (ENOUGH if FULL else 0)


def test_a_failure_is_seen() -> None:
    """The comparison is one: a request that says something else is noticed."""
    described = OPERATIONS["v2.builds_list"]
    request = httpx.Request(
        "GET", "http://travis.test/builds?ids=1&ids=2", headers={"Accept": "application/vnd.travis-ci.2+json"}
    )
    with pytest.raises(AssertionError):
        check_request(described, Arguments({"ids": [1, 3]}), [Answered(request, 200, "", b"")])
