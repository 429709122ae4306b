"""What users of V3 write; as in `good.py`, it must type-check, strictly, and is never run."""

# ruff: noqa: S106, T201  # users print, and what stands here as a token is none

from datetime import datetime
from typing import Any, Literal, assert_never, assert_type

from traviskit import AsyncPager, AsyncTravis, NotFoundError, Pager, RawResponse, StatusError, Travis, TravisWarning
from traviskit.v3 import (
    OPERATIONS,
    Branch,
    Build,
    BuildInclude,
    BuildList,
    BuildMinimal,
    BuildPending,
    BuildPermissions,
    Builds,
    BuildsList,
    BuildsMinimal,
    CommitMinimal,
    Cron,
    EnvVar,
    ErrorType,
    Job,
    JobMinimal,
    Jobs,
    JobsPage,
    KeyPair,
    Log,
    Organization,
    OrganizationMinimal,
    OrganizationOwner,
    OrganizationReference,
    Repositories,
    RepositoriesMinimalWithBuild,
    Repository,
    RepositoryMinimal,
    RepositoryMinimalWithBuild,
    RequestConfig,
    RequestPending,
    Setting,
    User,
    UserMinimal,
    UserOwner,
    UserReference,
)


def reads_one(travis: Travis) -> None:
    """What an operation promises is there, with its type; what it sends in short is of the minimal class."""
    build = travis.builds.get(22555277)
    assert_type(build, Build)
    assert_type(travis.v3.builds.get(22555277), Build)
    assert_type(build.id, int)
    assert_type(build.number, str | None)
    assert_type(build.started_at, datetime | None)
    assert_type(build.finished, bool)
    assert_type(build.color, Literal["green", "yellow", "red"] | None)
    assert_type(build.repository, RepositoryMinimal)
    assert_type(build.commit, CommitMinimal | None)
    assert_type(build.jobs, list[JobMinimal])
    assert_type(build.permissions, BuildPermissions)
    assert_type(build.representation, str | None)
    state: str = build.state
    print(state, build.commit and build.commit.message, build.repository.slug, build.permissions.restart)


def narrows(job: Job, build: BuildMinimal) -> None:
    """`isinstance` tells how much was sent."""
    assert_type(job.build, BuildMinimal)
    if isinstance(job.build, Build):
        assert_type(job.build, Build)
        assert_type(job.build.jobs, list[JobMinimal])
    match build:
        case Build(state="failed", jobs=jobs):
            assert_type(build, Build)
            assert_type(jobs, list[JobMinimal])
        case BuildList():
            assert_type(build.commit, CommitMinimal | None)
        case _:
            assert_type(build, BuildMinimal)
    minimal: BuildMinimal = travis_build() if build.passed else build
    print(minimal.state)


def travis_build() -> Build:
    """A model made by hand."""
    return Build.from_dict({"@type": "build", "@representation": "standard", "id": 1})


def reads_what_was_included(travis: Travis) -> list[str]:
    """What comes with an include is read behind an `isinstance`."""
    build = travis.builds.get(22555277, include=["build.jobs", "job.config", "build.commit"])
    first = build.jobs[0]
    assert_type(first, JobMinimal)
    if isinstance(first, Job):
        assert_type(first, Job)
        state: str = first.state
        print(state, first.started_at)
    assert_type(first.config, dict[str, Any])
    assert_type(build.log_complete, bool)
    fields: list[BuildInclude] = ["build.jobs"]
    fields.append("build.@permissions")
    return [job.state for job in travis.builds.get(1, include=fields).jobs if isinstance(job, Job)]


def follows(travis: Travis, job: Job) -> bool:
    """What was sent as an address is fetched; it keeps its class, and may be more."""
    repository = travis.follow(job.repository)
    assert_type(repository, RepositoryMinimal)
    assert_type(travis.follow(travis_build()), Build)
    return isinstance(repository, Repository) and repository.active


def owners(travis: Travis) -> str | None:
    """An owner is a user or an organization, whole or in part."""
    owner = travis.owners.get("rails", include=["owner.repositories"])
    assert_type(owner, User | Organization)
    assert_type(travis.owners.get("rails", provider="github"), User | Organization)
    assert_type(travis.owners.get(github_id=4223), User | Organization)
    assert_type(owner.repositories, list[RepositoryMinimal])
    if isinstance(owner, User):
        assert_type(owner.is_syncing, bool | None)
        return owner.email
    assert_type(owner, Organization)
    assert_type(travis.users.me(include=["user.emails"]).emails, list[str])
    return owner.login


def says_who(travis: Travis) -> str:
    """Both kinds are all kinds."""
    owner = travis.owners.get("rkh")
    match owner:
        case User():
            return f"user {owner.login}"
        case Organization():
            return f"organization {owner.login}"
        case _:
            assert_never(owner)


def owners_in_short(travis: Travis) -> None:
    """Where an owner is reduced, its whole is a subclass of what is sent."""
    owner = travis.repositories.get(891).owner
    assert_type(owner, UserOwner | OrganizationOwner | None)
    created_by = travis.builds.get(1).created_by
    assert_type(created_by, UserReference | OrganizationReference | None)
    assert_type(travis.jobs.get(1).owner, UserMinimal | OrganizationMinimal | None)
    print(owner and owner.login, created_by and created_by.id)
    if isinstance(created_by, UserMinimal):
        assert_type(created_by.name, str | None)
    if isinstance(owner, Organization):
        assert_type(owner.avatar_url, str | None)


def repositories(travis: Travis, either: int | str) -> Repository:
    """An id, a slug, a slug and who hosts it."""
    assert_type(travis.repositories.get(891), Repository)
    assert_type(travis.repositories.get("rails/rails"), Repository)
    assert_type(travis.repositories.get("rails/rails", provider="github"), Repository)
    assert_type(travis.repositories.star(either), Repository)
    assert_type(travis.repositories.activate("rails/rails", provider="bitbucket"), Repository)
    assert_type(travis.branches.get("rails/rails", "main"), Branch)
    assert_type(travis.repositories.list(), Pager[Repository, Repositories])
    assert_type(travis.repositories.list("rails", active=True), Pager[Repository, Repositories])
    return travis.repositories.get(either, include=["repository.owner", "repository.@permissions"])


def lists(travis: Travis) -> None:
    """A list knows its entries and its pages."""
    builds = travis.builds.list(
        "rails/rails", state=["failed", "errored"], sort_by=["finished_at:desc", "id"], include=["build.jobs"]
    )
    assert_type(builds, Pager[Build, Builds])
    assert_type(builds.total, int | None)
    assert_type(builds.first(), Build | None)
    for build in builds:
        assert_type(build, Build)
    for page in travis.builds.list(limit=50, max_items=100).pages():
        assert_type(page, Builds)
        print(page.pagination.is_last, page.pagination.next_ and page.pagination.next_.offset)
    assert_type(travis.jobs.list(22555277), Pager[Job, Jobs])
    assert_type(travis.jobs.list(state=["started"], sort_by=["state"]), Pager[Job, JobsPage])
    travis.repositories.list("rails", sort_by=["default_branch.last_build:desc"])


def representations(travis: Travis) -> None:
    """Each representation is a type; where only the least is asked for, all will do."""
    assert_type(travis.builds.list(891, representation="standard"), Pager[Build, Builds])
    assert_type(travis.builds.list(891, representation="list"), Pager[BuildList, BuildsList])
    small = travis.builds.list("rails/rails", provider="github", representation="minimal")
    assert_type(small, Pager[BuildMinimal, BuildsMinimal])
    any_builds: Pager[BuildMinimal, Builds | BuildsMinimal] = small
    any_builds = travis.builds.list(891)
    print(any_builds)
    repositories = travis.repositories.list("rails", representation="minimal_with_build")
    assert_type(repositories, Pager[RepositoryMinimalWithBuild, RepositoriesMinimalWithBuild])
    for repository in repositories:
        assert_type(repository.current_build, BuildMinimal | None)


def forms(travis: Travis) -> None:
    """One method for all ways to name a thing."""
    assert_type(travis.crons.get(5), Cron)
    assert_type(travis.crons.get(repository="rails/rails", branch="main"), Cron)
    assert_type(travis.crons.get(repository=891, branch="main", provider="github").next_run, datetime | None)
    assert_type(travis.crons.create("rails/rails", "main", interval="daily"), Cron)
    assert_type(travis.key_pairs.get("rails/rails"), KeyPair)
    assert_type(travis.key_pairs.get("rails/rails", generated=True), KeyPair)
    assert_type(travis.key_pairs.get(891, generated=True, provider="github").fingerprint, str | None)
    assert_type(travis.settings.get(891, "build_pushes"), Setting)
    assert_type(travis.logs.get(22555278), Log)
    assert_type(travis.logs.get(22555278, format="text"), str)
    assert_type(travis.preferences.get("consume_oss_credits", organization=87).value, bool | str)


def acts(travis: Travis) -> None:
    """What changes something."""
    assert_type(travis.builds.cancel(22555277), BuildPending)
    assert_type(travis.builds.restart(22555277).build, BuildMinimal)
    made = travis.env_vars.create("rails/rails", name="GREETING", value="hello", public=True)
    assert_type(made, EnvVar)
    assert_type(travis.env_vars.delete("rails/rails", made.id), None)
    assert_type(travis.settings.set(891, "maximum_number_of_builds", value=3).value, bool | int)


def requests(travis: Travis) -> RequestPending:
    """A config is an object or a text."""
    travis.requests.create("rails/rails", message="Try it", branch="main", config={"script": "make"})
    travis.requests.create(891, config="script: make", merge_mode="deep_merge_append", tag_name="v1", token="t")
    one = RequestConfig(config={"language": "ruby"}, mode="replace")
    pending = travis.requests.create(891, provider="github", configs=[one, {"config": "script: make"}])
    assert_type(pending, RequestPending)
    assert_type(pending.request.id, int)
    assert_type(pending.remaining_requests, int)
    return pending


def answers_as_they_came(travis: Travis) -> None:
    """Raw answers, options and calls by id are as in V2."""
    assert_type(travis.builds.with_raw_response.get(1), RawResponse[Build])
    assert_type(travis.owners.with_raw_response.get("rails").parse(), User | Organization)
    assert_type(travis.builds.with_options(timeout=5, retries=0).get(1), Build)
    assert_type(travis.builds.with_options(retries=0).list(891, representation="list"), Pager[BuildList, BuildsList])
    print(OPERATIONS["builds_get"].path, travis.v3.call("builds_get", build_id=1))


def fails(travis: Travis) -> ErrorType | None:
    """What the server calls an error is one of its names, or a text that is not known yet."""
    try:
        travis.builds.restart(22555277)
    except NotFoundError:
        return "not_found"
    except StatusError as error:
        match error.error_type:
            case "build_already_running" | "insufficient_access" | None:
                return error.error_type
            case other:
                text: str = other
                print(text.upper())
        return error.error_type
    return "of tomorrow"


def warned(warning: TravisWarning) -> str:
    """What the server says beside its answer."""
    return f"{warning.operation} {warning.parameter}: {warning.message}"


async def the_same_with_await() -> None:
    """`AsyncTravis` has the same names, signatures and types."""
    async with AsyncTravis() as travis:
        build = await travis.builds.get(22555277, include=["build.jobs"])
        assert_type(build, Build)
        assert_type(await travis.owners.get(github_id=4223), User | Organization)
        assert_type(await travis.repositories.get("rails/rails", provider="github"), Repository)
        assert_type(await travis.crons.get(repository=891, branch="main"), Cron)
        assert_type(await travis.key_pairs.get(891, generated=True), KeyPair)
        assert_type(await travis.follow(build.repository), RepositoryMinimal)
        assert_type(await travis.requests.create(891, config="script: make"), RequestPending)
        assert_type(await travis.builds.with_raw_response.get(1), RawResponse[Build])
        assert_type(travis.builds.list(891), AsyncPager[Build, Builds])
        async for small in travis.builds.list(891, representation="minimal", sort_by=["id:desc"]):
            assert_type(small, BuildMinimal)
        async for page in travis.builds.list(891, representation="list").pages():
            assert_type(page.builds, list[BuildList])
        print([job.state for job in build.jobs if isinstance(job, Job)], await travis.builds.list(891).first())
