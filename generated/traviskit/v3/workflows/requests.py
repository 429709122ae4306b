# From generator/runtime/v3/workflows/requests.py by `nox -s regenerate`; do not edit.
"""Build requests, and waiting for what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..resources.requests import AsyncRequestsResource as _AsyncRequestsResource
from ..resources.requests import RequestsResource as _RequestsResource
from ._patience import POLL_INTERVAL, TWO_HOURS
from ._plans import AsyncPlanned, Planned, listener

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ..models.builds import Build
    from ..models.requests import MergeMode, RequestConfig
    from ..models.shared import Provider
    from ._progress import Progress

__all__ = ["AsyncRequestsResource", "RequestsResource"]


class RequestsResource(_RequestsResource, Planned):
    """What leads to builds: read, made, and waited for."""

    def trigger_and_wait(  # noqa: PLR0913  # those of `create`, and how to wait
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        message: str | None = None,
        sha: str | None = None,
        tag_name: str | None = None,
        config: dict[str, Any] | str | None = None,
        configs: Sequence[RequestConfig | dict[str, Any]] | None = None,
        merge_mode: MergeMode | None = None,
        token: str | None = None,
        provider: Provider | None = None,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> list[Build]:
        """Request a build, wait until it has finished, in whatever way, and return it.

        The request is made once, whatever happens: where it may have reached the server without an answer, it is not
        made again, and the error says how to look it up. GitHub takes no more than 1,000 statuses for one commit: build
        a branch that moves.

        Parameters:
            repository: The repository: its id or slug.
            branch: Name of the branch; the repository's default branch unless given.
            message: A message to show instead of the commit's.
            sha: The commit; the last one on the branch unless given.
            tag_name: The tag.
            config: A config, or the text of one, to be merged with the `.travis.yml`; see `traviskit.config.merge`.
            configs: Several configs, each with its mode. Then `config` and `merge_mode` are not used.
            merge_mode: How `config` is merged with the `.travis.yml`.
            token: A token that is passed on to the receivers of webhooks.
            provider: Who hosts the repository, if that is not GitHub.
            timeout: Seconds to wait at most, in all; None waits for ever.
            poll_interval: Seconds between two looks; or a pair: before the second look, and at most, as they grow
                rarer while nothing happens.
            on_progress: Called with what is known once the request is made, and each time its state, or that of a
                build, has changed.

        A look that fails because the connection is lost, or with 429, 500 and above, is made again until time is over.

        Returns:
            The builds, usually one; one that somebody cancels meanwhile is among them, canceled.

        Raises:
            ValueError, TypeError: An argument can not be used.
            RateLimitedError: The repository had its ten requests for this hour.
            RequestRejectedError: The request was rejected; says why.
            WaitTimeoutError: The builds have not finished in time; they go on. `builds` says how far they had come.
            TravisError: The request was not made, or perhaps was; or something can not be read. Once it was made, the
                error's `hint` says which it is.
        """
        from ._waiting import trigger_and_wait

        arguments = _given(branch, message, sha, tag_name, config, configs, merge_mode, token)
        patience = self._patience(timeout, poll_interval)
        return self._carry_out(trigger_and_wait(repository, provider, arguments, patience, listener(on_progress)))


class AsyncRequestsResource(_AsyncRequestsResource, AsyncPlanned):
    """What leads to builds: read, made, and waited for."""

    async def trigger_and_wait(  # noqa: PLR0913  # as above
        self,
        repository: int | str,
        *,
        branch: str | None = None,
        message: str | None = None,
        sha: str | None = None,
        tag_name: str | None = None,
        config: dict[str, Any] | str | None = None,
        configs: Sequence[RequestConfig | dict[str, Any]] | None = None,
        merge_mode: MergeMode | None = None,
        token: str | None = None,
        provider: Provider | None = None,
        timeout: float | None = TWO_HOURS,
        poll_interval: float | tuple[float, float] = POLL_INTERVAL,
        on_progress: Callable[[Progress], Awaitable[object] | object] | None = None,
    ) -> list[Build]:
        """Request a build, wait until it has finished, and return it; see `RequestsResource.trigger_and_wait`.

        `on_progress` may be an `async def`: then it is awaited.
        """
        from ._waiting import trigger_and_wait

        arguments = _given(branch, message, sha, tag_name, config, configs, merge_mode, token)
        patience = self._patience(timeout, poll_interval)
        plan = trigger_and_wait(repository, provider, arguments, patience, listener(on_progress))
        return await self._carry_out(plan)


def _given(
    branch: str | None,
    message: str | None,
    sha: str | None,
    tag_name: str | None,
    config: dict[str, Any] | str | None,
    configs: Sequence[RequestConfig | dict[str, Any]] | None,
    merge_mode: MergeMode | None,
    token: str | None,
) -> dict[str, object]:
    """The arguments of `requests.create`, by name."""
    return {
        "branch": branch,
        "message": message,
        "sha": sha,
        "tag_name": tag_name,
        "config": config,
        "configs": configs,
        "merge_mode": merge_mode,
        "token": token,
    }
