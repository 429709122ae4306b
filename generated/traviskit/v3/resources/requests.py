# From openapi/v3/requests.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, overload

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.requests import (
    MergeMode,
    Request,
    RequestConfig,
    RequestInclude,
    RequestPending,
    RequestResult,
    Requests,
    RequestState,
)
from ..models.shared import Provider
from ..operations import requests as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncRequestsResource", "RequestsResource"]


class RequestsResource(Resource):
    """What leads to builds, be it a push, a pull request, a cron job or a call of this API."""

    @property
    def with_raw_response(self) -> RequestsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return RequestsWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: str | None = None,
        state: RequestState | None = None,
        result: RequestResult | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        include: Sequence[RequestInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Request, Requests]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        state: RequestState | None = None,
        result: RequestResult | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        include: Sequence[RequestInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Request, Requests]: ...

    def list(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        branch: str | None = None,
        state: RequestState | None = None,
        result: RequestResult | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        include: Sequence[RequestInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> Pager[Request, Requests]:
        """List the requests of a repository.

        What led to builds of the repository, or did not: pushes, pull requests, crons, and requests made through the API; the newest
        first. Each comes whole, with its config and its messages, so that a page is long and slow: `skip_count` and a small `limit`
        help. Requests of private builds are left out where the caller may not see those.

        Of a branch that Travis CI does not know there are no requests. A request made through the API is found by its branch only once
        it has been looked at.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            branch: Name of the branch that the requests are for.
            state: How far the requests have come.
            result: What became of the requests.
            from_: Only requests that came in then or later.
            to: Only requests that came in then or earlier.
            include: What to send besides, or whole instead of in short. It holds for every object of that type in
                the answer.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        requests_list_by_provider: `GET /repo/{provider}/{repository}/requests`. travis-api
            lib/travis/api/v3/services/requests/find.rb; travis-api lib/travis/api/v3/queries/requests.rb.
        requests_list: `GET /repo/{repository}/requests`. travis-api lib/travis/api/v3/services/requests/find.rb;
            travis-api lib/travis/api/v3/queries/requests.rb.
        """
        if provider is not None:
            return self._list(
                _operations.requests_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch": branch,
                    "state": state,
                    "result": result,
                    "from_": from_,
                    "to": to,
                    "include": include,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        return self._list(
            _operations.requests_list,
            {
                "repository": repository,
                "branch": branch,
                "state": state,
                "result": result,
                "from_": from_,
                "to": to,
                "include": include,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    @overload
    def create(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: str | None = None,
        message: str | None = None,
        sha: str | None = None,
        tag_name: str | None = None,
        config: dict[str, Any] | str | None = None,
        configs: Sequence[RequestConfig | dict[str, Any]] | None = None,
        merge_mode: MergeMode | None = None,
        token: str | None = None,
    ) -> RequestPending: ...

    @overload
    def create(
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        message: str | None = None,
        sha: str | None = None,
        tag_name: str | None = None,
        config: dict[str, Any] | str | None = None,
        configs: Sequence[RequestConfig | dict[str, Any]] | None = None,
        merge_mode: MergeMode | None = None,
        token: str | None = None,
    ) -> RequestPending: ...

    def create(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        branch: str | None = None,
        message: str | None = None,
        sha: str | None = None,
        tag_name: str | None = None,
        config: dict[str, Any] | str | None = None,
        configs: Sequence[RequestConfig | dict[str, Any]] | None = None,
        merge_mode: MergeMode | None = None,
        token: str | None = None,
    ) -> RequestPending:
        """Request a build.

        Asks for a build of the repository. Whatever is not given is taken from the repository: its default branch, the last commit on
        it, that commit's message, the config in its `.travis.yml`. A `config` is merged with that one as `merge_mode` says.

        The answer comes at once, before anything was looked at: `request.id` is the new request. Follow it: `requests.get` says when
        its `result` is `approved` or `rejected` (then with the reason as its `message`), and has its `builds`.

        Ten requests can be made of a repository within an hour, by everybody together; `remaining_requests` says how many there were
        left, this one among them. Then it is 429. There is no other way to know.

        GitHub takes no more than 1,000 statuses for one commit. If requests or crons build the same commit over and over again, the
        status that GitHub shows is wrong after that: give a branch that moves.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            branch: Name of the branch; the repository's default branch unless given.
            message: A message to show instead of the commit's.
            sha: The commit; the last one on the branch unless given.
            tag_name: The tag.
            config: A config, or the text of one as YAML or JSON, to be merged with the repository's `.travis.yml`.
                It may say its own `merge_mode`.
            configs: Several configs, each with its mode; the first one counts most. Then `config` and `merge_mode`
                are not used.
            merge_mode: How `config` is merged with the `.travis.yml`.
            token: A token, which is passed on for webhooks: their receivers are sent it to know that they were
                called by Travis CI.

        requests_create_by_provider: `POST /repo/{provider}/{repository}/requests`. Triggering builds with API V3;
            Triggering builds through the API (beta); travis-api lib/travis/api/v3/services/requests/create.rb;
            travis-api lib/travis/api/v3/queries/request.rb; travis-api lib/travis/api/v3/queries/requests.rb.
        requests_create: `POST /repo/{repository}/requests`. Triggering builds with API V3; Triggering builds
            through the API (beta); travis-api lib/travis/api/v3/services/requests/create.rb; travis-api
            lib/travis/api/v3/queries/request.rb; travis-api lib/travis/api/v3/queries/requests.rb.
        """
        if provider is not None:
            return self._call(
                _operations.requests_create_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch": branch,
                    "message": message,
                    "sha": sha,
                    "tag_name": tag_name,
                    "config": config,
                    "configs": configs,
                    "merge_mode": merge_mode,
                    "token": token,
                },
            )
        return self._call(
            _operations.requests_create,
            {
                "repository": repository,
                "branch": branch,
                "message": message,
                "sha": sha,
                "tag_name": tag_name,
                "config": config,
                "configs": configs,
                "merge_mode": merge_mode,
                "token": token,
            },
        )

    @overload
    def get(
        self,
        repository: int | str,
        request: int,
        *,
        provider: Provider,
        include: Sequence[RequestInclude] | None = None,
    ) -> Request: ...

    @overload
    def get(
        self, repository: int | str, request: int, *, include: Sequence[RequestInclude] | None = None
    ) -> Request: ...

    def get(
        self,
        repository: int | str,
        request: int,
        *,
        provider: Provider | None = None,
        include: Sequence[RequestInclude] | None = None,
    ) -> Request:
        """Show a request.

        The request with its commit, config and messages, and the builds that it led to. While its `result` is null nobody has looked at
        it yet; it then becomes `approved` or `rejected`, and an approved one soon has builds.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            request: Id of the request.
            provider: Who hosts the repository, or knows the owner.
            include: What to send besides, or whole instead of in short. It holds for every object of that type in
                the answer.

        requests_get_by_provider: `GET /repo/{provider}/{repository}/request/{request_id}`. travis-api
            lib/travis/api/v3/services/request/find.rb; travis-api lib/travis/api/v3/renderer/request.rb.
        requests_get: `GET /repo/{repository}/request/{request_id}`. travis-api
            lib/travis/api/v3/services/request/find.rb; travis-api lib/travis/api/v3/renderer/request.rb.
        """
        if provider is not None:
            return self._call(
                _operations.requests_get_by_provider,
                {
                    "repository": repository,
                    "request_id": request,
                    "provider": provider,
                    "include": include,
                },
            )
        return self._call(
            _operations.requests_get,
            {
                "repository": repository,
                "request_id": request,
                "include": include,
            },
        )


class AsyncRequestsResource(AsyncResource):
    """What leads to builds, be it a push, a pull request, a cron job or a call of this API."""

    @property
    def with_raw_response(self) -> AsyncRequestsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncRequestsWithRawResponse(self)

    @overload
    def list(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: str | None = None,
        state: RequestState | None = None,
        result: RequestResult | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        include: Sequence[RequestInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Request, Requests]: ...

    @overload
    def list(
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        state: RequestState | None = None,
        result: RequestResult | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        include: Sequence[RequestInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Request, Requests]: ...

    def list(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        branch: str | None = None,
        state: RequestState | None = None,
        result: RequestResult | None = None,
        from_: datetime | str | None = None,
        to: datetime | str | None = None,
        include: Sequence[RequestInclude] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        skip_count: bool | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[Request, Requests]:
        """List the requests of a repository.

        What led to builds of the repository, or did not: pushes, pull requests, crons, and requests made through the API; the newest
        first. Each comes whole, with its config and its messages, so that a page is long and slow: `skip_count` and a small `limit`
        help. Requests of private builds are left out where the caller may not see those.

        Of a branch that Travis CI does not know there are no requests. A request made through the API is found by its branch only once
        it has been looked at.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            branch: Name of the branch that the requests are for.
            state: How far the requests have come.
            result: What became of the requests.
            from_: Only requests that came in then or later.
            to: Only requests that came in then or earlier.
            include: What to send besides, or whole instead of in short. It holds for every object of that type in
                the answer.
            limit: How many entries a page has at most: 25 unless given, and never more than 100.
            offset: How many entries to leave out in front.
            skip_count: Whether to save the server the counting of all entries, which is slow for long lists. Then
                `count` is made up, `is_last` is always false, and `last` means nothing.
            max_items: End after so many items; None goes on to the last page.

        requests_list_by_provider: `GET /repo/{provider}/{repository}/requests`. travis-api
            lib/travis/api/v3/services/requests/find.rb; travis-api lib/travis/api/v3/queries/requests.rb.
        requests_list: `GET /repo/{repository}/requests`. travis-api lib/travis/api/v3/services/requests/find.rb;
            travis-api lib/travis/api/v3/queries/requests.rb.
        """
        if provider is not None:
            return self._list(
                _operations.requests_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch": branch,
                    "state": state,
                    "result": result,
                    "from_": from_,
                    "to": to,
                    "include": include,
                    "limit": limit,
                    "offset": offset,
                    "skip_count": skip_count,
                },
                max_items,
            )
        return self._list(
            _operations.requests_list,
            {
                "repository": repository,
                "branch": branch,
                "state": state,
                "result": result,
                "from_": from_,
                "to": to,
                "include": include,
                "limit": limit,
                "offset": offset,
                "skip_count": skip_count,
            },
            max_items,
        )

    @overload
    async def create(
        self,
        repository: int | str,
        *,
        provider: Provider,
        branch: str | None = None,
        message: str | None = None,
        sha: str | None = None,
        tag_name: str | None = None,
        config: dict[str, Any] | str | None = None,
        configs: Sequence[RequestConfig | dict[str, Any]] | None = None,
        merge_mode: MergeMode | None = None,
        token: str | None = None,
    ) -> RequestPending: ...

    @overload
    async def create(
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        message: str | None = None,
        sha: str | None = None,
        tag_name: str | None = None,
        config: dict[str, Any] | str | None = None,
        configs: Sequence[RequestConfig | dict[str, Any]] | None = None,
        merge_mode: MergeMode | None = None,
        token: str | None = None,
    ) -> RequestPending: ...

    async def create(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        branch: str | None = None,
        message: str | None = None,
        sha: str | None = None,
        tag_name: str | None = None,
        config: dict[str, Any] | str | None = None,
        configs: Sequence[RequestConfig | dict[str, Any]] | None = None,
        merge_mode: MergeMode | None = None,
        token: str | None = None,
    ) -> RequestPending:
        """Request a build.

        Asks for a build of the repository. Whatever is not given is taken from the repository: its default branch, the last commit on
        it, that commit's message, the config in its `.travis.yml`. A `config` is merged with that one as `merge_mode` says.

        The answer comes at once, before anything was looked at: `request.id` is the new request. Follow it: `requests.get` says when
        its `result` is `approved` or `rejected` (then with the reason as its `message`), and has its `builds`.

        Ten requests can be made of a repository within an hour, by everybody together; `remaining_requests` says how many there were
        left, this one among them. Then it is 429. There is no other way to know.

        GitHub takes no more than 1,000 statuses for one commit. If requests or crons build the same commit over and over again, the
        status that GitHub shows is wrong after that: give a branch that moves.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            provider: Who hosts the repository, or knows the owner.
            branch: Name of the branch; the repository's default branch unless given.
            message: A message to show instead of the commit's.
            sha: The commit; the last one on the branch unless given.
            tag_name: The tag.
            config: A config, or the text of one as YAML or JSON, to be merged with the repository's `.travis.yml`.
                It may say its own `merge_mode`.
            configs: Several configs, each with its mode; the first one counts most. Then `config` and `merge_mode`
                are not used.
            merge_mode: How `config` is merged with the `.travis.yml`.
            token: A token, which is passed on for webhooks: their receivers are sent it to know that they were
                called by Travis CI.

        requests_create_by_provider: `POST /repo/{provider}/{repository}/requests`. Triggering builds with API V3;
            Triggering builds through the API (beta); travis-api lib/travis/api/v3/services/requests/create.rb;
            travis-api lib/travis/api/v3/queries/request.rb; travis-api lib/travis/api/v3/queries/requests.rb.
        requests_create: `POST /repo/{repository}/requests`. Triggering builds with API V3; Triggering builds
            through the API (beta); travis-api lib/travis/api/v3/services/requests/create.rb; travis-api
            lib/travis/api/v3/queries/request.rb; travis-api lib/travis/api/v3/queries/requests.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.requests_create_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "branch": branch,
                    "message": message,
                    "sha": sha,
                    "tag_name": tag_name,
                    "config": config,
                    "configs": configs,
                    "merge_mode": merge_mode,
                    "token": token,
                },
            )
        return await self._call(
            _operations.requests_create,
            {
                "repository": repository,
                "branch": branch,
                "message": message,
                "sha": sha,
                "tag_name": tag_name,
                "config": config,
                "configs": configs,
                "merge_mode": merge_mode,
                "token": token,
            },
        )

    @overload
    async def get(
        self,
        repository: int | str,
        request: int,
        *,
        provider: Provider,
        include: Sequence[RequestInclude] | None = None,
    ) -> Request: ...

    @overload
    async def get(
        self, repository: int | str, request: int, *, include: Sequence[RequestInclude] | None = None
    ) -> Request: ...

    async def get(
        self,
        repository: int | str,
        request: int,
        *,
        provider: Provider | None = None,
        include: Sequence[RequestInclude] | None = None,
    ) -> Request:
        """Show a request.

        The request with its commit, config and messages, and the builds that it led to. While its `result` is null nobody has looked at
        it yet; it then becomes `approved` or `rejected`, and an approved one soon has builds.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored).
            request: Id of the request.
            provider: Who hosts the repository, or knows the owner.
            include: What to send besides, or whole instead of in short. It holds for every object of that type in
                the answer.

        requests_get_by_provider: `GET /repo/{provider}/{repository}/request/{request_id}`. travis-api
            lib/travis/api/v3/services/request/find.rb; travis-api lib/travis/api/v3/renderer/request.rb.
        requests_get: `GET /repo/{repository}/request/{request_id}`. travis-api
            lib/travis/api/v3/services/request/find.rb; travis-api lib/travis/api/v3/renderer/request.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.requests_get_by_provider,
                {
                    "repository": repository,
                    "request_id": request,
                    "provider": provider,
                    "include": include,
                },
            )
        return await self._call(
            _operations.requests_get,
            {
                "repository": repository,
                "request_id": request,
                "include": include,
            },
        )


class RequestsWithRawResponse:
    """`requests` with raw answers."""

    def __init__(self, resource: RequestsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.create: Final = to_raw(raw.create)
        self.get: Final = to_raw(raw.get)


class AsyncRequestsWithRawResponse:
    """`requests` with raw answers."""

    def __init__(self, resource: AsyncRequestsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.create: Final = to_async_raw(raw.create)
        self.get: Final = to_async_raw(raw.get)
