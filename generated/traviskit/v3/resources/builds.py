# From openapi/v3/builds.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, overload

from ..._arguments import refuse, refuse_none, refuse_without
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.builds import (
    Build,
    BuildActive,
    BuildInclude,
    BuildList,
    BuildMinimal,
    BuildPending,
    BuildPriorityPending,
    Builds,
    BuildsActive,
    BuildsList,
    BuildsMinimal,
    BuildsRepresentation,
    BuildsSort,
    BuildState,
    EventType,
)
from ..models.shared import Provider
from ..operations import builds as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBuildsResource", "BuildsResource"]


class BuildsResource(Resource):
    """Builds, with their jobs; canceled, restarted, and put in front of others."""

    @property
    def with_raw_response(self) -> BuildsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BuildsWithRawResponse(self)

    @overload
    def list_active(
        self,
        owner: str,
        *,
        provider: Provider,
        include: Sequence[BuildInclude] | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildActive, BuildsActive]: ...

    @overload
    def list_active(
        self, owner: str, *, include: Sequence[BuildInclude] | None = None, max_items: int | None = None
    ) -> Pager[BuildActive, BuildsActive]: ...

    @overload
    def list_active(
        self, *, github_id: int, include: Sequence[BuildInclude] | None = None, max_items: int | None = None
    ) -> Pager[BuildActive, BuildsActive]: ...

    def list_active(
        self,
        owner: str | None = None,
        *,
        provider: Provider | None = None,
        include: Sequence[BuildInclude] | None = None,
        github_id: int | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildActive, BuildsActive]:
        """List an owner's builds that are not finished.

        The builds of an owner's repositories that are created, received or started, all of them, in no particular order. Of their
        jobs those that are received, queued or started.

        Parameters:
            owner: The login of a user or an organization. Case is ignored.
            provider: Who hosts the repository, or knows the owner.
            include: What to send beside the usual: attributes of builds and of what stands in them, `build.jobs`.
                `owner.x` is both `user.x` and `organization.x`.
            github_id: The owner's id at GitHub.
            max_items: End after so many items; None goes on to the last page.

        builds_list_active_by_provider: `GET /owner/{provider}/{login}/active`. travis-api
            lib/travis/api/v3/services/active/for_owner.rb; travis-api lib/travis/api/v3/renderer/active.rb.
        builds_list_active: `GET /owner/{login}/active`. travis-api lib/travis/api/v3/services/active/for_owner.rb;
            travis-api lib/travis/api/v3/renderer/active.rb.
        builds_list_active_by_github_id: `GET /owner/github_id/{github_id}/active`. travis-api
            lib/travis/api/v3/services/active/for_owner.rb; travis-api lib/travis/api/v3/renderer/active.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.builds_list_active_by_provider, "owner", github_id=github_id)
            return self._list(
                _operations.builds_list_active_by_provider,
                {
                    "login": owner,
                    "provider": provider,
                    "include": include,
                },
                max_items,
            )
        if owner is not None:
            refuse(_operations.builds_list_active, "owner", github_id=github_id, provider=provider)
            return self._list(
                _operations.builds_list_active,
                {
                    "login": owner,
                    "include": include,
                },
                max_items,
            )
        refuse_none(_operations.builds_list_active_by_github_id, "owner", github_id=github_id)
        refuse(_operations.builds_list_active_by_github_id, "github_id", owner=owner, provider=provider)
        return self._list(
            _operations.builds_list_active_by_github_id,
            {
                "github_id": github_id,
                "include": include,
            },
            max_items,
        )

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["standard"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Build, Builds]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["list"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildList, BuildsList]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["minimal"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildMinimal, BuildsMinimal]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["standard"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Build, Builds]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["list"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildList, BuildsList]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["minimal"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildMinimal, BuildsMinimal]: ...

    @overload
    def list(
        self,
        *,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["standard"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Build, Builds]: ...

    @overload
    def list(
        self,
        *,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["list"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildList, BuildsList]: ...

    @overload
    def list(
        self,
        *,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["minimal"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[BuildMinimal, BuildsMinimal]: ...

    def list(
        self,
        repository: int | str | None = None,
        *,
        provider: Provider | None = None,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: BuildsRepresentation | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Build | BuildList | BuildMinimal, Builds | BuildsList | BuildsMinimal]:
        """List the user's builds.

        The builds that the user of the access token led to, of any repository; not all builds of the user's repositories. Unless
        `sort_by` is given, the highest numbers first.

        With repository: List the builds of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            branch: Only builds of one of these branches.
            state: Only builds in one of these states.
            previous_state: Only builds before which the last finished build of the branch had one of these states.
            event_type: Only builds that one of these led to.
            created_by: Only builds that one of these users or organizations led to. Logins, letter by letter.
            include: What to send beside the usual: attributes of builds and of what stands in them, `build.jobs`.
                `owner.x` is both `user.x` and `organization.x`.
            sort_by: In which order, ascending unless it says `:desc`. The second counts where the first is equal,
                and so on.
            representation: How much of each build to send; `standard` unless given.
            limit: How many entries a page has at most: 100 unless given, and never more. With repository: How many
                entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        builds_list_for_repository_by_provider: `GET /repo/{provider}/{repository}/builds`. travis-api
            lib/travis/api/v3/services/builds/find.rb; travis-api lib/travis/api/v3/queries/builds.rb.
        builds_list_for_repository: `GET /repo/{repository}/builds`. travis-api
            lib/travis/api/v3/services/builds/find.rb; travis-api lib/travis/api/v3/queries/builds.rb.
        builds_list_for_current_user: `GET /builds`. travis-api
            lib/travis/api/v3/services/builds/for_current_user.rb; travis-api lib/travis/api/v3/queries/builds.rb.
        """
        if repository is not None and provider is not None:
            return self._list(
                _operations.builds_list_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch_name": branch,
                    "state": state,
                    "previous_state": previous_state,
                    "event_type": event_type,
                    "created_by": created_by,
                    "include": include,
                    "sort_by": sort_by,
                    "representation": representation,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        if repository is not None:
            refuse(_operations.builds_list_for_repository, "repository", provider=provider)
            return self._list(
                _operations.builds_list_for_repository,
                {
                    "repository": repository,
                    "branch_name": branch,
                    "state": state,
                    "previous_state": previous_state,
                    "event_type": event_type,
                    "created_by": created_by,
                    "include": include,
                    "sort_by": sort_by,
                    "representation": representation,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        refuse_without(
            _operations.builds_list_for_current_user,
            "repository",
            branch=branch,
            created_by=created_by,
            event_type=event_type,
            previous_state=previous_state,
            provider=provider,
            state=state,
        )
        return self._list(
            _operations.builds_list_for_current_user,
            {
                "include": include,
                "sort_by": sort_by,
                "representation": representation,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    def get(self, build: int, *, include: Sequence[BuildInclude] | None = None) -> Build:
        """Show a build.

        One build. Its commit, branch, jobs and whatever else stands in it come in their `minimal` representation; `include` asks
        for the whole.

        Parameters:
            build: Id of the build (not its number).
            include: What to send beside the usual: attributes of builds and of what stands in them, `build.jobs`.
                `owner.x` is both `user.x` and `organization.x`.

        builds_get: `GET /build/{build_id}`. travis-api lib/travis/api/v3/services/build/find.rb; travis-api
            lib/travis/api/v3/renderer/build.rb.
        """
        return self._call(
            _operations.builds_get,
            {
                "build_id": build,
                "include": include,
            },
        )

    def cancel(self, build: int) -> BuildPending:
        """Cancel a build.

        Cancels the jobs of a build that is not finished. It happens in the background: the answer still shows the build as it is,
        and until then cancelling it again is answered the same way.

        Parameters:
            build: Id of a build (not its number) that is not finished.

        builds_cancel: `POST /build/{build_id}/cancel`. travis-api lib/travis/api/v3/services/build/cancel.rb;
            travis-api lib/travis/api/v3/queries/build.rb.
        """
        return self._call(
            _operations.builds_cancel,
            {
                "build_id": build,
            },
        )

    def restart(self, build: int) -> BuildPending:
        """Restart a build.

        Runs all jobs of a finished build once more. It happens in the background: the answer still shows the build as it was, and
        until then restarting it again is answered the same way. What was set for debugging its jobs is forgotten.

        Parameters:
            build: Id of the build (not its number).

        builds_restart: `POST /build/{build_id}/restart`. travis-api lib/travis/api/v3/services/build/restart.rb;
            travis-api lib/travis/api/v3/queries/build.rb; travis-api
            lib/travis/api/enqueue/services/restart_model.rb.
        """
        return self._call(
            _operations.builds_restart,
            {
                "build_id": build,
            },
        )

    def prioritize(self, build: int, *, cancel_all: bool | None = None) -> BuildPriorityPending:
        """Put a build in front of others.

        Gives all jobs of the build a high priority. With `cancel_all` the running builds of its owner that have none are canceled,
        if the owner is an organization.

        Parameters:
            build: Id of the build (not its number).
            cancel_all: Whether to cancel the running builds of the same owner that have no high priority. Of builds
                of organizations only.

        builds_prioritize: `POST /build/{build_id}/priority`. travis-api
            lib/travis/api/v3/services/build/priority.rb; travis-api lib/travis/api/v3/queries/build.rb.
        """
        return self._call(
            _operations.builds_prioritize,
            {
                "build_id": build,
                "cancel_all": cancel_all,
            },
        )


class AsyncBuildsResource(AsyncResource):
    """Builds, with their jobs; canceled, restarted, and put in front of others."""

    @property
    def with_raw_response(self) -> AsyncBuildsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBuildsWithRawResponse(self)

    @overload
    def list_active(
        self,
        owner: str,
        *,
        provider: Provider,
        include: Sequence[BuildInclude] | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildActive, BuildsActive]: ...

    @overload
    def list_active(
        self, owner: str, *, include: Sequence[BuildInclude] | None = None, max_items: int | None = None
    ) -> AsyncPager[BuildActive, BuildsActive]: ...

    @overload
    def list_active(
        self, *, github_id: int, include: Sequence[BuildInclude] | None = None, max_items: int | None = None
    ) -> AsyncPager[BuildActive, BuildsActive]: ...

    def list_active(
        self,
        owner: str | None = None,
        *,
        provider: Provider | None = None,
        include: Sequence[BuildInclude] | None = None,
        github_id: int | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildActive, BuildsActive]:
        """List an owner's builds that are not finished.

        The builds of an owner's repositories that are created, received or started, all of them, in no particular order. Of their
        jobs those that are received, queued or started.

        Parameters:
            owner: The login of a user or an organization. Case is ignored.
            provider: Who hosts the repository, or knows the owner.
            include: What to send beside the usual: attributes of builds and of what stands in them, `build.jobs`.
                `owner.x` is both `user.x` and `organization.x`.
            github_id: The owner's id at GitHub.
            max_items: End after so many items; None goes on to the last page.

        builds_list_active_by_provider: `GET /owner/{provider}/{login}/active`. travis-api
            lib/travis/api/v3/services/active/for_owner.rb; travis-api lib/travis/api/v3/renderer/active.rb.
        builds_list_active: `GET /owner/{login}/active`. travis-api lib/travis/api/v3/services/active/for_owner.rb;
            travis-api lib/travis/api/v3/renderer/active.rb.
        builds_list_active_by_github_id: `GET /owner/github_id/{github_id}/active`. travis-api
            lib/travis/api/v3/services/active/for_owner.rb; travis-api lib/travis/api/v3/renderer/active.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.builds_list_active_by_provider, "owner", github_id=github_id)
            return self._list(
                _operations.builds_list_active_by_provider,
                {
                    "login": owner,
                    "provider": provider,
                    "include": include,
                },
                max_items,
            )
        if owner is not None:
            refuse(_operations.builds_list_active, "owner", github_id=github_id, provider=provider)
            return self._list(
                _operations.builds_list_active,
                {
                    "login": owner,
                    "include": include,
                },
                max_items,
            )
        refuse_none(_operations.builds_list_active_by_github_id, "owner", github_id=github_id)
        refuse(_operations.builds_list_active_by_github_id, "github_id", owner=owner, provider=provider)
        return self._list(
            _operations.builds_list_active_by_github_id,
            {
                "github_id": github_id,
                "include": include,
            },
            max_items,
        )

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["standard"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Build, Builds]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["list"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildList, BuildsList]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["minimal"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildMinimal, BuildsMinimal]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["standard"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Build, Builds]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["list"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildList, BuildsList]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["minimal"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildMinimal, BuildsMinimal]: ...

    @overload
    def list(
        self,
        *,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["standard"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Build, Builds]: ...

    @overload
    def list(
        self,
        *,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["list"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildList, BuildsList]: ...

    @overload
    def list(
        self,
        *,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: Literal["minimal"],
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[BuildMinimal, BuildsMinimal]: ...

    def list(
        self,
        repository: int | str | None = None,
        *,
        provider: Provider | None = None,
        branch: Sequence[str] | None = None,
        state: Sequence[BuildState] | None = None,
        previous_state: Sequence[BuildState] | None = None,
        event_type: Sequence[EventType] | None = None,
        created_by: Sequence[str] | None = None,
        include: Sequence[BuildInclude] | None = None,
        sort_by: Sequence[BuildsSort] | None = None,
        representation: BuildsRepresentation | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Build | BuildList | BuildMinimal, Builds | BuildsList | BuildsMinimal]:
        """List the user's builds.

        The builds that the user of the access token led to, of any repository; not all builds of the user's repositories. Unless
        `sort_by` is given, the highest numbers first.

        With repository: List the builds of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            branch: Only builds of one of these branches.
            state: Only builds in one of these states.
            previous_state: Only builds before which the last finished build of the branch had one of these states.
            event_type: Only builds that one of these led to.
            created_by: Only builds that one of these users or organizations led to. Logins, letter by letter.
            include: What to send beside the usual: attributes of builds and of what stands in them, `build.jobs`.
                `owner.x` is both `user.x` and `organization.x`.
            sort_by: In which order, ascending unless it says `:desc`. The second counts where the first is equal,
                and so on.
            representation: How much of each build to send; `standard` unless given.
            limit: How many entries a page has at most: 100 unless given, and never more. With repository: How many
                entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        builds_list_for_repository_by_provider: `GET /repo/{provider}/{repository}/builds`. travis-api
            lib/travis/api/v3/services/builds/find.rb; travis-api lib/travis/api/v3/queries/builds.rb.
        builds_list_for_repository: `GET /repo/{repository}/builds`. travis-api
            lib/travis/api/v3/services/builds/find.rb; travis-api lib/travis/api/v3/queries/builds.rb.
        builds_list_for_current_user: `GET /builds`. travis-api
            lib/travis/api/v3/services/builds/for_current_user.rb; travis-api lib/travis/api/v3/queries/builds.rb.
        """
        if repository is not None and provider is not None:
            return self._list(
                _operations.builds_list_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch_name": branch,
                    "state": state,
                    "previous_state": previous_state,
                    "event_type": event_type,
                    "created_by": created_by,
                    "include": include,
                    "sort_by": sort_by,
                    "representation": representation,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        if repository is not None:
            refuse(_operations.builds_list_for_repository, "repository", provider=provider)
            return self._list(
                _operations.builds_list_for_repository,
                {
                    "repository": repository,
                    "branch_name": branch,
                    "state": state,
                    "previous_state": previous_state,
                    "event_type": event_type,
                    "created_by": created_by,
                    "include": include,
                    "sort_by": sort_by,
                    "representation": representation,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        refuse_without(
            _operations.builds_list_for_current_user,
            "repository",
            branch=branch,
            created_by=created_by,
            event_type=event_type,
            previous_state=previous_state,
            provider=provider,
            state=state,
        )
        return self._list(
            _operations.builds_list_for_current_user,
            {
                "include": include,
                "sort_by": sort_by,
                "representation": representation,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    async def get(self, build: int, *, include: Sequence[BuildInclude] | None = None) -> Build:
        """Show a build.

        One build. Its commit, branch, jobs and whatever else stands in it come in their `minimal` representation; `include` asks
        for the whole.

        Parameters:
            build: Id of the build (not its number).
            include: What to send beside the usual: attributes of builds and of what stands in them, `build.jobs`.
                `owner.x` is both `user.x` and `organization.x`.

        builds_get: `GET /build/{build_id}`. travis-api lib/travis/api/v3/services/build/find.rb; travis-api
            lib/travis/api/v3/renderer/build.rb.
        """
        return await self._call(
            _operations.builds_get,
            {
                "build_id": build,
                "include": include,
            },
        )

    async def cancel(self, build: int) -> BuildPending:
        """Cancel a build.

        Cancels the jobs of a build that is not finished. It happens in the background: the answer still shows the build as it is,
        and until then cancelling it again is answered the same way.

        Parameters:
            build: Id of a build (not its number) that is not finished.

        builds_cancel: `POST /build/{build_id}/cancel`. travis-api lib/travis/api/v3/services/build/cancel.rb;
            travis-api lib/travis/api/v3/queries/build.rb.
        """
        return await self._call(
            _operations.builds_cancel,
            {
                "build_id": build,
            },
        )

    async def restart(self, build: int) -> BuildPending:
        """Restart a build.

        Runs all jobs of a finished build once more. It happens in the background: the answer still shows the build as it was, and
        until then restarting it again is answered the same way. What was set for debugging its jobs is forgotten.

        Parameters:
            build: Id of the build (not its number).

        builds_restart: `POST /build/{build_id}/restart`. travis-api lib/travis/api/v3/services/build/restart.rb;
            travis-api lib/travis/api/v3/queries/build.rb; travis-api
            lib/travis/api/enqueue/services/restart_model.rb.
        """
        return await self._call(
            _operations.builds_restart,
            {
                "build_id": build,
            },
        )

    async def prioritize(self, build: int, *, cancel_all: bool | None = None) -> BuildPriorityPending:
        """Put a build in front of others.

        Gives all jobs of the build a high priority. With `cancel_all` the running builds of its owner that have none are canceled,
        if the owner is an organization.

        Parameters:
            build: Id of the build (not its number).
            cancel_all: Whether to cancel the running builds of the same owner that have no high priority. Of builds
                of organizations only.

        builds_prioritize: `POST /build/{build_id}/priority`. travis-api
            lib/travis/api/v3/services/build/priority.rb; travis-api lib/travis/api/v3/queries/build.rb.
        """
        return await self._call(
            _operations.builds_prioritize,
            {
                "build_id": build,
                "cancel_all": cancel_all,
            },
        )


class BuildsWithRawResponse:
    """`builds` with raw answers."""

    def __init__(self, resource: BuildsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list_active: Final = to_raw_list(raw.list_active)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)
        self.cancel: Final = to_raw(raw.cancel)
        self.restart: Final = to_raw(raw.restart)
        self.prioritize: Final = to_raw(raw.prioritize)


class AsyncBuildsWithRawResponse:
    """`builds` with raw answers."""

    def __init__(self, resource: AsyncBuildsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list_active: Final = to_async_raw_list(raw.list_active)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
        self.cancel: Final = to_async_raw(raw.cancel)
        self.restart: Final = to_async_raw(raw.restart)
        self.prioritize: Final = to_async_raw(raw.prioritize)
