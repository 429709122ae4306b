# From generator/runtime/config.py by `nox -s regenerate`; do not edit.
"""Build configs: what a build runs with when a request's own config meets the `.travis.yml` of the repository.

    from traviskit import config

    config.merge({"script": "echo FOO"}, Path(".travis.yml").read_text())

Source: "Merge modes" of Triggering builds with API V3; and, for what is not said there, travis-ci/travis-yml,
`lib/travis/yml/support/merge.rb` and `configs/config/api.rb`.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, TypeAlias, cast

from ._config import brief

__all__ = ["MergeMode", "merge"]

#: how a request's config is merged with the `.travis.yml`
MergeMode: TypeAlias = Literal["deep_merge_append", "deep_merge_prepend", "deep_merge", "merge", "replace"]

_Config: TypeAlias = dict[str, Any]
_Lists: TypeAlias = Callable[[list[object], list[object]], list[object]]

_LISTS: Final[Mapping[str, _Lists]] = {
    "deep_merge_append": lambda ours, theirs: theirs + ours,
    "deep_merge_prepend": lambda ours, theirs: ours + theirs,
    "deep_merge": lambda ours, _: ours,
}
_MODES: Final = (*_LISTS, "merge", "replace")

# What says how to merge, and is no part of what a build runs with.
_MODE_KEY: Final = "merge_mode"


def merge(
    request_config: Mapping[str, Any] | str,
    travis_yml: Mapping[str, Any] | str,
    mode: MergeMode | None = None,
    validation: bool = True,
) -> dict[str, Any]:
    """The config that a build runs with which is requested with `request_config`; nothing is sent.

    * `deep_merge_append`, `deep_merge_prepend`: maps are merged, at any depth; of lists, the request's entries come
      after those of the `.travis.yml`, or before them.
    * `deep_merge`: maps are merged, at any depth; a list of the request replaces the other.
    * `merge`: what the request has at the top replaces what the `.travis.yml` has there.
    * `replace`: the `.travis.yml` is not read at all.

    In all of them the request wins where both have a value. Texts are read as Travis CI reads them: `3.10` and `on`
    stay texts. What is imported (`import`) is not looked up; nothing is completed or checked.

    Parameters:
        request_config: The config of the request: an object, or YAML or JSON text.
        travis_yml: The config in the repository: the same; empty where there is none.
        mode: How to merge them; a `merge_mode` in `request_config` says so where this does not.
        validation: Whether the repository has Build Config Validation switched on (`repository.config_validation`),
            which decides on the mode where nothing else does: `deep_merge_append` with it, `deep_merge` without.

    Raises:
        TypeError: A config is of another type.
        ValueError: There is no such mode, or a text is no YAML, or not that of a map.
        ImportError: A text is not JSON, and PyYAML, which reads YAML, is not installed.
    """
    ours = _read("request_config", request_config)
    theirs = _read("travis_yml", travis_yml)
    own = ours.pop(_MODE_KEY, None)
    theirs.pop(_MODE_KEY, None)
    chosen = _mode(mode if mode is not None else own)
    if chosen is None:
        chosen = "deep_merge_append" if validation else "deep_merge"
    if chosen == "replace":
        return ours
    if chosen == "merge":
        return {**theirs, **ours}
    return _deep(ours, theirs, _LISTS[chosen])


def _mode(mode: object) -> str | None:
    """The name of a mode, of which hyphens are as good as underscores."""
    if mode is None:
        return None
    found = mode.replace("-", "_") if isinstance(mode, str) else None
    if found not in _MODES:
        raise ValueError(f"{_MODE_KEY} must be one of {', '.join(_MODES)}, not {brief(mode)}")
    return found


def _deep(ours: _Config, theirs: _Config, lists: _Lists) -> _Config:
    merged = {**theirs, **ours}
    for key in ours.keys() & theirs.keys():
        own, other = ours[key], theirs[key]
        if isinstance(own, dict) and isinstance(other, dict):
            merged[key] = _deep(cast("_Config", own), cast("_Config", other), lists)
        elif isinstance(own, list) and isinstance(other, list):
            merged[key] = lists(cast("list[object]", own), cast("list[object]", other))
    return merged


def _read(name: str, config: object) -> _Config:
    """A config as plain objects of our own, which nobody else changes."""
    if isinstance(config, str):
        config = _parsed(name, config)
        if config is None:  # an empty text
            return {}
        if not isinstance(config, Mapping):
            what = f"{name} must be the text of a map such as 'script: make', not of {brief(config)}"
            raise ValueError(what)  # noqa: TRY004  # it is a text, and of the right type
    if not isinstance(config, Mapping):
        raise TypeError(f"{name} must be a dict, or YAML or JSON text, not {brief(config)}")
    try:
        return cast("_Config", _plain(cast("Mapping[object, object]", config)))
    except RecursionError:
        raise ValueError(f"{name} contains itself, or is nested too deeply") from None


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {_key(key): _plain(item) for key, item in cast("Mapping[object, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[object]", value)]
    return value


def _key(key: object) -> str:
    """A key as it is sent: a text, as JSON has no other."""
    import json

    return key if isinstance(key, str) else json.dumps(key)


def _parsed(name: str, text: str) -> object:
    import json

    try:
        found: object = json.loads(text, parse_float=str)
    except ValueError:
        if not text.strip():
            return None
    else:
        return found
    try:
        from ._yaml import read_yaml
    except ImportError as error:
        raise ImportError(
            f"{name} is a text that is not JSON, and YAML is read by PyYAML, which is not installed: "
            "pip install 'traviskit[yaml]', or give a dict"
        ) from error
    # In the repository's own config they are about what that imports.
    return read_yaml(name, text, merge_tags=name == "travis_yml")
