"""The snapshot of the public API, as far as it can be told without griffe, which `nox -s api` has."""

import importlib
import re
from collections import defaultdict
from pathlib import Path

import pytest

import traviskit
import traviskit.v2

HEADING = re.compile(r"^(?:class |(?:async )?def )?(traviskit[\w.]*)", re.MULTILINE)


@pytest.fixture(scope="module")
def sections() -> dict[str, str]:
    """The text of each definition, by its path."""
    text = Path(__file__).with_name("public_api.txt").read_text(encoding="utf-8")
    found = {match[1]: section for section in text.split("\n\n")[1:] if (match := HEADING.match(section))}
    assert len(found) == text.count("\n\n")
    return found


def exists(path: str) -> bool:
    """Whether there is such an attribute of such a module."""
    module, _, name = path.rpartition(".")
    return hasattr(importlib.import_module(module), name)


def test_it_has_what_is_exported_and_nothing_else(sections: dict[str, str]) -> None:
    listed: dict[str, set[str]] = defaultdict(set)
    for path in sections:
        module, _, name = path.rpartition(".")
        listed[module].add(name)
    for module in (traviskit, traviskit.v2):
        assert listed[module.__name__] == set(module.__all__)


def test_what_it_lists_is_there(sections: dict[str, str]) -> None:
    assert [path for path in sections if not exists(path)] == []


def test_the_attributes_of_models_are_those_that_it_lists(sections: dict[str, str]) -> None:
    for name in traviskit.v2.__all__:
        cls = getattr(traviskit.v2, name)
        if isinstance(cls, type) and issubclass(cls, traviskit.Model):
            listed = re.findall(r"^    (\w+): ", sections[f"traviskit.v2.{name}"], re.MULTILINE)
            linked = [sideload.name for sideload in cls.traits.sideloads]
            assert listed == [*cls.fields(), *linked], name


def test_the_methods_of_resources_are_those_that_it_lists(sections: dict[str, str]) -> None:
    for operation in traviskit.v2.OPERATIONS.values():
        if operation.python_name:
            resource, _, method = operation.python_name.partition(".")
            classes = [
                p for p in sections if p.startswith(f"traviskit.v2.resources.{resource}.") and p.endswith("Resource")
            ]
            assert len(classes) == 2  # sync and async
            assert all(re.search(rf"^    (async )?def {method}\(", sections[path], re.MULTILINE) for path in classes)
