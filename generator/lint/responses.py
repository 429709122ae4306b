"""Rules about answers, request bodies and their media types."""

import re
from collections.abc import Iterator

from ..grammar import join
from .view import Finding, View, rule

_JSON, _TEXT, _FORM = "application/json", "text/plain", "application/x-www-form-urlencoded"
#: What some errors are labelled as.
_HTML = "text/html"
_STATUS = re.compile(r"[1-5][0-9]{2}")
_EMPTY = {"204", "304"}


@rule("response-status")
def response_status(view: View) -> Iterator[Finding]:
    """Each status is described: no `default`, no `4XX`."""
    for operation in view.operations:
        for status in operation.responses:
            if not _STATUS.fullmatch(status):
                advice = 'Describe each status that the server answers by itself, in quotes: "404".'
                place = join(join(operation.pointer, "responses"), status)
                yield Finding(place, f"{operation.id} has the response {status}", advice)


@rule("response-documented")
def response_documented(view: View) -> Iterator[Finding]:
    """Every response has a description."""
    for response in view.of("response"):
        if not response.value["description"]:
            advice = "Say when the server answers so, and what with."
            yield Finding(response.pointer, f"the response {response.name} has no description", advice)


@rule("response-body")
def response_body(view: View) -> Iterator[Finding]:
    """An answer has content, or says by `x-travis-body` what comes instead."""
    for operation in view.operations:
        for status, (pointer, response) in operation.responses.items():
            if "content" in response and "x-travis-body" in response:
                advice = "Leave `content` out: the body is not what its type says."
                yield Finding(pointer, f"the response {status} has content and x-travis-body", advice)
            elif "content" not in response and "x-travis-body" not in response and not _is_empty(status):
                advice = "Add `content`, or `x-travis-body: {is: empty}` if the server sends nothing."
                yield Finding(pointer, f"the response {status} does not say what its body is", advice)
            elif "content" in response and status in _EMPTY:
                yield Finding(pointer, f"the response {status} has content", "Leave it out: this status has no body.")


def _is_empty(status: str) -> bool:
    """Whether nobody looks for a body: no content, or a redirect."""
    return status == "204" or status.startswith("3")


@rule("media-type")
def media_type(view: View) -> Iterator[Finding]:
    """JSON, plain text, in answers HTML and, in requests and beside another one, forms."""
    for node in view.of("response", "request body"):
        known = {_JSON, _TEXT, _FORM if node.kind == "request body" else _HTML}
        types = list(node.value.get("content", {}))
        for name in types:
            if name not in known:
                advice = f"Use one of {', '.join(sorted(known))}."
                yield Finding(join(join(node.pointer, "content"), name), f"the media type {name}", advice)
        if types == [_FORM]:
            advice = f"Describe {_JSON} beside it: the server takes both."
            yield Finding(join(node.pointer, "content"), "a form is the only media type", advice)


@rule("media-type-schema")
def media_type_schema(view: View) -> Iterator[Finding]:
    """Every media type has a schema, and its examples have names."""
    for node in view.of("media type"):
        if "schema" not in node.value:
            yield Finding(node.pointer, "the media type has no schema", "Add `schema:`, a reference to a component.")
        if "example" in node.value:
            advice = "Write `examples: {<name>: {value: …}}`."
            yield Finding(join(node.pointer, "example"), "the example has no name", advice)


@rule("request-body-text")
def request_body_text(view: View) -> Iterator[Finding]:
    """A text body is one Python argument and needs a name."""
    for node in view.of("request body"):
        if (_TEXT in node.value["content"]) != ("x-travis-argument" in node.value):
            advice = f"`x-travis-argument: <name>` stands on a request body that may be {_TEXT}, and on no other."
            yield Finding(node.pointer, "x-travis-argument and a text body go together", advice)
