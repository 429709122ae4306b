"""`travis.env_vars.set`: a variable is created, or changed if it is there."""

import json
from typing import Any

import httpx
import pytest
from workflow_driver import Driver, Scripted, error

from traviskit import ConflictError, ServerError

LIST = "GET /repo/a%2Fb/env_vars"
CREATE = "POST /repo/a%2Fb/env_vars"
UPDATE = "PATCH /repo/a%2Fb/env_var/"


def variable(env_var_id: str, name: str, branch: str | None = None) -> dict[str, Any]:
    known = {"@type": "env_var", "@href": f"/repo/2/env_var/{env_var_id}", "@representation": "standard"}
    return {**known, "id": env_var_id, "name": name, "branch": branch, "public": False}


def holding(*variables: dict[str, Any], place: str = "/repo/a%2Fb") -> Scripted:
    listed = {"@type": "env_vars", "@href": "/repo/2/env_vars", "@representation": "standard"}
    server = Scripted().on(f"GET {place}/env_vars", {**listed, "env_vars": list(variables)})
    server.on(f"POST {place}/env_vars", lambda _: httpx.Response(201, json=variable("new", "NAME")))
    for one in variables:
        server.on(f"PATCH {place}/env_var/{one['id']}", one)
    return server


def test_one_that_is_not_there_is_created(driver: Driver) -> None:
    server = holding(variable("1", "OTHER"), variable("2", "NAME", "main"), variable("3", "name"))
    assert driver.run(driver.scripted(server).env_vars.set("a/b", "NAME", "value")).id == "new"
    assert server.calls == [LIST, CREATE]
    assert json.loads(server.requests[1].content) == {"env_var.name": "NAME", "env_var.value": "value"}


def test_one_that_is_there_is_changed(driver: Driver) -> None:
    server = holding(variable("1", "NAME", "main"), variable("2", "NAME"))
    assert driver.run(driver.scripted(server).env_vars.set("a/b", "NAME", "value", public=True)).id == "2"
    assert server.calls == [LIST, f"{UPDATE}2"]
    assert json.loads(server.requests[1].content) == {"env_var.value": "value", "env_var.public": True}


def test_one_for_a_branch_is_that_of_the_branch(driver: Driver) -> None:
    server = holding(variable("1", "NAME"), variable("2", "NAME", "main"))
    travis = driver.scripted(server)
    assert driver.run(travis.env_vars.set("a/b", "NAME", "value", branch="main", public=False)).id == "2"
    assert json.loads(server.requests[1].content) == {"env_var.value": "value", "env_var.public": False}
    assert driver.run(travis.env_vars.set("a/b", "NAME", "value", branch="topic")).id == "new"
    created = {"env_var.name": "NAME", "env_var.value": "value", "env_var.branch": "topic"}
    assert json.loads(server.requests[-1].content) == created


def test_a_value_may_be_null(driver: Driver) -> None:
    server = holding(variable("1", "NAME"))
    driver.run(driver.scripted(server).env_vars.set("a/b", "NAME", None))
    assert json.loads(server.requests[1].content) == {"env_var.value": None}


def test_variables_of_another_provider(driver: Driver) -> None:
    server = holding(variable("1", "NAME"), place="/repo/gitlab/a%2Fb")
    travis = driver.scripted(server)
    assert driver.run(travis.env_vars.set("a/b", "NAME", "value", provider="gitlab")).id == "1"
    assert driver.run(travis.env_vars.set("a/b", "MORE", "value", provider="gitlab")).id == "new"


def test_one_that_somebody_creates_meanwhile_is_a_conflict(driver: Driver) -> None:
    server = holding().on(CREATE, error(409, "duplicate_resource", "resource already exists"))
    with pytest.raises(ConflictError):
        driver.run(driver.scripted(server).env_vars.set("a/b", "NAME", "value"))


def test_no_error_shows_the_value(driver: Driver) -> None:
    travis = driver.scripted(holding().on(CREATE, error(500, message="down")))
    with pytest.raises(ServerError) as caught:
        driver.run(travis.env_vars.set("a/b", "NAME", "s3cr3t"))
    wrong: Any = ["s3cr3t"]
    with pytest.raises(TypeError, match="value must be a str, not the list given"):
        driver.run(travis.env_vars.set("a/b", "NAME", wrong))
    assert "s3cr3t" not in f"{caught.value} {caught.value.__dict__}"


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"name": ""}, "name must "),
        ({"name": 5}, "name must be a str"),
        ({"value": b"s3cr3t"}, "value must be a str"),
        ({"public": "yes"}, "public must be a bool"),
        ({"branch": 5}, "branch must be a str"),
        ({"repository": "ab"}, "repository must "),
        ({"provider": "nobody"}, "provider must "),
    ],
)
def test_what_can_not_be_used_is_refused_before_anything_is_sent(
    driver: Driver, wrong: dict[str, Any], says: str
) -> None:
    server = holding()
    given: dict[str, Any] = {"repository": "a/b", "name": "NAME", "value": "value", **wrong}
    with pytest.raises((TypeError, ValueError), match=rf"travis\.v3\.env_vars\.set\(\): {says}"):
        driver.run(driver.scripted(server).env_vars.set(**given))
    assert server.calls == []
