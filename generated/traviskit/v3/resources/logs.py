# From openapi/v3/logs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.logs import Log
from ..operations import logs as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncLogsResource", "LogsResource"]


class LogsResource(Resource):
    """What a job wrote."""

    @property
    def with_raw_response(self) -> LogsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return LogsWithRawResponse(self)

    @overload
    def get(self, job: int, *, log_token: str | None = None, format: Literal["json"] = "json") -> Log: ...

    @overload
    def get(self, job: int, *, log_token: str | None = None, format: Literal["text"]) -> str: ...

    def get(self, job: int, *, log_token: str | None = None, format: Literal["json", "text"] = "json") -> Log | str:
        """Show the log of a job.

        What the job wrote until now, as an object with its parts, or as plain text. A log that is finished is one part; one that still
        grows comes in as many as there were.

        `@raw_log_href` is where the text alone is. For a private repository, on Enterprise, and where the repository's settings keep its
        logs from readers, it has a `log.token` that opens this log, and nothing else, for a day.

        Parameters:
            job: Id of the job (not its number).
            log_token: A token for this log alone, from an `@raw_log_href`. It counts instead of the access token.
            format: Form of the answer: `json` (application/json), `text` (text/plain).

        logs_get: `GET /job/{job_id}/log`. travis-api lib/travis/api/v3/services/log/find.rb; travis-api
            lib/travis/api/v3/renderer/log.rb; travis-api lib/travis/remote_log.rb.
        """
        return self._call(
            _operations.logs_get,
            {
                "job_id": job,
                "log_token": log_token,
            },
            format,
        )

    def delete(self, job: int) -> Log:
        """Remove the log of a job.

        Removes what the job wrote. In its place stands who removed it, and when; that is the answer. It can not be undone.

        Parameters:
            job: Id of the job (not its number).

        logs_delete: `DELETE /job/{job_id}/log`. travis-api lib/travis/api/v3/services/log/delete.rb; travis-api
            lib/travis/api/v3/queries/log.rb.
        """
        return self._call(
            _operations.logs_delete,
            {
                "job_id": job,
            },
        )

    def get_text(self, job: int, *, log_token: str | None = None) -> str:
        """Show the text of the log of a job.

        What the job wrote until now, as plain text. This address opens in a browser, with a `log.token` even where one must log in.

        Parameters:
            job: Id of the job (not its number).
            log_token: A token for this log alone, from an `@raw_log_href`. It counts instead of the access token.

        logs_get_text: `GET /job/{job_id}/log.txt`. travis-api lib/travis/api/v3/services/log/find.rb; travis-api
            lib/travis/api/v3/renderer/log.rb.
        """
        return self._call(
            _operations.logs_get_text,
            {
                "job_id": job,
                "log_token": log_token,
            },
        )


class AsyncLogsResource(AsyncResource):
    """What a job wrote."""

    @property
    def with_raw_response(self) -> AsyncLogsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncLogsWithRawResponse(self)

    @overload
    async def get(self, job: int, *, log_token: str | None = None, format: Literal["json"] = "json") -> Log: ...

    @overload
    async def get(self, job: int, *, log_token: str | None = None, format: Literal["text"]) -> str: ...

    async def get(
        self, job: int, *, log_token: str | None = None, format: Literal["json", "text"] = "json"
    ) -> Log | str:
        """Show the log of a job.

        What the job wrote until now, as an object with its parts, or as plain text. A log that is finished is one part; one that still
        grows comes in as many as there were.

        `@raw_log_href` is where the text alone is. For a private repository, on Enterprise, and where the repository's settings keep its
        logs from readers, it has a `log.token` that opens this log, and nothing else, for a day.

        Parameters:
            job: Id of the job (not its number).
            log_token: A token for this log alone, from an `@raw_log_href`. It counts instead of the access token.
            format: Form of the answer: `json` (application/json), `text` (text/plain).

        logs_get: `GET /job/{job_id}/log`. travis-api lib/travis/api/v3/services/log/find.rb; travis-api
            lib/travis/api/v3/renderer/log.rb; travis-api lib/travis/remote_log.rb.
        """
        return await self._call(
            _operations.logs_get,
            {
                "job_id": job,
                "log_token": log_token,
            },
            format,
        )

    async def delete(self, job: int) -> Log:
        """Remove the log of a job.

        Removes what the job wrote. In its place stands who removed it, and when; that is the answer. It can not be undone.

        Parameters:
            job: Id of the job (not its number).

        logs_delete: `DELETE /job/{job_id}/log`. travis-api lib/travis/api/v3/services/log/delete.rb; travis-api
            lib/travis/api/v3/queries/log.rb.
        """
        return await self._call(
            _operations.logs_delete,
            {
                "job_id": job,
            },
        )

    async def get_text(self, job: int, *, log_token: str | None = None) -> str:
        """Show the text of the log of a job.

        What the job wrote until now, as plain text. This address opens in a browser, with a `log.token` even where one must log in.

        Parameters:
            job: Id of the job (not its number).
            log_token: A token for this log alone, from an `@raw_log_href`. It counts instead of the access token.

        logs_get_text: `GET /job/{job_id}/log.txt`. travis-api lib/travis/api/v3/services/log/find.rb; travis-api
            lib/travis/api/v3/renderer/log.rb.
        """
        return await self._call(
            _operations.logs_get_text,
            {
                "job_id": job,
                "log_token": log_token,
            },
        )


class LogsWithRawResponse:
    """`logs` with raw answers."""

    def __init__(self, resource: LogsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)
        self.delete: Final = to_raw(raw.delete)
        self.get_text: Final = to_raw(raw.get_text)


class AsyncLogsWithRawResponse:
    """`logs` with raw answers."""

    def __init__(self, resource: AsyncLogsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
        self.delete: Final = to_async_raw(raw.delete)
        self.get_text: Final = to_async_raw(raw.get_text)
