"""Lint: what the parser of `.travis.yml` has to say, which is a service outside of the server."""

from __future__ import annotations

from typing import Any

import yaml

from ..casts import to_list, to_object
from ..handling import Answer, Call, crash, handles, plain

# The messages that the endpoint passes on; the parser has more levels.
_LEVELS = ("[alert]", "[error]", "[warn]")


@handles("lint_check", access="open")
def lint_check(call: Call) -> Answer:
    """Check the parameter `content`, or the whole body where there is none."""
    return _check(call)


@handles("lint_check_file", access="open")
def lint_check_file(call: Call) -> Answer:
    """Check the body, or the parameter `content` where there is one."""
    return _check(call)


def _check(call: Call) -> Answer:
    content = call.params.get("content")
    text = call.body.text if content is None else str(content)
    warnings: list[dict[str, Any]] = []
    if call.era == "reference":
        warnings += _documented(text)
    messages = call.services.yml(text)
    if messages is None:
        raise crash()
    warnings += ({"key": [], "message": message} for message in messages if any(level in message for level in _LEVELS))
    return plain({"lint": {"warnings": warnings}})


def _documented(text: str) -> list[dict[str, Any]]:
    """The one warning that the reference shows, in its form: with the key, and without a level."""
    if "jdk" not in text:  # a large file takes seconds to parse
        return []
    try:
        config = to_object(yaml.safe_load(text))
    except yaml.YAMLError:
        return []
    if config is None or "jdk" not in config or config.get("language") != "ruby":
        return []
    versions = config.get("rvm", ())
    if any("jruby" in str(version) for version in to_list(versions) or [versions]):
        return []
    return [{"key": ["jdk"], "message": "specified jdk, but ruby does not include jruby"}]
