# From openapi/v1/openapi.yaml by `nox -s regenerate`; do not edit.
"""The models of Travis CI API V1, a module for each resource. Each is loaded when it is first needed."""
