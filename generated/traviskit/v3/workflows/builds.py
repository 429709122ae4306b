# From generator/runtime/v3/workflows/builds.py by `nox -s regenerate`; do not edit.
"""Builds, and waiting for them."""

from collections.abc import Callable

from ..models.builds import Build, BuildMinimal
from ..resources.builds import AsyncBuildsResource as _AsyncBuildsResource
from ..resources.builds import BuildsResource as _BuildsResource
from ._plans import POLL_INTERVAL, TWO_HOURS, AsyncPlanned, Planned

__all__ = ["AsyncBuildsResource", "BuildsResource"]


class BuildsResource(_BuildsResource, Planned):
    """Builds: read, canceled, restarted, and waited for."""

    def wait(
        self,
        build: int | BuildMinimal,
        *,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
        on_progress: Callable[[Build], object] | None = None,
    ) -> Build:
        """Wait until a build has finished, in whatever way; one that somebody cancels meanwhile is returned canceled.

        Parameters:
            build: The build, or its id.
            timeout: Seconds to wait at most; None waits for ever.
            poll_interval: Seconds between two looks; or a pair: before the second look, and at most, as they grow
                rarer while nothing happens.
            on_progress: Called with the build when it is first seen and each time its state has changed.

        A look that fails because the connection is lost, or with 429, 500 and above, is made again until time is over.

        Raises:
            ValueError: An argument can not be used.
            WaitTimeoutError: The build has not finished in time; it goes on.
            TravisError: The build can not be read.
        """
        from ._waiting import wait_for_builds

        plan = wait_for_builds([_id(build)], self._patience(timeout, poll_interval), _tell(on_progress))
        return self._carry_out(plan)[0]


class AsyncBuildsResource(_AsyncBuildsResource, AsyncPlanned):
    """Builds: read, canceled, restarted, and waited for."""

    async def wait(
        self,
        build: int | BuildMinimal,
        *,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
        on_progress: Callable[[Build], object] | None = None,
    ) -> Build:
        """Wait until a build has finished, in whatever way; see `BuildsResource.wait`."""
        from ._waiting import wait_for_builds

        plan = wait_for_builds([_id(build)], self._patience(timeout, poll_interval), _tell(on_progress))
        return (await self._carry_out(plan))[0]


def _id(build: int | BuildMinimal) -> int:
    return build.id if isinstance(build, BuildMinimal) else build


def _tell(on_progress: Callable[[Build], object] | None) -> Callable[[tuple[Build, ...]], object]:
    return lambda seen: on_progress and on_progress(seen[0])
