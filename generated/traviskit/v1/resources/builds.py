# From openapi/v1/builds.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import split_slug
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.builds import Build, BuildMinimal, EventType
from ..operations import builds as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBuildsResource", "BuildsResource"]


class BuildsResource(Resource):
    """A run of the tests for one commit; it has one or more jobs, its matrix."""

    @property
    def with_raw_response(self) -> BuildsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BuildsWithRawResponse(self)

    def list(
        self,
        repository: str,
        *,
        number: str | None = None,
        after_number: int | None = None,
        event_type: EventType | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildMinimal, builtins.list[BuildMinimal]]:
        """List the builds of a repository.

        The builds of the repository of this slug, 25 at a time, the highest number first; the next ones with the last number as
        `after_number`. A repository that does not exist or may not be seen has no builds.

        Parameters:
            repository: Slug, such as `travis-ci/travis-ci`: owner_name and name with a `/` between.
            number: Only the build of this number. It is a text, as the build's own. Not documented.
            after_number: Only builds with smaller numbers; for paging. Not documented.
            event_type: Only builds of this event type. Not documented.
            max_items: End after so many items; None goes on to the last page.

        builds_list_for_repository_by_slug: `GET /repos/{owner_name}/{name}/builds.json`. API reference V1: Builds,
            Index; travis-api lib/travis/api/app/endpoint/repos.rb:171; travis-api
            lib/travis/services/find_builds.rb; travis-api lib/travis/api/serialize/v1/http/builds.rb.
        Deprecated: V1 is a legacy; use `travis.builds.list` of V3, or `travis.v2.builds.list`.
        """
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

    @overload
    def get(self, build_id: int, *, repository: str) -> Build: ...

    @overload
    def get(self, build_id: int) -> Build: ...

    def get(self, build_id: int, *, repository: str | None = None) -> Build:
        """Show a build.

        The build with its commit and its jobs, the matrix.

        With repository: Show a build of a repository.

        Parameters:
            build_id: Id of the build (not its number).
            repository: Slug, such as `travis-ci/travis-ci`: owner_name and name with a `/` between.

        builds_get_for_repository_by_slug: `GET /repos/{owner_name}/{name}/builds/{build_id}.json`. API reference
            V1: Builds, Show; travis-api lib/travis/api/app/endpoint/repos.rb:183; travis-api
            lib/travis/api/serialize/v1/http/build.rb.
        Deprecated: V1 is a legacy; use `travis.builds.get` of V3, or `travis.v2.builds.get`.
        builds_get: `GET /builds/{build_id}.json`. travis-api lib/travis/api/app/endpoint/builds.rb:18; travis-api
            lib/travis/api/serialize/v1/http/build.rb.
        Deprecated: V1 is a legacy; use `travis.builds.get` of V3, or `travis.v2.builds.get`.
        """
        if repository is not None:
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
            },
        )


class AsyncBuildsResource(AsyncResource):
    """A run of the tests for one commit; it has one or more jobs, its matrix."""

    @property
    def with_raw_response(self) -> AsyncBuildsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBuildsWithRawResponse(self)

    def list(
        self,
        repository: str,
        *,
        number: str | None = None,
        after_number: int | None = None,
        event_type: EventType | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildMinimal, builtins.list[BuildMinimal]]:
        """List the builds of a repository.

        The builds of the repository of this slug, 25 at a time, the highest number first; the next ones with the last number as
        `after_number`. A repository that does not exist or may not be seen has no builds.

        Parameters:
            repository: Slug, such as `travis-ci/travis-ci`: owner_name and name with a `/` between.
            number: Only the build of this number. It is a text, as the build's own. Not documented.
            after_number: Only builds with smaller numbers; for paging. Not documented.
            event_type: Only builds of this event type. Not documented.
            max_items: End after so many items; None goes on to the last page.

        builds_list_for_repository_by_slug: `GET /repos/{owner_name}/{name}/builds.json`. API reference V1: Builds,
            Index; travis-api lib/travis/api/app/endpoint/repos.rb:171; travis-api
            lib/travis/services/find_builds.rb; travis-api lib/travis/api/serialize/v1/http/builds.rb.
        Deprecated: V1 is a legacy; use `travis.builds.list` of V3, or `travis.v2.builds.list`.
        """
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

    @overload
    async def get(self, build_id: int, *, repository: str) -> Build: ...

    @overload
    async def get(self, build_id: int) -> Build: ...

    async def get(self, build_id: int, *, repository: str | None = None) -> Build:
        """Show a build.

        The build with its commit and its jobs, the matrix.

        With repository: Show a build of a repository.

        Parameters:
            build_id: Id of the build (not its number).
            repository: Slug, such as `travis-ci/travis-ci`: owner_name and name with a `/` between.

        builds_get_for_repository_by_slug: `GET /repos/{owner_name}/{name}/builds/{build_id}.json`. API reference
            V1: Builds, Show; travis-api lib/travis/api/app/endpoint/repos.rb:183; travis-api
            lib/travis/api/serialize/v1/http/build.rb.
        Deprecated: V1 is a legacy; use `travis.builds.get` of V3, or `travis.v2.builds.get`.
        builds_get: `GET /builds/{build_id}.json`. travis-api lib/travis/api/app/endpoint/builds.rb:18; travis-api
            lib/travis/api/serialize/v1/http/build.rb.
        Deprecated: V1 is a legacy; use `travis.builds.get` of V3, or `travis.v2.builds.get`.
        """
        if repository is not None:
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
            },
        )


class BuildsWithRawResponse:
    """`builds` with raw answers."""

    def __init__(self, resource: BuildsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)


class AsyncBuildsWithRawResponse:
    """`builds` with raw answers."""

    def __init__(self, resource: AsyncBuildsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
