# From generator/runtime/v3/workflows/builds.py by `nox -s regenerate`; do not edit.
"""Builds, and waiting for them."""

from collections.abc import Awaitable, Callable

from ..models.builds import Build, BuildMinimal, BuildPending
from ..resources.builds import AsyncBuildsResource as _AsyncBuildsResource
from ..resources.builds import BuildsResource as _BuildsResource
from ._patience import POLL_INTERVAL, TWO_HOURS, Patience
from ._plans import AsyncPlanned, Plan, Planned, listener

__all__ = ["AsyncBuildsResource", "BuildsResource"]


class BuildsResource(_BuildsResource, Planned):
    """Builds: read, canceled, restarted, and waited for."""

    def wait(
        self,
        build: int | BuildMinimal | BuildPending,
        *,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
        on_progress: Callable[[Build], object] | None = None,
    ) -> Build:
        """Wait until a build has finished, in whatever way; one that somebody cancels meanwhile is returned canceled.

        A restart happens in the background: until then, the build is shown as it had ended before, and would be
        returned so at once. Wait for what `restart` has returned, and the new run is waited for:
        `travis.builds.wait(travis.builds.restart(86601346))`.

        Parameters:
            build: The build, or its id; or what `restart` or `cancel` has returned.
            timeout: Seconds to wait at most; None waits for ever.
            poll_interval: Seconds between two looks; or a pair: before the second look, and at most, as they grow
                rarer while nothing happens.
            on_progress: Called with the build when it is first seen and each time its state has changed.

        A look that fails because the connection is lost, or with 429, 500 and above, is made again until time is over.

        Raises:
            ValueError, TypeError: An argument can not be used.
            WaitTimeoutError: The build has not finished in time; it goes on.
            TravisError: The build can not be read.
        """
        return self._carry_out(_wait(build, self._patience(timeout, poll_interval), on_progress))[0]


class AsyncBuildsResource(_AsyncBuildsResource, AsyncPlanned):
    """Builds: read, canceled, restarted, and waited for."""

    async def wait(
        self,
        build: int | BuildMinimal | BuildPending,
        *,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
        on_progress: Callable[[Build], Awaitable[object] | object] | None = None,
    ) -> Build:
        """Wait until a build has finished, in whatever way; see `BuildsResource.wait`.

        `on_progress` may be an `async def`: then it is awaited.
        """
        return (await self._carry_out(_wait(build, self._patience(timeout, poll_interval), on_progress)))[0]


def _wait(
    build: int | BuildMinimal | BuildPending, patience: Patience, on_progress: Callable[[Build], object] | None
) -> Plan[list[Build]]:
    from ._waiting import wait_for_builds

    tell = listener(on_progress)
    known = build.build if isinstance(build, BuildPending) else build
    restarted = build.build if isinstance(build, BuildPending) and build.state_change == "restart" else None
    build_id = known.id if isinstance(known, BuildMinimal) else known
    return wait_for_builds([build_id], patience, lambda seen: tell(seen[0]), restarted=restarted)
