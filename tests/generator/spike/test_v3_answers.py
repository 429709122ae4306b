"""Any valid answer: the straight line and the checked way read the same, and both write back what was sent."""

import copy
import json
import pickle
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spike.drawing import Drawing
from spike.samples import BUILD

NAMES = ["Build", "BuildMinimal", "Builds", "BuildsMinimal", "Job", "Repository", "User", "Pagination"]
PAGE = {"limit": 1, "offset": 0, "count": 1, "is_first": True, "is_last": True, "next": None, "prev": None}
LONG = 2**64 + 1  # longer than what a quick parser may take for one
unhurried = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    derandomize=True,
    database=None,
)


@pytest.fixture(scope="session")
def schemas(packages: Path) -> dict[str, Any]:
    text = (packages / "spiked" / "descriptions" / "travis-v3.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)["components"]["schemas"]
    return found


@pytest.fixture(scope="session")
def plain(schemas: dict[str, Any]) -> Drawing:
    return Drawing(schemas, references=False)


@pytest.fixture(scope="session")
def any_answer(schemas: dict[str, Any]) -> Drawing:
    return Drawing(schemas, references=True)


@pytest.mark.parametrize("name", NAMES)
@unhurried
@given(data=st.data())
def test_the_straight_line_reads_what_the_checked_way_reads(
    name: str, data: st.DataObject, plain: Drawing, v3: Any
) -> None:
    sent = data.draw(plain.named(name))
    cls = getattr(v3, name)
    taken, checked = cls.take(sent), cls.decode(sent, strict=True)
    assert taken == checked
    assert type(taken) is type(checked) is cls
    assert taken.to_dict() == checked.to_dict() == sent
    assert list(taken.to_dict().items()) == list(checked.to_dict().items())


@pytest.mark.parametrize("name", NAMES)
@unhurried
@given(data=st.data())
def test_nothing_is_lost_on_the_way(name: str, data: st.DataObject, any_answer: Drawing, v3: Any) -> None:
    sent = data.draw(any_answer.named(name))
    before = copy.deepcopy(sent)
    found = getattr(v3, name).from_dict(sent)
    assert found == getattr(v3, name).decode(sent)
    assert found.to_dict() == sent == before
    assert pickle.loads(pickle.dumps(found)) == found == copy.deepcopy(found)  # noqa: S301  # made here
    assert repr(found).startswith(f"{name}(")
    for field, value in found.sent():
        assert field.name in found
        assert getattr(found, field.name) is value


@pytest.mark.parametrize("name", NAMES)
@unhurried
@given(data=st.data())
def test_structs_give_what_dicts_give(  # fixtures
    name: str,
    data: st.DataObject,
    plain: Drawing,
    any_answer: Drawing,
    v3: Any,
    structs: ModuleType,
    model_kind: Any,
) -> None:
    cls = getattr(v3, name)
    usual = _known(cls.decode(data.draw(plain.named(name))))
    assert structs.read(model_kind(cls), json.dumps(usual).encode()) == cls.decode(usual)
    sent = data.draw(any_answer.named(name))
    key = data.draw(st.sampled_from([None, *sorted(sent)]))
    if key is not None:
        del sent[key]
        if data.draw(st.booleans()):
            sent[key] = data.draw(st.sampled_from([None, LONG, "standard", [], {}, [None], {"@href": "/user/1"}]))
    found = structs.read(model_kind(cls), json.dumps(sent).encode())
    if found is not None:
        checked = cls.decode(sent)
        assert found == checked
        assert type(found) is type(checked)
        assert found.to_dict() == sent


@pytest.mark.parametrize("constant", ["@type", "@representation"])
@pytest.mark.parametrize("name", ["Build", "Builds"])
def test_structs_tell_which_constants_were_sent(
    name: str, constant: str, v3: Any, structs: ModuleType, model_kind: Any
) -> None:
    cls = getattr(v3, name)
    whole = {"@type": "builds", "@href": "/builds", "@representation": "standard", "@pagination": PAGE, "builds": []}
    sent = dict(BUILD if name == "Build" else whole)
    assert structs.read(model_kind(cls), json.dumps(sent).encode()).to_dict() == sent
    del sent[constant]
    assert structs.read(model_kind(cls), json.dumps(sent).encode()).to_dict() == sent


def _known(value: Any) -> Any:
    """What was sent, without what is unknown."""
    if hasattr(value, "extra"):
        value.extra.clear()
        for _, inner in value.sent():
            _known(inner)
        return value.to_dict()
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _known(inner)
    return value


@pytest.fixture(scope="session")
def structs(spiked: ModuleType) -> ModuleType:
    """The module that reads with msgspec."""
    found = import_module(f"{spiked.__name__}._structs")
    if found.msgspec is None:
        pytest.skip("msgspec is not installed")
    return found


@pytest.fixture(scope="session")
def model_kind(spiked: ModuleType) -> Any:
    """What makes the kind of a class."""
    kinds = import_module(f"{spiked.__name__}._model_kinds")
    return cache(lambda cls: kinds.ModelKind(lambda: cls))


@unhurried
@given(data=st.data(), name=st.sampled_from(NAMES))
def test_a_damaged_answer_is_refused_or_kept(
    data: st.DataObject, name: str, any_answer: Drawing, v3: Any, spiked: Any
) -> None:
    """One value is something else: nothing but a DecodeError is raised, and what is taken is written back."""
    sent = data.draw(any_answer.named(name))
    key = data.draw(st.sampled_from(sorted(sent)))
    sent[key] = data.draw(st.sampled_from([None, 1, "x", [], {}, [None], {"@type": "build"}, {"@type": []}]))
    try:
        found = getattr(v3, name).from_dict(sent)
    except spiked.DecodeError as error:
        assert error.path.startswith(f"$.{key}")  # noqa: PT017  # it need not be raised
    else:
        assert found.to_dict() == sent


@pytest.mark.parametrize(
    "change",
    [
        {"id": LONG},
        {"repository": {"@href": LONG}},
        {"repository": {"@type": "repository", "@representation": "other", "id": LONG}},
        {"@representation": "other", "number": LONG},
        {"jobs": [{"@href": "/job/1", "unknown": LONG}]},
    ],
)
def test_long_integers_are_exact(v3: Any, change: dict[str, Any]) -> None:
    build = {**BUILD, **change}
    assert v3.parse("builds_get", json.dumps(build).encode()).to_dict() == build
