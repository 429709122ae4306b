"""JSON reads the same with orjson and without, also where orjson alone would not."""

import json
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import traviskit._json as ours

values: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**80), 2**80)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture(params=["orjson", "stdlib"], autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "stdlib":
        monkeypatch.setattr(ours, "_orjson_loads", None)
    elif ours._orjson_loads is None:
        pytest.skip("orjson is not installed")


def same(left: object, right: object) -> bool:
    return repr(left) == repr(right)  # tells 1 from 1.0 and True, and keeps the order of keys


@given(values, st.booleans())
def test_as_the_standard_library(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    assert same(ours.loads(text), json.loads(text))


@pytest.mark.parametrize("number", [2**63, 2**64, -(2**63) - 1, 10**19, -(10**18), 10**4000, -9999999999999999999])
def test_integers_of_any_size(number: int) -> None:
    assert same(ours.loads(b'{"id":[%d]}' % number), {"id": [number]})


def test_quickly_all_but_long_integers_are_the_same() -> None:
    assert same(ours.quick_loads(b'{"id":[18446744073709551615,-1,0.5]}'), {"id": [2**64 - 1, -1, 0.5]})
    assert ours.quick_loads(b"18446744073709551616") == 2**64
    with pytest.raises(ValueError, match=r".+"):
        ours.quick_loads(b"{")


def test_quickly_too_what_orjson_refuses_is_read() -> None:
    assert ours.quick_loads(rb'"\ud83d"') == "\ud83d"


def test_lone_surrogates() -> None:
    assert ours.loads(rb'"\ud83d"') == "\ud83d"


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
    orjson = pytest.importorskip("orjson")
    assert ours._quick() is orjson.loads
    monkeypatch.setitem(sys.modules, "orjson", None)
    assert ours._quick() is None
