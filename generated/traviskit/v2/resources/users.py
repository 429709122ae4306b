# From openapi/v2/users.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.users import User, UserSync
from ..operations import users as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncUsersResource", "UsersResource"]


class UsersResource(Resource):
    """The user that the access token belongs to."""

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return UsersWithRawResponse(self)

    def me(self) -> User:
        """Show the current user.

        The user that the access token belongs to. Always needs a login.

        users_me: `GET /users`. API reference V2: Users, Show User; travis-api
            lib/travis/api/app/endpoint/users.rb:24; travis-api lib/travis/api/serialize/v2/http/user.rb.
        """
        return self._call(_operations.users_me, {})

    def get(self, user_id: int) -> User:
        """Show a user.

        The current user by the own id; any other id is not found. Always needs a login.

        Parameters:
            user_id: Id of the user.

        users_get: `GET /users/{user_id}`. API reference V2: Users, Show User; travis-api
            lib/travis/api/app/endpoint/users.rb:42.
        """
        return self._call(
            _operations.users_get,
            {
                "user_id": user_id,
            },
        )

    def sync(self) -> UserSync:
        """Synchronise the user.

        Starts to synchronise the current user with GitHub: repositories, organizations, permissions. It goes on in
        the background while the user's `is_syncing` is true. Always needs a login.

        users_sync: `POST /users/sync`. API reference V2: Users, Sync Users; travis-api
            lib/travis/api/app/endpoint/users.rb:51.
        """
        return self._call(_operations.users_sync, {})


class AsyncUsersResource(AsyncResource):
    """The user that the access token belongs to."""

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncUsersWithRawResponse(self)

    async def me(self) -> User:
        """Show the current user.

        The user that the access token belongs to. Always needs a login.

        users_me: `GET /users`. API reference V2: Users, Show User; travis-api
            lib/travis/api/app/endpoint/users.rb:24; travis-api lib/travis/api/serialize/v2/http/user.rb.
        """
        return await self._call(_operations.users_me, {})

    async def get(self, user_id: int) -> User:
        """Show a user.

        The current user by the own id; any other id is not found. Always needs a login.

        Parameters:
            user_id: Id of the user.

        users_get: `GET /users/{user_id}`. API reference V2: Users, Show User; travis-api
            lib/travis/api/app/endpoint/users.rb:42.
        """
        return await self._call(
            _operations.users_get,
            {
                "user_id": user_id,
            },
        )

    async def sync(self) -> UserSync:
        """Synchronise the user.

        Starts to synchronise the current user with GitHub: repositories, organizations, permissions. It goes on in
        the background while the user's `is_syncing` is true. Always needs a login.

        users_sync: `POST /users/sync`. API reference V2: Users, Sync Users; travis-api
            lib/travis/api/app/endpoint/users.rb:51.
        """
        return await self._call(_operations.users_sync, {})


class UsersWithRawResponse:
    """`users` with raw answers."""

    def __init__(self, resource: UsersResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.me: Final = to_raw(raw.me)
        self.get: Final = to_raw(raw.get)
        self.sync: Final = to_raw(raw.sync)


class AsyncUsersWithRawResponse:
    """`users` with raw answers."""

    def __init__(self, resource: AsyncUsersResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.me: Final = to_async_raw(raw.me)
        self.get: Final = to_async_raw(raw.get)
        self.sync: Final = to_async_raw(raw.sync)
