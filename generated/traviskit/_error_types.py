# From openapi/ by `nox -s regenerate`; do not edit.
"""What servers call their errors."""

from typing import TypeAlias

__all__ = ["ErrorType"]

ErrorType: TypeAlias = str
"""The server's name of an error; those that the description knows, and any other."""
