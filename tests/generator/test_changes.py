"""What a change of the description means to the people who use it."""

from pathlib import Path
from typing import Any

import pytest
from inline import THINGS, bundled, edit

from generator.changes import Change, changes, text


def compare(folder: Path, old: str, new: str) -> list[Change]:
    """The changes that replacing `old` by `new` in the good description makes."""
    before = bundled(folder / "before", things=THINGS).document
    return changes(before, bundled(folder / "after", things=edit(THINGS, old, new)).document)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("things_show", "things_look", [
            Change("things_show", "removed", "the operation GET /thing", True),
            Change("things_look", "added", "the operation GET /thing", False)]),
        ("\n  /thing:", "\n  /thing/old:", [
            Change("things_show", "changed", "GET /thing is now GET /thing/old", True)]),
        ("things.check", "things.test", [
            Change("things_check", "changed", "the method things.check is now things.test", True)]),
        ("x-travis-call: things.check", "x-travis-call: things.check\n      deprecated: true", [
            Change("things_check", "changed", "it is deprecated", False)]),
        ("security: [{}, {token: []}]", "security: [{token: []}]", [
            Change("things_list", "changed", "who may call it (security)", False)]),
        ("{name: number, in: query,", "{name: nummer, in: query,", [
            Change("things_list", "removed", "the parameter number", True),
            Change("things_list", "added", "the optional parameter nummer", False)]),
        ("{name: number, in: query,", "{name: nummer, in: query, required: true,", [
            Change("things_list", "removed", "the parameter number", True),
            Change("things_list", "added", "the required parameter nummer", True)]),
        ("{name: number, in: query,", "{name: number, in: query, required: true,", [
            Change("things_list", "narrowed", "the parameter number is required", True)]),
        ("schema: {type: integer}, example: 7}", "schema: {type: string}, example: 7}", [
            Change("things_list", "changed", "the type of the parameter number: integer is now string", True)]),
        ("schema: {type: integer}, example: 7}", 'schema: {type: [integer, "null"]}, example: 7}', [
            Change("things_list", "widened", "the parameter number may be null", False)]),
        ("items: {type: integer}, minItems", "items: {type: string}, minItems", [
            Change("things_list", "changed",
                "the type of the parameter ids[]: list of integer is now list of string", True)]),
        ("        required: true\n        content:\n          application/json",
         "        content:\n          application/json", [
            Change("things_create", "widened", "the request body is optional", False)]),
        ("          application/x-www-form-urlencoded: {schema: {$ref: '#/schemas/NewThing'}}\n", "", [
            Change("things_create", "removed", "application/x-www-form-urlencoded of the request body", True)]),
        ('        "401": {$ref: \'#/responses/LoginRequired\'}\n', "", [
            Change("things_create", "removed", "the response 401", False)]),
        ('"302": {description: To the new place.}', '"307": {description: To the new place.}', [
            Change("things_show", "removed", "the response 302", False),
            Change("things_show", "added", "the response 307", False)]),
        ("schema: {$ref: '#/schemas/ThingsAnswer'}", "schema: {$ref: '#/schemas/ThingAnswer'}", [
            Change("things_list", "changed", "the type of the response 200: ThingsAnswer is now ThingAnswer", True)]),
        # schemas: in answers
        ("  Other:\n", "  Another:\n", [
            Change("Other", "removed", "the schema", True),
            Change("Thing", "changed", "the type of the attribute owner: Small or Other is now Small or Another", True),
            Change("Another", "added", "the schema", False)]),
        ("secret: {", "secrets: {", [
            Change("Thing", "removed", "the attribute secret", True),
            Change("Thing", "added", "the optional attribute secrets", False)]),
        ("          secret: {type: string,", '          secret: {type: [string, "null"],', [
            Change("Thing", "widened", "the attribute secret may be null", True)]),
        ('anyOf: [{$ref: \'#/schemas/State\'}, {type: "null"}]', "anyOf: [{$ref: '#/schemas/State'}]", [
            Change("Thing", "narrowed", "the attribute state can no longer be null", False)]),
        ("    required: [things]\n", "", [
            Change("ThingsAnswer", "widened", "the attribute things is optional", True)]),
        # schemas: in requests
        ("    required: [label]\n", "", [
            Change("NewThingAttributes", "widened", "the attribute label is optional", False)]),
        ("label: {type: string, d", "id: {type: integer, description: A., example: 1}\n      label: {type: string, d", [
            Change("NewThingAttributes", "added", "the optional attribute id", False)]),
        ("    required: [label]\n    properties:\n",
         "    required: [label, id]\n    properties:\n      id: {type: integer, description: A., example: 1}\n", [
            Change("NewThingAttributes", "added", "the required attribute id", True)]),
        ("enum: [passed, failed]", "enum: [passed, errored]", [
            Change("State", "narrowed", "values of the schema removed: failed", True),
            Change("State", "widened", "values of the schema added: errored", False)]),
        ("description: All of them, newest first.", "description: All.", []),
    ],
)  # fmt: skip
def test_a_change(old: str, new: str, expected: list[Change], tmp_path: Path) -> None:
    if old.startswith("  Other"):
        new_text = THINGS.replace("  Other:\n", "  Another:\n").replace("schemas/Other", "schemas/Another")
        before = bundled(tmp_path / "before", things=THINGS).document
        found = changes(before, bundled(tmp_path / "after", things=new_text).document)
    else:
        found = compare(tmp_path, old, new)
    assert found == expected


def test_nothing_changes_by_itself(tmp_path: Path) -> None:
    document: dict[str, Any] = bundled(tmp_path, things=THINGS).document
    assert changes(document, document) == []
    assert text([]) == "no changes\n"


def test_what_is_added_one_way_is_removed_the_other(tmp_path: Path) -> None:
    old = bundled(tmp_path / "old", things=THINGS).document
    new: dict[str, Any] = {"paths": {}}
    gone, come = changes(old, new), changes(new, old)
    assert {(c.where, c.what) for c in gone} == {(c.where, c.what) for c in come}
    assert all(c.kind == "removed" and c.breaking for c in gone)
    assert all(c.kind == "added" and not c.breaking for c in come)


def test_as_text(tmp_path: Path) -> None:
    assert text(compare(tmp_path, "enum: [passed, failed]", "enum: [passed, errored]")) == (
        "State\n"
        "  ! narrowed: values of the schema removed: failed\n"
        "    widened: values of the schema added: errored\n"
        "2 changes, 1 of them breaking\n"
    )
