"""The proof before the swap: each part of it can fail."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from inline import THINGS, bundled

from generator.ir import Api
from generator.join import join
from generator.lower import lower
from generator.opc import parse
from generator.render import render
from generator.verify import VerificationError, verify


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Api, Mapping[str, str]]:
    """A document, its API and its rendered files."""
    found = bundled(tmp_path_factory.mktemp("good"), things=THINGS)
    api = join(found, parse(lower(found.document)), "v2")
    return found.document, api, render((api,), "1.0")


Good = tuple[dict[str, Any], Api, dict[str, str]]


def complaints(document: dict[str, Any], api: Api, files: Mapping[str, str]) -> list[str]:
    with pytest.raises(VerificationError) as caught:
        verify(document, api, files)
    return str(caught.value).splitlines()


def changed(files: Mapping[str, str], name: str, old: str, new: str) -> dict[str, str]:
    assert old in files[name]
    return {**files, name: files[name].replace(old, new, 1)}


def test_what_was_rendered_is_what_was_described(good: Good) -> None:
    verify(*good)


def test_an_operation_that_was_lost_or_invented(good: Good) -> None:
    document, api, files = good
    files = changed(files, "v2/operations/things.py", "things_list: Operation", "things_lost: Operation")
    assert complaints(document, api, files) == [
        "v2: operation things_list is described only",
        "v2: operation things_lost is generated only",
    ]


def test_an_operation_without_a_method_or_with_two(good: Good) -> None:
    document, api, files = good
    (resource,) = api.resources
    assert complaints(document, replace(api, resources=(replace(resource, methods=resource.methods[1:]),)), files) == [
        "v2: operation things_list is reached from 0 methods"
    ]
    twice = replace(resource, methods=(*resource.methods, resource.methods[0]))
    assert complaints(document, replace(api, resources=(twice,)), files) == [
        "v2: operation things_list is reached from 2 methods"
    ]


def test_an_operation_that_moved_must_not_have_a_method(good: Good) -> None:
    document, api, files = good
    (resource,) = api.resources
    operations = tuple(replace(o, server="moved") if o.id == "things_list" else o for o in resource.operations)
    assert complaints(document, replace(api, resources=(replace(resource, operations=operations),)), files) == [
        "v2: operation things_list is reached from 1 methods"
    ]


def test_a_schema_that_was_lost_or_invented(good: Good) -> None:
    document, api, files = good
    assert complaints(document, api, changed(files, "v2/models/things.py", "class Part(", "class Port(")) == [
        "v2: schema Part is described only",
        "v2: schema Port is generated only",
    ]
    assert complaints(document, replace(api, enums=()), files) == ["v2: schema State is described only"]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("v2/models/things.py", "\n@model\n", "\nprint('I was in a description')\n@model\n"),
        ("v2/models/things.py", "    id: int\n", "    id: int\n    __import__('os').system('true')\n"),
        ("v2/__init__.py", "\n_PLACES", "\nfor _ in (): pass\n_PLACES"),
        ("v2/operations/things.py", "\n_HEADERS", "\nwith open('x'): pass\n_HEADERS"),
        ("v2/resources/things.py", "\n\nclass ThingsResource", "\ndel overload\nclass ThingsResource"),
        ("v2/_namespace.py", "\n\nclass V2", "\ntry: pass\nfinally: pass\nclass V2"),
        ("_facade.py", "\n_ENDPOINTS", "\nassert True\n_ENDPOINTS"),
    ],
)
def test_a_statement_that_no_template_writes(name: str, old: str, new: str, good: Good) -> None:
    document, api, files = good
    (complaint,) = complaints(document, api, changed(files, name, old, new))
    line = (files[name].replace(old, new, 1)[: files[name].index(old)]).count("\n")
    assert complaint.startswith(f"{name}:")
    assert complaint.endswith(": a statement that no template writes")
    assert abs(int(complaint.split(":")[1]) - line) <= 3
