"""What a sample says, and how shell and Python write it."""

import json
import shlex
from pathlib import Path
from typing import Any

import pytest
from inline import bundled
from operations_described import BODY, LIST_SCHEMA, NEW, operation, path, resource

from generator.join import join
from generator.lower import lower
from generator.opc import parse
from generator.samples import with_samples

ACCEPT = "--header 'Accept: application/vnd.travis-ci.2+json'"


def sampled(folder: Path, *operations: str, schemas: str = "") -> list[dict[str, str]]:
    """The sources of the samples of every operation, by label."""
    found = bundled(folder, things=resource(*operations, schemas=schemas))
    before = json.dumps(found.document)
    document = with_samples(found.document, join(found, parse(lower(found.document)), "v2"))
    assert json.dumps(found.document) == before, "the bundle itself was changed"
    raws: list[dict[str, Any]] = [raw for item in document["paths"].values() for raw in item.values()]
    assert all(s["lang"] == {"curl": "Shell"}.get(s["label"], "Python") for raw in raws for s in raw["x-codeSamples"])
    return [{sample["label"]: sample["source"] for sample in raw["x-codeSamples"]} for raw in raws]


def only(folder: Path, *operations: str, schemas: str = "") -> dict[str, str]:
    (found,) = sampled(folder, *operations, schemas=schemas)
    return found


def call_in(source: str) -> str:
    """What stands in the `with`."""
    return source.partition("as travis:\n")[2].partition("\n\n")[0].strip()


def words(source: str) -> list[str]:
    """The words of a command, as a shell reads them."""
    return shlex.split(source.replace("\\\n", ""))


def text(name: str, example: object, *, place: str = "path") -> str:
    """A parameter that is a text, as a member of an operation."""
    required = "required: true, " if place == "path" else ""
    return (
        f"- {{name: {name}, in: {place}, {required}description: Its {name}., schema: {{type: string}}, "
        f"example: {json.dumps(example)}}}\n"
    )


def test_a_get_in_all_three_forms(tmp_path: Path) -> None:
    described = operation("get", "/things/{thing_id}", call="get", more="parameters:\n" + path("thing_id"))
    found = only(tmp_path, described)
    assert found == {
        "curl": f"curl https://api.example.com/things/7 \\\n  {ACCEPT}",
        "Python": "from traviskit import Travis\n\nwith Travis() as travis:\n    thing = travis.v2.things.get(7)\n"
        "    print(thing)\n",
        "Python, async": "import asyncio\n\nfrom traviskit import AsyncTravis\n\n\nasync def main() -> None:\n"
        "    async with AsyncTravis() as travis:\n        thing = await travis.v2.things.get(7)\n"
        "        print(thing)\n\n\nasyncio.run(main())\n",
    }


def test_a_list_is_gone_through(tmp_path: Path) -> None:
    found = only(tmp_path, operation("list", "/things", call="list", schema="ThingList"))
    assert call_in(found["Python"]) == "for thing in travis.v2.things.list():\n        print(thing)"
    assert "        async for thing in travis.v2.things.list():\n            print(thing)\n" in found["Python, async"]


@pytest.mark.parametrize(
    ("conditions", "ends"),
    [("", True), (", needs: [owner]", True), (", needs: [name]", False), (", unless: [owner]", False)],
)
def test_a_list_of_several_pages_ends_early(tmp_path: Path, conditions: str, *, ends: bool) -> None:
    paging = f"x-travis-pagination: {{by: cursor, parameter: after, attribute: id{conditions}}}\n"
    after = "- {name: after, in: query, description: A., schema: {type: integer}, example: 3}\n"
    more = (
        paging
        + "x-travis-requires: [{exactly-one: [owner, name]}]\nparameters:\n"
        + text("owner", "rails", place="query")
        + text("name", "rails", place="query")
        + after
    )
    found = only(tmp_path, operation("list", "/things", call="list", schema="ThingList", more=more))
    limit = ", max_items=10" if ends else ""
    assert f'in travis.v2.things.list(owner="rails"{limit}):' in found["Python"]


def test_what_is_in_the_path_is_encoded_and_a_slug_is_two_segments(tmp_path: Path) -> None:
    slug = "x-travis-arguments: {repository: {parameters: [owner, name]}}\n"
    names = text("owner", "rails") + text("name", "rails") + text("branch", "feature/ü 1")
    more = slug + "parameters:\n" + names
    found = only(tmp_path, operation("get", "/things/{owner}/{name}/{branch}", call="get", more=more))
    assert words(found["curl"])[1] == "https://api.example.com/things/rails/rails/feature%2F%C3%BC%201"
    assert 'travis.v2.things.get("rails/rails", "feature/ü 1")' in found["Python"]


EVIL = 'it\'s `id` $HOME "q" \\ {0} %s\nnext'


def test_whatever_an_example_says_stays_a_text(tmp_path: Path) -> None:
    more = "x-travis-requires: [{exactly-one: [word]}]\nparameters:\n" + text("word", EVIL, place="query")
    body = BODY.replace("label: a", f"label: {json.dumps(EVIL)}")
    listed = operation("list", "/things", call="list", schema="ThingList", more=more)
    created = operation("create", "/new_things", call="create", method="post", more=body)
    first, second = sampled(tmp_path, listed, created, schemas=NEW)
    assert "'" not in words(first["curl"])[1]
    assert json.loads(words(second["curl"])[-1]) == {"thing": {"label": EVIL}}
    for source, call in ((first["Python"], f"travis.v2.things.list(word={json.dumps(EVIL)})"), (second["Python"], "")):
        compile(source, "sample.py", "exec")
        assert call in source


@pytest.mark.parametrize(
    ("style", "query"), [("form, explode: false", "ids%5B%5D=1,2"), ("form, explode: true", "ids%5B%5D=1&ids%5B%5D=2")]
)
def test_a_list_in_a_query_is_written_as_described(tmp_path: Path, style: str, query: str) -> None:
    parameter = (
        f"- {{name: 'ids[]', in: query, style: {style}, description: Ids., "
        "schema: {type: array, minItems: 1, items: {type: integer}}, example: [1, 2]}\n"
    )
    more = "x-travis-requires: [{at-least-one: ['ids[]']}]\nparameters:\n" + parameter
    found = only(tmp_path, operation("list", "/things", call="list", schema="ThingList", more=more))
    assert words(found["curl"])[1] == f"https://api.example.com/things?{query}"
    assert "travis.v2.things.list(ids=[1, 2])" in found["Python"]


@pytest.mark.parametrize(
    ("rules", "given"),
    [
        ("", ""),
        ("{exactly-one: [a, b]}", 'a="1"'),
        ("{at-most-one: [b, c]}", 'b="2"'),
        ("{at-most-one: [a, b]}, {at-most-one: [b, c]}", 'a="1"'),
        ("{at-most-one: [a, b]}, {exactly-one: [b, c]}", 'b="2"'),
        ("{at-least-one: [c], when: [a]}", ""),
        ("{exactly-one: [a, b]}, {at-least-one: [c], when: [a]}", 'a="1", c="3"'),
    ],
)
def test_of_what_can_be_chosen_the_first_is_given(tmp_path: Path, rules: str, given: str) -> None:
    parameters = "".join(text(name, str(number), place="query") for number, name in enumerate("abc", 1))
    more = f"x-travis-requires: [{rules}]\nparameters:\n{parameters}" if rules else f"parameters:\n{parameters}"
    found = only(tmp_path, operation("list", "/things", call="list", schema="ThingList", more=more))
    assert f"travis.v2.things.list({given})" in found["Python"]


def test_a_body_is_what_its_example_says(tmp_path: Path) -> None:
    body = BODY.replace("label: a", "label: ä, size: 3")
    created = operation("create", "/things", call="create", method="post", more=body)
    found = only(tmp_path, created, schemas=NEW)
    assert words(found["curl"])[1:4] == ["--request", "POST", "https://api.example.com/things"]
    assert words(found["curl"])[-3:] == [
        "Content-Type: application/json",
        "--data-raw",
        '{"thing": {"label": "ä", "size": 3}}',
    ]
    assert call_in(found["Python"]).startswith('thing = travis.v2.things.create(label="ä", size=3)')


def test_whatever_json_has_is_written_as_python_has_it(tmp_path: Path) -> None:
    body = BODY.replace("label: a", 'label: a, config: {"rvm": [1.5, null, true], "": {}}')
    config = "    config: {type: object, additionalProperties: true, description: Anything., example: {}}\n"
    found = only(
        tmp_path, operation("create", "/things", call="create", method="post", more=body), schemas=NEW + config
    )
    assert 'travis.v2.things.create(label="a", config={"rvm": [1.5, None, True], "": {}})' in found["Python"]
    assert json.loads(words(found["curl"])[-1]) == {
        "thing": {"label": "a", "config": {"rvm": [1.5, None, True], "": {}}}
    }


def test_a_body_that_is_a_text(tmp_path: Path) -> None:
    body = """\
requestBody:
  x-travis-argument: content
  required: true
  content: {text/plain: {schema: {type: string}, examples: {one: {value: "@a\\nb\\n"}}}}
"""
    checked = operation("check", "/things", call="check", method="put", more=body)
    found = only(tmp_path, checked)
    assert words(found["curl"])[-3:] == ["Content-Type: text/plain", "--data-raw", "@a\nb\n"]
    assert r'travis.v2.things.check("@a\nb\n")' in found["Python"]


def test_a_body_that_may_be_left_out_and_has_no_example_is(tmp_path: Path) -> None:
    body = """\
requestBody:
  x-travis-argument: content
  content: {text/plain: {schema: {type: string}}}
"""
    found = only(tmp_path, operation("check", "/things", call="check", method="put", more=body))
    assert words(found["curl"])[1:] == ["--request", "PUT", "https://api.example.com/things", *words(ACCEPT)]
    assert "travis.v2.things.check()" in found["Python"]


def test_an_example_that_stands_elsewhere(tmp_path: Path) -> None:
    body = BODY.replace("{value: {thing: {label: a}}}", "{$ref: '#/examples/New'}")
    text = resource(operation("create", "/things", call="create", method="post", more=body), schemas=NEW)
    found = bundled(tmp_path, things=f"{text}examples:\n  New: {{value: {{thing: {{label: elsewhere}}}}}}\n")
    document = with_samples(found.document, join(found, parse(lower(found.document)), "v2"))
    (curl, python, _) = document["paths"]["/things"]["post"]["x-codeSamples"]
    assert words(curl["source"])[-1] == '{"thing": {"label": "elsewhere"}}'
    assert call_in(python["source"]).startswith('thing = travis.v2.things.create(label="elsewhere")')


def test_without_an_example_of_its_body_there_is_no_sample(tmp_path: Path) -> None:
    body = BODY.replace(", examples: {new: {value: {thing: {label: a}}}}", "")
    created = operation("create", "/things", call="create", method="post", more=body)
    with pytest.raises(KeyError, match="x-codeSamples"):
        sampled(tmp_path, created, schemas=NEW)


def test_a_long_call_has_a_line_for_each_argument(tmp_path: Path) -> None:
    body = BODY.replace("label: a", f"label: {'a' * 80}, size: 3")
    created = operation("create", "/things", call="create", method="post", more=body)
    found = only(tmp_path, created, schemas=NEW)
    lines = f'travis.v2.things.create(\n        label="{"a" * 80}",\n        size=3,\n    )\n'
    assert lines in found["Python"]


def test_an_operation_without_a_method_is_called_by_its_id(tmp_path: Path) -> None:
    more = "x-travis-server: never\nx-travis-instead: things_list\ndeprecated: true\nparameters:\n" + path("thing_id")
    never = operation("list_old", "/things/{thing_id}", call="list", schema="ThingList", more=more)
    never = never.replace("    x-travis-call: things.list\n", "")
    found = only(tmp_path, never)
    assert call_in(found["Python"]).startswith('thing_list = travis.v2.call("things_list_old", thing_id=7)\n')
    assert 'thing_list = await travis.v2.call("things_list_old", thing_id=7)' in found["Python, async"]


def test_a_flag_that_selects_the_operation_is_given(tmp_path: Path) -> None:
    more = "x-travis-arguments: {generated: {constant: true, keyword: true}}\n"
    found = only(tmp_path, operation("get", "/thing", call="get", more=more))
    assert "travis.v2.things.get(generated=True)" in found["Python"]


def test_the_first_format_is_asked_for_and_redirects_are_followed(tmp_path: Path) -> None:
    more = "x-travis-formats: {text: {accept: text/plain, content: text/plain}}\n"
    described = operation("get", "/thing", call="get", more=more)
    head, _, _ = described.partition("          application/json:")
    described = head + "          text/plain: {schema: {type: string}, examples: {good: {value: a}}}\n"
    described += '      "307": {description: Elsewhere.}\n'
    found = only(tmp_path, described)
    assert words(found["curl"])[2:] == ["--header", "Accept: text/plain", "--location"]
    assert "answer = travis.v2.things.get()" in found["Python"]


def test_the_redirect_of_a_post_is_not_followed(tmp_path: Path) -> None:
    described = operation("start", "/thing", call="start", method="post") + '      "303": {description: A page.}\n'
    assert "--location" not in only(tmp_path, described)["curl"]


def test_nothing_is_printed_of_nothing(tmp_path: Path) -> None:
    described = operation("cancel", "/thing", call="cancel", method="post")
    head, _, _ = described.partition('      "200":')
    found = only(tmp_path, head + '      "204": {description: It will be.}\n')
    assert call_in(found["Python"]) == "travis.v2.things.cancel()"


@pytest.mark.parametrize(
    ("security", "refusal", "sent"),
    [
        ("[{}]", "", False),
        ("[{token: []}]", "", True),
        ("[{}]", "401", True),
        ("[{}]", "403", True),
        ("[{}]", "404", False),
    ],
)
def test_the_token_goes_where_it_may_be_needed(tmp_path: Path, security: str, refusal: str, *, sent: bool) -> None:
    described = operation("get", "/thing", call="get").replace("security: [{}]", f"security: {security}")
    if refusal:
        described += f'      "{refusal}": {{description: No.}}\n'
    found = only(tmp_path, described)
    assert ('--header "Authorization: token $TRAVIS_TOKEN"' in found["curl"]) == sent


def test_v3_stands_on_the_client_itself(tmp_path: Path) -> None:
    found = bundled(tmp_path, things=resource(operation("get", "/thing", call="get"), schemas=LIST_SCHEMA))
    document = with_samples(found.document, join(found, parse(lower(found.document)), "v3"))
    _, sync, _ = document["paths"]["/thing"]["get"]["x-codeSamples"]
    assert "thing = travis.things.get()" in sync["source"]
