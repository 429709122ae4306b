"""Operations become methods: their arguments, their overloads, and what is refused because nothing tells them apart.

Each test describes a construct, generates, imports, and looks at how it behaves.
"""

import inspect
import typing
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent
from typing import Any

import httpx
import pytest
from inline import ROOT, THINGS, bundled, edit, line_of
from projects import Made

from generator.errors import DescriptionError
from generator.ir import Api, Method
from generator.join import join
from generator.lower import lower
from generator.opc import parse

Make = Callable[..., Made]


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

ANSWER = httpx.Response(200, json={"id": 7})
LIST = httpx.Response(200, json={"things": [{"id": 7}]})


def test_an_id_and_a_slug_go_to_the_same_method(make: Make) -> None:
    made = make(things=resource(BY_SLUG, CURRENT, BY_ID))
    travis = made.client(ANSWER)
    for arguments in ((7,), ("rails/rails",), ()):
        assert travis.v2.things.get(*arguments).id == 7
    assert [request.url.path for request in made.requests] == ["/things/7", "/things/rails/rails", "/thing"]
    assert len(typing.get_overloads(type(travis.v2.things).get)) == 3


def test_the_most_particular_operation_comes_first(tmp_path: Path) -> None:
    variants = method(joined(tmp_path, resource(CURRENT, BY_SLUG, BY_ID)), "get").variants
    assert [v.operation.id for v in variants] == ["things_get", "things_get_by_slug", "things_get_current"]
    assert [v.tests for v in variants] == [("thing is not None", "not isinstance(thing, str)"), ("thing is not None",), ()]


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        (("rails",), ValueError, "thing must be a slug such as 'rails/rails'"),
        (("a/b/c",), ValueError, "thing must be a slug"),
        ((True,), TypeError, "thing_id must be an int, not True"),
        ((1.5,), TypeError, "thing_id must be an int, not 1.5"),
    ],
)
def test_a_wrong_argument_is_named(arguments: Any, error: type[Exception], says: str, make: Make) -> None:
    made = make(things=resource(BY_SLUG, BY_ID))
    with pytest.raises(error, match=says):
        made.client(ANSWER).v2.things.get(*arguments)
    assert made.requests == []


def test_a_constant_selects_its_operation(make: Make) -> None:
    generated = operation("get_generated", "/things/{thing_id}/generated", call="get", more="parameters:\n"
                          + path("thing_id") + "x-travis-arguments: {thing: {parameters: [thing_id]}, generated: "
                          "{constant: true}}\n")  # fmt: skip
    made = make(things=resource(BY_ID, generated))
    travis = made.client(ANSWER)
    travis.v2.things.get(7)
    travis.v2.things.get(7, generated=True)
    assert [request.url.path for request in made.requests] == ["/things/7", "/things/7/generated"]


MANY = """\
parameters:
  - {name: ids, in: query, description: Ids., style: form, explode: false, schema: {type: array, items: {type: integer}, minItems: 1}, example: [7]}
  - {name: format, in: query, description: A name that methods have., schema: {type: string}, example: a}
  - {name: class, in: query, required: true, description: A reserved word., schema: {type: string}, example: a}
  - {name: since, in: query, description: A time., schema: {type: string, format: date-time}, example: "2014-04-21T15:27:14Z"}
"""


def test_keywords_come_after_positional_arguments_and_required_ones_first(make: Make) -> None:
    more = MANY.replace("parameters:\n", "parameters:\n" + indent(path("thing_id"), "  "))
    made = make(things=resource(operation("search", "/things/{thing_id}", call="search", schema="ThingList", more=more)))
    travis = made.client(LIST)
    search = inspect.signature(travis.v2.things.search)
    assert [*search.parameters] == ["thing_id", "class_", "ids", "format_", "since", "max_items"]
    kinds = {name: p.kind for name, p in search.parameters.items()}
    assert kinds.pop("thing_id") is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert set(kinds.values()) == {inspect.Parameter.KEYWORD_ONLY}
    assert search.parameters["class_"].default is inspect.Parameter.empty
    annotations = {name: p.annotation for name, p in search.parameters.items()}
    assert annotations["ids"] == "Sequence[int] | None"
    assert annotations["since"] == "datetime | str | None"
    list(travis.v2.things.search(7, class_="x", ids=[1, 2], format_="y", since="2014-04-21T15:27:14Z"))
    assert made.requests[0].url.raw_path == b"/things/7?ids=1,2&format=y&class=x&since=2014-04-21T15%3A27%3A14Z"


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


def test_a_body_is_flat_keywords_and_null_is_a_value(make: Make) -> None:
    made = make(things=resource(operation("create", "/things", call="create", more=BODY, method="post"), schemas=NEW))
    travis = made.client(ANSWER)
    travis.v2.things.create(label="a")
    travis.v2.things.create(label="a", note=None, size=3)
    assert [request.content for request in made.requests] == [
        b'{"thing":{"label":"a"}}',
        b'{"thing":{"label":"a","note":null,"size":3}}',
    ]
    create = inspect.signature(travis.v2.things.create)
    assert create.parameters["note"].default is made.package.NOT_GIVEN
    assert create.parameters["size"].default is None
    with pytest.raises(TypeError, match="label"):
        travis.v2.things.create(size=3)


TEXT = """\
requestBody:
  x-travis-argument: source
  required: true
  description: The text.
  content: {text/plain: {schema: {type: string}, examples: {text: {value: a}}}}
"""


def test_a_text_body_is_one_argument(make: Make) -> None:
    made = make(things=resource(operation("check", "/things", call="check", more=TEXT, method="put")))
    travis = made.client(ANSWER)
    travis.v2.things.check("ä")
    travis.v2.things.check(b"\xff")
    assert [request.content for request in made.requests] == ["ä".encode(), b"\xff"]
    assert made.requests[0].headers["Content-Type"] == "text/plain"
    assert inspect.signature(travis.v2.things.check).parameters["source"].annotation == "str | bytes"


def test_a_method_that_is_called_like_a_reserved_word_gets_an_underscore(make: Make) -> None:
    made = make(things=resource(operation("import", "/things", call="import")))
    assert made.client(ANSWER).v2.things.import_().id == 7


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(DescriptionError) as caught:
        joined(folder, text)
    (problem,) = caught.value.problems
    assert problem.file == "openapi/v2/things.yaml"
    return str(problem)


def test_operations_that_no_argument_tells_apart_are_refused(tmp_path: Path) -> None:
    """Lint takes an integer and a boolean apart; the arguments of a call do not: True is an int."""
    flag = operation("get_flag", "/things/by/{flag}", call="get",
                     more="parameters:\n" + path("flag", kind="boolean")
                     + "x-travis-arguments: {thing: {parameters: [flag]}}\n")  # fmt: skip
    text = resource(BY_ID, flag)
    assert refusal(tmp_path, text) == (
        f"openapi/v2/things.yaml:{line_of(text, 'x-travis-call: things.get')}: #/paths/~1things~1{{thing_id}}/get/x-travis-call: "
        "call-overlap: things_get and things_get_flag are both things.get, and no argument tells them apart. "
        "Give one of them another x-travis-call, or a required argument that the other does not have."
    )


def test_a_list_and_no_list_are_not_one_method(tmp_path: Path) -> None:
    text = resource(BY_ID, operation("get_all", "/things", call="get", schema="ThingList"))
    assert "things_get and things_get_all are both things.get, and one is a list and the other is not" in refusal(
        tmp_path, text
    )


def test_two_parameters_of_one_name_are_refused(tmp_path: Path) -> None:
    text = operation("create", "/things/{label}", call="create", more=BODY + "parameters:\n" + path("label", kind="string"),
                     method="post")  # fmt: skip
    assert "argument-collision: the path's 'label' and the body's 'label' are both the argument label of things_create." in (
        refusal(tmp_path, resource(text, schemas=NEW))
    )


BASE = """\
Small:
  type: object
  description: Small.
  required: ["@type", "@representation", id]
  properties:
    "@type": {type: string, const: thing, description: What it is.}
    "@representation": {type: string, const: minimal, description: In which form.}
    id: {type: integer, description: Its id., example: 7}
Large:
  type: object
  description: Large.
  x-travis-extends: Small
  required: ["@type", "@representation", id]
  properties:
    "@type": {type: string, const: thing, description: What it is.}
    "@representation": {type: string, const: standard, description: In which form.}
    id: {type: integer, description: Its id., example: 7}
"""


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("    id: {type: integer, description: Its id., example: 7}\nLarge", "    number: {type: integer}\nLarge",
         "extends-changes: Large extends Small and has no number. Put what both have into a fragment"),
        ("id: {type: integer, description: Its id., example: 7}\nLarge", "id: {type: string}\nLarge",
         "extends-changes: id of Large is not that of Small, which it extends. Describe it once"),
        ("    id: {type: integer, description: Its id., example: 7}\nLarge",
         "    id: {type: integer, x-travis-include: thing.id}\nLarge", "extends-changes: id of Large is not that of"),
        ("  required: [\"@type\", \"@representation\", id]\n  properties:\n    \"@type\": {type: string, const: thing, "
         "description: What it is.}\n    \"@representation\": {type: string, const: standard",
         "  required: [\"@type\", \"@representation\"]\n  properties:\n    \"@type\": {type: string, const: thing, "
         "description: What it is.}\n    \"@representation\": {type: string, const: standard",
         "extends-changes: id of Large is not that of Small"),
        ("const: standard", "const: minimal",
         "representation-unique: Small and Large are both the representation 'minimal' of Small. Give each its own"),
    ],
)  # fmt: skip
def test_a_class_that_extends_another_is_one(old: str, new: str, says: str, tmp_path: Path) -> None:
    joined(tmp_path / "good", resource(CURRENT, schemas=BASE))
    assert says in refusal(tmp_path / "bad", resource(CURRENT, schemas=edit(BASE, old, new)))


def test_a_class_does_not_extend_one_of_another_file(tmp_path: Path) -> None:
    small, large = BASE.split("Large:\n")
    other = resource(schemas=small).replace("paths:\n", "").replace("  Thing:", "  Thong:")
    other = other.replace("#/schemas/Thing'", "#/schemas/Thong'")
    text = resource(CURRENT, schemas=f"Large:\n{large}")
    found = bundled(tmp_path, things=text, others=other)
    with pytest.raises(DescriptionError, match=r"Large extends Small, which is in others\.yaml\. Put the representations"):
        join(found, parse(lower(found.document)), "v2")


def test_two_attributes_of_one_python_name_are_refused(tmp_path: Path) -> None:
    """openapi-python-client refuses most of them; those that only our own names bring together are ours to refuse."""
    odd = """\
Odd:
  type: object
  description: Odd.
  properties:
    fields: {type: integer, description: A name that models have., example: 7}
    "@id": {type: integer, description: An id., example: 7}
    id: {type: integer, description: An id., example: 7}
    at_id: {type: integer, description: An id., example: 7}
"""
    api = joined(tmp_path / "good", resource(CURRENT, schemas=odd.replace("at_id:", "it_id:")))
    (model,) = (m for m in api.models if m.name == "Odd")
    assert [a.name for a in model.attributes] == ["fields_", "at_id", "id", "it_id"]
    assert "attribute-collision: '@id' and 'at_id' are both at_id in Python" in refusal(
        tmp_path / "bad", resource(CURRENT, schemas=odd)
    )


@pytest.mark.parametrize("name", ["my-things", "class", "_things", "things.more"])
def test_a_file_whose_name_is_no_module_is_refused(name: str, tmp_path: Path) -> None:
    found = bundled(tmp_path, **{name: THINGS})
    with pytest.raises(DescriptionError, match=rf"file-name: '{name}' can not name a Python module") as caught:
        join(found, parse(lower(found.document)), "v2")
    assert caught.value.problems[0].file == f"openapi/v2/{name}.yaml"


SMALL_PARTS = """\
Whole:
  type: object
  description: Of everything.
  required: [any, rights, parts, when, names, matrix]
  properties:
    any: {description: Anything., type: object, additionalProperties: true, example: {}}
    rights: {type: object, description: Rights., additionalProperties: {type: boolean}, example: {read: true}}
    parts: {type: object, description: Parts., additionalProperties: {$ref: '#/schemas/Thing'}, example: {a: {id: 7}}}
    when: {type: array, description: Times., items: {type: [string, "null"], format: date-time}, example: []}
    names: {$ref: '#/schemas/Names'}
    matrix: {type: array, description: Rows., items: {type: array, items: {type: integer}}, example: [[1]]}
    maybe: {description: A thing., anyOf: [{$ref: '#/schemas/Thing'}, {type: "null"}]}
Names:
  type: array
  description: Names.
  items: {type: string}
  example: [a]
"""


def test_every_type_is_read_and_written(make: Make) -> None:
    text = resource(CURRENT, schemas=SMALL_PARTS).replace("schema: {$ref: '#/schemas/Thing'}", "schema: {$ref: '#/schemas/Whole'}")
    example = "{any: {}, rights: {}, parts: {}, when: [], names: [], matrix: []}"
    made = make(things=text.replace("{good: {value: {id: 7}}}", f"{{good: {{value: {example}}}}}")
                .replace("items: {$ref: '#/schemas/Thing'}", "items: {$ref: '#/schemas/Whole'}"))  # fmt: skip
    sent: dict[str, Any] = {
        "any": {"a": [None]},
        "rights": {"read": True},
        "parts": {"a": {"id": 7, "more": 1}},
        "when": ["2014-04-21T15:27:14Z", None, "2014-04-21T15:27:14.5Z"],
        "names": ["a"],
        "matrix": [[1, 2], []],
        "maybe": {"id": 7},
    }
    whole = made.v2.Whole.take(sent)
    assert whole == made.v2.Whole.decode(sent, strict=True)
    assert whole.to_dict() == sent
    assert type(whole.parts["a"]) is made.v2.Thing
    assert whole.when[0].tzinfo is not None
    assert made.v2.Whole.take({**sent, "maybe": None}).maybe is None
    for name, value in {"any": 1, "rights": [], "parts": {"a": 1}, "when": [1], "names": {}, "matrix": [1]}.items():
        if name != "matrix":
            with pytest.raises((TypeError, AttributeError)):
                made.v2.Whole.take({**sent, name: value})
        with pytest.raises(made.package.DecodeError, match=rf"^\$\.{name}"):
            made.v2.Whole.decode({**sent, name: value})


def test_a_choice_of_models_without_representations_is_a_result_of_its_own(make: Make) -> None:
    text = edit(THINGS, "schema: {$ref: '#/schemas/Thing'}\n              examples: {thing: {$ref: '#/examples/Thing'}}",
                "schema: {anyOf: [{$ref: '#/schemas/Small'}, {$ref: '#/schemas/Other'}]}\n"
                "              examples: {thing: {value: {\"@type\": small}}}")  # fmt: skip
    text = edit(text, "x-travis-formats:\n        json: {accept: application/json, content: application/json}\n"
                "        text: {accept: text/plain, content: text/plain}\n", "deprecated: false\n")  # fmt: skip
    text = edit(text, "            text/plain:\n              schema: {type: string}\n"
                "              examples: {thing: {value: a thing}}\n", "")  # fmt: skip
    text = edit(text, "examples:\n  Thing: {value: {\"@type\": thing, id: 1, state: passed, made_at: "
                "\"2014-04-21T15:27:14Z\"}}\n", "")  # fmt: skip
    made = make(things=text)
    travis = made.client(*(httpx.Response(200, json={"@type": name}) for name in ("other", "small", "unknown")))
    assert [type(travis.v2.things.get(1)).__name__ for _ in range(3)] == ["Other", "Small", "Small"]


def test_an_operation_that_moved_has_no_method(make: Make) -> None:
    made = make(things=THINGS)
    travis = made.client(httpx.Response(404))
    assert "things_show" in made.v2.OPERATIONS
    assert not hasattr(travis.v2.things, "show")
    with pytest.raises(made.package.NotFoundError):
        travis.v2.call("things_show")


def test_the_servers_limits_and_headers_come_from_the_description(make: Make) -> None:
    root = ROOT.replace("https://api.example.com", "https://api.travis-ci.com")
    made = make(root=root, things=THINGS)
    assert made.package.Travis._endpoints == {"com": "https://api.travis-ci.com"}
    assert made.package.Travis._limits == (50, 30)
    assert made.package.Travis._api_headers == {"v2": (("Accept", "application/vnd.travis-ci.2+json"),)}
    unlimited = make(root=root.replace("x-travis-limits: {posts: 50, seconds: 30}\n", ""), things=THINGS)
    assert unlimited.package.Travis._limits is None
