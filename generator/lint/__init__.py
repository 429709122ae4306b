"""The rules of `openapi/README.md`: what a description must be like, so that everything can be made from it.

Each rule is a small function over a `View` of the bundle, registered under its name; they are grouped in modules by
what they look at. They run in three stages, and the first that finds something is the last: `structure` and
`extensions`, so that all others may rely on the types of what they read, then these others, then the verdict of
openapi-spec-validator.
"""

from types import ModuleType

from ..bundle import Bundle
from ..errors import Problem
from . import (
    components,
    composition,
    examples,
    extensions,
    mentions,
    operations,
    parameters,
    responses,
    schemas,
    structure,
    verdict,
)
from .view import RULES, View

__all__ = ["RULES", "lint"]

_STAGES: tuple[tuple[ModuleType, ...], ...] = (
    (structure, extensions),
    (operations, parameters, responses, schemas, composition, mentions, components, examples),
    (verdict,),
)


def lint(bundle: Bundle) -> list[Problem]:
    """Every breach of a rule, by file and line; none means that the description can be taken."""
    view = View(bundle)
    for modules in _STAGES:
        names = {module.__name__ for module in modules}
        problems = [
            bundle.problem(finding.pointer, name, finding.message, finding.advice)
            for name, rule in RULES.items()
            if rule.__module__ in names
            for finding in rule(view)
        ]
        if problems:
            return sorted(
                set(problems), key=lambda problem: (problem.file, problem.line or 0, problem.rule, problem.message)
            )
    return []
