"""A tour of the API: every operation, called through the client's own methods, over a real socket, on the mock server.

    python tests/tour.py [flags of travis-mock]

Starts `travis-mock` in another process, calls each operation of `traviskit.v3.OPERATIONS`,
`traviskit.v2.OPERATIONS` and `traviskit.v1.OPERATIONS`, and prints a line for each: its id, the Python call, method and
path as they went over the wire, the status, and a value of the decoded answer. The value must be the one that the
reference world has. Then it does what people come for: it triggers a build with a secret in its config and watches its
log, cancels another one, pages through a long list, and logs in by GitHub. Ends with 1 when a step fails: the call
raises, sends something else or shows something else; or when an operation was left out.
"""

# ruff: noqa: T201  # a command; what it prints is what it is for

import json
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, partial
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import httpx

import traviskit.v1
import traviskit.v2
import traviskit.v3
from stops import Earlier, Stop, v1, v2, v3
from stops.journey import Journey
from stops.login import log_in
from traviskit import Pager, Travis


class Route(NamedTuple):
    """The tour through one version: its operations, the stops, and what the mock server is told."""

    version: str
    operations: Mapping[str, Any]
    stops: Sequence[Stop]
    flags: tuple[str, ...] = ()


ROUTES = (
    Route("v3", traviskit.v3.OPERATIONS, v3.TOUR, ("--platform=com-public",)),
    Route("v2", traviskit.v2.OPERATIONS, v2.TOUR),
    Route("v1", traviskit.v1.OPERATIONS, v1.TOUR),
)

INTRODUCTION = """\
Each line is one step, over a socket: an operation of the description; the call that makes it, on `travis` or, of V2
and V1, on `travis.v2` and `travis.v1`; the request that went over the wire; the status of the answer; a value of the
decoded answer, which must be the expected one. An operation without a method of its own (deprecated, or never on the
server) goes through `call`, with its id in the place of the first …; <id> is what env_vars.create gave. What is too
long for its column ends in …
"""


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


#: Gives the client that has a token; the server's own, if it is empty.
Login = Callable[[str], Travis]


def client(server: Mapping[str, str], http: httpx.Client, token: str) -> Travis:
    """A client with this token, or the server's own."""
    return Travis(token or server["token"], endpoint=server["url"], http_client=http)


def visit(login: Login, version: str, here: Stop, answers: dict[str, Any]) -> object:
    """Make the call of a stop, keep its answer, and return the value that it shows; of a list, how long it is."""

    def said(given: Any) -> Any:
        return getattr(answers[given.operation], given.attribute) if isinstance(given, Earlier) else given

    arguments = [said(argument) for argument in here.arguments]
    namespace = getattr(login(said(here.token)), version)
    if here.call:
        answer = attrgetter(here.call)(namespace)(*arguments, **here.keywords)
    else:
        answer = namespace.call(here.operation, **here.keywords)
    if isinstance(answer, Pager):
        answer = answer.first()
    answers[here.operation] = answer
    value: object = attrgetter(here.shows)(answer) if here.shows else answer
    return len(value) if isinstance(value, list) else value


def lacks(here: Stop, answers: Mapping[str, Any]) -> str:
    """The operation without whose answer the call can not be made; empty if nothing is lacking."""
    given = (*here.arguments, here.token)
    earlier = (argument.operation for argument in given if isinstance(argument, Earlier))
    return next((operation for operation in earlier if operation not in answers), "")


def mistake(operation: Any, here: Stop, method: str, path: str, value: object) -> str:
    """What is wrong with what went over the wire, or with the value; empty if nothing is."""
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


def step(login: Login, route: Route, wire: Wire, here: Stop, answers: dict[str, Any]) -> bool:
    """Visit a stop and print its line; whether all was well."""
    value, wrong = None, ""
    try:
        value = visit(login, route.version, here, answers)
    except Exception as error:  # whatever goes wrong is a line of the tour
        wrong = f"{type(error).__name__}: {error}"
    method, path, status = wire.take()
    wrong = wrong or mistake(route.operations[here.operation], here, method, path, value)
    shown = f"FAILED: {wrong}" if wrong else cut("=".join(filter(None, (here.shows, repr(value)))), WIDTHS[-1])
    row(here.operation, written(here), f"{method} {path}", status, shown)
    return not wrong


def tour(login: Login, route: Route, wire: Wire) -> tuple[int, int]:
    """Visit every stop and print a line for each; how many failed, and how many were skipped for that."""
    answers: dict[str, Any] = {}
    failed = skipped = 0
    row("operation", "travis." if route.version == "v3" else f"travis.{route.version}.", "request", "HTTP", "answer")
    for here in route.stops:
        if lacking := lacks(here, answers):
            row(here.operation, written(here), "-", "-", f"skipped: {lacking} failed")
            skipped += 1
        else:
            failed += not step(login, route, wire, here, answers)
    return failed, skipped


def tours(flags: Sequence[str]) -> tuple[int, int, list[str]]:
    """Go through every version: how many steps failed, how many were skipped, and the operations that were left out."""
    failed = skipped = 0
    left_out: list[str] = []
    for route in ROUTES:
        with mock_server([*route.flags, *flags]) as server:
            wire = Wire()
            with wire.client() as http:
                wrong, missed = tour(cache(partial(client, server, http)), route, wire)
        failed, skipped = failed + wrong, skipped + missed
        visited = {here.operation for here in route.stops}
        left_out += [f"{route.version}'s {name}" for name in route.operations if name not in visited]
        print()
    return failed, skipped, left_out


def main(flags: Sequence[str]) -> int:
    """Run the tour; the exit status."""
    # The mock answers what the server has removed, too.
    warnings.filterwarnings("ignore", ".*the server does not know this call any more", DeprecationWarning)
    print(INTRODUCTION)
    with mock_server(["--scenario=large", *flags]) as server, Travis(server["token"], endpoint=server["url"]) as travis:
        journey = Journey(travis)
        begun = journey.begin()
        failed, skipped, left_out = tours(flags)
        arrived = begun and journey.finish()
    with mock_server(flags) as server:
        arrived &= log_in(server["url"])
    steps, operations = (sum(map(len, found)) for found in zip(*((r.stops, r.operations) for r in ROUTES), strict=True))
    if left_out:
        print(f"tour: {', '.join(left_out)} left out", file=sys.stderr)
    if failed:
        apart = f" ({skipped} skipped)" if skipped else ""
        print(f"tour: {failed} of {steps} steps failed{apart}", file=sys.stderr)
    if failed or left_out or not arrived:
        return 1
    print(f"tour: all {steps} steps went as they must, through all {operations} operations")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
