"""The packages of the extra `mock`: whoever installed `traviskit` without them is told so in one line."""

from __future__ import annotations

from importlib import import_module

__all__ = ["MissingExtraError", "require"]

# Modules, as `[project.optional-dependencies] mock` names their packages.
_MODULES = {"h11": "h11", "jsonschema_rs": "jsonschema-rs", "websockets": "websockets", "yaml": "pyyaml"}

# Until it is on the package index.
_INSTALL = "pip install '.[mock]' in a clone"


class MissingExtraError(ImportError):
    """`traviskit` was installed without its extra `mock`. The message says what is missing, and the command to run."""


def require() -> None:
    """Make sure that everything the mock server needs can be imported.

    Raises:
        MissingExtraError: Something can not.
    """
    missing = [package for module, package in _MODULES.items() if not _importable(module)]
    if missing:
        verb = "are" if len(missing) > 1 else "is"
        needs = f"the mock server needs {', '.join(missing)}, which {verb} not installed"
        raise MissingExtraError(f"{needs}; run: {_INSTALL}")


def _importable(module: str) -> bool:
    try:
        import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module:  # it is there, and broken
            raise
        return False
    return True
