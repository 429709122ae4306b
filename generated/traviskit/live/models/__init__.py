# From openapi/live/asyncapi.yaml by `nox -s regenerate`; do not edit.
"""The models of Travis CI live events, a module for each resource. Each is loaded when it is first needed."""
