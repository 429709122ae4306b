# From openapi/v3/lint.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.lint import Lint
from ..operations import lint as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncLintResource", "LintResource"]


class LintResource(Resource):
    """A config, checked."""

    @property
    def with_raw_response(self) -> LintWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return LintWithRawResponse(self)

    def check(self, content: str) -> Lint:
        """Check a config.

        Checks the text of a `.travis.yml` and lists what is doubtful about it; nothing, if the list is empty. The text may also be the
        body itself. Open to all.

        Parameters:
            content: The text of the `.travis.yml`.

        lint_check: `POST /lint`. travis-api lib/travis/api/v3/services/lint/lint.rb; travis-api
            lib/travis/api/v3/queries/lint.rb.
        """
        return self._call(
            _operations.lint_check,
            {
                "content": content,
            },
        )


class AsyncLintResource(AsyncResource):
    """A config, checked."""

    @property
    def with_raw_response(self) -> AsyncLintWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncLintWithRawResponse(self)

    async def check(self, content: str) -> Lint:
        """Check a config.

        Checks the text of a `.travis.yml` and lists what is doubtful about it; nothing, if the list is empty. The text may also be the
        body itself. Open to all.

        Parameters:
            content: The text of the `.travis.yml`.

        lint_check: `POST /lint`. travis-api lib/travis/api/v3/services/lint/lint.rb; travis-api
            lib/travis/api/v3/queries/lint.rb.
        """
        return await self._call(
            _operations.lint_check,
            {
                "content": content,
            },
        )


class LintWithRawResponse:
    """`lint` with raw answers."""

    def __init__(self, resource: LintResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.check: Final = to_raw(raw.check)


class AsyncLintWithRawResponse:
    """`lint` with raw answers."""

    def __init__(self, resource: AsyncLintResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.check: Final = to_async_raw(raw.check)
