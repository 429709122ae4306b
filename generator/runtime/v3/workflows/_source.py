"""Where a job and its log are looked up while they change."""

from collections.abc import Sequence
from typing import Protocol, TypeAlias

from ..models.log_parts import LogPart
from ..operations.jobs import jobs_get
from ..operations.log_parts import log_parts_get
from ..operations.logs import logs_get_text
from ._patience import Patience
from ._plans import Plan, look, named

__all__ = ["Found", "Run", "Source"]

Found: TypeAlias = Sequence[LogPart] | None

_GET = named(jobs_get, "jobs.follow_log")


class Run(Protocol):
    """A job as a log's follower knows it, in whatever version; `run_of` tells one run of it from the next."""

    @property
    def id(self) -> int:
        """Its id."""
        ...

    @property
    def state(self) -> str | None:
        """How far it has come."""
        ...

    @property
    def finished(self) -> bool:
        """Whether it has come to its end."""
        ...


class Source:
    """V3. Each look gives None where the server cannot answer it now."""

    def __init__(self, job_id: int, patience: Patience) -> None:
        """Parameters: the job; how long to look."""
        self.job_id = job_id
        self.patience = patience

    def job(self) -> Plan[Run | None]:
        """The job.

        Raises:
            TravisError: It can not be read.
        """
        return (yield from look(self.patience, _GET, {"job_id": self.job_id}))

    def parts(self, *, after: int | None = None, numbers: Sequence[int] | None = None) -> Plan[Found]:
        """The parts of its log: those after a number, or those with some numbers, as far as they are there.

        Raises:
            TravisError: They can not be read.
        """
        wanted = {"after": after, "part_numbers": numbers, "require_all": None if numbers is None else False}
        found = yield from look(self.patience, log_parts_get, {"job_id": self.job_id, **wanted})
        return None if found is None else found.log_parts

    def text(self) -> Plan[str | None]:
        """The text of its log, once that was put together.

        Raises:
            NotFoundError: There is none.
            TravisError: It can not be read.
        """
        return (yield from look(self.patience, logs_get_text, {"job_id": self.job_id}))
