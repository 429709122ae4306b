"""A document as text, the same bytes on every machine: as JSON, indented or not, and as YAML that all read alike."""

import json
import re
from collections.abc import Iterator
from typing import Any

from .grammar import is_array, is_object
from .load import plain

__all__ = ["minify", "to_json", "to_yaml"]

#: What may stand unquoted, provided that it means a string.
_BARE = re.compile(r"[A-Za-z_/]([A-Za-z0-9_./@,(){}' -]*[A-Za-z0-9_./@,(){}'-])?")
#: What a YAML reader takes only as an escape.
_ESCAPED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def to_json(document: object) -> str:
    """Indented JSON, in the order of the document."""
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def minify(document: object) -> str:
    """JSON without a superfluous byte, in the order of the document."""
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def to_yaml(document: dict[str, Any]) -> str:
    """YAML in block style, in the order of the document; texts of several lines stand as such.

    Written here because PyYAML leaves unquoted what YAML 1.2 reads differently (`1e3`, `0o10`), and folds with and
    without libyaml at different places.
    """
    return "".join(line + "\n" for line in _block(document, ""))


def _block(value: object, indent: str) -> Iterator[str]:
    if is_object(value) and value:
        for key, member in value.items():
            yield from _member(f"{indent}{_string(key)}:", member, indent + "  ")
    elif is_array(value) and value:
        for member in value:
            if (is_object(member) or is_array(member)) and member:
                first, *rest = _block(member, indent + "  ")
                yield f"{indent}- {first[len(indent) + 2 :]}"
                yield from rest
            else:
                yield from _member(f"{indent}-", member, indent + "  ")
    else:
        yield indent + _scalar(value)


def _member(head: str, value: object, indent: str) -> Iterator[str]:
    if (is_object(value) or is_array(value)) and value:
        yield head
        yield from _block(value, indent)
    elif isinstance(value, str) and _is_text(value):
        yield f"{head} {'|' if value.endswith(chr(10)) else '|-'}"
        yield from (indent + line if line else "" for line in value.removesuffix("\n").split("\n"))
    else:
        yield f"{head} {_scalar(value)}"


def _is_text(value: str) -> bool:
    """Whether it can stand as a literal block: several lines, the first and last not blank."""
    lines = value.removesuffix("\n").split("\n")
    return (
        "\n" in value
        and bool(lines[0].strip())
        and bool(lines[-1].strip())
        and not lines[0].startswith(" ")
        and not any(map(_ESCAPED.search, lines))
    )


def _scalar(value: object) -> str:
    if isinstance(value, str):
        return _string(value)
    text = json.dumps(value, allow_nan=False)
    if isinstance(value, float) and "." not in text:
        return text.replace("e", ".0e")  # 1e+16 is a string for YAML 1.1
    return text


def _string(value: str) -> str:
    if _BARE.fullmatch(value):
        try:
            if plain(value) == value:
                return value
        except ValueError:
            pass
    return _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", json.dumps(value, ensure_ascii=False))
