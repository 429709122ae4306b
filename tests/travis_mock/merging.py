"""The config of a request together with that of the repository: the five modes, and what is read of each.

Source: docs-travis-ci-com, `user/triggering-builds.md`; of `merge`, the server: the request's keys win.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml

from .casts import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MODES", "ConfigError", "merged", "mode_of", "parsed"]

MODES = ("deep_merge_append", "deep_merge_prepend", "deep_merge", "merge", "replace")


class ConfigError(ValueError):
    """A text that is no config, or a mode that there is not."""


class _Loader(yaml.SafeLoader):
    """YAML as the parser of configs reads it: versions and dates are texts, booleans are `true` and `false` alone."""


_BOOLEAN = ("tag:yaml.org,2002:bool", re.compile("true|false"))
_TEXTS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("bool", "float", "timestamp"))
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag not in _TEXTS]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
} | {first: [_BOOLEAN] for first in "tf"}


def parsed(text: Any) -> dict[str, Any]:
    """A config from its text, YAML or JSON.

    Raises:
        ConfigError: It is neither, or no object.
    """
    try:
        value = yaml.load(text, _Loader) if isinstance(text, str) else text  # noqa: S506 (it is a safe loader)
        json.dumps(value)
    except (yaml.YAMLError, TypeError, ValueError, RecursionError):
        raise ConfigError("could not parse the config") from None
    if value is None:
        return {}
    if not is_object(value):
        raise ConfigError("the config is no map")
    return {str(key): one for key, one in value.items()}


def mode_of(config: dict[str, Any], mode: Any, *, validation: bool) -> str:
    """How a config is merged: as is said beside it, as it says itself, or as the repository's validation has it.

    Source: travis-yml lib/travis/yml/configs/config/api.rb.

    Raises:
        ConfigError: There is no such mode.
    """
    wanted = mode or config.get("merge_mode") or ("deep_merge_append" if validation else "deep_merge")
    name = str(wanted).replace("-", "_")
    if name not in MODES:
        raise ConfigError(f"unknown merge mode {wanted!r}")
    return name


def merged(base: dict[str, Any], layers: Iterable[tuple[dict[str, Any], str]]) -> dict[str, Any]:
    """A config with others put over it, the last one first: what stands in front counts most."""
    result = base
    for config, mode in reversed(list(layers)):
        result = _merge(result, config, mode)
    return {key: value for key, value in result.items() if key != "merge_mode"}


def _merge(base: dict[str, Any], over: dict[str, Any], mode: str) -> dict[str, Any]:
    if mode == "replace":
        return over
    if mode == "merge":
        return {**base, **over}
    return {**base, **{key: _deep(base.get(key), value, mode) for key, value in over.items()}}


def _deep(base: Any, over: Any, mode: str) -> Any:
    if is_object(base) and is_object(over):
        return _merge(base, over, mode)
    if is_list(base) and is_list(over) and mode != "deep_merge":
        return [*base, *over] if mode == "deep_merge_append" else [*over, *base]
    return over
