"""A description with a mistake is refused: file, line, rule and advice, and `generated/` untouched."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from inline import edit, line_of
from projects import command, generated, with_runtime

from generator.__main__ import main


class Refusal(NamedTuple):
    """Edits of the real description, and what the command says: file, a text in the line that it names, rule …"""

    edits: tuple[tuple[str, str, str], ...]
    file: str
    at: str
    rule: str
    says: str
    advice: str


_OVERRIDE = """\
schemas:
  OddFragment:
    x-travis-abstract: true
    type: object
    required: ["@type"]
    properties:
      "@type": {type: string, description: What it is., const: one}
  Odd:
    description: It can not be.
    allOf:
      - {$ref: '#/schemas/OddFragment'}
      - type: object
        required: ["@type"]
        properties:
          "@type": {type: string, description: What it is., const: other}
"""

_ANONYMOUS = """\
schemas:
  Odd:
    type: object
    description: A thing.
    properties:
      size: {type: string, description: Its size., enum: [small, big], example: big}
"""

REFUSALS = {
    "dangling reference": Refusal(
        (("builds.yaml", "{$ref: '#/schemas/BuildAnswer'}", "{$ref: '#/schemas/BuildAnsewr'}"),),
        "builds.yaml",
        "BuildAnsewr",
        "ref-dangling",
        "#/schemas/BuildAnsewr leads nowhere",
        "builds.yaml has there: BuildAnswer, ",
    ),
    "two operationIds that normalise alike": Refusal(
        (("builds.yaml", "operationId: builds_cancel\n", "operationId: builds-restart\n"),),
        "builds.yaml",
        "operationId: builds_restart",
        "operation-id-unique",
        "builds-restart and builds_restart are the same Python name",
        "Rename one of them.",
    ),
    "dotted path parameter": Refusal(
        (
            (
                "openapi.yaml",
                "/builds/{build_id}: {$ref: 'builds.yaml#/paths/~1builds~1{build_id}'}",
                "/builds/{build.id}: {$ref: 'builds.yaml#/paths/~1builds~1{build.id}'}",
            ),
            ("builds.yaml", "  /builds/{build_id}:\n", "  /builds/{build.id}:\n"),
        ),
        "builds.yaml",
        "  /builds/{build.id}:\n",
        "path-parameter-dotted",
        "the path parameter {build.id} has a dot",
        "Write {build_id}",
    ),
    "example that breaks its schema": Refusal(
        (
            (
                "builds.yaml",
                "schemas:\n",
                "schemas:\n  Odd:\n    type: integer\n    description: A number.\n    example: many\n",
            ),
        ),
        "builds.yaml",
        "example: many",
        "example-valid",
        '"many" is not of type "integer"',
        "Correct the example",
    ),
    "anonymous enum": Refusal(
        (
            (
                "builds.yaml",
                "schemas:\n",
                _ANONYMOUS,
            ),
        ),
        "builds.yaml",
        "enum: [small, big]",
        "enum-anonymous",
        "size is an anonymous enum",
        "Move it to `schemas:`",
    ),
    "unknown extension": Refusal(
        (("builds.yaml", "x-travis-call: builds.list\n", "x-travis-calls: builds.list\n"),),
        "builds.yaml",
        "x-travis-calls",
        "extension-unknown",
        "unknown extension x-travis-calls",
        "x-travis-call, ",
    ),
    "const overridden through allOf": Refusal(
        (("builds.yaml", "schemas:\n", _OVERRIDE),),
        "builds.yaml",
        "allOf:\n      - {$ref: '#/schemas/OddFragment'}",
        "const-overridden",
        "allOf overrides the const of @type in Odd (one, other)",
        "Share the other properties through a fragment that has no @type.",
    ),
    "YAML that 1.1 and 1.2 read differently": Refusal(
        (
            (
                "builds.yaml",
                "schemas:\n",
                "schemas:\n  Odd:\n    type: string\n    description: A text.\n    example: off\n",
            ),
        ),
        "builds.yaml",
        "example: off",
        "yaml-ambiguous",
        "YAML 1.1 and 1.2 read off differently",
        "Quote it",
    ),
    "YAML that is none": Refusal(
        (("builds.yaml", "schemas:\n", "schemas: [\n"),),
        "builds.yaml",
        "",
        "yaml-syntax",
        "",
        "",
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_a_mistake_is_refused_and_nothing_is_written(name: str, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = REFUSALS[name]
    for file, old, new in case.edits:
        path = copy / "openapi" / "v2" / file
        path.write_text(edit(path.read_text(encoding="utf-8"), old, new), encoding="utf-8")
    before = generated(copy)
    assert main(["--root", str(copy)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert generated(copy) == before
    assert sorted(path.name for path in copy.iterdir()) == ["generated", "generator", "openapi", "pyproject.toml"]
    *problems, last = err.splitlines()
    assert re.fullmatch(r"refused: \d+ mistakes? in the description; generated/ is untouched", last)
    (found,) = [line for line in problems if f": {case.rule}: " in line]
    place, rest = found.split(f": {case.rule}: ")
    if case.at:
        line = line_of((copy / "openapi" / "v2" / case.file).read_text(encoding="utf-8"), case.at)
        assert place.startswith(f"openapi/v2/{case.file}:{line}: #/"), found
    assert case.says in rest
    assert case.advice in rest
    assert rest.endswith(".")


def test_a_refusal_ends_every_form_of_the_command_with_1(copy: Path) -> None:
    path = copy / "openapi" / "v2" / "builds.yaml"
    path.write_text(edit(path.read_text(encoding="utf-8"), "x-travis-call:", "x-travis-kall:"), encoding="utf-8")
    before = generated(copy)
    for arguments in ((), ("--check",), ("--lint",)):
        done = command(copy, *arguments)
        assert done.returncode == 1, arguments
        assert "extension-unknown" in done.stderr
        assert "Traceback" not in done.stderr
    assert generated(copy) == before


def test_no_description_at_all_is_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_runtime(tmp_path)
    for arguments in ([], ["--check"], ["--lint"]):
        assert main(["--root", str(tmp_path), *arguments]) == 1
        assert "there is no openapi/*/openapi.yaml" in capsys.readouterr().err
    assert not (tmp_path / "generated").exists()
