"""From what an action answers with to the body: pages, warnings, rendering.

Source: `result.rb`, `collection_renderer.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...casts import is_object
from ...handling import crash
from .models import Entity
from .paging import links
from .rendering import Rendering
from .results import Many, One, Plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .calls import Call
    from .results import Result

__all__ = ["body_of"]

_DEPRECATED = (
    ("repository.current_build", "current_build", "repository.last_started_build"),
    ("request.yaml_config", "request.yaml_config", "request.raw_configs"),
)


def body_of(result: Result, call: Call, location: str | None, sent: Iterable[str]) -> Any:
    """The body of an answer as a JSON value, or as a text.

    Args:
        result: What the action answered with.
        call: What it was asked.
        location: The address that was asked, if it was with GET.
        sent: The names of all parameters.

    Raises:
        Error: A page or an include that there is not.
        Halt: Something that the server fails on.
    """
    action = call.action
    if isinstance(result, Many) and action.paging is not None:
        action.paging.cut(result, call.params)
    accepted = isinstance(result, Plain) and not result.prefixed
    warnings = [*(() if accepted else _deprecations(call.params.get("include"))), *call.warnings]
    warnings += [_ignored(name) for name in sent if not action.knows(name)]
    body = _rendered(result, call, location)
    return {"@warnings": warnings, **body} if warnings and is_object(body) else body


def _rendered(result: Result, call: Call, location: str | None) -> Any:
    if isinstance(result, Plain):
        rendering = Rendering(call.access, call.prefix) if result.prefixed else Rendering(call.access.anonymous())
        return rendering.value(result.body)
    rendering = Rendering(call.access, call.prefix, call.include)
    if isinstance(result, One):
        return rendering.entity(result.entity, result.representation)
    if isinstance(result, Many):
        return _collection(result, call, rendering, location)
    raise TypeError(f"{call.action.operation_id} answered with {result!r}, which is none of One, Many and Plain")


def _collection(result: Many, call: Call, rendering: Rendering, location: str | None) -> dict[str, Any]:
    asked = call.params.get("representation")
    if asked is not None and not isinstance(asked, str):
        raise crash()
    representation = result.representation or asked or "standard"
    body: dict[str, Any] = {"@type": result.type}
    if location is not None:
        body["@href"] = location
    body["@representation"] = representation
    if (page := result.pagination) is not None:
        body["@pagination"] = page | (links(location, **page) if location is not None else {})
    body |= result.more
    rendering = rendering.including(rendering.include.without(result.key))
    entries: list[Any] = []
    for row in result.rows:
        entity = Entity(result.model_type, row)
        entries.append(rendering.entity(entity, representation))
        rendering.shown[entity.key] = entity
    body[result.key] = entries
    return body


def _deprecations(include: Any) -> list[dict[str, Any]]:
    if include is None:
        return []
    if not isinstance(include, str):
        raise crash()
    for pattern, name, instead in _DEPRECATED:
        if re.search(pattern, include):
            said = f"{name} will soon be deprecated. Please use {instead} instead"
            return [_warning(said, "deprecated_parameter", name)]
    return []


def _ignored(name: str) -> dict[str, Any]:
    return _warning(f"query parameter {name} not safelisted, ignored", "ignored_parameter", name)


def _warning(message: str, warning_type: str, parameter: str) -> dict[str, Any]:
    return {"@type": "warning", "message": message, "warning_type": warning_type, "parameter": parameter}
