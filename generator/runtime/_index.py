"""An API's operations by id, each loaded when it is first read."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from ._config import brief
from ._operation import Operation

__all__ = ["Operations"]


class Operations(Mapping[str, Operation[Any]]):
    """`OPERATIONS`: operationId to `Operation`. Reading one loads the module of its resource alone."""

    def __init__(self, package: str, places: Mapping[str, str]) -> None:
        """Parameters: `package` holds the modules; `places` has the module of each operationId, in the description's
        order.
        """
        self._package = package
        self._places = places

    def __getitem__(self, operation_id: str) -> Operation[Any]:
        if operation_id not in self._places:
            raise KeyError(self._unknown(operation_id))
        module = import_module(f"{self._package}.{self._places[operation_id]}")
        found: Operation[Any] = getattr(module, operation_id)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __repr__(self) -> str:
        return f"Operations({', '.join(self)})"

    def find(self, operation_id: str) -> Operation[Any]:
        """An operation by its id.

        Raises:
            ValueError: There is none; names what may have been meant.
        """
        if not isinstance(operation_id, str) or operation_id not in self._places:  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
            raise ValueError(self._unknown(operation_id))
        return self[operation_id]

    def _unknown(self, operation_id: object) -> str:
        from difflib import get_close_matches

        near = get_close_matches(str(operation_id), self._places, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "OPERATIONS lists them all"
        return f"there is no operation {brief(operation_id)}; {hint}"
