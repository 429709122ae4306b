"""Models: what was sent and what was not, equality, copies, and the way out."""

import copy
import pickle
from datetime import UTC, datetime
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_models import (
    MINIMAL,
    ORGANIZATION,
    STANDARD,
    Branch,
    BranchAnswer,
    Build,
    BuildMinimal,
    Commit,
    Organization,
    User,
)

from traviskit import DecodeError, MissingAttributeError, Model, TravisError
from traviskit._kinds import INTEGER, STRING, Field
from traviskit._models import Sideload, Traits, model
from traviskit._straight import lazy_module, no_list, object_of
from traviskit.v3.models.commits import CommitMinimal as V3Commit

OPTIONAL = {"token": "secret-words", "note": "hi", "log": "text", "config": {"a": [1]}, "flags": {"x": True}, "new": 1}
DOCUMENTS = st.builds(
    lambda optional, extra, text: {**STANDARD, "started_at": text, **optional, **extra},
    st.fixed_dictionaries({}, optional={key: st.just(value) for key, value in OPTIONAL.items()}),
    st.dictionaries(st.text(max_size=4).map(lambda k: f"x_{k}"), st.none() | st.integers() | st.text(), max_size=3),
    st.sampled_from([None, "2014-04-21T15:27:14Z", "2014-04-21T15:27:14.5Z"]),
)


def message(model: Model, name: str) -> str:
    with pytest.raises(MissingAttributeError) as caught:
        getattr(model, name)
    assert isinstance(caught.value, AttributeError)
    assert isinstance(caught.value, TravisError)
    return str(caught.value)


@given(DOCUMENTS)
def test_both_ways_give_the_same_and_lose_nothing(data: dict[str, Any]) -> None:
    straight, checked, strict = Build.take(data), Build.decode(data), Build.decode(data, strict=True)
    assert straight == checked == strict == Build.from_dict(data)
    for build in (straight, checked):
        assert build.to_dict() == data
        named = {field.wire for field, _ in build.sent()}
        assert named | build.extra.keys() | {"@type", "@representation"} == data.keys()
        for other in (copy.copy(build), copy.deepcopy(build), pickle.loads(pickle.dumps(build))):  # noqa: S301  # our own
            assert other is not build
            assert other == build
            assert type(other) is Build
            assert other.to_dict() == data
            assert repr(other) == repr(build)


def test_a_deep_copy_shares_nothing() -> None:
    build = Build.take({**STANDARD, "config": {"a": []}, "x": []})
    other = copy.deepcopy(build)
    assert other.config is not None
    other.config["a"].append(1)
    other.extra["x"].append(1)
    assert build.config == {"a": []}
    assert build.extra == {"x": []}
    shallow = copy.copy(build)
    assert shallow.config is build.config


def test_the_class_goes_by_the_representation() -> None:
    assert type(BuildMinimal.take(STANDARD)) is type(BuildMinimal.from_dict(STANDARD)) is Build
    assert type(BuildMinimal.decode(STANDARD)) is Build
    assert type(BuildMinimal.take(MINIMAL)) is BuildMinimal
    assert BuildMinimal.take(STANDARD).representation == "standard"


def test_a_wider_representation_than_promised_leaves_slots_empty() -> None:
    build = Build.from_dict(MINIMAL)
    assert build.__class__ is Build
    assert build.representation == "minimal"
    assert build.to_dict() == MINIMAL
    assert message(build, "number") == (
        "build.number was not sent; the minimal representation may lack it; fetch the whole: travis.follow(build)"
    )


@pytest.mark.parametrize("name", ["glowing", None, 7, ["standard"]])
def test_an_unknown_representation_is_kept(name: Any) -> None:
    data = {**STANDARD, "@representation": name}
    build = Build.from_dict(data)
    assert build.__class__ is Build
    assert build.to_dict() == data
    assert build.representation == (name if isinstance(name, str) else None)


def test_constants_that_were_not_sent_are_not_written_back() -> None:
    data = {key: value for key, value in STANDARD.items() if key != "@type"}
    assert Build.from_dict(data).to_dict() == data
    other = {**STANDARD, "@type": "construction"}
    assert Build.from_dict(other).to_dict() == other


def test_the_representation_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Build.take(STANDARD).representation = "minimal"  # type: ignore[misc]  # on purpose


def test_a_bare_reference_knows_its_address_alone() -> None:
    for build in (BuildMinimal.take({"@href": "/build/9"}), BuildMinimal.decode({"@href": "/build/9"}, strict=True)):
        assert build.__class__ is BuildMinimal
        assert build.href == "/build/9"
        assert build.representation is None
        assert build.to_dict() == {"@href": "/build/9"}
        assert repr(build) == "BuildMinimal(href='/build/9')"
        expected = "was not sent; only its address was (/build/9); fetch it: travis.follow(build)"
        assert message(build, "id") == f"build.id {expected}"
        assert message(build, "number") == f"build.number {expected}"
    assert BuildMinimal.take({"@href": "/build/9"}) == BuildMinimal.decode({"@href": "/build/9"})
    assert message(Build.take({"@href": "/build/9"}), "note") == (
        "build.note was not sent; only its address was (/build/9); fetch it: travis.follow(build)"
    )


def test_what_was_not_sent() -> None:
    build = Build.take(STANDARD)
    assert build.note is None
    assert build.token is None
    assert build.config is None
    assert message(build, "log") == 'build.log was not sent; ask for it: travis.builds.get(…, include=["build.log"])'
    assert message(BuildMinimal.take(MINIMAL), "number") == (
        "build.number was not sent; the minimal representation may lack it; fetch the whole: travis.follow(build)"
    )
    assert message(Commit.from_dict({"id": 1}), "sha") == (
        "commit.sha was not sent; the server may be older than this client, or may leave it out; "
        "what was sent is in to_dict()"
    )
    assert message(Branch.take({"name": "a", "commit_id": None}), "commit") == (
        "branch.commit was not side-loaded: the answer that this came from had none; "
        "fetch it: travis.v2.branches.get(…)"
    )


def test_what_there_is_not_is_a_plain_attribute_error() -> None:
    build = Build.take(STANDARD)
    for name in ("nubmer", "_private", "__deepcopy__"):
        with pytest.raises(AttributeError) as caught:
            getattr(build, name)
        assert not isinstance(caught.value, MissingAttributeError)
        assert str(caught.value) == f"'Build' object has no attribute {name!r}"
    assert not hasattr(build, "nubmer")
    with pytest.raises(AttributeError):
        build.nubmer = 1  # type: ignore[attr-defined]  # on purpose


def test_in_tells_sent_from_not_sent() -> None:
    build = Build.take({**STANDARD, "note": None, "new": None})
    assert "note" in build
    assert "new" in build
    assert "number" in build
    assert "token" not in build
    assert "log" not in build
    assert "newer" not in build
    assert "note" not in Build.take(STANDARD)


def test_extra_is_kept_and_written_back() -> None:
    build = Build.take(STANDARD)
    assert build.extra == {}
    assert build == Build.take(STANDARD), "asking for it changes nothing"
    build.extra["colour"] = "red"
    assert build.to_dict() == {**STANDARD, "colour": "red"}
    assert build != Build.take(STANDARD)
    assert Build.take({**STANDARD, "colour": "red"}) == build


def test_changes_are_written_back() -> None:
    build = Build.take({**STANDARD, "token": None})
    build.number = "8"
    build.started_at = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
    build.owner = Organization(href="/org/7", login="travis-ci")
    del build.token
    assert build.to_dict() == {
        **STANDARD,
        "number": "8",
        "started_at": "2020-01-02T03:04:05Z",
        "owner": {"@type": "organization", "@href": "/org/7", "login": "travis-ci"},
    }


def test_equality() -> None:
    build = Build.take(STANDARD)
    assert build == Build.take(copy.deepcopy(STANDARD))
    assert build != Build.take({**STANDARD, "number": "8"})
    assert build != Build.take({**STANDARD, "note": None}), "null is not the same as not sent"
    assert build != Build.from_dict({**STANDARD, "@representation": "other"})
    assert User(href="/x", login="a") != Organization(href="/x", login="a")
    assert build != STANDARD
    assert BuildMinimal.take(MINIMAL) != Build.from_dict(MINIMAL)
    with pytest.raises(TypeError, match="unhashable"):
        hash(build)


def test_side_loaded_objects_count_in_equality_and_are_copied() -> None:
    branch, same = (Branch.take({"name": "a", "commit_id": 1}) for _ in range(2))
    branch.commit = Commit(id=1, sha="f")
    assert branch != same
    assert pickle.loads(pickle.dumps(branch)) == branch  # noqa: S301  # our own
    assert copy.deepcopy(branch).commit == branch.commit
    assert branch.to_dict() == {"name": "a", "commit_id": 1}, "it is no attribute of its own"


def test_a_repr_shows_what_was_sent_and_no_secret() -> None:
    build = Build.take({**STANDARD, "jobs": [], "owner": ORGANIZATION, "token": "secret-words", "colour": "secret-too"})
    assert repr(build) == (
        "Build(href='/build/1', id=1, number='7', started_at=datetime.datetime(2014, 4, 21, 15, 27, 14, "
        "tzinfo=datetime.timezone.utc), jobs=[], owner=Organization(href='/org/2', login='rails'), token=…, "
        "extra=['colour'])"
    )
    assert "secret" not in repr([build])
    assert repr(Build()) == "Build()"


def test_making_one_by_hand() -> None:
    build = Build(id=5, number="1")
    assert build.to_dict() == {"@type": "build", "@representation": "standard", "id": 5, "number": "1"}
    assert Branch(name="a", commit=Commit(id=1, sha="f")).commit == Commit(id=1, sha="f")
    with pytest.raises(TypeError, match=r"^Commit has no attribute 'shah'; it has id, sha$"):
        Commit(shah="x")


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (None, "null"),
        (1, "an integer"),
        ("text", "a string"),
        ([], "a list"),
        ([STANDARD], "a list"),
        (True, "true or false"),
        (1.5, "a number"),
    ],
)
def test_what_is_no_object_is_refused(data: Any, shown: str) -> None:
    for cls in (Build, BuildMinimal, Commit, User):
        with pytest.raises(DecodeError) as caught:
            cls.from_dict(data)
        assert (str(caught.value), caught.value.path) == (f"$: an object expected, got {shown}", "$")


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"jobs": None}, "$.jobs"),
        ({"jobs": [1]}, "$.jobs[0]"),
        ({"jobs": [MINIMAL, {**STANDARD, "owner": 4}]}, "$.jobs[1].owner"),
        ({"started_at": "soon"}, "$.started_at"),
        ({"config": []}, "$.config"),
        ({"flags": 1}, "$.flags"),
        ({"owner": None}, "$.owner"),
    ],
)
def test_a_wrong_structure_is_named_with_its_path(changes: dict[str, Any], path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        Build.from_dict({**STANDARD, **changes})
    assert caught.value.path == path
    assert str(caught.value).startswith(f"{path}: ")


def test_scalars_are_adopted_as_sent_unless_strict() -> None:
    data = {**STANDARD, "id": "1", "number": None}
    build = Build.from_dict(data)
    assert build.to_dict() == data
    with pytest.raises(DecodeError, match=r"^\$\.id: an integer expected, got a string$"):
        Build.decode(data, strict=True)


def test_missing_attributes_matter_only_strictly() -> None:
    data = {key: value for key, value in STANDARD.items() if key != "number"}
    assert "number" not in Build.from_dict(data)
    with pytest.raises(DecodeError, match=r"^\$\.number: missing$") as caught:
        Build.decode(data, strict=True)
    assert caught.value.path == "$.number"


def test_a_subclass_may_add_attributes() -> None:
    class Mine(Commit):
        colour = "red"

    mine = Mine.from_dict({"id": 1, "sha": "f"})
    mine.colour = "blue"
    assert copy.copy(mine).colour == "blue"
    assert copy.copy(mine) == mine
    assert mine.to_dict() == {"id": 1, "sha": "f"}


def test_the_base_has_no_attributes() -> None:
    assert Model.fields() == {}
    assert Model.from_dict({"a": 1}).to_dict() == {"a": 1}
    with pytest.raises(NotImplementedError):
        Model.take({})
    with pytest.raises(NotImplementedError):
        Model.take_struct({})


def test_fields_are_the_classs_own() -> None:
    assert list(BuildMinimal.fields()) == ["href", "id"]
    assert list(Build.fields())[:3] == ["href", "id", "number"]
    assert BuildMinimal.fields() is BuildMinimal.fields()


def test_the_straight_line_checks_structure() -> None:
    assert object_of({"a": 1}) == {"a": 1}
    no_lists: list[Any] = [None, {}, "ab", (1,)]
    for value in no_lists:
        with pytest.raises(TypeError):
            no_list(value)
        with pytest.raises(TypeError):
            Build.take({**STANDARD, "jobs": value})
    no_objects: list[Any] = [None, [], "ab"]
    for value in no_objects:
        with pytest.raises(TypeError):
            object_of(value)


def test_a_lazy_module_is_imported_when_it_is_read() -> None:
    module = lazy_module("email", "charset")
    assert "BASE64" not in vars(module)
    assert module.BASE64 == 2
    assert vars(module)["BASE64"] == 2
    with pytest.raises(AttributeError, match="nothing"):
        _ = module.nothing


def test_envelopes_are_models() -> None:
    answer = BranchAnswer.from_dict({"branch": {"name": "a", "commit_id": 1}, "commit": None})
    assert answer.commit is None
    assert answer.branches is None
    assert answer.branch.name == "a"


def test_what_lacks_something_has_slots_alone() -> None:
    bare = BuildMinimal.take({"@href": "/build/9"})
    assert not hasattr(bare, "__dict__")
    with pytest.raises(AttributeError):
        bare.colour = "red"  # type: ignore[attr-defined]  # on purpose


def test_what_lacks_something_looks_like_its_class() -> None:
    bare, minimal = BuildMinimal.take({"@href": "/build/9"}), BuildMinimal.take(MINIMAL)
    for whole, lacking in ((minimal, bare), (Build.take(STANDARD), Build.decode(MINIMAL)), (Build(), Build())):
        cls = whole.__class__
        assert lacking.__class__ is cls
        assert isinstance(lacking, cls)
        assert repr(type(lacking)) == repr(cls)
        assert type(lacking).__doc__ == cls.__doc__
        for again in (copy.copy(lacking), copy.deepcopy(lacking), pickle.loads(pickle.dumps(lacking))):  # noqa: S301  # our own
            assert again == lacking
            assert again.__class__ is cls
            with pytest.raises(MissingAttributeError, match="was not sent"):
                _ = again.jobs
        assert cls.from_dict(lacking.to_dict()) == type(lacking).from_dict(lacking.to_dict()) == lacking


def test_an_object_is_equal_to_one_that_got_what_it_lacked_later() -> None:
    late = Build(href="/build/1")
    late.id = 1
    assert late == Build(href="/build/1", id=1)
    whole = {name: value for name, value in vars_of(Build.take(STANDARD)).items() if value is not None}
    assert type(Build(**whole)) is Build, "nothing is missing"


def vars_of(build: Build) -> dict[str, Any]:
    return {field.name: value for field, value in build.sent()}


def test_an_optional_attribute_can_be_deleted_and_set() -> None:
    build = Build.take({**STANDARD, "note": "hi"})
    del build.note
    assert build.note is None
    assert "note" not in build
    build.note = "again"
    assert build.to_dict()["note"] == "again"


def test_what_a_wider_representation_has_can_not_be_set_on_a_smaller_one() -> None:
    minimal = BuildMinimal.take(MINIMAL)
    with pytest.raises(AttributeError):
        minimal.number = "1"  # type: ignore[attr-defined]  # on purpose
    assert not hasattr(minimal, "number")
    with pytest.raises(AttributeError, match="object has no attribute 'nmuber'"):
        _ = minimal.nmuber  # type: ignore[attr-defined]  # on purpose
    with pytest.raises(AttributeError, match=r"^'BuildMinimal' object has no attribute 'nmuber'$") as caught:
        _ = BuildMinimal.take({"@href": "/build/9"}).nmuber  # type: ignore[attr-defined]  # on purpose
    with pytest.raises(AttributeError, match=r"^'BuildMinimal' object has no attribute '_private'$"):
        _ = BuildMinimal.take({"@href": "/build/9"})._private  # type: ignore[attr-defined]  # on purpose
    assert not isinstance(caught.value, MissingAttributeError)


@pytest.mark.parametrize("number", [1, 2])
def test_a_class_explains_what_its_traits_name(number: int) -> None:
    @model
    class Small(Model):
        traits: ClassVar[Traits] = Traits(
            "v9",
            (("@representation", "minimal"),),
            lambda: {"minimal": Small, "standard": LargeThing},
            (Sideload("friend", ("friends",), "friend_id"),),
            optional=("note",),
            elsewhere=("weight",),
        )
        id: int
        note: str | None
        friend: Any

        @classmethod
        def _fields(cls) -> tuple[Field, ...]:
            return (Field("id", "id", INTEGER), Field("note", "note", STRING, required=False))

    @model
    class LargeThing(Small):
        traits: ClassVar[Traits] = Small.traits._replace(
            constants=(("@representation", "standard"),), optional=("note", "weight"), elsewhere=()
        )
        weight: int

        @classmethod
        def _fields(cls) -> tuple[Field, ...]:
            return (*super()._fields(), Field("weight", "weight", INTEGER, include="thing.weight"))

    small = Small(id=number)
    assert not hasattr(small, "__dict__")
    assert not hasattr(Small(), "__dict__")
    assert type(small) is Small
    assert (small.id, small.note) == (number, None)
    small.note, small.friend = "hi", 7
    assert (small.note, small.friend, small.to_dict()["note"]) == ("hi", 7, "hi")
    del small.note, small.friend
    assert small.note is None
    assert message(small, "friend") == (
        "large_thing.friend was not side-loaded: the answer that this came from had none; fetch it: travis.v9.….get(…)"
    )
    ask = 'large_thing.weight was not sent; ask for it: travis.v9.….get(…, include=["thing.weight"])'
    assert message(small, "weight") == ask
    large = LargeThing(id=number)
    assert large.note is None
    large.note = "whole"
    assert large.note == "whole"
    assert message(large, "weight") == ask
    large.weight = 3
    assert large.to_dict() == {"@representation": "standard", "id": number, "note": "whole", "weight": 3}
    assert repr(large) == f"LargeThing(id={number}, note='whole', weight=3)"
    assert large == LargeThing(id=number, note="whole", weight=3) != LargeThing(id=number)
    assert copy.copy(large) == pickle_of(large) == large


def pickle_of(thing: Model) -> Model:
    """What pickle would make of it, were its class not one of a function."""
    made = object.__new__(type(thing))
    made.__setstate__(thing.__getstate__())
    return made


def test_what_stands_for_an_object_where_there_are_no_representations() -> None:
    @model
    class Stub(Model):
        traits: ClassVar[Traits] = Traits("v2", (), lambda: {"standard": Whole}, elsewhere=("weight",))
        href: str
        id: int

        @classmethod
        def _fields(cls) -> tuple[Field, ...]:
            return (Field("href", "@href", STRING), Field("id", "id", INTEGER))

    @model
    class Whole(Stub):
        traits: ClassVar[Traits] = Traits("v2")
        weight: int

        @classmethod
        def _fields(cls) -> tuple[Field, ...]:
            return (*super()._fields(), Field("weight", "weight", INTEGER))

    assert message(Stub(href="/whole/1", id=1), "weight") == (
        "whole.weight was not sent; what stands for it here may lack it; fetch the whole: travis.follow(whole)"
    )


def test_advice_of_a_class_that_has_no_family() -> None:
    @model
    class Plain(Model):
        traits: ClassVar[Traits] = Traits("v2", fetched_by="travis.v2.plain.get", optional=("log",))
        log: str | None

        @classmethod
        def _fields(cls) -> tuple[Field, ...]:
            return (Field("log", "log", STRING, required=False, include="plain.log"),)

    expected = 'plain.log was not sent; ask for it: travis.v2.plain.get(…, include=["plain.log"])'
    assert message(Plain(), "log") == expected


def test_advice_goes_by_what_was_sent() -> None:
    nameless = Build.from_dict({"@type": "build", "@href": "/build/1", "@representation": None, "id": 1})
    older = "the server may be older than this client, or may leave it out; what was sent is in to_dict()"
    assert message(nameless, "number") == f"build.number was not sent; {older}"
    assert message(Commit.from_dict({"@href": "/commit/1"}), "sha") == f"commit.sha was not sent; {older}"
    addressless = Build.from_dict({"@type": "build", "@representation": "minimal", "id": 1})
    assert message(addressless, "number") == f"build.number was not sent; {older}"


def test_advice_where_the_whole_has_no_address() -> None:
    commit = V3Commit.from_dict({"@type": "commit", "@representation": "minimal", "id": 1, "sha": "1a"})
    assert message(commit, "author") == (
        "commit.author was not sent; it comes with the whole commit, which the include of what holds it asks for, "
        'as include=["build.commit"] does for a build'
    )


def test_what_looks_like_a_bare_reference_and_is_none() -> None:
    for data in ({"@href": "/build/9", "id": 1}, {"id": 1}, {}):
        build = Build.take(data)
        assert build.to_dict() == data
        assert build.note is None
    for data in ({"@href": 5}, {"@href": None}):
        assert Build.take(data).to_dict() == data
