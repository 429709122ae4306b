"""TravisPy 0.3.5 against the mock server, over a socket: what its methods give must be what the reference world has.

Run by `nox -s travispy`. The era is `today`, the server as it is: the documents show an empty list `jobs` beside the
builds of a list, the server sends none, and TravisPy, which shares out whatever stands beside a list among the list's
items, fails on one that is too short (`IndexError`).

Three things are its own: a list of `ids` is repeated (`ids=1&ids=2`), of which the server reads the last; `all=False`
asks for all, since any value counts as yes; and it knows no state `received`.
"""

# ruff: noqa: T201  # a command; what it prints is what it is for

import sys
import warnings
from collections.abc import Callable, Iterable

from travispy import TravisPy
from travispy.errors import TravisError

from travis_mock import app, serve
from travis_mock.serving import Server

BUILD, JOB, REPOSITORY = 22555277, 22555278, 82


class Client(TravisPy):
    """TravisPy, with the server that it talks to at hand."""

    def __init__(self, server: Server) -> None:
        super().__init__(server.token, server.url)
        self.server = server

    def later(self) -> None:
        """Let a second pass: a restart or cancel takes effect."""
        self.server.app.clock.advance(1)


def show(call: str, value: object, expected: object) -> None:
    """Print what a call gave; it must be what the reference world has."""
    print(f"  {call:<52} {value!r}", flush=True)
    if value != expected:
        raise AssertionError(f"{call} gave {value!r}, not {expected!r}")


def each(items: Iterable[object], *attributes: str) -> list[tuple[object, ...]]:
    """Some attributes of each item."""
    return [tuple(getattr(item, attribute) for attribute in attributes) for item in items]


def accounts(travis: Client) -> None:
    known = [("rkh", 167), ("travis-ci", 71), ("rails", 1)]
    show("accounts()", each(travis.accounts(), "login", "repos_count"), known)
    account = travis.account(267)
    show("account(267)", (account.login, account.name, account.type), ("rkh", "Konstantin Haase", "user"))


def broadcasts(travis: Client) -> None:
    announced = [(42, "We're switching our build infrastructure on April 29.")]
    show("broadcasts()", each(travis.broadcasts(), "id", "message"), announced)


def builds(travis: Client) -> None:
    listed = [("792", "passed"), ("784", "failed"), ("783", "passed"), ("782", "passed")]
    show("builds(slug='sinatra/sinatra')", each(travis.builds(slug="sinatra/sinatra"), "number", "state"), listed)
    older = travis.builds(repository_id=REPOSITORY, after_number=784)
    show("builds(repository_id=82, after_number=784)", each(older, "number"), [("783",), ("782",)])
    requested = travis.builds(slug="sinatra/sinatra", event_type="pull_request")
    show("builds(…, event_type='pull_request')", each(requested, "pull_request_number"), [(1912,)])
    show("builds(ids=[22555277, 23436881]), the last", each(travis.builds(ids=[BUILD, 23436881]), "number"), [("792",)])
    build = travis.build(BUILD)
    shown = (build.number, build.duration, build.finished_at, build.pull_request_title, build.failed, build.color)
    show("build(22555277)", shown, ("784", 2648, "2014-04-08T19:52:56Z", "Example PR", True, "red"))
    show("build(22555277).repository", build.repository.slug, "sinatra/sinatra")
    show("build(22555277).jobs", each(build.jobs, "number")[:2], [("784.1",), ("784.2",)])


def branches(travis: Client) -> None:
    known = [("792", "master"), ("783", "v1.4.5")]
    listed = travis.branches(slug="sinatra/sinatra")
    show("branches(slug='sinatra/sinatra')", [(b.number, b.commit.branch) for b in listed], known)
    branch = travis.branch("master", "sinatra/sinatra")
    show("branch('master', 'sinatra/sinatra')", (branch.id, branch.green), (23436881, True))
    show("branch('master', 82).repository", travis.branch("master", REPOSITORY).repository.id, REPOSITORY)


def commits(travis: Client) -> None:
    sha, message = "56cdf5d2ad0a8aae63ceaa6a0d2cbb6b5fae8f5c", "Merge pull request #861 from kant/patch-1"
    commit = travis.build(BUILD).commit
    show("build(22555277).commit", (commit.sha, commit.message), (sha, message))
    show("builds(ids=[22555277])[0].commit", travis.builds(ids=[BUILD])[0].commit.sha, sha)
    show("job(22555278).commit", travis.job(JOB).commit.committed_at, "2014-04-08T19:37:02Z")


def hooks(travis: Client) -> None:
    administered = [("my", "repo"), ("rkh", "first"), ("rkh", "second"), ("rkh", "sleeping"), ("sinatra", "sinatra")]
    administered += [("travis-ci", name) for name in ("travis-api", "travis-core", "travis.rb")]
    administered += [("travis-pro", "billing")]
    show("hooks()", each(travis.hooks(), "owner_name", "name"), administered)
    sleeping = travis.repo(42)
    show("repo(42).enable()", (sleeping.enable(), travis.repo(42).active), (True, True))
    show("repo(42).disable()", (sleeping.disable(), travis.repo(42).active), (True, False))


def jobs(travis: Client) -> None:
    show("jobs(ids=[22555278])", each(travis.jobs(ids=[JOB]), "number", "state"), [("784.1", "failed")])
    failed = ["1.2", "1020.1", "1020.2", "784.1", "784.2", "784.3", "784.4", "807.1"]
    show("jobs(state='failed')", sorted(job.number for job in travis.jobs(state="failed")), failed)
    in_queue = ["1024.1 started", "1024.2 queued", "1025.1 received", "377.1 started", "628.1 started"]
    waiting = [tuple(one.split()) for one in in_queue]
    show("jobs(queue='builds.linux')", sorted(each(travis.jobs(queue="builds.linux"), "number", "state")), waiting)
    job = travis.job(JOB)
    show("job(22555278)", (job.number, job.state, job.queue, job.duration), ("784.1", "failed", "builds.linux", 912))
    show("job(22555278).build", job.build.number, "784")
    show("job(22555278).repository", job.repository.id, REPOSITORY)


def logs(travis: Client) -> None:
    log = travis.log(7)
    show("log(7)", (log.job_id, log.type, log.body), (42, "Log", "Using worker: ..."))
    show("log(7).job", log.job.number, "1.2")
    show("log(7).get_archived_log()", log.get_archived_log(), "Using worker: ...")
    show("job(42).log", travis.job(42).log.id, 7)


def repositories(travis: Client) -> None:
    show("repos(slug='sinatra/sinatra')", each(travis.repos(slug="sinatra/sinatra"), "id", "active"), [(82, True)])
    owned = sorted(each(travis.repos(owner_name="rkh"), "slug"))
    show("repos(owner_name='rkh')", owned, [("rkh/first",), ("rkh/second",), ("rkh/sleeping",)])
    show("repos(search='sinatra')", each(travis.repos(search="sinatra"), "slug"), [("sinatra/sinatra",)])
    repository = travis.repo("sinatra/sinatra")
    shown = (repository.id, repository.description, repository.github_language, repository.passed)
    show("repo('sinatra/sinatra')", shown, (82, "Classy web-development dressed in a DSL", "Ruby", True))
    show("repo(82).last_build", travis.repo(REPOSITORY).last_build.number, "792")


def users(travis: Client) -> None:
    user = travis.user()
    shown = (user.id, user.login, user.email, user.channels)
    show("user()", shown, (267, "rkh", "github@rkh.im", ["private-user-267"]))
    show("user().sync(), twice", (user.sync(), user.sync()), (True, False))
    authenticated = TravisPy.github_auth("YOUR GITHUB TOKEN", travis.server.url)
    show("TravisPy.github_auth(…).user()", authenticated.user().login, "rkh")
    try:
        refused = repr(travis.build(1))
    except TravisError as error:
        refused = str(error)
    show("build(1)", refused, "[404] not found")


def restart(travis: Client) -> None:
    show("build(22555277).restart()", travis.build(BUILD).restart(), True)
    show("job(23436882).restart()", travis.job(23436882).restart(), True)
    show("  their states at once", (travis.build(BUILD).state, travis.job(23436882).state), ("failed", "passed"))
    travis.later()
    show("  a second later", (travis.build(BUILD).state, travis.job(23436882).state), ("created", "created"))
    show("build(22555277).restart(), again", travis.build(BUILD).restart(), False)


def cancel(travis: Client) -> None:
    """What `restart` has started."""
    show("build(22555277).cancel()", travis.build(BUILD).cancel(), True)
    show("job(23436882).cancel()", travis.job(23436882).cancel(), True)
    travis.later()
    show("  a second later", (travis.build(BUILD).state, travis.job(23436882).state), ("canceled", "canceled"))
    show("build(22555277).cancel(), again", travis.build(BUILD).cancel(), False)


TOUR: list[Callable[[Client], None]] = [
    *(accounts, broadcasts, builds, branches, commits, hooks, jobs, logs, repositories, users, restart, cancel)
]


def main() -> int:
    """Make the tour; the exit status."""
    # Of attributes that are younger than TravisPy.
    warnings.filterwarnings("ignore", "Unknown .* attribute")
    failed: list[str] = []
    with serve(app("reference", era="today")) as server:
        travis = Client(server)
        for stop in TOUR:
            print(stop.__name__)
            try:
                stop(travis)
            except Exception as error:  # whatever goes wrong is a line of the tour
                print(f"  FAILED: {type(error).__name__}: {error}")
                failed.append(stop.__name__)
    print(f"TravisPy: {len(TOUR) - len(failed)} of {len(TOUR)} as in the reference world", *failed)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
