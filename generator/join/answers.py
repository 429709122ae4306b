"""Answers: what the successes of an operation hold, and what a call returns of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..grammar import name_of
from ..ir import Answer, Result
from ..lower import JSON, dereferenced
from ..opc import class_name
from ..types import ListOf, ModelRef, Scalar, UnionOf

if TYPE_CHECKING:
    from .models import Models

__all__ = ["answers_of", "by_representation", "list_attribute", "result_of"]

TEXT = "text/"  # plain, or a page


def answers_of(method: str, operation: dict[str, Any], document: dict[str, Any], models: Models) -> tuple[Answer, ...]:
    """The successes: 2xx, in the order of the statuses."""
    may_page = method == "get"
    found: list[Answer] = []
    for status, response in sorted(operation["responses"].items()):
        if not status.startswith("2"):
            continue
        content = dereferenced(document, response).get("content", {})
        found += [
            _answer(int(status), media, value["schema"], models, may_page=may_page) for media, value in content.items()
        ]
        if not content:
            found.append(Answer(int(status), ""))
    return tuple(found)


def _answer(status: int, content: str, schema: dict[str, Any], models: Models, *, may_page: bool) -> Answer:
    """One answer. A list that may not page stays in its envelope, which is read at once: what changes something is
    done when it is called, and once.
    """
    if content != JSON:
        return Answer(status, content)
    first = next((member for member in [schema, *schema.get("anyOf", ())] if "$ref" in member), None)
    member = "" if first is None else models.schemas[name_of(first["$ref"])].get("x-travis-envelope", "")
    found = models.type_of(schema)
    answer = Answer(status, content, found, member, is_list=may_page and isinstance(found, ListOf))
    return answer if may_page or result_of(answer, models).page is None else replace(answer, member="")


def result_of(answer: Answer, models: Models) -> Result:
    """What a call returns that gets this answer; of a list in several representations, the first."""
    if answer.content.startswith(TEXT):
        return Result(Scalar("string"))
    if isinstance(answer.type, ListOf) and answer.is_list:
        return Result(page=answer.type, item=answer.type.item)
    if isinstance(answer.type, UnionOf) and answer.member:
        return by_representation(answer, models)[0][1]
    if not isinstance(answer.type, ModelRef) or not answer.member:
        return Result(answer.type)
    return _unwrapped(answer.type, answer.member, models)


def by_representation(answer: Answer, models: Models) -> tuple[tuple[str, Result], ...]:
    """What a call returns for each representation that it may ask for: of a choice of envelopes."""
    if not isinstance(answer.type, UnionOf) or not answer.member:
        return ()
    return tuple((form, _unwrapped(ref, answer.member, models)) for _, form, ref in answer.type.members)


def _unwrapped(envelope: ModelRef, member: str, models: Models) -> Result:
    schema = next(schema for name, schema in models.schemas.items() if class_name(name) == envelope.name)
    found = models.type_of(models.properties(schema)[member][0])
    return Result(page=envelope, item=found.item) if isinstance(found, ListOf) else Result(found)


def list_attribute(answers: tuple[Answer, ...], models: Models) -> str:
    """The attribute of the page that holds a list's items; empty where the answer is no list, or is one by itself."""
    for answer in answers:
        page = result_of(answer, models).page
        if isinstance(page, ModelRef):
            return models.attribute_name(page.name, answer.member)
    return ""
