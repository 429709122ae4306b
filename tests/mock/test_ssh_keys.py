"""The custom SSH key of a repository."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from asking import SMALL, ask, small
from key_pairs import KeyPair

import travis_mock
from travis_mock.secure import fingerprint

if TYPE_CHECKING:
    from travis_mock.application import Application
    from travis_mock.handling import Era, Platform

PATH = "/settings/ssh_key/10"
KEY = KeyPair(1)
SET = [{"repository_id": 10, "description": "deploy", "public_key": KEY.public}]
ABSENT = {"error": "Could not find a requested setting"}
HIDDEN = {"error": "Couldn't find repository"}
NOT_FOUND = {"file": "not found"}


def update(app: Application, ssh_key: Any, **options: Any) -> Any:
    return ask(app, "PATCH", PATH, body={"ssh_key": ssh_key}, **options)


def test_the_key_of_the_reference() -> None:
    answer = ask(travis_mock.app(), "GET", "/settings/ssh_key/124920", login="rkh").json
    documented = {"description": "my custom key", "fingerprint": "99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f"}
    assert answer == {"ssh_key": {"id": 124920, **documented}}


@pytest.mark.parametrize("era", ["today", "reference"])
def test_a_key_is_shown_by_its_fingerprint(era: Era) -> None:
    answer = ask(small(era=era, key_pairs=SET), "GET", PATH)
    assert answer.json == {"ssh_key": {"id": 10, "description": "deploy", "fingerprint": fingerprint(KEY.public)}}
    assert answer.content_type == "application/json;charset=utf-8"


def test_a_key_is_set_changed_and_deleted() -> None:
    app, other = small(), KeyPair(2)
    first = update(app, {"description": "mine", "value": KEY.private})
    assert first.status == 200
    assert first.json == {"ssh_key": {"id": 10, "description": "mine", "fingerprint": fingerprint(KEY.public)}}
    assert ask(app, "GET", PATH).json == first.json
    named = update(app, {"description": "ours"})
    assert named.json == {"ssh_key": {**first.json["ssh_key"], "description": "ours"}}
    changed = update(app, {"value": other.private})
    assert changed.json == {"ssh_key": {"id": 10, "description": "ours", "fingerprint": fingerprint(other.public)}}
    assert ask(app, "DELETE", PATH).json == changed.json
    assert ask(app, "GET", PATH).json == ABSENT
    assert ask(app, "GET", "/settings/ssh_key/20").json == ABSENT


def test_a_key_in_place_of_one_that_the_world_had() -> None:
    app = small(key_pairs=[{**SET[0], "fingerprint": ":".join(["ab"] * 16)}])
    assert ask(app, "GET", PATH).json["ssh_key"]["fingerprint"] == ":".join(["ab"] * 16)
    assert update(app, {"value": KeyPair(2).private}).json["ssh_key"]["fingerprint"] == fingerprint(KeyPair(2).public)


def test_without_a_key() -> None:
    app = small()
    absent = ask(app, "GET", PATH)
    assert (absent.status, absent.json) == (404, ABSENT)
    gone = ask(app, "DELETE", PATH)
    assert (gone.status, gone.json) == (404, NOT_FOUND)


@pytest.mark.parametrize("ssh_key", [{}, None, {"description": "d"}, {"value": None}])
def test_a_new_key_needs_a_value(ssh_key: Any) -> None:
    answer = update(small(), ssh_key)
    assert (answer.status, answer.content_type) == (422, "application/json;charset=utf-8")
    errors = [{"field": "value", "code": "missing_field"}]
    assert answer.json == {"message": "Validation failed", "errors": errors}


@pytest.mark.parametrize("value", ["", " \n"])
def test_an_empty_value_is_missing_and_no_key(value: str) -> None:
    missing, wrong = update(small(), {"value": value}).json["errors"]
    assert missing == {"field": "value", "code": "missing_field"}
    assert wrong["code"].endswith("not_a_private_key")


@pytest.mark.parametrize(
    ("value", "word"),
    [
        ("no key", "not_a_private_key"),
        (KEY.public, "not_a_private_key"),
        ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----", "key_with_a_passphrase"),
    ],
)
def test_the_value_must_be_a_private_key(value: str, word: str) -> None:
    app = small(key_pairs=SET)
    answer = update(app, {"description": "new", "value": value})
    assert answer.status == 422
    (problem,) = answer.json["errors"]
    assert problem["field"] == "value"
    assert re.fullmatch(
        rf"translation missing: en\.activemodel\..+/ssh_key\.attributes\.value\.{word}", problem["code"]
    )
    assert ask(app, "GET", PATH).json["ssh_key"]["description"] == "deploy"


@pytest.mark.parametrize("ssh_key", [{}, None, {"unknown": 1}])
def test_what_says_nothing_changes_nothing(ssh_key: Any) -> None:
    app = small(key_pairs=SET)
    before = ask(app, "GET", PATH).json
    assert update(app, ssh_key).json == before
    assert ask(app, "PATCH", PATH, body={}).json == before


def test_the_description_may_be_taken_away() -> None:
    app = small(key_pairs=SET)
    assert update(app, {"description": None}).json["ssh_key"]["description"] is None
    assert update(app, {"description": 5}).json["ssh_key"]["description"] == "5"


@pytest.mark.parametrize("ssh_key", ["x", [], {"value": 5}, {"value": ["x"]}, {"description": {}}])
def test_the_server_fails_on_what_is_no_object_or_no_text(ssh_key: Any) -> None:
    assert update(small(key_pairs=SET), ssh_key).status == 500


def test_the_body_is_json_whatever_its_type_says() -> None:
    app = small(key_pairs=SET)
    body = b'{"ssh_key":{"description":"raw"}}'
    assert ask(app, "PATCH", PATH, body=body, content_type="text/plain").json["ssh_key"]["description"] == "raw"
    for broken, content_type in ((b"", ""), (b"{", "text/plain")):
        answer = ask(app, "PATCH", PATH, body=broken, content_type=content_type)
        assert (answer.status, answer.text) == (400, "Invalid JSON in request body")
    answer = ask(app, "PATCH", PATH, body=b"{", content_type="application/json")
    assert (answer.status, answer.json) == (400, {"error": "Failed to parse body as JSON"})


@pytest.mark.parametrize(
    ("login", "method", "status", "body"),
    [
        ("reader", "GET", 404, HIDDEN),
        ("reader", "PATCH", 404, HIDDEN),
        ("reader", "DELETE", 404, HIDDEN),
        ("mallory", "GET", 403, None),
        ("mallory", "PATCH", 404, HIDDEN),
        ("mallory", "DELETE", 404, HIDDEN),
    ],
)
def test_it_needs_the_right_to_push(login: str, method: str, status: int, body: Any) -> None:
    app = small(key_pairs=SET)
    answer = ask(app, method, PATH, login=login, body={"ssh_key": {}} if method == "PATCH" else b"")
    assert answer.status == status
    assert body is None or answer.json == body
    assert len(app.world.rows("key_pairs")) == 1


def test_the_authorizer_may_refuse_to_change_it() -> None:
    app = small(key_pairs=SET, authorizer={"admin": ["repository_settings_read"]})
    assert ask(app, "GET", PATH).status == 200
    assert update(app, {"description": "d"}).status == 403
    assert ask(app, "DELETE", PATH).status == 403


@pytest.mark.parametrize("repository", ["999", "x"])
def test_of_no_repository(repository: str) -> None:
    app, path = small(), f"/settings/ssh_key/{repository}"
    shown = ask(app, "GET", path)
    assert (shown.status, shown.body) == (404, b"")
    for method in ("PATCH", "DELETE"):
        answer = ask(app, method, path, body=b"{" if method == "PATCH" else b"")
        assert (answer.status, answer.json) == (404, HIDDEN)


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
@pytest.mark.parametrize(
    ("platform", "accept", "said"),
    [
        ("com-public", "application/vnd.travis-ci.2+json", b""),
        ("com-public", "application/vnd.travis-ci.2.1+json", b"no access token supplied"),
        ("enterprise", "application/vnd.travis-ci.2+json", b""),
    ],
)
def test_it_needs_a_login(method: str, platform: Platform, accept: str, said: bytes) -> None:
    answer = ask(small(platform, key_pairs=SET), method, PATH, login=None, accept=accept)
    assert (answer.status, answer.body) == (401, said)


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
@pytest.mark.parametrize(
    ("platform", "config", "there"),
    [
        ("org", {}, False),
        ("org", {"endpoints": {"ssh_key": True}}, True),
        ("com-public", {}, True),
        ("com-public", {"endpoints": {"ssh_key": False}}, False),
        ("enterprise", {}, True),
        ("enterprise", {"endpoints": {"ssh_key": False}}, False),
    ],
)
def test_the_server_may_not_have_it(method: str, platform: Platform, config: dict[str, Any], there: bool) -> None:
    app = small(platform, key_pairs=SET, config=config)
    answer = ask(app, method, PATH, body={"ssh_key": {}} if method == "PATCH" else b"")
    assert answer.status == (200 if there else 404)
    assert there or answer.json == NOT_FOUND


def test_a_repository_that_has_moved_is_not_changed() -> None:
    moved = [{**SMALL["repositories"][0], "migration_status": "migrating"}, SMALL["repositories"][1]]
    app = small("org", repositories=moved, key_pairs=SET, config={"endpoints": {"ssh_key": True}})
    for answer in (update(app, {"description": "d"}), ask(app, "DELETE", PATH)):
        assert (answer.status, answer.json["error_type"]) == (403, "migrated_repository")
    assert ask(app, "GET", PATH).status == 200
