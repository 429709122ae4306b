# From generator/runtime/v2/workflows/__init__.py by `nox -s regenerate`; do not edit.
"""What takes more than single calls of V2: methods that are written by hand, beside the generated ones."""
