"""What one does with V3 one after the other, each with what came of the one before: trigger a build, look at the
request, its build, the build's job, its log, cancel the job, restart it.

schemathesis draws the calls; the links say what of an answer the next call takes. Between two calls two seconds pass,
so that the build gets on.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import schemathesis
import server_fuzz
from amount import SEED
from described import OPERATIONS, bundle
from in_process import FreshWorlds
from schemathesis.engine import events, from_schema

if TYPE_CHECKING:
    from schemathesis.engine.recorder import ScenarioRecorder

__all__ = ["CHAIN", "Chains", "run"]

# Each call, the status of its answer, and what the next call takes of both.
CHAIN: dict[str, tuple[str, dict[str, str]]] = {
    "requests_create": (
        "202",
        {"repository": "$request.path.repository", "request_id": "$response.body#/request/id"},
    ),
    "requests_get": ("200", {"build_id": "$response.body#/builds/0/id"}),
    "builds_get": ("200", {"job_id": "$response.body#/jobs/0/id"}),
    "jobs_get": ("200", {"job_id": "$response.body#/id"}),
    "logs_get": ("200", {"job_id": "$request.path.job_id"}),
    "jobs_cancel": ("202", {"job_id": "$request.path.job_id"}),
    "jobs_restart": ("202", {}),
}
SECONDS = 2.0
# Where the first call may succeed.
REPOSITORIES = ["sinatra/sinatra", "my/repo", "travis-pro/billing"]
SCENARIOS = 20


class MovingWorlds(FreshWorlds):
    """Worlds in which time passes before every request."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.app.clock.advance(SECONDS)
        await super().__call__(scope, receive, send)


@dataclass
class Chains:
    """How often each call succeeded as a link of the chain, in how many scenarios, and what failed."""

    scenarios: int = 0
    links: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)

    @property
    def complete(self) -> int:
        """How often the chain ran to its end."""
        return self.links[list(CHAIN)[-1]]


def run(enough: int, at_most: int) -> Chains:
    """Run the stateful phase alone, again and again, until the chain has come to its end often enough.

    Args:
        enough: How often that is.
        at_most: After so many runs it is given up.
    """
    result = Chains()
    for turn in range(at_most):
        _run(result, SEED + turn)
        if result.complete >= enough or result.failures:
            break
    return result


def _run(result: Chains, seed: int) -> None:
    now = server_fuzz._now
    now.version, now.worlds = "v3", MovingWorlds(platform="com-public")
    settings = {**server_fuzz.configuration(dict.fromkeys(CHAIN, "application/json")), "seed": seed}
    settings["generation"] = {**settings["generation"], "mode": "positive"}
    settings["phases"] = {
        **{phase: {"enabled": False} for phase in ("examples", "coverage", "fuzzing")},
        "stateful": {
            "enabled": True,
            "max-steps": 16,
            "generation": {"max-examples": SCENARIOS},
            "inference": {"algorithms": []},
        },
    }
    schema = schemathesis.openapi.from_dict(_linked(), config=schemathesis.Config.from_dict(settings))
    schema.app = now.worlds
    server_fuzz._fresh_world_for_each_scenario(schema)
    for event in from_schema(schema).execute():
        if isinstance(event, events.PhaseStarted):
            now.phase = event.phase.name.value.lower()
        elif isinstance(event, events.NonFatalError):
            result.failures[f"{event.label}: {event.value!r}"] += 1
        elif isinstance(event, events.FatalError):
            raise event.exception
        elif isinstance(event, events.ScenarioFinished):
            result.scenarios += 1
            _note(result, event.recorder)


def _linked() -> dict[str, Any]:
    """The description of the chain's calls, with its links."""
    whole = bundle("v3")
    paths: dict[str, Any] = {}
    for path, item in whole["paths"].items():
        for method, operation in item.items():
            if method != "parameters" and operation["operationId"] in CHAIN:
                common = {"parameters": item["parameters"]} if "parameters" in item else {}
                paths.setdefault(path, common)[method] = _with_link(operation)
    return {**whole, "paths": paths}


def _with_link(operation: dict[str, Any]) -> dict[str, Any]:
    names = list(CHAIN)
    name = operation["operationId"]
    if name == names[0]:
        described = OPERATIONS[f"v3.{name}"].parameters
        known = [{**p.raw, "schema": {"type": "string", "enum": REPOSITORIES}} for p in described if p.place == "path"]
        operation = {**operation, "parameters": known}
    if name == names[-1]:
        return operation
    status, parameters = CHAIN[name]
    link = {"operationId": names[names.index(name) + 1], "parameters": parameters}
    response = {**operation["responses"][status], "links": {"next": link}}
    return {**operation, "responses": {**operation["responses"], status: response}}


def _note(result: Chains, recorder: ScenarioRecorder) -> None:
    """Count the successful calls that came, by links alone, of a triggered build."""
    for case_id, node in recorder.cases.items():
        interaction = recorder.interactions.get(case_id)
        name = node.value.operation.definition.raw["operationId"]
        if interaction is not None and interaction.response is not None and _leads_back(recorder, case_id):
            result.links[name] += 1
        for check in recorder.checks.get(case_id, ()):
            if check.failure_info is not None:
                result.failures[f"{name}, {check.name}: {check.failure_info.failure.message}"] += 1


def _leads_back(recorder: ScenarioRecorder, case_id: str) -> bool:
    """Whether a case and all before it succeeded, back to the first call of the chain."""
    names = list(CHAIN)
    wanted: int | None = None
    current: str | None = case_id
    while current is not None:
        node = recorder.cases[current]
        index = names.index(node.value.operation.definition.raw["operationId"])
        interaction = recorder.interactions.get(current)
        answered = interaction.response.status_code if interaction and interaction.response else 0
        if str(answered) != CHAIN[names[index]][0] or (wanted is not None and index != wanted):
            return False
        if index == 0:
            return True
        current, wanted = node.parent_id, index - 1
    return False
