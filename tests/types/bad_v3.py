"""What users of V3 get wrong; each marked line, and no other, must be refused, as in `bad.py`; it is never run."""

# ruff: noqa: T201  # users print

from traviskit import AsyncTravis, StatusError, Travis, config
from traviskit.v3 import Build, BuildMinimal, Job, Organization, Repository, Request, User
from traviskit.v3.workflows import Progress


def minimal(travis: Travis, job: Job, request: Request) -> None:
    print(job.build.jobs)  # error
    print(job.build.repository.slug)  # error
    print(request.builds[0].updated_at)  # error
    build = travis.builds.get(1, include=["build.jobs"])
    print(build.jobs[0].state)  # error
    print(build.repository.owner)  # error
    print(build.repository.active)  # error
    print(build.commit.message)  # error
    for small in travis.builds.list(891, representation="minimal"):
        print(small.jobs)  # error
    for middle in travis.builds.list(891, representation="list"):
        print(middle.commit, middle.repository)  # error
    if isinstance(job.build, Build):
        print(job.build.jobs, job.build.jobs[0].number)  # error
    print(travis.follow(job.build).jobs)  # error
    whole: Build = job.build  # error
    print(whole)


def owners(travis: Travis) -> None:
    owner = travis.owners.get("rails")
    print(owner.email)  # error
    if isinstance(owner, Organization):
        print(owner.is_syncing)  # error
    user: User = travis.owners.get("rkh")  # error
    print(user, travis.builds.get(1).created_by.login)  # error
    print(travis.repositories.get(891).owner.login)  # error
    reduced = travis.repositories.get(891).owner
    if reduced is not None:
        print(reduced.avatar_url)  # error
    travis.owners.get()  # error
    travis.owners.get("rails", github_id=4223)  # error
    travis.owners.get("rails", include=["repository.owner.name"])  # error


def literals(travis: Travis) -> None:
    travis.builds.get(1, include=["build.job"])  # error
    travis.builds.get(1, include="build.jobs")  # error
    travis.builds.get(1, include=["repository.@permission"])  # error
    fields = ["build.jobs"]
    travis.builds.get(1, include=fields)  # error
    travis.builds.list(891, sort_by=["finished_at:down"])  # error
    travis.builds.list(891, sort_by=["duration"])  # error
    travis.jobs.list(sort_by=["number"])  # error
    travis.repositories.list("rails", sort_by=["stars"])  # error
    travis.builds.list(891, representation="colossal")  # error
    travis.builds.list(891, representation="minimal_with_build")  # error
    travis.crons.create(891, "main", interval="hourly")  # error
    travis.repositories.get("rails/rails", provider="sourceforge")  # error
    travis.settings.get(891, "build_bushes")  # error
    travis.preferences.get("build_emails", organization=87)  # error


def calls(travis: Travis) -> None:
    travis.builds.get("22555277")  # error
    travis.builds.list(state=["failed"])  # error
    travis.builds.list(891, limit="all")  # error
    travis.repositories.get(891.5)  # error
    travis.repositories.get()  # error
    travis.repositories.list(provider="github")  # error
    travis.crons.get()  # error
    travis.crons.get(5, branch="main")  # error
    travis.crons.get(repository=891)  # error
    travis.key_pairs.get(891, generated="yes")  # error
    travis.key_pairs.get(891, generated=False)  # error
    travis.jobs.list(22555277, state=["failed"])  # error
    travis.env_vars.create(891, value="hello")  # error
    travis.settings.set(891, "build_pushes", value="no")  # error
    travis.follow("/build/1")  # error
    travis.builds.frobnicate(1)  # error
    pages: list[Repository] = travis.repositories.list()  # error
    print(pages)


def requests(travis: Travis) -> None:
    travis.requests.create()  # error
    travis.requests.create(891, config=["script: make"])  # error
    travis.requests.create(891, merge_mode="shallow_merge")  # error
    travis.requests.create(891, configs="script: make")  # error
    travis.requests.create(891, brunch="main")  # error
    print(travis.requests.create(891).builds)  # error


def tell(progress: Progress) -> None:
    print(progress.builds[0].jobs[0].state)  # error
    print(progress.request.state)  # error


def tell_of_a_build(build: Build) -> None:
    print(build.state)


def workflows(travis: Travis, build: BuildMinimal) -> None:
    travis.requests.trigger_and_wait(891, timeout="an hour")  # error
    travis.requests.trigger_and_wait(891, merge_mode="shallow_merge")  # error
    travis.requests.trigger_and_wait(891, poll_interval=(1, 2, 3))  # error
    travis.requests.trigger_and_wait(891, on_progress=tell_of_a_build)  # error
    print(travis.requests.trigger_and_wait(891, on_progress=tell).state)  # error
    travis.builds.wait("22555277")  # error
    travis.builds.wait(build, on_progress=tell)  # error
    travis.builds.wait(build, 60)  # error
    travis.jobs.log_lines(build)  # error
    travis.jobs.follow_log(1, timout=60)  # error
    print(travis.jobs.log_lines(1)[0])  # error
    travis.env_vars.set(891, "GREETING")  # error
    travis.env_vars.set(891, "GREETING", "hello", pubic=True)  # error
    travis.settings.update(891, build_bushes=False)  # error
    travis.settings.update(891, build_pushes="no")  # error
    travis.settings.update(891, maximum_number_of_builds="3")  # error
    config.merge({"script": "make"}, "", mode="shallow_merge")  # error
    config.merge(["script: make"], "")  # error
    config.merge("script: make")  # error


def errors(error: StatusError) -> None:
    number: int = error.error_type  # error
    print(number, error.error_type.upper())  # error


async def wrong_async(travis: AsyncTravis) -> None:
    travis.requests.create(891)  # error
    print(travis.builds.wait(1).state)  # error
    print((await travis.builds.get(1)).jobs[0].state)  # error
    await travis.builds.get(1, include=["build.job"])  # error
    await travis.settings.update(891, build_bushes=False)  # error
    print(await travis.jobs.log_lines(1))  # error
    for _ in travis.jobs.log_lines(1):  # error
        pass
    print([small.jobs async for small in travis.builds.list(891, representation="minimal")])  # error
    print(await travis.builds.list(891))  # error
