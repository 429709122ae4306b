"""Building requests: arguments are checked first, and then written so that the server reads what was meant."""

import json
import re
from collections import deque
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_models import ORGANIZATION, Organization

from traviskit import NOT_GIVEN
from traviskit._arguments import refuse, refuse_without, split_slug
from traviskit._operation import Answer, Format, Operation, Parameter, Requirement
from traviskit._request import build

JSON = "application/json"
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
SEGMENT = TEXT.filter(lambda text: text not in ("", ".", ".."))


def operation(*parameters: Parameter, path: str = "/things", **attributes: Any) -> Operation[Any]:
    return Operation(
        "things_do", "v2", "GET", path, "things", "things.do", parameters, (Answer(200, JSON),), **attributes
    )


def query(name: str = "x", kind: str = "string", **attributes: Any) -> Parameter:
    return Parameter(name, attributes.pop("wire", name), "query", kind, **attributes)


def target(parameter: Parameter, value: object) -> str:
    return build(operation(parameter), {parameter.name: value}).target


def body(parameters: tuple[Parameter, ...], arguments: dict[str, Any], **attributes: Any) -> Any:
    content = build(operation(*parameters, content_type=JSON, **attributes), arguments).content
    assert content is not None
    return json.loads(content)


def message(
    kind: type[Exception], *parameters: Parameter, requires: tuple[Requirement, ...] = (), **arguments: Any
) -> str:
    with pytest.raises(kind) as caught:
        build(operation(*parameters, requires=requires), arguments)
    assert type(caught.value) is kind
    call, _, text = str(caught.value).partition(": ")
    assert call == "travis.v2.things.do()"
    return text


@given(SEGMENT, SEGMENT)
def test_any_text_survives_in_the_path(owner: str, name: str) -> None:
    parameters = (Parameter("a", "owner", "path", "string"), Parameter("b", "name", "path", "string"))
    request = build(operation(*parameters, path="/repos/{owner}/{name}/key"), {"b": name, "a": owner})
    assert re.fullmatch(r"/repos/[^/?#]+/[^/?#]+/key", request.target)
    assert request.target.isascii()
    assert [unquote(part) for part in request.target.split("/")] == ["", "repos", owner, name, "key"]


def test_what_is_no_json_is_a_wrong_value_or_a_wrong_type() -> None:
    values: list[tuple[type[Exception], Any]] = [(ValueError, {"a": float("nan")}), (TypeError, {"a": {1}})]
    for kind, value in values:
        with pytest.raises(kind, match="the body can not be sent as JSON"):
            build(operation(Parameter("x", "x", "body", "object"), content_type=JSON), {"x": value})


def test_a_flag_that_is_false_is_not_given_but_what_follows_it_is() -> None:
    flag, other = query("flag", "boolean", style="flag"), query("other")
    given = {"flag": False, "other": "1"}
    alone = operation(flag, other, requires=(Requirement("exactly-one", ("flag", "other")),))
    assert build(alone, given).target == "/things?other=1"
    with pytest.raises(ValueError, match="at least one of flag must be given"):
        build(operation(flag, other, requires=(Requirement("at-least-one", ("flag",)),)), given)


def test_all_but_letters_is_encoded_in_a_query() -> None:
    assert target(query(), "a/b c~_") == "/things?x=a%2Fb%20c~_"
    for style, sent in (("comma", "x=a%2Fb,c%20d"), ("repeat", "x=a%2Fb&x=c%20d")):
        assert target(query("x", "array", items="string", style=style), ["a/b", "c d"]) == f"/things?{sent}"


@given(TEXT, st.lists(TEXT, min_size=1), st.integers(), st.booleans())
def test_any_text_survives_in_the_query(text: str, texts: list[str], number: int, flag: bool) -> None:
    parameters = (
        query("text", wire="build.text"),
        query("texts", "array", wire="texts[]", items="string", style="repeat"),
        query("number", "integer"),
        query("flag", "boolean"),
    )
    request = build(operation(*parameters), {"text": text, "texts": texts, "number": number, "flag": flag})
    path, _, sent = request.target.partition("?")
    assert path == "/things"
    assert re.fullmatch(r"[!-~]*", sent)
    assert "#" not in sent
    assert parse_qsl(sent, keep_blank_values=True, strict_parsing=True) == [
        ("build.text", text),
        *(("texts[]", item) for item in texts),
        ("number", str(number)),
        ("flag", "true" if flag else "false"),
    ]


@given(st.lists(TEXT.filter(lambda text: text and "," not in text), min_size=1))
def test_comma_lists_are_split_by_the_server_into_the_same(texts: list[str]) -> None:
    sent = target(query("include", "array", items="string", style="comma"), texts)
    ((name, value),) = parse_qsl(sent.partition("?")[2], keep_blank_values=True)
    assert (name, value.split(",")) == ("include", texts)
    assert sent.count("=") == 1


def test_the_commas_of_a_list_are_not_encoded() -> None:
    assert target(query("ids", "array", items="integer", style="comma"), [1, 2]) == "/things?ids=1,2"
    repeated = query("ids", "array", wire="ids[]", items="integer", style="repeat")
    assert target(repeated, [1, 2]) == "/things?ids%5B%5D=1&ids%5B%5D=2"


def test_names_keep_their_dots_and_ats() -> None:
    assert target(query("x", wire="@a.b"), "c d/é") == "/things?@a.b=c%20d%2F%C3%A9"


def test_the_query_is_in_the_descriptions_order() -> None:
    assert build(operation(query("a"), query("b")), {"b": "2", "a": "1"}).target == "/things?a=1&b=2"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_segments_that_lead_elsewhere_are_refused(value: str) -> None:
    parameter = Parameter("name", "wire", "path", "string")
    with pytest.raises(
        ValueError, match=rf"^travis\.v2\.things\.do\(\): name must be a name, not {re.escape(repr(value))}$"
    ):
        build(operation(parameter, path="/a/{wire}"), {"name": value})


@pytest.mark.parametrize("values", [(1, 2), range(1, 3), deque([1, 2]), [1, 2]])
def test_any_sequence_is_a_list(values: Any) -> None:
    assert target(query("ids", "array", items="integer", style="comma"), values) == "/things?ids=1,2"
    parameter = Parameter("ids", "ids", "body", "array", items="integer")
    assert body((parameter,), {"ids": values}) == {"ids": [1, 2]}


@pytest.mark.parametrize("values", ["12", b"12", {1, 2}, {1: 2}, 12, iter([1]), True])
def test_what_is_no_sequence_is_no_list(values: Any) -> None:
    found = message(TypeError, query("ids", "array", items="integer", style="comma"), ids=values)
    assert found == f"ids must be a list, not {values!r}"


@pytest.mark.parametrize(
    ("kind", "values", "name"),
    [
        ("integer", ["1", 1.0, True, False, [1], NotImplemented], "an int"),
        ("string", [1, b"a", ["a"], True], "a str"),
        ("boolean", [0, 1, "true"], "a bool"),
        ("number", ["1", True], "a number"),
        ("object", [[], "{}", [("a", 1)]], "a dict"),
    ],
)
def test_wrong_types_are_refused(kind: str, values: list[Any], name: str) -> None:
    for value in values:
        assert message(TypeError, query(kind=kind), x=value) == f"x must be {name}, not {value!r}"
        items = query("xs", "array", items=kind, style="repeat")
        if kind != "object":
            assert message(TypeError, items, xs=[value]) == f"xs[0] must be {name}, not {value!r}"


def test_right_types_are_sent() -> None:
    assert target(query(kind="number"), 1) == "/things?x=1"
    assert target(query(kind="number"), 1.5) == "/things?x=1.5"
    assert target(query(kind="boolean"), False) == "/things?x=false"
    assert target(query(kind="boolean"), True) == "/things?x=true"
    assert target(query(kind="integer"), -(2**70)) == f"/things?x=-{2**70}"
    assert target(query("xs", "array", items="boolean", style="comma"), [True, False]) == "/things?xs=true,false"
    assert target(query("xs", "array", style="comma"), [1, "a"]) == "/things?xs=1,a", (
        "any items where none are described"
    )


def test_numbers_below_the_minimum_are_refused() -> None:
    parameter = query("id", "integer", minimum=1)
    assert message(ValueError, parameter, id=-1) == "id must be 1 or more, not -1"
    assert message(ValueError, parameter, id=0) == "id must be 1 or more, not 0"
    assert target(parameter, 1) == "/things?id=1"
    assert target(query("id", "integer", minimum=0), 0) == "/things?id=0"


def test_closed_enums() -> None:
    one = query("sort", closed=("asc", "desc"))
    assert target(one, "asc") == "/things?sort=asc"
    assert message(ValueError, one, sort="up") == "sort must be one of asc, desc, not 'up'"
    many = query("states", "array", items="string", style="comma", closed=("passed", "failed"))
    assert target(many, ["failed", "passed"]) == "/things?states=failed,passed"
    assert message(ValueError, many, states=["passed", "lost"]) == (
        "states[1] must be one of passed, failed, not 'lost'"
    )


def test_of_a_long_enum_a_few_are_listed_and_what_may_have_been_meant() -> None:
    include = tuple(f"build.field_{letter}" for letter in "abcdefghijklmnop")
    one = query("include", "array", items="string", style="comma", closed=(*include, "build.jobs"))
    assert message(ValueError, one, include=["build.job"]) == (
        f"include[0] must be one of {', '.join(include[:12])}, …, not 'build.job'; did you mean build.jobs?"
    )
    assert message(ValueError, one, include=["xyz"]).endswith(", …, not 'xyz'")


@pytest.mark.parametrize("item", ["", "a,b", ","])
def test_items_that_a_comma_list_would_tear_are_refused(item: str) -> None:
    found = message(ValueError, query("xs", "array", items="string", style="comma"), xs=["a", item])
    assert found == f"xs[1] must be a text without a comma (the API splits its lists there), not {item!r}"
    assert target(query("xs", "array", items="string", style="repeat"), [item]).startswith("/things?xs=")


def test_empty_lists_are_sent_in_a_body_only() -> None:
    found = message(ValueError, query("ids", "array", items="integer", style="comma"), ids=[])
    assert found == "ids must not be empty: leave it out to ask for everything"
    assert body((Parameter("ids", "ids", "body", "array", items="integer"),), {"ids": ()}) == {"ids": []}


def test_a_flag_is_sent_only_when_it_is_true() -> None:
    flag = query("running", "boolean", style="flag")
    assert target(flag, True) == "/things?running=true"
    assert target(flag, False) == "/things"
    assert target(flag, None) == "/things"
    assert message(TypeError, flag, running="yes") == "running must be a bool, not 'yes'"


def test_times_are_written_as_texts() -> None:
    time = datetime(2014, 4, 21, 15, 27, 14, tzinfo=UTC)
    assert target(query("since"), time) == "/things?since=2014-04-21T15%3A27%3A14Z"
    assert body((Parameter("at", "at", "body", "string"),), {"at": time}) == {"at": "2014-04-21T15:27:14Z"}
    assert message(TypeError, query("id", "integer"), id=time).startswith("id must be an int, not datetime")


def test_none_is_not_given_unless_the_api_reads_null() -> None:
    plain, nullable = Parameter("a", "a", "body", "string"), Parameter("b", "b", "body", "integer", nullable=True)
    assert body((plain, nullable), {"a": None, "b": None}) == {"b": None}
    assert body((plain, nullable), {"a": NOT_GIVEN, "b": NOT_GIVEN}) == {}
    assert body((plain, nullable), {}) == {}
    assert body((plain, nullable), {"a": "", "b": 0}) == {"a": "", "b": 0}
    array = Parameter("c", "c", "body", "array", nullable=True)
    assert body((array,), {"c": None}) == {"c": None}


@pytest.mark.parametrize("arguments", [{}, {"id": None}, {"id": NOT_GIVEN}])
def test_required_arguments_are_required(arguments: dict[str, Any]) -> None:
    assert message(TypeError, query("id", "integer", required=True), **arguments) == "id is required"


def test_a_required_argument_may_be_null_where_the_api_reads_it() -> None:
    parameter = Parameter("branch", "branch", "body", "string", required=True, nullable=True)
    assert body((parameter,), {"branch": None}) == {"branch": None}
    assert message(TypeError, parameter, branch=NOT_GIVEN) == "branch is required"


def test_unknown_arguments_are_refused() -> None:
    assert message(TypeError, query("a"), query("b"), c=1) == "there is no argument 'c'; it takes a, b"
    assert message(TypeError, c=None) == "there is no argument 'c'; it takes none"
    assert message(TypeError, query("a", wire="b"), b="1") == "there is no argument 'b'; it takes a"
    assert message(TypeError, query("a"), a="1", c=None) == "there is no argument 'c'; it takes a"


def test_bodies_are_wrapped_in_their_envelope() -> None:
    name = Parameter("name", "env_var.name", "body", "string")
    assert body((name,), {"name": "é"}, body_member="env_var") == {"env_var": {"env_var.name": "é"}}
    assert body((name,), {"name": "é"}) == {"env_var.name": "é"}
    assert body((name,), {}, body_member="env_var") == {"env_var": {}}


def test_a_body_has_its_content_type() -> None:
    headers = (("Accept", "application/vnd.travis-ci.2+json"),)
    request = build(operation(Parameter("a", "a", "body", "string"), headers=headers, content_type=JSON), {"a": "é"})
    assert request.headers == (*headers, ("Content-Type", JSON))
    assert request.content == '{"a":"é"}'.encode()
    assert build(operation(headers=headers), {}).headers == headers
    assert build(operation(), {}).content is None


def test_free_form_bodies_take_times_and_models() -> None:
    config = Parameter("config", "config", "body", "object")
    owner = Organization.from_dict(ORGANIZATION)
    value = {"at": datetime(2014, 4, 21, tzinfo=UTC), "owner": owner, "deep": [{"n": None}]}
    assert body((config,), {"config": value}) == {
        "config": {"at": "2014-04-21T00:00:00Z", "owner": ORGANIZATION, "deep": [{"n": None}]}
    }
    with pytest.raises(TypeError, match=r"the body can not be sent as JSON: object is no type of it$"):
        body((config,), {"config": {"x": object()}})


@pytest.mark.parametrize("value", ["language: rubé\n", "language: rubé\n".encode()])
def test_raw_bodies_are_sent_as_they_are(value: str | bytes) -> None:
    content = Parameter("content", "content", "raw", "string", required=True)
    request = build(operation(content, content_type="text/plain"), {"content": value})
    assert request.content == "language: rubé\n".encode()
    assert request.headers == (("Content-Type", "text/plain"),)
    assert build(operation(content, content_type="text/plain"), {"content": ""}).content == b""
    with pytest.raises(TypeError, match="content must be a str, not 5"):
        build(operation(content, content_type="text/plain"), {"content": 5})


def test_a_raw_body_that_is_not_given_is_none() -> None:
    content = Parameter("content", "content", "raw", "string")
    request = build(operation(content, content_type="text/plain"), {})
    assert (request.content, request.headers) == (None, ())


def test_formats_choose_what_is_accepted() -> None:
    formats = (Format("json", "application/vnd.travis-ci.2+json", JSON), Format("text", "text/plain", "text/plain"))
    log = operation(headers=(("Accept", "*/*"), ("X", "1")), formats=formats)
    assert build(log, {}).headers == (("X", "1"), ("Accept", "application/vnd.travis-ci.2+json"))
    assert build(log, {}).format == "json"
    assert build(log, {}, "text").headers == (("X", "1"), ("Accept", "text/plain"))
    assert build(log, {}, "text").format == "text"
    with pytest.raises(ValueError, match=r"^travis\.v2\.things\.do\(\): format must be one of json, text, not 'xml'$"):
        build(log, {}, "xml")
    assert build(operation(), {}).format == ""
    with pytest.raises(ValueError, match=r"^travis\.v2\.things\.do\(\): it has one format alone$"):
        build(operation(), {}, "xml")


A, B, C = query("a"), query("b"), query("c")


@pytest.mark.parametrize(
    ("rule", "arguments", "found"),
    [
        ("exactly-one", {}, "got none of them"),
        ("exactly-one", {"a": None, "b": NOT_GIVEN}, "got none of them"),
        ("exactly-one", {"a": "1", "b": "2"}, "got a, b"),
        ("at-most-one", {"a": "1", "b": "2"}, "got a, b"),
        ("at-least-one", {}, "got none of them"),
    ],
)
def test_broken_requirements(rule: str, arguments: dict[str, Any], found: str) -> None:
    requires = (Requirement(rule, ("a", "b")),)
    assert message(ValueError, A, B, requires=requires, **arguments) == (
        f"{rule.replace('-', ' ')} of a, b must be given; {found}"
    )


@pytest.mark.parametrize(
    ("rule", "arguments"),
    [
        ("exactly-one", {"a": "1"}),
        ("exactly-one", {"a": None, "b": ""}),
        ("at-most-one", {}),
        ("at-most-one", {"b": "1"}),
        ("at-least-one", {"a": "1"}),
        ("at-least-one", {"a": "1", "b": "2"}),
    ],
)
def test_kept_requirements(rule: str, arguments: dict[str, Any]) -> None:
    assert build(operation(A, B, requires=(Requirement(rule, ("a", "b")),)), arguments).target.startswith("/things")


def test_a_requirement_may_depend_on_others() -> None:
    requires = (Requirement("at-least-one", ("a", "b"), ("c", "d")),)
    assert message(ValueError, A, B, C, query("d"), requires=requires, c="1") == (
        "at least one of a, b must be given with c; got none of them"
    )
    for arguments in ({}, {"c": None}, {"c": "1", "a": "2"}, {"d": NOT_GIVEN}):
        build(operation(A, B, C, query("d"), requires=requires), arguments)


def test_nothing_is_changed_in_what_was_given() -> None:
    ids = [2, 1]
    arguments = {"ids": ids}
    request = build(operation(query("ids", "array", items="integer", style="comma")), arguments)
    assert request.arguments is arguments
    assert arguments == {"ids": [2, 1]}


def test_slugs() -> None:
    found = split_slug(operation(), "repository", "rails/rails.rb", "owner_name", "name")
    assert found == {"owner_name": "rails", "name": "rails.rb"}


SLUG = "travis.v2.things.do(): repository must be a slug such as 'rails/rails' (an owner and a name with one / between)"


@pytest.mark.parametrize("or_id", [True, False])
@pytest.mark.parametrize("slug", ["", "rails", "/rails", "rails/", "/", "a/b/c", "a//b", "./a", "a/..", "../.."])
def test_what_is_no_slug(slug: str, or_id: bool) -> None:  # a parameter of the test
    expected = f"{SLUG}{', or an int, its id' if or_id else ''}, not {slug!r}"
    with pytest.raises(ValueError, match=f"^{re.escape(expected)}$"):
        split_slug(operation(), "repository", slug, "owner_name", "name", or_id=or_id)


@pytest.mark.parametrize("slug", [None, 5, True, b"rails/rails", ["rails", "rails"]])
def test_a_slug_is_a_text(slug: Any) -> None:
    with pytest.raises(TypeError, match=rf"^{re.escape(SLUG)}, not {re.escape(repr(slug))}$"):
        split_slug(operation(), "repository", slug, "owner_name", "name")


def test_arguments_of_another_form_are_refused() -> None:
    refuse(operation(), "repository", ids=None, slug=NOT_GIVEN)
    refuse_without(operation(), "owner", ids=None, slug=NOT_GIVEN)
    for value in ([1], 0, False, ""):
        together = r"^travis\.v2\.things\.do\(\): ids can not be given together with repository$"
        with pytest.raises(TypeError, match=together):
            refuse(operation(), "repository", slug=None, ids=value)
        with pytest.raises(TypeError, match=r"^travis\.v2\.things\.do\(\): ids can not be given without owner$"):
            refuse_without(operation(), "owner", slug=None, ids=value)
