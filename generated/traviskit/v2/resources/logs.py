# From openapi/v2/logs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.logs import Log
from ..operations import logs as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncLogsResource", "LogsResource"]


class LogsResource(Resource):
    """What a job printed."""

    @property
    def with_raw_response(self) -> LogsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return LogsWithRawResponse(self)

    @overload
    def get(
        self,
        log_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["json", "chunked"] = "json",
    ) -> Log: ...

    @overload
    def get(
        self,
        log_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["text"],
    ) -> str: ...

    def get(
        self,
        log_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["json", "chunked", "text"] = "json",
    ) -> Log | str:
        """Show a log.

        The log of this id, as JSON with its whole text in `body`, as JSON in parts, or as plain text. Ids of logs are known from jobs
        (`include_log_id`). Unlike the same log by its job, it may be refused for its age or to readers, by the repository's settings.

        Parameters:
            log_id: Id of the log.
            after: Of a chunked log, only parts with larger numbers. The server has not read it since July 2023.
            part_numbers: Of a chunked log, only the parts with these numbers. The server has not read it since July
                2023.
            attachment: Of a plain text, say `attachment` in the header `Content-Disposition`, so that browsers save
                it. Any value means yes, leave it out for no. Not for archived logs.
            deansi: Of a plain text, take out escape sequences and lines that were overwritten. Any value means yes,
                leave it out for no. Not for archived logs.
            format: Form of the answer: `json` (application/json), `chunked` (application/json), `text`
                (text/plain).

        logs_get: `GET /logs/{log_id}`. API reference V2: Logs, Fetching a Log; API reference V2: Logs, Chunked
            Attributes; travis-api lib/travis/api/app/endpoint/logs.rb:8; travis-api lib/travis/remote_log.rb:91.
        """
        return self._call(
            _operations.logs_get,
            {
                "log_id": log_id,
                "after": after,
                "part_numbers": part_numbers,
                "attachment": attachment or None,
                "deansi": deansi or None,
            },
            format,
        )

    @overload
    def get_for_job(
        self,
        job_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["json", "chunked"] = "json",
    ) -> Log: ...

    @overload
    def get_for_job(
        self,
        job_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["text"],
    ) -> str: ...

    def get_for_job(
        self,
        job_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["json", "chunked", "text"] = "json",
    ) -> Log | str:
        """Show the log of a job.

        The job's log, as JSON with its whole text in `body`, as JSON in parts, or as plain text. A job that has no log yet is answered
        `{"log":{"job_id":42,"parts":[],"@type":"Log"}}`, labelled as JSON, whatever was asked for.

        While the job runs, its log grows: subscribe to the channel `job-42` on Pusher (`private-job-42` on travis-ci.com, on Enterprise
        and for a private repository) and listen for the event `job:log`; its `_log` is the text of a part, `number` the part's number,
        `final` marks the last one. What was printed before comes from here.

        The path may end in `.txt`, which asks for plain text.

        Parameters:
            job_id: Id of the job (not its number).
            after: Of a chunked log, only parts with larger numbers. The server has not read it since July 2023.
            part_numbers: Of a chunked log, only the parts with these numbers. The server has not read it since July
                2023.
            attachment: Of a plain text, say `attachment` in the header `Content-Disposition`, so that browsers save
                it. Any value means yes, leave it out for no. Not for archived logs.
            deansi: Of a plain text, take out escape sequences and lines that were overwritten. Any value means yes,
                leave it out for no. Not for archived logs.
            format: Form of the answer: `json` (application/json), `chunked` (application/json), `text`
                (text/plain).

        logs_get_for_job: `GET /jobs/{job_id}/log`. API reference V2: Logs, Fetching Logs as plain text; API
            reference V2: Logs, Chunked Attributes; API reference V2: Logs, Streaming Logs; travis-api
            lib/travis/api/app/endpoint/jobs.rb:84; travis-api lib/travis/api/app/responders/plain.rb; travis-api
            lib/travis/remote_log.rb:91.
        """
        return self._call(
            _operations.logs_get_for_job,
            {
                "job_id": job_id,
                "after": after,
                "part_numbers": part_numbers,
                "attachment": attachment or None,
                "deansi": deansi or None,
            },
            format,
        )


class AsyncLogsResource(AsyncResource):
    """What a job printed."""

    @property
    def with_raw_response(self) -> AsyncLogsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncLogsWithRawResponse(self)

    @overload
    async def get(
        self,
        log_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["json", "chunked"] = "json",
    ) -> Log: ...

    @overload
    async def get(
        self,
        log_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["text"],
    ) -> str: ...

    async def get(
        self,
        log_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["json", "chunked", "text"] = "json",
    ) -> Log | str:
        """Show a log.

        The log of this id, as JSON with its whole text in `body`, as JSON in parts, or as plain text. Ids of logs are known from jobs
        (`include_log_id`). Unlike the same log by its job, it may be refused for its age or to readers, by the repository's settings.

        Parameters:
            log_id: Id of the log.
            after: Of a chunked log, only parts with larger numbers. The server has not read it since July 2023.
            part_numbers: Of a chunked log, only the parts with these numbers. The server has not read it since July
                2023.
            attachment: Of a plain text, say `attachment` in the header `Content-Disposition`, so that browsers save
                it. Any value means yes, leave it out for no. Not for archived logs.
            deansi: Of a plain text, take out escape sequences and lines that were overwritten. Any value means yes,
                leave it out for no. Not for archived logs.
            format: Form of the answer: `json` (application/json), `chunked` (application/json), `text`
                (text/plain).

        logs_get: `GET /logs/{log_id}`. API reference V2: Logs, Fetching a Log; API reference V2: Logs, Chunked
            Attributes; travis-api lib/travis/api/app/endpoint/logs.rb:8; travis-api lib/travis/remote_log.rb:91.
        """
        return await self._call(
            _operations.logs_get,
            {
                "log_id": log_id,
                "after": after,
                "part_numbers": part_numbers,
                "attachment": attachment or None,
                "deansi": deansi or None,
            },
            format,
        )

    @overload
    async def get_for_job(
        self,
        job_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["json", "chunked"] = "json",
    ) -> Log: ...

    @overload
    async def get_for_job(
        self,
        job_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["text"],
    ) -> str: ...

    async def get_for_job(
        self,
        job_id: int,
        *,
        after: int | None = None,
        part_numbers: Sequence[int] | None = None,
        attachment: bool | None = None,
        deansi: bool | None = None,
        format: Literal["json", "chunked", "text"] = "json",
    ) -> Log | str:
        """Show the log of a job.

        The job's log, as JSON with its whole text in `body`, as JSON in parts, or as plain text. A job that has no log yet is answered
        `{"log":{"job_id":42,"parts":[],"@type":"Log"}}`, labelled as JSON, whatever was asked for.

        While the job runs, its log grows: subscribe to the channel `job-42` on Pusher (`private-job-42` on travis-ci.com, on Enterprise
        and for a private repository) and listen for the event `job:log`; its `_log` is the text of a part, `number` the part's number,
        `final` marks the last one. What was printed before comes from here.

        The path may end in `.txt`, which asks for plain text.

        Parameters:
            job_id: Id of the job (not its number).
            after: Of a chunked log, only parts with larger numbers. The server has not read it since July 2023.
            part_numbers: Of a chunked log, only the parts with these numbers. The server has not read it since July
                2023.
            attachment: Of a plain text, say `attachment` in the header `Content-Disposition`, so that browsers save
                it. Any value means yes, leave it out for no. Not for archived logs.
            deansi: Of a plain text, take out escape sequences and lines that were overwritten. Any value means yes,
                leave it out for no. Not for archived logs.
            format: Form of the answer: `json` (application/json), `chunked` (application/json), `text`
                (text/plain).

        logs_get_for_job: `GET /jobs/{job_id}/log`. API reference V2: Logs, Fetching Logs as plain text; API
            reference V2: Logs, Chunked Attributes; API reference V2: Logs, Streaming Logs; travis-api
            lib/travis/api/app/endpoint/jobs.rb:84; travis-api lib/travis/api/app/responders/plain.rb; travis-api
            lib/travis/remote_log.rb:91.
        """
        return await self._call(
            _operations.logs_get_for_job,
            {
                "job_id": job_id,
                "after": after,
                "part_numbers": part_numbers,
                "attachment": attachment or None,
                "deansi": deansi or None,
            },
            format,
        )


class LogsWithRawResponse:
    """`logs` with raw answers."""

    def __init__(self, resource: LogsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)
        self.get_for_job: Final = to_raw(raw.get_for_job)


class AsyncLogsWithRawResponse:
    """`logs` with raw answers."""

    def __init__(self, resource: AsyncLogsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
        self.get_for_job: Final = to_async_raw(raw.get_for_job)
