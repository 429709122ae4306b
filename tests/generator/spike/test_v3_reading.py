"""V3, read: representations narrow, what was not sent says how to get it, and nothing that was sent is lost."""

import copy
import pickle
from typing import Any

import pytest
from spike.samples import BUILD, JOB, MINIMAL, without


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("log_complete", 'ask for it: travis.builds.get(…, include=["build.log_complete"])'),
        ("jobs", 'ask for it: travis.builds.get(…, include=["build.jobs"])'),
    ],
)
def test_an_include_that_was_not_asked_for_says_how_to_ask(name: str, advice: str, spiked: Any, v3: Any) -> None:
    build = v3.Build.from_dict(without(BUILD, name))
    assert name not in build
    with pytest.raises(spiked.MissingAttributeError) as caught:
        getattr(build, name)
    assert str(caught.value) == f"build.{name} was not sent; {advice}"
    assert isinstance(caught.value, AttributeError)
    assert isinstance(caught.value, spiked.TravisError)
    assert getattr(build, name, None) is None
    assert not hasattr(build, name)


def test_an_attribute_of_another_representation_says_where_it_is(spiked: Any, v3: Any) -> None:
    minimal = v3.BuildMinimal.from_dict(MINIMAL)
    with pytest.raises(spiked.MissingAttributeError) as caught:
        _ = minimal.repository
    assert str(caught.value) == (
        "build.repository was not sent; the minimal representation may lack it; fetch the whole: travis.follow(build)"
    )
    with pytest.raises(spiked.MissingAttributeError, match=r"ask for it: travis.builds.get\(…, include="):
        _ = minimal.log_complete


def test_an_attribute_that_an_old_server_leaves_out_does_not_fail_before_it_is_read(spiked: Any, v3: Any) -> None:
    build = v3.Build.from_dict(without(BUILD, "updated_at"))
    assert build.id == 7
    with pytest.raises(spiked.MissingAttributeError, match=r"build.updated_at was not sent; .*travis.follow\(build\)"):
        _ = build.updated_at
    with pytest.raises(spiked.DecodeError, match=r"\$\.updated_at: missing"):
        v3.Build.decode(without(BUILD, "updated_at"), strict=True)


def test_an_optional_attribute_reads_none(v3: Any) -> None:
    build = v3.Build.from_dict(without(BUILD, "duration", "@permissions"))
    assert build.duration is None
    assert build.permissions is None
    assert "duration" not in build
    assert "id" in build
    assert build.to_dict() == without(BUILD, "duration", "@permissions")


def test_a_name_that_no_representation_has_is_a_plain_attribute_error(spiked: Any, v3: Any) -> None:
    with pytest.raises(AttributeError, match="'Build' object has no attribute 'stat'") as caught:
        _ = v3.Build.from_dict(BUILD).stat
    assert not isinstance(caught.value, spiked.MissingAttributeError)


def test_a_bare_reference_has_only_its_address(spiked: Any, v3: Any) -> None:
    job = v3.Job.from_dict({**JOB, "build": {"@href": "/build/7"}})
    assert job.build.__class__ is v3.BuildMinimal
    assert job.build.href == "/build/7"
    assert [field.name for field, _ in job.build.sent()] == ["href"]
    assert job.build.representation is None
    for name in ("id", "repository", "log_complete", "duration"):
        with pytest.raises(spiked.MissingAttributeError) as caught:
            getattr(job.build, name)
        assert str(caught.value) == (
            f"build.{name} was not sent; only its address was (/build/7); fetch it: travis.follow(build)"
        )
    assert job.to_dict() == {**JOB, "build": {"@href": "/build/7"}}
    assert repr(job.build) == "BuildMinimal(href='/build/7')"
    assert v3.Job.decode(job.to_dict(), strict=True) == job


def test_an_owner_is_what_its_type_says(v3: Any) -> None:
    def owner(**data: Any) -> Any:
        whole = {"@type": "repository", "@href": "/repo/1", "@representation": "standard", "id": 1, "slug": "a/b"}
        return v3.Repository.from_dict({**whole, "owner": data}).owner

    organization = {"@type": "organization", "@href": "/org/87", "id": 87, "login": "rails"}
    assert owner(**organization).__class__ is v3.Organization
    assert owner(**organization).representation is None
    assert owner(**organization).to_dict() == organization
    assert owner(**{**organization, "@type": "user", "@representation": "minimal"}).__class__ is v3.User
    assert owner(**{"@href": "/v3/org/87"}).__class__ is v3.Organization
    assert owner(**{"@href": "/user/87"}).__class__ is v3.User


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("representation", {"@representation": "colossal"}),
        ("representation that is no text", {"@representation": ["minimal"]}),
        ("no representation", {"@representation": None}),
        ("attribute", {"flavour": {"sweet": [1, None]}, "@warnings": []}),
        ("enum value", {"state": "pondering"}),
        ("@type", {"@type": "edifice"}),
        ("@type of an owner", {"created_by": {"@type": "team", "@href": "/team/1", "id": 1, "login": "x", "size": 3}}),
        ("owner without @type", {"created_by": {"id": 1, "login": "x"}}),
        ("representation inside", {"repository": {**BUILD["repository"], "@representation": "tiny"}}),
        ("time", {"updated_at": "2019-03-04T11:20:30+01:00"}),
        ("scalar of another type", {"id": "7"}),
    ],
)
def test_what_nobody_knows_survives_a_round_trip(name: str, change: dict[str, Any], v3: Any) -> None:
    sent = {**BUILD, **change}
    assert sent != BUILD, name
    build = v3.Build.from_dict(sent)
    assert build.__class__ is v3.Build
    assert build.to_dict() == sent
    assert v3.Build.decode(sent) == build
    again = v3.Build.from_dict(build.to_dict())
    assert again == build
    assert pickle.loads(pickle.dumps(build)) == build  # noqa: S301  # made here
    assert build.state == sent["state"]


def test_unknown_attributes_are_kept_apart_and_named_without_their_values(v3: Any) -> None:
    build = v3.Build.from_dict({**MINIMAL, "@representation": "standard", "api_key": "s3cret"})
    assert build.extra == {"api_key": "s3cret"}
    assert "api_key" in build
    assert "s3cret" not in repr(build)
    build.extra["more"] = 1
    assert build.to_dict()["more"] == 1


@pytest.mark.parametrize(
    "left_out", [(), ("duration",), ("jobs", "@permissions"), ("log_complete", "duration", "jobs")]
)
def test_nobody_looks_for_unknown_attributes_where_there_are_none(
    left_out: tuple[str, ...], v3: Any, spiked: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The straight line counts, which is quick; only what it can not account for is looked for."""
    looked: list[object] = []
    monkeypatch.setattr(spiked.Model, "_keep_unknown", lambda _, data, *_rest: looked.append(data))
    v3.Build.take(without(BUILD, *left_out))
    v3.User.take({"@type": "user", "@href": "/user/3", "id": 3, "login": "rkh"})
    assert looked == []
    v3.Build.take({**without(BUILD, *left_out), "more": 1})
    assert len(looked) == 1


def test_the_unknown_representation_keeps_its_name(v3: Any) -> None:
    build = v3.BuildMinimal.from_dict({**BUILD, "@representation": "colossal"})
    assert build.__class__ is v3.BuildMinimal  # what was promised
    assert build.representation == "colossal"
    assert build.extra["log_complete"] is True


def test_a_smaller_representation_than_promised_has_empty_slots(spiked: Any, v3: Any) -> None:
    build = v3.Build.from_dict(MINIMAL)
    assert build.__class__ is v3.Build
    assert build.representation == "minimal"
    assert build.to_dict() == MINIMAL
    with pytest.raises(spiked.MissingAttributeError, match="the minimal representation may lack it"):
        _ = build.repository


def test_copies_are_equal_and_apart(v3: Any) -> None:
    build = v3.Build.from_dict({**BUILD, "flavour": [1], "@representation": "colossal"})
    for duplicate in (copy.copy(build), copy.deepcopy(build), pickle.loads(pickle.dumps(build))):  # noqa: S301  # as above
        assert duplicate == build
        assert duplicate is not build
        assert type(duplicate) is type(build)
        assert duplicate.to_dict() == build.to_dict()
    apart = copy.deepcopy(build)
    apart.extra["flavour"].append(2)
    apart.repository.slug = "x/y"
    apart.state = "failed"
    assert build.extra["flavour"] == [1]
    assert build.repository.slug == "a/b"
    assert build != apart


def test_equality_is_of_class_and_value(v3: Any) -> None:
    build = v3.Build.from_dict(BUILD)
    assert build == v3.Build.from_dict(BUILD)
    assert build != v3.Build.from_dict({**BUILD, "id": 8})
    assert build != v3.BuildMinimal.from_dict(MINIMAL)
    assert build != BUILD
    with pytest.raises(TypeError, match="unhashable"):
        hash(build)


def test_repr_shows_what_was_sent(v3: Any) -> None:
    assert repr(v3.BuildMinimal.from_dict(MINIMAL)) == "BuildMinimal(href='/build/7', id=7, state='passed')"
    user = v3.User(id=3, login="rkh")
    assert repr(user) == "User(id=3, login='rkh')"


def test_objects_are_made_and_changed_by_hand(v3: Any) -> None:
    user = v3.User(id=3, login="rkh")
    user.href = "/user/3"
    assert user.to_dict() == {
        "@type": "user",
        "@representation": "minimal",
        "@href": "/user/3",
        "id": 3,
        "login": "rkh",
    }
    with pytest.raises(TypeError, match="User has no attribute 'name'; it has id, login, href"):
        v3.User(name="x")
    with pytest.raises(AttributeError):
        user.nmae = "x"


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"repository": 1}, "$.repository"),
        ({"repository": None}, "$.repository"),
        ({"jobs": {}}, "$.jobs"),
        ({"jobs": [JOB, "x"]}, "$.jobs[1]"),
        ({"jobs": [{**JOB, "build": []}]}, "$.jobs[0].build"),
        ({"created_by": "rkh"}, "$.created_by"),
        ({"updated_at": "yesterday"}, "$.updated_at"),
        ({"updated_at": 3}, "$.updated_at"),
        ({"@permissions": []}, "$.@permissions"),
    ],
)
def test_a_wrong_structure_is_named_by_its_path(change: dict[str, Any], path: str, spiked: Any, v3: Any) -> None:
    with pytest.raises(spiked.DecodeError) as caught:
        v3.Build.from_dict({**BUILD, **change})
    assert caught.value.path == path
    assert str(caught.value).startswith(f"{path}: ")


@pytest.mark.parametrize("value", [None, [], "x", 3, [BUILD]])
def test_what_is_no_object_is_refused(value: Any, spiked: Any, v3: Any) -> None:
    for cls in (v3.Build, v3.User, v3.Builds):
        with pytest.raises(spiked.DecodeError, match=r"\$: an object expected"):
            cls.from_dict(value)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"id": "7"}, "$.id"),
        ({"id": True}, "$.id"),
        ({"log_complete": 1}, "$.log_complete"),
        ({"state": None}, "$.state"),
    ],
)
def test_strict_checks_scalars(change: dict[str, Any], path: str, spiked: Any, v3: Any) -> None:
    assert v3.Build.from_dict({**BUILD, **change}).to_dict() == {**BUILD, **change}
    with pytest.raises(spiked.DecodeError) as caught:
        v3.Build.decode({**BUILD, **change}, strict=True)
    assert caught.value.path == path
