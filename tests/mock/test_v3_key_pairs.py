"""V3: the SSH keys of a repository, one's own and the generated one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import ask, small
from asking_v3 import ask_v3, refusal
from key_pairs import KeyPair

import travis_mock
from travis_mock.secure import fingerprint

if TYPE_CHECKING:
    from travis_mock.application import Application

KEY, OTHER = KeyPair(1), KeyPair(2)
SET = [{"repository_id": 20, "description": "deploy", "public_key": KEY.public}]
PATH, GENERATED = "/repo/20/key_pair", "/repo/20/key_pair/generated"


def _shown(key: KeyPair, description: str | None) -> dict[str, Any]:
    return {
        "@type": "key_pair",
        "@href": PATH,
        "@representation": "standard",
        "@permissions": {"read": True, "write": True},
        "description": description,
        "public_key": key.public,
        "fingerprint": fingerprint(key.public),
    }


def _create(app: Application, body: Any, **options: Any) -> Any:
    return ask_v3(app, "POST", PATH, body=body, **options)


def _update(app: Application, body: Any, **options: Any) -> Any:
    return ask_v3(app, "PATCH", PATH, body=body, **options)


def test_a_key_is_set_changed_and_deleted() -> None:
    app = small()
    created = _create(app, {"key_pair.description": "mine", "key_pair.value": KEY.private})
    assert (created.status, created.json) == (201, _shown(KEY, "mine"))
    assert ask_v3(app, "GET", "/repo/ada%2Fvault/key_pair").json == created.json
    assert _update(app, {"key_pair.description": "ours"}).json == _shown(KEY, "ours")
    assert _update(app, {"key_pair.value": OTHER.private}).json == _shown(OTHER, "ours")
    assert _update(app, {"description": "bare"}).json == _shown(OTHER, "ours")
    answer = ask_v3(app, "DELETE", PATH)
    assert (answer.status, answer.body) == (204, b"")
    for method in ("GET", "PATCH", "DELETE"):
        assert refusal(ask_v3(app, method, PATH)) == (404, "not_found", "key_pair")


def test_both_versions_have_the_same_key() -> None:
    app = small(config={"endpoints": {"ssh_key": True}})
    ask(app, "PATCH", "/settings/ssh_key/20", body={"ssh_key": {"description": "old", "value": KEY.private}})
    assert ask_v3(app, "GET", PATH).json == _shown(KEY, "old")
    _update(app, {"key_pair.value": OTHER.private})
    assert ask(app, "GET", "/settings/ssh_key/20").json["ssh_key"]["fingerprint"] == fingerprint(OTHER.public)


def test_the_key_of_a_world_has_the_fingerprint_that_it_says_or_that_of_its_public_half() -> None:
    said = "99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f"
    assert ask_v3(small(key_pairs=SET), "GET", PATH).json == _shown(KEY, "deploy")
    assert ask_v3(small(key_pairs=[{**SET[0], "fingerprint": said}]), "GET", PATH).json["fingerprint"] == said


def test_there_is_one_at_most() -> None:
    app = small(key_pairs=SET)
    assert refusal(_create(app, {"key_pair.value": OTHER.private})) == (409, "duplicate_resource", None)
    assert refusal(_create(app, {})) == (409, "duplicate_resource", None)
    assert ask_v3(app, "GET", PATH).json == _shown(KEY, "deploy")


def test_a_public_key_is_taken_too() -> None:
    assert _create(small(), {"key_pair.value": KEY.public}).json == _shown(KEY, None)


@pytest.mark.parametrize("body", [{}, {"key_pair.value": ""}, {"key_pair.value": None}, {"value": KEY.private}])
def test_a_key_needs_a_value_with_a_dot(body: Any) -> None:
    app = small()
    assert refusal(_create(app, body)) == (400, "wrong_params", None)
    assert refusal(ask_v3(app, "GET", PATH))[0] == 404


def test_what_is_no_key_is_refused() -> None:
    app = small(key_pairs=SET)
    assert refusal(_update(app, {"key_pair.value": "not a key"})) == (422, "unprocessable_entity", None)
    assert refusal(_update(app, {"key_pair.value": ""})) == (400, "wrong_params", None)
    assert _update(app, {"key_pair.value": 5}).status == 500
    assert ask_v3(app, "GET", PATH).json == _shown(KEY, "deploy")


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
def test_only_private_repositories_have_one_but_on_enterprise(method: str) -> None:
    path, body = "/repo/10/key_pair", {"key_pair.value": KEY.private}
    refused = ask_v3(small(), method, path, body=b"" if method == "GET" else body)
    assert refusal(refused) == (403, "private_repo_feature", None)
    enterprise = small("enterprise", key_pairs=[{**SET[0], "repository_id": 10}] if method != "POST" else [])
    assert ask_v3(enterprise, method, path, body=b"" if method == "GET" else body).status in (200, 201, 204)


def test_who_may() -> None:
    permissions = [
        {"user_id": 1, "repository_id": 20, "admin": True, "push": True, "pull": True},
        {"user_id": 3, "repository_id": 20, "admin": False, "push": False, "pull": True},
    ]
    app = small(permissions=permissions, key_pairs=SET)
    assert refusal(ask_v3(app, "GET", PATH, login=None)) == (403, "login_required", None)
    assert refusal(ask_v3(app, "GET", PATH, login="mallory")) == (404, "not_found", "repository")
    assert ask_v3(app, "GET", PATH, login="reader").json["@permissions"] == {"read": True, "write": False}
    refused = _create(app, {"key_pair.value": KEY.private}, login="reader")
    assert refusal(refused) == (403, "insufficient_access", "repository")
    assert refused.json["permission"] == "create_key_pair"
    refused = _update(app, {"key_pair.description": "x"}, login="reader")
    assert refusal(refused) == (403, "insufficient_access", "key_pair")
    assert refused.json["key_pair"]["public_key"] == KEY.public
    refused = ask_v3(app, "DELETE", PATH, login="reader")
    assert (refusal(refused), refused.json["permission"]) == (
        (403, "insufficient_access", "repository"),
        "delete_key_pair",
    )
    assert refusal(ask_v3(app, "POST", GENERATED, login="reader"))[:2] == (403, "insufficient_access")


def test_the_generated_key_is_the_one_of_both_versions_and_can_be_made_anew() -> None:
    app = small()
    first = ask_v3(app, "GET", GENERATED).json
    assert (first["@href"], first["description"]) == (GENERATED, "This key pair was generated by Travis CI")
    assert first["public_key"] == ask(app, "GET", "/repos/20/key").json["key"]
    made = ask_v3(app, "POST", GENERATED)
    assert made.status == 201
    assert made.json["public_key"] != first["public_key"]
    assert made.json["fingerprint"] == fingerprint(made.json["public_key"])
    assert ask_v3(app, "GET", GENERATED).json == made.json


def test_a_public_repository_has_a_generated_key_for_everybody_who_is_logged_in() -> None:
    app = small()
    shown = ask_v3(app, "GET", "/repo/10/key_pair/generated", login="mallory").json
    assert shown["@permissions"] == {"read": False, "write": False}
    assert refusal(ask_v3(app, "GET", "/repo/10/key_pair/generated", login=None)) == (403, "login_required", None)
    app.world.delete("repository_keys", repository_id=10)
    assert refusal(ask_v3(app, "GET", "/repo/10/key_pair/generated")) == (404, "not_found", "key_pair")
    assert ask_v3(app, "POST", "/repo/10/key_pair/generated").status == 201


def test_the_keys_of_the_reference() -> None:
    app = travis_mock.app()
    assert ask_v3(app, "GET", "/repo/travis-pro%2Fbilling/key_pair", login="rkh").json["description"] == "my custom key"
    assert refusal(ask_v3(app, "GET", "/repo/rkh%2Fsecond/key_pair", login="rkh"))[0] == 404
