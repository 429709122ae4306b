"""Logs as they are read: split into lines, and followed while they grow."""

from codecs import getincrementaldecoder
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Protocol

from ..._errors import JobRestartedError, NotFoundError, WaitTimeoutError
from ...live._ordering import Ordering
from ..models.log_parts import LogPart
from ._patience import Patience
from ._plans import Give, Plan, rest, run_of
from ._source import Run, Source

__all__ = ["Between", "Given", "Lines", "Parts", "follow"]

# How often a gap between parts, or the end of the log, is looked for again before it is taken as it is: the log comes
# by another way than the state of its job, and its parts may overtake each other.
_LOOKS = 3


class Lines:
    """Splits a log into lines, whatever pieces it comes in.

    A line ends with a line feed, perhaps with a carriage return before it; others, by which progress bars are drawn,
    stay. Bytes that are no UTF-8 are replaced.
    """

    def __init__(self) -> None:
        self._decoder = getincrementaldecoder("utf-8")("replace")
        self._begun: list[str] = []

    def feed(self, piece: bytes) -> Iterator[str]:
        """The lines that end in this piece."""
        return self._split(self._decoder.decode(piece))

    def end(self) -> Iterator[str]:
        """The last line, if it does not end with a line break."""
        yield from self._split(self._decoder.decode(b"", final=True))
        if last := "".join(self._begun):
            yield last

    def _split(self, text: str) -> Iterator[str]:
        *ended, begun = text.split("\n")
        for end in ended:
            self._begun.append(end)
            yield "".join(self._begun).removesuffix("\r")
            self._begun = []
        if begun:
            self._begun.append(begun)


class Parts:
    """Puts the parts of a log into their order: none twice, and none before the one in front of it.

    `order` holds those that wait for what is missing.
    """

    def __init__(self) -> None:
        self.order: Ordering[LogPart] = Ordering()
        self._looks = 0

    @property
    def last(self) -> int:
        """The number of the last part that was taken; -1 before the first."""
        return self.order.last

    def take(self, parts: Iterable[LogPart], *, finished: bool) -> list[LogPart]:
        """What follows on what was taken before, now that somebody has looked.

        Parameters: once the job has `finished` no gap is given up: the whole log will come, and may have what is in it.
        """
        ready: list[LogPart] = []
        for part in parts:
            ready += self.arrive(part)
        while self.order:
            self._looks += 1
            if finished or self._looks <= _LOOKS:
                break
            self.order.skip()
            ready += self._ready()
        return ready

    def arrive(self, part: LogPart) -> list[LogPart]:
        """What follows on what was taken before, now that a part has come by itself."""
        self.order.add(part.number, part)
        return self._ready()

    def _ready(self) -> list[LogPart]:
        ready = list(self.order.ready())
        if ready:
            self._looks = 0
        return ready

    def text_ahead(self) -> str:
        """The text behind the gap."""
        return "".join(part.content or "" for part in self.order.waiting())


class Given:
    """How much of a log was given, and where to go on in the whole of it.

    Nobody knows how long a gap was, that is, where what was given behind it stands. So that is kept, and looked for.
    """

    def __init__(self) -> None:
        self._last = -1
        self._before = 0
        self._behind: list[str] = []
        self._gap = False

    def give(self, parts: Iterable[LogPart]) -> Plan[bool]:
        """Give these parts; whether the last of the log is among them."""
        for part in parts:
            text = part.content or ""
            if text:
                yield Give(text)
            self._add(part, text)
            if part.final:
                return True
        return False

    def _add(self, part: LogPart, text: str) -> None:
        if part.number > self._last + 1:
            self._before += sum(map(len, self._behind))
            self._behind, self._gap = [], True
        self._last = part.number
        if self._gap:
            self._behind.append(text)
        else:
            self._before += len(text)

    def remainder(self, whole: str) -> str:
        """What follows in the whole log on what was given last; all behind the gap if that is not found."""
        behind = "".join(self._behind)
        start = whole.find(behind, self._before)
        return whole[self._before if start < 0 else start + len(behind) :]


class Between(Protocol):
    """What is done between two looks at a log: let time pass, or listen to what is written meanwhile."""

    def __call__(self, parts: Parts, given: Given, late: Callable[[], WaitTimeoutError]) -> Plan[bool]:
        """Return when a look is due, False; or, once the last part was given, True.

        Raises:
            WaitTimeoutError: Time is over; it is what `late` makes.
        """
        ...


def polling(patience: Patience) -> Between:
    """Nothing happens between two looks."""

    def between(parts: Parts, given: Given, late: Callable[[], WaitTimeoutError]) -> Plan[bool]:  # noqa: ARG001  # as `Between` has them
        yield from rest(patience, late)
        return False

    return between


def follow(source: Source, *, restarted: bool = False, between: Between | None = None) -> Plan[None]:
    """Give the text of a job's log as it comes, to its end.

    Once a log is put together (or removed) its parts are no more: then one comes, whatever was asked for, with the
    whole log, or with a word of the log service that is neither final nor not. What was not given until then is taken
    from the whole.

    Parameters: `source` is where they are looked up; `restarted` says that the job's restart was asked for: the run
    that is over is not the one to follow; `between` is what is done between two looks.

    Raises:
        JobRestartedError: The job was restarted meanwhile.
        WaitTimeoutError: Time was over before.
        TravisError: Job or log can not be read.
    """
    parts, given, patience, quiet = Parts(), Given(), source.patience, 0
    between = between or polling(patience)
    job = yield from (_next_run(source) if restarted else source.job())
    known = job
    while True:
        finished = job is not None and job.finished
        found = yield from source.parts(after=parts.last if parts.last >= 0 else None)
        said = found or []
        together = any(part.final is None or part.number <= parts.last for part in said)
        ready = parts.take(said, finished=finished) if found is not None and not together else []
        if (yield from given.give(ready)):
            return
        quiet = 0 if ready else quiet + 1
        if ready:
            patience.begin_anew()
        elif not finished:
            job = yield from source.job()
            known = _same_run(known, job)
        elif together or quiet > _LOOKS:
            remainder = yield from _remainder(source, parts, given)
            if remainder is not None:
                if remainder:
                    yield Give(remainder)
                return
        if (yield from between(parts, given, partial(_late, source, job))):
            return


def _next_run(source: Source) -> Plan[Run]:
    """Look at a job until it is not, or no longer, in the end of the run before its restart."""
    over: tuple[object, ...] | None = None
    while True:
        job = yield from source.job()
        if job is not None:
            over = over or run_of(job)
            if not job.finished or run_of(job) != over:
                source.patience.begin_anew()
                return job
        yield from rest(source.patience, partial(_late, source, job))


def _same_run(known: Run | None, job: Run | None) -> Run | None:
    """What is known of a job.

    Raises:
        JobRestartedError: It runs anew since it was known: its log was emptied, and there is nothing to go on with.
    """
    if known is None or job is None:
        return known or job
    (_, start, _, restart), (_, new_start, _, new_restart) = run_of(known), run_of(job)
    if restart != new_restart or (start is not None and start != new_start):
        raise JobRestartedError(
            f"job {job.id} was restarted while its log was followed: what came is of the run before",
            hint="Follow it once more to read its log from the new start",
        )
    return job


def _remainder(source: Source, parts: Parts, given: Given) -> Plan[str | None]:
    """The text behind what was given of a log that has no more parts; None if it can not be read now."""
    try:
        text = yield from source.text()
    except NotFoundError:  # a job that was canceled before it could write
        return parts.text_ahead()
    return None if text is None else given.remainder(text)


def _late(source: Source, job: Run | None) -> WaitTimeoutError:
    state = "was not seen" if job is None else f"is {job.state}"
    return WaitTimeoutError(
        f"the log of job {source.job_id} is not complete after {source.patience.timeout:g} seconds: the job {state}"
    )
