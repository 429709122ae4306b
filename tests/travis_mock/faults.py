"""Which faults are planned, for which requests, how often, in which order; `mischief` is how each kind is done.

As text, for the command and for `faults=`: `KIND[=VALUE][@WHERE][#TIMES]`, several joined by commas.

    500                          every request is answered 500
    429=2#1                      the first request is answered 429 with `Retry-After: 2`
    ok#2,503@GET                 each GET from the third request on is answered 503
    reset-after@builds_restart   by operationId: it is carried out, but the connection breaks before the answer
    latency=0.2@/builds/*        by path
    html=502@POST /builds/*/cancel

For a request the first fault counts that matches and has not yet had its times. In Python the same is
`Fault("reset-after", operation="builds_restart", times=1)`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from math import isfinite
from typing import TYPE_CHECKING, TypeVar

from .mischief import KINDS, Kind, Mischief

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .asgi import Receive, Scope, Send, Wire
    from .handling import Answer

__all__ = ["KINDS", "Fault", "FaultError", "Faults", "Met", "parse"]

_Number = TypeVar("_Number", int, float)

_SPEC = re.compile(r"(?P<kind>[a-z-]+|\d{3})(?:=(?P<value>[^@#]*))?(?:@(?P<where>[^#]+))?(?:#(?P<times>.*))?")
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_STATUSES = range(200, 600)


class FaultError(ValueError):
    """A fault that makes no sense. The message says which and what is possible."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong.

    Args:
        kind: One of `KINDS`, or a status as text (`"503"`).
        value: Seconds for `latency` and `slow`, the status for `html`, the `Retry-After` for a status.
        operation: Only requests of this operation of the description.
        method: Only requests with this method.
        path: Only requests whose raw path matches this pattern (`*` and `?`).
        times: How often; without it for ever.

    Raises:
        FaultError: There is no such kind or method, or a value that makes no sense for the kind.
    """

    kind: str
    value: float | None = None
    operation: str | None = None
    method: str | None = None
    path: str | None = None
    times: int | None = None

    def __post_init__(self) -> None:
        kind = self.behaviour
        if self.value is not None and kind.value is None:
            raise FaultError(f"{self.kind!r} takes no value, and has {self.value:g}")
        if self.value is not None and (
            not (isfinite(self.value) and self.value >= 0) or (kind.value == "status" and self.value not in _STATUSES)
        ):
            raise FaultError(f"{self.value:g} is no {kind.value} for {self.kind!r}")
        if self.times is not None and self.times < 1:
            raise FaultError(f"{self.kind!r} can happen once or more often, not {self.times} times")
        if self.method is not None and self.method not in _METHODS:
            raise FaultError(f"there is no method {self.method!r}; one of {', '.join(_METHODS)}")

    def __str__(self) -> str:
        """The fault as text, as `parse` reads it."""
        value = "" if self.value is None else f"={self.value:g}"
        where = " ".join(part for part in (self.operation, self.method, self.path) if part)
        times = "" if self.times is None else f"#{self.times}"
        return f"{self.kind}{value}{where and f'@{where}'}{times}"

    @property
    def behaviour(self) -> Kind:
        """What this kind does."""
        name = "status" if self.kind.isdecimal() and int(self.kind) in _STATUSES else self.kind
        if name not in KINDS or (name == "status" and not self.kind.isdecimal()):
            known = ", ".join(sorted(set(KINDS) - {"status"}))
            raise FaultError(f"there is no fault {self.kind!r}; one of {known}, or a status from 200 to 599")
        return KINDS[name]

    def matches(self, method: str, path: str, operation: str | None) -> bool:
        """Whether a request is one of those that this is for."""
        return (
            self.operation in (None, operation)
            and self.method in (None, method)
            and (self.path is None or fnmatchcase(path, self.path))
        )


@dataclass(frozen=True, slots=True)
class Met:
    """A request that something went wrong with."""

    fault: Fault
    wire: Wire

    def __repr__(self) -> str:
        return f"<Met {self.fault}: {self.wire.method} {self.wire.path}>"


def _always(_fault: Fault) -> str:
    return ""


@dataclass(slots=True, repr=False)
class Faults:
    """The faults of one server, and the requests that met one.

    Args:
        planned: Faults, or their text.
        operation_of: Names the operation of the description that a request is for.
        why_never: Says why no request can meet a fault; empty if one can.

    Raises:
        FaultError: The text makes no sense, or a fault could never happen.
    """

    planned: str | Iterable[Fault] | None = ()
    operation_of: Callable[[Wire], str | None] = lambda _wire: None
    why_never: Callable[[Fault], str] = _always
    met: list[Met] = field(default_factory=list[Met])
    _queue: list[Fault] = field(default_factory=list[Fault])
    _had: dict[int, int] = field(default_factory=dict[int, int])

    def __post_init__(self) -> None:
        self.add(self.planned or ())

    def __bool__(self) -> bool:
        """Whether a planned fault, `ok` too, has not yet had all its times."""
        return any(map(self._is_left, range(len(self._queue))))

    def __repr__(self) -> str:
        return f"<Faults {', '.join(map(str, self._queue)) or 'none'}; met by {len(self.met)} requests>"

    def add(self, faults: str | Fault | Iterable[Fault]) -> None:
        """Plan more faults, after those that are planned already.

        Raises:
            FaultError: The text makes no sense, or a fault could never happen; none of them is planned then.
        """
        if isinstance(faults, Fault):
            faults = [faults]
        more = parse(faults) if isinstance(faults, str) else list(faults)
        for fault in more:
            if why := self.why_never(fault):
                raise FaultError(f"{str(fault)!r} would never happen: {why}")
        self._queue += more

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self._queue.clear()
        self._had.clear()

    def pick(self, wire: Wire) -> Fault | None:
        """The fault for a request, which has then happened once more."""
        operation = self.operation_of(wire) if any(fault.operation for fault in self._queue) else None
        for place, fault in enumerate(self._queue):
            if self._is_left(place) and fault.matches(wire.method, wire.path, operation):
                self._had[place] = self._had.get(place, 0) + 1
                return fault
        return None

    def _is_left(self, place: int) -> bool:
        times = self._queue[place].times
        return times is None or self._had.get(place, 0) < times

    async def interfere(
        self, scope: Scope, receive: Receive, send: Send, wire: Wire, answer: Callable[[Wire], Answer]
    ) -> bool:
        """Do what is planned for a request, if anything is; `answer` carries it out where that belongs to the fault."""
        fault = self.pick(wire) if self._queue else None
        if fault is None or fault.kind == "ok":
            return False
        self.met.append(Met(fault, wire))
        await fault.behaviour.act(Mischief(fault.kind, fault.value, scope, receive, send, wire, answer))
        return True


def parse(text: str) -> list[Fault]:
    """Read faults from their text.

    Raises:
        FaultError: It makes no sense; the message quotes the part.
    """
    return [_parse_one(part.strip()) for part in text.split(",")] if text.strip() else []


def _parse_one(text: str) -> Fault:
    found = _SPEC.fullmatch(text)
    if found is None:
        raise FaultError(f"{text!r} is no fault; write KIND[=VALUE][@WHERE][#TIMES], for example 503@builds_get#2")
    value = _number(text, found["value"], float)
    times = _number(text, found["times"], int)
    return Fault(found["kind"], value, **_where(found["where"]), times=times)


def _number(text: str, digits: str | None, kind: Callable[[str], _Number]) -> _Number | None:
    if digits is None:
        return None
    try:
        return kind(digits)
    except ValueError:
        raise FaultError(f"{digits!r} in {text!r} is no number") from None


def _where(text: str | None) -> dict[str, str]:
    if text is None:
        return {}
    method, _, path = text.strip().partition(" ")
    if text.startswith("/"):
        return {"path": text.strip()}
    if method in _METHODS:
        return {"method": method, "path": path.strip()} if path else {"method": method}
    if path or not re.fullmatch(r"[a-z0-9_]+", method):
        raise FaultError(f"{text!r} names no requests; write an operationId, GET, /path/* or GET /path/*")
    return {"operation": method}
