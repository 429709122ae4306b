"""What users write. It must type-check, strictly, without a cast and without a word to the checker; it is never run."""

# ruff: noqa: S106, T201  # users print, and what stands here as a token is none

import asyncio
from datetime import datetime
from typing import Literal, assert_type

import httpx

from traviskit import (
    AsyncTravis,
    ConflictError,
    MissingAttributeError,
    Model,
    NotFoundError,
    Pager,
    RateLimitedError,
    RawResponse,
    StatusError,
    Travis,
    TravisError,
)
from traviskit.v2 import (
    OPERATIONS,
    Branch,
    Build,
    BuildList,
    Commit,
    EnvVar,
    Job,
    Log,
    Repository,
    Settings,
    User,
)


def reads_one(travis: Travis) -> None:
    """An id and a slug go to the same method."""
    assert_type(travis.v2.repositories.get(82), Repository)
    assert_type(travis.v2.repositories.get("sinatra/sinatra"), Repository)
    assert_type(travis.v2.branches.get(82, "master"), Branch)
    assert_type(travis.v2.branches.get("sinatra/sinatra", "master"), Branch)
    assert_type(travis.v2.users.me(), User)
    build = travis.v2.builds.get(86601346)
    assert_type(build, Build)
    assert_type(build.id, int)
    assert_type(build.number, str)
    assert_type(build.started_at, datetime | None)
    assert_type(build.commit, Commit | None)
    print(build.commit and build.commit.message)


def either(travis: Travis, repository: int | str) -> str:
    """An argument that may be either reaches both overloads."""
    return travis.v2.repositories.get(repository).slug


def reads_many(travis: Travis) -> list[int]:
    """A list is read by iterating; its items and its pages are typed."""
    for build in travis.v2.builds.list("sinatra/sinatra", max_items=100):
        assert_type(build.id, int)
    assert_type(travis.v2.builds.list(slug="sinatra/sinatra"), Pager[Build, BuildList])
    print(travis.v2.requests.list(slug="sinatra/sinatra"), travis.v2.requests.list(repository_id=82))
    first = travis.v2.repositories.list(owner_name="sinatra").first()
    assert_type(first, Repository | None)
    for page in travis.v2.repositories.list(ids=(82, 891)).pages():
        assert_type(page.repos, list[Repository])
    return [repository.id for repository in travis.v2.repositories.list(search="sinatra", limit=5)]


def acts(travis: Travis) -> EnvVar:
    """Envelopes are not the caller's."""
    travis.v2.builds.cancel(86601346)
    travis.v2.users.sync()
    assert_type(travis.v2.settings.update(82, build_pushes=False), Settings)
    made = travis.v2.env_vars.create(82, name="GREETING", value="hello", public=True)
    assert_type(made, EnvVar)
    assert_type(made.name, str)
    return travis.v2.env_vars.update(made.id, repository_id=82, public=False)


def reads_logs(travis: Travis) -> str:
    """Another format is another type."""
    assert_type(travis.v2.logs.get_for_job(42, format="chunked"), Log)
    return travis.v2.logs.get_for_job(42, format="text")


def answers_as_they_came(travis: Travis) -> int:
    """Raw answers keep the overloads and the types."""
    raw = travis.v2.repositories.with_raw_response.get("sinatra/sinatra")
    assert_type(raw, RawResponse[Repository])
    assert_type(raw.parse(), Repository)
    assert_type(travis.v2.repositories.with_raw_response.get(82).parse().slug, str)
    assert_type(travis.v2.builds.with_raw_response.list("sinatra/sinatra").parse(), BuildList)
    print(raw.headers["content-type"], raw.request.method, raw.text)
    return raw.status


def options(travis: Travis) -> Build:
    """Options make another view of the same resource."""
    return travis.v2.builds.with_options(timeout=5, retries=0).get(1)


def fails(travis: Travis) -> str:
    """One tree of errors."""
    try:
        travis.v2.builds.restart(86601346)
    except NotFoundError as error:
        return error.message
    except (ConflictError, RateLimitedError) as error:
        return f"{error.status} {error.error_type} {error.request_id}"
    except StatusError as error:
        return error.body or ""
    except MissingAttributeError:
        return ""
    except TravisError as error:
        return str(error)
    return "restarted"


class MyBuild(Build):
    """A subclass of a model."""

    def title(self) -> str:
        """Attributes of the base have the base's types."""
        return f"{self.number} {self.state}"


def models() -> dict[str, object]:
    """Models are plain objects; what is more special goes where less is asked."""
    build = MyBuild.from_dict({"id": 1, "number": "1", "state": "passed"})
    assert_type(build, MyBuild)
    same: Build = build
    print(same == build, "number" in build, build.title(), build.extra)
    return build.to_dict()


def text_of(model: Model) -> str:
    """What is common to all models."""
    return f"{sorted(model.to_dict())} {'id' in model}"


def by_id(travis: Travis) -> object:
    """Any call, by the operation's id."""
    operation = OPERATIONS["builds_get"]
    print(operation.id, operation.method, operation.path, operation.tag, operation.python_name, operation.deprecated)
    return travis.v2.call("builds_get", build_id=86601346)


def own_connection() -> Travis:
    """The user's own httpx client."""
    return Travis(token="secret", endpoint="org", user_agent="my-app/2.1", http_client=httpx.Client(trust_env=False))


def jobs_of(build: Build) -> list[Job]:
    """What was loaded beside an object is typed on it."""
    return [job for job in build.jobs or [] if job.state == "failed"]


def colors(travis: Travis) -> bool:
    """What has a state tells it in a word."""
    build, repository = travis.v2.builds.get(86601346), travis.v2.repositories.get(82)
    assert_type(build.color, Literal["green", "yellow", "red"] | None)
    return build.finished and repository.passed and any(job.canceled for job in build.jobs)


async def the_same_with_await() -> list[str]:
    """`AsyncTravis` has the same names and signatures."""
    async with AsyncTravis(token="secret", timeout=10.0) as travis:
        build = await travis.v2.builds.get(86601346)
        assert_type(build, Build)
        one, other = await asyncio.gather(travis.v2.repositories.get(82), travis.v2.repositories.get("rails/rails"))
        assert_type(one, Repository)
        raw = await travis.v2.repositories.with_raw_response.get("rails/rails")
        assert_type(raw, RawResponse[Repository])
        first = await travis.v2.builds.list(other.slug).first()
        print(first and text_of(first), await travis.v2.logs.get_for_job(42, format="text"))
        return [build.number async for build in travis.v2.builds.list("rails/rails")]


def main() -> None:
    """From the environment."""
    with Travis() as travis:
        reads_one(travis)
    asyncio.run(the_same_with_await())
