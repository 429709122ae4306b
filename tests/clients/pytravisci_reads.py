"""What PyTravisCI reads of the reference world; the first half of its tour."""

import io
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import cryptography_shim  # noqa: F401  # before PyTravisCI
from PyTravisCI import TravisCI
from pytravisci_calls import communicators, each, fails, show

from travis_mock.serving import Server

BUILD, JOB, API = 22555277, 22555278, 409371
PUBLIC_VARIABLE = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"


class Client(TravisCI):
    """PyTravisCI, with the server that it talks to at hand."""

    def __init__(self, server: Server) -> None:
        super().__init__(access_token=server.token, access_point=server.url)
        self.server = server
        self.requester = self._TravisCI__requester

    def communicator(self, name: str) -> Any:
        """What sends the requests of a resource."""
        return getattr(communicators, name)(self.requester)

    def later(self, seconds: int = 1) -> None:
        """Let time pass: a restart or cancel takes effect after a second."""
        self.server.app.clock.advance(seconds)


def the_client(travis: Client) -> None:
    show("get_access_point()", travis.get_access_point() == travis.server.url, True)
    travis.set_access_point("http://127.0.0.1:1/")
    show("set_access_point(…), the slash goes", travis.get_access_point(), "http://127.0.0.1:1")
    travis.set_access_point(travis.server.url)
    travis.set_access_token("none")
    unknown = "[access denied::"
    fails("set_access_token('none'), get_user()", travis.get_user, unknown, "nobody's token: 403, a text")
    travis.set_access_token(travis.server.token)


def users(travis: Client) -> None:
    user = travis.get_user()
    show("get_user()", (user.id, user.login, user.name, user.github_id), (267, "rkh", "Konstantin Haase", 30442))
    show("get_user().synced_at", user.synced_at, datetime(2014, 2, 27, 18, 53, 43))
    show("get_user_from_id(267).email", travis.get_user_from_id(267).email, "github@rkh.im")
    owned = travis.get_user(params={"include": "user.repositories"}).repositories
    show(
        "get_user(include=user.repositories)",
        each(owned, "slug")[:3],
        [("rkh/first",), ("rkh/second",), ("rkh/sleeping",)],
    )
    show("get_user().get_active()", each(user.get_active(), "number", "state"), [("15184", "created")])
    features = user.get_beta_features()
    show(
        "get_user().get_beta_features()", each(features, "name", "enabled"), [("Dark mode", False), ("Dashboard", True)]
    )
    fails(
        "get_user(include=user.installation)",
        lambda: travis.get_user(params={"include": "user.installation"}),
        "must be a mapping, not NoneType",
        "it reads no installation, sent as null, as one",
    )


def organizations(travis: Client) -> None:
    show("get_organizations()", each(travis.get_organizations(), "login", "name"), [("travis-ci", "Travis CI")])
    organization = travis.get_organization(87, params={"include": "organization.installation"})
    show("get_organization(87)", (organization.login, organization.vcs_type), ("travis-ci", "GithubOrganization"))
    show("get_organization(87, include=…).installation", organization.installation.github_id, 617754)
    active = [("1024", "started"), ("1025", "received"), ("1026", "created")]
    show("get_organization(87).get_active()", each(organization.get_active(), "number", "state"), active)
    show(
        "get_active_from_login('travis-ci')", each(travis.get_active_from_login("travis-ci"), "number", "state"), active
    )
    show("get_active_from_github_id(30442)", each(travis.get_active_from_github_id(30442), "number"), [("15184",)])


def repositories(travis: Client) -> None:
    first = [(1, "rkh/first"), (2, "rkh/second"), (3, "travis-ci/third")]
    page = travis.get_repositories(params={"limit": 3, "sort_by": "id"})
    show("get_repositories(limit=3, sort_by=id)", each(page, "id", "slug"), first)
    owned = travis.get_repositories_from_login("rkh", params={"sort_by": "id", "limit": 3})
    show("get_repositories_from_login('rkh', …)", each(owned, "id"), [(1,), (2,), (42,)])
    owned = travis.get_repositories_from_github_id(30442, params={"sort_by": "id", "limit": 3})
    show("get_repositories_from_github_id(30442, …)", each(owned, "id"), [(1,), (2,), (42,)])
    repository = travis.get_repository("sinatra/sinatra")
    shown = (repository.id, repository.description, repository.active, repository.default_branch.name)
    show("get_repository('sinatra/sinatra')", shown, (82, "Classy web-development dressed in a DSL", True, "master"))
    owner = travis.get_repository(API).owner
    show("get_repository(409371).owner", (type(owner).__name__, owner.login), ("Organization", "travis-ci"))
    found = travis.get_repository_from_provider("github", "my/repo")
    show("get_repository_from_provider('github', 'my/repo')", found.id, 124920)


def branches(travis: Client) -> None:
    repository = travis.get_repository(82)
    known = [("master", True), ("v1.4.5", False)]
    show("get_repository(82).get_branches()", each(repository.get_branches(), "name", "default_branch"), known)
    branch = repository.get_branch("master", params={"include": "branch.recent_builds"})
    show("get_branch('master').last_build", branch.last_build.number, "792")
    show("get_branch('master', include=…).recent_builds", each(branch.recent_builds, "number"), [("792",), ("782",)])
    cron = branch.get_cron()
    show("get_branch('master').get_cron()", (cron.id, cron.interval), (702, "monthly"))
    show("get_branch('v1.4.5').get_cron()", repository.get_branch("v1.4.5").get_cron(), None)
    show("get_crons()", each(repository.get_crons(), "id", "last_run"), [(702, datetime(2014, 4, 1, 4))])
    cron = travis.get_cron(701)
    shown = (cron.interval, cron.dont_run_if_recent_build_exists, cron.next_run, cron.branch.name)
    show("get_cron(701)", shown, ("weekly", True, datetime(2014, 4, 27, 20), "master"))


def builds(travis: Client) -> None:
    build = travis.get_build(BUILD, params={"include": "build.jobs"})
    shown = (build.number, build.duration, build.started_at, build.pull_request_title, build.created_by.login)
    show("get_build(22555277)", shown, ("784", 2648, datetime(2014, 4, 8, 19, 37, 44), "Example PR", "rkh"))
    show("get_build(…).commit", build.commit.sha, "56cdf5d2ad0a8aae63ceaa6a0d2cbb6b5fae8f5c")
    numbers = [("784.1",), ("784.2",), ("784.3",), ("784.4",)]
    show("get_build(…, include=build.jobs).jobs", each(build.jobs, "number"), numbers)
    show("get_build(…).get_jobs()", each(build.get_jobs(), "number"), numbers)
    stages = travis.get_build(23300001).get_stages()
    show("get_build(23300001).get_stages()", each(stages, "number", "name"), [(1, "Test"), (2, "Deploy")])
    states = ("canceled", "errored", "failed", "created", "started", "passed", "active")
    show("get_build(…).is_…()", asked(build, states), ["failed"])
    show("get_build(23400060).is_…()", asked(travis.get_build(23400060), states), ["started", "active"])
    listed = travis.get_repository(82).get_builds(params={"state": "passed", "sort_by": "number"})
    show("get_builds(state=passed, sort_by=number)", each(listed, "number"), [("782",), ("783",), ("792",)])


def asked(of: object, states: tuple[str, ...]) -> list[str]:
    """In which of these states a build or a job says that it is."""
    return [state for state in states if getattr(of, f"is_{state}")(sync=True)]


def jobs(travis: Client) -> None:
    job = travis.get_job(JOB)
    shown = (job.number, job.queue, job.allow_failure, job.build.number, job.owner.login)
    show("get_job(22555278)", shown, ("784.1", "builds.linux", False, "784", "sinatra"))
    show("get_job(23300002).stage", travis.get_job(23300002).stage.name, "Test")
    states = ("canceled", "errored", "failed", "created", "started", "passed", "active")
    show("get_job(22555278).is_…()", asked(job, states), ["failed"])
    failed = [("1.2",), ("784.1",), ("784.2",), ("784.3",), ("784.4",), ("1020.1",), ("1020.2",)]
    show("get_jobs(state=failed)", each(travis.get_jobs(params={"state": "failed", "sort_by": "id"}), "number"), failed)
    log = travis.get_job(23400061).get_log()
    text = "Using worker: worker-linux-5-1\n$ bundle install\nFetching gem metadata"
    show("get_job(23400061).get_log()", (log.id, log.content, len(log.log_parts)), (15, text, 3))


def requests(travis: Client) -> None:
    repository = travis.get_repository("rails/rails")
    request = repository.get_request(6301300)
    shown = (request.state, request.result, request.created_at, request.builds[0].number, request.owner.login)
    show("get_request(6301300)", shown, ("finished", "approved", datetime(2014, 4, 8, 0, 15, 30), "15184", "rails"))
    show("get_requests()", each(repository.get_requests(), "id", "event_type"), [(6301300, "push")])


def what_is_set(travis: Client) -> None:
    repository = travis.get_repository("my/repo")
    caches = [("cache--rvm-2.0.0--gemfile-Gemfile.tbz", 20497, datetime(2014, 4, 17, 11, 5))]
    show("get_caches()", each(repository.get_caches(), "name", "size", "last_modified"), caches)
    variables = [("example", "foobar", True), ("secret_example", None, False)]
    show("get_env_vars()", each(repository.get_env_vars(), "name", "value", "public"), variables)
    show("get_env_var('018e66f2-…')", repository.get_env_var(PUBLIC_VARIABLE).value, "foobar")
    settings = travis.get_repository(82).get_settings()
    expected = [("builds_only_with_travis_yml", True), ("build_pushes", True), ("build_pull_requests", True)]
    show("get_settings()", each(settings, "name", "value")[:3], expected)
    show("get_setting('maximum_number_of_builds')", repository.get_setting("maximum_number_of_builds").value, 0)
    pair = travis.get_repository("travis-pro/billing").get_key_pair()
    shown = (pair.description, pair.fingerprint)
    show("get_key_pair()", shown, ("my custom key", "99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f"))
    pair = travis.get_repository(82).get_key_pair_generated()
    show("get_key_pair_generated()", pair.fingerprint, "ef:39:56:6e:2a:09:a2:10:2e:b5:39:ac:3d:3e:e1:05")
    refused = "[private_repo_feature::"
    fails(
        "get_key_pair(), of a public repository",
        repository.get_key_pair,
        refused,
        "the server has them for private ones",
    )


def lint(travis: Client) -> None:
    """A text without a media type is a form to the server, which then warns of its strange name."""
    expected = [{"key": [], "message": '[warn] on root: unknown key "foo" (bar)'}]
    for config in ("foo: bar\n", b"foo: bar\n", io.TextIOWrapper(io.BytesIO(b"foo: bar\n"))):
        linted = travis.lint(config)
        show(f"lint({type(config).__name__})", [warning.to_dict() for warning in linted][:1], expected)
        show("  and, to itself", linted.warnings[1].message, "query parameter foo: bar\n not safelisted, ignored")


def broadcasts(travis: Client) -> None:
    fails(
        "get_broadcasts()",
        travis.get_broadcasts,
        "argument of type 'NoneType' is not iterable",
        "one is for everybody, its recipient null, and PyTravisCI looks into it",
    )
    personal = {"recipient_type": "User", "recipient_id": 267}
    travis.server.app.world.change([{"op": "update", "entity": "broadcasts", "id": 42, "set": personal}])
    told = travis.get_broadcasts()
    show("get_broadcasts(), now for rkh alone", [(one.id, one.recipient.login) for one in told], [(42, "rkh")])


def pages(travis: Client) -> None:
    page = travis.get_builds(params={"limit": 7, "sort_by": "id"})
    following = page.next_page()
    show("get_builds(limit=7).next_page()", each(following, "id")[:1], [(1673401,)])
    show("next_page().previous_page()", each(following.previous_page(), "id") == each(page, "id"), True)
    last = following.last_page()
    show("last_page(), first_page()", (len(list(last)), len(list(last.first_page()))), (3, 7))
    known = [getattr(last, f"has_{which}_page")() for which in ("first", "previous", "next", "last")]
    show("has_…_page(), of the last one", known, [True, True, False, True])
    fails("last_page().next_page()", last.next_page, "NextPageNotFound", "there is none")


def representations(travis: Client) -> None:
    build = travis.get_build(BUILD)
    minimal = build.repository
    show("get_build(…).repository.is_incomplete()", (minimal.is_incomplete(), build.is_incomplete()), (True, False))
    show("get_build(…).repository.get_complete()", minimal.get_complete().github_language, "Ruby")
    fails("get_build(…).get_complete()", build.get_complete, "NotIncomplete", "it is whole")
    expected = {"@type": "repository", "@href": "/repo/82", "@representation": "minimal", "id": 82, "name": "sinatra"}
    written = {**expected, "slug": "sinatra/sinatra"}
    show("repository.to_dict()", (minimal.to_dict(), minimal.dict()), (written, written))
    written = {"id": 82, "name": "sinatra", "slug": "sinatra/sinatra"}
    show("repository.json(remove_tags=True)", json.loads(minimal.json(remove_tags=True)), written)


def by_provider(travis: Client) -> None:
    """What only the communicators can: repositories, and what is theirs, at a provider."""
    my, rails = ({"provider": "github", "repository_id_or_slug": slug} for slug in ("my/repo", "rails/rails"))

    def ask(name: str, **arguments: object) -> Any:
        return travis.communicator(name).from_provider(**{**my, **arguments})

    show("Branch.from_provider(…)", ask("Branch", branch_name="master").last_build.number, "1")
    show("Branches.from_provider(…)", each(ask("Branches"), "name"), [("master",)])
    show("Builds.from_provider(…)", each(ask("Builds"), "number", "state"), [("1", "failed")])
    show("Caches.from_provider(…)", each(ask("Caches"), "size"), [(20497,)])
    cron = travis.communicator("Cron").from_provider_and_branch(**my, branch_name="master")
    show("Cron.from_provider_and_branch(…)", cron.interval, "weekly")
    show("Crons.from_provider(…)", each(ask("Crons"), "id"), [(701,)])
    show("EnvVar.from_provider(…)", ask("EnvVar", env_var_id=PUBLIC_VARIABLE).name, "example")
    show("EnvVars.from_provider(…)", each(ask("EnvVars"), "name"), [("example",), ("secret_example",)])
    show(
        "KeyPair.from_provider(…)",
        ask("KeyPair", repository_id_or_slug="travis-pro/billing").description,
        "my custom key",
    )
    show("KeyPairGenerated.from_provider(…)", len(ask("KeyPairGenerated").fingerprint), 47)
    messages = travis.communicator("Messages")
    found = [messages.from_provider(**rails, request_id=6301300)]
    found.append(messages.from_id_or_slug(repository_id_or_slug="rails/rails", request_id=6301300))
    show(
        "Messages.from_…(…)", [each(one, "level", "code", "line") for one in found], [[("warn", "unknown_key", 3)]] * 2
    )
    show("Request.from_provider(…)", ask("Request", **rails, request_id=6301300).result, "approved")
    show("Requests.from_provider(…)", each(ask("Requests", **rails), "id"), [(6301300,)])
    show("Setting.from_provider(…)", ask("Setting", setting_name="build_pushes").value, True)
    show("Settings.from_provider(…)", len(list(ask("Settings"))), 13)


READS: list[Callable[[Client], None]] = [
    *(the_client, users, organizations, repositories, branches, builds, jobs, requests, what_is_set, lint, broadcasts),
    *(pages, representations, by_provider),
]
