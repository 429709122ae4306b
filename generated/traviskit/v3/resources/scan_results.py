# From openapi/v3/scan_results.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.scan_results import ScanResult, ScanResults
from ..operations import scan_results as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncScanResultsResource", "ScanResultsResource"]


class ScanResultsResource(Resource):
    """Secrets that were found in logs."""

    @property
    def with_raw_response(self) -> ScanResultsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return ScanResultsWithRawResponse(self)

    def list(
        self,
        repository: int,
        *,
        limit: int,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[ScanResult, ScanResults]:
        """List the scan results of a repository.

        What was found when the logs of a repository's jobs were searched for secrets, newest first. Needs the right to see
        scan results. Once this was asked for, the repository no longer says that a scan failed (`scan_failed_at`).

        Parameters:
            repository: Id of the repository.
            limit: How many entries a page has at most. Without it the server fails.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        scan_results_list: `GET /scan_results`. travis-api lib/travis/api/v3/services/scan_results/all.rb; travis-
            api lib/travis/api/v3/queries/scan_results.rb; travis-api lib/travis/api/v3/renderer/scan_result.rb.
        """
        return self._list(
            _operations.scan_results_list,
            {
                "repository_id": repository,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    def get(self, scan_result: int) -> ScanResult:
        """Show a scan result.

        What was found when the log of a job was searched for secrets. Needs the right to see the repository's scan results.

        Parameters:
            scan_result: Id of the scan result.

        scan_results_get: `GET /scan_result/{scan_result_id}`. travis-api
            lib/travis/api/v3/services/scan_result/find.rb; travis-api lib/travis/api/v3/scanner_client.rb; travis-
            api lib/travis/api/v3/renderer/scan_result.rb.
        """
        return self._call(
            _operations.scan_results_get,
            {
                "scan_result_id": scan_result,
            },
        )


class AsyncScanResultsResource(AsyncResource):
    """Secrets that were found in logs."""

    @property
    def with_raw_response(self) -> AsyncScanResultsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncScanResultsWithRawResponse(self)

    def list(
        self,
        repository: int,
        *,
        limit: int,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[ScanResult, ScanResults]:
        """List the scan results of a repository.

        What was found when the logs of a repository's jobs were searched for secrets, newest first. Needs the right to see
        scan results. Once this was asked for, the repository no longer says that a scan failed (`scan_failed_at`).

        Parameters:
            repository: Id of the repository.
            limit: How many entries a page has at most. Without it the server fails.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        scan_results_list: `GET /scan_results`. travis-api lib/travis/api/v3/services/scan_results/all.rb; travis-
            api lib/travis/api/v3/queries/scan_results.rb; travis-api lib/travis/api/v3/renderer/scan_result.rb.
        """
        return self._list(
            _operations.scan_results_list,
            {
                "repository_id": repository,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    async def get(self, scan_result: int) -> ScanResult:
        """Show a scan result.

        What was found when the log of a job was searched for secrets. Needs the right to see the repository's scan results.

        Parameters:
            scan_result: Id of the scan result.

        scan_results_get: `GET /scan_result/{scan_result_id}`. travis-api
            lib/travis/api/v3/services/scan_result/find.rb; travis-api lib/travis/api/v3/scanner_client.rb; travis-
            api lib/travis/api/v3/renderer/scan_result.rb.
        """
        return await self._call(
            _operations.scan_results_get,
            {
                "scan_result_id": scan_result,
            },
        )


class ScanResultsWithRawResponse:
    """`scan_results` with raw answers."""

    def __init__(self, resource: ScanResultsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.get: Final = to_raw(raw.get)


class AsyncScanResultsWithRawResponse:
    """`scan_results` with raw answers."""

    def __init__(self, resource: AsyncScanResultsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.get: Final = to_async_raw(raw.get)
