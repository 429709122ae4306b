"""Files put together: names, references, and where everything came from."""

import json
from pathlib import Path

import pytest
from inline import ROOT, THINGS, bundled, describe, edit, line_of

from generator.bundle import Origin, bundle, publish, to_json
from generator.errors import DescriptionError
from generator.load import load

#: Two files that refer to each other.
BUILDS = """\
paths:
  /builds:
    get:
      parameters: [{$ref: 'shared.yaml#/parameters/Id'}]
      responses: {"200": {$ref: '#/responses/Builds'}}
responses:
  Builds:
    description: Builds.
    content:
      application/json:
        schema: {$ref: '#/schemas/Build', description: One of them.}
        examples: {build: {$ref: 'shared.yaml#/examples/Build'}}
schemas:
  Build:
    type: object
    properties:
      next: {$ref: '#/schemas/Build'}
      owner: {anyOf: [{$ref: 'shared.yaml#/schemas/Owner'}, {type: "null"}]}
      $ref: {type: string}
"""
SHARED = """\
parameters:
  Id: {name: id, in: query, schema: {type: integer}}
schemas:
  Owner: {type: object, properties: {builds: {type: array, items: {$ref: 'builds.yaml#/schemas/Build'}}}}
examples:
  Build: {value: {$ref: nothing to do with us}}
"""


def refused(folder: Path, *, root: str = ROOT, **files: str) -> list[str]:
    with pytest.raises(DescriptionError) as caught:
        bundled(folder, root=root, **files)
    return str(caught.value).split("\n")


def test_references_become_those_of_one_document(tmp_path: Path) -> None:
    document = bundled(tmp_path, builds=BUILDS, shared=SHARED).document
    get = document["paths"]["/builds"]["get"]
    assert get["parameters"] == [{"$ref": "#/components/parameters/Id"}]
    assert get["responses"] == {"200": {"$ref": "#/components/responses/Builds"}}
    media = document["components"]["responses"]["Builds"]["content"]["application/json"]
    assert media["schema"] == {"$ref": "#/components/schemas/Build", "description": "One of them."}
    assert media["examples"] == {"build": {"$ref": "#/components/examples/Build"}}
    properties = document["components"]["schemas"]["Build"]["properties"]
    assert properties["next"] == {"$ref": "#/components/schemas/Build"}
    assert properties["owner"]["anyOf"][0] == {"$ref": "#/components/schemas/Owner"}
    assert properties["$ref"] == {"type": "string"}


def test_an_example_is_plain_data(tmp_path: Path) -> None:
    document = bundled(tmp_path, builds=BUILDS, shared=SHARED).document
    assert document["components"]["examples"]["Build"]["value"] == {"$ref": "nothing to do with us"}


def test_the_order_of_keys_is_fixed(tmp_path: Path) -> None:
    first = bundled(tmp_path / "1", builds=BUILDS, shared=SHARED).document
    lines = ROOT.splitlines(keepends=True)
    second = bundled(tmp_path / "2", root="".join(reversed(lines)), builds=BUILDS, shared=SHARED).document
    assert to_json(first) == to_json(second)
    assert list(first)[:4] == ["openapi", "info", "servers", "tags"]
    assert list(first["components"]) == ["schemas", "responses", "parameters", "examples", "securitySchemes"]


def test_every_place_knows_its_source(tmp_path: Path) -> None:
    made = bundled(tmp_path, builds=BUILDS, shared=SHARED)
    get = Origin("builds.yaml", "#/paths/~1builds/get", line_of(BUILDS, "get:"))
    assert made.origins["#/paths/~1builds/get"] == get
    assert made.origin("#/paths/~1builds/get/summary/none") == get
    owner = "#/components/schemas/Build/properties/owner"
    assert made.origins[owner] == Origin("builds.yaml", "#/schemas/Build/properties/owner", line_of(BUILDS, "owner:"))
    assert made.origin("#/info/title").file == "openapi.yaml"
    assert made.origin_file("schemas", "Build") == "builds.yaml"
    assert made.origin_file("parameters", "Id") == "shared.yaml"


def test_every_object_of_a_description_has_an_origin(tmp_path: Path) -> None:
    made = bundled(tmp_path, things=THINGS)

    def objects(value: object, pointer: str) -> list[str]:
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        escaped = [(str(key).replace("~", "~0").replace("/", "~1"), member) for key, member in pairs]
        return [pointer, *(place for key, member in escaped for place in objects(member, f"{pointer}/{key}"))]

    assert set(objects(made.document, "#")) <= made.origins.keys()


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "message"),
    [
        ("builds", "'shared.yaml#/parameters/Id'", "'shared.yaml#/parameters/No'", "'shared.yaml#/par",
         ("#/paths/~1builds/get/parameters/0/$ref: ref-dangling: shared.yaml#/parameters/No leads nowhere. "
          "Correct the name; shared.yaml has there: Id.")),
        ("builds", "'shared.yaml#/parameters/Id'", "'sharde.yaml#/parameters/Id'", "'sharde",
         ("#/paths/~1builds/get/parameters/0/$ref: ref-dangling: sharde.yaml#/parameters/Id leads nowhere. "
          "The files of this API are builds.yaml, openapi.yaml, shared.yaml.")),
        ("builds", "'shared.yaml#/parameters/Id'", "'#/schemas/Build'", "'#/schemas/Build'",
         ("#/paths/~1builds/get/parameters/0/$ref: ref-form: a parameter can not be the reference #/schemas/Build. "
          "Here may stand '<file>.yaml#/parameters/<Name>' or '#/parameters/<Name>'.")),
        ("builds", "next: {$ref: '#/schemas/Build'}", "next: {$ref: '#/schemas/Build/properties/owner'}", "next:",
         ("#/schemas/Build/properties/next/$ref: ref-form: a schema can not be the reference "
          "#/schemas/Build/properties/owner. Here may stand '<file>.yaml#/schemas/<Name>' or '#/schemas/<Name>'.")),
        ("builds", "    get:\n", "    get:\n      $ref: '#/paths/~1builds/get'\n", "$ref",
         ("#/paths/~1builds/get/$ref: ref-form: a operation can not be the reference #/paths/~1builds/get. "
          "Here may stand nothing but itself.")),
        ("shared", "  Owner:", "  Build: {type: object}\n  Owner:", "Build:",
         ("#/schemas/Build: component-duplicate: Build is in builds.yaml too (schemas). "
          "Names are unique in an API: rename one, or refer to the other.")),
        ("shared", "parameters:", "headers: {}\nparameters:", "headers",
         ("#/headers: file-layout: 'headers' has no place in a resource file. "
          "A resource file has these keys, each an object by name: paths, schemas, responses, parameters, examples.")),
        ("shared", "schemas:", "schemas:\n  A: {allOf: [{$ref: '#/schemas/B'}]}\n  B: {$ref: '#/schemas/A'}", "A:",
         ("#/schemas/A: ref-cycle: it is composed of itself: A → B → A. "
          "Break the circle: a property may refer back, a composition may not.")),
    ],
)  # fmt: skip
def test_refused(file: str, old: str, new: str, at: str, message: str, tmp_path: Path) -> None:
    files = {"builds": BUILDS, "shared": SHARED}
    files[file] = edit(files[file], old, new)
    assert refused(tmp_path, **files) == [f"openapi/v2/{file}.yaml:{line_of(files[file], at)}: {message}"]


def test_openapi_yaml_has_references_to_paths_and_no_components(tmp_path: Path) -> None:
    folder = describe(tmp_path, builds=BUILDS, shared=SHARED)
    root = (folder / "openapi.yaml").read_text()

    def messages(text: str) -> list[str]:
        (folder / "openapi.yaml").write_text(text)
        with pytest.raises(DescriptionError) as caught:
            bundle(load(folder))
        return [f"{problem.line}: {problem.rule}: {problem.message}" for problem in caught.value.problems]

    line = line_of(root, "  /builds:")
    assert messages(edit(root, "{$ref: 'builds.yaml#/paths/~1builds'}", "{}")) == [
        f"{line}: file-layout: the path /builds is no reference",
        "2: path-unlisted: openapi.yaml does not list /builds",
    ]
    assert messages(edit(root, "  /builds:", "  /build:")) == [
        f"{line}: path-mismatch: the path /build refers to builds.yaml#/paths/~1builds",
        "2: path-unlisted: openapi.yaml does not list /builds",
    ]
    assert messages(root + "  /more: {$ref: 'builds.yaml#/paths/~1more'}\n") == [
        f"{line + 1}: ref-dangling: builds.yaml#/paths/~1more leads nowhere"
    ]
    assert messages(edit(root, "components: {", "components: {schemas: {}, ")) == [
        f"{line_of(root, 'components:')}: file-layout: openapi.yaml has components of its own: schemas"
    ]


@pytest.mark.parametrize(
    "text", ["paths: []", "paths: {/a: 1}", "schemas: {A: 1, B: {allOf: 1}}", "paths: {/a: {get: []}}"]
)
def test_nonsense_is_left_to_the_rules_of_structure(text: str, tmp_path: Path) -> None:
    """A value of the wrong type must not crash the bundler."""
    folder = describe(tmp_path, builds=text)
    try:
        bundle(load(folder))
    except DescriptionError as error:
        assert {problem.rule for problem in error.problems} <= {"file-layout", "path-unlisted"}  # noqa: PT017 - either way


def test_what_is_published_says_what_it_was_made_from(tmp_path: Path) -> None:
    document = bundled(tmp_path, things=THINGS).document
    before = json.dumps(document)
    published = publish(document, source="openapi/v2", command="nox -s regenerate")
    assert published["info"]["x-travis-generated"] == {
        "from": "openapi/v2",
        "by": "nox -s regenerate",
        "note": "Generated; edit the source instead.",
    }
    assert json.dumps(document) == before
