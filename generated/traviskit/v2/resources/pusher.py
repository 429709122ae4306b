# From openapi/v2/pusher.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.pusher import ChannelsAnswer
from ..operations import pusher as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncPusherResource", "PusherResource"]


class PusherResource(Resource):
    """Access to the channels on which Pusher tells what happens."""

    @property
    def with_raw_response(self) -> PusherWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return PusherWithRawResponse(self)

    def authorize(self, *, socket_id: str, channels: Sequence[str]) -> ChannelsAnswer:
        """Have the private channels of a connection signed.

        Whoever subscribes to a channel whose name begins with `private-` shows Pusher a signature, which is for one connection and one
        channel. A channel that the caller may not listen to is left out of the answer, which is a 200 nevertheless: `private-user-…` is for
        that user alone, `private-repo-…` for those with a permission on the repository, `private-job-…` for those who see the job.

        Parameters:
            socket_id: What Pusher calls the connection, as it says when that is established.
            channels: Names of channels.

        pusher_authorize: `POST /pusher/auth`. travis-api lib/travis/api/app/endpoint/pusher.rb.
        """
        return self._call(
            _operations.pusher_authorize,
            {
                "socket_id": socket_id,
                "channels": channels,
            },
        )


class AsyncPusherResource(AsyncResource):
    """Access to the channels on which Pusher tells what happens."""

    @property
    def with_raw_response(self) -> AsyncPusherWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncPusherWithRawResponse(self)

    async def authorize(self, *, socket_id: str, channels: Sequence[str]) -> ChannelsAnswer:
        """Have the private channels of a connection signed.

        Whoever subscribes to a channel whose name begins with `private-` shows Pusher a signature, which is for one connection and one
        channel. A channel that the caller may not listen to is left out of the answer, which is a 200 nevertheless: `private-user-…` is for
        that user alone, `private-repo-…` for those with a permission on the repository, `private-job-…` for those who see the job.

        Parameters:
            socket_id: What Pusher calls the connection, as it says when that is established.
            channels: Names of channels.

        pusher_authorize: `POST /pusher/auth`. travis-api lib/travis/api/app/endpoint/pusher.rb.
        """
        return await self._call(
            _operations.pusher_authorize,
            {
                "socket_id": socket_id,
                "channels": channels,
            },
        )


class PusherWithRawResponse:
    """`pusher` with raw answers."""

    def __init__(self, resource: PusherResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.authorize: Final = to_raw(raw.authorize)


class AsyncPusherWithRawResponse:
    """`pusher` with raw answers."""

    def __init__(self, resource: AsyncPusherResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.authorize: Final = to_async_raw(raw.authorize)
