# From openapi/v2/hooks.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse, refuse_none
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.hooks import Hook, HookList, HookOrder, HookUpdate
from ..operations import hooks as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncHooksResource", "HooksResource"]


class HooksResource(Resource):
    """Repositories as they are switched on and off."""

    @property
    def with_raw_response(self) -> HooksWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return HooksWithRawResponse(self)

    def list(
        self,
        *,
        all: bool | None = None,
        hook_id: int | None = None,
        order: HookOrder | None = None,
        owner_name: str | None = None,
        name: str | None = None,
        max_items: int | None = None,
    ) -> Pager[Hook, HookList]:
        """List hooks.

        The repositories that the user may switch on and off: those with the right to administrate them, by owner and name. Always
        needs a login; there is no paging.

        Parameters:
            all: List also the repositories that the user has lesser rights on. Any value means yes: leave it out
                for no.
            hook_id: Only the hook of this repository. `owner_name` and `name` do not count beside it.
            order: With `none` the hooks come in no order; else by owner and name.
            owner_name: Only hooks of this owner's repositories. Case counts.
            name: Only hooks of repositories of this name. Case counts.
            max_items: End after so many items; None goes on to the last page.

        hooks_list: `GET /hooks`. API reference V2: Hooks, List Hooks; travis-api
            lib/travis/api/app/endpoint/hooks.rb:8; travis-api lib/travis/model/user.rb (service_hooks); travis-api
            lib/travis/api/serialize/v2/http/hooks.rb.
        """
        return self._list(
            _operations.hooks_list,
            {
                "all_": all or None,
                "id": hook_id,
                "order": order,
                "owner_name": owner_name,
                "name": name,
            },
            max_items,
        )

    @overload
    def update(self, *, id: int, active: bool) -> HookUpdate: ...

    @overload
    def update(self, hook_id: int, *, active: bool) -> HookUpdate: ...

    def update(self, hook_id: int | None = None, *, active: bool, id: int | None = None) -> HookUpdate:
        """Enable or disable a hook.

        Switches a repository on or off: sets the webhook at its provider, uploads a deploy key for a private one, and, when it is
        switched on, starts to synchronise it. Always needs a login, and the right to administrate the repository.

        With id: Enable or disable a hook, by id in the body.

        Parameters:
            hook_id: Id of the hook, which is that of its repository.
            active: Whether to switch it on (true) or off (false). The server takes nothing for off; better say
                which.
            id: Id of the hook, which is that of its repository.

        hooks_update_by_body: `PUT /hooks`. API reference V2: Hooks, Enable/Disable Hook; travis-api
            lib/travis/api/app/endpoint/hooks.rb:12; travis-api lib/travis/services/update_hook.rb.
        hooks_update: `PUT /hooks/{hook_id}`. API reference V2: Hooks, Enable/Disable Hook; travis-api
            lib/travis/api/app/endpoint/hooks.rb:12; travis-api lib/travis/services/update_hook.rb.
        """
        if id is not None:
            refuse(_operations.hooks_update_by_body, "id", hook_id=hook_id)
            return self._call(
                _operations.hooks_update_by_body,
                {
                    "id": id,
                    "active": active,
                },
            )
        refuse_none(_operations.hooks_update, "id", hook_id=hook_id)
        refuse(_operations.hooks_update, "hook_id", id=id)
        return self._call(
            _operations.hooks_update,
            {
                "hook_id": hook_id,
                "active": active,
            },
        )


class AsyncHooksResource(AsyncResource):
    """Repositories as they are switched on and off."""

    @property
    def with_raw_response(self) -> AsyncHooksWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncHooksWithRawResponse(self)

    def list(
        self,
        *,
        all: bool | None = None,
        hook_id: int | None = None,
        order: HookOrder | None = None,
        owner_name: str | None = None,
        name: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Hook, HookList]:
        """List hooks.

        The repositories that the user may switch on and off: those with the right to administrate them, by owner and name. Always
        needs a login; there is no paging.

        Parameters:
            all: List also the repositories that the user has lesser rights on. Any value means yes: leave it out
                for no.
            hook_id: Only the hook of this repository. `owner_name` and `name` do not count beside it.
            order: With `none` the hooks come in no order; else by owner and name.
            owner_name: Only hooks of this owner's repositories. Case counts.
            name: Only hooks of repositories of this name. Case counts.
            max_items: End after so many items; None goes on to the last page.

        hooks_list: `GET /hooks`. API reference V2: Hooks, List Hooks; travis-api
            lib/travis/api/app/endpoint/hooks.rb:8; travis-api lib/travis/model/user.rb (service_hooks); travis-api
            lib/travis/api/serialize/v2/http/hooks.rb.
        """
        return self._list(
            _operations.hooks_list,
            {
                "all_": all or None,
                "id": hook_id,
                "order": order,
                "owner_name": owner_name,
                "name": name,
            },
            max_items,
        )

    @overload
    async def update(self, *, id: int, active: bool) -> HookUpdate: ...

    @overload
    async def update(self, hook_id: int, *, active: bool) -> HookUpdate: ...

    async def update(self, hook_id: int | None = None, *, active: bool, id: int | None = None) -> HookUpdate:
        """Enable or disable a hook.

        Switches a repository on or off: sets the webhook at its provider, uploads a deploy key for a private one, and, when it is
        switched on, starts to synchronise it. Always needs a login, and the right to administrate the repository.

        With id: Enable or disable a hook, by id in the body.

        Parameters:
            hook_id: Id of the hook, which is that of its repository.
            active: Whether to switch it on (true) or off (false). The server takes nothing for off; better say
                which.
            id: Id of the hook, which is that of its repository.

        hooks_update_by_body: `PUT /hooks`. API reference V2: Hooks, Enable/Disable Hook; travis-api
            lib/travis/api/app/endpoint/hooks.rb:12; travis-api lib/travis/services/update_hook.rb.
        hooks_update: `PUT /hooks/{hook_id}`. API reference V2: Hooks, Enable/Disable Hook; travis-api
            lib/travis/api/app/endpoint/hooks.rb:12; travis-api lib/travis/services/update_hook.rb.
        """
        if id is not None:
            refuse(_operations.hooks_update_by_body, "id", hook_id=hook_id)
            return await self._call(
                _operations.hooks_update_by_body,
                {
                    "id": id,
                    "active": active,
                },
            )
        refuse_none(_operations.hooks_update, "id", hook_id=hook_id)
        refuse(_operations.hooks_update, "hook_id", id=id)
        return await self._call(
            _operations.hooks_update,
            {
                "hook_id": hook_id,
                "active": active,
            },
        )


class HooksWithRawResponse:
    """`hooks` with raw answers."""

    def __init__(self, resource: HooksResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.update: Final = to_raw(raw.update)


class AsyncHooksWithRawResponse:
    """`hooks` with raw answers."""

    def __init__(self, resource: AsyncHooksResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.update: Final = to_async_raw(raw.update)
