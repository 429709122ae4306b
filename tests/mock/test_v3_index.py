"""V3: the index in its two forms, and what the manifest says of types and errors."""

from __future__ import annotations

import pytest
from asking import small
from asking_v3 import ask_v3

from travis_mock.v3.engine.errors import error, not_found
from travis_mock.v3.engine.manifest import document
from travis_mock.v3.engine.models import Model, frozen, model_of
from travis_mock.v3.engine.routes import routes


def test_the_manifest_names_every_resource_action_and_error() -> None:
    home = ask_v3(small("org"), "GET", "/", login=None).json
    assert (home["@type"], home["@href"], len(home["errors"]), len(home["resources"])) == ("home", "/", 27, 58)
    assert home["config"]["host"] == "travis-ci.org"
    assert home["resources"]["build"]["actions"]["find"] == [
        {"@type": "template", "request_method": "GET", "uri_template": "/build/{build.id}{?include}"}
    ]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_it_is_sent_to_any_method(method: str) -> None:
    assert ask_v3(small(), method, "/").json["@type"] == "home"


def test_json_home_has_a_relation_for_each_kind_of_address() -> None:
    answer = ask_v3(small(), "GET", "/v3/", accept="application/json-home")
    assert answer.content_type == "application/json-home"
    resources = answer.json["resources"]
    assert resources["http://schema.travis-ci.com/rel/build/cancel"] == {
        "href-template": "/v3/build/{build.id}/cancel",
        "href-vars": {"build.id": "http://schema.travis-ci.com/param/build.id"},
        "hints": {
            "allow": ["POST"],
            "accept-post": ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
            "representations": ["application/json", "application/vnd.travis-ci.3+json"],
        },
    }
    by_slug = resources["http://schema.travis-ci.com/rel/branches/find/by_provider_repository.slug"]
    assert by_slug["href-template"] == "/v3/repo/{provider}/{repository.slug}/branches"


def test_who_has_a_bad_token_gets_none() -> None:
    answer = ask_v3(small(), "GET", "/", authorization="token nobody")
    assert (answer.status, answer.text) == (403, "access denied")
    assert ask_v3(small(), "GET", "/", authorization="Bearer x").json["error_type"] == "wrong_credentials"


def test_an_error_is_what_the_manifest_says() -> None:
    problem = error("request_limit_reached", max_requests=10)
    assert (problem.status, problem.message) == (429, "request limit reached for resource")
    assert problem.extra == {"max_requests": 10}
    assert str(not_found("cron")) == "404 not_found: cron not found (or insufficient access)"


def test_an_error_that_there_is_not_is_a_mistake_of_the_mock() -> None:
    with pytest.raises(LookupError, match="no error 'nonsense'"):
        error("nonsense")


COVERED = {"branch", "build", "commit", "cron", "job", "organization", "repository", "request", "stage", "user"}

# What only the server's own applications are shown, and a key's value, which nobody is.
INTERNAL = {"private_key", "token", "user_settings"}
NEVER_SHOWN = {"key_pair": {"value"}, "key_pair_generated": {"value"}, "repository": INTERNAL}

# Of these the manifest looks permissions up by the wrong name.
OTHER_PERMISSIONS = {"key_pair_generated", "preference", "setting"}


@pytest.mark.parametrize("name", sorted(document()["resources"]))
def test_a_type_shows_what_the_manifest_says(name: str) -> None:
    assert list(routes()), "all types are loaded"
    resource = document()["resources"][name]
    try:
        model = model_of({"key_pair_generated": "key_pair"}.get(name, name))
    except LookupError:
        assert name not in COVERED
        return
    for representation, attributes in resource.get("representations", {}).items():
        assert set(model.representations[representation]) == set(attributes), representation
    assert model.attributes == set(resource["attributes"]) - NEVER_SHOWN.get(name, set())
    if name not in OTHER_PERMISSIONS:
        assert set(model.permissions) == set(resource.get("permissions", ()))


def test_two_models_of_one_type_are_a_mistake() -> None:
    assert list(routes())
    with pytest.raises(TypeError, match="two models of the type 'build'"):

        class _Another(Model):
            type = "build"
            representations = frozen(minimal=("id",))


def test_a_type_that_no_module_has() -> None:
    with pytest.raises(LookupError, match="type = 'nonsense'"):
        model_of("nonsense")
