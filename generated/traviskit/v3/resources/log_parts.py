# From openapi/v3/log_parts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw_list, to_raw_list
from ..models.log_parts import LogPart, LogParts
from ..operations import log_parts as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncLogPartsResource", "LogPartsResource"]


class LogPartsResource(Resource):
    """What a job wrote, piece by piece, also while it runs."""

    @property
    def with_raw_response(self) -> LogPartsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return LogPartsWithRawResponse(self)

    def get(
        self,
        job: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        content: bool | None = None,
        require_all: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[LogPart, LogParts]:
        """Show the parts of the log of a job.

        What the job wrote, piece by piece; with `after` only what is new. A log that is finished and put together is one part, whatever
        is asked for. No parts while there is no log. Parts come in the order of their numbers, until one is `final`.

        Parameters:
            job: Id of the job (not its number).
            after: Only parts with greater numbers.
            part_numbers: Only the parts with these numbers.
            content: Whether to send what the parts say; they are sent with it unless this is false.
            require_all: Whether all of `part_numbers` must be there; none are sent else. Unless given they must.
            max_items: End after so many items; None goes on to the last page.

        log_parts_get: `GET /job/{job_id}/log_parts`. travis-api lib/travis/api/v3/services/log_parts/find.rb;
            travis-api lib/travis/api/v3/queries/log_parts.rb; travis-api lib/travis/remote_log.rb.
        """
        return self._list(
            _operations.log_parts_get,
            {
                "job_id": job,
                "after": after,
                "part_numbers": part_numbers,
                "content": content,
                "require_all": require_all,
            },
            max_items,
        )


class AsyncLogPartsResource(AsyncResource):
    """What a job wrote, piece by piece, also while it runs."""

    @property
    def with_raw_response(self) -> AsyncLogPartsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncLogPartsWithRawResponse(self)

    def get(
        self,
        job: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        content: bool | None = None,
        require_all: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[LogPart, LogParts]:
        """Show the parts of the log of a job.

        What the job wrote, piece by piece; with `after` only what is new. A log that is finished and put together is one part, whatever
        is asked for. No parts while there is no log. Parts come in the order of their numbers, until one is `final`.

        Parameters:
            job: Id of the job (not its number).
            after: Only parts with greater numbers.
            part_numbers: Only the parts with these numbers.
            content: Whether to send what the parts say; they are sent with it unless this is false.
            require_all: Whether all of `part_numbers` must be there; none are sent else. Unless given they must.
            max_items: End after so many items; None goes on to the last page.

        log_parts_get: `GET /job/{job_id}/log_parts`. travis-api lib/travis/api/v3/services/log_parts/find.rb;
            travis-api lib/travis/api/v3/queries/log_parts.rb; travis-api lib/travis/remote_log.rb.
        """
        return self._list(
            _operations.log_parts_get,
            {
                "job_id": job,
                "after": after,
                "part_numbers": part_numbers,
                "content": content,
                "require_all": require_all,
            },
            max_items,
        )


class LogPartsWithRawResponse:
    """`log_parts` with raw answers."""

    def __init__(self, resource: LogPartsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw_list(raw.get)


class AsyncLogPartsWithRawResponse:
    """`log_parts` with raw answers."""

    def __init__(self, resource: AsyncLogPartsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw_list(raw.get)
