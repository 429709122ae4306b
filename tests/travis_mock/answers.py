"""From a handler's answer to what goes over the wire: negotiation, tags, bytes."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .casts import integer
from .handling import JSON_TYPE, RENDERED_TYPE, Answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .accept import Accept

__all__ = ["encode", "negotiate", "prettified", "tag"]


# What ActiveSupport escapes in JSON.
_UNSAFE = re.compile("[<>&\u2028\u2029]")


def negotiate(answer: Answer, accept: Accept) -> Answer:
    """Choose the form of a rendered answer that the request accepts; 406 with an empty body if there is none.

    Each entry of the header is tried in turn with JSON and then with plain text. Where JSON was tried in vain (a
    version that the resource has no form for), the 406 keeps the charset of the attempt, as the server's does.
    """
    if not answer.rendered:
        return answer
    content_type = JSON_TYPE
    for entry in accept.formats:
        refused = answer.refuses is not None and answer.refuses(entry)
        if answer.form is not None and entry.accepts("application/json") and not refused:
            content_type = RENDERED_TYPE
            if (body := answer.form(entry)) is not None:
                return replace(answer, body=body, content_type=RENDERED_TYPE, form=None, text=None)
        if answer.text is not None and entry.accepts("text/plain"):
            headers = {**answer.headers, **answer.text_headers}
            content_type = "text/plain;charset=utf-8"
            return replace(answer, body=answer.text, content_type=content_type, headers=headers, form=None, text=None)
    return Answer(406, None, content_type, answer.headers)


def tag(answer: Answer, headers: Mapping[str, str], method: str) -> Answer:
    """Add the `ETag` of a single object: 304 without a body to a client that has this state already, 412 to one that
    asked for another with `If-Match`.
    """
    if answer.etag is None:
        return answer
    value = f'"{hashlib.md5(f"traviskit-{answer.etag}".encode(), usedforsecurity=False).hexdigest()}"'
    tagged = {**answer.headers, "ETag": value}

    def names(header: str) -> bool:
        return header == "*" or value in [item.strip() for item in header.split(",")]

    if method in ("GET", "HEAD") and names(headers.get("if-none-match", "")):
        return Answer(304, None, None, tagged)
    if not names(headers.get("if-match", "*")):
        return Answer(412, None, JSON_TYPE, tagged, uncovered="a header that no document has")
    return replace(answer, headers=tagged)


def encode(body: Any) -> bytes:
    """The bytes of a body: JSON compact, as UTF-8 and safe to stand in HTML, texts and bytes as they are."""
    if body is None:
        return b""
    if isinstance(body, bytes):
        return body
    if isinstance(body, str):
        return body.encode()
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


def prettified(answer: Answer, params: Mapping[str, Any]) -> Answer:
    """Indent a rendered answer's JSON where `?pretty=` is `true` or a number above 0."""
    value = params.get("pretty")
    wanted = isinstance(value, str) and (value.lower() == "true" or integer(value) > 0)
    if not wanted or answer.content_type != RENDERED_TYPE or answer.body is None:
        return answer
    return replace(answer, body=json.dumps(answer.body, ensure_ascii=False, indent=2))
