"""The one room that knows openapi-python-client: what it decides, read into values of our own.

Its programmatic use is not a public API, so the version is pinned and `tests/generator/test_opc.py` lists every
attribute that is read here. It decides Python identifiers, class names, reserved words and the kind of every
property; it is given a lowered copy of the bundle (`lower.py`) and must not warn about anything in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.strings import ClassName, PythonIdentifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_python_client.parser.properties import Property

__all__ = ["Names", "OpcError", "OpcModel", "OpcProperty", "class_name", "parse", "python_identifier"]

PREFIX = "field_"


class OpcError(Exception):
    """openapi-python-client did not take the lowered copy as it is: each warning is an error."""


def python_identifier(name: str) -> str:
    """The identifier that openapi-python-client makes of a name; two names that give one collide silently there."""
    return str(PythonIdentifier(name, PREFIX))


def class_name(name: str) -> str:
    """The class name that openapi-python-client makes of a schema's name."""
    return str(ClassName(name, PREFIX))


@dataclass(frozen=True)
class OpcProperty:
    """A parameter or attribute: its name on the wire, its Python name, its kind (`int`, `list`, `model`, …), required
    or not.
    """

    wire: str
    python_name: str
    kind: str
    required: bool


@dataclass(frozen=True)
class OpcModel:
    """A class and its properties by wire name."""

    name: str
    properties: Mapping[str, OpcProperty]


@dataclass(frozen=True)
class Names:
    """What openapi-python-client decided: parameters by operation and (place, wire name), models and enums by class
    name.
    """

    operations: Mapping[str, Mapping[tuple[str, str], OpcProperty]]
    models: Mapping[str, OpcModel]
    enums: frozenset[str]


def parse(document: dict[str, Any]) -> Names:
    """Parse a lowered document.

    Raises:
        OpcError: It has a warning or an error for any part of the document.
    """
    data = GeneratorData.from_dict(document, config=_config())
    if isinstance(data, GeneratorError):
        raise OpcError(f"{data.header}: {data.detail}")
    warnings = [*data.errors, *(e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors)]
    if warnings:
        raise OpcError("\n".join(f"{w.header} {w.detail} {_where(w)}" for w in warnings))
    operations: dict[str, Mapping[tuple[str, str], OpcProperty]] = {}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            places = {"path": endpoint.path_parameters, "query": endpoint.query_parameters}
            operations[str(endpoint.name)] = {
                (place, p.name.get_untrusted_value()): _property(p) for place, ps in places.items() for p in ps
            }
    return Names(
        operations=operations,
        models={str(m.class_info.name): _model(m) for m in data.models},
        enums=frozenset(str(e.class_info.name) for e in data.enums),
    )


def _where(warning: Any) -> str:
    fragment = repr(getattr(warning, "data", ""))
    return fragment if len(fragment) < 200 else fragment[:200] + "…"


def _model(model: ModelProperty) -> OpcModel:
    properties: Iterable[Property] = [*(model.required_properties or ()), *(model.optional_properties or ())]
    return OpcModel(str(model.class_info.name), {p.name.get_untrusted_value(): _property(p) for p in properties})


def _property(prop: Property) -> OpcProperty:
    kind = "enum" if isinstance(prop, LiteralEnumProperty) else type(prop).__name__.removesuffix("Property").lower()
    return OpcProperty(prop.name.get_untrusted_value(), str(prop.python_name), kind, prop.required)


def _config() -> Config:
    settings = ConfigFile(post_hooks=[], literal_enums=True, field_prefix=PREFIX)
    return Config.from_sources(
        settings,
        MetaType.NONE,
        document_source=Path("bundle.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
