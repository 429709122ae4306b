"""Names of files and schemas become those of modules and classes; what can not is refused."""

from __future__ import annotations

from keyword import iskeyword
from typing import TYPE_CHECKING

from ..errors import DescriptionError
from ..grammar import join as pointer_to
from ..opc import class_name

if TYPE_CHECKING:
    from ..bundle import Bundle

__all__ = ["modules"]

#: What the modules of models, operations and resources import; a class of that name would hide it.
TAKEN = frozenset(
    {
        "Answer",
        "AnyOf",
        "Any",
        "AsyncPager",
        "AsyncResource",
        "ClassVar",
        "Field",
        "Final",
        "Format",
        "ListOf",
        "Literal",
        "MapOf",
    }
    | {"Mapping", "Model", "ModelKind", "NotGiven", "Nullable", "Operation", "Pager", "Parameter", "PublicKey"}
    | {"Requirement", "Resource", "Self", "Sequence", "Sideload", "States", "Traits", "TypeAlias", "UnionOf"}
)


def modules(bundle: Bundle) -> dict[str, str]:
    """The module of each schema: the file that it stands in.

    Raises:
        DescriptionError: A file or a schema has a name that Python can not have, or has already.
    """
    found: dict[str, str] = {}
    classes: dict[str, str] = {}
    for name in bundle.document["components"].get("schemas", {}):
        found[name] = bundle.origin_file("schemas", name).removesuffix(".yaml")
        if not found[name].isidentifier() or iskeyword(found[name]) or found[name].startswith("_"):
            message = f"{found[name]!r} can not name a Python module"
            advice = "Name the file by its resource, in small letters, digits and underscores."
            raise _refusal(bundle, name, "file-name", message, advice)
        cls = class_name(name)
        first = classes.setdefault(cls, name)
        if cls in TAKEN or first is not name:
            taken = f"{first} is that too" if first is not name else "generated modules use that name themselves"
            message = f"{name} is the class {cls} in Python, and {taken}"
            raise _refusal(bundle, name, "class-name", message, "Rename the schema.")
    return found


def _refusal(bundle: Bundle, name: str, rule: str, message: str, advice: str) -> DescriptionError:
    return DescriptionError(bundle.problem(pointer_to("#/components/schemas", name), rule, message, advice))
