# From openapi/v3/crons.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse, refuse_none
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.crons import Cron, CronInclude, CronInterval, Crons
from ..models.shared import Provider
from ..operations import crons as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncCronsResource", "CronsResource"]


class CronsResource(Resource):
    """Builds of a branch that are repeated daily, weekly or monthly."""

    @property
    def with_raw_response(self) -> CronsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return CronsWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        include: Sequence[CronInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Cron, Crons]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        include: Sequence[CronInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Cron, Crons]: ...

    def list(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        include: Sequence[CronInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Cron, Crons]:
        """List the cron jobs of a repository.

        The cron jobs of all branches of a repository, at most one for each branch, in no particular order.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            include: What to send with the cron jobs beside what is sent anyway, or in full instead of in short.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        crons_list_by_provider: `GET /repo/{provider}/{repository}/crons`. travis-api
            lib/travis/api/v3/services/crons/for_repository.rb; travis-api lib/travis/api/v3/queries/crons.rb;
            travis-api lib/travis/api/v3/renderer/cron.rb.
        crons_list: `GET /repo/{repository}/crons`. travis-api lib/travis/api/v3/services/crons/for_repository.rb;
            travis-api lib/travis/api/v3/queries/crons.rb; travis-api lib/travis/api/v3/renderer/cron.rb.
        """
        if provider is not None:
            return self._list(
                _operations.crons_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "include": include,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        return self._list(
            _operations.crons_list,
            {
                "repository": repository,
                "include": include,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    @overload
    def get(
        self, *, repository: int | str, branch: str, provider: Provider, include: Sequence[CronInclude] | None = None
    ) -> Cron: ...

    @overload
    def get(self, *, repository: int | str, branch: str, include: Sequence[CronInclude] | None = None) -> Cron: ...

    @overload
    def get(self, cron: int, *, include: Sequence[CronInclude] | None = None) -> Cron: ...

    def get(
        self,
        cron: int | None = None,
        *,
        repository: int | str | None = None,
        branch: str | None = None,
        provider: Provider | None = None,
        include: Sequence[CronInclude] | None = None,
    ) -> Cron:
        """Show a cron job.

        A cron job by its id.

        With repository and branch: Show the cron job of a branch.

        Parameters:
            cron: Id of the cron job.
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            branch: Name of the branch.
            provider: Who hosts the repository, or knows the owner.
            include: What to send with the cron jobs beside what is sent anyway, or in full instead of in short.

        crons_get_for_branch_by_provider: `GET /repo/{provider}/{repository}/branch/{branch}/cron`. travis-api
            lib/travis/api/v3/services/cron/for_branch.rb; travis-api lib/travis/api/v3/queries/cron.rb; travis-api
            lib/travis/api/v3/renderer/cron.rb.
        crons_get_for_branch: `GET /repo/{repository}/branch/{branch}/cron`. travis-api
            lib/travis/api/v3/services/cron/for_branch.rb; travis-api lib/travis/api/v3/queries/cron.rb; travis-api
            lib/travis/api/v3/renderer/cron.rb.
        crons_get: `GET /cron/{cron_id}`. travis-api lib/travis/api/v3/services/cron/find.rb; travis-api
            lib/travis/api/v3/queries/cron.rb; travis-api lib/travis/api/v3/renderer/cron.rb.
        """
        if repository is not None and branch is not None and provider is not None:
            refuse(_operations.crons_get_for_branch_by_provider, "repository", cron=cron)
            return self._call(
                _operations.crons_get_for_branch_by_provider,
                {
                    "repository": repository,
                    "branch": branch,
                    "provider": provider,
                    "include": include,
                },
            )
        if repository is not None and branch is not None:
            refuse(_operations.crons_get_for_branch, "repository", cron=cron, provider=provider)
            return self._call(
                _operations.crons_get_for_branch,
                {
                    "repository": repository,
                    "branch": branch,
                    "include": include,
                },
            )
        refuse_none(_operations.crons_get, "repository and branch", cron=cron)
        refuse(_operations.crons_get, "cron", branch=branch, provider=provider, repository=repository)
        return self._call(
            _operations.crons_get,
            {
                "cron_id": cron,
                "include": include,
            },
        )

    @overload
    def create(
        self,
        repository: int | str,
        branch: str,
        *,
        provider: Provider,
        interval: CronInterval,
        dont_run_if_recent_build_exists: bool | None = None,
    ) -> Cron: ...

    @overload
    def create(
        self,
        repository: int | str,
        branch: str,
        *,
        interval: CronInterval,
        dont_run_if_recent_build_exists: bool | None = None,
    ) -> Cron: ...

    def create(
        self,
        repository: int | str,
        branch: str,
        *,
        interval: CronInterval,
        provider: Provider | None = None,
        dont_run_if_recent_build_exists: bool | None = None,
    ) -> Cron:
        """Create a cron job.

        Builds a branch again and again: for the first time a minute later, then a day, a week or a month after each run.
        A branch has one cron job: another one is deleted first, for which the user needs the right to delete it, too.
        A cron job of an inactive repository, or of a branch that was deleted, is switched off when it would run.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            branch: Name of the branch.
            interval: How often it shall run.
            provider: Who hosts the repository, or knows the owner.
            dont_run_if_recent_build_exists: Whether it shall not run when the branch was built within the last 24
                hours; it shall, unless given.

        crons_create_by_provider: `POST /repo/{provider}/{repository}/branch/{branch}/cron`. travis-api
            lib/travis/api/v3/services/cron/create.rb; travis-api lib/travis/api/v3/queries/cron.rb; travis-api
            lib/travis/api/v3/models/cron.rb.
        crons_create: `POST /repo/{repository}/branch/{branch}/cron`. travis-api
            lib/travis/api/v3/services/cron/create.rb; travis-api lib/travis/api/v3/queries/cron.rb; travis-api
            lib/travis/api/v3/models/cron.rb.
        """
        if provider is not None:
            return self._call(
                _operations.crons_create_by_provider,
                {
                    "repository": repository,
                    "branch": branch,
                    "provider": provider,
                    "interval": interval,
                    "dont_run_if_recent_build_exists": dont_run_if_recent_build_exists,
                },
            )
        return self._call(
            _operations.crons_create,
            {
                "repository": repository,
                "branch": branch,
                "interval": interval,
                "dont_run_if_recent_build_exists": dont_run_if_recent_build_exists,
            },
        )

    def delete(self, cron: int) -> None:
        """Delete a cron job.

        The branch is not built any more by itself. What was built before stays.

        Parameters:
            cron: Id of the cron job.

        crons_delete: `DELETE /cron/{cron_id}`. travis-api lib/travis/api/v3/services/cron/delete.rb; travis-api
            lib/travis/api/v3/permissions/cron.rb.
        """
        return self._call(
            _operations.crons_delete,
            {
                "cron_id": cron,
            },
        )


class AsyncCronsResource(AsyncResource):
    """Builds of a branch that are repeated daily, weekly or monthly."""

    @property
    def with_raw_response(self) -> AsyncCronsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncCronsWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        include: Sequence[CronInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Cron, Crons]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        include: Sequence[CronInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Cron, Crons]: ...

    def list(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        include: Sequence[CronInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Cron, Crons]:
        """List the cron jobs of a repository.

        The cron jobs of all branches of a repository, at most one for each branch, in no particular order.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            include: What to send with the cron jobs beside what is sent anyway, or in full instead of in short.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        crons_list_by_provider: `GET /repo/{provider}/{repository}/crons`. travis-api
            lib/travis/api/v3/services/crons/for_repository.rb; travis-api lib/travis/api/v3/queries/crons.rb;
            travis-api lib/travis/api/v3/renderer/cron.rb.
        crons_list: `GET /repo/{repository}/crons`. travis-api lib/travis/api/v3/services/crons/for_repository.rb;
            travis-api lib/travis/api/v3/queries/crons.rb; travis-api lib/travis/api/v3/renderer/cron.rb.
        """
        if provider is not None:
            return self._list(
                _operations.crons_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "include": include,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        return self._list(
            _operations.crons_list,
            {
                "repository": repository,
                "include": include,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    @overload
    async def get(
        self, *, repository: int | str, branch: str, provider: Provider, include: Sequence[CronInclude] | None = None
    ) -> Cron: ...

    @overload
    async def get(
        self, *, repository: int | str, branch: str, include: Sequence[CronInclude] | None = None
    ) -> Cron: ...

    @overload
    async def get(self, cron: int, *, include: Sequence[CronInclude] | None = None) -> Cron: ...

    async def get(
        self,
        cron: int | None = None,
        *,
        repository: int | str | None = None,
        branch: str | None = None,
        provider: Provider | None = None,
        include: Sequence[CronInclude] | None = None,
    ) -> Cron:
        """Show a cron job.

        A cron job by its id.

        With repository and branch: Show the cron job of a branch.

        Parameters:
            cron: Id of the cron job.
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            branch: Name of the branch.
            provider: Who hosts the repository, or knows the owner.
            include: What to send with the cron jobs beside what is sent anyway, or in full instead of in short.

        crons_get_for_branch_by_provider: `GET /repo/{provider}/{repository}/branch/{branch}/cron`. travis-api
            lib/travis/api/v3/services/cron/for_branch.rb; travis-api lib/travis/api/v3/queries/cron.rb; travis-api
            lib/travis/api/v3/renderer/cron.rb.
        crons_get_for_branch: `GET /repo/{repository}/branch/{branch}/cron`. travis-api
            lib/travis/api/v3/services/cron/for_branch.rb; travis-api lib/travis/api/v3/queries/cron.rb; travis-api
            lib/travis/api/v3/renderer/cron.rb.
        crons_get: `GET /cron/{cron_id}`. travis-api lib/travis/api/v3/services/cron/find.rb; travis-api
            lib/travis/api/v3/queries/cron.rb; travis-api lib/travis/api/v3/renderer/cron.rb.
        """
        if repository is not None and branch is not None and provider is not None:
            refuse(_operations.crons_get_for_branch_by_provider, "repository", cron=cron)
            return await self._call(
                _operations.crons_get_for_branch_by_provider,
                {
                    "repository": repository,
                    "branch": branch,
                    "provider": provider,
                    "include": include,
                },
            )
        if repository is not None and branch is not None:
            refuse(_operations.crons_get_for_branch, "repository", cron=cron, provider=provider)
            return await self._call(
                _operations.crons_get_for_branch,
                {
                    "repository": repository,
                    "branch": branch,
                    "include": include,
                },
            )
        refuse_none(_operations.crons_get, "repository and branch", cron=cron)
        refuse(_operations.crons_get, "cron", branch=branch, provider=provider, repository=repository)
        return await self._call(
            _operations.crons_get,
            {
                "cron_id": cron,
                "include": include,
            },
        )

    @overload
    async def create(
        self,
        repository: int | str,
        branch: str,
        *,
        provider: Provider,
        interval: CronInterval,
        dont_run_if_recent_build_exists: bool | None = None,
    ) -> Cron: ...

    @overload
    async def create(
        self,
        repository: int | str,
        branch: str,
        *,
        interval: CronInterval,
        dont_run_if_recent_build_exists: bool | None = None,
    ) -> Cron: ...

    async def create(
        self,
        repository: int | str,
        branch: str,
        *,
        interval: CronInterval,
        provider: Provider | None = None,
        dont_run_if_recent_build_exists: bool | None = None,
    ) -> Cron:
        """Create a cron job.

        Builds a branch again and again: for the first time a minute later, then a day, a week or a month after each run.
        A branch has one cron job: another one is deleted first, for which the user needs the right to delete it, too.
        A cron job of an inactive repository, or of a branch that was deleted, is switched off when it would run.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            branch: Name of the branch.
            interval: How often it shall run.
            provider: Who hosts the repository, or knows the owner.
            dont_run_if_recent_build_exists: Whether it shall not run when the branch was built within the last 24
                hours; it shall, unless given.

        crons_create_by_provider: `POST /repo/{provider}/{repository}/branch/{branch}/cron`. travis-api
            lib/travis/api/v3/services/cron/create.rb; travis-api lib/travis/api/v3/queries/cron.rb; travis-api
            lib/travis/api/v3/models/cron.rb.
        crons_create: `POST /repo/{repository}/branch/{branch}/cron`. travis-api
            lib/travis/api/v3/services/cron/create.rb; travis-api lib/travis/api/v3/queries/cron.rb; travis-api
            lib/travis/api/v3/models/cron.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.crons_create_by_provider,
                {
                    "repository": repository,
                    "branch": branch,
                    "provider": provider,
                    "interval": interval,
                    "dont_run_if_recent_build_exists": dont_run_if_recent_build_exists,
                },
            )
        return await self._call(
            _operations.crons_create,
            {
                "repository": repository,
                "branch": branch,
                "interval": interval,
                "dont_run_if_recent_build_exists": dont_run_if_recent_build_exists,
            },
        )

    async def delete(self, cron: int) -> None:
        """Delete a cron job.

        The branch is not built any more by itself. What was built before stays.

        Parameters:
            cron: Id of the cron job.

        crons_delete: `DELETE /cron/{cron_id}`. travis-api lib/travis/api/v3/services/cron/delete.rb; travis-api
            lib/travis/api/v3/permissions/cron.rb.
        """
        return await self._call(
            _operations.crons_delete,
            {
                "cron_id": cron,
            },
        )


class CronsWithRawResponse:
    """`crons` with raw answers."""

    def __init__(self, resource: CronsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)
        self.create: Final = to_raw(raw.create)
        self.delete: Final = to_raw(raw.delete)


class AsyncCronsWithRawResponse:
    """`crons` with raw answers."""

    def __init__(self, resource: AsyncCronsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
        self.create: Final = to_async_raw(raw.create)
        self.delete: Final = to_async_raw(raw.delete)
