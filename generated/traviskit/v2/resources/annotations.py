# From openapi/v2/annotations.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._deprecated import deprecated
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.annotations import Annotation, AnnotationList
from ..operations import annotations as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AnnotationsResource", "AsyncAnnotationsResource"]


class AnnotationsResource(Resource):
    """Notes that other services attached to jobs. Removed from the server in December 2017."""

    @property
    def with_raw_response(self) -> AnnotationsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AnnotationsWithRawResponse(self)

    @deprecated("The server does not know this call any more; there have been no annotations since December 2017.")
    def list(self, job_id: int, *, max_items: int | None = None) -> Pager[Annotation, AnnotationList]:
        """List the annotations of a job.

        What services outside of Travis CI had to say about the job. Documented, but removed from the server in December 2017.

        Parameters:
            job_id: Id of the job (not its number).
            max_items: End after so many items; None goes on to the last page.

        annotations_list: `GET /jobs/{job_id}/annotations`. API reference V2: Annotations, List Annotations; travis-
            api lib/travis/api/app/endpoint/jobs.rb:123, until commit c7de9cf7f of December 2017.
        Deprecated: there have been no annotations since December 2017.
        """
        return self._list(
            _operations.annotations_list,
            {
                "job_id": job_id,
            },
            max_items,
        )

    @deprecated("The server does not know this call any more; there have been no annotations since December 2017.")
    def create(
        self, job_id: int, *, username: str, key: str, description: str, status: str, url: str | None = None
    ) -> None:
        """Annotate a job.

        Attaches a note to a job, or replaces the one that this provider has attached before. Providers log in with a user name and a
        key of their own, in the body; the access token does not matter. Documented, but removed from the server in December 2017.

        Parameters:
            job_id: Id of the job (not its number).
            username: The provider's user name.
            key: The provider's secret key.
            description: What the note says.
            status: What it came to, in words of your own.
            url: Where there is more about it, an address of `http` or `https`.

        annotations_create: `POST /jobs/{job_id}/annotations`. API reference V2: Annotations, Create Annotation;
            travis-api lib/travis/api/app/endpoint/jobs.rb:127, until commit c7de9cf7f of December 2017; travis-api
            lib/travis/services/update_annotation.rb, until commit c7de9cf7f.
        Deprecated: there have been no annotations since December 2017.
        """
        return self._call(
            _operations.annotations_create,
            {
                "job_id": job_id,
                "username": username,
                "key": key,
                "description": description,
                "status": status,
                "url": url,
            },
        )


class AsyncAnnotationsResource(AsyncResource):
    """Notes that other services attached to jobs. Removed from the server in December 2017."""

    @property
    def with_raw_response(self) -> AsyncAnnotationsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncAnnotationsWithRawResponse(self)

    @deprecated("The server does not know this call any more; there have been no annotations since December 2017.")
    def list(self, job_id: int, *, max_items: int | None = None) -> AsyncPager[Annotation, AnnotationList]:
        """List the annotations of a job.

        What services outside of Travis CI had to say about the job. Documented, but removed from the server in December 2017.

        Parameters:
            job_id: Id of the job (not its number).
            max_items: End after so many items; None goes on to the last page.

        annotations_list: `GET /jobs/{job_id}/annotations`. API reference V2: Annotations, List Annotations; travis-
            api lib/travis/api/app/endpoint/jobs.rb:123, until commit c7de9cf7f of December 2017.
        Deprecated: there have been no annotations since December 2017.
        """
        return self._list(
            _operations.annotations_list,
            {
                "job_id": job_id,
            },
            max_items,
        )

    @deprecated("The server does not know this call any more; there have been no annotations since December 2017.")
    async def create(
        self, job_id: int, *, username: str, key: str, description: str, status: str, url: str | None = None
    ) -> None:
        """Annotate a job.

        Attaches a note to a job, or replaces the one that this provider has attached before. Providers log in with a user name and a
        key of their own, in the body; the access token does not matter. Documented, but removed from the server in December 2017.

        Parameters:
            job_id: Id of the job (not its number).
            username: The provider's user name.
            key: The provider's secret key.
            description: What the note says.
            status: What it came to, in words of your own.
            url: Where there is more about it, an address of `http` or `https`.

        annotations_create: `POST /jobs/{job_id}/annotations`. API reference V2: Annotations, Create Annotation;
            travis-api lib/travis/api/app/endpoint/jobs.rb:127, until commit c7de9cf7f of December 2017; travis-api
            lib/travis/services/update_annotation.rb, until commit c7de9cf7f.
        Deprecated: there have been no annotations since December 2017.
        """
        return await self._call(
            _operations.annotations_create,
            {
                "job_id": job_id,
                "username": username,
                "key": key,
                "description": description,
                "status": status,
                "url": url,
            },
        )


class AnnotationsWithRawResponse:
    """`annotations` with raw answers."""

    def __init__(self, resource: AnnotationsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
        self.create: Final = to_raw(raw.create)  # pyright: ignore[reportDeprecated]  # it is only wrapped here


class AsyncAnnotationsWithRawResponse:
    """`annotations` with raw answers."""

    def __init__(self, resource: AsyncAnnotationsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
        self.create: Final = to_async_raw(raw.create)  # pyright: ignore[reportDeprecated]  # it is only wrapped here
