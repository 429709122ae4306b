"""The register of the reference's examples: each documented request with its answer, as the documents have them.

A file of `examples/`, named after its heading:

    documents: [v2-reference.md, v2-reference-rendered.txt]     # where it stands, and under which heading
    heading: Builds
    rows: [X14]                                                 # the rows of the checklist that it is
    request: |-                                                 # as documented, to the letter
      GET /repos/sinatra/sinatra/builds HTTP/1.1
      …
    answer: |-                                                  # likewise; null where the documents show none
      HTTP/1.1 200 OK
      …
    before: [|- …]                      # requests that must have been sent to the same server
    cut_short: [$.permissions]          # lists of which the documents show the beginning
    deviation: {reason: …, known: D11, why: …}                  # the mock does not answer so: one of REASONS and KNOWN
    tested:                                                     # what is tested instead, or where no answer is shown
      - request: |-                     # left out: as documented
        answer: |-                      # left out: as documented

V1's document shows addresses: `request` is then what goes to one. Where the documents show a curl command instead,
it stands, as documented, under `curl` in the place of `request`. Other shell and Ruby blocks are not requests; the page
that puts them beside their traviskit lines has them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from asking import Answered, ask
from curl_commands import message_of

import travis_mock
from travis_mock.casts import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from travis_mock.handling import Platform

__all__ = [
    "KNOWN",
    "REASONS",
    "Example",
    "Exchange",
    "Message",
    "answered",
    "compare",
    "differences",
    "register",
    "slips",
]

FOLDER = Path(__file__).parent / "examples"

REASONS = (
    "contradicts another example",
    "invalid syntax",
    "wrong length",
    "other object than asked for",
    "server differs",
)

# What is known to be wrong in the documents' examples, by the number that it has among the discrepancies between
# documents and server, or by a name. No other deviation is accepted.
KNOWN = {
    "D8": 'a repository\'s `"active": "true"` is a text; the server sends a boolean or null',
    "D10": "the line breaks of a public key are a backslash and an n; the server sends real ones",
    "D11": "the number of a pull request is a text; the server sends an integer",
    "D43": "the example of caches asks for builds",
    "D44": "the header `Content-Type text/plain` has no colon",
    "D52": "V1's lists of repositories are for everybody; the server wants a login",
    "2011": "the builds of V1's JSONP are as they were in 2011, those of its index as of 2012",
    "build 63812": "the answer to a request for the build 63812 is the build 1664040",
    "comma": "there is no comma behind the log of V1's job, whose id is 1672523, asked for as 1772523",
    "content-length": "`Content-Length: 37` stands over a body of 36 bytes",
    "another repository": "the answer to a request for travis-ci/travis-core is one for svenfuchs/test-2",
    "two answers": "the same request for sinatra's builds has one answer under Builds and another under Commits",
}

# The documents' three installations, and the path that everything is below there.
_PLATFORMS: Mapping[str, tuple[Platform, str]] = {
    "api.github.com": ("org", ""),
    "api.travis-ci.org": ("org", ""),
    "travis-ci.org": ("org", ""),
    "api.travis-ci.com": ("com-public", ""),
    "travis.example.com": ("enterprise", "/api"),
}


@dataclass(frozen=True)
class Message:
    """A request or an answer as text: its first line, its headers with names in lower case, its body."""

    start: str
    headers: Mapping[str, str]
    malformed: tuple[str, ...]
    body: str

    @classmethod
    def parse(cls, text: str) -> Message:
        """Read a message. A line that is no header is kept among the `malformed`."""
        head, _, body = text.partition("\n\n")
        start, *lines = head.splitlines()
        pairs = [line.partition(": ") for line in lines]
        headers = {name.lower(): value for name, colon, value in pairs if colon}
        return cls(start, headers, tuple(name for name, colon, _ in pairs if not colon), body)

    @property
    def media_type(self) -> str:
        """The media type, without parameters."""
        return _media_type(self.headers.get("content-type", ""))


@dataclass(frozen=True)
class Exchange:
    """A request and the answer that it should have; `cut_short` names the lists that the answer begins only, and
    `before` are requests that come first.
    """

    request: Message
    answer: Message | None
    cut_short: tuple[str, ...] = ()
    before: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Example:
    """One file of the register."""

    name: str
    content: Mapping[str, Any]

    @property
    def deviation(self) -> Mapping[str, str] | None:
        return self.content.get("deviation")

    @property
    def documented(self) -> Exchange:
        """The exchange as the documents have it."""
        return self._exchange({})

    @property
    def tested(self) -> list[Exchange]:
        """What the mock is held against: what the documents show, unless the file says what instead."""
        return [self._exchange(pair) for pair in self.content.get("tested", [{}])]

    def _exchange(self, pair: Mapping[str, str]) -> Exchange:
        answer = pair.get("answer", self.content["answer"])
        return Exchange(
            Message.parse(pair.get("request", self.content["request"])),
            None if answer is None else Message.parse(answer),
            tuple(self.content.get("cut_short", ())),
            tuple(Message.parse(text) for text in self.content.get("before", ())),
        )


@cache
def register() -> list[Example]:
    """All examples, by name."""
    return [Example(file.stem, _content(file)) for file in sorted(FOLDER.glob("*.yaml"))]


def _content(file: Path) -> Mapping[str, Any]:
    content: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return content | {"request": message_of(content["curl"])} if "curl" in content else content


def slips(message: Message) -> list[str]:
    """What is wrong with a message itself: it could not be sent so."""
    found = [f"the line {line!r} is no header" for line in message.malformed]
    length, size = message.headers.get("content-length"), len(message.body.encode())
    if length is not None and int(length) != size:
        found.append(f"Content-Length says {length}, the body has {size} bytes")
    return found


def differences(exchange: Exchange) -> list[str]:
    """Send a request to a mock of the reference's world; in what the answer is not the documented one.

    The answer may have more headers and more keys, and its media type more parameters.
    """
    if found := slips(exchange.request):
        return found
    return compare(exchange, answered(exchange.request, exchange.before)[1])


def answered(request: Message, before: tuple[Message, ...] = ()) -> tuple[str | None, Answered]:
    """The operation that a request asks for, and what a fresh mock answers, after other requests.

    The installation is the one that the `Host` names.
    """
    platform, prefix = _PLATFORMS[request.headers["host"]]
    app = travis_mock.app("reference", era="reference", platform=platform)
    for message in (*before, request):
        method, target, _ = message.start.split(" ")
        path, _, query = target.partition("?")
        headers = dict(message.headers)
        accept = headers.pop("accept", None)
        body = message.body.encode()
        answer = ask(app, method, path, query, login=None, accept=accept, body=body, prefix=prefix, **headers)
    return app.requests[-1].operation_id, answer


def compare(exchange: Exchange, actual: Answered) -> list[str]:
    """In what an answer is not the documented one."""
    answer = exchange.answer
    if answer is None:
        return []
    found = slips(answer)
    if answer.start.split(" ")[1] != str(actual.status):
        found.append(f"the status is {actual.status}, documented is {answer.start!r}")
    for name, value in answer.headers.items():
        sent = actual.headers.get(name)
        if sent is None or (_media_type(sent) if name == "content-type" else sent) != value:
            found.append(f"the header {name!r} is {sent!r}, documented is {value!r}")
    if answer.media_type != "application/json":
        return found + [f"the body is {actual.text!r}, documented is {answer.body!r}"] * (actual.text != answer.body)
    if not found:
        found += _of(json.loads(answer.body), actual.json, "$", exchange.cut_short)
    return found


def _of(documented: Any, actual: Any, path: str, cut_short: tuple[str, ...]) -> Iterator[str]:
    """Where a value is not the documented one; 1 and true are not the same."""
    if is_object(documented) and is_object(actual):
        for name, value in documented.items():
            if name in actual:
                yield from _of(value, actual[name], f"{path}.{name}", cut_short)
            else:
                yield f"{path}.{name} is missing"
    elif is_list(documented) and is_list(actual):
        beginning = path in cut_short
        if len(actual) < len(documented) or (len(actual) == len(documented)) is beginning:
            yield f"{path} has {len(actual)} entries, documented are {len(documented)}{' of more' * beginning}"
        for index, (value, other) in enumerate(zip(documented, actual, strict=False)):
            yield from _of(value, other, f"{path}[{index}]", cut_short)
    elif type(documented) is not type(actual) or documented != actual:
        yield f"{path} is {actual!r}, documented is {documented!r}"


def _media_type(value: str) -> str:
    return value.partition(";")[0].strip()
