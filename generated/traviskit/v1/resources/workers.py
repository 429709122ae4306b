# From openapi/v1/workers.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Final

from ..._deprecated import deprecated
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw_list, to_raw_list
from ..models.workers import Worker
from ..operations import workers as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncWorkersResource", "WorkersResource"]


class WorkersResource(Resource):
    """The machines that ran the jobs. Removed from the server in November 2013."""

    @property
    def with_raw_response(self) -> WorkersWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return WorkersWithRawResponse(self)

    @deprecated("The server does not know this call any more; the API has shown no workers since November 2013.")
    def list(self, *, max_items: int | None = None) -> Pager[Worker, builtins.list[Worker]]:
        """List the workers.

        The machines that run jobs, and what each is at work on. Documented, but removed from the server in November 2013.

        Parameters:
            max_items: End after so many items; None goes on to the last page.

        workers_list: `GET /workers.json`. API reference V1: Workers, Index; travis-api, until commit 342df12b1 of
            November 2013.
        Deprecated: the API has shown no workers since November 2013.
        """
        return self._list(_operations.workers_list, {}, max_items)


class AsyncWorkersResource(AsyncResource):
    """The machines that ran the jobs. Removed from the server in November 2013."""

    @property
    def with_raw_response(self) -> AsyncWorkersWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncWorkersWithRawResponse(self)

    @deprecated("The server does not know this call any more; the API has shown no workers since November 2013.")
    def list(self, *, max_items: int | None = None) -> AsyncPager[Worker, builtins.list[Worker]]:
        """List the workers.

        The machines that run jobs, and what each is at work on. Documented, but removed from the server in November 2013.

        Parameters:
            max_items: End after so many items; None goes on to the last page.

        workers_list: `GET /workers.json`. API reference V1: Workers, Index; travis-api, until commit 342df12b1 of
            November 2013.
        Deprecated: the API has shown no workers since November 2013.
        """
        return self._list(_operations.workers_list, {}, max_items)


class WorkersWithRawResponse:
    """`workers` with raw answers."""

    def __init__(self, resource: WorkersResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)  # pyright: ignore[reportDeprecated]  # it is only wrapped here


class AsyncWorkersWithRawResponse:
    """`workers` with raw answers."""

    def __init__(self, resource: AsyncWorkersResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
