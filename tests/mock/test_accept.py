"""The `Accept` header: which version, and which form of an answer."""

import pytest
from asking import ask, small
from hypothesis import given
from hypothesis import strategies as st

from travis_mock.accept import Entry, parse_accept

V2 = "application/vnd.travis-ci.2+json"


@pytest.mark.parametrize(
    ("header", "version"),
    [
        ("", "v1"),
        ("*/*", "v1"),
        ("application/json", "v1"),
        ("application/vnd.travis-ci.1+json", "v1"),
        (V2, "v2"),
        ("application/json; version=2", "v2"),
        ("application/vnd.travis-ci.2.1+json", "v2.1"),
        ("application/json; version=2.1", "v2.1"),
        ("text/vnd.travis-ci.2+plain", "v2"),
        ("application/json, " + V2, "v2"),
        ("garbage", "v1"),
    ],
)
def test_the_header_says_the_version(header: str, version: str) -> None:
    assert parse_accept(header).version == version


@pytest.mark.parametrize(
    ("header", "status", "content_type"),
    [
        (V2, 200, "application/json;charset=utf-8"),
        ("application/json; version=2", 200, "application/json;charset=utf-8"),
        ("application/json; version=2.1", 200, "application/json;charset=utf-8"),
        (V2 + ", */*; q=0.01", 200, "application/json;charset=utf-8"),
        (V2 + ",application/json", 200, "application/json;charset=utf-8"),
        (V2 + "; q=0", 200, "application/json;charset=utf-8"),
        ("text/html, application/json; version=2", 200, "application/json;charset=utf-8"),
        ("text/html; q=0.9, application/json; version=2; q=0.1", 200, "application/json;charset=utf-8"),
        ("application/vnd.travis-ci.4+json", 406, "application/json;charset=utf-8"),
        ("application/json; version=4", 406, "application/json;charset=utf-8"),
        ("text/plain", 406, "application/json"),
        ("text/html", 406, "application/json"),
        ("garbage", 406, "application/json"),
        ("application/xml", 406, "application/json"),
    ],
)
def test_a_resource_has_the_form_that_is_accepted_or_none(header: str, status: int, content_type: str) -> None:
    answer = ask(small(), "GET", "/repos/10", accept=header)
    assert (answer.status, answer.content_type) == (status, content_type)
    assert bool(answer.body) == (status == 200)


def test_the_first_acceptable_entry_wins_over_the_one_with_a_version() -> None:
    """V1 comes first, and this resource has no form in V1 here: the second entry is taken."""
    accept = parse_accept("application/json, " + V2)
    assert [entry.version for entry in accept.formats] == [None, "v2"]
    assert not accept.before_v2_1 or accept.version == "v2"


def test_more_parameters_come_before_the_order_in_the_header() -> None:
    accept = parse_accept(V2 + ", application/json; version=1")
    assert [entry.version for entry in accept.formats] == ["v1", "v2"]


def test_a_suffix_replaces_the_header_and_loses_the_version() -> None:
    assert ask(small(), "GET", "/repos/ada/notes.json").json["slug"] == "ada/notes"
    assert ask(small(), "GET", "/accounts.json").status == 406
    assert ask(small(), "GET", "/repos/10.txt").status == 406
    unknown = ask(small(), "GET", "/repos/10.wat")
    assert (unknown.status, unknown.json) == (200, {"repos": []})


def test_what_has_one_form_only_is_sent_under_every_version() -> None:
    answer = ask(small(), "GET", "/repos/10/branches/main.json")
    assert (answer.status, answer.json["branch"]["id"]) == (200, 110)


@pytest.mark.parametrize("value", ["true", "TRUE", "1", "2x"])
def test_pretty_indents(value: str) -> None:
    answer = ask(small(), "GET", "/repos/10", f"pretty={value}")
    assert answer.text.startswith('{\n  "repo": {\n    "id": 10')


@pytest.mark.parametrize("value", ["0", "yes", ""])
def test_pretty_takes_only_true_and_numbers(value: str) -> None:
    assert ask(small(), "GET", "/repos/10", f"pretty={value}").text.startswith('{"repo":{"id":10')


def test_a_head_request_has_no_body_but_the_same_headers() -> None:
    head, get = ask(small(), "HEAD", "/repos/10"), ask(small(), "GET", "/repos/10")
    assert (head.status, head.body) == (200, b"")
    assert dict(head.headers) == dict(get.headers)


media = st.sampled_from(["application/json", "text/plain", "text/html", "*/*", "text/*", V2, "image/png"])
qualities = st.none() | st.floats(0, 1).map(lambda number: round(number, 3))
entries = st.tuples(media, st.sampled_from(["", "; version=2", "; a=1; b=2"]), qualities)


@given(st.lists(entries, min_size=1, max_size=6))
def test_entries_are_ordered_by_quality_then_wildcards_then_parameters(parts: list[tuple[str, str, float]]) -> None:
    texts = [kind + rest + ("" if quality is None else f"; q={quality}") for kind, rest, quality in parts]
    single = [parse_accept(text).entries[0] for text in texts]

    def rank(entry: Entry) -> tuple[float, int, int]:
        return -entry.quality, f"{entry.type}/{entry.subtype}".count("*"), -len(entry.parameters)

    assert list(parse_accept(", ".join(texts)).entries) == sorted(single, key=rank)


@given(st.text(max_size=60))
def test_no_header_breaks_it(header: str) -> None:
    accept = parse_accept(header)
    assert accept.entries
    assert accept.version.startswith("v")
