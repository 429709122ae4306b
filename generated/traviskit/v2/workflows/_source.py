# From generator/runtime/v2/workflows/_source.py by `nox -s regenerate`; do not edit.
"""Where a job and its log are looked up, also on a server that has no V3 yet."""

from collections.abc import Sequence
from typing import cast

from ..._errors import NotFoundError
from ..._operation import Operation
from ...v3.models.log_parts import LogPart
from ...v3.workflows._plans import Plan, look, named
from ...v3.workflows._source import Found, Run, Source
from ..models.logs import Log
from ..operations.jobs import jobs_get
from ..operations.logs import logs_get_for_job

__all__ = ["EitherSource"]

_GET = named(jobs_get, "v2.jobs.follow_log")


def _log_as(form: str) -> Operation[Log | str]:
    return logs_get_for_job._replace(formats=tuple(one for one in logs_get_for_job.formats if one.name == form))


_CHUNKED, _TEXT = _log_as("chunked"), _log_as("text")


class EitherSource(Source):
    """V3, or, where the server has none, V2 with the chunked log that servers of that time send."""

    _has_v3 = True

    def job(self) -> Plan[Run | None]:
        """The job; the first look at it shows which version there is."""
        if self._has_v3:
            try:
                return (yield from super().job())
            except NotFoundError as error:
                if error.error_type:  # V3 names what it has not found
                    raise
                self._has_v3 = False
        return (yield from look(self.patience, _GET, {"job_id": self.job_id}))

    def parts(self, *, after: int | None = None, numbers: Sequence[int] | None = None) -> Plan[Found]:
        """The parts of its log; none where the server sends it as a whole, or has none yet."""
        if self._has_v3:
            return (yield from super().parts(after=after, numbers=numbers))
        wanted = {"job_id": self.job_id, "after": after, "part_numbers": numbers}
        try:
            log = yield from look(self.patience, _CHUNKED, wanted)
        except NotFoundError:
            return []
        if log is None:
            return None
        parts = log.parts if isinstance(log, Log) else None
        return [LogPart(number=one.number, content=one.content, final=bool(one.final)) for one in parts or ()]

    def text(self) -> Plan[str | None]:
        """The text of its log."""
        if self._has_v3:
            return (yield from super().text())
        return cast("str | None", (yield from look(self.patience, _TEXT, {"job_id": self.job_id})))
