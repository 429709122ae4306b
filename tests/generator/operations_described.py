"""Descriptions of a few operations, in a few words."""

from pathlib import Path
from textwrap import dedent, indent

from inline import bundled

from generator.ir import Api, Method
from generator.join import join
from generator.lower import lower
from generator.opc import parse

LIST_SCHEMA = """\
ThingList:
  type: object
  description: Things.
  x-travis-envelope: things
  required: [things]
  properties:
    things: {type: array, description: The things., items: {$ref: '#/schemas/Thing'}}
"""


def resource(*operations: str, schemas: str = "") -> str:
    """A resource file of these operations, each a path and its members."""
    paths = "".join(indent(dedent(text), "  ") for text in operations)
    more = indent(dedent(schemas), "  ")
    return f"""\
paths:
{paths}schemas:
  Thing:
    type: object
    description: A thing.
    required: [id]
    properties:
      id: {{type: integer, description: Its id., example: 7}}
{indent(LIST_SCHEMA, "  ") if "ThingList" in paths else ""}{more}"""


def operation(name: str, path: str, *, call: str, schema: str = "Thing", more: str = "", method: str = "get") -> str:
    """An operation that answers with a schema."""
    value = "{things: []}" if schema == "ThingList" else "{id: 7}"
    head = f"""\
{path}:
  {method}:
    operationId: things_{name}
    tags: [things]
    summary: Do {name}.
    description: It is done.
    security: [{{}}]
    x-travis-source: [v2 reference]
    x-travis-call: things.{call}
"""
    tail = f"""\
    responses:
      "200":
        description: Good.
        content:
          application/json:
            schema: {{$ref: '#/schemas/{schema}'}}
            examples: {{good: {{value: {value}}}}}
"""
    return head + indent(dedent(more), "    ") + tail


def path(*names: str, kind: str = "integer") -> str:
    """Path parameters, as members of an operation."""
    example = {"integer": 7, "string": "rails", "boolean": "true"}[kind]
    return "".join(
        f"- {{name: {name}, in: path, required: true, description: The {name}., schema: {{type: {kind}}}, "
        f"example: {example}}}\n"
        for name in names
    )


def joined(folder: Path, text: str) -> Api:
    found = bundled(folder, things=text)
    return join(found, parse(lower(found.document)), "v2")


def method(api: Api, name: str) -> Method:
    (found,) = (m for r in api.resources for m in r.methods if m.name == name)
    return found


BY_ID = operation("get", "/things/{thing_id}", call="get", more="parameters:\n" + path("thing_id")
                  + "x-travis-arguments: {thing: {parameters: [thing_id]}}\n")  # fmt: skip
BY_SLUG = operation("get_by_slug", "/things/{owner}/{name}", call="get",
                    more="parameters:\n" + path("owner", "name", kind="string")
                    + "x-travis-arguments: {thing: {parameters: [owner, name]}}\n")  # fmt: skip
CURRENT = operation("get_current", "/thing", call="get")

BODY = """\
requestBody:
  required: true
  content: {application/json: {schema: {$ref: '#/schemas/NewThing'}, examples: {new: {value: {thing: {label: a}}}}}}
"""
NEW = """\
NewThing:
  type: object
  description: A new thing, in its envelope.
  x-travis-envelope: thing
  required: [thing]
  properties:
    thing: {$ref: '#/schemas/NewThingAttributes', description: The thing.}
NewThingAttributes:
  type: object
  description: A new thing.
  required: [label]
  properties:
    label: {type: string, description: Its label., example: a}
    note: {type: [string, "null"], description: A note., example: a}
    size: {type: integer, description: Its size., example: 1}
"""
