"""schemathesis against the mock: no check fails, every operation succeeds often, every described status is met."""

# ruff: noqa: T201  # the table is part of the result

import pytest
import server_fuzz
from amount import FULL
from described import OPERATIONS, Described
from scenarios import way
from server_fuzz import Run, checks
from worldly import together

# A full run has at least so many cases; a small one is mostly the coverage phase.
ENOUGH = 2000 if FULL else 1000
OFTEN = 10


@pytest.fixture(scope="module")
def reference(request: pytest.FixtureRequest) -> Run:
    """A mock of the reference world, in the era of the reference documents."""
    run = server_fuzz.run(era="reference")
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print(f"\n{table(run)}\n\nschemathesis: {total(run)}")
    return run


def total(run: Run) -> str:
    """How many cases there were."""
    phases = ", ".join(f"{count} {phase}" for phase, count in run.cases.items())
    dropped = f"; {run.garbage.total()} failures of requests for something else dropped" if run.garbage.total() else ""
    return f"{run.cases.total()} cases ({phases}) in {run.seconds:.0f} s{dropped}"


def table(run: Run) -> str:
    """Operation x status: how often the fuzz met it, or the scenario of `test_error_statuses.py` that does."""
    statuses = sorted({status for described in OPERATIONS.values() for status in described.answers})
    width = max(map(len, OPERATIONS))
    lines = [" ".join([f"{'operation':{width}}", *(f"{status:>5}" for status in statuses)])]
    for described in OPERATIONS.values():
        cells = [_cell(described, status, run) for status in statuses]
        lines.append(" ".join([f"{described.id:{width}}", *(f"{cell:>5}" for cell in cells)]))
    lines.append("a number: times met by the fuzz; test: met by tests/fuzz/test_error_statuses.py::test_status[…]")
    return "\n".join(lines)


def _cell(described: Described, status: int, run: Run) -> str:
    if status not in described.answers:
        return ""
    met = run.table[described.id][status]
    return str(met) if met or status < 300 else "test"


def test_no_check_fails(reference: Run) -> None:
    assert not reference.failures, "\n\n".join(reference.failures)
    assert reference.cases.total() >= ENOUGH
    assert set(reference.cases) == set(server_fuzz.PHASES)


@pytest.mark.skipif(not FULL, reason="too few cases; the full fuzz counts: nox -s fuzz")
@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_it_succeeds_often(reference: Run, described: Described) -> None:
    """Ten times, or as often as there are different requests that can succeed."""
    succeeded = sum(reference.table[described.id][status] for status in described.successes)
    assert succeeded >= min(OFTEN, different_requests(described))


def different_requests(described: Described) -> int:
    """How many different requests of an operation can succeed, as far as that is few: one without any input, ids."""
    if described.body or any(not parameter.required for parameter in described.parameters):
        return OFTEN
    return len(together(described)) if described.parameters else 1


@pytest.mark.parametrize("described", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_every_described_status_is_met(reference: Run, described: Described) -> None:
    met = {status for status, count in reference.table[described.id].items() if count}
    assert met <= described.answers.keys()
    errors = {status for status in described.answers if status >= 300}
    assert errors <= met | {status for status in errors if way(described, status) is not None}


@pytest.mark.skipif(not FULL, reason="part of the full fuzz alone: nox -s fuzz")
@pytest.mark.parametrize(("platform", "era"), [("com-public", "today")])
def test_no_check_fails_today(platform: str, era: str, capsys: pytest.CaptureFixture[str]) -> None:
    run = server_fuzz.run(platform=platform, era=era)
    with capsys.disabled():
        print(f"\nschemathesis, {platform}, {era}: {total(run)}")
    assert not run.failures, "\n\n".join(run.failures)
    assert run.cases.total() >= ENOUGH


def test_what_is_checked_follows_from_the_description() -> None:
    lenient = Described("a", "GET", "/a", {"x-travis-lenient": "Anything.", "responses": {}})
    assert checks(lenient)["negative_data_rejection"] == {"enabled": False}
    crashing = Described("b", "GET", "/b", {"x-travis-server-error": "Always.", "responses": {}})
    assert "500" in checks(crashing)["not_a_server_error"]["expected-statuses"]
    plain = Described("c", "GET", "/c", {"responses": {}})
    assert not checks(plain).keys() & {"negative_data_rejection", "not_a_server_error"}
