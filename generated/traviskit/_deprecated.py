# From generator/runtime/_deprecated.py by `nox -s regenerate`; do not edit.
"""`deprecated` of PEP 702, by which type checkers mark the calls that the server does not know any more.

They know `typing_extensions` without its being installed; at run time the call itself warns.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message):
        """Mark a method, as `warnings.deprecated` of Python 3.13 does, and let it be as it is."""

        def mark(method):
            method.__deprecated__ = message
            return method

        return mark


__all__ = ["deprecated"]
