# From generator/runtime/v3/workflows/__init__.py by `nox -s regenerate`; do not edit.
"""What people come for, on top of single calls: methods that are written by hand, beside the generated ones.

Each loads what it needs when it is called: who only makes single calls does not wait for it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._progress import Progress

__all__ = ["Progress"]

if not TYPE_CHECKING:  # as in the package's own `__init__`

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ._progress import Progress

        return Progress
