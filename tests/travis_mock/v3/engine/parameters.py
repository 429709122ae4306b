"""The parameters of V3: query and body together, the body's winning, whatever the method.

Source: `router.rb` of lib/travis/api/v3, and what parses bodies in front of it.
"""

from __future__ import annotations

import json
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any

from ...bodies import parameters
from ...casts import is_object
from ...handling import Answer, Halt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...bodies import Body

__all__ = ["all_parameters"]

_JSON = ("application/json", "text/json")


def all_parameters(outer: Mapping[str, Any], body: Body) -> dict[str, Any]:
    """What query and form say (`outer`), and what a JSON or multipart body says.

    Raises:
        Halt: A body that calls itself JSON is none, and nobody has refused it yet: 400, a text.
    """
    media_type = body.content_type.partition(";")[0].strip().lower()
    if media_type == "multipart/form-data":
        return {**outer, **_multipart(body)}
    if media_type not in _JSON or not body.raw.strip():
        return dict(outer)
    try:
        value: Any = json.loads(body.raw)
    except (ValueError, RecursionError):
        raise Halt(Answer(400, "Invalid JSON in request body", "text/html;charset=utf-8")) from None
    return {**outer, **value} if is_object(value) else dict(outer)


def _multipart(body: Body) -> dict[str, Any]:
    """The fields of a form of several parts; files are passed over."""
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode("latin-1", "replace")
    message = BytesParser(policy=HTTP).parsebytes(head + body.raw)
    found: dict[str, Any] = {}
    for part in message.iter_parts() if message.is_multipart() else ():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        if isinstance(name, str) and part.get_filename() is None and isinstance(payload, bytes):
            found |= _nested(name, payload.decode("utf-8", "replace"))
    return found


def _nested(name: str, value: str) -> dict[str, Any]:
    return {name: value} if "[" not in name else parameters(f"{name}={value}")
