"""Logs as they are read: split into lines, and followed while they grow."""

from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from functools import partial

from ..._errors import NotFoundError, WaitTimeoutError
from ..models.jobs import Job
from ..models.log_parts import LogPart
from ..operations.jobs import jobs_get
from ..operations.log_parts import log_parts_get
from ..operations.logs import logs_get_text
from ._plans import Give, Patience, Plan, look, rest

__all__ = ["Lines", "follow"]

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


class _Parts:
    """Puts the parts of a log into their order: none twice, and none before the one in front of it."""

    def __init__(self) -> None:
        self.last = -1
        self._ahead: dict[int, LogPart] = {}
        self._looks = 0

    def take(self, parts: Iterable[LogPart]) -> list[LogPart]:
        """What follows on what was taken before."""
        self._ahead |= {part.number: part for part in parts if part.number > self.last}
        ready: list[LogPart] = []
        while self._ahead:
            number = self.last + 1
            if number not in self._ahead:
                self._looks += 1
                if self._looks <= _LOOKS:
                    break
                number = min(self._ahead)
            self._looks = 0
            ready.append(self._ahead.pop(number))
            self.last = number
        return ready


def follow(job_id: int, patience: Patience) -> Plan[None]:
    """Give the text of a job's log as it comes, to its end.

    Once a log is put together (or removed) its parts are no more: then one comes, whatever was asked for, with the
    whole log, or with a word of the log service that is neither final nor not. What was not given until then is taken
    from the whole.

    Raises:
        WaitTimeoutError: Time was over before.
        TravisError: Job or log can not be read.
    """
    parts, given, quiet = _Parts(), 0, 0
    job = yield from look(patience, jobs_get, {"job_id": job_id})
    while True:
        after = {"after": parts.last} if parts.last >= 0 else {}
        found = yield from look(patience, log_parts_get, {"job_id": job_id, **after})
        said = [] if found is None else found.log_parts
        together = any(part.final is None or part.number <= parts.last for part in said)
        ready = parts.take(said) if found is not None and not together else []
        for part in ready:
            text = part.content or ""
            yield Give(text)
            given += len(text)
            if part.final:
                return
        quiet = 0 if ready else quiet + 1
        if ready:
            patience.begin_anew()
        elif job is None or not job.finished:
            job = yield from look(patience, jobs_get, {"job_id": job_id})
        elif together or quiet > _LOOKS:
            remainder = yield from _remainder(job_id, given, patience)
            if remainder is not None:
                yield Give(remainder)
                return
        yield from rest(patience, partial(_late, job_id, job, patience))


def _remainder(job_id: int, given: int, patience: Patience) -> Plan[str | None]:
    """The text behind what was given of a log that has no more parts; None if it can not be read now."""
    try:
        text = yield from look(patience, logs_get_text, {"job_id": job_id})
    except NotFoundError:  # a job that was canceled before it could write
        return ""
    return None if text is None else text[given:]


def _late(job_id: int, job: Job | None, patience: Patience) -> WaitTimeoutError:
    state = "was not seen" if job is None else f"is {job.state}"
    return WaitTimeoutError(
        f"the log of job {job_id} is not complete after {patience.timeout:g} seconds: the job {state}"
    )
