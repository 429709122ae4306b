# From openapi/v3/stages.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw_list, to_raw_list
from ..models.stages import Stage, StageInclude, Stages
from ..operations import stages as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncStagesResource", "StagesResource"]


class StagesResource(Resource):
    """The stages that the jobs of a build run in, one after the other."""

    @property
    def with_raw_response(self) -> StagesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return StagesWithRawResponse(self)

    def list(
        self, build: int, *, include: Sequence[StageInclude] | None = None, max_items: int | None = None
    ) -> Pager[Stage, Stages]:
        """List the stages of a build.

        All stages of the build with their jobs. There are none if its config has none.

        Parameters:
            build: Id of the build (not its number).
            include: What to send beside the usual: attributes of stages and of what stands in them, `stage.jobs`.
                `owner.x` is both `user.x` and `organization.x`.
            max_items: End after so many items; None goes on to the last page.

        stages_list_for_build: `GET /build/{build_id}/stages`. travis-api lib/travis/api/v3/services/stages/find.rb;
            travis-api lib/travis/api/v3/renderer/stage.rb.
        """
        return self._list(
            _operations.stages_list_for_build,
            {
                "build_id": build,
                "include": include,
            },
            max_items,
        )


class AsyncStagesResource(AsyncResource):
    """The stages that the jobs of a build run in, one after the other."""

    @property
    def with_raw_response(self) -> AsyncStagesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncStagesWithRawResponse(self)

    def list(
        self, build: int, *, include: Sequence[StageInclude] | None = None, max_items: int | None = None
    ) -> AsyncPager[Stage, Stages]:
        """List the stages of a build.

        All stages of the build with their jobs. There are none if its config has none.

        Parameters:
            build: Id of the build (not its number).
            include: What to send beside the usual: attributes of stages and of what stands in them, `stage.jobs`.
                `owner.x` is both `user.x` and `organization.x`.
            max_items: End after so many items; None goes on to the last page.

        stages_list_for_build: `GET /build/{build_id}/stages`. travis-api lib/travis/api/v3/services/stages/find.rb;
            travis-api lib/travis/api/v3/renderer/stage.rb.
        """
        return self._list(
            _operations.stages_list_for_build,
            {
                "build_id": build,
                "include": include,
            },
            max_items,
        )


class StagesWithRawResponse:
    """`stages` with raw answers."""

    def __init__(self, resource: StagesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)


class AsyncStagesWithRawResponse:
    """`stages` with raw answers."""

    def __init__(self, resource: AsyncStagesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
