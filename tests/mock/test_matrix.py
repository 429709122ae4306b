"""From a config to the jobs that it says."""

from __future__ import annotations

from typing import Any

import pytest

from travis_mock.matrix import plan


def configs(config: dict[str, Any]) -> list[dict[str, Any]]:
    return [job.config for job in plan(config)]


def test_a_config_without_lists_is_one_job() -> None:
    assert configs({"language": "ruby", "script": ["rake"]}) == [{"language": "ruby", "script": ["rake"]}]
    assert configs({}) == [{}]


def test_versions_and_environments_are_multiplied() -> None:
    jobs = configs({"language": "python", "python": ["3.11", "3.12"], "env": ["A=1", "A=2"]})
    assert [(job["python"], job["env"]) for job in jobs] == [
        ("3.11", "A=1"),
        ("3.11", "A=2"),
        ("3.12", "A=1"),
        ("3.12", "A=2"),
    ]


def test_versions_of_another_language_widen_nothing() -> None:
    assert len(plan({"language": "python", "rvm": ["3.2", "3.3"]})) == 1
    assert len(plan({"rvm": ["3.2", "3.3"]})) == 2


@pytest.mark.parametrize("key", ["jobs", "matrix"])
def test_global_environments_widen_nothing(key: str) -> None:
    jobs = configs({"env": {"global": ["G=1"], key: ["A=1", "A=2"]}})
    assert [job["env"] for job in jobs] == ["A=1", "A=2"]
    assert [job["global_env"] for job in jobs] == [["G=1"], ["G=1"]]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"global": ["G=1", "H=1"]}, {"global_env": ["G=1", "H=1"]}),
        ({"global": {"secure": "x"}}, {"global_env": [{"secure": "x"}]}),
        ({"global": "G=1", "jobs": "A=1"}, {"global_env": ["G=1"], "env": "A=1"}),
        ({"global": [], "jobs": []}, {}),
        ({"global": None, "matrix": ["A=1"]}, {"env": "A=1"}),
        ({"A": 1, "B": 2}, {"env": {"A": 1, "B": 2}}),
    ],
)
def test_what_all_jobs_have_is_apart_from_what_one_has(given: dict[str, Any], shown: dict[str, Any]) -> None:
    (job,) = plan({"env": given})
    assert job.config == shown


def test_systems_widen_it() -> None:
    assert [job["os"] for job in configs({"os": ["linux", "osx"]})] == ["linux", "osx"]


def test_what_is_included_has_the_first_of_what_it_does_not_say() -> None:
    config = {"language": "python", "python": ["3.11", "3.12"], "jobs": {"include": [{"script": "tox"}]}}
    assert configs(config)[-1] == {"language": "python", "python": "3.11", "script": "tox"}
    assert len(plan(config)) == 3


@pytest.mark.parametrize(
    "section", [{"jobs": {"include": [{"script": "a"}, {"script": "b"}]}}, {"jobs": [{"script": "a"}, {"script": "b"}]}]
)
def test_what_is_included_stands_alone_where_nothing_is_multiplied(section: dict[str, Any]) -> None:
    assert [job["script"] for job in configs({"language": "go", **section})] == ["a", "b"]


def test_what_is_excluded_is_left_out() -> None:
    config = {"rvm": ["3.2", "3.3"], "env": ["A=1", "A=2"], "jobs": {"exclude": [{"rvm": "3.2", "env": "A=2"}]}}
    assert [(job["rvm"], job["env"]) for job in configs(config)] == [("3.2", "A=1"), ("3.3", "A=1"), ("3.3", "A=2")]


def test_what_excludes_everything_leaves_no_jobs() -> None:
    assert plan({"rvm": ["3.2"], "jobs": {"exclude": [{"rvm": "3.2"}]}}) == []


def test_what_may_fail_says_so() -> None:
    jobs = plan({"rvm": ["3.2", "head"], "jobs": {"allow_failures": [{"rvm": "head"}]}})
    assert [job.allow_failure for job in jobs] == [False, True]


def test_a_stage_holds_until_the_next_one() -> None:
    include = [{"stage": "test", "script": "a"}, {"script": "b"}, {"stage": "deploy", "script": "c"}]
    jobs = plan({"jobs": {"include": include}})
    assert [job.stage for job in jobs] == ["test", "test", "deploy"]
    assert "stage" not in jobs[0].config


@pytest.mark.parametrize(
    "odd", [{"jobs": 5}, {"jobs": {"include": "x"}}, {"env": 7}, {"rvm": {"a": 1}}, {"language": 3}]
)
def test_what_is_odd_has_no_effect(odd: dict[str, Any]) -> None:
    assert len(plan(odd)) == 1


def test_what_belongs_to_the_build_is_not_in_its_jobs() -> None:
    (job,) = configs({"script": "x", "branches": {"only": ["main"]}, "notifications": {"email": False}})
    assert job == {"script": "x"}
