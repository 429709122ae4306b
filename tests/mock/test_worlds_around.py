"""Worlds' documents: what stands around builds, filled in and checked."""

from __future__ import annotations

from typing import Any

import pytest

from travis_mock.defaults import WorldError, complete


def test_a_cron_job_names_its_branch_by_repository_and_name() -> None:
    crons = [{"repository_id": 5}, {"repository_id": 5, "branch": "main"}, {"repository_id": 5, "branch": "feature"}]
    full = complete({"repositories": [{"id": 5, "slug": "a/b"}], "builds": [{"repository_id": 5}], "crons": crons})
    branches = {row["id"]: row["name"] for row in full["branches"]}
    assert [branches[cron["branch_id"]] for cron in full["crons"]] == ["main", "main", "feature"]


@pytest.mark.parametrize(
    ("table", "row", "where"),
    [
        ("crons", {"branch_id": 99}, "crons[0].branch_id"),
        ("user_beta_features", {"user_id": 1, "beta_feature_id": 9}, "user_beta_features[0].beta_feature_id"),
        ("scan_results", {"job_id": 9}, "scan_results[0].job_id"),
    ],
)
def test_what_stands_around_builds_points_to_what_is_there(table: str, row: dict[str, Any], where: str) -> None:
    with pytest.raises(WorldError) as caught:
        complete({table: [row]})
    assert caught.value.where == where


def test_a_scan_result_repeats_what_the_job_says() -> None:
    world = {"repositories": [{"id": 5, "slug": "a/b"}], "builds": [{"id": 7, "repository_id": 5, "number": "3"}]}
    full = complete(world | {"jobs": [{"id": 8, "source_id": 7}], "scan_results": [{"job_id": 8}]})
    (found,) = full["scan_results"]
    assert (found["repository_id"], found["build_id"], found["build_number"], found["job_number"]) == (5, 7, "3", "3.1")
