"""`travis.settings.update`: a keyword for each setting, a call for each keyword."""

import json
from typing import Any, get_args

import httpx
import pytest
from workflow_driver import Driver, Scripted, error

from traviskit import UnprocessableError
from traviskit.v3 import SettingName
from traviskit.v3.workflows.settings import SettingValues

PATCH = "PATCH /repo/a%2Fb/setting/"


def setting(name: str, value: object) -> dict[str, Any]:
    known = {"@type": "setting", "@href": f"/repo/2/setting/{name}", "@representation": "standard"}
    return {**known, "@permissions": {"read": True, "write": True}, "name": name, "value": value}


def echoing(*names: str, place: str = "/repo/a%2Fb") -> Scripted:
    """A server that takes every value."""
    server = Scripted()
    for name in names:

        def answer(request: httpx.Request, name: str = name) -> httpx.Response:
            return httpx.Response(200, json=setting(name, json.loads(request.content)["setting.value"]))

        server.on(f"PATCH {place}/setting/{name}", answer)
    return server


def sent(server: Scripted) -> list[tuple[str, Any]]:
    return [(call, json.loads(request.content)) for call, request in zip(server.calls, server.requests, strict=True)]


def test_each_setting_is_one_call_in_the_order_given(driver: Driver) -> None:
    server = echoing("build_pull_requests", "maximum_number_of_builds")
    found = driver.run(
        driver.scripted(server).settings.update("a/b", maximum_number_of_builds=3, build_pull_requests=False)
    )
    assert [(one.name, one.value) for one in found] == [("maximum_number_of_builds", 3), ("build_pull_requests", False)]
    assert sent(server) == [
        (f"{PATCH}maximum_number_of_builds", {"setting.value": 3}),
        (f"{PATCH}build_pull_requests", {"setting.value": False}),
    ]


def test_of_another_provider(driver: Driver) -> None:
    server = echoing("build_pushes", place="/repo/gitlab/a%2Fb")
    assert driver.run(driver.scripted(server).settings.update("a/b", provider="gitlab", build_pushes=True))[0].value


def test_there_is_a_keyword_for_each_setting(driver: Driver) -> None:
    names = SettingValues.__annotations__
    assert sorted(names) == sorted(get_args(SettingName))
    assert len(names) == 14
    server = echoing(*names)
    values = {name: 30 if of is int else True for name, of in names.items()}
    found = driver.run(driver.scripted(server).settings.update("a/b", **values))
    assert {one.name: one.value for one in found} == values


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({}, r"give at least one setting of allow_config_imports, .*, share_ssh_keys_with_forks"),
        ({"build_pulls": True}, "there is no setting 'build_pulls'; there are allow_config_imports, "),
        ({"build_pushes": 1}, "build_pushes must be of type bool, not 1"),
        ({"build_pushes": None}, "build_pushes must be of type bool, not None"),
        ({"maximum_number_of_builds": True}, "maximum_number_of_builds must be of type int, not True"),
        ({"build_releases": True, "maximum_number_of_builds": "2"}, "must be of type int, not '2'"),
    ],
)
def test_what_is_no_setting_is_refused_before_anything_is_sent(
    driver: Driver, settings: dict[str, Any], says: str
) -> None:
    server = Scripted()
    with pytest.raises(TypeError, match=rf"^travis\.settings\.update\(\): .*{says}"):
        driver.run(driver.scripted(server).settings.update("a/b", **settings))
    assert server.calls == []


def test_an_error_says_what_was_changed_before(driver: Driver) -> None:
    server = echoing("build_pushes", "build_releases")
    server.on(f"{PATCH}job_log_access_older_than_days", error(422, "unprocessable_entity", "outside the bounds"))
    travis = driver.scripted(server)
    settings: dict[str, Any] = {"build_pushes": True, "build_releases": True, "job_log_access_older_than_days": 5}
    with pytest.raises(UnprocessableError, match=r"bounds\. Changed before: build_pushes, build_releases$"):
        driver.run(travis.settings.update("a/b", **settings))
    with pytest.raises(UnprocessableError, match=r"bounds$"):
        driver.run(travis.settings.update("a/b", job_log_access_older_than_days=5))
