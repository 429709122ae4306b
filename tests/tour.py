"""A tour of the API: every operation, called through the client's own methods, over a real socket, on the mock server.

    python tests/tour.py [flags of travis-mock]

Starts `travis-mock` in another process, calls each operation of `traviskit.v2.OPERATIONS`, and prints a line for each:
its id, the Python call, method and path as they went over the wire, the status, and a value of the decoded answer. The
value must be the one that the reference world has. Ends with 1 when a step fails: the call raises, sends something else
or shows something else; or when an operation was left out.
"""

# ruff: noqa: T201  # a command; what it prints is what it is for

import json
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from traviskit import Pager, Travis
from traviskit.v2 import OPERATIONS


class Earlier(NamedTuple):
    """An argument that an earlier stop's answer has: its operation, and the attribute."""

    operation: str
    attribute: str


class Stop(NamedTuple):
    """A stop of the tour.

    `call` is a method (`builds.get`), with its arguments; empty where the operation has none of its own and is called
    by its id. `shows` is the attribute of the answer (of a list: of its first item) that must be `expected`; empty for
    the answer itself.
    """

    operation: str
    call: str
    arguments: Sequence[object]
    keywords: Mapping[str, object]
    shows: str
    expected: object


def stop(operation: str, call: str, *arguments: object, shows: str = "", is_: object, **keywords: object) -> Stop:
    """A stop, written like the call that it makes."""
    return Stop(operation, call, arguments, keywords, shows, is_)


INTRODUCTION = """\
Each line is one step, over a socket: an operation of the description; the call that makes it, on `travis.v2`; the
request that went over the wire; the status of the answer; a value of the decoded answer, which must be the expected
one. An operation without a method of its own (deprecated, or never on the server) goes through `call`, with its id in
the place of the first …; <id> is what env_vars.create gave. What is too long for its column ends in …
"""

SLUG = "sinatra/sinatra"
MINE = "my/repo"
FINGERPRINT = "ef:39:56:6e:2a:09:a2:10:2e:b5:39:ac:3d:3e:e1:05"
GITHUB = "YOUR GITHUB TOKEN"
CREATED = Earlier("env_vars_create", "id")
EXAMPLE = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"
BILLING, BILLING_ID = "travis-pro/billing", 51007
PROVIDER = {"username": "example", "key": "secret"}

TOUR = (
    stop("root_get", "root.get", shows="hello", is_="world"),
    stop("config_get", "config.get", shows="host", is_="travis-ci.org"),
    stop("users_me", "users.me", shows="login", is_="rkh"),
    stop("users_get", "users.get", 267, shows="login", is_="rkh"),
    stop("accounts_list", "accounts.list", all=True, shows="repos_count", is_=167),
    stop("permissions_get", "permissions.get", shows="admin", is_=8),
    stop("broadcasts_list", "broadcasts.list", shows="id", is_=42),
    stop("hooks_list", "hooks.list", hook_id=42, shows="active", is_=False),
    stop("repositories_list", "repositories.list", owner_name="sinatra", shows="id", is_=82),
    stop("repositories_get", "repositories.get", 891, shows="slug", is_="rails/rails"),
    stop("repositories_get_by_slug", "repositories.get", SLUG, shows="id", is_=82),
    stop("keys_get", "keys.get", 82, shows="fingerprint", is_=FINGERPRINT),
    stop("keys_get_by_slug", "keys.get", SLUG, shows="fingerprint", is_=FINGERPRINT),
    stop("branches_list", "branches.list", slug=SLUG, shows="number", is_="792"),
    stop("branches_list_for_repository", "branches.list", 82, shows="state", is_="passed"),
    stop("branches_list_for_repository_by_slug", "branches.list", MINE, shows="state", is_="failed"),
    stop("branches_get", "branches.get", 82, "v1.4.5", shows="number", is_="783"),
    stop("branches_get_by_slug", "branches.get", MINE, "master", shows="state", is_="failed"),
    stop("builds_list", "builds.list", ids=[22555277], shows="number", is_="784"),
    stop("builds_list_for_repository_by_slug", "builds.list", SLUG, number="784", shows="id", is_=22555277),
    stop("builds_list_for_repository", "", repository_id=82, shows="builds", is_=4),
    stop("builds_get", "builds.get", 22555277, shows="commit.id", is_=6534711),
    stop("builds_get_for_repository_by_slug", "builds.get", 40, repository=MINE, shows="state", is_="failed"),
    stop("builds_get_for_repository", "", repository_id=82, build_id=23436881, shows="number", is_="792"),
    stop("requests_list", "requests.list", slug=SLUG, shows="build_id", is_=23436881),
    stop("requests_get", "requests.get", 6301283, shows="commit.author_name", is_="Sebastiaan Stok"),
    stop("jobs_list", "jobs.list", ids=[42, 22555278], shows="number", is_="784.1"),
    stop("jobs_get", "jobs.get", 22555281, shows="allow_failure", is_=True),
    stop("logs_get", "logs.get", 7, shows="body", is_="Using worker: ..."),
    stop("logs_get_for_job", "logs.get_for_job", 42, format="text", is_="Using worker: ..."),
    stop("logs_get_for_job", "logs.get_for_job", 23400061, format="chunked", shows="parts", is_=3),
    stop("logs_get_for_job_plain", "", job_id=42, is_="Using worker: ..."),
    stop("annotations_list", "annotations.list", 42, shows="description", is_="foo bar"),
    stop("annotations_create", "annotations.create", 42, **PROVIDER, description="ok", status="passed", is_=None),
    stop("caches_list", "caches.list", BILLING_ID, shows="slug", is_="cache--rvm-2.0.0--gemfile-Gemfile"),
    stop("caches_list_by_slug", "caches.list", BILLING, branch="master", shows="size", is_=103677795),
    stop("settings_get", "settings.get", 82, shows="build_pushes", is_=True),
    stop("settings_update", "settings.update", 124920, build_pushes=False, shows="build_pushes", is_=False),
    stop("env_vars_list", "env_vars.list", 124920, shows="name", is_="example"),
    stop("env_vars_create", "env_vars.create", 82, name="A", value="1", shows="name", is_="A"),
    stop("env_vars_update", "env_vars.update", CREATED, repository_id=82, name="B", shows="name", is_="B"),
    stop("env_vars_get", "env_vars.get", CREATED, repository_id=82, shows="name", is_="B"),
    stop("env_vars_delete", "env_vars.delete", CREATED, repository_id=82, shows="name", is_="B"),
    stop("env_vars_list_moved", "", repository_id=124920, shows="env_vars", is_=2),
    stop("env_vars_create_moved", "", repository_id=82, name="C", shows="name", is_="C"),
    stop("env_vars_get_moved", "", env_var_id=EXAMPLE, repository_id=124920, shows="value", is_="foobar"),
    stop("env_vars_update_moved", "", env_var_id=EXAMPLE, value="barfoo", shows="value", is_="barfoo"),
    stop("env_vars_delete_moved", "", env_var_id=EXAMPLE, shows="name", is_="example"),
    stop("ssh_keys_get", "ssh_keys.get", 124920, shows="description", is_="my custom key"),
    stop("ssh_keys_update", "ssh_keys.update", 124920, description="mine", shows="description", is_="mine"),
    stop("ssh_keys_delete", "ssh_keys.delete", 124920, shows="description", is_="mine"),
    stop("caches_delete", "caches.delete", BILLING_ID, branch="mm-ruby-2.1", shows="caches", is_=2),
    stop("caches_delete_by_slug", "caches.delete", BILLING, match="rvm", shows="caches", is_=1),
    stop("lint_check", "lint.check", content="language: ruby", shows="warnings", is_=0),
    stop("lint_check_file", "lint.check_file", "language: ruby", shows="warnings", is_=0),
    stop("jobs_cancel", "jobs.cancel", 23400062, is_=None),
    stop("builds_cancel", "builds.cancel", 23400080, is_=None),
    stop("jobs_restart", "jobs.restart", 22555279, shows="result", is_=True),
    stop("builds_restart", "builds.restart", 23436881, shows="result", is_=True),
    stop("keys_create", "keys.create", 170592, shows="fingerprint", is_=re.compile(r"..(:..){15}")),
    stop("keys_create_by_slug", "keys.create", MINE, shows="fingerprint", is_=re.compile(r"..(:..){15}")),
    stop("hooks_update", "hooks.update", 42, active=True, shows="result", is_=True),
    stop("hooks_update_by_body", "hooks.update", id=42, active=False, shows="result", is_=True),
    stop("users_sync", "users.sync", shows="result", is_=True),
    stop("auth_github", "auth.github", github_token=GITHUB, shows="access_token", is_="YOUR TRAVIS ACCESS TOKEN"),
)


class Wire:
    """What the client sent and was answered, as httpx saw it."""

    def __init__(self) -> None:
        """Nothing was sent yet."""
        self.exchanges: list[httpx.Response] = []

    def client(self) -> httpx.Client:
        """An httpx client whose traffic is noted here."""
        return httpx.Client(event_hooks={"response": [self.exchanges.append]}, trust_env=False)

    def take(self) -> tuple[str, str, str]:
        """Method, path and status of the exchanges since the last time; of redirects every status, as in `307 200`."""
        taken = self.exchanges[:]
        self.exchanges.clear()
        if not taken:
            return "-", "-", "-"
        request = taken[0].request
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        return request.method, path, " ".join(str(response.status_code) for response in taken)


@contextmanager
def mock_server(flags: Sequence[str]) -> Iterator[dict[str, str]]:
    """Run `travis-mock` in another process; gives what it prints when it listens: its URL and a token."""
    command = shutil.which("travis-mock", path=Path(sys.executable).parent)
    if command is None:
        raise SystemExit("tour: travis-mock is not installed here; `nox -s demo` installs it")
    with subprocess.Popen(  # noqa: S603  # our own command, with the flags of whoever started this
        [command, *flags], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if not line:
                started = " ".join(("travis-mock", *flags))
                raise SystemExit(f"tour: {started} ended with exit code {process.wait()} before it listened")
            yield json.loads(line)
        finally:
            process.terminate()


def visit(travis: Travis, here: Stop, answers: dict[str, Any]) -> object:
    """Make the call of a stop, keep its answer, and return the value that it shows; of a list, how long it is."""
    arguments = [
        getattr(answers[argument.operation], argument.attribute) if isinstance(argument, Earlier) else argument
        for argument in here.arguments
    ]
    if here.call:
        answer = attrgetter(here.call)(travis.v2)(*arguments, **here.keywords)
    else:
        answer = travis.v2.call(here.operation, **here.keywords)
    if isinstance(answer, Pager):
        answer = answer.first()
    answers[here.operation] = answer
    value: object = attrgetter(here.shows)(answer) if here.shows else answer
    return len(value) if isinstance(value, list) else value


def lacks(here: Stop, answers: Mapping[str, Any]) -> str:
    """The operation without whose answer the call can not be made; empty if nothing is lacking."""
    earlier = (argument.operation for argument in here.arguments if isinstance(argument, Earlier))
    return next((operation for operation in earlier if operation not in answers), "")


def mistake(here: Stop, method: str, path: str, value: object) -> str:
    """What is wrong with what went over the wire, or with the value; empty if nothing is."""
    operation = OPERATIONS[here.operation]
    template = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(operation.path))
    if method != operation.method or not re.fullmatch(template, path):
        return f"sent {method} {path}, not {operation.method} {operation.path}"
    if isinstance(here.expected, re.Pattern):
        wrong = not here.expected.fullmatch(str(value))
    else:
        wrong = value != here.expected or type(value) is not type(here.expected)
    return f"answered {value!r}, not {here.expected!r}" if wrong else ""


def written(here: Stop) -> str:
    """The call as one would write it."""
    arguments = [f"<{a.attribute}>" if isinstance(a, Earlier) else repr(a) for a in here.arguments]
    arguments += [f"{name}={value!r}" for name, value in here.keywords.items()]
    return f"{here.call or 'call'}({', '.join(arguments if here.call else ['…', *arguments])})"


#: How wide the columns are: operation, call, request, status, answer; with the blanks between them 140.
WIDTHS = (36, 44, 34, 4, 18)
REST_OF_UUID = re.compile(r"(?<=/[0-9a-f]{4})[0-9a-f]{4}-[0-9a-f-]{27}")


def row(operation: str, call: str, request: str, status: str, answer: str) -> None:
    """Print a line of the table, what is too long without its end; the answer is as wide as it is."""
    cells = (operation, call, REST_OF_UUID.sub("…", request), status)
    print(*(cut(cell, width).ljust(width) for cell, width in zip(cells, WIDTHS, strict=False)), answer, flush=True)


def cut(text: str, width: int) -> str:
    """The text, and where it is longer than the width, its start."""
    return text if len(text) <= width else f"{text[: width - 1]}…"


def step(travis: Travis, wire: Wire, here: Stop, answers: dict[str, Any]) -> bool:
    """Visit a stop and print its line; whether all was well."""
    value, wrong = None, ""
    try:
        value = visit(travis, here, answers)
    except Exception as error:  # whatever goes wrong is a line of the tour
        wrong = f"{type(error).__name__}: {error}"
    method, path, status = wire.take()
    wrong = wrong or mistake(here, method, path, value)
    shown = f"FAILED: {wrong}" if wrong else cut("=".join(filter(None, (here.shows, repr(value)))), WIDTHS[-1])
    row(here.operation, written(here), f"{method} {path}", status, shown)
    return not wrong


def tour(travis: Travis, wire: Wire) -> tuple[int, int]:
    """Visit every stop and print a line for each; how many failed, and how many were skipped for that."""
    answers: dict[str, Any] = {}
    failed = skipped = 0
    row("operation", "travis.v2.", "request", "HTTP", "answer")
    for here in TOUR:
        if lacking := lacks(here, answers):
            row(here.operation, written(here), "-", "-", f"skipped: {lacking} failed")
            skipped += 1
        else:
            failed += not step(travis, wire, here, answers)
    return failed, skipped


def main(flags: Sequence[str]) -> int:
    """Run the tour; the exit status."""
    # The mock answers what the server has removed, too.
    warnings.filterwarnings("ignore", ".*the server does not know this call any more", DeprecationWarning)
    with mock_server(flags) as server:
        print(INTRODUCTION)
        wire = Wire()
        with wire.client() as http, Travis(token=server["token"], endpoint=server["url"], http_client=http) as travis:
            failed, skipped = tour(travis, wire)
    left_out = sorted(OPERATIONS.keys() - {here.operation for here in TOUR})
    if left_out:
        print(f"\ntour: {', '.join(left_out)} left out", file=sys.stderr)
    if failed:
        apart = f" ({skipped} skipped)" if skipped else ""
        print(f"\ntour: {failed} of {len(TOUR)} steps failed{apart}", file=sys.stderr)
    if failed or left_out:
        return 1
    print(f"\ntour: all {len(TOUR)} steps went as they must, through all {len(OPERATIONS)} operations")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
