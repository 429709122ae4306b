"""Who owns what: users and organizations, whole, in short, and reduced where they stand for an owner."""

from typing import Any

import pytest
from spike.driver import Driver
from spike.test_v3_constructs import MINIMAL
from spike.test_v3_templates import OWNER, REPOSITORY

REDUCED = {"@type": "user", "@href": "/user/3", "id": 3, "login": "rkh"}
SHORT = {**REDUCED, "@representation": "minimal", "name": "Konstantin"}
WHOLE = {**SHORT, "@representation": "standard", "avatar_url": None}


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (REDUCED, "UserReference"),
        ({**REDUCED, "@representation": "minimal"}, "UserReference"),
        (WHOLE, "User"),
        (REPOSITORY["owner"], "OrganizationReference"),
        (OWNER, "Organization"),
        ({"@href": "/user/3"}, "UserReference"),
        ({"@href": "/org/87"}, "OrganizationReference"),
    ],
)
def test_an_owner_in_its_place(owner: dict[str, Any], name: str, constructs: Any) -> None:
    sent = {**REPOSITORY, "owner": owner}
    for repository in (constructs.Repository.take(sent), constructs.Repository.decode(sent, strict=True)):
        assert repository.owner.__class__ is getattr(constructs, name)
        assert repository.to_dict() == sent
    assert constructs.Repository.take(sent) == constructs.Repository.decode(sent)


def test_a_reduced_owner_says_how_to_get_the_rest(constructed: Any, constructs: Any) -> None:
    owner = constructs.Repository.take({**REPOSITORY, "owner": REDUCED}).owner
    assert owner.login == "rkh"
    with pytest.raises(constructed.MissingAttributeError, match=r"follow\(user\)"):
        _ = owner.avatar_url


def test_a_reduced_owner_is_followed(calls: Driver, constructs: Any) -> None:
    travis = calls.client(lambda request: OWNER if request.url.path == "/org/87" else REPOSITORY)
    owner = calls.run(travis.repositories.get(1)).owner
    whole = calls.run(travis.follow(owner))
    assert isinstance(whole, type(owner))
    assert whole.__class__ is constructs.Organization
    assert calls.sent == ["GET /repo/1", "GET /org/87"]


def test_who_led_to_a_build_may_be_nobody(constructs: Any) -> None:
    build = {"@type": "build", "@href": "/build/7", "@representation": "standard", "id": 7, "created_by": None}
    assert constructs.Build.take(build).created_by is None
    listed = {**build, "@representation": "list", "created_by": REDUCED, "request_id": 1}
    found = constructs.BuildMinimal.take(listed)
    assert found.__class__ is constructs.BuildList
    assert not isinstance(found, constructs.Build)


def test_a_list_of_several_classes(calls: Driver, constructs: Any) -> None:
    broadcast = {"@type": "broadcast", "@representation": "standard", "id": 1}
    recipients = [SHORT, {**OWNER, "@representation": "standard"}, MINIMAL, {"@href": "/repo/1"}]
    answer = {
        "@type": "broadcasts",
        "@href": "/broadcasts",
        "@representation": "standard",
        "broadcasts": [{**broadcast, "recipients": recipients}],
    }
    travis = calls.client(lambda _: answer)
    (found,) = calls.items(travis.broadcasts.list(active=[True, False]))
    assert [recipient.__class__.__name__ for recipient in found.recipients] == [
        "UserMinimal",
        "Organization",
        "RepositoryMinimal",
        "RepositoryMinimal",
    ]
    assert found.to_dict()["recipients"] == recipients
    assert calls.sent == ["GET /broadcasts?active=true,false"]
    assert constructs.Broadcasts.decode(answer, strict=True).to_dict() == answer


def test_permissions_come_with_what_is_whole(constructed: Any, constructs: Any) -> None:
    repository = constructs.Repository.take(REPOSITORY)
    assert (repository.permissions.read, repository.permissions.star) == (True, False)
    assert repository.to_dict() == REPOSITORY
    small = constructs.RepositoryMinimal.take(MINIMAL)
    assert "permissions" not in small
    with pytest.raises(constructed.MissingAttributeError, match=r'include=\["repository\.@permissions"\]'):
        _ = small.permissions
    included = constructs.RepositoryMinimal.take({**MINIMAL, "@permissions": {"read": True, "star": True, "new": True}})
    assert included.permissions.star is True
    assert included.permissions.extra == {"new": True}
    lacking = constructs.Repository.from_dict({k: v for k, v in REPOSITORY.items() if k != "@permissions"})
    with pytest.raises(constructed.MissingAttributeError, match="may lack it"):
        _ = lacking.permissions
