"""Listening to what becomes of the builds and jobs of a repository."""

from collections.abc import AsyncGenerator, Generator, Sequence
from typing import TYPE_CHECKING, Any, cast

from ..._errors import DecodeError, TravisConnectionError
from ..._logging import LOGGER
from ...live._event import Event
from ...live._protocol import Message
from ...live.models.builds import BuildEvent
from ...live.models.jobs import JobEvent
from ...v3.operations.builds import builds_get
from ...v3.operations.jobs import jobs_get
from ...v3.operations.repositories import repositories_get
from ...v3.operations.users import users_me
from ...v3.workflows._plans import AsyncPlanned, Give, Pause, Plan, Planned, ask, named
from ._feed import Feed, Line, Unavailable

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ..._async_transport import AsyncTransport
    from ..._config import Options
    from ..._flow import Surroundings
    from ..._transport import Transport
    from ..models.config import ConfigPusher

__all__ = ["AsyncListening", "Listening"]

_REPOSITORY, _ME = named(repositories_get, "listen"), named(users_me, "listen")
# How often somebody looks whether time is over, in seconds.
_AT_MOST = 60.0

_MISSING = "travis.listen() needs the package websockets, which is not installed: pip install 'traviskit[live]'"


class _Subject:
    """Whose events they are, and how long they are listened to."""

    def __init__(
        self, repository: int | str, timeout: float | None, world: "Surroundings", retries: int, *, strict: bool
    ) -> None:
        self.repository = repository
        self.world = world
        self.retries = retries
        self.strict = strict
        self.id = 0
        self.private = False
        self._end = None if timeout is None else world.clock() + _seconds(timeout)

    def left(self) -> float:
        """For how many seconds to listen at once; 0 when time is over."""
        return _AT_MOST if self._end is None else max(0.0, min(_AT_MOST, self._end - self.world.clock()))

    def channels(self, config: "ConfigPusher") -> Plan[Sequence[str]]:
        """Where its events are told; source: travis-live `pusher/task.rb`."""
        if config.private:
            return [f"private-repo-{self.id}"]
        if not self.private and not config.secure:
            return [f"repo-{self.id}"]
        user = yield from ask(_ME, {})
        return [f"private-user-{user.id}"]

    def listen(self, line: Line) -> Plan[None]:
        """Give None once it is connected, and then each event."""
        found = yield from ask(_REPOSITORY, {"repository": self.repository})
        self.id, self.private = found.id, bool(found.private)
        feed = Feed(line, self.world, self.channels)
        yield from self._connect(feed, self.retries)
        yield Give(None)
        while left := self.left():
            if not feed.connected:
                yield from self._connect(feed, None)
                continue
            message = yield from _heard(feed, left)
            event = self._event(message) if isinstance(message, Message) else None
            if event is not None and (yield from self._is_ours(event)):
                yield Give(event)

    def _connect(self, feed: Feed, retries: int | None) -> Plan[None]:
        """Connect; with so many `retries`, or as often as it takes while there is time.

        Raises:
            TravisConnectionError: It can not be had.
        """
        failed = 0
        while self.left():
            if feed.due:
                yield Pause(min(feed.due, self.left()))
                continue
            try:
                if (yield from feed.connect()):
                    return
            except Unavailable as error:
                raise TravisConnectionError(f"travis.listen(): {error}") from error
            failed += 1
            if retries is not None and failed > retries:
                raise TravisConnectionError(f"travis.listen(): no connection to Pusher: {feed.reason}")

    def _event(self, message: Message) -> Event | None:
        """The event that a message is; None of what this client does not know.

        Raises:
            DecodeError: The client is strict, and it is not what the description promises.
        """
        kind = message.event.partition(":")[0]
        models: dict[str, type[BuildEvent] | type[JobEvent]] = {"build": BuildEvent, "job": JobEvent}
        model = models.get(kind)
        if model is None or message.event == "job:log":
            return None
        data = cast("dict[str, Any]", message.data)  # whatever it is, the model looks
        try:
            short = isinstance(message.data, dict) and "_no_full_payload" in data
            made = model.decode(data, strict=True) if self.strict and not short else model.from_dict(data)
        except DecodeError as error:
            if self.strict:
                raise
            LOGGER.warning("an event %s that can not be read is left out: %s", message.event, error)
            return None
        return Event(message.event, made, message.channel)

    def _is_ours(self, event: Event) -> Plan[bool]:
        """Whether it is of the repository: a user's channel tells of all, and where it says little, too little."""
        if "-user-" not in event.channel:
            return True
        data = event.data
        if isinstance(data, BuildEvent):
            if "repository_id" in data.build:
                return data.build.repository_id == self.id
            build = yield from ask(builds_get, {"build_id": data.build.id})
            return build.repository.id == self.id
        if "repository_id" in data:
            return data.repository_id == self.id
        job = yield from ask(jobs_get, {"job_id": data.id})
        return job.repository.id == self.id


def _heard(feed: Feed, seconds: float) -> Plan[object]:
    """The next message, or why there is none.

    Raises:
        TravisConnectionError: The server does not want to be asked again.
    """
    try:
        return (yield from feed.receive(seconds))
    except Unavailable as error:
        raise TravisConnectionError(f"travis.listen(): {error}") from error


def _seconds(timeout: object) -> float:
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout > 0:
        raise ValueError(f"timeout must be a number of seconds above 0, or None to listen without end, not {timeout!r}")
    return float(timeout)


class Listening(Planned):
    """The events of a repository, one after the other: an iterator, and a context manager that closes it."""

    def __init__(
        self, transport: "Transport", options: "Options", repository: int | str, timeout: float | None
    ) -> None:
        """Made by `travis.listen`.

        Raises:
            ModuleNotFoundError: The extra `live` is not installed.
            ValueError: `timeout` can not be used.
        """
        super().__init__(transport, options)
        try:
            from ...live._socket import Socket
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(_MISSING, name=error.name) from error
        connection = transport.connection
        strict = connection.settings.strict
        subject = _Subject(repository, timeout, connection.world, options.retries, strict=strict)
        self._line = Socket()
        self._events: Generator[Event | None, None, None] = self._given(subject.listen(self._line))

    def __iter__(self) -> "Self":
        return self

    def __next__(self) -> Event:
        for event in self._events:
            if event is not None:
                return event
        self.close()
        raise StopIteration

    def close(self) -> None:
        """Listen no more."""
        self._events.close()
        self._line.close()

    def __enter__(self) -> "Self":
        """Connect: what happens from now on is told."""
        try:
            next(self._events, None)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: "TracebackType | None"
    ) -> None:
        self.close()


class AsyncListening(AsyncPlanned):
    """The events of a repository, one after the other; see `Listening`. Hold it by `async with`."""

    def __init__(
        self, transport: "AsyncTransport", options: "Options", repository: int | str, timeout: float | None
    ) -> None:
        """Made by `travis.listen`.

        Raises:
            ModuleNotFoundError: The extra `live` is not installed.
            ValueError: `timeout` can not be used.
        """
        super().__init__(transport, options)
        try:
            from ...live._async_socket import AsyncSocket
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(_MISSING, name=error.name) from error
        connection = transport.connection
        strict = connection.settings.strict
        subject = _Subject(repository, timeout, connection.world, options.retries, strict=strict)
        self._line = AsyncSocket()
        self._events: AsyncGenerator[Event | None, None] = self._given(subject.listen(self._line))

    def __aiter__(self) -> "Self":
        return self

    async def __anext__(self) -> Event:
        async for event in self._events:
            if event is not None:
                return event
        await self.close()
        raise StopAsyncIteration

    async def close(self) -> None:
        """Listen no more."""
        await self._events.aclose()
        await self._line.close()

    async def __aenter__(self) -> "Self":
        """Connect: what happens from now on is told."""
        try:
            await anext(self._events, None)
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: "TracebackType | None"
    ) -> None:
        await self.close()
