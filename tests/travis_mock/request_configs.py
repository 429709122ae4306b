"""The config of a request: what was sent with it over the repository's `.travis.yml`, and what is odd about it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .casts import is_object
from .filling import add
from .merging import ConfigError, merged, mode_of, parsed

if TYPE_CHECKING:
    from .services import Services
    from .world import Row, World

__all__ = ["ConfigReader", "Rejection"]

_FULL_MESSAGE = re.compile(r"\[(?P<level>\w+)\] on (?P<key>[\w.]+): (?P<said>.*)", re.DOTALL)
_UNKNOWN_KEY = re.compile(r'unknown key "(?P<key>.*)" \((?P<value>.*)\)', re.DOTALL)


class Rejection(Exception):  # noqa: N818 (what happens, as the server calls it)
    """Why a request is not built."""


class _Layer(NamedTuple):
    """One of the configs that a request brings: as it was sent, read, and how it is merged."""

    text: str
    config: dict[str, Any]
    mode: str


class ConfigReader:
    """Who puts the configs of one server's requests together.

    Args:
        world: Where requests and repositories are, and what is kept.
        services: Who looks through configs.
    """

    def __init__(self, world: World, services: Services) -> None:
        self._world = world
        self._services = services

    def read(self, request: Row, repository: Row, commit: Row) -> Row:
        """The config, merged; what it was made of and what is odd about it is kept with the request.

        Raises:
            Rejection: It can not be read, or there is none and must be one.
        """
        asked: Row = request.get("payload") or {}
        layers = self._layers(repository, [one for one in asked.get("configs") or () if is_object(one)])
        replaced = any(layer.mode == "replace" for layer in layers)
        own = None if replaced else self._travis_yml(repository, commit)
        if own is None and not layers and self._setting(repository, "builds_only_with_travis_yml"):
            raise Rejection(".travis.yml is missing and builds without .travis.yml are disabled")
        try:
            config = merged(parsed(own), [(layer.config, layer.mode) for layer in layers])
        except ConfigError as problem:
            raise Rejection(str(problem)) from None
        for place, layer in enumerate(layers):
            self._keep(request, f"api.{place}" if place else "api", layer.text, layer.mode)
        if own is not None:
            self._keep(
                request, f"{repository['owner_name']}/{repository['name']}:.travis.yml@{commit['commit']}", own, None
            )
        kept = add(self._world, "request_configs", repository_id=repository["id"], config=config)
        self._world.update("requests", request, config_id=kept["id"])
        return config

    def _layers(self, repository: Row, given: list[dict[str, Any]]) -> list[_Layer]:
        """The configs that were sent, the first one on top.

        Raises:
            Rejection: One of them can not be read, or has an unknown mode.
        """
        validation = bool(self._setting(repository, "config_validation"))
        layers: list[_Layer] = []
        for one in given:
            try:
                config = parsed(one.get("config"))
                mode = mode_of(config, one.get("mode"), validation=validation)
            except ConfigError as problem:
                raise Rejection(str(problem)) from None
            layers.append(_Layer(_text(one.get("config")), config, mode))
        return layers

    def _setting(self, repository: Row, name: str) -> Any:
        return self._world.settings(repository["id"]).get(name)

    def _travis_yml(self, repository: Row, commit: Row) -> str | None:
        """The text of the repository's `.travis.yml`; where the world does not say, what its last build ran with."""
        if "travis_yml" in repository:
            text: str | None = repository["travis_yml"]
            return text
        builds = self._world.where("builds", repository_id=repository["id"], branch=commit["branch"])
        for build in sorted(builds, key=lambda row: row["id"], reverse=True):
            config = self._world.get("build_configs", build.get("config_id"))
            if config is not None and config.get("config"):
                return json.dumps(config["config"])
        return "language: ruby\n"

    def _keep(self, request: Row, source: str, text: str, mode: str | None) -> None:
        raw = add(self._world, "request_raw_configs", config=text)
        add(
            self._world,
            "request_raw_configurations",
            request_id=request["id"],
            request_raw_config_id=raw["id"],
            source=source,
            merge_mode=mode,
        )
        for said in self._services.yml(text) or ():
            add(self._world, "messages", subject_type="Request", subject_id=request["id"], src=source, **_message(said))


def _text(config: Any) -> str:
    return config if isinstance(config, str) else json.dumps(config, separators=(",", ":"))


def _message(said: str) -> dict[str, Any]:
    """The parser's sentence on a config as a message: where, how bad, and what."""
    found = _FULL_MESSAGE.fullmatch(said)
    if found is None:
        return {"level": "info", "key": None, "code": said, "args": None, "line": None}
    unknown = _UNKNOWN_KEY.fullmatch(found["said"])
    code, args = ("unknown_key", unknown.groupdict()) if unknown else ("default", None)
    return {"level": found["level"], "key": found["key"], "code": code, "args": args, "line": None}
