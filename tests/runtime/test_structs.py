"""What msgspec reads as Structs is what is read of dicts; what is not usual is left to these."""

import json
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_models import MINIMAL, ORGANIZATION, OWNER, STANDARD, USER, Branch, Build, BuildMinimal

from traviskit import _structs, v2
from traviskit._kinds import INTEGER, STRING, Field, Kind, ListOf, MapOf, Nullable
from traviskit._model_kinds import ModelKind, UnionOf
from traviskit._models import Model, Traits, model
from traviskit._response import _STRAIGHT
from traviskit._straight import new

pytestmark = pytest.mark.skipif(_structs.msgspec is None, reason="msgspec is not installed")

BUILD: ModelKind[Build] = ModelKind(lambda: Build)
SMALL: ModelKind[BuildMinimal] = ModelKind(lambda: BuildMinimal)
HREF = {"@href": "/build/1"}
OPTIONAL = {"token": "secret-words", "note": None, "log": "text", "config": {"a": [2**80]}, "flags": {"x": True}}
LARGER = {**STANDARD, "id": 2**70}


def read(kind: Kind[Any], value: object) -> Any:
    return _structs.read(kind, json.dumps(value).encode())


@pytest.mark.parametrize("indent", [None, 2])
@given(
    optional=st.fixed_dictionaries({}, optional={key: st.just(value) for key, value in OPTIONAL.items()}),
    time=st.sampled_from([None, "2014-04-21T15:27:14Z", "2014-04-21T15:27:14.500Z", "2014-04-21T15:27:14+00:00"]),
    jobs=st.lists(st.sampled_from([MINIMAL, HREF, LARGER, {**MINIMAL, "id": None}])),
    number=st.text() | st.none() | st.integers(-(2**80), 2**80) | st.just({"a": 1.0}),
    order=st.randoms(use_true_random=False),
)
def test_the_same_as_of_dicts(  # all that a build may be
    indent: int | None, optional: Any, time: Any, jobs: Any, number: Any, order: Any
) -> None:
    members = list({**STANDARD, **optional, "started_at": time, "jobs": jobs, "number": number}.items())
    order.shuffle(members)
    sent = dict(members)
    found = _structs.read(BUILD, json.dumps(sent, indent=indent).encode())
    assert isinstance(found, Build)
    assert found == Build.decode(sent)
    assert repr(found) == repr(Build.decode(sent))
    assert found.to_dict() == sent
    assert found.jobs == [BuildMinimal.decode(job) for job in jobs]
    assert [type(job) for job in found.jobs] == [type(BuildMinimal.decode(job)) for job in jobs]


@pytest.mark.parametrize(
    "sent",
    [
        MINIMAL,
        HREF,
        STANDARD,
        LARGER,
        {"@href": None},
        {"id": 1},
        {},
        {key: value for key, value in MINIMAL.items() if key != "@type"},
        {key: value for key, value in STANDARD.items() if key != "jobs"},
        {**MINIMAL, "number": "7"},
        {**MINIMAL, "owner": 2**64},
    ],
)
def test_whatever_is_sent_of_a_representation(sent: dict[str, Any]) -> None:
    found = read(SMALL, sent)
    assert found == SMALL.decode(sent, "$", False)
    assert type(found) is type(SMALL.decode(sent, "$", False))
    assert found.to_dict() == sent


@pytest.mark.parametrize(
    "change",
    [
        {"unknown": 1},
        {"@type": "job"},
        {"@representation": "whole"},
        {"@representation": 1},
        {"jobs": None},
        {"jobs": {}},
        {"jobs": [None]},
        {"jobs": [{**MINIMAL, "unknown": 1}]},
        {"owner": None},
        {"owner": {"@href": "/user/1"}},
        {"owner": {**USER, "@type": "robot"}},
        {"started_at": 5},
        {"started_at": "yesterday"},
        {"config": []},
        {"flags": None},
    ],
)
def test_what_is_not_usual_is_left_to_dicts(change: dict[str, Any]) -> None:
    assert read(BUILD, {**STANDARD, **change}) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"NaN", b'{"@href": "\\ud800"}', b'{"@href": 1e400}', b"[" * 10**5, b'{"a":' * 10**5],
)
def test_what_is_not_json_for_msgspec_is_left_too(content: bytes) -> None:
    assert _structs.read(SMALL, content) is None


def test_lists_and_unions_on_top() -> None:
    assert read(ListOf(SMALL), [MINIMAL, HREF]) == [SMALL.decode(MINIMAL, "$", True), SMALL.decode(HREF, "$", True)]
    assert read(ListOf(SMALL), {}) is None
    assert read(OWNER, ORGANIZATION) == OWNER.decode(ORGANIZATION, "$", True)
    assert read(OWNER, {"@href": "/user/1"}) is None


def test_a_union_that_the_type_does_not_tell_is_sent_as_dicts() -> None:
    shared: UnionOf[Any] = UnionOf(("build", "minimal", SMALL), ("build", "standard", BUILD))
    assert read(shared, MINIMAL) is None
    assert shared.take_struct(MINIMAL) == BuildMinimal.take(MINIMAL)


def test_a_model_in_itself_is_left_to_dicts() -> None:
    assert read(ModelKind(lambda: Stage), {"id": 1, "after": None}) == Stage(id=1, after=None)
    assert read(ModelKind(lambda: Stage), {"id": 2, "after": {"id": 1, "after": None}}) is None


def test_models_by_name() -> None:
    sent = {"stages": {"test": {"id": 1, "after": None}}}
    assert read(ModelKind(lambda: Stages), sent) == Stages(stages={"test": Stage(id=1, after=None)})
    assert read(ModelKind(lambda: Stages), {"stages": []}) is None
    assert read(ModelKind(lambda: Stages), {"stages": {"test": []}}) is None


def test_a_model_without_a_straight_line_is_left_to_dicts() -> None:
    assert read(ModelKind(lambda: Branch), {"name": "master", "commit_id": None}) is None


def test_kinds_that_hold_no_models_are_left_to_dicts() -> None:
    kinds: list[Kind[Any]] = [STRING, ListOf(STRING), Nullable(INTEGER)]
    for kind in kinds:
        assert read(kind, None) is None


def test_without_msgspec_all_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(SMALL, MINIMAL) is not None
    monkeypatch.setattr(_structs, "msgspec", None)
    assert read(SMALL, MINIMAL) is None


@pytest.mark.parametrize("name", v2.OPERATIONS)
def test_every_answer_with_models_can_be_read(name: str) -> None:
    for answer in v2.OPERATIONS[name].answers:
        if isinstance(answer.kind, _STRAIGHT):
            assert _structs._reader(answer.kind) is not None


@model
class Stage(Model):
    traits: ClassVar[Traits] = Traits("v3")
    id: int
    after: Any

    @classmethod
    def take_struct(cls, sent: Any) -> "Stage":
        self = new(cls)
        self.id = sent.id
        self.after = None if sent.after is None else cls.take_struct(sent.after)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("id", "id", INTEGER), Field("after", "after", Nullable(ModelKind(lambda: Stage))))


@model
class Stages(Model):
    traits: ClassVar[Traits] = Traits("v3")
    stages: dict[str, Stage]

    @classmethod
    def take_struct(cls, sent: Any) -> "Stages":
        self = new(cls)
        self.stages = {key: Stage.take_struct(item) for key, item in sent.stages.items()}
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("stages", "stages", MapOf(ModelKind(lambda: Stage))),)
