"""A small API in the form of the generated code, which the runtime is tested with."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Literal, overload

from traviskit._client import AsyncClient, Client
from traviskit._index import Operations
from traviskit._kinds import BOOLEAN, INTEGER, STRING, Field, ListOf, Nullable
from traviskit._model_kinds import ModelKind
from traviskit._models import Model, Traits, model
from traviskit._operation import Answer, Format, Operation, Pagination, Parameter
from traviskit._paging import AsyncPager, Pager
from traviskit._resource import (
    AsyncNamespace,
    AsyncResource,
    Namespace,
    Resource,
    as_raw,
    to_async_raw,
    to_async_raw_list,
    to_raw,
    to_raw_list,
)

HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


@model
class Build(Model):
    id: int
    number: str
    state: str | None
    href: str | None

    traits: ClassVar[Traits] = Traits(api="v3")

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", INTEGER),
            Field("number", "number", STRING),
            Field("state", "state", Nullable(STRING), required=False),
            Field("href", "@href", STRING, required=False),
        )


@model
class BuildAnswer(Model):
    build: Build

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("build", "build", ModelKind(lambda: Build)),)


@model
class NextPage(Model):
    offset: int

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("offset", "offset", INTEGER),)


@model
class PageInfo(Model):
    count: int
    offset: int
    is_last: bool
    next: NextPage | None

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("count", "count", INTEGER),
            Field("offset", "offset", INTEGER, required=False),
            Field("is_last", "is_last", BOOLEAN, required=False),
            Field("next", "next", Nullable(ModelKind(lambda: NextPage)), required=False),
        )


@model
class BuildsPage(Model):
    builds: list[Build]
    pagination: PageInfo | None

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("builds", "builds", ListOf(ModelKind(lambda: Build))),
            Field("pagination", "@pagination", ModelKind(lambda: PageInfo), required=False),
        )


@model
class Log(Model):
    job_id: int
    body: str | None

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("job_id", "job_id", INTEGER),
            Field("body", "body", Nullable(STRING), required=False),
        )


@model
class LogAnswer(Model):
    log: Log

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("log", "log", ModelKind(lambda: Log)),)


JSON = "application/json"
_ID = Parameter("build_id", "build_id", "path", "integer", required=True, minimum=0)
_ANSWER = Answer(200, JSON, ModelKind(lambda: BuildAnswer), "build")

GET: Operation[Build] = Operation(
    "builds_get", "v2", "GET", "/builds/{build_id}", "builds", "builds.get", (_ID,), (_ANSWER,), HEADERS
)
LIST: Operation[BuildsPage] = Operation(
    "builds_list",
    "v2",
    "GET",
    "/builds",
    "builds",
    "builds.list",
    (
        Parameter("ids", "ids[]", "query", "array", items="integer", style="repeat"),
        Parameter("after_number", "after_number", "query", "integer"),
    ),
    (Answer(200, JSON, ModelKind(lambda: BuildsPage)),),
    HEADERS,
    pagination=Pagination("cursor", "after_number", "number", unless=("ids",)),
    envelope="builds",
)
LIST_BY_OFFSET = LIST._replace(
    id="builds_list_by_offset",
    parameters=(
        Parameter("offset", "offset", "query", "integer"),
        Parameter("limit", "limit", "query", "integer"),
        Parameter("skip_count", "skip_count", "query", "boolean"),
    ),
    pagination=Pagination("offset"),
)
LIST_WHOLE = LIST._replace(id="builds_list_whole", parameters=(), pagination=None)
CANCEL: Operation[None] = Operation(
    "builds_cancel",
    "v2",
    "POST",
    "/builds/{build_id}/cancel",
    "builds",
    "builds.cancel",
    (_ID,),
    (Answer(204, ""),),
    HEADERS,
    login=True,
)
UPDATE = GET._replace(id="builds_update", method="PUT")
REPLACE = UPDATE._replace(id="builds_replace", idempotent=True)
GONE = GET._replace(id="builds_gone", deprecated=True, server="removed", instead="builds_get")
OLD = GET._replace(id="builds_old", deprecated=True)
LOG: Operation[Any] = Operation(
    "logs_get",
    "v2",
    "GET",
    "/jobs/{build_id}/log",
    "logs",
    "logs.get",
    (_ID,),
    (Answer(200, JSON, ModelKind(lambda: LogAnswer), "log"), Answer(200, "text/plain")),
    HEADERS,
    formats=(Format("json", "application/vnd.travis-ci.2+json", JSON), Format("text", "text/plain", "text/plain")),
)
_ALL = (GET, LIST, LIST_BY_OFFSET, LIST_WHOLE, CANCEL, UPDATE, REPLACE, GONE, OLD, LOG)


class _Table(Operations):
    """The index as the generated one, but of operations that stand here instead of in modules of their own."""

    def __init__(self) -> None:
        super().__init__(__name__, {operation.id: "" for operation in _ALL})

    def __getitem__(self, operation_id: str) -> Operation[Any]:
        return next(operation for operation in _ALL if operation.id == operation_id)


OPERATIONS = _Table()


class Builds(Resource):
    def get(self, build_id: int) -> Build:
        return self._call(GET, {"build_id": build_id})

    def cancel(self, build_id: int) -> None:
        return self._call(CANCEL, {"build_id": build_id})

    def gone(self, build_id: int) -> Build:
        return self._call(GONE, {"build_id": build_id})

    def list(
        self, *, ids: "list[int] | None" = None, after_number: int | None = None, max_items: int | None = None
    ) -> Pager[Build, BuildsPage]:
        return self._list(LIST, {"ids": ids, "after_number": after_number}, max_items)

    def list_by_offset(
        self, *, offset: int | None = None, skip_count: bool | None = None, max_items: int | None = None
    ) -> Pager[Build, BuildsPage]:
        return self._list(LIST_BY_OFFSET, {"offset": offset, "skip_count": skip_count}, max_items)

    def list_whole(self, *, max_items: int | None = None) -> Pager[Build, BuildsPage]:
        return self._list(LIST_WHOLE, {}, max_items)

    @overload
    def log(self, build_id: int, *, format: Literal["json"] = "json") -> Log: ...  # the client's name
    @overload
    def log(self, build_id: int, *, format: Literal["text"]) -> str: ...  # as above
    def log(self, build_id: int, *, format: str = "json") -> Log | str:  # noqa: A002  # as above
        result: Log | str = self._call(LOG, {"build_id": build_id}, format)
        return result

    @cached_property
    def with_raw_response(self) -> "BuildsWithRawResponse":
        return BuildsWithRawResponse(self)


class BuildsWithRawResponse:
    def __init__(self, resource: Builds) -> None:
        raw = as_raw(resource)
        self.get = to_raw(raw.get)
        self.cancel = to_raw(raw.cancel)
        self.log = to_raw(raw.log)
        self.list = to_raw_list(raw.list)


class AsyncBuilds(AsyncResource):
    async def get(self, build_id: int) -> Build:
        return await self._call(GET, {"build_id": build_id})

    async def cancel(self, build_id: int) -> None:
        return await self._call(CANCEL, {"build_id": build_id})

    async def gone(self, build_id: int) -> Build:
        return await self._call(GONE, {"build_id": build_id})

    def list(
        self, *, ids: "list[int] | None" = None, after_number: int | None = None, max_items: int | None = None
    ) -> AsyncPager[Build, BuildsPage]:
        return self._list(LIST, {"ids": ids, "after_number": after_number}, max_items)

    def list_by_offset(
        self, *, offset: int | None = None, skip_count: bool | None = None, max_items: int | None = None
    ) -> AsyncPager[Build, BuildsPage]:
        return self._list(LIST_BY_OFFSET, {"offset": offset, "skip_count": skip_count}, max_items)

    def list_whole(self, *, max_items: int | None = None) -> AsyncPager[Build, BuildsPage]:
        return self._list(LIST_WHOLE, {}, max_items)

    @overload
    async def log(self, build_id: int, *, format: Literal["json"] = "json") -> Log: ...  # as above
    @overload
    async def log(self, build_id: int, *, format: Literal["text"]) -> str: ...  # as above
    async def log(self, build_id: int, *, format: str = "json") -> Log | str:  # noqa: A002  # as above
        result: Log | str = await self._call(LOG, {"build_id": build_id}, format)
        return result

    @cached_property
    def with_raw_response(self) -> "AsyncBuildsWithRawResponse":
        return AsyncBuildsWithRawResponse(self)


class AsyncBuildsWithRawResponse:
    def __init__(self, resource: AsyncBuilds) -> None:
        raw = as_raw(resource)
        self.get = to_async_raw(raw.get)
        self.cancel = to_async_raw(raw.cancel)
        self.log = to_async_raw(raw.log)
        self.list = to_async_raw_list(raw.list)


class V2(Namespace):
    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def builds(self) -> Builds:
        return Builds(self._transport, self._options)


class AsyncV2(AsyncNamespace):
    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def builds(self) -> AsyncBuilds:
        return AsyncBuilds(self._transport, self._options)


class _Api:
    _endpoints: ClassVar[Mapping[str, str]] = {"com": "https://api.travis-ci.com", "org": "https://api.travis-ci.org"}
    _api_headers: ClassVar[Mapping[str, tuple[tuple[str, str], ...]]] = {
        "v2": HEADERS,
        "v3": (("Travis-API-Version", "3"),),
    }
    _limits: ClassVar[tuple[int, float] | None] = (50, 30)


class Travis(_Api, Client):
    @cached_property
    def v2(self) -> V2:
        return V2(self._transport, self._options)


class AsyncTravis(_Api, AsyncClient):
    @cached_property
    def v2(self) -> AsyncV2:
        return AsyncV2(self._transport, self._options)
