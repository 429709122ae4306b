# From openapi/v2/lint.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.lint import Lint
from ..operations import lint as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncLintResource", "LintResource"]


class LintResource(Resource):
    """Checks the text of a `.travis.yml`."""

    @property
    def with_raw_response(self) -> LintWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return LintWithRawResponse(self)

    def check_file(self, content: str | bytes) -> Lint:
        """Check a .travis.yml sent as a file.

        The same check with the file itself as the body of the request, as `curl -T .travis.yml` sends it. Open to
        all.

        Parameters:
            content: The text of the `.travis.yml`.

        lint_check_file: `PUT /lint`. API reference V2: Linting; travis-api lib/travis/api/app/endpoint/lint.rb.
        """
        return self._call(
            _operations.lint_check_file,
            {
                "content": content,
            },
        )

    def check(self, content: str) -> Lint:
        """Check a .travis.yml.

        Checks the text of a `.travis.yml` and lists what is doubtful about it. An empty list means that nothing is.
        Open to all.

        Parameters:
            content: The text of the `.travis.yml`.

        lint_check: `POST /lint`. API reference V2: Linting; travis-api lib/travis/api/app/endpoint/lint.rb.
        """
        return self._call(
            _operations.lint_check,
            {
                "content": content,
            },
        )


class AsyncLintResource(AsyncResource):
    """Checks the text of a `.travis.yml`."""

    @property
    def with_raw_response(self) -> AsyncLintWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncLintWithRawResponse(self)

    async def check_file(self, content: str | bytes) -> Lint:
        """Check a .travis.yml sent as a file.

        The same check with the file itself as the body of the request, as `curl -T .travis.yml` sends it. Open to
        all.

        Parameters:
            content: The text of the `.travis.yml`.

        lint_check_file: `PUT /lint`. API reference V2: Linting; travis-api lib/travis/api/app/endpoint/lint.rb.
        """
        return await self._call(
            _operations.lint_check_file,
            {
                "content": content,
            },
        )

    async def check(self, content: str) -> Lint:
        """Check a .travis.yml.

        Checks the text of a `.travis.yml` and lists what is doubtful about it. An empty list means that nothing is.
        Open to all.

        Parameters:
            content: The text of the `.travis.yml`.

        lint_check: `POST /lint`. API reference V2: Linting; travis-api lib/travis/api/app/endpoint/lint.rb.
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
        self.check_file: Final = to_raw(raw.check_file)
        self.check: Final = to_raw(raw.check)


class AsyncLintWithRawResponse:
    """`lint` with raw answers."""

    def __init__(self, resource: AsyncLintResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.check_file: Final = to_async_raw(raw.check_file)
        self.check: Final = to_async_raw(raw.check)
