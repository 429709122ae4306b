"""What is published of an API, or of the events: the documents for the world, by their paths below `generated/`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .bundle import Bundle, minify, publish, to_json, to_yaml
from .down_convert import to_3_0
from .grammar import is_object, is_version
from .samples import with_samples

if TYPE_CHECKING:
    from pathlib import Path

    from .ir import Api

__all__ = ["base_of", "published_before", "published_of", "whole"]

#: the folder of the events, which has an asyncapi.yaml
EVENTS = "live"


def published_of(api: Api, document: dict[str, Any], package: str, command: str) -> dict[str, str]:
    """The bundles for the world, and the one that goes with the package, which needs no samples."""
    if "asyncapi" in document:
        shown = publish(document, source=f"openapi/{api.version}/", command=command)
        base = base_of(api.version)
        return {f"{base}.json": to_json(shown), f"{base}.yaml": to_yaml(shown)}
    version = api.version
    # The client has no calls of another server.
    sampled = with_samples(document, api) if is_version(version) else document
    plain, shown, older = (
        publish(found, source=f"openapi/{version}/", command=command) for found in (document, sampled, to_3_0(sampled))
    )
    base = base_of(version)
    return {
        f"{base}.json": to_json(shown),
        f"{base}.yaml": to_yaml(shown),
        f"{base}-3.0.json": to_json(older),
        f"{base}-3.0.yaml": to_yaml(older),
        f"{package}/descriptions/travis-{version}.json": minify(plain),
    }


def published_before(root: Path, version: str) -> dict[str, Any] | None:
    """What was published of an API the last time, if anything was."""
    path = root / "generated" / f"{base_of(version)}.json"
    try:
        found = json.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return None  # there was none, or a broken one, which is about to be mended
    return found if is_object(found) and is_object(found.get("paths", found.get("channels"))) else None


def base_of(version: str) -> str:
    """What is published of an API, or of the events, below `generated/`, without its ending."""
    return f"openapi/travis-{version}.{'asyncapi' if version == EVENTS else 'openapi'}"


def whole(found: Bundle) -> dict[str, Any]:
    """All that a folder describes."""
    return found.document if found.events is None else found.events
