"""What is described once, for one template, also stands for the others that mean the same."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from documents import JUNK, places
from hypothesis import given
from hypothesis import strategies as st
from inline import ROOT, THINGS, bundled, check, edit, steady
from projects import Made

from generator.expand import expand

Make = Callable[..., Made]

TEMPLATES = """\
x-travis-templates:
  /things/{thing_id}:
    label: {path: '/things/label/{label}', parameters: [{$ref: 'things.yaml#/parameters/Label'}]}
    shelf: {path: '/shelves/{shelf}/{thing_id}', parameters: [{$ref: 'things.yaml#/parameters/Shelf'}]}
"""
WITH_TEMPLATES = edit(ROOT, "tags: [", f"{TEMPLATES}tags: [")
LABELLED = edit(
    THINGS,
    "parameters:\n  ThingId:",
    "parameters:\n"
    "  Label: {name: label, in: path, required: true, description: Its label., schema: {type: string}, example: a}\n"
    "  Shelf: {name: shelf, in: path, required: true, description: Its shelf., schema: {type: string}, example: a}\n"
    "  ThingId:",
)


def expanded(folder: Path) -> dict[str, Any]:
    return bundled(folder, root=WITH_TEMPLATES, things=LABELLED).document


def test_every_operation_below_a_template_stands_under_the_others(tmp_path: Path) -> None:
    assert check(tmp_path, root=WITH_TEMPLATES, things=LABELLED) == []
    paths = expanded(tmp_path / "again")["paths"]
    assert list(paths) == [
        "/things",
        "/things/{thing_id}",
        "/owners/{owner}/{name}/thing",
        "/thing",
        "/things/label/{label}",
        "/shelves/{shelf}/{thing_id}",
    ]
    by_label, by_shelf = paths["/things/label/{label}"], paths["/shelves/{shelf}/{thing_id}"]
    assert by_label["get"]["operationId"] == "things_get_by_label"
    assert by_label["put"]["operationId"] == "things_check_by_label"
    assert by_label["get"]["summary"] == "Get a thing, by label."
    assert by_label["get"]["x-travis-call"] == "things.get"
    assert by_label["parameters"] == []
    assert by_label["get"]["parameters"] == [{"$ref": "#/components/parameters/Label"}]
    assert by_shelf["parameters"] == [{"$ref": "#/components/parameters/ThingId"}]
    assert by_shelf["get"]["x-travis-arguments"] == {"shelf": {"parameters": ["shelf"], "keyword": True}}


def test_a_mistake_is_told_where_it_was_made(tmp_path: Path) -> None:
    mistaken = edit(LABELLED, "summary: Get a thing.", "summary: ''")
    found = bundled(tmp_path, root=WITH_TEMPLATES, things=mistaken)
    original = found.origin("#/paths/~1things~1{thing_id}/get/responses/404")
    assert found.origin("#/paths/~1things~1label~1{label}/get/responses/404") == original
    assert found.origin("#/paths/~1things~1label~1{label}/get/parameters").file == "things.yaml"


def test_what_is_described_under_the_other_template_itself_is_left_alone(tmp_path: Path) -> None:
    own = edit(LABELLED, "  /thing:\n", "  /things/label/{label}:\n")
    own = edit(
        own,
        "      x-travis-server: moved",
        "      parameters: [{$ref: '#/parameters/Label'}]\n      x-travis-server: moved",
    )
    document = bundled(tmp_path, root=WITH_TEMPLATES, things=own).document
    assert document["paths"]["/things/label/{label}"]["get"]["operationId"] == "things_show"


def test_the_client_takes_the_other_parameters_by_keyword(make: Make) -> None:
    made = make(root=WITH_TEMPLATES, things=LABELLED)
    travis = made.client(httpx.Response(200, json={"@type": "thing", "id": 1}))
    travis.v2.things.get(1)
    travis.v2.things.get(label="a/b")
    travis.v2.things.get(1, shelf="top")
    assert [request.url.raw_path for request in made.requests] == [
        b"/things/1",
        b"/things/label/a%2Fb",
        b"/shelves/top/1",
    ]


@steady
@given(data=st.data())
def test_nonsense_is_left_to_the_rules(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    document = bundled(tmp_path_factory.mktemp("nonsense"), things=THINGS).document
    templates = {"/things/{thing_id}": {"label": {"path": "/things/label/{label}", "parameters": [{"$ref": "#/x"}]}}}
    document["x-travis-templates"] = copy.deepcopy(templates)
    *way, last = data.draw(st.sampled_from([place for place in places(document) if len(place) < 8]))
    around: Any = document
    for step in way:
        around = around[step]
    around[last] = data.draw(st.sampled_from(JUNK))
    expand(document, dict.fromkeys([f"#/paths/{path.replace('/', '~1')}" for path in _paths(document)], 0))


def _paths(document: dict[str, Any]) -> list[str]:
    paths = document["paths"]
    return list(paths) if isinstance(paths, dict) else []
