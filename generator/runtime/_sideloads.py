"""Out of the envelope: the object that was asked for, with what the API sent beside it linked to it."""

from typing import Any, cast

from ._errors import MissingAttributeError
from ._missing import slot_of
from ._models import Model, Sideload

__all__ = ["link", "unwrap"]

_EMPTY: Any = object()


def unwrap(envelope: Model, member: str) -> Any:
    """The answer in an envelope, with what was side-loaded linked to it.

    Raises:
        MissingAttributeError: The member was not sent.
    """
    link(envelope)
    name = next((field.name for field in envelope.fields().values() if field.wire == member), member)
    if name not in envelope:
        raise MissingAttributeError(f"the answer has no {member!r}")
    return getattr(envelope, name)


def link(envelope: Model) -> None:
    """Link the objects of an envelope to each other: `build.commit`, `build.jobs`, by the ids that they hold."""
    members = {field.wire: _models(value) for field, value in envelope.sent()}
    by_id: dict[str, dict[Any, Model]] = {}
    for owners in members.values():
        for kind in {type(owner) for owner in owners}:
            for sideload in kind.traits.sideloads:
                source = next((source for source in sideload.sources if source in members), None)
                if source is None:
                    continue
                if source not in by_id:
                    by_id[source] = {getattr(found, "id", None): found for found in members[source]}
                _link([owner for owner in owners if type(owner) is kind], sideload, by_id[source])


def _link(owners: list[Model], sideload: Sideload, known: dict[Any, Model]) -> None:
    name, _, key, many = sideload
    for owner in owners:
        wanted = slot_of(owner, key, _EMPTY)
        if wanted is _EMPTY:
            continue
        linked = [known[i] for i in wanted or () if i in known] if many else known.get(wanted)
        if many and wanted and not linked:
            continue  # an empty list would say that there are none
        setattr(owner, name, linked)


def _models(value: object) -> list[Model]:
    if isinstance(value, Model):
        return [value]
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [item for item in items if isinstance(item, Model)]
