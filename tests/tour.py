"""A tour of the API: every operation, called through the client's own methods, over a real socket, on the mock server.

    python tests/tour.py [flags of travis-mock]

Starts `travis-mock` in another process, calls each operation of `traviskit.v2.OPERATIONS`, and prints a line for each:
its id, the Python call, method and path as they went over the wire, the status, and a value of the decoded answer. The
value must be the one that the reference world has. Ends with 1 when a call fails, shows something else, or when an
operation was left out.
"""

# ruff: noqa: T201  # a command; what it prints is what it is for

import json
import re
import shutil
import subprocess
import sys
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


SLUG = "sinatra/sinatra"
FINGERPRINT = "ef:39:56:6e:2a:09:a2:10:2e:b5:39:ac:3d:3e:e1:05"
MINE = 124920
LONGEST_PATH = len("/settings/env_vars/018e66f2-cd3a-4295-aa1d-018fe9aa0fb4")
CREATED = Earlier("env_vars_create", "id")

TOUR = (
    stop("root_get", "root.get", shows="hello", is_="world"),
    stop("config_get", "config.get", shows="host", is_="travis-ci.org"),
    stop("users_me", "users.me", shows="name", is_="Konstantin Haase"),
    stop("users_get", "users.get", 267, shows="login", is_="rkh"),
    stop("repositories_list", "repositories.list", owner_name="sinatra", shows="slug", is_=SLUG),
    stop("repositories_get", "repositories.get", 891, shows="slug", is_="rails/rails"),
    stop("repositories_get_by_slug", "repositories.get", SLUG, shows="last_build_number", is_="792"),
    stop("keys_get", "keys.get", 82, shows="fingerprint", is_=FINGERPRINT),
    stop("keys_get_by_slug", "keys.get", SLUG, shows="fingerprint", is_=FINGERPRINT),
    stop("branches_list", "branches.list", slug=SLUG, shows="number", is_="792"),
    stop("branches_list_for_repository", "branches.list", 82, shows="state", is_="passed"),
    stop("branches_list_for_repository_by_slug", "branches.list", SLUG, shows="commit.branch", is_="master"),
    stop("branches_get", "branches.get", 82, "v1.4.5", shows="number", is_="783"),
    stop("branches_get_by_slug", "branches.get", SLUG, "master", shows="number", is_="792"),
    stop("builds_list", "builds.list", ids=[22555277], shows="pull_request_title", is_="Example PR"),
    stop("builds_list_for_repository_by_slug", "builds.list", SLUG, after_number=792, shows="number", is_="784"),
    stop("builds_list_for_repository", "", repository_id=82, shows="builds", is_=4),
    stop("builds_get", "builds.get", 22555277, shows="commit.id", is_=6534711),
    stop("builds_get_for_repository_by_slug", "builds.get", 23436881, repository=SLUG, shows="state", is_="passed"),
    stop("builds_get_for_repository", "", repository_id=82, build_id=23436881, shows="number", is_="792"),
    stop("jobs_list", "jobs.list", ids=[42, 22555278], shows="number", is_="784.1"),
    stop("jobs_get", "jobs.get", 22555281, shows="allow_failure", is_=True),
    stop("logs_get", "logs.get", 7, shows="body", is_="Using worker: ..."),
    stop("logs_get_for_job", "logs.get_for_job", 42, format="text", is_="Using worker: ..."),
    stop("logs_get_for_job", "logs.get_for_job", 23400061, format="chunked", shows="parts", is_=3),
    stop("logs_get_for_job_plain", "", job_id=42, is_="Using worker: ..."),
    stop("settings_get", "settings.get", 82, shows="builds_only_with_travis_yml", is_=True),
    stop("settings_update", "settings.update", MINE, build_pushes=False, shows="build_pushes", is_=False),
    stop("env_vars_list", "env_vars.list", MINE, shows="name", is_="example"),
    stop("env_vars_create", "env_vars.create", MINE, name="A", value="1", public=True, shows="value", is_="1"),
    stop("env_vars_update", "env_vars.update", CREATED, repository_id=MINE, value="2", shows="value", is_="2"),
    stop("env_vars_get", "env_vars.get", CREATED, repository_id=MINE, shows="value", is_="2"),
    stop("env_vars_delete", "env_vars.delete", CREATED, repository_id=MINE, shows="name", is_="A"),
    stop("lint_check", "lint.check", content="language: ruby", shows="warnings", is_=0),
    stop("lint_check_file", "lint.check_file", "language: ruby", shows="warnings", is_=0),
    stop("jobs_cancel", "jobs.cancel", 23400062, is_=None),
    stop("builds_cancel", "builds.cancel", 23400080, is_=None),
    stop("jobs_restart", "jobs.restart", 22555279, shows="result", is_=True),
    stop("builds_restart", "builds.restart", 23436881, shows="result", is_=True),
    stop("keys_create", "keys.create", 170592, shows="fingerprint", is_=re.compile(r"..(:..){15}")),
    stop("keys_create_by_slug", "keys.create", "my/repo", shows="fingerprint", is_=re.compile(r"..(:..){15}")),
    stop("users_sync", "users.sync", shows="result", is_=True),
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
                raise SystemExit(f"tour: travis-mock {' '.join(flags)} ended with {process.wait()} before it listened")
            yield json.loads(line)
        finally:
            process.terminate()


def visit(travis: Travis, here: Stop, answers: dict[str, Any]) -> object:
    """Make the call of a stop, keep its answer, and return the value that it shows; of a list, how long it is."""
    arguments = [resolve(argument, answers) for argument in here.arguments]
    if here.call:
        answer = attrgetter(here.call)(travis.v2)(*arguments, **here.keywords)
    else:
        answer = travis.v2.call(here.operation, **here.keywords)
    if isinstance(answer, Pager):
        answer = answer.first()
    answers[here.operation] = answer
    value: object = attrgetter(here.shows)(answer) if here.shows else answer
    return len(value) if isinstance(value, list) else value


def resolve(argument: object, answers: Mapping[str, Any]) -> object:
    """The argument itself, or what an earlier answer has of it."""
    if not isinstance(argument, Earlier):
        return argument
    if argument.operation not in answers:
        raise LookupError(f"needs the {argument.attribute} that {argument.operation} answers, and that failed")
    return getattr(answers[argument.operation], argument.attribute)


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
    return f"{here.call or 'call'}({', '.join(arguments if here.call else [repr(here.operation), *arguments])})"


def tour(travis: Travis, wire: Wire) -> list[str]:
    """Visit every stop, print a line for each, and return what failed."""
    failures: list[str] = []
    answers: dict[str, Any] = {}
    widths = (max(len(s.operation) for s in TOUR), max(len(written(s)) for s in TOUR), 6, LONGEST_PATH, 6)
    row("operation", "travis.v2.", "method", "path", "status", "answer", widths=widths)
    for here in TOUR:
        value, wrong = None, ""
        try:
            value = visit(travis, here, answers)
        except Exception as error:  # whatever goes wrong is a line of the tour
            wrong = f"{type(error).__name__}: {error}"
        method, path, status = wire.take()
        wrong = wrong or mistake(here, method, path, value)
        if wrong:
            failures.append(f"{here.operation}: {wrong}")
        shown = f"FAILED: {wrong}" if wrong else " = ".join(filter(None, (here.shows, repr(value))))
        row(here.operation, written(here), method, path, status, shown, widths=widths)
    return failures + [f"{name}: not on the tour" for name in OPERATIONS if name not in {s.operation for s in TOUR}]


def row(*cells: str, widths: Sequence[int]) -> None:
    """Print a line of the table; the last column is as wide as it is."""
    print(*(cell.ljust(width) for cell, width in zip(cells, widths, strict=False)), *cells[len(widths) :], flush=True)


def main(flags: Sequence[str]) -> int:
    """Run the tour; the exit status."""
    with mock_server(flags) as server:
        wire = Wire()
        with wire.client() as http, Travis(token=server["token"], endpoint=server["url"], http_client=http) as travis:
            failures = tour(travis, wire)
    covered = OPERATIONS.keys() & {s.operation for s in TOUR}
    print(f"\n{len(TOUR)} calls over a socket, {len(covered)} of {len(OPERATIONS)} operations")
    if failures:
        print(f"tour: {len(failures)} failed", *failures, sep="\n  ", file=sys.stderr)
        return 1
    print("tour: every call went as it must")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
