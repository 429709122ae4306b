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
    """Properties that a class of the runtime brings: the extension that asks for them, that class, and their names."""

    extension: str
    mixin: str
    names: frozenset[str]


STATES = Helpers(
    "x-travis-states",
    "States",
    frozenset(
        {"canceled", "color", "errored", "failed", "finished", "green", "passed", "pending", "queued", "received"}
        | {"red", "running", "started", "unsuccessful", "yellow"}
    ),
)
PUBLIC_KEY = Helpers(
    "x-travis-public-key", "PublicKey", frozenset({"fingerprint_md5", "fingerprint_sha256", "pem", "ssh"})
)


def helpers_of(
    models: Models, bundle: Bundle, name: str, attributes: tuple[Attribute, ...], linked: Iterable[str]
) -> tuple[dict[Helpers, str], tuple[str, ...]]:
    """The attribute that each kind of helpers reads, by the extension of its schema or of one that it extends, and
    the classes that bring those helpers which no schema that it extends has brought.

    Parameters: `attributes` are those of the model, `linked` the names of what is side-loaded to it.

    Raises:
        DescriptionError: An attribute has the name of a helper.
    """
    wires = {attribute.name: attribute.wire for attribute in attributes} | {link: link for link in linked}
    read: dict[Helpers, str] = {}
    brought: list[str] = []
    for helpers in (STATES, PUBLIC_KEY):
        named = [place for place in (name, *bases(models.schemas, name)) if helpers.extension in models.schemas[place]]
        if not named:
            continue
        _refuse_hidden(bundle, helpers, name, named[0], wires)
        wire = models.schemas[named[0]][helpers.extension]
        read[helpers] = next(attribute.name for attribute in attributes if attribute.wire == wire)
        if named == [name]:
            brought.append(helpers.mixin)
    return read, tuple(brought)


def _refuse_hidden(bundle: Bundle, helpers: Helpers, name: str, place: str, wires: dict[str, str]) -> None:
    extension = helpers.extension
    for hidden in sorted(wires.keys() & helpers.names):
        raise DescriptionError(
            bundle.problem(
                pointer_to(pointer_to("#/components/schemas", place), extension),
                f"{extension.removeprefix('x-travis-')}-collision",
                f"{wires[hidden]!r} of {name} is {hidden} in Python, which is a helper of {extension}",
                f"Leave {extension} out, or teach the generator another name for one of them.",
            )
        )
