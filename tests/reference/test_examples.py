"""Every request of the reference's examples, sent to the mock: it answers as documented, or as the register says."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from asking import Answered, ask
from checklist import bundle, checklist
from curl_commands import message_of
from register import KNOWN, REASONS, Example, Exchange, Message, answered, compare, differences, register, slips

import travis_mock
from travis_mock.casts import is_list, is_object
from travis_mock.secure import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = register()
each_example = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)

# `travis pubkey -r travis-ci/travis-api`, in both forms, and with `--fingerprint`, as the documents show it.
PEM = """\
-----BEGIN RSA PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCOmOkC6MYRH1w2ib3AIC00GNwm
gr8ch3mNHZ16x6cvSMjc6cURZt9Hav6gz03P5+9e5Vw1ztm3hvPR+IJsyOV/CSsY
f1Cgboj6ZJ7tr3xOJXcqcMVfiGiG7Km6/psRdn0jrjTpU/qcru8Wx3zbQEf5NuXQ
yMVHmnl8/5w0WPV/UwIDAQAB
-----END RSA PUBLIC KEY-----
"""
FINGERPRINT = "99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f"


KEYS = {"documents", "heading", "rows", "request", "curl", "answer", "before", "cut_short", "deviation", "tested"}
# Where requests stand as such, and where as curl commands.
DOCUMENTS = (
    {"v1-reference.md", "v2-reference.md", "v2-reference-rendered.txt"},
    {"v3-triggering-builds.txt", "v3-triggering-builds-beta.md"},
)


@cache
def documented_differences(name: str) -> list[str]:
    """In what the mock's answer to a documented request is not the documented one."""
    (example,) = (example for example in EXAMPLES if example.name == name)
    return differences(example.documented)


@each_example
def test_the_mock_answers_as_documented_or_as_the_register_says(example: Example) -> None:
    for exchange in example.tested:
        assert differences(exchange) == []


@each_example
def test_a_deviation_is_one(example: Example) -> None:
    assert bool(documented_differences(example.name)) == bool(example.deviation)


@each_example
def test_an_example_is_complete(example: Example) -> None:
    content = example.content
    assert content.keys() <= KEYS
    assert set(content["documents"]) <= DOCUMENTS["curl" in content]
    assert content["documents"]
    assert content["heading"]
    assert bool(content["rows"]) != ("curl" in content)  # the checklist is V1's and V2's
    assert ("tested" in content) == (content["answer"] is None or "deviation" in content)
    for exchange in example.tested:
        assert exchange.answer is not None
        assert not slips(exchange.request)
    if example.deviation is not None:
        assert example.deviation.keys() == {"reason", "known", "why"}
        assert example.deviation["reason"] in REASONS
        assert example.deviation["known"] in KNOWN
        assert example.deviation["why"]


def test_every_known_discrepancy_is_still_the_reason_of_a_deviation() -> None:
    assert {example.deviation["known"] for example in EXAMPLES if example.deviation} == KNOWN.keys()


def test_every_row_of_the_checklist_has_its_example_under_its_heading() -> None:
    rows = {row.id: row.section for row in checklist() if row.kind == "example"}
    filed = {row: example.content["heading"] for example in EXAMPLES for row in example.content["rows"]}
    assert filed == rows


def test_how_many_are_verbatim(capsys: pytest.CaptureFixture[str]) -> None:
    verbatim = [example for example in EXAMPLES if not documented_differences(example.name)]
    deviations = [example for example in EXAMPLES if example not in verbatim]
    lines = [f"{len(verbatim)} verbatim, {len(deviations)} deviations"]
    lines += [f"  {example.name}: {said}" for example in verbatim if (said := _shortened(example))]
    lines += [f"  {example.name}: {_said(example)}" for example in deviations]
    with capsys.disabled():
        print("", *lines, sep="\n")  # noqa: T201 (this is what it is for)
    assert all(example.deviation for example in deviations)
    assert not any(example.deviation for example in verbatim)


def _shortened(example: Example) -> str:
    if example.content["answer"] is None:
        return "the documents show no answer"
    lists = example.content.get("cut_short", ())
    return f"the documents show the beginning of {', '.join(lists)}" if lists else ""


def _said(example: Example) -> str:
    return "{reason} ({known})".format_map(example.deviation) if example.deviation else "is not in the register"


def test_a_request_with_the_documented_length_gets_no_answer_but_a_refusal() -> None:
    (example,) = (example for example in EXAMPLES if example.name == "with_a_github_token")
    head, _, body = example.content["request"].partition("\n\n")
    with travis_mock.serve(travis_mock.app("reference")) as server:
        address = urlsplit(server.url)
        with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
            connection.sendall(f"{head}\n\n{body}".replace("\n", "\r\n").encode())
            connection.shutdown(socket.SHUT_WR)
            assert connection.makefile("rb").readline() == b"HTTP/1.1 400 Bad Request\r\n"


# -- the description's own examples -----------------------------------------------------------------------------------

# JavaScript is not described, and a body that can not be read leads to no operation; a deletion and a redirect have no
# body, and of pages the description has but the gist.
NOT_DESCRIBED = (
    "creating_a_temporary_github_token_delete",
    "github_oauth_handshake",
    "github_oauth_handshake_iframe",
    "triggering_builds_beta_with_config",
    "v1_jsonp",
    "web_browsers_jsonp",
)
DESCRIBED = [example for example in EXAMPLES if example.name not in NOT_DESCRIBED]

# As documented, but for these.
CORRECTED = {"builds": ["$.builds[0].pull_request_number is 1912, documented is '1912'"]}


@pytest.mark.parametrize("example", DESCRIBED, ids=lambda example: example.name)
def test_the_description_has_it_as_an_example(example: Example) -> None:
    exchanges = [replace(exchange, cut_short=()) for exchange in (*example.tested, example.documented)]
    found = [compare(exchange, shown) for exchange in exchanges for shown in _described(exchange)]
    assert CORRECTED.get(example.name, []) in found


def _described(exchange: Exchange) -> Iterator[Answered]:
    """The description's examples for the answer to a request, as answers."""
    answer = exchange.answer
    if answer is None or slips(exchange.request):
        return
    operation_id, actual = answered(exchange.request)
    version = _version(exchange.request)
    operations = (operation for item in bundle(version)["paths"].values() for operation in item.values())
    (operation,) = (one for one in operations if is_object(one) and one.get("operationId") == operation_id)
    described = _resolved(operation["responses"][str(actual.status)], version)
    for example in described.get("content", {}).get(answer.media_type, {}).get("examples", {}).values():
        value = _resolved(example, version)["value"]
        text = value if isinstance(value, str) else json.dumps(value)
        yield Answered(actual.status, answer.headers, text.encode())


def _version(request: Message) -> str:
    """The version that a request is meant for."""
    if request.headers.get("travis-api-version") == "3":
        return "v3"
    if request.headers["host"] == "api.github.com":
        return "github"
    path = request.start.split(" ")[1].partition("?")[0]
    return "v1" if path.endswith(".json") else "v2"


def _resolved(value: Any, version: str) -> Any:
    """What a reference points to."""
    if "$ref" not in value:
        return value
    found: Any = bundle(version)
    for name in value["$ref"].removeprefix("#/").split("/"):
        found = found[name]
    return found


# -- curl commands ----------------------------------------------------------------------------------------------------


def test_a_curl_command_is_the_message_that_it_sends() -> None:
    script = 'body=\'{\n  "a": 1}\'\n\ncurl -s -X POST \\\n  -H "Accept: text/plain" -d "$body" https://host/a%2Fb'
    assert message_of(script) == 'POST /a%2Fb HTTP/1.1\nHost: host\nAccept: text/plain\n\n{\n  "a": 1}'
    assert message_of("curl https://host/x") == "GET /x HTTP/1.1\nHost: host\n\n"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("wget https://host", "a curl command is expected"),
        ("curl --compressed https://host", "'--compressed' is no part"),
    ],
)
def test_another_command_is_refused(script: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        message_of(script)


# -- the comparison itself --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "example",
    [example for example in EXAMPLES if not example.deviation and example.content["answer"] is not None],
    ids=lambda example: example.name,
)
def test_every_documented_value_counts(example: Example) -> None:
    documented = example.documented
    assert documented.answer is not None
    _, actual = answered(documented.request)
    for tampered in _tampered(json.loads(documented.answer.body)):
        answer = replace(documented.answer, body=json.dumps(tampered))
        assert compare(Exchange(documented.request, answer, documented.cut_short), actual), tampered


def _tampered(value: Any) -> Iterator[Any]:
    """The same document with one thing in it changed: every value, every name, every list made longer."""
    if is_object(value):
        for name, member in value.items():
            yield from ({**value, name: other} for other in _tampered(member))
            yield {**{key: other for key, other in value.items() if key != name}, f"{name}_": member}
    elif is_list(value):
        for index, entry in enumerate(value):
            yield from ([*value[:index], other, *value[index + 1 :]] for other in _tampered(entry))
        yield [*value, "one that is nowhere"]
    elif isinstance(value, bool):
        yield from (not value, int(value))
    elif isinstance(value, int):
        yield from (value + 1, str(value))
    else:
        yield from (f"{value}?",) if value is None else (f"{value}?", None)


# -- the golden vector ------------------------------------------------------------------------------------------------


def test_the_documented_key_of_travis_api_has_the_documented_fingerprint() -> None:
    assert fingerprint(PEM) == FINGERPRINT


def test_the_documented_fingerprint_of_sinatra_is_that_of_another_key() -> None:
    app = travis_mock.app("reference")
    (key,) = app.world.where("repository_keys", repository_id=82)
    assert key["fingerprint"] != fingerprint(key["public_key"]) is not None


def test_the_mock_has_that_key_and_computes_that_fingerprint() -> None:
    app = travis_mock.app("reference")
    (key,) = app.world.where("repository_keys", repository_id=409371)
    assert key.get("fingerprint") is None
    shown = ask(app, "GET", "/repos/travis-ci/travis-api/key", login="rkh").json
    assert shown["fingerprint"] == FINGERPRINT
    assert shown["key"].splitlines()[1:-1] == PEM.splitlines()[1:-1]
