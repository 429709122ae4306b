"""Jobs, and their logs: line by line, and while they grow."""

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing

from ..models.jobs import JobMinimal, JobPending
from ..resources.jobs import AsyncJobsResource as _AsyncJobsResource
from ..resources.jobs import JobsResource as _JobsResource
from ._patience import POLL_INTERVAL, TWO_HOURS
from ._plans import AsyncPlanned, Planned

__all__ = ["AsyncJobsResource", "JobsResource"]


class JobsResource(_JobsResource, Planned):
    """The jobs of builds, and what they write."""

    def log_lines(self, job: int | JobMinimal) -> Generator[str, None, None]:
        """The log of a job, line by line, as it is now: read while it comes, and never held as a whole.

        Lines come without their line breaks. Escape sequences are left in them, and so are carriage returns, by which
        progress bars are drawn. Nothing is sent before the first line is read; to stop early, close it.

        Parameters:
            job: The job, or its id.

        Raises:
            ValueError: That is no id.
            TravisError: The log can not be read, or the connection broke in the middle.
        """
        from ..operations.logs import logs_get_text
        from ._logs import Lines

        pieces = self._stream(logs_get_text, {"job_id": _id(job)})

        def lines() -> Generator[str, None, None]:
            found = Lines()
            with closing(pieces):
                for piece in pieces:
                    yield from found.feed(piece)
            yield from found.end()

        return lines()

    def follow_log(
        self,
        job: int | JobMinimal | JobPending,
        *,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
    ) -> Generator[str, None, None]:
        """The log of a job from its start, as it is written, until it is complete: pieces of text to print as they are.

        The log of a job that has not started is waited for; of one that has finished it comes at once. A restart
        happens in the background: follow what `restart` has returned, at once, and the log of the new run is waited
        for. A part of the log that the server does not have after several looks is left out.

        Parameters:
            job: The job, or its id; or what `restart` has returned.
            timeout: Seconds to follow it at most; None follows it to its end.
            poll_interval: Seconds between two looks; or a pair: before the second look, and at most, as they grow rarer
                while nothing is written.

        A look that fails because the connection is lost, or with 429, 500 and above, is made again until time is over.

        Raises:
            ValueError: An argument can not be used.
            WaitTimeoutError: The job has not finished in time; it goes on.
            JobRestartedError: Somebody has restarted the job meanwhile: its log begins anew.
            TravisError: The log can not be read.
        """
        from ._logs import follow
        from ._source import Source

        patience = self._patience(timeout, poll_interval)
        return self._given(follow(Source(_id(job), patience), restarted=_is_restarted(job)))


class AsyncJobsResource(_AsyncJobsResource, AsyncPlanned):
    """The jobs of builds, and what they write."""

    def log_lines(self, job: int | JobMinimal) -> AsyncGenerator[str, None]:
        """The log of a job, line by line, as it is now, read while it comes; see `JobsResource.log_lines`.

        To stop early, or to read with `anext`, hold it by `async with contextlib.aclosing(…)`, which closes it within
        the event loop; left open, its connection stays taken until that ends.
        """
        from ..operations.logs import logs_get_text
        from ._logs import Lines

        pieces = self._stream(logs_get_text, {"job_id": _id(job)})

        async def lines() -> AsyncGenerator[str, None]:
            found = Lines()
            async with aclosing(pieces):
                async for piece in pieces:
                    for line in found.feed(piece):
                        yield line
            for line in found.end():
                yield line

        return lines()

    def follow_log(
        self,
        job: int | JobMinimal | JobPending,
        *,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
    ) -> AsyncGenerator[str, None]:
        """The log of a job from its start, as it is written, until it is complete; see `JobsResource.follow_log`."""
        from ._logs import follow
        from ._source import Source

        patience = self._patience(timeout, poll_interval)
        return self._given(follow(Source(_id(job), patience), restarted=_is_restarted(job)))


def _id(job: int | JobMinimal | JobPending) -> int:
    known = job.job if isinstance(job, JobPending) else job
    return known.id if isinstance(known, JobMinimal) else known


def _is_restarted(job: int | JobMinimal | JobPending) -> bool:
    return isinstance(job, JobPending) and job.state_change == "restart"
