"""The helpers of a model that has a state: which attribute they read, and that none of them hides another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import DescriptionError
from ..grammar import join as pointer_to
from .representations import bases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..bundle import Bundle
    from ..ir import Attribute
    from .models import Models

__all__ = ["HELPERS", "state_of"]

#: The properties of the runtime's `States`.
HELPERS = frozenset(
    {"canceled", "color", "errored", "failed", "finished", "green", "passed", "pending", "queued", "received", "red"}
    | {"running", "started", "unsuccessful", "yellow"}
)


def state_of(
    models: Models, bundle: Bundle, name: str, attributes: tuple[Attribute, ...], linked: Iterable[str]
) -> tuple[str, bool]:
    """The attribute that the helpers of a model read, by `x-travis-states` of its schema or of one that it extends, and
    whether it is this schema that brings them; `("", False)` of a model without helpers.

    Parameters: `attributes` are those of the model, `linked` the names of what is side-loaded to it.

    Raises:
        DescriptionError: An attribute has the name of a helper.
    """
    schemas = models.schemas
    named = [place for place in (name, *bases(schemas, name)) if "x-travis-states" in schemas[place]]
    if not named:
        return "", False
    wire = schemas[named[0]]["x-travis-states"]
    wires = {attribute.name: attribute.wire for attribute in attributes} | {link: link for link in linked}
    for hidden in sorted(wires.keys() & HELPERS):
        raise DescriptionError(
            bundle.problem(
                pointer_to(pointer_to("#/components/schemas", named[0]), "x-travis-states"),
                "states-collision",
                f"{wires[hidden]!r} of {name} is {hidden} in Python, which is a helper of x-travis-states",
                "Leave x-travis-states out, or teach the generator another name for one of them.",
            )
        )
    return next(attribute.name for attribute in attributes if attribute.wire == wire), named == [name]
