"""Descriptions written in a test: `describe(folder, things=THINGS)` puts one on disk, `check` says what lint finds."""

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

from hypothesis import settings

from generator.bundle import Bundle, bundle
from generator.errors import DescriptionError, Problem
from generator.lint import lint
from generator.load import load

#: For properties: the same cases in every run, and no clock on a machine that others use too.
steady = settings(derandomize=True, deadline=None)

#: All of openapi.yaml but its paths.
ROOT = """\
openapi: 3.1.0
info: {title: Things, version: "2", license: {name: MIT, url: https://opensource.org/license/mit}}
servers: [{url: https://api.example.com}]
x-travis-headers: {Accept: application/vnd.travis-ci.2+json}
x-travis-limits: {posts: 50, seconds: 30}
tags: [{name: things, description: Things.}]
components: {securitySchemes: {token: {type: apiKey, in: header, name: Authorization}}}
"""

#: A resource with one of everything that a description may have, and no mistake.
THINGS = """\
paths:
  /things:
    get:
      operationId: things_list
      tags: [things]
      summary: List things.
      description: All of them, newest first.
      security: [{}, {token: []}]
      x-travis-source: [v2 reference, Things]
      x-travis-call: things.list
      x-travis-action: things.all
      x-travis-requires: [{at-most-one: [number, after_number]}]
      x-travis-pagination: {by: cursor, parameter: after_number, attribute: id, unless: ['ids[]', number]}
      x-travis-lenient: The server takes any number.
      x-travis-server-error: A number of more than nineteen digits.
      x-travis-discrepancy: [{reference: no list, server: a list, evidence: v2-things}]
      parameters:
        - name: ids[]
          in: query
          description: These only.
          style: form
          explode: true
          schema: {type: array, items: {type: integer}, minItems: 1}
          example: [42]
        - name: state
          in: query
          description: In one of these states.
          style: form
          explode: false
          schema: {type: array, items: {$ref: '#/schemas/State'}, minItems: 1}
          example: [passed]
        - {name: number, in: query, description: The one., schema: {type: integer}, example: 7}
        - {name: after_number, in: query, description: Below this., schema: {type: integer}, example: 7}
      responses:
        "200":
          description: The things.
          content:
            application/json:
              schema: {$ref: '#/schemas/ThingsAnswer'}
              examples: {things: {value: {things: [{"@type": thing, id: 1, state: null}]}}}
    post:
      operationId: things_create
      tags: [things]
      summary: Make a thing.
      description: It is made at once.
      security: [{token: []}]
      x-travis-source: [v2 reference]
      x-travis-call: things.create
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/schemas/NewThing'}}
          application/x-www-form-urlencoded: {schema: {$ref: '#/schemas/NewThing'}}
      responses:
        "204": {description: It is made.}
        "401": {$ref: '#/responses/LoginRequired'}
  /things/{thing_id}:
    parameters: [{$ref: '#/parameters/ThingId'}]
    get:
      operationId: things_get
      tags: [things]
      summary: Get a thing.
      description: One of them.
      security: [{}, {token: []}]
      x-travis-source: [v2 reference]
      x-travis-call: things.get
      x-travis-formats:
        json: {accept: application/json, content: application/json}
        text: {accept: text/plain, content: text/plain}
      responses:
        "200":
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/schemas/Thing'}
              examples: {thing: {$ref: '#/examples/Thing'}}
            text/plain:
              schema: {type: string}
              examples: {thing: {value: a thing}}
        "404":
          description: There is none.
          x-travis-error: It is nobody's.
          x-travis-body: {is: empty}
    put:
      operationId: things_check
      tags: [things]
      summary: Check a thing.
      description: By its text.
      security: [{token: []}]
      x-travis-source: [v2 reference]
      x-travis-call: things.check
      x-travis-idempotent: true
      requestBody:
        x-travis-argument: content
        content: {text/plain: {schema: {type: string}}}
      responses:
        "204": {description: It is good.}
  /owners/{owner}/{name}/thing:
    parameters:
      - {name: owner, in: path, required: true, description: Its owner., schema: {type: string}, example: rails}
      - {name: name, in: path, required: true, description: Its name., schema: {type: string}, example: rails}
    get:
      operationId: things_get_by_slug
      tags: [things]
      summary: Get a thing by its slug.
      description: One of them.
      security: [{}, {token: []}]
      x-travis-source: [v2 reference]
      x-travis-call: things.get
      x-travis-arguments: {thing: {parameters: [owner, name]}}
      responses:
        "200":
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/schemas/ThingAnswer'}
              examples: {thing: {value: {thing: {"@type": thing, id: 1, state: passed}, parts: [{id: 7}]}}}
  /thing:
    get:
      operationId: things_show
      tags: [things]
      summary: Get a thing as it once was.
      description: It has moved.
      security: [{}]
      x-travis-source: [v1 reference]
      x-travis-server: moved
      x-travis-instead: things_get
      deprecated: true
      responses:
        "302": {description: To the new place.}
parameters:
  ThingId:
    name: thing_id
    in: path
    required: true
    description: Its id.
    schema: {type: integer, format: int64}
    example: 1
responses:
  LoginRequired:
    description: Nobody knows you.
    x-travis-body: {is: text, type: application/json, example: no access token supplied}
examples:
  Thing: {value: {"@type": thing, id: 1, state: passed, made_at: "2014-04-21T15:27:14Z"}}
schemas:
  State:
    type: string
    description: How a thing is.
    x-travis-closed: true
    enum: [passed, failed]
    example: passed
  Common:
    x-travis-abstract: true
    type: object
    required: [id]
    properties:
      id: {type: integer, description: Its id., example: 1}
      part_ids: {type: array, description: Ids of its parts., items: {type: integer}, example: [7]}
  Thing:
    x-travis-extends: Small
    x-travis-sideload: {parts: {schema: Part, from: [parts], by: part_ids}}
    x-travis-states: state
    allOf:
      - {$ref: '#/schemas/Common'}
      - type: object
        required: ["@type"]
        properties:
          "@type": {type: string, description: What it is., const: thing}
          state:
            description: How it is.
            anyOf: [{$ref: '#/schemas/State'}, {type: "null"}]
          made_at: {type: [string, "null"], format: date-time, description: When., example: "2014-04-21T15:27:14Z"}
          owner:
            description: Whose it is.
            anyOf: [{$ref: '#/schemas/Small'}, {$ref: '#/schemas/Other'}]
          secret: {type: string, description: A secret., example: abc, x-travis-secret: true}
          log: {type: string, description: Its log., example: abc, x-travis-include: thing.log}
          config: {type: object, additionalProperties: true, description: Anything., example: {on: false}}
  Small:
    type: object
    required: ["@type"]
    properties:
      "@type": {type: string, description: What it is., const: small}
  Other:
    type: object
    required: ["@type"]
    properties:
      "@type": {type: string, description: What it is., const: other}
  Part:
    type: object
    required: [id]
    properties:
      id: {type: integer, description: Its id., example: 7}
  ThingAnswer:
    type: object
    x-travis-envelope: thing
    required: [thing]
    properties:
      thing: {$ref: '#/schemas/Thing', description: The thing.}
      parts: {type: array, description: Its parts., items: {$ref: '#/schemas/Part'}}
  ThingsAnswer:
    type: object
    x-travis-envelope: things
    required: [things]
    properties:
      things: {type: array, description: The things., items: {$ref: '#/schemas/Thing'}}
  NewThing:
    type: object
    x-travis-envelope: thing
    required: [thing]
    properties:
      thing: {$ref: '#/schemas/NewThingAttributes', description: The thing.}
  NewThingAttributes:
    type: object
    required: [label]
    properties:
      label: {type: string, description: What it is called., example: a}
""".replace("{on: false}", '{"on": false}')


def describe(folder: Path, *, root: str = ROOT, **files: str) -> Path:
    """Write an API's folder: `root` is openapi.yaml, to which the paths of the files (the keywords) are added."""
    api = folder / "openapi" / "v2"
    api.mkdir(parents=True)
    lines = ["paths:"] if files else []
    for name, text in files.items():
        lines += (f"  {path}: {{$ref: '{name}.yaml#/paths/{_escape(path)}'}}" for path in _paths(dedent(text)))
        (api / f"{name}.yaml").write_text(dedent(text), encoding="utf-8")
    (api / "openapi.yaml").write_text(dedent(root) + "\n".join(lines) + "\n", encoding="utf-8")
    return api


def _paths(text: str) -> Iterator[str]:
    """The templates in `paths:`, as they are written."""
    return (found.group(1) for found in re.finditer(r"^  \"?(/[^\s\":]*)\"?:", text, re.MULTILINE))


def _escape(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1")


def bundled(folder: Path, *, root: str = ROOT, **files: str) -> Bundle:
    """The bundle of such a description."""
    return bundle(load(describe(folder, root=root, **files)))


def check(folder: Path, *, root: str = ROOT, **files: str) -> list[Problem]:
    """What is wrong with such a description, whoever finds it."""
    try:
        return lint(bundled(folder, root=root, **files))
    except DescriptionError as error:
        return list(error.problems)


def edit(text: str, old: str, new: str) -> str:
    """`text` with one mistake: `old`, which must be there, replaced once by `new`."""
    assert old in text, f"there is no {old!r} to replace"
    return text.replace(old, new, 1)


def line_of(text: str, part: str) -> int:
    """The line in which `part` first stands, counted from 1."""
    return text[: text.index(part)].count("\n") + 1
