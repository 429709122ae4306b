"""Classes of users that extend a model."""

import copy
import pickle
from typing import Any

import pytest
from spike.samples import BUILD, MINIMAL


@pytest.fixture
def my_build(v3: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """`class MyBuild(Build)` with a property and an attribute of its own."""

    class MyBuild(v3.Build):
        note = ""

        @property
        def label(self) -> str:
            return f"{self.id} {self.state}"

    MyBuild.__qualname__ = "MyBuild"
    monkeypatch.setitem(globals(), "MyBuild", MyBuild)
    return MyBuild


def test_a_subclass_is_read_as_itself(my_build: Any, v3: Any) -> None:
    build = my_build.from_dict(BUILD)
    assert build.__class__ is my_build
    assert isinstance(build, v3.BuildMinimal)
    assert build.label == "7 passed"
    assert build.to_dict() == BUILD
    assert my_build.from_dict(MINIMAL).__class__ is my_build
    assert my_build.decode(BUILD, strict=True) == build
    assert my_build(id=1).to_dict() == {"@type": "build", "@representation": "standard", "id": 1}


def test_a_subclass_explains_what_is_missing(my_build: Any, spiked: Any) -> None:
    build = my_build.from_dict({key: value for key, value in BUILD.items() if key != "jobs"})
    with pytest.raises(spiked.MissingAttributeError, match=r"^build.jobs was not sent; ask for it: travis.builds.get"):
        _ = build.jobs


def test_a_subclass_is_copied_with_what_it_adds(my_build: Any) -> None:
    build = my_build.from_dict(BUILD)
    build.note = "mine"
    for duplicate in (copy.copy(build), copy.deepcopy(build), pickle.loads(pickle.dumps(build))):  # noqa: S301  # made here
        assert type(duplicate) is my_build
        assert duplicate == build
        assert duplicate.note == "mine"
    other = my_build.from_dict(BUILD)
    assert other != build
    assert other.to_dict() == build.to_dict()
