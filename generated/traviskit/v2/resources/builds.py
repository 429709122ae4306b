# From openapi/v2/builds.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse, split_slug
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.builds import Build, BuildList, EventType, RestartResult
from ..operations import builds as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBuildsResource", "BuildsResource"]


class BuildsResource(Resource):
    """A run of the tests for one commit; it has one or more jobs."""

    @property
    def with_raw_response(self) -> BuildsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BuildsWithRawResponse(self)

    @overload
    def list(
        self,
        repository: str,
        *,
        number: str | None = None,
        after_number: int | None = None,
        event_type: EventType | None = None,
        max_items: int | None = None,
    ) -> Pager[Build, BuildList]: ...

    @overload
    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        repository_id: int | None = None,
        slug: str | None = None,
        number: str | None = None,
        after_number: int | None = None,
        event_type: EventType | None = None,
        running: bool | None = None,
        branches: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Build, BuildList]: ...

    def list(
        self,
        repository: str | None = None,
        *,
        number: str | None = None,
        after_number: int | None = None,
        event_type: EventType | None = None,
        ids: Sequence[int] | None = None,
        repository_id: int | None = None,
        slug: str | None = None,
        running: bool | None = None,
        branches: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Build, BuildList]:
        """List builds.

        Builds by their ids, or those of a repository, 25 at a time, the highest number first; the next ones with the last number as
        `after_number`. Without any parameter: the 25 newest builds that passed or failed, of the user's own repositories (on
        travis-ci.org of all); none for strangers. A repository that does not exist or may not be seen has no builds. Each build's
        commit stands in `commits`.

        With repository: List the builds of a repository.

        Parameters:
            repository: Slug, such as `sinatra/sinatra`: owner_name and name with a `/` between.
            number: Only the build of this number. It is a text, as the build's own.
            after_number: Only builds with smaller numbers; for paging.
            event_type: Only builds of this event type.
            ids: Ids of the builds to fetch, any number of them. They come in no particular order.
            repository_id: Id of the repository whose builds are wanted.
            slug: Slug of the repository whose builds are wanted. Case is ignored.
            running: Only builds that are running, of the user's own repositories (on travis-ci.org of all), the 25
                that started last. Not for strangers. Any value means yes: leave it out for no.
            branches: The newest build of each branch of the repository, at most 50. Any value means yes: leave it
                out for no.
            max_items: End after so many items; None goes on to the last page.

        builds_list_for_repository_by_slug: `GET /repos/{owner_name}/{name}/builds`. API reference V2: Builds, List
            Builds; travis-api lib/travis/api/app/endpoint/repos.rb:171; travis-api
            lib/travis/services/find_builds.rb.
        builds_list: `GET /builds`. API reference V2: Builds, List Builds; travis-api
            lib/travis/api/app/endpoint/builds.rb:10; travis-api lib/travis/services/find_builds.rb; travis-api
            lib/travis/api/serialize/v2/http/builds.rb.
        """
        if repository is not None:
            refuse(
                _operations.builds_list_for_repository_by_slug,
                "repository",
                branches=branches or None,
                ids=ids,
                repository_id=repository_id,
                running=running or None,
                slug=slug,
            )
            return self._list(
                _operations.builds_list_for_repository_by_slug,
                {
                    **split_slug(
                        _operations.builds_list_for_repository_by_slug, "repository", repository, "owner_name", "name"
                    ),
                    "number": number,
                    "after_number": after_number,
                    "event_type": event_type,
                },
                max_items,
            )
        return self._list(
            _operations.builds_list,
            {
                "ids": ids,
                "repository_id": repository_id,
                "slug": slug,
                "number": number,
                "after_number": after_number,
                "event_type": event_type,
                "running": running or None,
                "branches": branches or None,
            },
            max_items,
        )

    @overload
    def get(self, build_id: int, *, repository: str) -> Build: ...

    @overload
    def get(self, build_id: int, *, include_log_id: bool | None = None) -> Build: ...

    def get(self, build_id: int, *, repository: str | None = None, include_log_id: bool | None = None) -> Build:
        """Show a build.

        The build with its commit and its jobs.

        With repository: Show a build of a repository.

        Parameters:
            build_id: Id of the build (not its number).
            repository: Slug, such as `sinatra/sinatra`: owner_name and name with a `/` between.
            include_log_id: Send the jobs' `log_id`. Any value means yes, leave it out for no.

        builds_get_for_repository_by_slug: `GET /repos/{owner_name}/{name}/builds/{build_id}`. API reference V2:
            Builds, Show Build; travis-api lib/travis/api/app/endpoint/repos.rb:183; travis-api
            lib/travis/api/serialize/v2/http/build.rb.
        builds_get: `GET /builds/{build_id}`. API reference V2: Builds, Show Build; travis-api
            lib/travis/api/app/endpoint/builds.rb:18; travis-api lib/travis/api/serialize/v2/http/build.rb.
        """
        if repository is not None:
            refuse(_operations.builds_get_for_repository_by_slug, "repository", include_log_id=include_log_id or None)
            return self._call(
                _operations.builds_get_for_repository_by_slug,
                {
                    "build_id": build_id,
                    **split_slug(
                        _operations.builds_get_for_repository_by_slug, "repository", repository, "owner_name", "name"
                    ),
                },
            )
        return self._call(
            _operations.builds_get,
            {
                "build_id": build_id,
                "include_log_id": include_log_id or None,
            },
        )

    def cancel(self, build_id: int) -> None:
        """Cancel a build.

        Cancels all jobs of the build that are not finished. Always needs a login, and pull rights on the repository. It happens in
        the background: until then the build keeps its state, and cancelling it again is answered the same way.

        Parameters:
            build_id: Id of a build (not its number) that is not finished.

        builds_cancel: `POST /builds/{build_id}/cancel`. API reference V2: Builds, Cancel Build; travis-api
            lib/travis/api/app/endpoint/builds.rb:22.
        """
        return self._call(
            _operations.builds_cancel,
            {
                "build_id": build_id,
            },
        )

    def restart(self, build_id: int) -> RestartResult:
        """Restart a build.

        Runs all jobs of a finished build once more. Always needs a login, and a permission on the repository. It happens in the
        background: until then the build keeps its state, and restarting it again is answered the same way; afterwards it is refused
        until the build is finished again. Where the answer is refused for its form (406), the build was restarted all the same.

        Parameters:
            build_id: Id of the build (not its number).

        builds_restart: `POST /builds/{build_id}/restart`. API reference V2: Builds, Restart Build; travis-api
            lib/travis/api/app/endpoint/builds.rb:56; travis-api
            lib/travis/api/enqueue/services/restart_model.rb:114.
        """
        return self._call(
            _operations.builds_restart,
            {
                "build_id": build_id,
            },
        )


class AsyncBuildsResource(AsyncResource):
    """A run of the tests for one commit; it has one or more jobs."""

    @property
    def with_raw_response(self) -> AsyncBuildsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBuildsWithRawResponse(self)

    @overload
    def list(
        self,
        repository: str,
        *,
        number: str | None = None,
        after_number: int | None = None,
        event_type: EventType | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Build, BuildList]: ...

    @overload
    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        repository_id: int | None = None,
        slug: str | None = None,
        number: str | None = None,
        after_number: int | None = None,
        event_type: EventType | None = None,
        running: bool | None = None,
        branches: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Build, BuildList]: ...

    def list(
        self,
        repository: str | None = None,
        *,
        number: str | None = None,
        after_number: int | None = None,
        event_type: EventType | None = None,
        ids: Sequence[int] | None = None,
        repository_id: int | None = None,
        slug: str | None = None,
        running: bool | None = None,
        branches: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Build, BuildList]:
        """List builds.

        Builds by their ids, or those of a repository, 25 at a time, the highest number first; the next ones with the last number as
        `after_number`. Without any parameter: the 25 newest builds that passed or failed, of the user's own repositories (on
        travis-ci.org of all); none for strangers. A repository that does not exist or may not be seen has no builds. Each build's
        commit stands in `commits`.

        With repository: List the builds of a repository.

        Parameters:
            repository: Slug, such as `sinatra/sinatra`: owner_name and name with a `/` between.
            number: Only the build of this number. It is a text, as the build's own.
            after_number: Only builds with smaller numbers; for paging.
            event_type: Only builds of this event type.
            ids: Ids of the builds to fetch, any number of them. They come in no particular order.
            repository_id: Id of the repository whose builds are wanted.
            slug: Slug of the repository whose builds are wanted. Case is ignored.
            running: Only builds that are running, of the user's own repositories (on travis-ci.org of all), the 25
                that started last. Not for strangers. Any value means yes: leave it out for no.
            branches: The newest build of each branch of the repository, at most 50. Any value means yes: leave it
                out for no.
            max_items: End after so many items; None goes on to the last page.

        builds_list_for_repository_by_slug: `GET /repos/{owner_name}/{name}/builds`. API reference V2: Builds, List
            Builds; travis-api lib/travis/api/app/endpoint/repos.rb:171; travis-api
            lib/travis/services/find_builds.rb.
        builds_list: `GET /builds`. API reference V2: Builds, List Builds; travis-api
            lib/travis/api/app/endpoint/builds.rb:10; travis-api lib/travis/services/find_builds.rb; travis-api
            lib/travis/api/serialize/v2/http/builds.rb.
        """
        if repository is not None:
            refuse(
                _operations.builds_list_for_repository_by_slug,
                "repository",
                branches=branches or None,
                ids=ids,
                repository_id=repository_id,
                running=running or None,
                slug=slug,
            )
            return self._list(
                _operations.builds_list_for_repository_by_slug,
                {
                    **split_slug(
                        _operations.builds_list_for_repository_by_slug, "repository", repository, "owner_name", "name"
                    ),
                    "number": number,
                    "after_number": after_number,
                    "event_type": event_type,
                },
                max_items,
            )
        return self._list(
            _operations.builds_list,
            {
                "ids": ids,
                "repository_id": repository_id,
                "slug": slug,
                "number": number,
                "after_number": after_number,
                "event_type": event_type,
                "running": running or None,
                "branches": branches or None,
            },
            max_items,
        )

    @overload
    async def get(self, build_id: int, *, repository: str) -> Build: ...

    @overload
    async def get(self, build_id: int, *, include_log_id: bool | None = None) -> Build: ...

    async def get(self, build_id: int, *, repository: str | None = None, include_log_id: bool | None = None) -> Build:
        """Show a build.

        The build with its commit and its jobs.

        With repository: Show a build of a repository.

        Parameters:
            build_id: Id of the build (not its number).
            repository: Slug, such as `sinatra/sinatra`: owner_name and name with a `/` between.
            include_log_id: Send the jobs' `log_id`. Any value means yes, leave it out for no.

        builds_get_for_repository_by_slug: `GET /repos/{owner_name}/{name}/builds/{build_id}`. API reference V2:
            Builds, Show Build; travis-api lib/travis/api/app/endpoint/repos.rb:183; travis-api
            lib/travis/api/serialize/v2/http/build.rb.
        builds_get: `GET /builds/{build_id}`. API reference V2: Builds, Show Build; travis-api
            lib/travis/api/app/endpoint/builds.rb:18; travis-api lib/travis/api/serialize/v2/http/build.rb.
        """
        if repository is not None:
            refuse(_operations.builds_get_for_repository_by_slug, "repository", include_log_id=include_log_id or None)
            return await self._call(
                _operations.builds_get_for_repository_by_slug,
                {
                    "build_id": build_id,
                    **split_slug(
                        _operations.builds_get_for_repository_by_slug, "repository", repository, "owner_name", "name"
                    ),
                },
            )
        return await self._call(
            _operations.builds_get,
            {
                "build_id": build_id,
                "include_log_id": include_log_id or None,
            },
        )

    async def cancel(self, build_id: int) -> None:
        """Cancel a build.

        Cancels all jobs of the build that are not finished. Always needs a login, and pull rights on the repository. It happens in
        the background: until then the build keeps its state, and cancelling it again is answered the same way.

        Parameters:
            build_id: Id of a build (not its number) that is not finished.

        builds_cancel: `POST /builds/{build_id}/cancel`. API reference V2: Builds, Cancel Build; travis-api
            lib/travis/api/app/endpoint/builds.rb:22.
        """
        return await self._call(
            _operations.builds_cancel,
            {
                "build_id": build_id,
            },
        )

    async def restart(self, build_id: int) -> RestartResult:
        """Restart a build.

        Runs all jobs of a finished build once more. Always needs a login, and a permission on the repository. It happens in the
        background: until then the build keeps its state, and restarting it again is answered the same way; afterwards it is refused
        until the build is finished again. Where the answer is refused for its form (406), the build was restarted all the same.

        Parameters:
            build_id: Id of the build (not its number).

        builds_restart: `POST /builds/{build_id}/restart`. API reference V2: Builds, Restart Build; travis-api
            lib/travis/api/app/endpoint/builds.rb:56; travis-api
            lib/travis/api/enqueue/services/restart_model.rb:114.
        """
        return await self._call(
            _operations.builds_restart,
            {
                "build_id": build_id,
            },
        )


class BuildsWithRawResponse:
    """`builds` with raw answers."""

    def __init__(self, resource: BuildsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)
        self.cancel: Final = to_raw(raw.cancel)
        self.restart: Final = to_raw(raw.restart)


class AsyncBuildsWithRawResponse:
    """`builds` with raw answers."""

    def __init__(self, resource: AsyncBuildsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
        self.cancel: Final = to_async_raw(raw.cancel)
        self.restart: Final = to_async_raw(raw.restart)
