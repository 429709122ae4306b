"""Templates that mean the same: a repository by id, slug, provider and slug; an owner by login, provider, GitHub id."""

import importlib
import inspect
import json
import re
from pathlib import Path
from typing import Any, get_overloads

import pytest
from spike.driver import Driver

REPOSITORY: dict[str, Any] = {
    "@type": "repository",
    "@href": "/repo/1",
    "@representation": "standard",
    "@permissions": {"read": True, "star": False},
    "id": 1,
    "slug": "rails/rails",
    "owner": {"@type": "organization", "@href": "/org/87", "id": 87, "login": "rails"},
}
OWNER: dict[str, Any] = {
    "@type": "organization",
    "@href": "/org/87",
    "@representation": "standard",
    "id": 87,
    "login": "rails",
    "name": None,
    "avatar_url": None,
}
NONE: dict[str, Any] = {
    "@type": "repositories",
    "@href": "/repos",
    "@representation": "standard",
    "@pagination": {
        "limit": 2,
        "offset": 0,
        "count": 0,
        "is_first": True,
        "is_last": True,
        "next": None,
        "prev": None,
    },
    "repositories": [],
}


def test_a_repository_goes_by_id_slug_or_provider(calls: Driver) -> None:
    travis = calls.client(lambda _: REPOSITORY)
    for arguments in ((1,), ("rails/rails",)):
        assert calls.run(travis.repositories.get(*arguments)).id == 1
        assert calls.run(travis.repositories.get(*arguments, provider="github")).id == 1
    assert calls.sent == [
        "GET /repo/1",
        "GET /repo/github/1",
        "GET /repo/rails%2Frails",
        "GET /repo/github/rails%2Frails",
    ]


def test_an_owner_goes_by_login_provider_or_github_id(calls: Driver) -> None:
    travis = calls.client(lambda _: OWNER)
    calls.run(travis.owners.get("rails"))
    calls.run(travis.owners.get("rails", provider="bitbucket"))
    calls.run(travis.owners.get(github_id=4223))
    assert calls.sent == ["GET /owner/rails", "GET /owner/bitbucket/rails", "GET /owner/github_id/4223"]


def test_what_stands_below_goes_along(calls: Driver) -> None:
    travis = calls.client(lambda _: NONE)
    for arguments in ({}, {"owner": "rails"}, {"owner": "rails", "provider": "github"}, {"github_id": 4223}):
        assert calls.items(travis.repositories.list(**arguments, limit=2)) == []
    assert calls.sent == [
        "GET /repos?limit=2",
        "GET /owner/rails/repos?limit=2",
        "GET /owner/github/rails/repos?limit=2",
        "GET /owner/github_id/4223/repos?limit=2",
    ]


@pytest.mark.parametrize(
    ("repository", "error", "says"),
    [
        (-1, ValueError, "repositories.get(): repository must be 0 or more, not -1"),
        ("rails", ValueError, "repositories.get(): repository must be such as 'rails/rails', not 'rails'"),
        (True, TypeError, "repositories.get(): repository must be an int or a str, not True"),
        (1.5, TypeError, "repositories.get(): repository must be an int or a str, not 1.5"),
        (None, TypeError, "repositories.get(): repository is required"),
    ],
)
def test_what_is_neither_id_nor_slug_is_refused(
    repository: Any, error: type[Exception], says: str, calls: Driver
) -> None:
    travis = calls.client(lambda _: REPOSITORY)
    with pytest.raises(error, match=re.escape(says)):
        calls.run(travis.repositories.get(repository))
    assert calls.sent == []


def test_what_needs_another_argument_says_so(calls: Driver) -> None:
    """It belongs to a form of the call that is not meant, and would be lost silently."""
    travis = calls.client(lambda _: NONE)
    with pytest.raises(TypeError, match=r"repositories\.list\(\): provider can not be given without owner"):
        calls.items(travis.repositories.list(provider="github"))
    with pytest.raises(TypeError, match=r"repositories\.list\(\): github_id can not be given together with owner"):
        calls.items(travis.repositories.list("rails", github_id=4223))
    with pytest.raises(TypeError, match=r"builds\.list\(\): branch_name can not be given without repository"):
        calls.items(travis.builds.list(branch_name=["main"]))
    assert calls.sent == []


def test_each_template_is_an_overload(constructed: Any) -> None:
    resources = importlib.import_module(f"{constructed.__name__}.v3.resources.repositories")
    found = [str(inspect.signature(overload)) for overload in get_overloads(resources.RepositoriesResource.get)]
    assert [text.partition(", include")[0] for text in found] == [
        "(self, repository: 'int | str', *, provider: 'Provider'",
        "(self, repository: 'int | str', *",
    ]


def test_each_template_is_published(constructs: Any, packages: Path) -> None:
    assert [name for name in constructs.OPERATIONS if name.startswith("owners")] == [
        "owners_get",
        "owners_get_by_github_id",
        "owners_get_by_provider",
    ]
    record = constructs.OPERATIONS["env_vars_delete_by_provider"]
    assert record.path == "/repo/{provider}/{repository}/env_var/{env_var_id}"
    assert record.python_name == "env_vars.delete"
    document = json.loads((packages / "constructed" / "descriptions" / "travis-v3.json").read_bytes())
    operation = document["paths"]["/owner/github_id/{github_id}"]["get"]
    assert operation["summary"] == "Get an owner, by github id."
    assert operation["parameters"] == [{"$ref": "#/components/parameters/GithubId"}]
