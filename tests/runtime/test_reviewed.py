"""What a reader found: each with the case that showed it."""

import traceback
from collections import defaultdict
from collections.abc import Iterator, Mapping
from types import SimpleNamespace

import httpx
import pytest

import traviskit
from traviskit import Pager, StatusError, TravisConnectionError
from traviskit._operation import Pagination
from traviskit.v2 import OPERATIONS
from traviskit.v3.models.env_vars import EnvVar
from traviskit.v3.models.owners import AccountEnvVar
from traviskit.v3.models.users import User

TOKEN = "s3cr3t-T0ken-of-22-chr"  # noqa: S105  # a sample


def client(http: httpx.Client, **options: int) -> traviskit.Travis:
    return traviskit.Travis(token=TOKEN, http_client=http, **options)


def test_an_error_of_a_hook_does_not_send_a_post_again() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(202, json={"result": True, "flash": []})

    def hook(_: httpx.Response) -> None:
        raise httpx.ConnectError("of the hook's own call", request=httpx.Request("GET", "http://elsewhere"))

    http = httpx.Client(transport=httpx.MockTransport(answer), event_hooks={"response": [hook]})
    with http, pytest.raises(TravisConnectionError):
        client(http).v2.builds.restart(1)
    assert len(seen) == 1


@pytest.mark.parametrize("value", ["abc", "s3cr3t-v4lue\n"])
def test_an_error_that_repeats_a_secret_argument_does_not_show_it(value: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(422, text=f'{{"error_message": "no", "given": {request.content.decode()}}}')

    with httpx.Client(transport=httpx.MockTransport(answer)) as http, pytest.raises(StatusError) as caught:
        client(http).v3.env_vars.create("a/b", name="A", value=value)
    assert caught.value.message == "no"
    assert '"env_var.value":"[redacted]"' in (caught.value.body or "")
    assert '"env_var.name":"A"' in (caught.value.body or "")
    assert value.strip() not in repr(vars(caught.value))


def test_a_broken_error_that_repeats_a_secret_argument_does_not_show_it() -> None:
    def pieces(content: bytes) -> Iterator[bytes]:
        yield b"refused: " + content
        raise httpx.ReadError("gone")

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(422, content=pieces(request.content.replace(b"env_var.value", b"v")))

    with httpx.Client(transport=httpx.MockTransport(answer)) as http, pytest.raises(TravisConnectionError) as caught:
        client(http).v3.env_vars.create("a/b", name="A", value="s3cr3t-v4lue")
    assert (caught.value.body or "").startswith("refused: ")
    assert "s3cr3t-v4lue" not in (caught.value.body or "")


def test_v3_shows_no_value_of_a_variable_and_no_proof_of_a_user() -> None:
    variable = {"id": "1", "name": "A", "value": "s3cr3t", "public": True, "branch": None}
    assert "s3cr3t" not in repr(EnvVar.from_dict(variable))
    assert "s3cr3t" not in repr(AccountEnvVar.from_dict(variable))
    assert "s3cr3t" not in repr(User.from_dict({"id": 1, "secure_user_hash": "s3cr3t"}))


def builds(numbers: range) -> dict[str, object]:
    return {
        "builds": [
            {
                **dict.fromkeys(("started_at", "finished_at", "duration", "pull_request_title", "pull_request_number")),
                "id": n,
                "repository_id": 1,
                "commit_id": 1,
                "number": str(n),
                "event_type": "push",
                "pull_request": False,
                "config": {},
                "state": "passed",
                "job_ids": [],
            }
            for n in numbers
        ],
        "commits": [],
    }


@pytest.mark.parametrize("by_id", [False, True])
def test_a_flag_that_is_false_is_as_if_it_were_not_given(by_id: bool) -> None:  # a parameter
    def answer(request: httpx.Request) -> httpx.Response:
        before = int(request.url.params.get("after_number", 61))
        assert "branches" not in request.url.params
        return httpx.Response(200, json=builds(range(before - 1, max(before - 26, 0), -1)))

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        listed = client(http).v2.builds
        if by_id:
            found = list(listed.list(repository_id=1, branches=False, running=False))
        else:
            found = list(listed.list("a/b", branches=False))  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]  # typed for the other form
    assert [build.id for build in found] == list(range(60, 0, -1))


def test_what_the_description_has_a_pattern_for_is_checked_before_it_is_sent() -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda _: pytest.fail("sent"))) as http:
        travis = client(http).v2
        expected = r"^travis\.v2\.builds\.list\(\): slug must be such as 'sinatra/sinatra', not 'norslash'$"
        with pytest.raises(ValueError, match=expected):
            travis.builds.list(slug="norslash")
        with pytest.raises(ValueError, match=r"^travis\.v2\.builds\.list\(\): ids\[1\] must be 1 or more, not -5$"):
            travis.builds.list(ids=[1, -5])


def test_no_token_in_a_traceback_with_its_locals_or_in_what_caused_it() -> None:
    def break_off(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("broken", request=request)

    http = httpx.Client(transport=httpx.MockTransport(break_off))
    with http, pytest.raises(TravisConnectionError) as caught:
        client(http, retries=0).v2.root.get()
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert TOKEN not in shown
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.ReadError)
    assert "authorization" not in cause.request.headers


def test_another_token_given_for_a_call_is_not_shown_either() -> None:
    answer = httpx.Response(401, text="unknown: OTHERSECRET123")
    with httpx.Client(transport=httpx.MockTransport(lambda _: answer)) as http:
        travis = client(http).with_options(headers={"Authorization": "token OTHERSECRET123"})
        with pytest.raises(StatusError) as caught:
            travis.v2.users.me()
    assert "OTHERSECRET" not in str(caught.value) + repr(vars(caught.value))


def test_a_wrong_answer_is_named_by_its_type_and_not_by_its_value() -> None:
    answer = httpx.Response(200, json={"user": [{"token": "USERSECRET", "x": TOKEN}]})
    http = httpx.Client(transport=httpx.MockTransport(lambda _: answer))
    with http, pytest.raises(traviskit.DecodeError, match=r"\$\.user: an object expected, got a list") as caught:
        client(http).v2.users.me()
    assert "USERSECRET" not in str(caught.value)
    assert TOKEN not in str(caught.value)


def test_a_page_in_another_order_loses_nothing() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        before = int(request.url.params.get("after_number", 61))
        return httpx.Response(200, json=builds(range(max(before - 25, 1), before)))

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        found = [build.id for build in client(http).v2.builds.list(repository_id=1)]
    assert sorted(found) == list(range(1, 61))


def test_a_class_of_ones_own_keeps_its_attributes_with_other_options() -> None:
    class Mine(traviskit.Travis):
        team = "none"

    travis = Mine(token=TOKEN)
    travis.team = "blue"
    _ = travis.v2
    other = travis.with_options(retries=0)
    assert other.team == "blue"
    assert other.v2 is not travis.v2


def offsets(pages: dict[int, list[int]], **arguments: object) -> tuple[list[int], list[object]]:
    """What an offset pager gives of a server without `@pagination`'s help, and what it asked for."""
    asked: list[object] = []

    def fetch(given: Mapping[str, object]) -> SimpleNamespace:
        asked.append(given.get("offset"))
        return SimpleNamespace(builds=pages[given.get("offset") or 0], pagination=SimpleNamespace())  # type: ignore[index]  # pyright: ignore[reportArgumentType]  # an offset is an int

    operation = OPERATIONS["builds_list"]._replace(pagination=Pagination("offset"))
    return list(Pager(operation, arguments, fetch)), asked


def test_a_server_that_ignores_the_offset_gives_its_page_once() -> None:
    found, asked = offsets(defaultdict(lambda: [1, 2, 3]))
    assert found == [1, 2, 3]
    assert asked == [None, 3]


def test_an_offset_of_the_caller_is_where_the_list_starts() -> None:
    found, asked = offsets({50: [50, 51], 52: [52], 53: []}, offset=50)
    assert found == [50, 51, 52]
    assert asked == [50, 52, 53]


def test_a_redirected_post_says_where_it_was_sent() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(303, headers={"Location": f"https://travis-ci.org/scopes?from={TOKEN}#existing-user"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http, pytest.raises(StatusError) as refused:
        client(http).v2.auth.github(github_token="of-github")  # noqa: S106  # a sample
    assert refused.value.message == (
        "the server points to https://travis-ci.org/scopes?from=[redacted]#existing-user instead of answering"
    )


@pytest.mark.parametrize(
    ("status", "text", "hint"),
    [
        (502, "Bad gateway\n", ""),
        (500, "Sorry, we experienced an error.\n", "Known causes: A `slug` without a slash; "),
        (403, "Forbidden\n", "The server has banned this token or address for some hours"),
    ],
)
def test_a_list_that_breaks_off_says_how_far_it_came(status: int, text: str, hint: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if "older_than" in request.url.params:
            return httpx.Response(status, text=text)
        found = [{"id": number, "commit_id": None} for number in range(40, 15, -1)]
        return httpx.Response(200, json={"requests": found, "commits": []})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        requests = client(http).v2.requests.list(slug="octocat/hello")
        read: list[int] = []
        with pytest.raises(StatusError) as failed:
            read.extend(request.id for request in requests)  # what was read before is kept
        assert failed.value.hint.startswith(hint)
        assert failed.value.hint.endswith("The 25 items before it were read; max_items=25 ends the list there")
        assert len(read) == 25
        assert len(list(client(http).v2.requests.list(slug="octocat/hello", max_items=25))) == 25
