"""`docs/rosetta.md` has every command line and all Ruby of the reference, and what it says beside them is so."""

# ruff: noqa: T201  # the counts are part of the result

from __future__ import annotations

import json
import re
import warnings
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import httpx
import pytest

import travis_mock
from travis_mock.builder import Builder
from travis_mock.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = (Path(__file__).parents[2] / "docs" / "rosetta.md").read_text(encoding="utf-8")
# What the documents have, written down from them: heading, language, text, and the documents in which it stands.
BLOCKS: list[dict[str, str]] = json.loads(Path(__file__).with_name("rosetta_blocks.json").read_bytes())
QUOTED = ("shell", "ruby")
HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
FENCE = re.compile(r"^```(\w+)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
DEFERRED = re.compile(r"^> Deferred: \S", re.MULTILINE)
PRINTED = re.compile(r"^ *(?:print\(.*\)  )?# (.*)$", re.MULTILINE)
# The hosts of the page, and where in the mock server they are.
HOSTS = {
    "https://api.travis-ci.com": "",
    "https://travis.example.com/api": "",
    "https://api.github.com": "/api.github.com",
}


class Entry(NamedTuple):
    """A block of the reference, and what follows it on the page until the next: Python, and whether there is a rest."""

    heading: str
    language: str
    text: str
    python: str
    deferred: bool


def entries() -> Iterator[Entry]:
    """What the page shows, in its order."""
    starts = [found.start() for found in HEADING.finditer(PAGE)]
    for start, end in pairwise([*starts, len(PAGE)]):
        section = PAGE[start:end]
        heading = section.partition("\n")[0].removeprefix("## ")
        fences = [found for found in FENCE.finditer(section) if found[1] in QUOTED]
        for here, following in zip(fences, [*(found.start() for found in fences[1:]), len(section)], strict=True):
            beside = section[here.end() : following]
            scripts = [found[2] for found in FENCE.finditer(beside) if found[1] == "python"]
            yield Entry(heading, here[1], here[2], "\n".join(scripts), bool(DEFERRED.search(beside)))


ENTRIES = list(entries())
PREAMBLE = FENCE.findall(PAGE.partition("\n## ")[0])[0][1]
SCRIPTS = [pytest.param(entry, id=f"{entry.heading} {entry.language}") for entry in ENTRIES if entry.python]


def test_every_block_of_the_documents_is_on_the_page_in_its_order() -> None:
    shown = [(entry.heading, entry.language, entry.text) for entry in ENTRIES]
    assert shown == [(block["heading"], block["language"], block["text"]) for block in BLOCKS]


def test_beside_every_block_stands_python_or_why_there_is_none() -> None:
    assert [entry for entry in ENTRIES if not (entry.python or entry.deferred)] == []


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, object]]:
    """What a script of the page starts with, `travis` above all; the hosts are a mock server, on a socket."""
    send = httpx.HTTPTransport.handle_request
    for name in ("http_proxy", "https_proxy", "all_proxy", "TRAVIS_ENDPOINT", "TRAVIS_TOKEN"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    app = travis_mock.app()
    Builder(app).add("access_tokens", user_id=267, token="YOUR-TOKEN")  # noqa: S106  # the one that the page has
    with serving(app) as server:

        def redirected(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
            url = str(request.url)
            host = next(host for host in HOSTS if url.startswith(host))
            request.url = httpx.URL(url.replace(host, f"{server.url}{HOSTS[host]}", 1))
            return send(transport, request)

        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", redirected)
        namespace: dict[str, object] = {"__name__": "rosetta"}
        exec(compile(PREAMBLE, "docs/rosetta.md", "exec"), namespace)  # noqa: S102  # our own words
        yield namespace
        namespace["travis"].close()  # type: ignore[attr-defined]  # the page's client
        assert app.violations == []


@pytest.mark.parametrize("entry", SCRIPTS)
def test_the_python_beside_a_block_prints_what_its_comments_say(
    entry: Entry,
    client: dict[str, object],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "example.yml").write_text("language: ruby\njdk: default\n", encoding="utf-8")
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        exec(compile(entry.python, "docs/rosetta.md", "exec"), client)  # noqa: S102  # our own words
    expected = PRINTED.findall(entry.python)
    assert expected
    assert capsys.readouterr().out.splitlines() == expected
    assert {warning.category for warning in warned} == (
        {DeprecationWarning} if entry.heading == "Annotations" else set()
    )


def test_the_page_counts_its_blocks(capsys: pytest.CaptureFixture[str]) -> None:
    executed = [entry for entry in ENTRIES if entry.python]
    in_part, none = sum(entry.deferred for entry in executed), len(ENTRIES) - len(executed)
    count = f"{len(ENTRIES)} blocks: {len(executed)} executed, {in_part} of these in part, {none} deferred"
    assert f" {count}." in " ".join(PAGE.split())
    with capsys.disabled():
        print(f"\nRosetta: {count}")
