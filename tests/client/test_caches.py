"""Caches through the client: an empty filter, which the server takes for none, deletes nothing."""

import httpx
import pytest
from in_process import SyncBridge

import travis_mock
from travis_mock.application import Application
from traviskit import Travis
from traviskit.v2.resources.caches import CachesResource


def travis(app: Application) -> Travis:
    http = httpx.Client(transport=SyncBridge(app), trust_env=False)
    return Travis(app.tokens["rkh"], endpoint="http://travis.test", http_client=http)


@pytest.mark.parametrize("repository", [51007, "travis-pro/billing"])
@pytest.mark.parametrize("empty", ["", " "])
@pytest.mark.parametrize("name", ["branch", "match"])
def test_an_empty_filter_is_refused(repository: int | str, name: str, empty: str) -> None:
    app = travis_mock.app()
    with pytest.raises(ValueError, match=rf"caches.delete.*: {name} must not be (empty|blank)"):
        travis(app).v2.caches.delete(repository, **{name: empty})
    assert app.requests == []


def test_no_filter_is_all() -> None:
    app = travis_mock.app()
    assert len(travis(app).v2.caches.delete(51007).caches) == 3
    assert list(travis(app).v2.caches.list(51007)) == []


def test_the_docstring_says_what_a_branch_means() -> None:
    told = " ".join((CachesResource.delete.__doc__ or "").split())
    assert "`feature` takes `feature/x` too" in told
    assert "Google" in told
    assert "an empty one for none" in told
