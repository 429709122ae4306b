"""schemathesis against the mock, in process: every phase, every check, and what came of it.

Two checks are off for all: the server answers a missing token in ways of its own (`missing_required_header`), and an
unknown method with 404 (`unsupported_method`). What else is off is off for single operations, and follows from what
the description says of them.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar
from zlib import crc32

import schemathesis
from amount import FULL, SEED, UNSHRUNK
from described import EVERY, OPERATIONS, Described, bundle
from hypothesis import strategies as st
from in_process import FreshWorlds
from schemathesis.engine import events, from_schema
from schemathesis.generation import GenerationMode
from schemathesis.openapi.checks import JsonSchemaError
from worldly import overlay, together, with_credentials

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hypothesis.strategies import SearchStrategy
    from schemathesis.engine.recorder import ScenarioRecorder

T = TypeVar("T")

# A version of fewer operations (V1) tries each of them more often.
FEW = 20

USER = "rkh"
# Where the mock has another server, and who is let in there.
MOUNTS = {"github": "/api.github.com"}
CREDENTIALS = {"github": {"basic": {"username": USER, "password": "YOUR GITHUB PASSWORD"}}}
PHASES = ("examples", "coverage", "fuzzing", "stateful")

# Without a login this is a path of an owner `82` with a repository `settings`, which does not exist: 404, not 401.
NOT_REFUSED_WITHOUT_LOGIN = {"v2.settings_get", "v2.caches_list"}

# An operation, and the same by a provider and a slug.
_WAYS = ("", "_by_provider")

# What is there under two paths may be deleted under the other one.
_MOVED = [described for described in OPERATIONS.values() if described.raw.get("x-travis-server") == "moved"]
UNDER_TWO_PATHS = {
    f"{described.version}.{name}" for described in _MOVED for name in (described.id, described.raw["x-travis-instead"])
}

# No schema can say what a private key is, or what the value of a setting may be whose name is in the path: what is none
# is right by the schema, and refused. Nor can it say for which repositories a build can be requested: for active ones.
REFUSED_FOR_WHAT_IT_IS = {
    "github.authorizations_create": "422",  # a note is good for one
    "v2.ssh_keys_update": "422",
    **{
        f"v3.{name}{way}": "422"
        for name in ("key_pairs_create", "key_pairs_update", "settings_update")
        for way in _WAYS
    },
    "v3.preferences_update": "422",
    "v3.preferences_update_for_organization": "422",
    **{f"v3.requests_create{way}": "406" for way in _WAYS},
}


@dataclass
class Run:
    """What a run came to: answers by operation and status, failures and errors in words, cases by phase.

    `garbage` counts, by operation, the failures that do not count; see `filter_failure`.
    """

    table: dict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    failures: Counter[str] = field(default_factory=Counter)
    cases: Counter[str] = field(default_factory=Counter)
    garbage: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0


class _Fuzz:
    """The run in progress, for the hooks, which schemathesis has only globally."""

    def __init__(self) -> None:
        self.version = ""
        self.worlds = FreshWorlds()
        self.phase = ""
        # Which operation the mock took a case for, by the case's id.
        self.served_by: dict[str, str | None] = {}
        # The cases that the mock answered as no description says, and how many such answers its world had before.
        self.uncovered: set[str] = set()
        self.uncovered_before = 0


_now = _Fuzz()


def of_version(version: str) -> list[Described]:
    """The operations of a version; in a small run without those that are others under another template, and the half of
    V3's paths.
    """
    small = not (FULL or UNSHRUNK)
    return [d for d in EVERY.values() if d.version == version and not (small and (d.again or _is_left_out(d)))]


def _is_left_out(described: Described) -> bool:
    return described.version == "v3" and crc32(described.path.encode()) % 2 == 0


def _described(operation_id: str) -> Described:
    """An operation of the version that is fuzzed."""
    return EVERY[f"{_now.version}.{operation_id}"]


def run(version: str, **options: Any) -> Run:
    """Fuzz a version on a mock with these options of `travis_mock.app`; what has several formats once for each."""
    _now.version, _now.worlds = version, FreshWorlds(mount=MOUNTS.get(version, ""), **options)
    result = Run()
    start = time.monotonic()
    _now.served_by.clear()
    _now.uncovered.clear()
    turns = max(1, *(len(described.formats) for described in of_version(version))) if FULL else 1
    for turn in range(turns):
        accepts = {d.id: accept for d in of_version(version) if (accept := _accept(d, turn)) is not None}
        _run(result, accepts, stateful=turn == 0)
    result.seconds = time.monotonic() - start
    return result


def _accept(described: Described, turn: int) -> str | None:
    """The `Accept` of an operation's so-manieth format; None if it has fewer."""
    accepts = [form["accept"] for form in described.formats.values()] or [described.headers["Accept"]]
    return accepts[turn] if turn < len(accepts) else None


def _run(result: Run, accepts: Mapping[str, str], *, stateful: bool) -> None:
    config = schemathesis.Config.from_dict(configuration(accepts, stateful=stateful))
    schema = schemathesis.openapi.from_dict(_part_of_bundle(accepts), config=config)
    schema.app = _now.worlds
    _fresh_world_for_each_scenario(schema)
    for event in from_schema(schema).execute():
        if isinstance(event, events.PhaseStarted):
            _now.phase = event.phase.name.value.lower()
        elif isinstance(event, events.NonFatalError):
            result.failures[f"{event.label}: {event.value!r}"] += 1
        elif isinstance(event, events.FatalError):
            raise event.exception
        elif isinstance(event, events.ScenarioFinished):
            _note(result, event.phase.value.lower(), event.recorder)


def _part_of_bundle(names: Mapping[str, str]) -> dict[str, Any]:
    """The description with these operations only."""
    whole = bundle(_now.version)
    paths = {
        path: {key: value for key, value in item.items() if key == "parameters" or value["operationId"] in names}
        for path, item in whole["paths"].items()
    }
    return {**whole, "paths": {path: item for path, item in paths.items() if item.keys() - {"parameters"}}}


def configuration(accepts: Mapping[str, str], *, stateful: bool = True) -> dict[str, Any]:
    """The configuration of schemathesis, from what the description says of each operation; `accepts` by operationId."""
    few_operations = len(of_version(_now.version)) < FEW
    many, scenarios = (250 if few_operations else 32, 60) if FULL else (3, 2)
    return {
        "seed": SEED,
        "generation": {"database": "none", "max-examples": many, "no-shrink": UNSHRUNK},
        "cache": {"enabled": False},
        "auth": {
            "openapi": CREDENTIALS.get(_now.version) or {"token": {"api_key": f"token {_now.worlds.app.tokens[USER]}"}}
        },
        "checks": {"missing_required_header": {"enabled": False}, "unsupported_method": {"enabled": False}},
        "phases": {"stateful": {"enabled": stateful, "max-steps": 6, "generation": {"max-examples": scenarios}}},
        "operations": [
            {
                "include-operation-id": name,
                "headers": {**_described(name).headers, "Accept": accept},
                "checks": checks(_described(name)),
            }
            for name, accept in accepts.items()
        ],
    }


def checks(described: Described) -> dict[str, Any]:
    """What is not to be checked of one operation, or checked otherwise."""
    chosen: dict[str, Any] = {}
    if "x-travis-lenient" in described.raw:
        chosen["negative_data_rejection"] = {"enabled": False}
    if "x-travis-server-error" in described.raw:
        chosen["not_a_server_error"] = {"expected-statuses": ["2xx", "3xx", "4xx", "500"]}
    usual = ["2xx", "3xx", "401", "403", "404", "409", "429", "5xx"]
    if described.key in REFUSED_FOR_WHAT_IT_IS:
        refusal = REFUSED_FOR_WHAT_IT_IS[described.key]
        chosen["positive_data_acceptance"] = {"expected-statuses": [*usual, refusal]}
    elif not described.body:
        # There is no body to refuse: what is refused so is the state of what was asked for, or where (405 on .org).
        by_state = [str(status) for status in described.answers if status in (400, 405, 422)]
        chosen["positive_data_acceptance"] = {"expected-statuses": usual + by_state}
    if described.key in UNDER_TWO_PATHS:
        chosen["ensure_resource_availability"] = {"enabled": False}
    if described.key in NOT_REFUSED_WITHOUT_LOGIN:
        chosen["ignored_auth"] = {"enabled": False}
    return chosen


def _note(result: Run, phase: str, recorder: ScenarioRecorder) -> None:
    for case_id, node in recorder.cases.items():
        interaction = recorder.interactions.get(case_id)
        if interaction is None or interaction.response is None:
            continue
        response = interaction.response
        operation_id = node.value.operation.definition.raw["operationId"]
        result.cases[phase] += 1
        # Checks also send other methods, and leave the token out; those do not count for the operation.
        if node.value.method == _described(operation_id).method:
            result.table[operation_id][response.status_code] += 1
        result.garbage[operation_id] += recorder.filtered_failures.get(case_id, 0)
        if b"mock_violation" in (response.content or b""):
            result.failures[f"{operation_id}: {response.content!r}"] += 1
        for check in recorder.checks.get(case_id, ()):
            if check.failure_info is not None:
                found = check.failure_info
                where = f"{operation_id} answered {response.status_code}, {phase}, {check.name}"
                result.failures[f"{where}: {found.failure.title}. {found.failure.message}\n{found.code_sample}"] += 1


def _fresh_world_for_each_scenario(schema: Any) -> None:
    """The world of a scenario lives as long as the scenario."""
    build = schema.build_state_machine

    def with_worlds(**sources: Any) -> Any:
        class Scenario(build(**sources)):  # type: ignore[misc]  # a base made at run time
            def setup(self) -> None:
                _now.worlds.reset()
                super().setup()

        return Scenario

    schema.build_state_machine = with_worlds


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:  # noqa: ARG001  # what schemathesis hands over
    """A fresh world for each case that is no step of a scenario."""
    if _now.phase != "stateful":
        _now.worlds.reset()
    _now.uncovered_before = _now.worlds.app.uncovered.total()


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:  # noqa: ARG001  # what schemathesis hands over
    """Note which operation the mock took the case for, and whether its answer is one that no description covers."""
    app = _now.worlds.app
    _now.served_by[case.id] = app.requests[-1].operation_id
    if app.uncovered.total() > _now.uncovered_before:
        _now.uncovered.add(case.id)


@schemathesis.hook
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:  # noqa: ARG001  # what schemathesis hands over
    """Drop what fails because a case is no request of its operation, on purpose, and was taken for something else.

    That is what is lenient about some operations: a text for an id is another path. What comes then is described in
    words only. The path of one that has moved is another one's altogether where only the server's own paths are there.
    A value of another type, which the server stores and sends back, is in no description.
    """
    if isinstance(failure, JsonSchemaError) and case.id in _now.uncovered:
        return False
    operation_id = case.operation.definition.raw["operationId"]
    if _described(operation_id).raw.get("x-travis-server") == "moved":
        return _now.served_by.get(case.id) == operation_id
    positive = case.meta is None or case.meta.generation.mode == GenerationMode.POSITIVE
    taken_for_itself = _now.served_by.get(case.id) == operation_id
    return positive or taken_for_itself or "x-travis-lenient" not in _described(operation_id).raw


@schemathesis.hook
def before_generate_case(context: Any, strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """Ask for what is there: ids drawn at random, in path, query or body, are all of nothing. In a scenario ids come
    from earlier answers.
    """
    described = _described(context.operation.definition.raw["operationId"])
    known = together(described)
    bodies = [body for body in described.body_examples() if isinstance(body, dict)]
    if not known and not bodies:
        return strategy

    def overlaid(case: Any, row: Mapping[str, Any] | None, body: Mapping[str, Any] | None) -> Any:
        negative = case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE
        if negative or _now.phase == "stateful":
            return case
        for values in (case.path_parameters, case.query):
            overlay(values, row or {})
        if body is not None and isinstance(case.body, dict):
            case.body = with_credentials(described, deepcopy(body))
        return case

    rows = st.none() | one_of(known) | one_of(known) if known else st.none()
    drawn = st.none() | one_of(bodies) | one_of(bodies) if bodies else st.none()
    return st.builds(overlaid, strategy, rows, drawn)


def one_of(values: Sequence[T]) -> SearchStrategy[T]:
    """One of these values; unlike `sampled_from` a strategy that does not spell them all out where it is shown."""
    return st.integers(0, len(values) - 1).map(lambda index: values[index])
