"""The contract with openapi-python-client: its version, all that is read of it, and what it decides."""

import ast
import importlib.metadata
from dataclasses import fields as dataclass_fields
from pathlib import Path
from typing import Any

import attrs
import pytest
from documents import document, operation, query
from openapi_python_client import parser
from openapi_python_client.parser import errors, openapi, properties
from openapi_python_client.parser.properties import protocol, schemas
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator import opc
from generator.opc import OpcError, class_name, parse, python_identifier

#: Everything that `generator/opc.py` reads, by the class that has it. Its use in a program is no public API there.
CONTRACT: dict[Any, set[str]] = {
    openapi.GeneratorData: {"from_dict", "errors", "endpoint_collections_by_tag", "models", "enums"},
    openapi.EndpointCollection: {"parse_errors", "endpoints"},
    openapi.Endpoint: {"name", "path_parameters", "query_parameters"},
    errors.GeneratorError: {"header", "detail"},
    errors.ParseError: {"data"},
    properties.ModelProperty: {"class_info", "required_properties", "optional_properties"},
    schemas.Class: {"name"},
    protocol.PropertyProtocol: {"name", "python_name", "required"},
    UntrustedString: {"get_untrusted_value"},
    opc.Config: {"from_sources"},
    opc.MetaType: {"NONE"},
}
IMPORTED = {
    "openapi_python_client.config": {"Config", "ConfigFile", "MetaType"},
    "openapi_python_client.parser": {"GeneratorData"},
    "openapi_python_client.parser.errors": {"GeneratorError"},
    "openapi_python_client.parser.properties": {"LiteralEnumProperty", "ModelProperty", "Property"},
    "openapi_python_client.strings": {"ClassName", "PythonIdentifier"},
}
ROOM = Path(opc.__file__)


def test_the_version_is_the_one_that_the_contract_was_written_for() -> None:
    assert importlib.metadata.version("openapi-python-client") == "0.29.1"


def test_one_room_alone_imports_it() -> None:
    importing = {
        path.name
        for path in ROOM.parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("openapi_python_client"))
        or (isinstance(node, ast.Import) and any(a.name.startswith("openapi_python_client") for a in node.names))
    }
    assert importing == {"opc.py"}


def test_the_room_imports_what_the_contract_lists() -> None:
    imported = {
        (node.module, alias.name)
        for node in ast.walk(ast.parse(ROOM.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("openapi_python_client")
        for alias in node.names
    }
    assert imported == {(module, name) for module, names in IMPORTED.items() for name in names}


def test_the_room_reads_what_the_contract_lists() -> None:
    own = {"items", "values", "join", "removesuffix", "lower", "__name__"}
    tree = ast.parse(ROOM.read_text(encoding="utf-8"))
    read = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    asked = {
        node.args[1].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr"
        if isinstance(node.args[1], ast.Constant)
    }
    assert (read - own) | asked == set().union(*CONTRACT.values())


@pytest.mark.parametrize("cls", CONTRACT, ids=lambda cls: cls.__name__)
def test_the_contract_holds(cls: Any) -> None:
    if attrs.has(cls):
        known = {field.name for field in attrs.fields(cls)}
    elif hasattr(cls, "__dataclass_fields__"):
        known = {field.name for field in dataclass_fields(cls)}
    else:
        known = set(getattr(cls, "__annotations__", {}))
    assert CONTRACT[cls] <= known | set(dir(cls))


def test_the_settings_exist() -> None:
    known = set(opc.ConfigFile.model_fields)
    assert {"post_hooks", "literal_enums", "field_prefix"} <= known


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("build_id", "build_id"),
        ("buildId", "build_id"),
        ("build.event_type", "build_event_type"),
        ("ids[]", "ids"),
        ("@href", "href"),
        ("@type", "type_"),
        ("class", "class_"),
        ("from", "from_"),
        ("next", "next_"),
        ("2fa", "field_2fa"),
        ('a"; import os #', "a_import_os"),
        ("x\ny", "xy"),
    ],
)
def test_it_decides_identifiers(name: str, identifier: str) -> None:
    assert python_identifier(name) == identifier
    assert identifier.isidentifier()


@pytest.mark.parametrize(
    ("name", "cls"), [("Build", "Build"), ("build_state", "BuildState"), ("env-var", "EnvVar"), ("Warning", "Warning_")]
)
def test_it_decides_class_names(name: str, cls: str) -> None:
    assert class_name(name) == cls


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "boolean"}, "boolean"),
        ({"type": "string"}, "string"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "array", "items": {"type": "integer"}}, "list"),
        ({"$ref": "#/components/schemas/State"}, "enum"),
        ({"type": ["string", "null"]}, "union"),
    ],
)
def test_it_decides_kinds(schema: dict[str, Any], kind: str) -> None:
    state = {"type": "string", "enum": ["passed", "failed"]}
    decided = parse(document(operation(parameters=[query("in state", schema)]), schemas={"State": state}))
    (found,) = decided.operations["things_get"].values()
    assert (found.wire, found.python_name, found.kind, found.required) == ("in state", "in_state", kind, False)
    assert decided.enums == {"State"}


def test_it_decides_the_names_of_attributes() -> None:
    thing = {
        "type": "object",
        "required": ["@type", "id"],
        "properties": {
            "@type": {"type": "string", "const": "thing"},
            "id": {"type": "integer"},
            "class": {"type": "string"},
            "part": {"$ref": "#/components/schemas/part"},
        },
    }
    part = {"type": "object", "properties": {"id": {"type": "integer"}}}
    decided = parse(document(operation(), schemas={"Thing": thing, "part": part}))
    assert set(decided.models) == {"Thing", "Part"}
    found = decided.models["Thing"].properties
    assert {wire: (p.python_name, p.kind, p.required) for wire, p in found.items()} == {
        "@type": ("type_", "const", True),
        "id": ("id", "int", True),
        "class": ("class_", "string", False),
        "part": ("part", "model", False),
    }


def test_a_document_that_it_does_not_take_is_an_error() -> None:
    with pytest.raises(OpcError, match=r"OpenAPI"):
        parse({"openapi": "2.0", "info": {"title": "x", "version": "1"}, "paths": {}})


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (
            document(operation(parameters=[{**query("a", {"type": "integer"}), "schema": {"type": "array"}}])),
            "items",
        ),
        (
            document(operation(), schemas={"A": {"type": "object", "properties": {"x": {"$ref": "#/nowhere"}}}}),
            "nowhere|ref",
        ),
        (document(operation(requestBody={"content": {"text/plain": {"schema": {"type": "string"}}}})), "text/plain"),
    ],
)
def test_every_warning_is_an_error(bad: dict[str, Any], says: str) -> None:
    with pytest.raises(OpcError, match=says):
        parse(bad)


def test_a_long_fragment_is_cut() -> None:
    long = {"description": "Bad.", "content": {"image/png": {"schema": {"type": "string"}, "x-why": "x" * 500}}}
    with pytest.raises(OpcError) as caught:
        parse(document(operation(responses={"200": long})))
    assert "…" in str(caught.value)
    assert len(str(caught.value)) < 600


def test_nothing_that_it_takes_depends_on_the_rest_of_the_parser() -> None:
    """`from_dict` is the whole interface: the name that is imported is the one of the package."""
    assert parser.GeneratorData is openapi.GeneratorData
