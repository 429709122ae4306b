"""The one reader: what it refuses, where, and that what it takes means one thing."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from inline import steady
from ruamel.yaml import YAML

from generator import load as load_module
from generator.errors import DescriptionError, Problem
from generator.formats import minify, to_json, to_yaml
from generator.load import Sources, load, plain


def read(folder: Path, text: str) -> Sources:
    api = folder / "openapi" / "v2"
    api.mkdir(parents=True, exist_ok=True)
    (api / "openapi.yaml").write_text(text, encoding="utf-8")
    return load(api)


def refused(folder: Path, text: str) -> list[Problem]:
    with pytest.raises(DescriptionError) as caught:
        read(folder, text)
    return list(caught.value.problems)


DOUBTFUL = [
    *("on", "Off", "YES", "no", "y", "N"),
    *("010", "0o10", "0x1F", "0b101", "1_000", "+0_1", "1:30", "190:20:30.15"),
    *("1e3", "1.5e3", ".5", "5.", "-.5", ".inf", "-.INF", ".NaN"),
    *("2014-04-21", "2014-04-21T15:27:14Z", "2001-12-14 21:59:43.10 -5", "="),
]


@pytest.mark.parametrize("scalar", DOUBTFUL)
def test_what_yaml_1_1_and_1_2_read_differently_is_refused(scalar: str, tmp_path: Path) -> None:
    (problem,) = refused(tmp_path, f"info:\n  title: A\n  version: {scalar}\n")
    assert (problem.file, problem.line, problem.pointer) == ("openapi/v2/openapi.yaml", 3, "#/info/version")
    assert (problem.rule, problem.message) == ("yaml-ambiguous", f"YAML 1.1 and 1.2 read {scalar} differently")
    assert f'"{scalar}"' in problem.advice
    assert read(tmp_path, f"version: '{scalar}'\n").files["openapi.yaml"] == {"version": scalar}


@pytest.mark.parametrize(
    ("text", "line", "rule", "advice"),
    [
        ("a: 1\na: 2\n", 2, "yaml-duplicate-key", "The first one is in line 1; keep one of them."),
        ("a:\n  200: b\n", 2, "yaml-key", 'Quote it: "200".'),
        ("a:\n  null: b\n", 2, "yaml-key", 'Quote it: "null".'),
        ("a:\n  on: b\n", 2, "yaml-ambiguous", 'Quote it: "on".'),
        ("a: {b: 1}\nc:\n  <<: {d: 1}\n", 3, "yaml-ambiguous", "Write the members out, or share them with `allOf`."),
        ("a:\n  [1, 2]: b\n", 2, "yaml-key", "Keys are strings."),
        ("a: &b 1\n", 1, "yaml-anchor", "Write it out, or make it a component and refer to it with `$ref`."),
        ("a:\n  &b c: 1\n", 2, "yaml-anchor", "Leave it out."),
        ("a: !!python/name:os.system\n", 1, "yaml-tag", "Leave it out; quote a value that is a string."),
        ("a:\n\tb: 1\n", 2, "yaml-character", "Indent with spaces"),
        ("a: b\u2028c\n", 1, "yaml-character", "write the character as an escape"),
        ("a: b\nc: {d\n", 3, "yaml-syntax", "Mend the YAML at or above this line."),
        ("- a\n", 1, "yaml-document", "A file is one object"),
        ("a: 1\n---\nb: 1\n", 2, "yaml-document", "A file is one object"),
        ("", 1, "yaml-document", "A file is one object"),
        ("a: " + "[" * 150 + "]" * 150 + "\n", 1, "yaml-depth", "Make the inner levels components."),
    ],
)
def test_refused(text: str, line: int, rule: str, advice: str, tmp_path: Path) -> None:
    (problem,) = refused(tmp_path, text)
    assert (problem.file, problem.line, problem.rule) == ("openapi/v2/openapi.yaml", line, rule)
    assert advice in problem.advice


def test_an_alias_is_refused_beside_its_anchor(tmp_path: Path) -> None:
    assert [problem.line for problem in refused(tmp_path, "a: &b [1]\nc: *b\n")] == [1, 2]


def test_all_files_are_read_before_anything_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "openapi" / "v2"
    folder.mkdir(parents=True)
    (folder / "builds.yaml").write_text("a: on\n")
    (folder / "jobs.yaml").write_bytes(b"a: \xff\n")
    with pytest.raises(DescriptionError) as caught:
        load(folder)
    builds, jobs, root = str(caught.value).split("\n")
    assert builds == (
        "openapi/v2/builds.yaml:1: #/a: yaml-ambiguous: YAML 1.1 and 1.2 read on differently. "
        'Quote it if it is a string: "on"; write a number in plain decimals, a boolean as true or false.'
    )
    assert jobs == "openapi/v2/jobs.yaml: #: yaml-syntax: not UTF-8 text at byte 3. Save it as UTF-8."
    assert root == (
        "openapi/v2/openapi.yaml: #: file-missing: there is no such file. "
        "Every API has an openapi.yaml with its info, servers, tags and paths."
    )


def test_lines_are_those_of_the_keys_and_items(tmp_path: Path) -> None:
    sources = read(tmp_path, "a:\n  b/c:\n    - 1\n\n    - {d: 2,\n       e~: 3}\n")
    assert sources.line("openapi.yaml", "#/a/b~1c") == 2
    assert sources.line("openapi.yaml", "#/a/b~1c/1") == 5
    assert sources.line("openapi.yaml", "#/a/b~1c/1/e~0") == 6
    assert sources.line("openapi.yaml", "#/a/b~1c/1/nothing/here") == 5
    assert sources.line("openapi.yaml", "#/nothing") == 1


def test_a_line_is_found_without_libyaml_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a:\n  - b: ~\n    'c': |\n      d\n       e\n  - [1, -2.50, true, 'x: #y']\n"
    fast = read(tmp_path, text)
    assert load_module._Loader is yaml.CSafeLoader
    monkeypatch.setattr(load_module, "_Loader", yaml.SafeLoader)
    assert read(tmp_path, text) == fast
    assert fast.files["openapi.yaml"] == {"a": [{"b": None, "c": "d\n e\n"}, [1, -2.5, True, "x: #y"]]}


#: Texts in which the two versions of YAML are at home.
SCALARS = st.one_of(
    st.sampled_from(DOUBTFUL),
    st.from_regex(r"[-+.]?[0-9_:.eExob+-]{1,9}", fullmatch=True),
    st.from_regex(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ T][0-9:.Z+-]{1,12})?", fullmatch=True),
    st.from_regex(r"[A-Za-z~=<.][A-Za-z0-9.~=<]{0,6}", fullmatch=True),
)


@steady
@given(SCALARS)
def test_what_is_read_is_read_alike_by_yaml_1_1_and_1_2(text: str) -> None:
    try:
        value = plain(text)
    except ValueError:
        return
    try:
        old = yaml.load(f"a: {text}\n", Loader=yaml.SafeLoader)["a"]
        new = YAML(typ="safe", pure=True).load(f"a: {text}\n")["a"]
    except (yaml.YAMLError, TypeError):
        return  # no scalar at all: the parser refuses it before it is looked at
    assert (type(old), old) == (type(value), value)
    assert (type(new), new) == (type(value), value)


TEXTS = st.one_of(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), SCALARS)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@steady
@given(st.dictionaries(TEXTS, JSON, max_size=4))
def test_yaml_that_we_write_is_read_as_what_it_was(tmp_path_factory: pytest.TempPathFactory, document: Any) -> None:
    text = to_yaml(document)
    if document:
        assert read(tmp_path_factory.mktemp("yaml"), text).files["openapi.yaml"] == document
    assert yaml.safe_load(text) == document
    assert YAML(typ="safe", pure=True).load(text) == document


def test_texts_are_written_as_such() -> None:
    assert to_yaml({"a": "b\n c\n", "d": ["e\n\nf", "on", "", "x y"], "g": [], "h": [[1], {"i": 1e16}]}) == (
        'a: |\n  b\n   c\nd:\n  - |-\n    e\n\n    f\n  - "on"\n  - ""\n  - x y\ng: []\nh:\n  - - 1\n  - i: 1.0e+16\n'
    )


def test_json_keeps_the_order_and_spells_out_letters() -> None:
    assert to_json({"b": 1, "a": "é"}) == '{\n  "b": 1,\n  "a": "é"\n}\n'
    assert minify({"b": [1, 2], "a": None}) == '{"b":[1,2],"a":null}'
    with pytest.raises(ValueError, match="JSON"):
        minify(float("nan"))
