"""From a config to its jobs: what widens the matrix, what is included and excluded, what may fail, and the stages.

Source: docs-travis-ci-com, `user/build-matrix.md`, `user/build-stages.md`.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

from .casts import is_list, is_object
from .configs import keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["PlannedJob", "plan"]

# What belongs to the whole build and to none of its jobs.
_OF_THE_BUILD = frozenset(
    {"branches", "conditions", "import", "jobs", "matrix", "merge_mode", "notifications", "stages"}
)


_ENVIRONMENTS = frozenset({"global", "jobs", "matrix"})


@dataclass(frozen=True, slots=True)
class PlannedJob:
    """A job to be: its config, whether it may fail, and the name of its stage, if it says one."""

    config: dict[str, Any]
    allow_failure: bool = False
    stage: str | None = None


def plan(config: dict[str, Any]) -> list[PlannedJob]:
    """The jobs of a build with this config, in their order. A list or object where none belongs has no effect."""
    section = _section(config)
    shared = _apart({key: value for key, value in config.items() if key not in _OF_THE_BUILD})
    axes = dict(_axes(shared))
    included = _rows(section.get("include"))
    expanded = [{**shared, **one} for one in _product(axes)] if axes or not included else []
    excluded = _rows(section.get("exclude"))
    jobs = [job for job in expanded if not any(_matches(job, row) for row in excluded)]
    jobs += _included(shared, axes, included)
    may_fail = _rows(section.get("allow_failures"))
    return [_planned(job, any(_matches(job, row) for row in may_fail)) for job in jobs]


def _section(config: dict[str, Any]) -> dict[str, Any]:
    """What is said of the jobs: below `jobs`, or below `matrix`, its old name."""
    for name in ("jobs", "matrix"):
        found = config.get(name)
        if is_object(found):
            return found
        if is_list(found):
            return {"include": found}
    return {}


def _rows(value: Any) -> list[dict[str, Any]]:
    return [row for row in value if is_object(row)] if is_list(value) else []


def _axes(config: dict[str, Any]) -> Iterable[tuple[str, list[Any]]]:
    """What the matrix is made of: the versions of the language, systems and architectures, and the environments."""
    for key in (*keys_of(config.get("language")), "os", "arch", "dist"):
        values = config.get(key)
        if is_list(values) and values:
            yield key, values
    environments = config.get("env")
    if is_list(environments) and environments:
        yield "env", environments


def _apart(config: dict[str, Any]) -> dict[str, Any]:
    """The environment of all jobs (`global_env`) apart from that of each (`env`), as a job's config has them."""
    env = config.get("env")
    if not is_object(env) or not env.keys() & _ENVIRONMENTS:
        return config
    every, each = env.get("global"), env.get("jobs", env.get("matrix"))
    shared = {key: value for key, value in config.items() if key != "env"}
    if every:
        shared["global_env"] = every if is_list(every) else [every]
    return {**shared, "env": each} if each else shared


def _product(axes: dict[str, list[Any]]) -> list[dict[str, Any]]:
    return [dict(zip(axes, values, strict=True)) for values in product(*axes.values())]


def _included(
    shared: dict[str, Any], axes: dict[str, list[Any]], rows: list[dict[str, Any]]
) -> Iterable[dict[str, Any]]:
    """Jobs that are listed one by one: each has the first value of what it does not say, and the stage before it."""
    first = {key: values[0] for key, values in axes.items()}
    stage = None
    for row in rows:
        stage = row.get("stage", stage)
        yield {**shared, **first, **row, **({} if stage is None else {"stage": stage})}


def _matches(job: dict[str, Any], row: dict[str, Any]) -> bool:
    return all(job.get(key) == value for key, value in row.items())


def _planned(job: dict[str, Any], may_fail: bool) -> PlannedJob:
    stage = job.get("stage")
    config = {key: value for key, value in job.items() if key != "stage"}
    return PlannedJob(config, may_fail, str(stage) if stage is not None else None)
