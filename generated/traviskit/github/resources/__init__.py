# From openapi/github/openapi.yaml by `nox -s regenerate`; do not edit.
"""The resources, a module each."""
