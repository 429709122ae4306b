# From openapi/v3/jobs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.jobs import Job, JobInclude, JobPending, Jobs, JobsPage, JobsSort, JobState
from ..operations import jobs as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncJobsResource", "JobsResource"]


class JobsResource(Resource):
    """The jobs of a build."""

    @property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return JobsWithRawResponse(self)

    @overload
    def list(
        self, build: int, *, include: Sequence[JobInclude] | None = None, max_items: int | None = None
    ) -> Pager[Job, Jobs]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        state: Sequence[JobState] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[JobInclude] | None = None,
        sort_by: Sequence[JobsSort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Job, JobsPage]: ...

    def list(
        self,
        build: int | None = None,
        *,
        include: Sequence[JobInclude] | None = None,
        active: bool | None = None,
        state: Sequence[JobState] | None = None,
        created_by: Sequence[str] | None = None,
        sort_by: Sequence[JobsSort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Job, Jobs | JobsPage]:
        """List the newest jobs of the user's repositories.

        The newest jobs of each repository that the user of the access token has permissions for. Unless `sort_by` is given, the
        highest ids first.

        With build: List the jobs of a build.

        Parameters:
            build: Id of the build (not its number).
            include: What to send beside the usual: attributes of jobs and of what stands in them, `job.build`.
                `owner.x` is both `user.x` and `organization.x`.
            active: Whether jobs that are created, queued, received or started are wanted, beside those of `state`.
                Without both all are.
            state: Only jobs in one of these states.
            created_by: Only jobs of builds that one of these users or organizations led to. Logins, letter by
                letter.
            sort_by: In which order, ascending unless it says `:desc`. The second counts where the first is equal,
                and so on.
            limit: How many entries a page has at most: 100 unless given, and never more.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        jobs_list_for_build: `GET /build/{build_id}/jobs`. travis-api lib/travis/api/v3/services/jobs/find.rb;
            travis-api lib/travis/api/v3/queries/jobs.rb.
        jobs_list_for_current_user: `GET /jobs`. travis-api lib/travis/api/v3/services/jobs/for_current_user.rb;
            travis-api lib/travis/api/v3/queries/jobs.rb.
        """
        if build is not None:
            refuse(
                _operations.jobs_list_for_build,
                "build",
                active=active,
                created_by=created_by,
                limit=limit,
                offset=offset,
                skip_count=skip_count,
                sort_by=sort_by,
                state=state,
            )
            return self._list(
                _operations.jobs_list_for_build,
                {
                    "build_id": build,
                    "include": include,
                },
                max_items,
            )
        return self._list(
            _operations.jobs_list_for_current_user,
            {
                "active": active,
                "state": state,
                "created_by": created_by,
                "include": include,
                "sort_by": sort_by,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    def get(self, job: int, *, include: Sequence[JobInclude] | None = None) -> Job:
        """Show a job.

        One job. Its build, commit and whatever else stands in it come in their `minimal` representation; `include` asks for the
        whole, and `include=job.config` for its config.

        Parameters:
            job: Id of the job (not its number).
            include: What to send beside the usual: attributes of jobs and of what stands in them, `job.build`.
                `owner.x` is both `user.x` and `organization.x`.

        jobs_get: `GET /job/{job_id}`. travis-api lib/travis/api/v3/services/job/find.rb; travis-api
            lib/travis/api/v3/renderer/job.rb.
        """
        return self._call(
            _operations.jobs_get,
            {
                "job_id": job,
                "include": include,
            },
        )

    def cancel(self, job: int) -> JobPending:
        """Cancel a job.

        Cancels a job that is not finished. It happens in the background: until then cancelling it again is answered the same way.

        Parameters:
            job: Id of a job (not its number) that is not finished.

        jobs_cancel: `POST /job/{job_id}/cancel`. travis-api lib/travis/api/v3/services/job/cancel.rb; travis-api
            lib/travis/api/v3/queries/job.rb.
        """
        return self._call(
            _operations.jobs_cancel,
            {
                "job_id": job,
            },
        )

    def restart(self, job: int) -> JobPending:
        """Restart a job.

        Runs a finished job once more. It happens in the background: until then restarting it again is answered the same way. What
        was set for debugging it is forgotten.

        Parameters:
            job: Id of the job (not its number).

        jobs_restart: `POST /job/{job_id}/restart`. travis-api lib/travis/api/v3/services/job/restart.rb; travis-api
            lib/travis/api/v3/queries/job.rb; travis-api lib/travis/api/enqueue/services/restart_model.rb.
        """
        return self._call(
            _operations.jobs_restart,
            {
                "job_id": job,
            },
        )

    def debug(self, job: int, *, quiet: bool | None = None) -> JobPending:
        """Run a job again, to debug it.

        Runs a finished job once more, on a machine that waits for its user to come in by SSH. It happens in the background. For
        private repositories, and for public ones that Travis CI has allowed it for.

        Parameters:
            job: Id of a finished job (not its number).
            quiet: Whether to leave what the debugging shell says out of the log.

        jobs_debug: `POST /job/{job_id}/debug`. travis-api lib/travis/api/v3/services/job/debug.rb; travis-api
            lib/travis/api/v3/models/repository.rb.
        """
        return self._call(
            _operations.jobs_debug,
            {
                "job_id": job,
                "quiet": quiet,
            },
        )


class AsyncJobsResource(AsyncResource):
    """The jobs of a build."""

    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncJobsWithRawResponse(self)

    @overload
    def list(
        self, build: int, *, include: Sequence[JobInclude] | None = None, max_items: int | None = None
    ) -> AsyncPager[Job, Jobs]: ...

    @overload
    def list(
        self,
        *,
        active: bool | None = None,
        state: Sequence[JobState] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[JobInclude] | None = None,
        sort_by: Sequence[JobsSort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Job, JobsPage]: ...

    def list(
        self,
        build: int | None = None,
        *,
        include: Sequence[JobInclude] | None = None,
        active: bool | None = None,
        state: Sequence[JobState] | None = None,
        created_by: Sequence[str] | None = None,
        sort_by: Sequence[JobsSort] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Job, Jobs | JobsPage]:
        """List the newest jobs of the user's repositories.

        The newest jobs of each repository that the user of the access token has permissions for. Unless `sort_by` is given, the
        highest ids first.

        With build: List the jobs of a build.

        Parameters:
            build: Id of the build (not its number).
            include: What to send beside the usual: attributes of jobs and of what stands in them, `job.build`.
                `owner.x` is both `user.x` and `organization.x`.
            active: Whether jobs that are created, queued, received or started are wanted, beside those of `state`.
                Without both all are.
            state: Only jobs in one of these states.
            created_by: Only jobs of builds that one of these users or organizations led to. Logins, letter by
                letter.
            sort_by: In which order, ascending unless it says `:desc`. The second counts where the first is equal,
                and so on.
            limit: How many entries a page has at most: 100 unless given, and never more.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        jobs_list_for_build: `GET /build/{build_id}/jobs`. travis-api lib/travis/api/v3/services/jobs/find.rb;
            travis-api lib/travis/api/v3/queries/jobs.rb.
        jobs_list_for_current_user: `GET /jobs`. travis-api lib/travis/api/v3/services/jobs/for_current_user.rb;
            travis-api lib/travis/api/v3/queries/jobs.rb.
        """
        if build is not None:
            refuse(
                _operations.jobs_list_for_build,
                "build",
                active=active,
                created_by=created_by,
                limit=limit,
                offset=offset,
                skip_count=skip_count,
                sort_by=sort_by,
                state=state,
            )
            return self._list(
                _operations.jobs_list_for_build,
                {
                    "build_id": build,
                    "include": include,
                },
                max_items,
            )
        return self._list(
            _operations.jobs_list_for_current_user,
            {
                "active": active,
                "state": state,
                "created_by": created_by,
                "include": include,
                "sort_by": sort_by,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    async def get(self, job: int, *, include: Sequence[JobInclude] | None = None) -> Job:
        """Show a job.

        One job. Its build, commit and whatever else stands in it come in their `minimal` representation; `include` asks for the
        whole, and `include=job.config` for its config.

        Parameters:
            job: Id of the job (not its number).
            include: What to send beside the usual: attributes of jobs and of what stands in them, `job.build`.
                `owner.x` is both `user.x` and `organization.x`.

        jobs_get: `GET /job/{job_id}`. travis-api lib/travis/api/v3/services/job/find.rb; travis-api
            lib/travis/api/v3/renderer/job.rb.
        """
        return await self._call(
            _operations.jobs_get,
            {
                "job_id": job,
                "include": include,
            },
        )

    async def cancel(self, job: int) -> JobPending:
        """Cancel a job.

        Cancels a job that is not finished. It happens in the background: until then cancelling it again is answered the same way.

        Parameters:
            job: Id of a job (not its number) that is not finished.

        jobs_cancel: `POST /job/{job_id}/cancel`. travis-api lib/travis/api/v3/services/job/cancel.rb; travis-api
            lib/travis/api/v3/queries/job.rb.
        """
        return await self._call(
            _operations.jobs_cancel,
            {
                "job_id": job,
            },
        )

    async def restart(self, job: int) -> JobPending:
        """Restart a job.

        Runs a finished job once more. It happens in the background: until then restarting it again is answered the same way. What
        was set for debugging it is forgotten.

        Parameters:
            job: Id of the job (not its number).

        jobs_restart: `POST /job/{job_id}/restart`. travis-api lib/travis/api/v3/services/job/restart.rb; travis-api
            lib/travis/api/v3/queries/job.rb; travis-api lib/travis/api/enqueue/services/restart_model.rb.
        """
        return await self._call(
            _operations.jobs_restart,
            {
                "job_id": job,
            },
        )

    async def debug(self, job: int, *, quiet: bool | None = None) -> JobPending:
        """Run a job again, to debug it.

        Runs a finished job once more, on a machine that waits for its user to come in by SSH. It happens in the background. For
        private repositories, and for public ones that Travis CI has allowed it for.

        Parameters:
            job: Id of a finished job (not its number).
            quiet: Whether to leave what the debugging shell says out of the log.

        jobs_debug: `POST /job/{job_id}/debug`. travis-api lib/travis/api/v3/services/job/debug.rb; travis-api
            lib/travis/api/v3/models/repository.rb.
        """
        return await self._call(
            _operations.jobs_debug,
            {
                "job_id": job,
                "quiet": quiet,
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
        self.debug: Final = to_raw(raw.debug)


class AsyncJobsWithRawResponse:
    """`jobs` with raw answers."""

    def __init__(self, resource: AsyncJobsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
        self.cancel: Final = to_async_raw(raw.cancel)
        self.restart: Final = to_async_raw(raw.restart)
        self.debug: Final = to_async_raw(raw.debug)
