"""`travis-mock`: a mock server from the command line. One line of JSON says where it listens; SIGTERM stops it."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
import time
import warnings
from typing import TYPE_CHECKING

from . import app
from .extras import MissingExtraError, require

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from .application import Application

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: The command's arguments; those of the process by default.

    Returns:
        The exit status: 0 after SIGTERM or SIGINT, 1 if it can not listen, 2 if the extra `mock` is not installed.
        Nonsense in the arguments exits with 2 too.
    """
    try:
        require()
    except MissingExtraError as error:
        sys.stderr.write(f"travis-mock: {error}\n")
        return 2
    # Imported here: what it needs may have been missing until now.
    from .arguments import application_options, parser

    command = parser()
    options = command.parse_args(arguments)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            application = app(**application_options(options))
    except ValueError as error:  # a world that is none, a fault that makes no sense
        command.error(str(error))
    for warning in caught:
        sys.stderr.write(f"travis-mock: {warning.message}\n")
    try:
        asyncio.run(_serve(application, options))
    except OSError as error:
        sys.stderr.write(f"travis-mock: can not listen on {options.host} port {options.port}: {error}\n")
        return 1
    return 0


async def _serve(application: Application, options: argparse.Namespace) -> None:
    from .front import Front
    from .serving import url_of

    prefix: str = options.prefix or ""
    front = Front(application, prefix=prefix, before_request=_running(application))
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: _stop(loop, stop))
    address = await front.start(options.host, options.port)
    listening = {"url": url_of(*address, prefix), "token": application.token}
    sys.stdout.write(f"{json.dumps(listening)}\n")
    sys.stdout.flush()
    await stop.wait()
    await front.stop()


def _stop(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    loop.call_soon_threadsafe(stop.set)


def _running(application: Application) -> Callable[[], None]:
    """Lets the clock run: nobody sees it between two requests, so it is put right before each."""
    last = time.monotonic()

    def tick() -> None:
        nonlocal last
        now = time.monotonic()
        application.clock.advance(now - last)
        last = now

    return tick


if __name__ == "__main__":
    sys.exit(main())
