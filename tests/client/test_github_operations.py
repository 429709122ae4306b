"""Every operation of GitHub's description, by its generated method, over a socket, through both kinds of resource."""

import asyncio
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest
from workflow_driver import Driver

import travis_mock
from travis_mock.serving import Server, serving
from traviskit import LoginRequiredError, NotFoundError, UnprocessableError
from traviskit.github import OPERATIONS, AsyncGithub, Github

BASIC = f"Basic {b64encode(b'rkh:YOUR GITHUB PASSWORD').decode()}"
SCOPES = ["read:org", "user:email", "repo_deployment", "repo:status", "write:repo_hook"]
NOTE = "temporary token to auth against travis"
pytestmark = pytest.mark.filterwarnings("ignore:travis.github.authorizations:DeprecationWarning")


@pytest.fixture
def server() -> Iterator[Server]:
    """The world of the reference, with its GitHub."""
    with serving(travis_mock.app("reference")) as made:
        yield made


def github(driver: Driver, server: Server, authorization: str = BASIC) -> Any:
    """The namespace of GitHub's operations, on a client of that server."""
    from traviskit import AsyncTravis, Travis

    options: dict[str, Any] = {"endpoint": f"{server.url}/api.github.com", "strict": True}
    travis = (AsyncTravis if driver.is_async else Travis)("", **options).with_options(
        headers={"Authorization": authorization}
    )
    driver._opened.append(travis)
    namespace = AsyncGithub if driver.is_async else Github
    return namespace(travis._transport, travis._options)  # type: ignore[arg-type]  # of the kind that goes with it


def listed(driver: Driver, found: Any) -> list[Any]:
    return driver.items(found)


def test_create_list_and_delete(driver: Driver, server: Server) -> None:
    authorizations = github(driver, server).authorizations
    created = driver.run(authorizations.create(scopes=SCOPES, note=NOTE))
    assert (created.id, created.token, created.note, created.scopes) == (1, "YOUR GITHUB TOKEN", NOTE, SCOPES)
    assert created.app.name == NOTE
    assert created.created_at.year == 2014
    (found,) = listed(driver, authorizations.list(per_page=100, page=1))
    assert (found.id, found.token, found.created_at) == (1, "", created.created_at)
    assert driver.run(authorizations.delete(1)) is None
    assert listed(driver, authorizations.list()) == []
    assert {request.operation_id for request in server.app.requests} == set(OPERATIONS)
    assert server.app.violations == []
    for one in (created, found):
        assert not [secret for secret in ("YOUR GITHUB TOKEN", created.hashed_token) if secret in repr(one)]


def test_by_the_id_of_each_operation(driver: Driver, server: Server) -> None:
    namespace = github(driver, server)
    assert driver.run(namespace.call("authorizations_create", note="mine")).id == 1
    assert len(driver.run(namespace.call("authorizations_list"))) == 1
    assert driver.run(namespace.call("authorizations_delete", authorization_id=1)) is None


def test_what_is_refused(driver: Driver, server: Server) -> None:
    authorizations = github(driver, server).authorizations
    with pytest.raises(NotFoundError, match="Not Found"):
        driver.run(authorizations.delete(5))
    driver.run(authorizations.create(note="mine"))
    with pytest.raises(UnprocessableError, match=r"Validation Failed \(description: already_exists\)"):
        driver.run(authorizations.create(note="mine"))
    with pytest.raises(LoginRequiredError, match="Bad credentials") as refused:
        driver.run(github(driver, server, "Basic cmtoOmd1ZXNzZWQ=").authorizations.create(note="other"))
    assert "cmtoOmd1ZXNzZWQ=" not in f"{refused.value!r}{refused.value.body}"


def test_each_says_that_github_has_retired_it(driver: Driver, server: Server) -> None:
    authorizations = github(driver, server).authorizations
    with pytest.warns(DeprecationWarning, match="the server does not know this call any more"):
        driver.run(authorizations.create(note="mine"))
    assert all(operation.deprecated and operation.server == "removed" for operation in OPERATIONS.values())


def test_a_client_has_no_place_for_them() -> None:
    from traviskit import Travis

    assert not hasattr(Travis, "github")
    assert asyncio.iscoroutinefunction(AsyncGithub.call)
