"""JSON reads the same with msgspec and without, also where msgspec alone would not."""

import json
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import traviskit._json as ours
from traviskit import _fast

values: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**80), 2**80)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture(params=["msgspec", "stdlib"], autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "stdlib":
        monkeypatch.setattr(ours, "_quick_loads", None)
    elif ours._quick_loads is None:
        pytest.skip("msgspec is not installed")


def same(left: object, right: object) -> bool:
    return repr(left) == repr(right)  # tells 1 from 1.0 and True, and keeps the order of keys


@given(values, st.booleans())
def test_as_the_standard_library(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    assert same(ours.loads(text), json.loads(text))


@pytest.mark.parametrize("number", [2**63, 2**64, -(2**63) - 1, 10**19, -(10**18), 10**4000, -9999999999999999999])
def test_integers_of_any_size(number: int) -> None:
    assert same(ours.loads(b'{"id":[%d]}' % number), {"id": [number]})


@pytest.mark.parametrize("number", ["1e400", "-1e400", "12345678901234567890.0", "-0.0", "4.9e-324", "1E5", "-0"])
def test_numbers_however_they_are_written(number: str) -> None:
    assert same(ours.loads(number.encode()), json.loads(number))


@pytest.mark.parametrize("text", [rb'"\ud83d"', rb'{"\udc00": "\ud83d\u0041"}', b'"\xed\xa0\xbd"', b"\xef\xbb\xbf[]"])
def test_what_msgspec_does_not_take(text: bytes) -> None:
    assert same(ours.loads(text), json.loads(text))


def test_of_two_members_of_one_name_the_last_counts() -> None:
    assert ours.loads(rb'{"a": 1, "b": 2, "\u0061": 3}') == {"a": 3, "b": 2}


@pytest.mark.parametrize(
    "text", [b"", b" ", b"{", b'{"a":1,}', b"NaN", b"[Infinity]", b"\xff", b'"\xff"', b"[" * 100_000, b"9" * 5000]
)
def test_what_is_none(text: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        ours.loads(text)


def test_nested_too_deeply() -> None:
    with pytest.raises(ValueError, match=r"^nested too deeply$"):
        ours.loads(b"[" * 100_000 + b"]" * 100_000)


@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_has_not(name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} is not JSON$"):
        ours.loads(f"[{name}]".encode())


def test_the_parser_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    msgspec = pytest.importorskip("msgspec")
    assert _fast._msgspec() is msgspec
    monkeypatch.setitem(sys.modules, "msgspec", None)
    assert _fast._msgspec() is None
