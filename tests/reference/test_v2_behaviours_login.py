"""Authentication, with a GitHub token."""

from urllib.parse import urlencode

from asked import both_eras, reference
from asking import Answered, ask

import travis_mock
from travis_mock.application import Application
from travis_mock.handling import Era
from traviskit import Travis

GITHUB_TOKEN = "YOUR GITHUB TOKEN"  # noqa: S105 (the placeholder of the documents)
FORM = "application/x-www-form-urlencoded"


def swap(app: Application, token: str) -> Answered:
    return ask(app, "POST", "/auth/github", login=None, body={"github_token": token})


@both_eras
def test_h6_a_github_token_is_sent_as_json(era: Era) -> None:
    app = reference(era)
    wanted = {"access_token": "YOUR TRAVIS ACCESS TOKEN"}
    assert swap(app, GITHUB_TOKEN).json == wanted
    form = urlencode({"github_token": GITHUB_TOKEN}).encode()
    assert ask(app, "POST", "/auth/github", login=None, body=form, content_type=FORM).json == wanted
    with travis_mock.serve(app) as server, Travis(endpoint=server.url) as travis:
        assert travis.v2.auth.github(github_token=GITHUB_TOKEN).access_token == wanted["access_token"]
    assert app.requests[-1].headers["content-type"] == "application/json"


@both_eras
def test_h7_the_length_that_is_sent_is_the_one_of_the_body(era: Era) -> None:
    body = b'{"github_token":"YOUR GITHUB TOKEN"}'
    assert len(body) == 36  # the documents say 37
    app = reference(era)
    with travis_mock.serve(app) as server, Travis(endpoint=server.url) as travis:
        travis.v2.auth.github(github_token=GITHUB_TOKEN)
    sent = app.requests[-1]
    assert (sent.body, sent.headers["content-length"]) == (body, str(len(body)))


@both_eras
def test_b8_the_github_token_is_not_kept(era: Era) -> None:
    app = reference(era)
    answer = swap(app, GITHUB_TOKEN)
    assert "GITHUB" not in answer.text
    assert ask(app, "GET", "/users", authorization="token YOUR GITHUB TOKEN").status == 403
    access_token = answer.json["access_token"]
    user = ask(app, "GET", "/users", authorization=f"token {access_token}")
    assert (user.json["user"]["login"], "GITHUB" in user.text) == ("rkh", False)


@both_eras
def test_b9_somebody_of_whom_travis_ci_has_never_heard_becomes_a_user(era: Era) -> None:
    app = reference(era)
    newcomer = {"login": "newcomer", "name": "New", "github_id": 4711, "github_token": "of the newcomer"}
    app.world.change([{"op": "insert", "entity": "github_users", "row": newcomer}])
    known = {user["login"] for user in app.world.rows("users")}
    answer = swap(app, "of the newcomer")
    assert answer.status == 200
    assert {user["login"] for user in app.world.rows("users")} == known | {"newcomer"}
    user = ask(app, "GET", "/users", authorization=f"token {answer.json['access_token']}").json["user"]
    assert (user["login"], user["name"]) == ("newcomer", "New")

    refused = swap(app, "a token that GitHub does not know")
    assert (refused.status, refused.text) == (403, "not a Travis user")
    assert len(app.world.rows("users")) == len(known) + 1


@both_eras
def test_b7_the_token_of_the_profile_page_is_another_one(era: Era) -> None:
    app = reference(era)
    row = {"id": 1, "user_id": 267, "token": "of the profile page"}
    app.world.change([{"op": "insert", "entity": "tokens", "row": row}])
    for parameter, status, text in (("access_token", 403, "access denied"), ("token", 403, "insufficient access")):
        answer = ask(app, "GET", "/users", f"{parameter}=of+the+profile+page", login=None)
        assert (answer.status, answer.text) == (status, text)
    assert ask(app, "GET", "/users", authorization="token of the profile page").status == 403
    assert ask(app, "GET", "/users", authorization="token YOUR TRAVIS ACCESS TOKEN").status == 200
