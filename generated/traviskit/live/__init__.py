# From generator/runtime/live/__init__.py by `nox -s regenerate`; do not edit.
"""x"""
