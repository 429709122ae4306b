"""Requests and answers of V3 that only V3 has: dotted keys, values of several types, nested bodies, all statuses."""

import json
from typing import Any

import httpx
import pytest
from spike.driver import Driver
from spike.test_v3_templates import NONE, REPOSITORY

ENV_VAR = {
    "@type": "env_var",
    "@href": "/repo/1/env_var/6f2a",
    "@representation": "standard",
    "id": "6f2a",
    "name": "A",
    "public": False,
}
MINIMAL = {"@type": "repository", "@href": "/repo/1", "@representation": "minimal", "id": 1, "slug": "rails/rails"}
PENDING = {
    "@type": "pending",
    "remaining_requests": 10,
    "repository": MINIMAL,
    "request": {"id": 9, "branch": "main", "config": "{}"},
    "resource_type": "request",
}
LOG = {
    "@type": "log",
    "@href": "/job/42/log",
    "@representation": "standard",
    "id": 5,
    "content": "hello",
    "log_parts": [{"number": 0, "content": "hello", "final": True}],
    "@raw_log_href": "/v3/job/42/log.txt",
}


def body(driver: Driver) -> Any:
    return json.loads(driver.requests[-1].content)


def test_dotted_keys_are_keywords_without_dots(calls: Driver, constructs: Any) -> None:
    travis = calls.client(lambda _: httpx.Response(201, json=ENV_VAR))
    variable = calls.run(travis.env_vars.create("rails/rails", name="A", value="1", public=True))
    assert variable.__class__ is constructs.EnvVar
    assert (variable.value, "value" in variable) == (None, False)
    assert calls.sent == ["POST /repo/rails%2Frails/env_vars"]
    assert body(calls) == {"env_var.name": "A", "env_var.value": "1", "env_var.public": True}

    travis = calls.client(lambda _: ENV_VAR)
    calls.run(travis.env_vars.update(1, "6f2a", value="2", provider="github"))
    assert calls.sent[-1] == "PATCH /repo/github/1/env_var/6f2a"
    assert body(calls) == {"env_var.value": "2"}


def test_dotted_keys_of_a_query(calls: Driver) -> None:
    travis = calls.client(lambda _: {**NONE, "@type": "builds", "builds": []})
    calls.items(travis.builds.list(1, branch_name=["main", "a/b"], build_event_type=["push"]))
    assert calls.sent == ["GET /repo/1/builds?build.event_type=push&branch.name=main,a%2Fb"]


def test_what_is_deleted_answers_nothing(calls: Driver) -> None:
    travis = calls.client(lambda _: httpx.Response(204))
    assert calls.run(travis.env_vars.delete("rails/rails", "6f2a")) is None
    assert calls.sent == ["DELETE /repo/rails%2Frails/env_var/6f2a"]


def test_a_value_of_several_types(calls: Driver, constructed: Any) -> None:
    travis = calls.client(lambda request: {"@type": "setting", "name": "x", **changed(request)})
    assert calls.run(travis.settings.set(1, "build_pushes", value=False)).value is False
    assert calls.run(travis.settings.set(1, "maximum_number_of_builds", value=3)).value == 3
    assert calls.sent == [
        "PATCH /repo/1/setting/build_pushes",
        "PATCH /repo/1/setting/maximum_number_of_builds",
    ]
    with pytest.raises(TypeError, match="value must be a bool or an int, not 'no'"):
        calls.run(travis.settings.set(1, "build_pushes", value="no"))
    with pytest.raises(ValueError, match="must be one of build_pushes, maximum_number_of_builds, not 'build_bushes'"):
        calls.run(travis.settings.set(1, "build_bushes", value=True))
    setting = constructed.v3.Setting
    sent = {"@type": "setting", "name": "build_pushes", "value": "no"}
    assert setting.decode(sent).to_dict() == sent
    with pytest.raises(constructed.DecodeError, match=r"\$\.value: a value of another type expected, got a string"):
        setting.decode(sent, strict=True)
    assert setting.decode({**sent, "value": 1}, strict=True).value == 1


def changed(request: httpx.Request) -> dict[str, Any]:
    return {"value": json.loads(request.content)["setting.value"]}


@pytest.mark.parametrize("config", [{"language": "ruby"}, "language: ruby\n"], ids=["dict", "YAML"])
def test_a_body_in_its_envelope(config: Any, calls: Driver, constructs: Any) -> None:
    travis = calls.client(lambda _: httpx.Response(202, json=PENDING))
    pending = calls.run(travis.requests.create("rails/rails", branch="main", config=config, merge_mode="replace"))
    assert body(calls) == {"request": {"branch": "main", "config": config, "merge_mode": "replace"}}
    assert (pending.remaining_requests, pending.request.id) == (10, 9)
    assert pending.repository.__class__ is constructs.RepositoryMinimal
    assert pending.to_dict() == PENDING


def test_an_empty_body_is_sent(calls: Driver) -> None:
    travis = calls.client(lambda _: httpx.Response(202, json=PENDING))
    calls.run(travis.requests.create(1))
    assert body(calls) == {"request": {}}


def test_objects_in_a_body_are_models_or_dicts(calls: Driver, constructs: Any) -> None:
    travis = calls.client(lambda _: httpx.Response(202, json=PENDING))
    one = constructs.RequestConfig(config={"language": "ruby"}, mode="replace")
    calls.run(travis.requests.create(1, configs=[one, {"config": "language: go"}]))
    configs = [{"config": {"language": "ruby"}, "mode": "replace"}, {"config": "language: go"}]
    assert body(calls) == {"request": {"configs": configs}}
    with pytest.raises(TypeError, match=r"configs\[0\] must be a dict, not 'language: go'"):
        calls.run(travis.requests.create(1, configs=["language: go"]))
    with pytest.raises(TypeError, match="config must be a dict or a str, not 1"):
        calls.run(travis.requests.create(1, config=1))


def test_what_is_pending_was_accepted(calls: Driver, constructs: Any) -> None:
    build = {"@type": "build", "@href": "/build/7", "@representation": "minimal", "id": 7}
    answer = {"@type": "pending", "build": build, "state_change": "cancel", "resource_type": "build"}
    travis = calls.client(lambda _: httpx.Response(202, json=answer))
    pending = calls.run(travis.builds.cancel(7))
    assert (pending.state_change, pending.build.id) == ("cancel", 7)
    assert pending.build.__class__ is constructs.BuildMinimal


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"include": ["repository.owners"]}, r"include\[0\] must be one of repository\.next_build_number, .*owners'"),
        ({"sort_by": ["id", "name:upwards"]}, r"sort_by\[1\] must be one of id, .*not 'name:upwards'"),
    ],
)
def test_includes_and_orders_are_checked(arguments: dict[str, Any], says: str, calls: Driver) -> None:
    travis = calls.client(lambda _: NONE)
    with pytest.raises(ValueError, match=says):
        calls.items(travis.repositories.list(**arguments))
    assert calls.sent == []


def test_includes_and_orders_are_sent(calls: Driver) -> None:
    travis = calls.client(lambda _: NONE)
    order = ["default_branch.last_build:desc", "id"]
    calls.items(travis.repositories.list("rails", include=["repository.owner"], sort_by=order))
    assert calls.sent == [
        "GET /owner/rails/repos?include=repository.owner&sort_by=default_branch.last_build%3Adesc,id",
    ]


def test_a_log_is_read_as_parts_or_as_a_text(calls: Driver, constructs: Any) -> None:
    def answer(request: httpx.Request) -> Any:
        return httpx.Response(200, text="hello") if request.headers["Accept"] == "text/plain" else LOG

    travis = calls.client(answer)
    log = calls.run(travis.logs.get(42))
    assert log.__class__ is constructs.Log
    assert (log.log_parts[0].final, log.raw_log_href) == (True, "/v3/job/42/log.txt")
    assert calls.run(travis.logs.get(42, format="text")) == "hello"
    assert calls.run(travis.logs.delete(42)).to_dict() == LOG
    assert calls.sent == ["GET /job/42/log", "GET /job/42/log", "DELETE /job/42/log"]


def test_a_list_in_no_envelope(calls: Driver, constructs: Any) -> None:
    """As V1 has them: where it is read it is a pager as all lists, what changes something gives it at once."""
    parts = [{"number": number, "content": "x"} for number in (5, 4, 3, 2, 1)]

    def answer(request: httpx.Request) -> Any:
        above = int(request.url.params.get("after_number", 6))
        return [part for part in parts if part["number"] < above][:2]

    travis = calls.client(answer)
    assert [part.number for part in calls.items(travis.logs.list(42))] == [5, 4, 3, 2, 1]
    assert [part.number for part in calls.items(travis.logs.list(42, max_items=1))] == [5]
    assert calls.run(travis.logs.list(42).first()).__class__ is constructs.LogPart
    raw = calls.run(travis.logs.with_raw_response.list(42))
    assert [part.number for part in raw.parse()] == [5, 4]
    cleared = calls.run(travis.logs.clear(42))
    assert [part.to_dict() for part in cleared] == parts[:2]
    assert constructs.parse("logs_list_parts", b"[]") == []


@pytest.mark.parametrize("found", [{"number": 1}, [5], [{"number": 1}, None]])
def test_what_is_no_such_list_says_where(found: Any, constructed: Any, constructs: Any) -> None:
    with pytest.raises(constructed.DecodeError, match="expected, got"):
        constructs.parse("logs_list_parts", json.dumps(found))


def test_the_manifest_is_maps_of_lists(calls: Driver, constructs: Any) -> None:
    template = {"@type": "template", "request_method": "GET", "uri_template": "/build/{build.id}{?include}"}
    resource = {"@type": "resource", "actions": {"find": [template]}}
    answer = {"@type": "home", "@href": "/", "resources": {"build": resource}}
    travis = calls.client(lambda _: answer)
    home = calls.run(travis.manifest.get())
    assert home.resources["build"].actions["find"][0].__class__ is constructs.Template
    assert home.to_dict() == answer
    assert constructs.Home.decode(answer, strict=True) == home


def test_every_operation_is_called_by_its_id(calls: Driver) -> None:
    travis = calls.client(lambda _: REPOSITORY)
    arguments = {"repository": "rails/rails", "provider": "github"}
    assert calls.run(travis.v3.call("repositories_get_by_provider", **arguments)).id == 1
    assert calls.sent == ["GET /repo/github/rails%2Frails"]
