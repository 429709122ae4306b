"""What holds for every request: CORS, JSONP, bodies, methods, errors, the opt-in into V3."""

import json

import pytest
from asking import V2, ask, small

FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("method", "path", "login"),
    [("GET", "/repos/10", "ada"), ("GET", "/nothing", "ada"), ("GET", "/users", None), ("OPTIONS", "/users", "ada")],
)
def test_every_answer_allows_every_origin(method: str, path: str, login: str | None) -> None:
    headers = ask(small(), method, path, login=login).headers
    assert headers["access-control-allow-origin"] == "*"
    assert headers["access-control-allow-credentials"] == "true"
    assert "Etag" in headers["access-control-expose-headers"]
    assert "access-control-allow-methods" not in headers


@pytest.mark.parametrize("path", ["/", "/repos/10", "/v3/build/100", "/nothing", "/auth/github"])
def test_in_the_reference_nginx_answers_every_preflight(path: str) -> None:
    answer = ask(small(era="reference"), "OPTIONS", path, login=None, origin="https://example.com")
    assert (answer.status, answer.body, answer.content_type) == (204, b"", None)
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["access-control-allow-headers"].startswith("Content-Type, Authorization, Accept, ")
    assert answer.headers["access-control-allow-methods"] == "HEAD, GET, POST, PATCH, PUT, DELETE"
    assert answer.headers["access-control-max-age"] == "86400"


def test_only_the_root_answers_a_preflight() -> None:
    answer = ask(small(), "OPTIONS", "/", login=None)
    assert (answer.status, answer.text, answer.content_type) == (200, "86400", "text/html;charset=utf-8")
    assert answer.headers["access-control-max-age"] == "86400"
    assert answer.headers["access-control-allow-methods"] == "HEAD, GET, POST, PATCH, PUT, DELETE"
    assert ask(small("org"), "OPTIONS", "/repos/10", login=None).status == 404


@pytest.mark.parametrize("name", ["foo", "a.b.$c", "_x1", "$"])
def test_jsonp_wraps_json(name: str) -> None:
    answer = ask(small(), "GET", "/repos/10", f"callback={name}")
    assert answer.content_type == "application/javascript;charset=utf-8"
    assert answer.text.startswith(f"/**/{name}(")
    assert json.loads(answer.text[len(f"/**/{name}(") : -1])["repo"]["id"] == 10


@pytest.mark.parametrize("name", ["1x", "a..b", "a[0]", "alert(1)", ".a", "a-b"])
def test_a_bad_name_is_refused_after_the_request_was_carried_out(name: str) -> None:
    app = small()
    answer = ask(app, "POST", "/users/sync", f"callback={name}")
    assert (answer.status, answer.text, answer.content_type) == (400, "Bad Request", "text/plain")
    assert app.world.need("users", 1)["is_syncing"] is True


def test_jsonp_keeps_the_status_and_wraps_whatever_calls_itself_json() -> None:
    missing = ask(small(), "GET", "/builds/9", "callback=f")
    assert (missing.status, missing.text) == (404, '/**/f({"file":"not found"})')
    assert ask(small("org"), "GET", "/users", "callback=f", login=None).text == "/**/f(no access token supplied)"
    assert ask(small(), "GET", "/repos/10", "callback=").text.startswith('{"repo"')
    assert ask(small(), "GET", "/jobs/101/log", "callback=f", accept="text/plain").text == "$ rake\nok\n"


def test_jsonp_escapes_what_ends_a_line_in_javascript() -> None:
    app = small()
    app.world.update("repositories", app.world.need("repositories", 10), description="a\u2028b\u2029c")
    assert r"a\u2028b\u2029c" in ask(app, "GET", "/repos/10", "callback=f").text


@pytest.mark.parametrize(
    ("method", "path"), [("PUT", "/"), ("DELETE", "/builds/100"), ("PATCH", "/users"), ("PUT", "/x")]
)
def test_a_method_that_there_is_not_is_a_404(method: str, path: str) -> None:
    answer = ask(small(), method, path)
    assert (answer.status, answer.json, answer.content_type) == (404, {"file": "not found"}, "application/json")


def test_bodies_become_parameters() -> None:
    for body, kind in ((b'{"content": "foo"}', "application/json"), (b"content=foo", FORM), (b"content=foo", "")):
        headers = {"content_type": kind} if kind else {}
        assert ask(small(), "POST", "/lint", body=body, **headers).json["lint"]["warnings"]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_a_body_that_is_not_the_json_it_says_is_refused_before_everything_else(method: str) -> None:
    answer = ask(small(), method, "/nothing", body=b'{"a":', content_type="application/json", authorization="token no")
    assert (answer.status, answer.json) == (400, {"error": "Failed to parse body as JSON"})


def test_a_json_body_that_is_no_object_makes_the_server_fail() -> None:
    assert ask(small(), "POST", "/lint", body=b"[1]", content_type="application/json").status == 500


def test_the_id_of_a_request_comes_back() -> None:
    assert ask(small(), "GET", "/repos/10", x_request_id="abc").headers["x-request-id"] == "abc"
    assert "x-request-id" not in ask(small(), "GET", "/repos/10").headers


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/v3/repos/10", {}),
        ("/repos/10", {"travis_api_version": "3"}),
        ("/repos/10", {"accept": "application/vnd.travis-ci.3+json"}),
    ],
)
def test_v3_is_asked_for_in_three_ways(path: str, headers: dict[str, str]) -> None:
    answer = ask(small(), "GET", path, **headers)
    assert (answer.status, answer.json["error_type"]) == (404, "not_found")


def test_other_numbers_of_that_header_have_no_effect() -> None:
    assert ask(small(), "GET", "/repos/10", travis_api_version="2").status == 200
    assert ask(small(), "GET", "/v3", accept=V2).headers["location"] == "/v3/"


def test_services_are_not_cached_and_lists_without_one_say_nothing() -> None:
    assert ask(small(), "GET", "/repos/10").headers["cache-control"] == "no-cache"
    assert "cache-control" not in ask(small(), "GET", "/repos").headers


def test_a_server_without_the_raw_path_still_answers() -> None:
    """ASGI servers need not send it; the prefix that one is mounted under is cut off."""
    import asyncio

    from travis_mock.asgi import read

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b""}

    scope = {"type": "http", "method": "GET", "path": "/api/repos/10", "root_path": "/api", "headers": []}
    wire = asyncio.run(read(scope, receive))
    assert (wire.path, wire.origin) == ("/repos/10", "http://localhost/api")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("x=1&%FF=1", "invalid byte sequence in UTF-8"),
        ("a=%", "invalid %-encoding (%)"),
        ("a%2=1", "invalid %-encoding (a%2)"),
        ("a=/%zz", "invalid %-encoding (&amp;#x2F;%zz)"),
        ("a=1&a[]=2", "expected Array (got String) for param `a&amp;#x27;"),
        ("a[]=1&a[b]=2", "expected Hash (got Array) for param `a&amp;#x27;"),
    ],
)
def test_a_query_that_can_not_be_read(query: str, said: str) -> None:
    for method, path in (("GET", "/nothing"), ("OPTIONS", "/")):
        answer = ask(small(), method, path, query)
        assert (answer.status, answer.text) == (400, f"Invalid query parameters: {said}")
        assert answer.content_type == "text/html;charset=utf-8"
        assert answer.headers["access-control-allow-origin"] == "*"


def test_a_form_that_can_not_be_read() -> None:
    answer = ask(small(), "POST", "/users/sync", body=b"a=%", content_type=FORM)
    assert (answer.status, answer.text) == (400, "Invalid query parameters: invalid %-encoding (%)")


def test_what_json_has_not_is_refused_though_python_reads_it() -> None:
    assert ask(small(), "PATCH", "/repos/10/settings", body=b'{"settings": NaN}').text == "Invalid JSON in request body"


def test_json_is_safe_to_stand_in_html() -> None:
    app = small()
    app.world.update("repositories", app.world.need("repositories", 10), description="<b>\u2028&")
    answer = ask(app, "GET", "/repos/10")
    assert rb'"description":"\u003cb\u003e\u2028\u0026"' in answer.body
    assert answer.json["repo"]["description"] == "<b>\u2028&"
    assert rb'"description": "<b>' in ask(app, "GET", "/repos/10", "pretty=1").body
