# From openapi/github/openapi.yaml by `nox -s regenerate`; do not edit.
"""The models of GitHub's authorizations, a module for each resource. Each is loaded when it is first needed."""
