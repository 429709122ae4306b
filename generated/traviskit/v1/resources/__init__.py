# From openapi/v1/openapi.yaml by `nox -s regenerate`; do not edit.
"""The resources, a module each."""
