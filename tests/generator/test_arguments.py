"""What the description says of arguments and failures arrives in the package: overloads, refusals, hints."""

import typing
from collections.abc import Callable

import httpx
import pytest
from operations_described import BY_ID, BY_SLUG, operation, path, resource
from projects import Made

Make = Callable[..., Made]

ANSWER = httpx.Response(200, json={"id": 7})
BROKEN = httpx.Response(500, text="Sorry, we experienced an error.")
GONE = httpx.Response(404, json={"file": "not found"})

QUERY = """\
parameters:
  - {name: owner, in: query, description: Its owner., schema: {type: string, minLength: 1}, example: rails}
  - {name: number, in: query, description: Its number., schema: {type: integer}, example: 7}
  - {name: state, in: query, description: Its state., schema: {type: string}, example: passed}
"""
REQUIRES = "x-travis-requires: "
SLUG = "thing must be a slug such as 'rails/rails' (an owner and a name with one / between)"
REMOVED = "deprecated: true\nx-travis-server: removed\nx-travis-instead: "


def test_a_rule_of_exactly_one_makes_an_overload_for_each(make: Make) -> None:
    made = make(things=resource(
        operation("list", "/things", call="list", more=QUERY + "x-travis-requires: [{exactly-one: [owner, number]}]\n")
    ))  # fmt: skip
    travis = made.client(ANSWER)
    by_owner, by_number = (found.__annotations__ for found in typing.get_overloads(type(travis.v2.things).list))
    assert by_owner == {"owner": "str", "state": "str | None", "return": "Thing"}
    assert by_number == {"number": "int", "state": "str | None", "return": "Thing"}
    assert travis.v2.things.list(number=7).id == 7
    expected = r"^travis\.v2\.things\.list\(\): exactly one of owner, number must be given; got owner, number$"
    with pytest.raises(ValueError, match=expected):
        travis.v2.things.list(number=7, owner="rails")


@pytest.mark.parametrize(
    "rule",
    ["{at-most-one: [owner, number]}", "{exactly-one: [owner, number], when: [state]}", "{at-least-one: [owner]}"],
)
def test_other_rules_make_none(rule: str, make: Make) -> None:
    made = make(things=resource(operation("list", "/things", call="list", more=f"{QUERY}{REQUIRES}[{rule}]\n")))
    assert typing.get_overloads(type(made.client(ANSWER).v2.things).list) == []


def test_several_rules_are_multiplied(make: Make) -> None:
    rules = "x-travis-requires: [{exactly-one: [owner, number]}, {exactly-one: [state, size]}]\n"
    size = "  - {name: size, in: query, description: Its size., schema: {type: integer}, example: 7}\n"
    made = make(things=resource(operation("list", "/things", call="list", more=QUERY + size + rules)))
    found = typing.get_overloads(type(made.client(ANSWER).v2.things).list)
    assert [sorted(f.__annotations__.keys() - {"return"}) for f in found] == [
        ["owner", "state"],
        ["owner", "size"],
        ["number", "state"],
        ["number", "size"],
    ]


def test_an_argument_is_named_as_the_method_has_it(make: Make) -> None:
    travis = make(things=resource(BY_SLUG, BY_ID)).client(ANSWER)
    for call, expected in (
        (lambda: travis.v2.things.get(True), "travis.v2.things.get(): thing must be an int, not True"),
        (
            lambda: travis.v2.things.get("82"),
            f"travis.v2.things.get(): {SLUG}, or an int, its id, not '82'",
        ),
        (lambda: travis.v2.call("things_get"), 'travis.v2.call("things_get"): thing_id is required'),
    ):
        with pytest.raises((TypeError, ValueError)) as refused:
            call()
        assert str(refused.value) == expected


def test_a_slug_alone_promises_no_id(make: Make) -> None:
    travis = make(things=resource(BY_SLUG)).client(ANSWER)
    with pytest.raises(ValueError, match=r"between\), not '82'$"):
        travis.v2.things.get("82")


def test_a_part_of_a_slug_is_named(make: Make) -> None:
    made = make(things=resource(BY_SLUG.replace("schema: {type: string}", "schema: {type: string, pattern: '^r'}")))
    expected = r"^travis\.v2\.things\.get\(\): thing \(its name\) must be such as 'rails', not 'x'$"
    with pytest.raises(ValueError, match=expected):
        made.client(ANSWER).v2.things.get("rails/x")


def test_a_least_length_is_held(make: Make) -> None:
    travis = make(things=resource(operation("list", "/things", call="list", more=QUERY))).client(ANSWER)
    with pytest.raises(ValueError, match=r"^travis\.v2\.things\.list\(\): owner must not be empty$"):
        travis.v2.things.list(owner="")
    assert travis.v2.things.list(owner="r", state="").id == 7


def test_what_the_server_fails_on_is_the_hint_of_that_failure(make: Make) -> None:
    more = "x-travis-server-error: |-\n  A `slug` without\n  a slash.\nparameters:\n" + path("thing_id")
    made = make(things=resource(operation("get", "/things/{thing_id}", call="get", more=more)))
    with pytest.raises(made.package.ServerError) as failed:
        made.client(BROKEN).v2.things.get(7)
    assert failed.value.hint == "Known causes: A `slug` without a slash"


@pytest.mark.parametrize(
    ("instead", "said"), [("things_get", "use things_get"), ("'none is left, since 2017'", "none is left, since 2017")]
)
def test_what_the_server_has_lost_says_so_everywhere(instead: str, said: str, make: Make) -> None:
    made = make(things=resource(BY_ID, operation("list", "/things", call="list", more=REMOVED + instead + "\n")))
    gone = f"he server does not know this call any more; {said}"
    method = type(made.client(GONE).v2.things).list
    assert method.__deprecated__ == f"T{gone}."
    assert f"Deprecated: {said}." in method.__doc__
    with (
        pytest.warns(DeprecationWarning, match="any more") as caught,
        pytest.raises(made.package.NotFoundError) as failed,
    ):
        made.client(GONE).v2.things.list()
    assert str(caught[0].message) == f"travis.v2.things.list(): t{gone}"
    assert failed.value.hint == f"T{gone}"
    assert not hasattr(type(made.client(GONE).v2.things).get, "__deprecated__")


def test_of_a_method_whose_one_form_is_gone_that_form_is_deprecated(make: Make) -> None:
    by_slug = BY_SLUG.replace("    x-travis-call", "    deprecated: true\n    x-travis-server: removed\n"
                              "    x-travis-instead: things_get\n    x-travis-call")  # fmt: skip
    things = type(make(things=resource(BY_ID, by_slug)).client(ANSWER).v2.things)
    assert not hasattr(things.get, "__deprecated__")
    assert [hasattr(form, "__deprecated__") for form in typing.get_overloads(things.get)] == [False, True]
