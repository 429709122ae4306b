# From generator/runtime/_not_given.py by `nox -s regenerate`; do not edit.
"""The value of an argument that was not given, where null is a value of its own."""

from enum import Enum
from typing import Final, Literal, TypeAlias

__all__ = ["NOT_GIVEN", "NotGiven"]


class _NotGiven(Enum):
    """One member of an enum: the only kind of singleton that copy, deepcopy and pickle give back as itself."""

    NOT_GIVEN = "NOT_GIVEN"

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __bool__(self) -> Literal[False]:
        return False


NotGiven: TypeAlias = Literal[_NotGiven.NOT_GIVEN]
NOT_GIVEN: Final = _NotGiven.NOT_GIVEN
