"""JSON with padding: `?callback=name` wraps any JSON answer in a call. Source: rack-contrib 2.5.0."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .answers import encode
from .handling import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["padded"]

_NAME = re.compile(r"[a-zA-Z_$][\w$]*(?:\.[a-zA-Z_$][\w$]*)*", re.ASCII)

# Legal in JSON, but line ends in JavaScript.
_LINE_ENDS = {"\u2028": r"\u2028", "\u2029": r"\u2029"}


def padded(answer: Answer, params: Mapping[str, Any]) -> Answer:
    """Wrap a JSON answer if the request asks for it; 400 for a bad name (after the request was carried out)."""
    callback = params.get("callback")
    if not callback or answer.status in (204, 304) or not (answer.content_type or "").startswith("application/json"):
        return answer
    if not isinstance(callback, str) or not _NAME.fullmatch(callback):
        return Answer(400, "Bad Request", "text/plain")
    body = encode(answer.body).decode()
    for character, escape in _LINE_ENDS.items():
        body = body.replace(character, escape)
    content_type = (answer.content_type or "").replace("json", "javascript")
    return replace(answer, body=f"/**/{callback}({body})", content_type=content_type)
