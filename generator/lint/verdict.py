"""The last word: somebody else finds the bundle valid too. It runs when no rule of ours has anything to say."""

from collections.abc import Iterator

from openapi_spec_validator import OpenAPIV31SpecValidator

from ..grammar import join
from .view import Finding, View, rule


@rule("openapi-spec-validator")
def openapi_spec_validator(view: View) -> Iterator[Finding]:
    """openapi-spec-validator finds nothing."""
    for error in OpenAPIV31SpecValidator(view.document).iter_errors():
        pointer = "#"
        for key in error.absolute_path:
            pointer = join(pointer, key)
        yield Finding(
            pointer, error.message.removesuffix("."), "openapi-spec-validator refuses the bundle; mend what it names."
        )
