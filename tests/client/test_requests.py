"""Build requests through the client: page by page as documented, and what comes of that on the server of today."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest
from in_process import SyncBridge

import travis_mock
from traviskit import AsyncTravis, ServerError, Travis

if TYPE_CHECKING:
    from travis_mock.application import Application

SLUG = "octocat/requests"


def world(count: int) -> dict[str, object]:
    """A repository with so many requests, of which the oldest has a commit."""
    requests = [
        {"id": number, "repository_id": 1, "commit_id": 1 if number == 1 else None} for number in range(1, 1 + count)
    ]
    return {
        "users": [{"login": "octocat"}],
        "repositories": [{"slug": SLUG}],
        "commits": [{"id": 1, "repository_id": 1}],
        "requests": requests,
        "builds": [],
    }


def travis(app: Application) -> Travis:
    http = httpx.Client(transport=SyncBridge(app), trust_env=False)
    return Travis(app.tokens["octocat"], endpoint="http://travis.test", http_client=http, retries=0)


def test_a_list_goes_on_to_the_oldest() -> None:
    app = travis_mock.app(world=world(60))
    found = list(travis(app).v2.requests.list(slug=SLUG))
    assert [request.id for request in found] == list(range(60, 0, -1))
    assert [request.query_string for request in app.requests] == [
        "slug=octocat%2Frequests",
        "slug=octocat%2Frequests&older_than=36",
        "slug=octocat%2Frequests&older_than=11",
        "slug=octocat%2Frequests&older_than=1",
    ]
    assert found[-1].commit is not None
    assert (found[-1].commit.id, found[0].commit) == (1, None)


def test_the_async_client_pages_alike() -> None:
    app = travis_mock.app(world=world(60))

    async def numbers() -> list[int]:
        http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), trust_env=False)
        async with AsyncTravis(app.tokens["octocat"], endpoint="http://travis.test", http_client=http) as client:
            return [request.id async for request in client.v2.requests.list(repository_id=1, max_items=30)]

    assert asyncio.run(numbers()) == list(range(60, 30, -1))
    assert len(app.requests) == 2


def test_limit_is_the_size_of_a_page() -> None:
    app = travis_mock.app(world=world(60))
    pages = list(travis(app).v2.requests.list(slug=SLUG, limit=40).pages())
    assert [len(page.requests) for page in pages] == [40, 20, 0]


def test_today_there_is_only_one_page() -> None:
    app = travis_mock.app(world=world(60), era="today")
    requests = travis(app).v2.requests
    assert [request.id for request in requests.list(slug=SLUG, max_items=25)] == list(range(60, 35, -1))
    with pytest.raises(ServerError):
        list(requests.list(slug=SLUG))
    few = travis_mock.app(world=world(20), era="today")
    assert len(list(travis(few).v2.requests.list(slug=SLUG))) == 20


def test_a_repository_must_be_named_and_only_once() -> None:
    app = travis_mock.app(world=world(1))
    requests = travis(app).v2.requests
    with pytest.raises(ValueError, match="repository_id"):
        requests.list()
    with pytest.raises(ValueError, match="slug"):
        requests.list(repository_id=1, slug=SLUG)
    assert not app.requests
