"""The server's own description of itself, which answers `GET /` and names the errors."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["below", "document", "json_home"]

_MEDIA_TYPES = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
_GITHUB_SCOPES = ("read:org", "user:email", "repo_deployment", "repo:status", "write:repo_hook")
_SCHEMA = "http://schema.travis-ci.com"


@cache
def document() -> dict[str, Any]:
    """The manifest as the server has it without a prefix. Nobody may change it."""
    found: dict[str, Any] = json.loads((files("travis_mock.v3.engine") / "manifest.json").read_text("utf-8"))
    return found


def below(prefix: str, host: str) -> dict[str, Any]:
    """The manifest of a server at a host whose paths start with a prefix."""
    github = {"api_url": "https://api.github.com", "web_url": "https://github.com", "scopes": list(_GITHUB_SCOPES)}
    config = {"host": host, "github": github, "pusher": {}}
    resources = {name: {**found, "actions": _below(prefix, found)} for name, found in document()["resources"].items()}
    return {**document(), "@href": f"{prefix}/", "config": config, "resources": resources}


def _below(prefix: str, resource: dict[str, Any]) -> dict[str, Any]:
    return {
        action: [{**template, "uri_template": prefix + template["uri_template"]} for template in templates]
        for action, templates in resource["actions"].items()
    }


def json_home(prefix: str) -> dict[str, Any]:
    """The same as a json-home document: a relation for each action and template."""
    relations: dict[str, Any] = {}
    for name, resource in document()["resources"].items():
        for action, templates in resource["actions"].items():
            paths: dict[str, list[str]] = {}
            for template in templates:
                paths.setdefault(template["uri_template"].partition("{?")[0], []).append(template["request_method"])
            relations |= _relations(f"{_SCHEMA}/rel/{name}/{action}", paths, prefix)
    return {"resources": relations}


def _relations(relation: str, paths: dict[str, list[str]], prefix: str) -> dict[str, Any]:
    """One relation, or several that are told apart by the variables which the others lack."""
    variables = {path: [part.partition("}")[0] for part in path.split("{")[1:]] for path in paths}
    found: dict[str, Any] = {}
    for path, methods in paths.items():
        special = [name for name in variables[path] if any(name not in others for others in variables.values())]
        hints: dict[str, Any] = {"allow": methods}
        hints |= {f"accept-{method.lower()}": _MEDIA_TYPES for method in methods if method in ("POST", "PATCH")}
        hints["representations"] = ["application/json", "application/vnd.travis-ci.3+json"]
        found[f"{relation}/by_{'_'.join(special)}" if len(paths) > 1 and special else relation] = {
            "href-template": prefix + path,
            "href-vars": {name: f"{_SCHEMA}/param/{name}" for name in variables[path]},
            "hints": hints,
        }
    return found
