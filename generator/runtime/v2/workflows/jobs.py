"""Jobs, and their logs while they are written."""

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING

from ...v3.models.jobs import JobMinimal, JobPending
from ...v3.workflows._patience import POLL_INTERVAL, TWO_HOURS
from ...v3.workflows._plans import AsyncPlanned, Plan, Planned
from ..models.jobs import Job
from ..resources.jobs import AsyncJobsResource as _AsyncJobsResource
from ..resources.jobs import JobsResource as _JobsResource

if TYPE_CHECKING:
    from ...live._async_socket import AsyncSocket
    from ...live._socket import Socket

__all__ = ["AsyncJobsResource", "JobsResource"]


class JobsResource(_JobsResource, Planned):
    """The jobs of builds, and what they write."""

    def follow_log(
        self,
        job: int | Job | JobMinimal | JobPending,
        *,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
    ) -> Generator[str, None, None]:
        """The log of a job from its start, as it is written, until it is complete: pieces of text to print as they are.

        As `travis.jobs.follow_log`, but the pieces come the moment they are written, over a WebSocket: Pusher's, or
        that of the Slanger that the server's configuration names. What was written before, and what is lost on the way,
        is looked up, in V3 or, where the server has none, in V2; a connection that breaks is made again. Without the
        extra `live` (`pip install 'traviskit[live]'`), and where no WebSocket can be had, the log is looked at now and
        then.

        Parameters:
            job: The job, of V2 or of V3, or its id; or what V3's `restart` has returned.
            timeout: Seconds to follow it at most; None follows it to its end.
            poll_interval: Seconds between two looks while nothing comes by itself; or a pair: before the second look,
                and at most.

        Raises:
            ValueError: An argument can not be used.
            WaitTimeoutError: The job has not finished in time; it goes on.
            JobRestartedError: Somebody has restarted the job meanwhile: its log begins anew.
            TravisError: The log can not be read.
        """
        from ...v3.workflows._logs import follow
        from ._live_log import follow_live
        from ._source import EitherSource

        source, restarted = EitherSource(_id(job), self._patience(timeout, poll_interval)), _is_restarted(job)
        try:
            from ...live._socket import Socket
        except ModuleNotFoundError:  # the extra is not there
            return self._given(follow(source, restarted=restarted))
        line = Socket()
        world = self._transport.connection.world
        return self._heard(follow_live(source, world, line, restarted=restarted), line)

    def _heard(self, plan: Plan[None], line: "Socket") -> Generator[str, None, None]:
        with closing(line), closing(self._given(plan)) as texts:
            yield from texts


class AsyncJobsResource(_AsyncJobsResource, AsyncPlanned):
    """The jobs of builds, and what they write."""

    def follow_log(
        self,
        job: int | Job | JobMinimal | JobPending,
        *,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
    ) -> AsyncGenerator[str, None]:
        """The log of a job from its start, as it is written, until it is complete; see `JobsResource.follow_log`.

        To stop early, hold it by `async with contextlib.aclosing(…)`, which closes the WebSocket within the event loop.
        """
        from ...v3.workflows._logs import follow
        from ._live_log import follow_live
        from ._source import EitherSource

        source, restarted = EitherSource(_id(job), self._patience(timeout, poll_interval)), _is_restarted(job)
        try:
            from ...live._async_socket import AsyncSocket
        except ModuleNotFoundError:  # the extra is not there
            return self._given(follow(source, restarted=restarted))
        line = AsyncSocket()
        world = self._transport.connection.world
        return self._heard(follow_live(source, world, line, restarted=restarted), line)

    async def _heard(self, plan: Plan[None], line: "AsyncSocket") -> AsyncGenerator[str, None]:
        try:
            async with aclosing(self._given(plan)) as texts:
                async for text in texts:
                    yield text
        finally:
            await line.close()


def _id(job: int | Job | JobMinimal | JobPending) -> int:
    known = job.job if isinstance(job, JobPending) else job
    return known.id if isinstance(known, (Job, JobMinimal)) else known


def _is_restarted(job: int | Job | JobMinimal | JobPending) -> bool:
    return isinstance(job, JobPending) and job.state_change == "restart"
