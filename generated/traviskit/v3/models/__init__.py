# From openapi/v3/openapi.yaml by `nox -s regenerate`; do not edit.
"""The models of Travis CI API V3, a module for each resource. Each is loaded when it is first needed."""
