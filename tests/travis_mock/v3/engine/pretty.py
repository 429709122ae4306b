"""JSON as V3 writes it: indented by two, empty objects and lists on one line, nothing but the needed escaped."""

from __future__ import annotations

import json
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from ...casts import is_list, is_object

__all__ = ["pretty"]

_CONSTANTS = {None: "null", True: "true", False: "false"}


def pretty(value: Any) -> str:
    """A value as indented JSON. (The standard library's own indentation is several times slower.)"""
    return _text(value, "\n")


def _text(value: Any, newline: str) -> str:
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None or value is True or value is False:
        return _CONSTANTS[value]
    if is_object(value) and value:
        inner = f"{newline}  "
        members = [f"{_key(name)}{_text(one, inner)}" for name, one in value.items()]
        return f"{{{inner}{f',{inner}'.join(members)}{newline}}}"
    if is_list(value) and value:
        inner = f"{newline}  "
        return f"[{inner}{f',{inner}'.join([_text(one, inner) for one in value])}{newline}]"
    return str(value) if isinstance(value, int) else json.dumps(value)


@lru_cache(1024)
def _key(name: Any) -> str:
    return f"{encode_basestring(str(name))}: "
