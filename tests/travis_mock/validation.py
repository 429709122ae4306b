"""Requests and answers held against the description."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .bodies import FORM
from .casts import is_object, wrapped
from .record import Violation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import jsonschema_rs

    from .bodies import Body
    from .descriptions import OperationForm, ParameterForm
    from .handling import Answer

__all__ = ["broken_answer", "request_violations"]

# Parameters that every path takes, described in words.
_EVERYWHERE = frozenset({"access_token", "callback", "pretty", "token"})

# Answers of the layers around every operation: a crash of the real server, and the state that the client has already.
_UNDESCRIBED = frozenset({304, 500})

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


def request_violations(
    operation: OperationForm, path: Mapping[str, str], query: Mapping[str, Sequence[str]], body: Body
) -> list[Violation]:
    """Everything in which a request is not as described."""
    found = [*_parameter_errors(operation, path, query), *_body_errors(operation, body)]
    return [Violation(operation.id, pointer, message) for pointer, message in found]


def _parameter_errors(
    operation: OperationForm, path: Mapping[str, str], query: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, str]]:
    known = set(_EVERYWHERE)
    for parameter in operation.parameters:
        sent: Sequence[str] = ()
        if parameter.place == "path":
            sent = [path[parameter.name]] if parameter.name in path else []
        elif parameter.place == "query":
            known.add(parameter.name)
            sent = query.get(parameter.name, ())
        else:
            continue
        if not sent:
            if parameter.required:
                yield f"/{parameter.place}/{parameter.name}", "is required"
            continue
        yield from _errors(parameter.validator, _read(parameter, sent), f"/{parameter.place}/{parameter.name}")
    for name in query:
        if name not in known:
            yield f"/query/{name}", "is not described"


def _read(parameter: ParameterForm, sent: Sequence[str]) -> Any:
    """A parameter's value by its described type, from the text as sent."""
    if not parameter.is_list:
        return _scalar(parameter.schema, sent[-1])
    texts = sent if parameter.explode else [part for text in sent for part in text.split(",")]
    items = parameter.schema.get("items", {})
    return [_scalar(items, text) for text in texts]


def _scalar(schema: Mapping[str, Any], text: str) -> Any:
    kinds = [kind for member in schema.get("anyOf", [schema]) for kind in wrapped(member.get("type"))]
    if "integer" in kinds or "number" in kinds:
        return (float(text) if "." in text else int(text)) if _NUMBER.fullmatch(text) else text
    if "boolean" in kinds:
        return {"true": True, "false": False}.get(text, text)
    return text


def _body_errors(operation: OperationForm, body: Body) -> Iterator[tuple[str, str]]:
    if not operation.body:
        if body.raw:
            yield "/body", "is not described"
        return
    media_type = body.content_type.partition(";")[0].strip().lower()
    # An empty text is a body too, if it says that it is a text.
    if not body.raw and not (media_type.startswith("text/") and media_type in operation.body):
        if operation.body_required:
            yield "/body", "is required"
        return
    if media_type not in operation.body:
        yield "/body", f"has the media type {media_type!r}; described: {', '.join(operation.body)}"
        return
    validator = operation.body[media_type]
    if validator is None or media_type.startswith("text/"):
        return
    try:
        value = body.value(media_type)
    except ValueError as problem:
        yield "/body", f"is no JSON: {problem}"
        return
    if media_type == FORM:
        value = _typed(operation.form, value)
    yield from _errors(validator, value, "/body")


def _typed(schema: Mapping[str, Any], value: Any) -> Any:
    """The texts of a form as the values that they stand for, by their described types."""
    if is_object(value):
        return {name: _typed(schema.get("properties", {}).get(name, {}), one) for name, one in value.items()}
    return _scalar(schema, value) if isinstance(value, str) else value


def _errors(validator: jsonschema_rs.Validator, value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    try:
        problems = list(validator.iter_errors(value))
    except UnicodeEncodeError:
        yield pointer, "there is half a surrogate pair in it"
        return
    for problem in problems:
        yield "/".join([pointer, *(str(step) for step in problem.instance_path)]), problem.message


def broken_answer(operation: OperationForm, answer: Answer) -> tuple[str, str] | None:
    """Where and how an answer is not as described, or None."""
    form = operation.answers.get(answer.status)
    if form is None:
        described = answer.status in _UNDESCRIBED
        return None if described else ("", f"{operation.id} has no answer {answer.status} in the description")
    bare = answer.body is None or isinstance(answer.body, str)
    if form.several and (bare or not form.contents):
        return None
    said = f"{answer.status} of {operation.id}"
    media_type = (answer.content_type or "").partition(";")[0]
    if not form.contents:
        wrong = answer.body is not None and form.body_is != "text"
        return ("", f"{said} has a body, but is described without one") if wrong else None
    if media_type not in form.contents:
        return "", f"{said} is {media_type!r}; described: {', '.join(form.contents)}"
    validator = form.contents[media_type]
    return next(_errors(validator, answer.body, ""), None) if validator else None
