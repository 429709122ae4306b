# From openapi/v1/openapi.yaml by `nox -s regenerate`; do not edit.
"""What stands behind `travis.v1`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import AsyncNamespace, Namespace
from .operations import OPERATIONS

if TYPE_CHECKING:
    from .._index import Operations
    from .resources.builds import AsyncBuildsResource, BuildsResource
    from .resources.jobs import AsyncJobsResource, JobsResource
    from .resources.repositories import AsyncRepositoriesResource, RepositoriesResource
    from .resources.workers import AsyncWorkersResource, WorkersResource

__all__ = ["AsyncV1", "V1"]


class V1(Namespace):
    """Travis CI API V1."""

    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def repositories(self) -> RepositoriesResource:
        """The repositories that Travis CI knows, each with a summary of its newest build."""
        from .resources.repositories import RepositoriesResource

        return RepositoriesResource(self._transport, self._options)

    @cached_property
    def builds(self) -> BuildsResource:
        """A run of the tests for one commit; it has one or more jobs, its matrix."""
        from .resources.builds import BuildsResource

        return BuildsResource(self._transport, self._options)

    @cached_property
    def workers(self) -> WorkersResource:
        """The machines that ran the jobs. Removed from the server in November 2013."""
        from .resources.workers import WorkersResource

        return WorkersResource(self._transport, self._options)

    @cached_property
    def jobs(self) -> JobsResource:
        """The parts of a build, each run on a machine of its own."""
        from .resources.jobs import JobsResource

        return JobsResource(self._transport, self._options)


class AsyncV1(AsyncNamespace):
    """Travis CI API V1."""

    def _operations(self) -> Operations:
        return OPERATIONS

    @cached_property
    def repositories(self) -> AsyncRepositoriesResource:
        """The repositories that Travis CI knows, each with a summary of its newest build."""
        from .resources.repositories import AsyncRepositoriesResource

        return AsyncRepositoriesResource(self._transport, self._options)

    @cached_property
    def builds(self) -> AsyncBuildsResource:
        """A run of the tests for one commit; it has one or more jobs, its matrix."""
        from .resources.builds import AsyncBuildsResource

        return AsyncBuildsResource(self._transport, self._options)

    @cached_property
    def workers(self) -> AsyncWorkersResource:
        """The machines that ran the jobs. Removed from the server in November 2013."""
        from .resources.workers import AsyncWorkersResource

        return AsyncWorkersResource(self._transport, self._options)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """The parts of a build, each run on a machine of its own."""
        from .resources.jobs import AsyncJobsResource

        return AsyncJobsResource(self._transport, self._options)
