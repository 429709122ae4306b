"""What users write of the other constructs of V3, for mypy and pyright (`test_v3_types.py`); see `v3_user.py`."""
# ruff: noqa: T201  # a program

from typing import Any, assert_type

from constructed import AsyncTravis, Pager, RateLimitedError, RawResponse, Travis, TravisWarning
from constructed.v3 import (
    Build,
    BuildList,
    BuildPending,
    Builds,
    BuildsList,
    EnvVar,
    Log,
    LogPart,
    Organization,
    OrganizationMinimal,
    OrganizationReference,
    Repositories,
    Repository,
    RepositoryMinimal,
    RequestConfig,
    RequestPending,
    User,
    UserMinimal,
    UserReference,
)


def templates(travis: Travis) -> None:
    assert_type(travis.repositories.get(1), Repository)
    assert_type(travis.repositories.get("rails/rails"), Repository)
    assert_type(travis.repositories.get("rails/rails", provider="github"), Repository)
    assert_type(travis.repositories.with_raw_response.get(1, provider="github"), RawResponse[Repository])
    travis.repositories.get(1.5)  # error
    travis.repositories.get("rails/rails", provider="sourceforge")  # error
    assert_type(travis.owners.get("rails"), User | Organization)
    assert_type(travis.owners.get("rails", provider="github"), User | Organization)
    assert_type(travis.owners.get(github_id=4223), User | Organization)
    travis.owners.get()  # error
    travis.owners.get("rails", github_id=4223)  # error
    assert_type(travis.repositories.list(), Pager[Repository, Repositories])
    assert_type(travis.repositories.list("rails"), Pager[Repository, Repositories])
    assert_type(travis.repositories.list(github_id=4223), Pager[Repository, Repositories])
    travis.repositories.list(provider="github")  # error


def representations(travis: Travis) -> None:
    assert_type(travis.builds.list(), Pager[Build, Builds])
    assert_type(travis.builds.list(1), Pager[Build, Builds])
    assert_type(travis.builds.list("a/b", representation="list"), Pager[BuildList, BuildsList])
    assert_type(travis.builds.list("a/b", provider="github", representation="list"), Pager[BuildList, BuildsList])
    travis.builds.list(representation="list")  # error


def checked(travis: Travis) -> None:
    travis.repositories.list("rails", include=["repository.owner"], sort_by=["default_branch.last_build:desc", "id"])
    travis.repositories.list("rails", include=["repository.owners"])  # error
    travis.repositories.list("rails", sort_by=["id:up"])  # error


def owners(travis: Travis, minimal: RepositoryMinimal) -> None:
    repository = travis.repositories.get(1)
    assert_type(repository.owner, UserReference | OrganizationReference)
    assert_type(repository.owner.login, str)
    print(repository.owner.name)  # error
    if isinstance(repository.owner, User):
        assert_type(repository.owner.avatar_url, str | None)
    assert_type(repository.permissions.star, bool)
    assert_type(minimal.permissions.star, bool)
    print(repository.permissions.restart)  # error
    assert_type(repository.next_build_number, int | None)
    for broadcast in travis.broadcasts.list():
        assert_type(broadcast.recipients, list[UserMinimal | OrganizationMinimal | RepositoryMinimal])


def bodies(travis: Travis) -> None:
    assert_type(travis.env_vars.create("a/b", name="A", value="1", public=True), EnvVar)
    assert_type(travis.env_vars.delete("a/b", "6f2a"), None)
    travis.env_vars.create("a/b", value="1")  # error
    assert_type(travis.settings.set(1, "build_pushes", value=False).value, bool | int)
    travis.settings.set(1, "build_bushes", value=False)  # error
    assert_type(travis.requests.create(1, config={"language": "ruby"}), RequestPending)
    one = RequestConfig(config="language: ruby", mode="replace")
    travis.requests.create(1, config="language: ruby", configs=[one, {"config": {}}], merge_mode="replace")
    travis.requests.create(1, config=["language: ruby"])  # error
    assert_type(travis.builds.cancel(7), BuildPending)
    assert_type(travis.builds.with_raw_response.cancel(7), RawResponse[BuildPending])


def logs(travis: Travis) -> None:
    assert_type(travis.logs.get(42), Log)
    assert_type(travis.logs.get(42, format="text"), str)
    assert_type(list(travis.logs.pieces(42)), list[bytes])
    assert_type(list(travis.v3.logs.with_options(retries=0).pieces(42)), list[bytes])
    assert_type(travis.logs.list(42), Pager[LogPart, list[LogPart]])
    assert_type(travis.logs.clear(42), list[LogPart])
    assert_type(travis.logs.with_raw_response.list(42), RawResponse[list[LogPart]])


def manifest(travis: Travis) -> None:
    for resource in travis.manifest.get().resources.values():
        for templates_ in resource.actions.values():
            assert_type(templates_[0].uri_template, str)


def troubles(error: RateLimitedError, warning: TravisWarning) -> Any:
    return warning.parameter, error.error_type


async def asynchronous(travis: AsyncTravis) -> None:
    assert_type(await travis.repositories.get("rails/rails", provider="github"), Repository)
    assert_type(await travis.owners.get(github_id=4223), User | Organization)
    async for piece in travis.logs.pieces(42):
        assert_type(piece, bytes)
    async for build in travis.builds.list(1, representation="list"):
        assert_type(build, BuildList)
