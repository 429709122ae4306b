"""What `travis-mock` can be told: its arguments, read and checked, and what they ask of the application."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from .faults import KINDS, FaultError, parse
from .scenarios import SCENARIOS

__all__ = ["application_options", "parser"]

_FAULTS = "\n".join(f"  {name:<16} {kind.summary}" for name, kind in sorted(KINDS.items()) if name != "status")
_EPILOG = f"""faults: KIND[=VALUE][@WHERE][#TIMES], several joined by commas; the first that matches counts.
WHERE is an operationId, a method, a path with *, or a method and a path. Statuses (500, 429=3 with Retry-After: 3) and:
{_FAULTS}

examples:
  travis-mock                                     the world of the reference documents, on a free port
  travis-mock --port 8080 --world mine.yaml       your own world
  travis-mock --faults 503@GET#2,reset-after@builds_restart
"""


def application_options(options: argparse.Namespace) -> dict[str, Any]:
    """The arguments of `travis_mock.app`."""
    names = ("scenario", "world", "platform", "era", "limits", "strict", "faults")
    return {name: getattr(options, name) for name in names}


class _Parser(argparse.ArgumentParser):
    """Answers nonsense with one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {' '.join(message.split())} (see {self.prog} --help)\n")


def parser() -> argparse.ArgumentParser:
    """The parser of the command's arguments."""
    made = _Parser(
        prog="travis-mock",
        description="A mock server of the Travis CI API: stateful, offline, without a token of the real one.\n"
        'Prints one line, {"url": …, "token": …}, when it listens; SIGTERM stops it.',
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    where = made.add_argument_group("where it listens")
    where.add_argument("--host", default="127.0.0.1", help="address (default: %(default)s)")
    where.add_argument("--port", type=_port, default=0, help="port; 0 is a free one (default: %(default)s)")
    where.add_argument("--prefix", type=_prefix, metavar="/PATH", help="serve below this path, as /api")
    what = made.add_argument_group("what it is")
    source = what.add_mutually_exclusive_group()
    source.add_argument("--scenario", choices=list(SCENARIOS), default="reference", help="world (default: %(default)s)")
    source.add_argument("--world", type=Path, metavar="FILE", help="a world of your own, JSON or YAML")
    what.add_argument(
        "--platform",
        choices=["org", "com-public", "enterprise"],
        help="which Travis CI it is (default: as the world says)",
    )
    what.add_argument(
        "--era",
        choices=["reference", "today"],
        default="reference",
        help="with what the documents have beside the server, or the server as it is (default: %(default)s)",
    )
    how = made.add_argument_group("how it behaves")
    how.add_argument("--limits", choices=["off", "real"], default="off", help="rate limits (default: %(default)s)")
    how.add_argument("--strict", action="store_true", help="refuse requests that are not as described with 400")
    how.add_argument("--faults", type=_faults, metavar="SPEC", help="what goes wrong, as 500 or 429=3@GET#2; see below")
    return made


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; a number from 0 to 65535")
    return int(text)


def _prefix(text: str) -> str:
    if not text.startswith("/") or text.endswith("/") or any(character in "?#% " for character in text):
        raise argparse.ArgumentTypeError(f"{text!r} is no path; write it as /api, without a slash at the end")
    return text


def _faults(text: str) -> str:
    try:
        faults = parse(text)
    except FaultError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    if not faults:
        raise argparse.ArgumentTypeError("no fault is given")
    return text
