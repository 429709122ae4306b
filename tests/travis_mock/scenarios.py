"""Where a world's document comes from: a scenario that the package brings, or a file."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from .casts import to_object
from .defaults import Completed, complete
from .worlds.check import WorldError
from .worlds.large import large

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["SCENARIOS", "completed", "document", "load"]


def document(scenario: str) -> dict[str, Any]:
    """The document of a scenario: `reference`, `empty` or `large`.

    Raises:
        WorldError: There is no such scenario.
    """
    if scenario not in SCENARIOS:
        what = f"there is no {scenario!r}"
        raise WorldError("scenario", what, f"use one of {', '.join(SCENARIOS)}, or bring a world of your own")
    return SCENARIOS[scenario]()


def completed(scenario: str) -> Completed:
    """A copy of a scenario's document that is filled in, which is done once: tests make thousands of worlds.

    Raises:
        WorldError: There is no such scenario.
    """
    return Completed(json.loads(_completed(scenario)))


@cache
def _completed(scenario: str) -> str:
    return json.dumps(complete(document(scenario)))


def load(world: Mapping[str, Any] | str | Path) -> Mapping[str, Any]:
    """A world's document; a file is read, as JSON where its name ends so, else as YAML.

    Raises:
        WorldError: The file can not be read, or is none of the two.
    """
    return _read(Path(world)) if isinstance(world, (str, Path)) else world


def _read(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        loaded: Any = json.loads(text) if path.suffix == ".json" else yaml.load(text, _Loader)  # noqa: S506 (a SafeLoader)
    except OSError as error:
        raise WorldError(str(path), error.strerror or "it can not be read", "name a file that can be read") from error
    except (ValueError, yaml.YAMLError) as error:
        raise WorldError(str(path), " ".join(str(error).split()), "mend the JSON or YAML there") from error
    world = to_object(loaded)
    if world is None:
        raise WorldError(str(path), "an object of tables is expected", "`{}` is a world of one user")
    if settings := to_object(world.get("settings")):  # YAML reads `82:` as a number
        world["settings"] = {str(repository): values for repository, values in settings.items()}
    return world


def _stored(name: str) -> Callable[[], dict[str, Any]]:
    def read() -> dict[str, Any]:
        stored: dict[str, Any] = json.loads(_text(name))
        return stored

    return read


@cache
def _text(name: str) -> str:
    return (files(f"{__package__}.worlds") / f"{name}.json").read_text(encoding="utf-8")


SCENARIOS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "reference": _stored("reference"),
    "empty": _stored("empty"),
    "large": large,
}


class _Loader(yaml.SafeLoader):
    """Reads times as the texts that they are in a world, as JSON does."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
