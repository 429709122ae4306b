"""Kinds: read, checked and written back; wrong values are named with their place."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_models import MINIMAL, ORGANIZATION, OWNER, STANDARD, USER, Build, BuildMinimal, Organization, User

from traviskit import DecodeError
from traviskit._kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    TIME,
    AnyOf,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOf,
)
from traviskit._model_kinds import ModelKind, UnionOf

BUILD = ModelKind(lambda: BuildMinimal)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)
KINDS: list[Kind[Any]] = [
    STRING, INTEGER, NUMBER, BOOLEAN, TIME, OBJECT, ANY, BUILD, OWNER, OneOf("asc", "desc"),
    Nullable(STRING), ListOf(INTEGER), MapOf(BOOLEAN), Nullable(ListOf(TIME)), MapOf(ListOf(OBJECT)),
]  # fmt: skip


@given(st.sampled_from(KINDS), JSON, st.booleans())
def test_a_value_is_either_refused_or_written_back(kind: Kind[Any], value: Any, strict: bool) -> None:
    try:
        assert kind.encode(kind.decode(value, "$.x", strict)) == value
    except DecodeError as error:
        refused = error
    else:
        return
    assert refused.path.startswith("$.x")
    assert str(refused).startswith(refused.path)


@pytest.mark.parametrize(
    ("kind", "good"),
    [
        (STRING, ["", "a"]),
        (INTEGER, [0, -1, 2**70]),
        (NUMBER, [1, 1.5]),
        (BOOLEAN, [True, False]),
        (OBJECT, [{}]),
        (ANY, [None]),
    ],
)
def test_right_values(kind: Kind[Any], good: list[Any]) -> None:
    assert all(kind.decode(value, "$", True) is value for value in good)


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        (STRING, 1, "$: a string expected, got an integer"),
        (STRING, None, "$: a string expected, got null"),
        (INTEGER, True, "$: an integer expected, got true or false"),
        (INTEGER, 1.0, "$: an integer expected, got a number"),
        (NUMBER, "1", "$: a number expected, got a string"),
        (NUMBER, False, "$: a number expected, got true or false"),
        (BOOLEAN, 0, "$: true or false expected, got an integer"),
        (STRING, ["x" * 80], "$: a string expected, got a list"),
        (Nullable(STRING), 1, "$: a string expected, got an integer"),
    ],
)
def test_scalars_are_checked_only_strictly(kind: Kind[Any], value: Any, message: str) -> None:
    assert kind.decode(value, "$", False) is value
    with pytest.raises(DecodeError) as caught:
        kind.decode(value, "$", True)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        (ListOf(STRING), ["a", 1], "$[1]: a string expected, got an integer"),
        (MapOf(STRING), {"a": 1}, "$.a: a string expected, got an integer"),
        (Nullable(ListOf(INTEGER)), [None], "$[0]: an integer expected, got null"),
    ],
)
def test_scalars_within_are_checked_strictly_too(kind: Kind[Any], value: Any, message: str) -> None:
    assert kind.decode(value, "$", False) == value
    with pytest.raises(DecodeError) as caught:
        kind.decode(value, "$", True)
    assert str(caught.value) == message


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        (OBJECT, [], "$: an object expected, got a list"),
        (TIME, 5, "$: a time expected, got an integer"),
        (TIME, None, "$: a time expected, got null"),
        (TIME, "soon", "$: a time such as 2014-04-21T15:27:14Z expected, got a string"),
        (ListOf(STRING), {}, "$: a list expected, got an object"),
        (ListOf(TIME), ["2014-04-21T15:27:14Z", 1], "$[1]: a time expected, got an integer"),
        (MapOf(TIME), [], "$: an object expected, got a list"),
        (MapOf(TIME), {"a": 1}, "$.a: a time expected, got an integer"),
        (MapOf(ListOf(TIME)), {"a": [1]}, "$.a[0]: a time expected, got an integer"),
        (Nullable(TIME), 1, "$: a time expected, got an integer"),
        (BUILD, 1, "$: an object expected, got an integer"),
        (BUILD, None, "$: an object expected, got null"),
        (OWNER, "me", "$: an object expected, got a string"),
        (ModelKind(lambda: Build), {**STANDARD, "jobs": [MINIMAL, 1]}, "$.jobs[1]: an object expected, got an integer"),
        (ModelKind(lambda: Build), {**STANDARD, "owner": []}, "$.owner: an object expected, got a list"),
        (ModelKind(lambda: Build), {**STANDARD, "flags": []}, "$.flags: an object expected, got a list"),
    ],
)
def test_structure_is_always_checked(kind: Kind[Any], value: Any, message: str, strict: bool) -> None:
    with pytest.raises(DecodeError) as caught:
        kind.decode(value, "$", strict)
    assert str(caught.value) == message
    assert caught.value.path == message.partition(":")[0]


def test_times_and_nulls() -> None:
    assert TIME.decode("2014-04-21T15:27:14Z", "$", True) == datetime(2014, 4, 21, 15, 27, 14, tzinfo=UTC)
    assert Nullable(TIME).decode(None, "$", True) is None
    assert Nullable(TIME).encode(None) is None
    assert ListOf(Nullable(STRING)).decode(["a", None], "$", True) == ["a", None]


def test_a_model_is_read_both_ways() -> None:
    checked, straight = BUILD.decode(MINIMAL, "$", True), BUILD.take(MINIMAL)
    assert type(checked) is type(straight) is BUILD.model is BuildMinimal
    assert checked == straight
    assert BUILD.encode(straight) == MINIMAL
    assert isinstance(BUILD.decode(STANDARD, "$", True), Build)
    assert isinstance(BUILD.take(STANDARD), Build)


@pytest.mark.parametrize(
    ("value", "cls"),
    [
        (USER, User),
        (ORGANIZATION, Organization),
        ({"@href": "/user/5"}, User),
        ({"@href": "/org/5"}, Organization),
        ({"@href": "/api/org/5"}, Organization),
        ({"@href": "/repo/5"}, User),
        ({"@href": 5}, User),
        ({"@type": "robot", "@href": "/org/5", "login": "x"}, User),
        ({"@type": 7, "login": "x"}, User),
        ({}, User),
    ],
)
def test_a_member_of_a_union_is_chosen(value: dict[str, Any], cls: type) -> None:
    assert OWNER.choose(value).model is cls
    read = OWNER.decode(value, "$", False)
    assert read.__class__ is cls
    assert OWNER.encode(read) == value


def test_a_member_of_a_union_is_checked_at_its_place() -> None:
    wrong = {**USER, "login": 5}
    assert OWNER.decode(wrong, "$.owner", False).login == 5
    with pytest.raises(DecodeError, match=r"^\$\.owner\.login: a string expected, got an integer$") as caught:
        OWNER.decode(wrong, "$.owner", True)
    assert caught.value.path == "$.owner.login"


def test_members_that_share_their_type_are_told_by_their_representation() -> None:
    kind: UnionOf[Any] = UnionOf(
        ("build", "standard", ModelKind(lambda: Build)), ("build", "minimal", ModelKind(lambda: BuildMinimal))
    )
    assert kind.choose(MINIMAL).model is BuildMinimal
    assert kind.choose(STANDARD).model is Build
    assert kind.choose({"@type": "build", "@representation": "other"}).model is Build


def test_a_union_remembers_what_its_type_alone_decides() -> None:
    standard, minimal = ModelKind(lambda: Build), ModelKind(lambda: BuildMinimal)
    shared: UnionOf[Any] = UnionOf(("build", "standard", standard), ("build", "minimal", minimal))
    for _ in range(2):  # as none is remembered, the second time too
        assert type(shared.take(MINIMAL)) is BuildMinimal
        assert type(shared.take(STANDARD)) is Build
    user, organization = ModelKind(lambda: User), ModelKind(lambda: Organization)
    owners: UnionOf[Any] = UnionOf(("user", "", user), ("organization", "", organization))
    for _ in range(2):
        assert type(owners.take(ORGANIZATION)) is Organization
        assert type(owners.take(USER)) is User
    assert owners._takes == {"organization": Organization.take, "user": User.take}
    with pytest.raises(ValueError, match="robot"):
        owners.take({"@type": "robot", "@href": "/org/5", "login": "x"})
    assert list(owners._takes) == ["organization", "user"]


def test_a_union_takes_the_straight_line_with_objects_only() -> None:
    assert OWNER.take(USER) == User(href="/user/1", login="rkh")
    values: list[Any] = [None, [], "x", 1]
    for value in values:
        with pytest.raises(AttributeError, match="has no attribute 'get'"):
            OWNER.take(value)


def test_a_list_of_models_is_read_both_ways() -> None:
    kind = ListOf(ModelKind(lambda: BuildMinimal))
    taken = kind.take([MINIMAL, STANDARD])
    assert taken == kind.decode([MINIMAL, STANDARD], "$", True)
    assert [type(build) for build in taken] == [BuildMinimal, Build]
    values: list[Any] = [{}, None, "ab", (MINIMAL,)]
    for value in values:
        with pytest.raises(DecodeError, match=r"^\$: a list expected, got "):
            kind.take(value)


def test_one_of_several_kinds() -> None:
    kind = AnyOf(BOOLEAN, STRING, OBJECT)
    values: list[Any] = [True, "a", {"a": 1}]
    for value in values:
        assert kind.decode(value, "$", True) is value
        assert kind.encode(value) is value
    assert kind.decode(7, "$.x", False) == 7
    with pytest.raises(DecodeError) as caught:
        kind.decode(7, "$.x", True)
    assert str(caught.value) == "$.x: a value of another type expected, got an integer"
    assert AnyOf(ListOf(INTEGER), ListOf(STRING)).decode(["a"], "$", True) == ["a"]


def test_kinds_are_made_of_what_they_are_given() -> None:
    word: Kind[Any] = type(STRING)("a word", str, bytes)  # type: ignore[call-arg]  # of the class behind them
    assert word.decode(b"x", "$", True) == b"x"
    words: Kind[Any] = MapOf(word)
    assert words.decode({"a": "b"}, "$", True) == {"a": "b"}
    with pytest.raises(DecodeError) as caught:
        words.decode({"a": {1}}, "$", True)
    assert str(caught.value) == "$.a: a word expected, got something else"


def test_the_base_decodes_nothing() -> None:
    with pytest.raises(NotImplementedError):
        Kind[Any]().decode(1, "$", False)


@pytest.mark.parametrize("value", ["", "ascending", None, 1, ["asc"]])
def test_another_value_of_a_closed_enum_is_refused_when_strict(value: Any) -> None:
    with pytest.raises(DecodeError, match=r"^\$\.order: one of asc, desc expected, got "):
        OneOf("asc", "desc").decode(value, "$.order", strict=True)
    assert OneOf("asc", "desc").decode(value, "$.order", strict=False) == value
