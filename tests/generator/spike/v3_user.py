"""What users of V3 write, for mypy and pyright (`test_v3_types.py`). Lines that end in `# error` must be refused."""
# ruff: noqa: T201  # a program

from typing import assert_type

from spiked import AsyncPager, AsyncTravis, Pager, RawResponse, Travis
from spiked.v3 import Build, BuildMinimal, Builds, BuildsMinimal, Job, JobMinimal, Organization, User


class MyBuild(Build):
    """A user's own class of builds."""

    @property
    def label(self) -> str:
        """A property of the user's."""
        return f"{self.id} {self.state} {self.repository.slug}"


class MyMinimalBuild(BuildMinimal):
    """One that adds an attribute."""

    note: str = ""


def subclasses() -> None:
    mine = MyBuild.from_dict({"@type": "build"})
    assert_type(mine, MyBuild)
    assert_type(mine.label, str)
    assert_type(MyBuild(id=1), MyBuild)
    assert_type(MyMinimalBuild.from_dict({}).note, str)
    build: Build = mine
    minimal: BuildMinimal = build
    assert_type(minimal.representation, str | None)


def narrowing(job: Job) -> None:
    assert_type(job.build, BuildMinimal)
    if isinstance(job.build, Build):
        assert_type(job.build, Build)
        assert_type(job.build.jobs, list[JobMinimal])
    print(job.build.jobs)  # error


def following(travis: Travis, reference: BuildMinimal) -> None:
    assert_type(travis.follow(reference), BuildMinimal)


def owners(travis: Travis) -> None:
    owner = travis.repositories.get("rails/rails").owner
    assert_type(owner, User | Organization)
    assert_type(owner.login, str)
    created_by = travis.builds.get(7).created_by
    assert_type(created_by, User | Organization | None)
    print(created_by.login)  # error


def calls(travis: Travis) -> None:
    build = travis.builds.get(7, include=["build.jobs"])
    assert_type(build, Build)
    assert_type(build.log_complete, bool)
    assert_type(build.duration, int | None)
    assert_type(travis.v3.builds.get(7), Build)
    assert_type(travis.builds.with_raw_response.get(7), RawResponse[Build])
    print(build.log_compleat)  # error
    travis.builds.get("7")  # error
    travis.builds.get(7, include="build.jobs", limit=3)  # error


def lists(travis: Travis) -> None:
    usual = travis.builds.list("rails/rails")
    assert_type(usual, Pager[Build, Builds])
    for build in usual:
        assert_type(build, Build)
    small = travis.builds.list("rails/rails", representation="minimal")
    assert_type(small, Pager[BuildMinimal, BuildsMinimal])
    any_builds: Pager[BuildMinimal, Builds | BuildsMinimal] = usual
    any_builds = small
    assert_type(any_builds.first(), BuildMinimal | None)
    travis.builds.list("rails/rails", representation="colossal")  # error


async def asynchronous(travis: AsyncTravis) -> None:
    assert_type(await travis.builds.get(7), Build)
    assert_type(travis.builds.list("rails/rails"), AsyncPager[Build, Builds])
    async for build in travis.builds.list("rails/rails", representation="minimal"):
        assert_type(build, BuildMinimal)
