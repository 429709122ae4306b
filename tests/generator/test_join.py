"""Operations become methods: their arguments, their overloads, and what is refused because nothing tells them apart.

Each test describes a construct, generates, imports, and looks at how it behaves.
"""
# ruff: noqa: E501  # YAML in flow style, whose lines are long

import inspect
import typing
from collections.abc import Callable
from pathlib import Path
from re import sub
from textwrap import indent
from typing import Any

import httpx
import pytest
from inline import ROOT, THINGS, edit
from operations_described import (
    BODY,
    BY_ID,
    BY_SLUG,
    CURRENT,
    NEW,
    joined,
    method,
    operation,
    path,
    resource,
)
from projects import Made

from generator.views import method_view

Make = Callable[..., Made]


ANSWER = httpx.Response(200, json={"id": 7})
LIST = httpx.Response(200, json={"things": [{"id": 7}]})


def test_an_id_and_a_slug_go_to_the_same_method(make: Make) -> None:
    made = make(things=resource(BY_SLUG, CURRENT, BY_ID))
    travis = made.client(ANSWER)
    for arguments in ((7,), ("rails/rails",), ()):
        assert travis.v2.things.get(*arguments).id == 7
    assert [request.url.path for request in made.requests] == ["/things/7", "/things/rails/rails", "/thing"]
    assert len(typing.get_overloads(type(travis.v2.things).get)) == 3


def test_the_docstring_tells_of_the_id_and_of_the_slug(tmp_path: Path) -> None:
    by_id, by_slug = (
        text.replace(f"summary: Do {name}.", f"summary: Show a thing, by {what}")
        for text, name, what in ((BY_ID, "get", "its id"), (BY_SLUG, "get_by_slug", "slug"))
    )
    said = method_view(method(joined(tmp_path, resource(by_slug, by_id)), "get")).doc.splitlines()
    assert said[0] == "Show a thing."
    assert "    thing: The thing_id, or slug, such as `rails/rails`: owner and name with a `/` between." in said


def test_the_most_particular_operation_comes_first(tmp_path: Path) -> None:
    variants = method(joined(tmp_path, resource(CURRENT, BY_SLUG, BY_ID)), "get").variants
    assert [v.operation.id for v in variants] == ["things_get", "things_get_by_slug", "things_get_current"]
    assert [v.tests for v in variants] == [
        ("thing is not None", "not isinstance(thing, str)"),
        ("thing is not None",),
        (),
    ]


def test_a_secret_parameter_is_not_shown_when_it_is_refused(make: Make) -> None:
    where = ("in: path, required: true, ", "in: path, required: true, x-travis-secret: true, ")
    made = make(things=edit(resource(BY_ID), *where))
    with pytest.raises(TypeError) as refused:
        made.client(ANSWER).v2.things.get(("hush", "hush"))
    assert "thing must be an int" in str(refused.value)
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        (("rails",), ValueError, "thing must be a slug such as 'rails/rails'"),
        (("a/b/c",), ValueError, "thing must be a slug"),
        ((True,), TypeError, "thing must be an int, not True"),
        ((1.5,), TypeError, "thing must be an int, not 1.5"),
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


def test_forms_that_do_something_else_are_described_each(make: Make) -> None:
    def form(name: str, target: str, summary: str, of: str, *names: str) -> str:
        limit = f"- {{name: limit, in: query, description: {of} of them., schema: {{type: integer}}, example: 7}}\n"
        described = "parameters:\n" + "".join(indent(path(n), "  ") for n in names) + indent(limit, "  ")
        return sub(r"summary: .*", f"summary: {summary}", operation(name, target, call="get", more=described))

    made = make(
        things=resource(
            form("get_in_room", "/room/{room_id}/{shelf_id}", "Get of a shelf", "Ten", "room_id", "shelf_id"),
            form("get_on_shelf", "/shelf/{shelf_id}", "Get of a shelf", "Ten", "shelf_id"),
            form("get_all", "/things", "Get all", "Nine"),
        )
    )
    doc = inspect.getdoc(made.client(ANSWER).v2.things.get) or ""
    assert doc.startswith("Get all.\n\n")
    assert "\n\nWith shelf_id: Get of a shelf.\n\n" in doc
    assert "    limit: Nine of them. With shelf_id: Ten of them.\n" in doc
    assert "room_id:" in doc
    assert doc.count("With ") == 2


def test_of_several_forms_what_each_needs_is_named(make: Make) -> None:
    def form(name: str, target: str, *parameters: str) -> str:
        described = "parameters:\n" + "".join(indent(path(parameter), "  ") for parameter in parameters)
        return operation(name, target, call="get", more=described)

    made = make(
        things=resource(
            form("get_by_shelf", "/shelf/{shelf_id}/{place_id}", "shelf_id", "place_id"),
            form("get_by_shelf_and_room", "/room/{room_id}/{shelf_id}/{place_id}", "room_id", "shelf_id", "place_id"),
            form("get", "/things/{thing_id}", "thing_id"),
        )
    )
    get = made.client(ANSWER).v2.things.get
    for arguments in ({}, {"shelf_id": 1}):
        with pytest.raises(TypeError, match="give shelf_id and place_id, or thing_id"):
            get(**arguments)
    get(thing_id=1)
    get(shelf_id=1, place_id=2)
    assert [request.url.path for request in made.requests] == ["/things/1", "/shelf/1/2"]


@pytest.mark.parametrize("drawn_first", [True, False])
def test_what_a_flag_selects_is_not_meant_without_it(make: Make, *, drawn_first: bool) -> None:
    label = (
        "parameters:\n- {name: label, in: query, required: true, description: A., schema: {type: string}, example: a}\n"
    )
    created = operation("create", "/things", call="create", method="post", more=label)
    drawn = operation("create_drawn", "/things/drawn", call="create", method="post",
                      more="x-travis-arguments: {drawn: {constant: true}}\n")  # fmt: skip
    made = make(things=resource(*((drawn, created) if drawn_first else (created, drawn))))
    create = made.client(ANSWER).v2.things.create
    with pytest.raises(TypeError, match="label is required"):
        create()
    with pytest.raises(TypeError, match="label is required"):
        create(drawn=False)
    with pytest.raises(TypeError, match="label can not be given together with drawn"):
        create(label="a", drawn=True)
    create(label="a", drawn=False)
    create(drawn=True)
    assert [request.url.path for request in made.requests] == ["/things", "/things/drawn"]


MANY = """\
parameters:
  - {name: ids, in: query, description: Ids., style: form, explode: false, schema: {type: array, items: {type: integer}, minItems: 1}, example: [7]}
  - {name: format, in: query, description: A name that methods have., schema: {type: string}, example: a}
  - {name: class, in: query, required: true, description: A reserved word., schema: {type: string}, example: a}
  - {name: since, in: query, description: A time., schema: {type: string, format: date-time}, example: "2014-04-21T15:27:14Z"}
"""


def test_keywords_come_after_positional_arguments_and_required_ones_first(make: Make) -> None:
    more = MANY.replace("parameters:\n", "parameters:\n" + indent(path("thing_id"), "  "))
    made = make(
        things=resource(operation("search", "/things/{thing_id}", call="search", schema="ThingList", more=more))
    )
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


FLAG = """\
x-travis-arguments: {all: {parameters: [all], keyword: true}}
parameters:
  - {name: all, in: query, x-travis-flag: true, description: All., schema: {type: boolean}, example: true}
"""


def test_an_argument_keeps_the_name_that_was_chosen_for_it_and_what_its_parameter_is(make: Make) -> None:
    made = make(things=resource(operation("list", "/things", call="list", schema="ThingList", more=FLAG)))
    travis = made.client(LIST)
    for chosen in (True, False):
        list(travis.v2.things.list(all=chosen))
    assert [request.url.raw_path for request in made.requests] == [b"/things?all=true", b"/things"]


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
    text = resource(CURRENT, schemas=SMALL_PARTS).replace(
        "schema: {$ref: '#/schemas/Thing'}", "schema: {$ref: '#/schemas/Whole'}"
    )
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
                '              examples: {thing: {value: {"@type": small}}}')  # fmt: skip
    text = edit(text, "x-travis-formats:\n        json: {accept: application/json, content: application/json}\n"
                "        text: {accept: text/plain, content: text/plain}\n", "deprecated: false\n")  # fmt: skip
    text = edit(text, "            text/plain:\n              schema: {type: string}\n"
                "              examples: {thing: {value: a thing}}\n", "")  # fmt: skip
    text = edit(text, 'examples:\n  Thing: {value: {"@type": thing, id: 1, state: passed, made_at: '
                '"2014-04-21T15:27:14Z"}}\n', "")  # fmt: skip
    made = make(things=text)
    travis = made.client(*(httpx.Response(200, json={"@type": name}) for name in ("other", "small", "unknown")))
    assert [type(travis.v2.things.get(1)).__name__ for _ in range(3)] == ["Other", "Small", "Small"]


KINDS = """\
Short:
  type: object
  description: A note, which need not say in which form it is.
  required: [text]
  properties:
    "@representation": {type: string, const: minimal, description: In which form.}
    text: {type: string, description: What it says., example: a}
Long:
  type: object
  description: A note, whole.
  x-travis-extends: Short
  required: ["@representation", text]
  properties:
    "@representation": {type: string, const: standard, description: In which form.}
    text: {type: string, description: What it says., example: a}
"""


def test_a_class_whose_representation_may_be_left_out_is_still_read_as_the_one_that_says_it(make: Make) -> None:
    text = edit(resource(CURRENT, schemas=KINDS), "  Short:\n", "      note: {$ref: '#/schemas/Short'}\n  Short:\n")
    v2 = make(things=text).v2
    for form, name in ((None, "Short"), ("minimal", "Short"), ("standard", "Long"), ("odd", "Short")):
        note = {"text": "a"} | ({"@representation": form} if form else {})
        for thing in (v2.Thing.take({"id": 7, "note": note}), v2.Thing.decode({"id": 7, "note": note}, strict=True)):
            assert type(thing.note).__name__ == name
            assert thing.to_dict() == {"id": 7, "note": note}


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


def test_what_changes_something_is_done_at_once_even_if_it_answers_with_a_list(make: Make) -> None:
    """A pager would send nothing until it is read, and again each time."""
    made = make(things=resource(operation("delete", "/things", call="delete", schema="ThingList", method="delete")))
    travis = made.client(LIST)
    deleted = travis.v2.things.delete()
    assert [request.method for request in made.requests] == ["DELETE"]
    assert type(deleted).__name__ == "ThingList"
    assert [thing.id for thing in deleted.things] == [7]
    assert travis.v2.things.with_raw_response.delete().parse() == deleted
    assert made.v2.parse("things_delete", '{"things": [{"id": 7}]}') == deleted
    assert "ThingList" in inspect.signature(travis.v2.things.delete).return_annotation
