"""The helpers of a model, which say in other words what one of its attributes has: which attribute they read, and that
none of them hides another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import DescriptionError
from ..grammar import join as pointer_to
from .representations import bases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..bundle import Bundle
    from ..ir import Attribute
    from .models import Models

__all__ = ["PUBLIC_KEY", "STATES", "Helpers", "helpers_of"]


class Helpers(NamedTuple):
    """Properties that a class of the runtime brings, and the extension that asks for them."""

    extension: str
    names: frozenset[str]


#: The properties of the runtime's `States`.
STATES = Helpers(
    "x-travis-states",
    frozenset(
        {"canceled", "color", "errored", "failed", "finished", "green", "passed", "pending", "queued", "received"}
        | {"red", "running", "started", "unsuccessful", "yellow"}
    ),
)
#: The properties of the runtime's `PublicKey`.
PUBLIC_KEY = Helpers("x-travis-public-key", frozenset({"fingerprint_md5", "fingerprint_sha256", "pem", "ssh"}))


def helpers_of(
    models: Models,
    bundle: Bundle,
    helpers: Helpers,
    name: str,
    attributes: tuple[Attribute, ...],
    linked: Iterable[str],
) -> tuple[str, bool]:
    """The attribute that these helpers of a model read, by the extension of its schema or of one that it extends, and
    whether it is this schema that brings them; `("", False)` of a model without such helpers.

    Parameters: `attributes` are those of the model, `linked` the names of what is side-loaded to it.

    Raises:
        DescriptionError: An attribute has the name of a helper.
    """
    schemas, extension = models.schemas, helpers.extension
    named = [place for place in (name, *bases(schemas, name)) if extension in schemas[place]]
    if not named:
        return "", False
    wire = schemas[named[0]][extension]
    wires = {attribute.name: attribute.wire for attribute in attributes} | {link: link for link in linked}
    for hidden in sorted(wires.keys() & helpers.names):
        raise DescriptionError(
            bundle.problem(
                pointer_to(pointer_to("#/components/schemas", named[0]), extension),
                f"{extension.removeprefix('x-travis-')}-collision",
                f"{wires[hidden]!r} of {name} is {hidden} in Python, which is a helper of {extension}",
                f"Leave {extension} out, or teach the generator another name for one of them.",
            )
        )
    return next(attribute.name for attribute in attributes if attribute.wire == wire), named == [name]
