"""schemathesis against the mock: no check fails, every operation succeeds often, every described status is met."""

# ruff: noqa: T201  # the table is part of the result

from typing import NamedTuple

import pytest
import server_fuzz
from amount import FULL
from described import FUZZED, Described
from scenarios import way
from server_fuzz import Run, checks, of_version
from worldly import together

# A run has at least so many cases in each era; a small one is mostly the coverage phase, and V1 and GitHub are small.
ENOUGH = (
    {"v1": 3000, "v2": 5000, "v3": 5000, "github": 400} if FULL else {"v1": 300, "v2": 1000, "v3": 1000, "github": 50}
)
OFTEN = 10

# The eras, each on the platform where it was; a small run is in the first alone.
ERAS = {"reference": "org", "today": "com-public"}


class Fuzzed(NamedTuple):
    """A version, an era, and what came of fuzzing a mock of them."""

    version: str
    era: str
    run: Run


# What came of each run: the tests of one are not all one after the other.
DONE: dict[tuple[str, str], Fuzzed] = {}


@pytest.fixture
def fuzzed(request: pytest.FixtureRequest) -> Fuzzed:
    """A version and an era, fuzzed."""
    version, era = request.param
    if (version, era) not in DONE:
        run = server_fuzz.run(version, era=era, platform=ERAS[era])
        with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
            print(f"\n{table(version, run, era)}\n\nschemathesis, {version}, {ERAS[era]}, era {era}: {total(run)}")
        DONE[version, era] = Fuzzed(version, era, run)
    return DONE[version, era]


RUNS = [(version, era) for version in FUZZED for era in (ERAS if FULL else ["reference"])]
each_run = pytest.mark.parametrize("fuzzed", RUNS, indirect=True, ids=[" ".join(run) for run in RUNS])
each_operation = pytest.mark.parametrize(
    ("fuzzed", "described"),
    [
        pytest.param(run, described, id=f"{' '.join(run)}-{described.id}")
        for run in RUNS
        for described in of_version(run[0])
    ],
    indirect=["fuzzed"],
)


def total(run: Run) -> str:
    """How many cases there were."""
    phases = ", ".join(f"{count} {phase}" for phase, count in run.cases.items())
    dropped = f"; {run.garbage.total()} failures of requests for something else dropped" if run.garbage.total() else ""
    return f"{run.cases.total()} cases ({phases}) in {run.seconds:.0f} s{dropped}"


def table(version: str, run: Run, era: str) -> str:
    """Operation x status: how often the fuzz met it, or the scenario of `test_error_statuses.py` that does."""
    operations = of_version(version)
    statuses = sorted({status for described in operations for status in described.answers})
    width = max(len(described.id) for described in operations)
    lines = [" ".join([f"{'operation':{width}}", *(f"{status:>5}" for status in statuses)])]
    for described in operations:
        cells = [_cell(described, status, run) for status in statuses]
        lines.append(" ".join([f"{described.id:{width}}", *(f"{cell:>5}" for cell in cells)]))
    lines.append("a number: times met by the fuzz; test: met by tests/fuzz/test_error_statuses.py::test_status[…]")
    few = [described for described in operations if successes(run, described) < OFTEN]
    lines.append(f"successes fewer than {OFTEN}:{'' if few else ' of no operation'}")
    lines += [f"  {one.id}: {successes(run, one)}; {different_requests(one, era).why or '?'}" for one in few]
    return "\n".join(lines)


def _cell(described: Described, status: int, run: Run) -> str:
    if status not in described.answers:
        return ""
    met = run.table[described.id][status]
    return str(met) if met or status < 300 else "test"


def successes(run: Run, described: Described) -> int:
    return sum(run.table[described.id][status] for status in described.successes)


class Different(NamedTuple):
    """How many different requests of an operation can succeed, and why they are few, if they are."""

    count: int
    why: str = ""


def different_requests(described: Described, era: str) -> Different:
    if era == "today" and "x-travis-server" in described.raw:
        return Different(0, f"the documents have it, the server does not ({described.raw['x-travis-server']})")
    if era == "reference" and 405 in described.answers:
        return Different(0, "travis-ci.org has none")
    if any(parameter.name == "code" for parameter in described.parameters):
        return Different(0, "a browser goes to GitHub and back, and keeps cookies")
    if described.body or any(not parameter.required for parameter in described.parameters):
        return Different(OFTEN)
    if not described.parameters:
        return Different(1, "it takes no input, so all requests are one")
    names = [parameter.name for parameter in described.parameters]
    known = len({tuple(row[name] for name in names) for row in together(described)})
    return Different(min(known, OFTEN), f"the world has {known} to ask for" if known < OFTEN else "")


@each_run
def test_no_check_fails(fuzzed: Fuzzed) -> None:
    run = fuzzed.run
    assert not run.failures, "\n\n".join(run.failures)
    assert run.cases.total() >= ENOUGH[fuzzed.version]
    assert set(run.cases) == set(server_fuzz.PHASES)


@pytest.mark.skipif(not FULL, reason="too few cases; the full fuzz counts: nox -s fuzz")
@each_operation
def test_it_succeeds_often(fuzzed: Fuzzed, described: Described) -> None:
    """Ten times, or as often as there are different requests that can succeed."""
    assert successes(fuzzed.run, described) >= different_requests(described, fuzzed.era).count


@each_operation
def test_every_described_status_is_met(fuzzed: Fuzzed, described: Described) -> None:
    met = {status for status, count in fuzzed.run.table[described.id].items() if count}
    assert met <= described.answers.keys()
    errors = {status for status in described.answers if status >= 300}
    assert errors <= met | {status for status in errors if way(described, status) is not None}


def test_what_is_checked_follows_from_the_description() -> None:
    lenient = Described("v2", "a", "GET", "/a", {"x-travis-lenient": "Anything.", "responses": {}})
    assert checks(lenient)["negative_data_rejection"] == {"enabled": False}
    crashing = Described("v2", "b", "GET", "/b", {"x-travis-server-error": "Always.", "responses": {}})
    assert "500" in checks(crashing)["not_a_server_error"]["expected-statuses"]
    plain = Described("v2", "c", "GET", "/c", {"responses": {}})
    assert not checks(plain).keys() & {"negative_data_rejection", "not_a_server_error"}
