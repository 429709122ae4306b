"""Slips of the pen: what could have no effect, or another than it says, is refused with the name that was meant."""

from __future__ import annotations

import fnmatch
import re
from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from hypothesis import given
from hypothesis import strategies as st

import travis_mock as mock_package
from travis_mock.command import main
from travis_mock.descriptions import load
from travis_mock.faults import Fault, FaultError
from travis_mock.reach import can_match
from travis_mock.spelling import did_you_mean, misspelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from travis_mock import Builder
    from travis_mock.handling import Era


@pytest.mark.parametrize(
    ("spec", "says"),
    [
        (
            "503@build_get",
            "'503@build_get' would never happen: there is no operation 'build_get'; did you mean 'builds_get'?",
        ),
        ("503@nothing_like_it", "there is no operation 'nothing_like_it'"),
        ("503@/buildz*", "'/buildz*' matches no path of the API; did you mean '/builds'?"),
        ("503@GET /builds/*/kancel", "did you mean '/builds/{build_id}/cancel'?"),
        ("503@/repos/?", ""),
        ("503@/builds/1", ""),
        ("503@/builds/1.json", ""),
        ("503@//builds/1", ""),
        ("503@/jobs/[1-9]*/log*", ""),
        ("503@*", None),
        ("503@GET *", ""),
        ("503@/repositories/1", ""),
        ("503@/repos/a/b/branches/feature/x", ""),
    ],
)
def test_a_fault_that_would_never_happen_is_refused(spec: str, says: str | None) -> None:
    faults = small().faults
    if says == "":
        faults.add(spec)
        assert faults
        return
    with pytest.raises(FaultError) as refused:
        faults.add(f"500#1,{spec}")
    assert (says or "names no requests") in str(refused.value)
    assert not faults


@pytest.mark.parametrize("spec", ["503@build_get", "503@/buildz*"])
def test_the_command_and_the_application_refuse_it_too(capsys: pytest.CaptureFixture[str], spec: str) -> None:
    with pytest.raises(ValueError, match="would never happen"):
        mock_package.app(faults=spec)
    with pytest.raises(SystemExit) as exit_:
        main(["--faults", spec])
    errors = capsys.readouterr().err
    assert (exit_.value.code, errors.count("\n")) == (2, 1)
    assert "did you mean" in errors


def test_faults_in_python_are_checked_too() -> None:
    faults = small().faults
    with pytest.raises(FaultError, match="no operation 'x'"):
        faults.add(Fault("503", operation="x"))
    with pytest.raises(FaultError, match="no method 'get'; one of GET, HEAD"):
        Fault("503", method="get")


@pytest.mark.parametrize("era", ["reference", "today"])
def test_every_operation_and_path_of_the_description_can_have_a_fault(era: Era) -> None:
    faults, current = small(era=era).faults, load("v3").operations
    for operation in (*load().operations.values(), *current.values()):
        if era == "today" and operation.server and operation.id not in current:
            with pytest.raises(FaultError, match="there is no operation"):
                faults.add(f"503@{operation.id}")
        else:
            faults.add(f"503@{operation.id}")
            faults.add(Fault("503", path=re.sub(r"\{\w+\}", "1", operation.path)))


segment = st.text("ab", min_size=1, max_size=2)


@given(
    template=st.lists(segment | st.just("{x}"), min_size=1, max_size=3),
    values=st.lists(segment, min_size=3, max_size=3),
    pattern=st.text("ab/*?", max_size=5),
)
def test_a_pattern_that_matches_a_path_can_match_its_template(
    template: list[str], values: list[str], pattern: str
) -> None:
    path = "".join(f"/{value if part == '{x}' else part}" for part, value in zip(template, values, strict=False))
    whole = "".join(f"/{part}" for part in template)
    assert can_match(path, whole)
    if fnmatch.fnmatchcase(path, f"/{pattern}"):
        assert can_match(f"/{pattern}", whole)


@pytest.mark.parametrize(
    ("pattern", "template", "can"),
    [
        ("/a*", "/b/{x}", False),
        ("/a/*/c", "/a/{x}", False),
        ("/a/b/c", "/a/{x}", False),
        ("/a/b/c", "/a/{*x}", True),
        ("/a/", "/a/{x}", False),
        ("/a/?", "/a/{x}", True),
        ("/a/*/c", "/a/{x}/c", True),
        ("/a.json", "/a", True),
        ("/ajson", "/a", False),
    ],
)
def test_which_patterns_can_match_a_template(pattern: str, template: str, can: bool) -> None:
    assert can_match(pattern, template) is can


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda mock: mock.user("ada", nme="Ada"), "'users' has no column 'nme'; did you mean 'name'?; known: "),
        (lambda mock: mock.organization("a", nme="A"), "'organizations' has no column 'nme'"),
        (lambda mock: mock.repository("a/b", privat=True), "'repositories' has no column 'privat'"),
        (lambda mock: mock.repository("x/y", privat=True), "'repositories' has no column 'privat'"),
        (
            lambda mock: mock.repository("x/y").build(stat="failed"),
            "'builds' has no column 'stat'; did you mean 'state'?",
        ),
        (lambda mock: mock.repository("x/y").build().job(que="x"), "'jobs' has no column 'que'"),
        (lambda mock: mock.repository("x/y").build().jobs[0].log("x", contents="y"), "'logs' has no column 'contents'"),
        (lambda mock: mock.repository("x/y").env_var("A", publik=True), "'env_vars' has no column 'publik'"),
        (
            lambda mock: mock.repository("x/y").settings(build_push=True),
            "no setting 'build_push'; did you mean 'build_pushes'?",
        ),
    ],
)
def test_the_builder_refuses_what_no_table_has(travis_mock: Builder, act: Callable[[Builder], Any], says: str) -> None:
    travis_mock.repository("x/y")
    before = len(travis_mock.world.rows("users"))
    with pytest.raises(TypeError) as refused:
        act(travis_mock)
    assert says in str(refused.value)
    assert len(travis_mock.world.rows("users")) == before


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (
            lambda repo: repo.build(state="failde"),
            "there is no state 'failde'; did you mean 'failed'?; one of created, ",
        ),
        (lambda repo: repo.build(state="queued"), "there is no state 'queued'"),
        (lambda repo: repo.build().job(state="queud"), "there is no state 'queud'; did you mean 'queued'?"),
        (lambda repo: repo.build(number=7), 'builds.number: 7 is not of type "string"'),
        (lambda repo: repo.build(started_at="2024-02-30 12:00:00"), "builds.started_at: '2024-02-30 12:00:00' is no"),
        (lambda repo: repo.build(started_at="noon"), "builds.started_at: 'noon' is no time"),
        (lambda repo: repo.permit("z", "pussh"), "there is no level 'pussh'; did you mean 'push'?; one of admin, push"),
        (lambda repo: repo.build(commit_id=99), "builds.commit_id: there is no row with the id 99 in 'commits'"),
    ],
)
def test_the_builder_refuses_what_no_column_can_have(
    travis_mock: Builder, act: Callable[[Any], Any], says: str
) -> None:
    repository = travis_mock.repository("x/y")
    with pytest.raises(ValueError, match=r"state|builds|level") as refused:
        act(repository)
    assert says in str(refused.value)
    assert list(travis_mock.tokens) == ["developer"]


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("builds", {"repository_id": 99}),
        ("jobs", {"source_id": 99}),
        ("env_vars", {"repository_id": 99, "name": "A"}),
        ("permissions", {"repository_id": 1, "user_id": 99}),
    ],
)
def test_the_builder_refuses_rows_that_point_to_nothing(travis_mock: Builder, table: str, columns: Any) -> None:
    assert travis_mock.repository("x/y").id == 1
    before = len(travis_mock.world.rows(table))
    with pytest.raises(ValueError, match=rf"^{table}\.\w+: there is no row with the id 99 in .*; add it there, or use"):
        travis_mock.add(table, **columns)
    assert len(travis_mock.world.rows(table)) == before


def test_a_log_may_outlive_its_job(travis_mock: Builder) -> None:
    assert travis_mock.add("logs", job_id=99)["job_id"] == 99


def test_a_table_that_nobody_knows_is_kept_but_not_a_slip(travis_mock: Builder) -> None:
    with pytest.warns(UserWarning, match="'pets' is not known"):
        assert travis_mock.add("pets", name="x")["name"] == "x"
    with pytest.raises(ValueError, match="'broadcast' is not known; did you mean 'broadcasts'"):
        travis_mock.add("broadcast", message="x")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("nme", "name"),
        ("naem", "name"),
        ("name2", "name"),
        ("repositorys", "repositories"),
        ("tags", None),
        ("x", None),
    ],
)
def test_which_words_are_slips(word: str, meant: str | None) -> None:
    assert misspelled(word, ["logs", "name", "repositories"]) == meant


def test_what_was_meant() -> None:
    assert did_you_mean("stat", ["state", "number"]) == "; did you mean 'state'?"
    assert did_you_mean("wat", ["state", "number"]) == ""
