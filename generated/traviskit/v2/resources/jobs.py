# From openapi/v2/jobs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.builds import RestartResult
from ..models.jobs import Job, JobList, JobState
from ..operations import jobs as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncJobsResource", "JobsResource"]


class JobsResource(Resource):
    """The parts of a build, each run on a machine of its own."""

    @property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return JobsWithRawResponse(self)

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        state: JobState | None = None,
        queue: str | None = None,
        include_log_id: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Job, JobList]:
        """List jobs.

        Jobs by their ids, of a state, or unfinished ones of a queue; without any of these all unfinished jobs. At most 250, but for
        those by id, in no particular order. Of a user who is logged in on travis-ci.com or Enterprise, only those of the own
        repositories (by id: all that may be seen). Each job's commit stands in `commits`.

        Parameters:
            ids: Ids of the jobs to fetch, any number of them, in any state.
            state: Only jobs in this state.
            queue: Only unfinished jobs in this queue of the workers.
            include_log_id: Send the jobs' `log_id`. Any value means yes, leave it out for no.
            max_items: End after so many items; None goes on to the last page.

        jobs_list: `GET /jobs`. API reference V2: Jobs, Fetch multiple jobs; travis-api
            lib/travis/api/app/endpoint/jobs.rb:13; travis-api lib/travis/services/find_jobs.rb; travis-api
            lib/travis/api/serialize/v2/http/jobs.rb.
        """
        return self._list(
            _operations.jobs_list,
            {
                "ids": ids,
                "state": state,
                "queue": queue,
                "include_log_id": include_log_id or None,
            },
            max_items,
        )

    def get(self, job_id: int, *, include_log_id: bool | None = None) -> Job:
        """Show a job.

        The job with its commit.

        Parameters:
            job_id: Id of the job (not its number).
            include_log_id: Send the jobs' `log_id`. Any value means yes, leave it out for no.

        jobs_get: `GET /jobs/{job_id}`. API reference V2: Jobs, Fetch Job; travis-api
            lib/travis/api/app/endpoint/jobs.rb:19; travis-api lib/travis/api/serialize/v2/http/job.rb.
        """
        return self._call(
            _operations.jobs_get,
            {
                "job_id": job_id,
                "include_log_id": include_log_id or None,
            },
        )

    def cancel(self, job_id: int) -> None:
        """Cancel a job.

        Cancels the job if it is not finished. Always needs a login, and pull rights on the repository. It happens in the background:
        until then the job keeps its state, and cancelling it again is answered the same way.

        Parameters:
            job_id: Id of a job (not its number) that is not finished.

        jobs_cancel: `POST /jobs/{job_id}/cancel`. API reference V2: Jobs, Cancel Job; travis-api
            lib/travis/api/app/endpoint/jobs.rb:30.
        """
        return self._call(
            _operations.jobs_cancel,
            {
                "job_id": job_id,
            },
        )

    def restart(self, job_id: int) -> RestartResult:
        """Restart a job.

        Runs a finished job once more. Always needs a login, and a permission on the repository. It happens in the background: until
        then the job keeps its state, and restarting it again is answered the same way; afterwards it is refused until the job is
        finished again. Where the answer is refused for its form (406), the job was restarted all the same.

        Parameters:
            job_id: Id of the job (not its number).

        jobs_restart: `POST /jobs/{job_id}/restart`. API reference V2: Jobs, Restart Job; travis-api
            lib/travis/api/app/endpoint/jobs.rb:63; travis-api lib/travis/api/enqueue/services/restart_model.rb:114.
        """
        return self._call(
            _operations.jobs_restart,
            {
                "job_id": job_id,
            },
        )


class AsyncJobsResource(AsyncResource):
    """The parts of a build, each run on a machine of its own."""

    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncJobsWithRawResponse(self)

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        state: JobState | None = None,
        queue: str | None = None,
        include_log_id: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Job, JobList]:
        """List jobs.

        Jobs by their ids, of a state, or unfinished ones of a queue; without any of these all unfinished jobs. At most 250, but for
        those by id, in no particular order. Of a user who is logged in on travis-ci.com or Enterprise, only those of the own
        repositories (by id: all that may be seen). Each job's commit stands in `commits`.

        Parameters:
            ids: Ids of the jobs to fetch, any number of them, in any state.
            state: Only jobs in this state.
            queue: Only unfinished jobs in this queue of the workers.
            include_log_id: Send the jobs' `log_id`. Any value means yes, leave it out for no.
            max_items: End after so many items; None goes on to the last page.

        jobs_list: `GET /jobs`. API reference V2: Jobs, Fetch multiple jobs; travis-api
            lib/travis/api/app/endpoint/jobs.rb:13; travis-api lib/travis/services/find_jobs.rb; travis-api
            lib/travis/api/serialize/v2/http/jobs.rb.
        """
        return self._list(
            _operations.jobs_list,
            {
                "ids": ids,
                "state": state,
                "queue": queue,
                "include_log_id": include_log_id or None,
            },
            max_items,
        )

    async def get(self, job_id: int, *, include_log_id: bool | None = None) -> Job:
        """Show a job.

        The job with its commit.

        Parameters:
            job_id: Id of the job (not its number).
            include_log_id: Send the jobs' `log_id`. Any value means yes, leave it out for no.

        jobs_get: `GET /jobs/{job_id}`. API reference V2: Jobs, Fetch Job; travis-api
            lib/travis/api/app/endpoint/jobs.rb:19; travis-api lib/travis/api/serialize/v2/http/job.rb.
        """
        return await self._call(
            _operations.jobs_get,
            {
                "job_id": job_id,
                "include_log_id": include_log_id or None,
            },
        )

    async def cancel(self, job_id: int) -> None:
        """Cancel a job.

        Cancels the job if it is not finished. Always needs a login, and pull rights on the repository. It happens in the background:
        until then the job keeps its state, and cancelling it again is answered the same way.

        Parameters:
            job_id: Id of a job (not its number) that is not finished.

        jobs_cancel: `POST /jobs/{job_id}/cancel`. API reference V2: Jobs, Cancel Job; travis-api
            lib/travis/api/app/endpoint/jobs.rb:30.
        """
        return await self._call(
            _operations.jobs_cancel,
            {
                "job_id": job_id,
            },
        )

    async def restart(self, job_id: int) -> RestartResult:
        """Restart a job.

        Runs a finished job once more. Always needs a login, and a permission on the repository. It happens in the background: until
        then the job keeps its state, and restarting it again is answered the same way; afterwards it is refused until the job is
        finished again. Where the answer is refused for its form (406), the job was restarted all the same.

        Parameters:
            job_id: Id of the job (not its number).

        jobs_restart: `POST /jobs/{job_id}/restart`. API reference V2: Jobs, Restart Job; travis-api
            lib/travis/api/app/endpoint/jobs.rb:63; travis-api lib/travis/api/enqueue/services/restart_model.rb:114.
        """
        return await self._call(
            _operations.jobs_restart,
            {
                "job_id": job_id,
            },
        )


class JobsWithRawResponse:
    """`jobs` with raw answers."""

    def __init__(self, resource: JobsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)
        self.cancel: Final = to_raw(raw.cancel)
        self.restart: Final = to_raw(raw.restart)


class AsyncJobsWithRawResponse:
    """`jobs` with raw answers."""

    def __init__(self, resource: AsyncJobsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
        self.cancel: Final = to_async_raw(raw.cancel)
        self.restart: Final = to_async_raw(raw.restart)
