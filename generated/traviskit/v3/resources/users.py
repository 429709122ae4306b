# From openapi/v3/users.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.users import User, UserInclude
from ..operations import users as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncUsersResource", "UsersResource"]


class UsersResource(Resource):
    """The user of the access token, and others."""

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return UsersWithRawResponse(self)

    def me(self, *, include: Sequence[UserInclude] | None = None) -> User:
        """Get the current user.

        The user that the access token belongs to.

        Parameters:
            include: What to send beside the usual, and in full where it would be short.

        users_me: `GET /user`. travis-api lib/travis/api/v3/services/user/current.rb:3.
        """
        return self._call(
            _operations.users_me,
            {
                "include": include,
            },
        )

    def get(self, user: int, *, include: Sequence[UserInclude] | None = None) -> User:
        """Get a user.

        Any user. The addresses of emails are sent of the current user alone. On Travis CI Enterprise it needs a login.

        Parameters:
            user: Id of the user.
            include: What to send beside the usual, and in full where it would be short.

        users_get: `GET /user/{user_id}`. travis-api lib/travis/api/v3/services/user/find.rb:3.
        """
        return self._call(
            _operations.users_get,
            {
                "user_id": user,
                "include": include,
            },
        )

    def sync(self, user: int) -> User:
        """Synchronise the current user.

        Starts to fetch the repositories, organizations and permissions of the current user from the provider. It goes
        on in the background as long as `is_syncing` is true. Nobody can synchronise another user.

        Parameters:
            user: Id of the user.

        users_sync: `POST /user/{user_id}/sync`. travis-api lib/travis/api/v3/services/user/sync.rb:4.
        """
        return self._call(
            _operations.users_sync,
            {
                "user_id": user,
            },
        )

    def logout(self, *, include: Sequence[UserInclude] | None = None) -> User:
        """Delete the access token.

        Logs out: the access token that the request is made with is deleted, and never logs in again. This is a GET that
        changes something: nothing may send it ahead, again, or out of curiosity. It answers with the user whose token
        it was.

        Parameters:
            include: What to send beside the usual, and in full where it would be short.

        users_logout: `GET /logout`. travis-api lib/travis/api/v3/services/user/logout.rb:3.
        """
        return self._call(
            _operations.users_logout,
            {
                "include": include,
            },
        )


class AsyncUsersResource(AsyncResource):
    """The user of the access token, and others."""

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncUsersWithRawResponse(self)

    async def me(self, *, include: Sequence[UserInclude] | None = None) -> User:
        """Get the current user.

        The user that the access token belongs to.

        Parameters:
            include: What to send beside the usual, and in full where it would be short.

        users_me: `GET /user`. travis-api lib/travis/api/v3/services/user/current.rb:3.
        """
        return await self._call(
            _operations.users_me,
            {
                "include": include,
            },
        )

    async def get(self, user: int, *, include: Sequence[UserInclude] | None = None) -> User:
        """Get a user.

        Any user. The addresses of emails are sent of the current user alone. On Travis CI Enterprise it needs a login.

        Parameters:
            user: Id of the user.
            include: What to send beside the usual, and in full where it would be short.

        users_get: `GET /user/{user_id}`. travis-api lib/travis/api/v3/services/user/find.rb:3.
        """
        return await self._call(
            _operations.users_get,
            {
                "user_id": user,
                "include": include,
            },
        )

    async def sync(self, user: int) -> User:
        """Synchronise the current user.

        Starts to fetch the repositories, organizations and permissions of the current user from the provider. It goes
        on in the background as long as `is_syncing` is true. Nobody can synchronise another user.

        Parameters:
            user: Id of the user.

        users_sync: `POST /user/{user_id}/sync`. travis-api lib/travis/api/v3/services/user/sync.rb:4.
        """
        return await self._call(
            _operations.users_sync,
            {
                "user_id": user,
            },
        )

    async def logout(self, *, include: Sequence[UserInclude] | None = None) -> User:
        """Delete the access token.

        Logs out: the access token that the request is made with is deleted, and never logs in again. This is a GET that
        changes something: nothing may send it ahead, again, or out of curiosity. It answers with the user whose token
        it was.

        Parameters:
            include: What to send beside the usual, and in full where it would be short.

        users_logout: `GET /logout`. travis-api lib/travis/api/v3/services/user/logout.rb:3.
        """
        return await self._call(
            _operations.users_logout,
            {
                "include": include,
            },
        )


class UsersWithRawResponse:
    """`users` with raw answers."""

    def __init__(self, resource: UsersResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.me: Final = to_raw(raw.me)
        self.get: Final = to_raw(raw.get)
        self.sync: Final = to_raw(raw.sync)
        self.logout: Final = to_raw(raw.logout)


class AsyncUsersWithRawResponse:
    """`users` with raw answers."""

    def __init__(self, resource: AsyncUsersResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.me: Final = to_async_raw(raw.me)
        self.get: Final = to_async_raw(raw.get)
        self.sync: Final = to_async_raw(raw.sync)
        self.logout: Final = to_async_raw(raw.logout)
