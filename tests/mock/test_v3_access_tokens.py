"""V3: the access token, renewed and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from travis_mock.application import Application


def _user(app: Application, token: str) -> Any:
    answer = ask_v3(app, "GET", "/user", login=None, authorization=f"token {token}")
    return answer.json["login"] if answer.status == 200 else answer.text


def test_a_new_token_takes_the_place_of_the_one_that_is_named() -> None:
    app = small()
    answer = ask_v3(app, "PATCH", "/access_token", body={"token": "ada-token"})
    assert answer.status == 200
    assert answer.json.keys() == {"@type", "token"}
    assert _user(app, answer.json["token"]) == "ada"
    assert _user(app, "ada-token") == "access denied"


def test_without_a_name_the_old_one_stays() -> None:
    app = small()
    for body in (b"", {"access_token.token": "ada-token"}, {"token": "nobody's"}):
        made = ask_v3(app, "PATCH", "/access_token", body=body).json["token"]
        assert (_user(app, made), _user(app, "ada-token")) == ("ada", "ada")


def test_a_token_of_the_world_is_replaced_too() -> None:
    app = small(access_tokens=[{"user_id": 1, "token": "second"}])
    made = ask_v3(app, "PATCH", "/access_token", login=None, authorization="token second", body={"token": "second"})
    assert _user(app, made.json["token"]) == "ada"
    assert (_user(app, "second"), _user(app, "ada-token")) == ("access denied", "ada")


def test_the_token_of_the_request_is_removed() -> None:
    app = small(access_tokens=[{"user_id": 1, "token": "second"}])
    for token in ("second", "ada-token"):
        answer = ask_v3(app, "DELETE", "/access_token", login=None, authorization=f"token {token}")
        assert (answer.status, answer.body) == (204, b"")
        assert _user(app, token) == "access denied"
    assert _user(app, "reader-token") == "reader"


def test_strangers_have_none() -> None:
    app = small()
    for method in ("PATCH", "DELETE"):
        assert refusal(ask_v3(app, method, "/access_token", login=None)) == (403, "login_required", None)
