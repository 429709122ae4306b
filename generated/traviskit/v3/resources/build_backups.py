# From openapi/v3/build_backups.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.build_backups import BuildBackup, BuildBackups
from ..operations import build_backups as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBuildBackupsResource", "BuildBackupsResource"]


class BuildBackupsResource(Resource):
    """Logs of builds that were put away."""

    @property
    def with_raw_response(self) -> BuildBackupsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BuildBackupsWithRawResponse(self)

    def list(
        self,
        repository: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildBackup, BuildBackups]:
        """List the build backups of a repository.

        The files to which old builds of a repository were moved, in no particular order. The list of a repository that
        there is not is empty.

        Parameters:
            repository: Id of the repository.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        build_backups_list: `GET /build_backups`. travis-api lib/travis/api/v3/services/build_backups/all.rb;
            travis-api lib/travis/api/v3/queries/build_backups.rb; travis-api
            lib/travis/api/v3/renderer/build_backup.rb.
        """
        return self._list(
            _operations.build_backups_list,
            {
                "repository_id": repository,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    @overload
    def get(self, build_backup: int, *, format: Literal["json"] = "json") -> BuildBackup: ...

    @overload
    def get(self, build_backup: int, *, format: Literal["text"]) -> str: ...

    def get(self, build_backup: int, *, format: Literal["json", "text"] = "json") -> BuildBackup | str:
        """Show a build backup.

        A backup: what it is called and when it was made, or, as a text, what is in it. Ids of backups are known from the
        addresses in the list.

        Parameters:
            build_backup: Id of the backup.
            format: Form of the answer: `json` (application/json), `text` (text/plain).

        build_backups_get: `GET /build_backup/{build_backup_id}`. travis-api
            lib/travis/api/v3/services/build_backup/find.rb; travis-api lib/travis/api/v3/queries/build_backup.rb;
            travis-api lib/travis/api/v3/renderer/build_backup.rb.
        """
        return self._call(
            _operations.build_backups_get,
            {
                "build_backup_id": build_backup,
            },
            format,
        )

    def get_text(self, build_backup: int) -> str:
        """Show what is in a build backup.

        What is in a backup, as a text, whatever the header `Accept` says.

        Parameters:
            build_backup: Id of the backup.

        build_backups_get_text: `GET /build_backup/{build_backup_id}.txt`. travis-api
            lib/travis/api/v3/services/build_backup/find.rb; travis-api lib/travis/api/v3/router.rb.
        """
        return self._call(
            _operations.build_backups_get_text,
            {
                "build_backup_id": build_backup,
            },
        )


class AsyncBuildBackupsResource(AsyncResource):
    """Logs of builds that were put away."""

    @property
    def with_raw_response(self) -> AsyncBuildBackupsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBuildBackupsWithRawResponse(self)

    def list(
        self,
        repository: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildBackup, BuildBackups]:
        """List the build backups of a repository.

        The files to which old builds of a repository were moved, in no particular order. The list of a repository that
        there is not is empty.

        Parameters:
            repository: Id of the repository.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        build_backups_list: `GET /build_backups`. travis-api lib/travis/api/v3/services/build_backups/all.rb;
            travis-api lib/travis/api/v3/queries/build_backups.rb; travis-api
            lib/travis/api/v3/renderer/build_backup.rb.
        """
        return self._list(
            _operations.build_backups_list,
            {
                "repository_id": repository,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    @overload
    async def get(self, build_backup: int, *, format: Literal["json"] = "json") -> BuildBackup: ...

    @overload
    async def get(self, build_backup: int, *, format: Literal["text"]) -> str: ...

    async def get(self, build_backup: int, *, format: Literal["json", "text"] = "json") -> BuildBackup | str:
        """Show a build backup.

        A backup: what it is called and when it was made, or, as a text, what is in it. Ids of backups are known from the
        addresses in the list.

        Parameters:
            build_backup: Id of the backup.
            format: Form of the answer: `json` (application/json), `text` (text/plain).

        build_backups_get: `GET /build_backup/{build_backup_id}`. travis-api
            lib/travis/api/v3/services/build_backup/find.rb; travis-api lib/travis/api/v3/queries/build_backup.rb;
            travis-api lib/travis/api/v3/renderer/build_backup.rb.
        """
        return await self._call(
            _operations.build_backups_get,
            {
                "build_backup_id": build_backup,
            },
            format,
        )

    async def get_text(self, build_backup: int) -> str:
        """Show what is in a build backup.

        What is in a backup, as a text, whatever the header `Accept` says.

        Parameters:
            build_backup: Id of the backup.

        build_backups_get_text: `GET /build_backup/{build_backup_id}.txt`. travis-api
            lib/travis/api/v3/services/build_backup/find.rb; travis-api lib/travis/api/v3/router.rb.
        """
        return await self._call(
            _operations.build_backups_get_text,
            {
                "build_backup_id": build_backup,
            },
        )


class BuildBackupsWithRawResponse:
    """`build_backups` with raw answers."""

    def __init__(self, resource: BuildBackupsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)
        self.get_text: Final = to_raw(raw.get_text)


class AsyncBuildBackupsWithRawResponse:
    """`build_backups` with raw answers."""

    def __init__(self, resource: AsyncBuildBackupsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
        self.get_text: Final = to_async_raw(raw.get_text)
