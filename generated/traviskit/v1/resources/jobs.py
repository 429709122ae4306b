# From openapi/v1/jobs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.jobs import Job, JobMinimal, JobStateFilter
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
        state: JobStateFilter | None = None,
        queue: str | None = None,
        max_items: int | None = None,
    ) -> Pager[JobMinimal, builtins.list[JobMinimal]]:
        """List jobs.

        All unfinished jobs; jobs by their ids, of a state, or unfinished ones of a queue. At most 250, but for those by id, in no
        particular order. Of a user who is logged in on travis-ci.com or Enterprise, only those of the own repositories (by id: all
        that may be seen).

        Parameters:
            ids: Ids of the jobs to fetch, any number of them, in any state. Not documented.
            state: Only jobs in this state, by V2's names. Not documented.
            queue: Only unfinished jobs in this queue of the workers. Not documented.
            max_items: End after so many items; None goes on to the last page.

        jobs_list: `GET /jobs.json`. API reference V1: Jobs, Index; travis-api
            lib/travis/api/app/endpoint/jobs.rb:13; travis-api lib/travis/services/find_jobs.rb; travis-api
            lib/travis/api/serialize/v1/http/jobs.rb.
        Deprecated: V1 is a legacy; use `travis.jobs.list` of V3, or `travis.v2.jobs.list`.
        """
        return self._list(
            _operations.jobs_list,
            {
                "ids": ids,
                "state": state,
                "queue": queue,
            },
            max_items,
        )

    def get(self, job_id: int) -> Job:
        """Show a job.

        The job with its commit and its whole log.

        Parameters:
            job_id: Id of the job (not its number).

        jobs_get: `GET /jobs/{job_id}.json`. API reference V1: Jobs, Show; travis-api
            lib/travis/api/app/endpoint/jobs.rb:19; travis-api lib/travis/api/serialize/v1/http/job.rb.
        Deprecated: V1 is a legacy; use `travis.jobs.get` and `travis.logs.get` of V3, or `travis.v2.jobs.get`.
        """
        return self._call(
            _operations.jobs_get,
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
        state: JobStateFilter | None = None,
        queue: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[JobMinimal, builtins.list[JobMinimal]]:
        """List jobs.

        All unfinished jobs; jobs by their ids, of a state, or unfinished ones of a queue. At most 250, but for those by id, in no
        particular order. Of a user who is logged in on travis-ci.com or Enterprise, only those of the own repositories (by id: all
        that may be seen).

        Parameters:
            ids: Ids of the jobs to fetch, any number of them, in any state. Not documented.
            state: Only jobs in this state, by V2's names. Not documented.
            queue: Only unfinished jobs in this queue of the workers. Not documented.
            max_items: End after so many items; None goes on to the last page.

        jobs_list: `GET /jobs.json`. API reference V1: Jobs, Index; travis-api
            lib/travis/api/app/endpoint/jobs.rb:13; travis-api lib/travis/services/find_jobs.rb; travis-api
            lib/travis/api/serialize/v1/http/jobs.rb.
        Deprecated: V1 is a legacy; use `travis.jobs.list` of V3, or `travis.v2.jobs.list`.
        """
        return self._list(
            _operations.jobs_list,
            {
                "ids": ids,
                "state": state,
                "queue": queue,
            },
            max_items,
        )

    async def get(self, job_id: int) -> Job:
        """Show a job.

        The job with its commit and its whole log.

        Parameters:
            job_id: Id of the job (not its number).

        jobs_get: `GET /jobs/{job_id}.json`. API reference V1: Jobs, Show; travis-api
            lib/travis/api/app/endpoint/jobs.rb:19; travis-api lib/travis/api/serialize/v1/http/job.rb.
        Deprecated: V1 is a legacy; use `travis.jobs.get` and `travis.logs.get` of V3, or `travis.v2.jobs.get`.
        """
        return await self._call(
            _operations.jobs_get,
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


class AsyncJobsWithRawResponse:
    """`jobs` with raw answers."""

    def __init__(self, resource: AsyncJobsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
