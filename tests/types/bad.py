"""What users get wrong. Each marked line, and no other, must be refused by every type checker; it is never run."""

# Of itself mypy does not say what is deprecated.
# mypy: enable-error-code="deprecated"
# ruff: noqa: T201  # users print, and what stands here as a token is none

from traviskit import AsyncTravis, StatusError, Travis
from traviskit.v2 import Build, Repository


def wrong_arguments(travis: Travis) -> None:
    travis.v2.builds.get("86601346")  # error
    travis.v2.repositories.get()  # error
    travis.v2.repositories.get(82.5)  # error
    travis.v2.repositories.list(owner="sinatra")  # error
    travis.v2.repositories.list(ids=82)  # error
    travis.v2.env_vars.create(82, value="hello", public=True)  # error
    travis.v2.env_vars.create(82, name=None, value="hello", public=True)  # error
    travis.v2.logs.get_for_job(42, format="html")  # error
    travis.v2.builds.frobnicate(1)  # error
    travis.v2.requests.list()  # error
    travis.v2.requests.list(slug="sinatra/sinatra", repository_id=82)  # error
    travis.v2.annotations.list(42)  # error
    travis.v4.builds.get(1)  # error


def wrong_results(travis: Travis) -> None:
    print(travis.v2.builds.get(1).nummer)  # error
    wrong: int = travis.v2.repositories.get(82).slug  # error
    other: Repository = travis.v2.builds.get(1)  # error
    print(travis.v2.builds.get(1).commit.message)  # error
    print(travis.v2.builds.get(1).commit.passed)  # error
    for build in travis.v2.builds.list("sinatra/sinatra"):
        print(build.slug)  # error
    print(travis.v2.repositories.list().first().slug)  # error
    print(travis.v2.repositories.with_raw_response.get(82).slug)  # error
    print(wrong, other)


def wrong_errors(error: StatusError) -> int:
    print(error.reason_of_it_all)  # error
    return error.message  # error


def wrong_models(build: Build) -> None:
    build.number = 792  # error
    build.passed = True  # error
    print(build.to_dict().items, build.to_dict().nothing)  # error


async def wrong_async(travis: AsyncTravis) -> None:
    travis.v2.requests.list()  # error
    travis.v2.annotations.list(42)  # error
    print(travis.v2.builds.get(1).number)  # error
    print([build async for build in travis.v2.builds.list(name="x/y")])  # error
    for _ in travis.v2.builds.list("sinatra/sinatra"):  # error
        pass
    with AsyncTravis():  # error
        pass


def wrong_client() -> None:
    Travis(tokn="secret")  # error
    Travis(token=b"secret")  # error
    Travis(timeout="long")  # error
    Travis(http_client=AsyncTravis())  # error
