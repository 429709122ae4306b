"""What a refused argument says: the call and the argument as Python has them, what is expected, and never a secret."""

import json
import traceback
from collections.abc import Callable
from typing import Any, cast, get_args

import httpx
import pytest

import traviskit
from traviskit._operation import Operation, Parameter, Requirement
from traviskit._request import build
from traviskit.v3.models.requests import MergeMode, RequestConfig

KEY = "-----BEGIN OPENSSH PRIVATE KEY-----s3cr3t"


def operation(*parameters: Parameter, **attributes: Any) -> Operation[Any]:
    attributes = {"content_type": "application/json", **attributes}
    return Operation("things_do", "v2", "POST", "/things", "things", "things.do", parameters, **attributes)


def refused(parameter: Parameter, value: object, *, by_id: bool = False) -> str:
    with pytest.raises((TypeError, ValueError)) as caught:
        build(operation(parameter), {parameter.name: value}, by_id=by_id)
    assert caught.value.__context__ is None
    return str(caught.value)


@pytest.fixture(params=["Travis", "AsyncTravis"])
def travis(request: pytest.FixtureRequest) -> Any:
    """Both clients: arguments are checked before anything is sent, so nothing is."""

    def never(sent: httpx.Request) -> httpx.Response:
        raise AssertionError(sent)

    transport = httpx.MockTransport(never)
    if request.param == "Travis":
        return traviskit.Travis("of-travis", http_client=httpx.Client(transport=transport))
    return traviskit.AsyncTravis("of-travis", http_client=httpx.AsyncClient(transport=transport))


@pytest.fixture
def v2(travis: Any) -> Any:
    return travis.v2


@pytest.fixture
def v3(travis: Any) -> Any:
    return travis.v3


def run(call: Any) -> None:
    """Run what a method gave as far as it goes; the refusals of an async one come when it is awaited."""
    if hasattr(call, "send"):
        call.send(None)


Call = Callable[[Any], object]


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (
            lambda v2: v2.ssh_keys.update(51007, value=KEY.encode()),
            "travis.v2.ssh_keys.update(): value must be a str, not the bytes given",
        ),
        (
            lambda v2: v2.env_vars.create(1, name="A", value=KEY.encode(), public=True),
            "travis.v2.env_vars.create(): value must be a str, not the bytes given",
        ),
        (
            lambda v2: v2.auth.github(github_token=[KEY]),
            "travis.v2.auth.github(): github_token must be a str, not the list given",
        ),
        (
            lambda v2: v2.call("auth_github", github_token=KEY.encode()),
            'travis.v2.call("auth_github"): github_token must be a str, not the bytes given',
        ),
        (lambda v2: v2.ssh_keys.update(1, value=" \t "), "travis.v2.ssh_keys.update(): value must not be blank"),
        (
            lambda v2: v2.env_vars.create(1, name="A", value=f"{KEY} \ud800", public=True),
            "travis.v2.env_vars.create(): value can not be sent: there is half a surrogate pair in it",
        ),
        (
            lambda v2: v2.ssh_keys.update("51007", value=KEY),
            "travis.v2.ssh_keys.update(): repository_id must be an int, not '51007'",
        ),
    ],
)
def test_a_secret_stands_in_no_message_and_no_traceback(v2: Any, call: Call, expected: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        run(call(v2))
    assert str(caught.value) == expected
    assert type(caught.value) in (TypeError, ValueError)
    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (Parameter("x", "x", "body", "string", secret=True, closed=("a", "b")), "s3cr3t", "must be one of a, b"),
        (Parameter("x", "x", "body", "integer", secret=True, minimum=9), 7, "must be 9 or more"),
        (Parameter("x", "x", "body", "string", secret=True, pattern="^a", example="'a'"), "b", "must be such as 'a'"),
        (Parameter("x", "x", "body", "array", items="integer", secret=True), ["s3cr3t"], "[0] must be an int"),
    ],
)
def test_a_secret_of_a_wrong_value_is_not_shown(parameter: Parameter, value: Any, expected: str) -> None:
    separator = "" if expected.startswith("[") else " "
    kind = type(value[0] if isinstance(value, list) else value).__name__
    assert refused(parameter, value) == f"travis.v2.things.do(): x{separator}{expected}, not the {kind} given"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (b"a" * 57, f"b'{'a' * 57}'"),
        (b"a" * 58, f"b'{'a' * 58}…"),
        ([10**5000], "a list that can not be shown"),
    ],
)
def test_what_is_shown_of_a_value_is_short(value: object, shown: str) -> None:
    found = refused(Parameter("x", "x", "query", "string"), value)
    assert found == f"travis.v2.things.do(): x must be a str, not {shown}"


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (lambda v2: v2.hooks.update("1", active=True), "travis.v2.hooks.update(): hook_id must be an int, not '1'"),
        (lambda v2: v2.hooks.update(id=0, active=True), "travis.v2.hooks.update(): id must be 1 or more, not 0"),
        (lambda v2: v2.caches.list(0), "travis.v2.caches.list(): repository must be 1 or more, not 0"),
        (
            lambda v2: v2.call("caches_list", repository_id=0),
            'travis.v2.call("caches_list"): repository_id must be 1 or more, not 0',
        ),
        (lambda v2: v2.call("caches_list"), 'travis.v2.call("caches_list"): repository_id is required'),
        (
            lambda v2: v2.call("builds_get", build_id=1, id=2),
            "travis.v2.call(\"builds_get\"): there is no argument 'id'; it takes build_id, include_log_id",
        ),
        (
            lambda v2: v2.call("builds_list_for_repository", repository_id=0),
            'travis.v2.call("builds_list_for_repository"): repository_id must be 1 or more, not 0',
        ),
        (
            lambda v2: v2.requests.list(),
            "travis.v2.requests.list(): exactly one of repository_id, slug must be given; got none of them",
        ),
        (
            lambda v2: v2.builds.list("a/b", ids=[1]),
            "travis.v2.builds.list(): ids can not be given together with repository",
        ),
        (
            lambda v2: v2.logs.get(1, format="html"),
            "travis.v2.logs.get(): format must be one of json, chunked, text, not 'html'",
        ),
    ],
)
def test_the_call_and_the_argument_are_named_as_python_has_them(v2: Any, call: Call, expected: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        run(call(v2))
    assert str(caught.value) == expected


SLUG = "repository must be a slug such as 'rails/rails' (an owner and a name with one / between)"


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (lambda v2: v2.repositories.get("82"), f"travis.v2.repositories.get(): {SLUG}, or an int, its id, not '82'"),
        (
            lambda v2: v2.repositories.get("a/.."),
            f"travis.v2.repositories.get(): {SLUG}, or an int, its id, not 'a/..'",
        ),
        (lambda v2: v2.builds.list(82), f"travis.v2.builds.list(): {SLUG}, not 82"),
        (
            lambda v2: v2.repositories.get("ä/b"),
            "travis.v2.repositories.get(): repository (its owner_name) must be such as 'sinatra', not 'ä'",
        ),
    ],
)
def test_a_slug_says_what_else_it_may_be(v2: Any, call: Call, expected: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        run(call(v2))
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (
            lambda v2: v2.env_vars.create(1, name="", value="x", public=True),
            "travis.v2.env_vars.create(): name must not be empty",
        ),
        (
            lambda v2: v2.env_vars.create(1, name=" ", value="x", public=True),
            "travis.v2.env_vars.create(): name must not be blank",
        ),
        (lambda v2: v2.jobs.list(queue=""), "travis.v2.jobs.list(): queue must not be empty"),
        (
            lambda v2: v2.builds.list(slug="norslash"),
            "travis.v2.builds.list(): slug must be such as 'sinatra/sinatra', not 'norslash'",
        ),
    ],
)
def test_empty_texts_are_refused_by_the_rule_that_they_break(v2: Any, call: Call, expected: str) -> None:
    with pytest.raises(ValueError, match="must") as caught:
        run(call(v2))
    assert str(caught.value) == expected


def test_a_text_may_have_a_least_length() -> None:
    parameter = Parameter("x", "x", "query", "string", min_length=2)
    assert refused(parameter, "") == "travis.v2.things.do(): x must not be empty"
    assert refused(parameter, "a") == "travis.v2.things.do(): x must be a text of 2 characters or more, not 'a'"
    assert build(operation(parameter, content_type=""), {"x": "ab"}).target == "/things?x=ab"


def test_rules_between_arguments_name_them_as_python_has_them() -> None:
    parameters = (
        Parameter("repository_id", "repository_id", "query", "integer", argument="repository"),
        Parameter("slug", "slug", "query", "string"),
        Parameter("after_number", "after_number", "query", "integer", argument="after"),
    )
    rule = Requirement("at-least-one", ("repository_id", "slug"), ("after_number",))
    described = operation(*parameters, requires=(rule,), content_type="")
    for by_id, expected in (
        (False, "travis.v2.things.do(): at least one of repository, slug must be given with after; got none of them"),
        (True, 'travis.v2.call("things_do"): at least one of repository_id, slug must be given with after_number; got'),
    ):
        with pytest.raises(ValueError, match="must be given") as caught:
            build(described, {"after_number": 1}, by_id=by_id)
        assert str(caught.value).startswith(expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"x": {1, 2}}, "travis.v2.things.do(): the body can not be sent as JSON: set is no type of it"),
        ({"x": float("nan")}, "travis.v2.things.do(): the body can not be sent as JSON: Out of range float values"),
    ],
)
def test_what_is_no_json_is_refused(value: object, expected: str) -> None:
    assert refused(Parameter("x", "x", "body", "object"), value).startswith(expected)


MODES = ("deep_merge", "replace")
CONFIGS = Parameter(
    "configs",
    "configs",
    "body",
    "array",
    items="object",
    min_items=1,
    members=(
        Parameter("config", "config", "body", "object|string", required=True),
        Parameter("mode", "mode", "body", "string", closed=MODES),
        Parameter("token", "a.token", "body", "string", secret=True, min_length=9),
    ),
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([], " must have 1 or more items: leave it out instead"),
        ([5], "[0] must be a dict, not 5"),
        ([{}], "[0].config is required"),
        ([{"x": 1}], "[0].config is required"),
        ([{"config": None}], "[0].config is required"),
        ([{"config": 5}], "[0].config must be a dict or a str, not 5"),
        ([{"config": ""}, {"config": "", "mode": "foo"}], "[1].mode must be one of deep_merge, replace, not 'foo'"),
        ([{"config": {}, "mode": True}], "[0].mode must be a str, not True"),
        (
            [{"config": {}, "a.token": "s3cr3t"}],
            "[0].a.token must be a text of 9 characters or more, not the str given",
        ),
        ([RequestConfig(mode="replace")], "[0].config is required"),
        ([RequestConfig(config="", mode=cast("Any", "foo"))], "[0].mode must be one of deep_merge, replace, not 'foo'"),
    ],
)
def test_what_stands_in_the_objects_of_a_list(value: list[Any], expected: str) -> None:
    assert refused(CONFIGS, value) == f"travis.v2.things.do(): configs{expected}"


@pytest.mark.parametrize(
    "value",
    [
        [{"config": {"script": "x"}}, {"config": "script: x", "mode": "replace"}],
        [{"config": {}, "mode": None, "unknown": 1}],
        [RequestConfig(config={}), RequestConfig(config="", mode="replace")],
    ],
)
def test_sound_objects_of_a_list_are_sent(value: list[Any]) -> None:
    sent = [item if isinstance(item, dict) else item.to_dict() for item in value]
    assert json.loads(build(operation(CONFIGS), {"configs": value}).content or b"") == {"configs": sent}


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (lambda v3: v3.owners.get(), "travis.v3.owners.get(): give owner, or github_id"),
        (lambda v3: v3.owners.get(provider="github"), "travis.v3.owners.get(): give owner, or github_id"),
        (lambda v3: v3.crons.get(), "travis.v3.crons.get(): give repository and branch, or cron"),
        (
            lambda v3: v3.custom_images.delete(image_ids=[1]),
            "travis.v3.custom_images.delete(): give owner, or github_id",
        ),
        (
            lambda v3: v3.requests.create("a/b", configs=[{"config": {}, "mode": "foo"}]),
            f"travis.v3.requests.create(): configs[0].mode must be one of {', '.join(get_args(MergeMode))}, not 'foo'",
        ),
        (
            lambda v3: v3.requests.create("a/b", configs=[]),
            "travis.v3.requests.create(): configs must have 1 or more items: leave it out instead",
        ),
    ],
)
def test_v3_refuses_before_anything_is_sent(v3: Any, call: Call, expected: str) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        run(call(v3))
    assert str(caught.value) == expected
