"""GitHub beside Travis CI: its authorizations, as long as it had them, and the page that lets Travis CI in."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from asking import Answered, ask

import travis_mock

if TYPE_CHECKING:
    from travis_mock.application import Application

API = "/api.github.com/authorizations"
PASSWORD = "correct-horse"  # noqa: S105  # made up
ADA = {"login": "ada", "token": "ada-token", "github_password": PASSWORD}


def world(era: Any = "reference", strict: bool = False, **columns: Any) -> Application:
    users = [{**ADA, **columns}, {"login": "grace"}]
    people = [{"login": "linus", "github_id": 77, "github_token": "gh-linus", "github_password": "of-linus"}]
    config = {"github": {"api_url": "/api.github.com", "scopes": ["user:email"]}}
    document = {"users": users, "github_users": people, "config": config}
    return travis_mock.app(world=document, era=era, platform="org", strict=strict)


def basic(login: str = "ada", password: str = PASSWORD) -> str:
    return f"Basic {b64encode(f'{login}:{password}'.encode()).decode()}"


def github(app: Application, method: str, path: str = API, query: str = "", **options: Any) -> Answered:
    options = {"login": None, "authorization": basic(), "accept": "application/vnd.github.v3+json", **options}
    return ask(app, method, path, query, **options)


def create(app: Application, note: str = "mine", **options: Any) -> Answered:
    return github(app, "POST", body={"scopes": ["user:email"], "note": note}, **options)


def test_created_listed_exchanged_deleted() -> None:
    app = world()
    created = create(app)
    assert (created.status, created.content_type) == (201, "application/json; charset=utf-8")
    found = created.json
    assert (found["id"], found["scopes"], found["note"]) == (1, ["user:email"], "mine")
    assert found["url"] == created.headers["location"] == "http://api.example.com/api.github.com/authorizations/1"
    assert found["token_last_eight"] == found["token"][-8:]
    listed = github(app, "GET").json
    assert listed == [{**found, "token": ""}]
    exchange = {"github_token": found["token"]}
    assert ask(app, "POST", "/auth/github", login=None, body=exchange).json == {"access_token": "ada-token"}
    deleted = github(app, "DELETE", f"{API}/1")
    assert (deleted.status, deleted.body, deleted.content_type) == (204, b"", None)
    assert ask(app, "POST", "/auth/github", login=None, body=exchange).status == 403
    assert github(app, "DELETE", f"{API}/1").json["message"] == "Not Found"
    assert app.violations == []
    assert not app.uncovered


def test_the_token_may_do_what_it_was_made_for_and_no_more() -> None:
    app = world()
    app.world.config["github"]["scopes"] = ["read:org"]
    token = create(app).json["token"]
    assert ask(app, "POST", "/auth/github", login=None, body={"github_token": token}).status == 303


def test_somebody_of_whom_travis_ci_has_never_heard() -> None:
    app = world()
    token = create(app, authorization=basic("Linus", "of-linus")).json["token"]
    assert ask(app, "POST", "/auth/github", login=None, body={"github_token": token}).status == 200
    assert app.world.rows("users")[-1]["login"] == "linus"


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "token ada-token",
        "Basic",
        "Basic !!",
        "Basic /w==",
        basic("ada", "wrong"),
        basic("ada", ""),
        basic("grace", ""),
        basic("nobody", PASSWORD),
        f"Basic {b64encode(b'ada').decode()}",
    ],
)
def test_who_is_let_in_nowhere(authorization: str) -> None:
    app = world()
    for refused in (
        create(app, authorization=authorization),
        github(app, "GET", authorization=authorization),
        github(app, "DELETE", f"{API}/1", authorization=authorization),
    ):
        assert (refused.status, refused.json["message"]) == (401, "Bad credentials")
        assert "x-github-otp" not in refused.headers


@pytest.mark.parametrize("delivery", ["app", "sms"])
def test_the_second_factor_is_asked_for_everywhere(delivery: str) -> None:
    app = world(github_otp="123456", github_otp_delivery=delivery)
    for code in ("", "654321"):
        for method, path in (("GET", API), ("POST", API), ("DELETE", f"{API}/1")):
            refused = github(app, method, path, x_github_otp=code)
            assert (refused.status, refused.headers["x-github-otp"]) == (401, f"required; {delivery}")
    assert create(app, x_github_otp="123456").status == 201


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        (b"{", 400, "Problems parsing JSON"),
        (b"[]", 400, "Body should be a JSON object"),
        (b"", 400, "Problems parsing JSON"),
        ({}, 422, "Validation Failed"),
        ({"note": ""}, 422, "Validation Failed"),
        ({"note": 5}, 422, "Validation Failed"),
        ({"note": "a", "scopes": "repo"}, 422, "Invalid request"),
        ({"note": "a", "scopes": [1]}, 422, "Invalid request"),
        ({"note": "taken"}, 422, "Validation Failed"),
    ],
)
def test_what_can_not_be_created(body: Any, status: int, message: str) -> None:
    app = world()
    create(app, "taken")
    refused = github(app, "POST", body=body, content_type="application/json")
    assert refused.status == status
    assert refused.json["message"].startswith(message)
    assert len(app.world.rows("github_authorizations")) == 1


def test_no_two_of_a_user_have_one_note_but_of_two_users() -> None:
    app = world()
    assert [create(app).status, create(app).status] == [201, 422]
    assert create(app, authorization=basic("linus", "of-linus")).status == 201
    assert [len(github(app, "GET", authorization=a).json) for a in (basic(), basic("linus", "of-linus"))] == [1, 1]
    assert github(app, "DELETE", f"{API}/2").status == 404, "it is linus's"


def test_a_list_comes_page_by_page() -> None:
    app = world()
    for number in range(35):
        create(app, f"note {number}")
    assert len(github(app, "GET").json) == 30
    assert [one["note"] for one in github(app, "GET", API, "page=2").json] == [f"note {n}" for n in range(30, 35)]
    assert [len(github(app, "GET", API, query).json) for query in ("per_page=200", "per_page=x", "page=9")] == [
        35,
        30,
        0,
    ]


def test_its_own_host_is_github_too() -> None:
    app = world()
    created = github(app, "POST", "/authorizations", body={"note": "mine"}, host="api.github.com")
    assert (created.status, created.json["url"]) == (201, "https://api.github.com/authorizations/1")


def test_below_a_prefix() -> None:
    app = world()
    created = github(app, "POST", f"/api{API}", body={"note": "a"}, prefix="/api")
    assert created.json["url"] == "http://api.example.com/api/api.github.com/authorizations/1"
    config = ask(app, "GET", "/api/config", login=None, prefix="/api").json["config"]
    assert config["github"]["api_url"] == "http://api.example.com/api/api.github.com"


def test_the_configuration_names_this_server_where_the_world_says_so() -> None:
    def address(app: Application) -> str:
        found: str = ask(app, "GET", "/config", login=None).json["config"]["github"]["api_url"]
        return found

    assert address(world()) == "http://api.example.com/api.github.com"
    assert address(travis_mock.app("reference")) == "https://api.github.com"


@pytest.mark.parametrize(("method", "path"), [("POST", API), ("GET", API), ("DELETE", f"{API}/1")])
def test_today_github_has_none_of_this(method: str, path: str) -> None:
    app = world("today")
    refused = github(app, method, path)
    assert (refused.status, refused.json["message"]) == (404, "Not Found")
    assert app.requests[-1].operation_id is not None


@pytest.mark.parametrize(
    ("method", "path"), [("PUT", API), ("GET", "/api.github.com/user"), ("GET", "/api.github.com")]
)
def test_the_rest_of_github_is_not_here(method: str, path: str) -> None:
    app = world()
    assert github(app, method, path).status == 404
    assert app.uncovered["unknown paths"] == 1


def test_a_github_that_fails() -> None:
    app = world()
    app.world.change([{"op": "service", "service": "github", "answers": 503}])
    assert create(app).status == 503


def test_what_is_not_as_described_is_recorded_or_refused() -> None:
    app = world()
    assert github(app, "POST", body={"note": 5}).headers["x-mock-violations"]
    assert [violation.pointer for violation in app.violations] == ["/body/note"]
    assert github(world(strict=True), "POST", body={"note": 5}).json["operation"] == "authorizations_create"


def test_faults_know_its_operations() -> None:
    app = world()
    app.faults.add("503@authorizations_create#1,ok@/api.github.com/*")
    assert [create(app).status, create(app).status] == [503, 201]


# -- the page -------------------------------------------------------------------------------------------------------


def test_the_page_leads_back_with_a_code() -> None:
    app = world()
    answer = ask(app, "GET", "/github.com/login/oauth/authorize", "redirect_uri=http://a/b&state=s%26t", login=None)
    back = urlsplit(answer.headers["location"])
    assert (answer.status, back.netloc, back.path, parse_qs(back.query)["state"]) == (302, "a", "/b", ["s&t"])
    assert app.world.rows("oauth_codes")[0]["code"] == parse_qs(back.query)["code"][0]


@pytest.mark.parametrize("query", ["", "redirect_uri=javascript:alert(1)", "redirect_uri=//x"])
def test_the_page_leads_nowhere_else(query: str) -> None:
    answer = ask(world(), "GET", "/github.com/login/oauth/authorize", query, login=None)
    assert (answer.status, "location" in answer.headers) == (404, False)
