"""Joins what openapi-python-client decided with the bundle into the intermediate representation.

`models` for the schemas, `operations` for the paths, `methods` for the Python methods that operations become.
"""

from ..bundle import Bundle
from ..ir import Api, Resource
from ..opc import Names
from ..types import ModelRef
from .methods import resources
from .models import Models
from .names import modules
from .operations import operations

__all__ = ["join", "modules"]


def join(bundle: Bundle, names: Names, version: str) -> Api:
    """The API of one bundle.

    Parameters: `names` is what `opc.parse` gave for the lowered copy; `version` the subpackage's name, `v2`.

    Raises:
        DescriptionError: Operations that no argument tells apart, names that collide, parts that do not fit together.
    """
    document = bundle.document
    schemas = Models(bundle, names)
    found = operations(bundle, names, schemas)
    tags = {tag["name"]: tag.get("description", "") for tag in document.get("tags", [])}
    parts = resources(bundle, found, tags)
    fetched = _fetched_by(parts, version)
    return Api(
        version=version,
        title=document["info"]["title"],
        headers=tuple(document.get("x-travis-headers", {}).items()),
        limits=tuple(document.get("x-travis-limits", {}).items()),
        servers=tuple(server["url"] for server in document.get("servers", [])),
        resources=parts,
        models=schemas.models(fetched),
        enums=schemas.enums(),
        sources={module: f"openapi/{bundle.name.rpartition('/')[2]}/{module}.yaml" for module in schemas.modules()},
    )


def _fetched_by(parts: tuple[Resource, ...], version: str) -> dict[str, str]:
    """The call that gives an object of each model, `travis.v2.builds.get` of a `Build`; a `get` if there is one."""
    calls: dict[str, str] = {}
    place = "travis" if version == "v3" else f"travis.{version}"
    methods = [(part.name, method) for part in parts for method in part.methods]
    for resource, method in sorted(methods, key=lambda found: found[1].name != "get"):
        for variant in method.variants:
            answer = variant.operation.result.type
            if isinstance(answer, ModelRef) and variant.operation.method == "get":
                calls.setdefault(answer.name, f"{place}.{resource}.{method.name}")
    return calls
