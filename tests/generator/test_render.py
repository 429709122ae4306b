"""Rendered modules: whatever a description says, the code is the same; its texts are literals and docstrings."""

import ast
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from inline import ROOT, bundled
from projects import project, write_package

from generator.bundle import Bundle
from generator.filters import docstring
from generator.join import join
from generator.lower import lower
from generator.opc import parse
from generator.pipeline import produce
from generator.render import index, render

#: A description with a text of its author's at every place where there may be one: `T…` in quotes stands for it.
HOSTILE_ROOT = (
    ROOT.replace("title: Things", 'title: "T0"')
    .replace("description: Things.}", 'description: "T1"}')
    .replace("application/vnd.travis-ci.2+json}", '"T2"}')
)
HOSTILE = """\
paths:
  /things/{thing_id}:
    get:
      operationId: things_get
      tags: [things]
      summary: "T3"
      description: "T4"
      security: [{}]
      x-travis-source: ["T5", "T6"]
      x-travis-action: "T7"
      x-travis-call: things.get
      x-travis-formats:
        json: {accept: "T8", content: application/json}
        text: {accept: "T9", content: text/plain}
      parameters:
        - {name: thing_id, in: path, required: true, description: "T10", schema: {type: integer}, example: 7}
        - {name: state, in: query, description: "T11", schema: {$ref: '#/schemas/State'}, example: "T12"}
      responses:
        "200":
          description: "T13"
          content:
            application/json:
              schema: {$ref: '#/schemas/Thing'}
              examples: {thing: {value: {"@type": "T14", "T15": 7, owner: {"@type": "T16"}}}}
            text/plain:
              schema: {type: string}
              examples: {thing: {value: "T17"}}
  /old:
    get:
      operationId: things_old
      tags: [things]
      summary: "T18"
      description: "T19"
      security: [{}]
      x-travis-source: ["T20"]
      x-travis-call: things.old
      x-travis-server: removed
      x-travis-instead: "T21"
      deprecated: true
      responses:
        "200":
          description: "T22"
          content:
            application/json:
              schema: {$ref: '#/schemas/Thing'}
              examples: {thing: {value: {"@type": "T14", "T15": 7, owner: {"@type": "T16"}}}}
schemas:
  State:
    type: string
    description: "T23"
    x-travis-closed: true
    enum: ["T12", "T24"]
  Thing:
    type: object
    description: "T25"
    required: ["@type", "T15", owner]
    properties:
      "@type": {type: string, description: "T26", const: "T14"}
      "T15": {type: integer, description: "T27", example: 7}
      note: {type: string, description: "T28", example: "T29", x-travis-include: thing.note}
      owner:
        description: "T30"
        anyOf: [{$ref: '#/schemas/User'}, {$ref: '#/schemas/Other'}]
  User:
    type: object
    description: "T31"
    required: ["@type"]
    properties:
      "@type": {type: string, description: "T32", const: "T16"}
      "@href": {type: string, description: "T33", example: "T34"}
  Other:
    type: object
    description: "T35"
    required: ["@type"]
    properties:
      "@type": {type: string, description: "T36", const: "T37"}
"""
#: The name of an attribute decides an identifier, so that the shape of a module may depend on it.
NAMES = {"T15"}
#: These must differ from each other.
DISTINCT = {"T12": "a", "T24": "b", "T16": "c", "T37": "d"}

PIECES = [
    *(
        '"""',
        "'''",
        '"',
        "'",
        "\\",
        "\n",
        "\t",
        " ",
        "#",
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "${",
        "`",
        "|",
        "\\N{DASH}",
    ),
    *("import os\n", "os.abort()", "\n\n", ")", "]", "}", "\r", "\x85", "\u2028", "\u202e", "\x0c", "é", "\U0001f600"),
    *("\\x41", "%s", "{0}", "</script>", "-->", ";", "@", "f'", 'r"'),
]
ATTACKS = [
    '"""\nimport os\nos.abort()\n"""',
    "'''\nimport os\nos.abort()\n'''",
    '\\"""\nimport os\n#',
    'a"; import os; os.abort(); "',
    "a'; import os; os.abort(); '",
    "{{ 7 * 7 }}{% for x in range(9) %}{{ self }}{% endfor %}{# gone #}",
    "ends with a backslash \\",
    'ends with a quote "',
    'ends with both \\"',
    '""""""""',
    "\\",
    "line\rreturn\x85next\u2028line",
    "]\nimport os\nx = [",
    "*/ --> #} %} }}",
]


def described(text: str, *, name: str = "T15") -> tuple[str, str]:
    """The description with the text everywhere: openapi.yaml and things.yaml."""

    def put(match: re.Match[str]) -> str:
        key = match.group(1)
        value = name if key in NAMES else f"{text}{DISTINCT.get(key, '')}"
        return re.sub(
            r"[\x7f-\x9f\u2028-\u202e]", lambda c: f"\\u{ord(c.group()):04x}", json.dumps(value, ensure_ascii=False)
        )

    return tuple(re.sub(r'"(T\d+)"', put, part) for part in (HOSTILE_ROOT, HOSTILE))  # type: ignore[return-value]  # of two


def rendered(folder: Path, text: str, *, name: str = "T15") -> tuple[Bundle, dict[str, str]]:
    root, things = described(text, name=name)
    found = bundled(folder, root=root, things=things)
    api = join(found, parse(lower(found.document)), "v2")
    files = render((api,), "1.0")
    assert index((api,))
    return found, files


class Blank(ast.NodeTransformer):
    """Makes all texts of a module one."""

    def visit_Constant(self, node: ast.Constant) -> ast.AST:  # its name there
        return ast.Constant("") if isinstance(node.value, str) else node


def shape(files: dict[str, str]) -> dict[str, str]:
    """The syntax trees of modules, without their texts."""
    return {name: ast.dump(Blank().visit(ast.parse(text))) for name, text in files.items()}


def texts(files: dict[str, str]) -> set[str]:
    """Every text in the modules that is no docstring."""
    return {
        node.value
        for text in files.values()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return shape(rendered(tmp_path_factory.mktemp("harmless"), "harmless")[1])


def read_back(text: str) -> str:
    """The text as YAML gives it to us."""
    return f"{text}{DISTINCT['T12']}"


@settings(deadline=None, max_examples=60, derandomize=True, database=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])  # fmt: skip
@given(text=st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join))
@example(text=ATTACKS[0])
@example(text=ATTACKS[1])
@example(text=ATTACKS[8])
def test_no_text_changes_the_code(
    text: str, harmless: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    _, files = rendered(tmp_path_factory.mktemp("hostile"), text)
    assert shape(files) == harmless
    # An enum's value and a constant are literals and arrive unharmed.
    assert read_back(text) in texts(files)


@pytest.mark.parametrize("text", ATTACKS)
def test_no_attack_changes_the_code(text: str, harmless: dict[str, str], tmp_path: Path) -> None:
    _, files = rendered(tmp_path, text)
    assert shape(files) == harmless
    assert read_back(text) in texts(files)


NAMED = [text for text in ATTACKS if any(map(str.isalnum, text))]


@pytest.mark.parametrize(
    "name", [*NAMED, "class", "self", "id\n", "__class__", "__init__", "2fa", "ä", "日本", "x.y[]"]
)
def test_no_name_of_an_attribute_is_code(name: str, tmp_path: Path) -> None:
    _, files = rendered(tmp_path, "harmless", name=name)
    models = ast.parse(files["v2/models/things.py"])
    (thing,) = (node for node in models.body if isinstance(node, ast.ClassDef) and node.name == "Thing")
    declared = [n.target.id for n in thing.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)]
    assert len(declared) == 4
    assert all(identifier.isidentifier() for identifier in declared)
    assert {type(node).__name__ for node in thing.body} == {"Expr", "AnnAssign", "If", "FunctionDef"}
    assert name in texts(files)


@pytest.mark.parametrize("attack", ["", "open({mark!r}, 'w').close()"])
def test_nothing_of_a_description_is_executed(attack: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Through all of the pipeline, and imported."""
    mark = tmp_path / "executed"
    code = attack.format(mark=str(mark))
    text = f'"""\n{code}\n"""\\{{{{ {code} }}}}\'\'\'\n{code}'
    root, things = described(text)
    product = produce(project(tmp_path / "project", root=root, things=things))
    name = f"hostile_{bool(attack)}".lower()
    write_package(tmp_path, name, product)
    monkeypatch.syspath_prepend(str(tmp_path))
    found = __import__(f"{name}.v2.resources.things", fromlist=["x"])
    __import__(f"{name}._facade")
    models = sys.modules[f"{name}.v2.models.things"]
    thing: Any = models.Thing.from_dict({"@type": f"{text}", "T15": 7, "owner": {"@type": f"{text}d"}})
    assert type(thing.owner).__name__ == "Other"
    assert text.split("\n", maxsplit=1)[0] in (found.ThingsResource.get.__doc__ or "")
    assert not mark.exists()


@pytest.mark.parametrize("text", [*ATTACKS, "plain", "  indented\n    more\n", "a\n\nb", "\n", ""])
@pytest.mark.parametrize("depth", [0, 1, 2])
def test_a_docstring_says_what_the_text_says(text: str, depth: int) -> None:
    indent = "    " * depth
    body = f'{indent}"""{docstring(text, depth)}"""\n'
    source = "".join(f"{'    ' * level}class X:\n" for level in range(depth)) + body
    node: Any = ast.parse(source)
    for _ in range(depth):
        (node,) = node.body
    (expression,) = node.body
    said = ast.get_docstring(node)
    shown = "".join(c for c in text.strip() if c.isprintable() or c == "\n")
    assert said is not None
    assert said.split() == shown.split()
    assert isinstance(expression, ast.Expr)
