# From openapi/v3/beta_features.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.beta_features import BetaFeature, BetaFeatures
from ..operations import beta_features as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncBetaFeaturesResource", "BetaFeaturesResource"]


class BetaFeaturesResource(Resource):
    """What the user may try out."""

    @property
    def with_raw_response(self) -> BetaFeaturesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return BetaFeaturesWithRawResponse(self)

    def list(self, user: int, *, max_items: int | None = None) -> Pager[BetaFeature, BetaFeatures]:
        """List beta features.

        What the user may try out, and whether it is switched on: as the user chose, else as Travis CI did. For the user of
        the access token only. All at once, not in pages.

        Parameters:
            user: Id of the user.
            max_items: End after so many items; None goes on to the last page.

        beta_features_list: `GET /user/{user_id}/beta_features`. travis-api
            lib/travis/api/v3/services/beta_features/find.rb; travis-api lib/travis/api/v3/queries/beta_features.rb;
            travis-api lib/travis/api/v3/renderer/beta_feature.rb.
        """
        return self._list(
            _operations.beta_features_list,
            {
                "user_id": user,
            },
            max_items,
        )

    def delete(self, user: int, beta_feature: int) -> BetaFeature:
        """Forget the user's choice of a beta feature.

        Takes back what the user chose, so that the feature is switched on or off as Travis CI has it, and answers what was
        chosen. For the user of the access token only.

        Parameters:
            user: Id of the user.
            beta_feature: Id of the beta feature.

        beta_features_delete: `DELETE /user/{user_id}/beta_feature/{beta_feature_id}`. travis-api
            lib/travis/api/v3/services/beta_feature/delete.rb; travis-api lib/travis/api/v3/queries/beta_feature.rb.
        """
        return self._call(
            _operations.beta_features_delete,
            {
                "user_id": user,
                "beta_feature_id": beta_feature,
            },
        )

    def update(self, user: int, beta_feature: int, *, enabled: bool) -> BetaFeature:
        """Switch a beta feature on or off.

        For the user of the access token only.

        Parameters:
            user: Id of the user.
            beta_feature: Id of the beta feature.
            enabled: Whether it shall be switched on.

        beta_features_update: `PATCH /user/{user_id}/beta_feature/{beta_feature_id}`. travis-api
            lib/travis/api/v3/services/beta_feature/update.rb; travis-api lib/travis/api/v3/queries/beta_feature.rb.
        """
        return self._call(
            _operations.beta_features_update,
            {
                "user_id": user,
                "beta_feature_id": beta_feature,
                "enabled": enabled,
            },
        )


class AsyncBetaFeaturesResource(AsyncResource):
    """What the user may try out."""

    @property
    def with_raw_response(self) -> AsyncBetaFeaturesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncBetaFeaturesWithRawResponse(self)

    def list(self, user: int, *, max_items: int | None = None) -> AsyncPager[BetaFeature, BetaFeatures]:
        """List beta features.

        What the user may try out, and whether it is switched on: as the user chose, else as Travis CI did. For the user of
        the access token only. All at once, not in pages.

        Parameters:
            user: Id of the user.
            max_items: End after so many items; None goes on to the last page.

        beta_features_list: `GET /user/{user_id}/beta_features`. travis-api
            lib/travis/api/v3/services/beta_features/find.rb; travis-api lib/travis/api/v3/queries/beta_features.rb;
            travis-api lib/travis/api/v3/renderer/beta_feature.rb.
        """
        return self._list(
            _operations.beta_features_list,
            {
                "user_id": user,
            },
            max_items,
        )

    async def delete(self, user: int, beta_feature: int) -> BetaFeature:
        """Forget the user's choice of a beta feature.

        Takes back what the user chose, so that the feature is switched on or off as Travis CI has it, and answers what was
        chosen. For the user of the access token only.

        Parameters:
            user: Id of the user.
            beta_feature: Id of the beta feature.

        beta_features_delete: `DELETE /user/{user_id}/beta_feature/{beta_feature_id}`. travis-api
            lib/travis/api/v3/services/beta_feature/delete.rb; travis-api lib/travis/api/v3/queries/beta_feature.rb.
        """
        return await self._call(
            _operations.beta_features_delete,
            {
                "user_id": user,
                "beta_feature_id": beta_feature,
            },
        )

    async def update(self, user: int, beta_feature: int, *, enabled: bool) -> BetaFeature:
        """Switch a beta feature on or off.

        For the user of the access token only.

        Parameters:
            user: Id of the user.
            beta_feature: Id of the beta feature.
            enabled: Whether it shall be switched on.

        beta_features_update: `PATCH /user/{user_id}/beta_feature/{beta_feature_id}`. travis-api
            lib/travis/api/v3/services/beta_feature/update.rb; travis-api lib/travis/api/v3/queries/beta_feature.rb.
        """
        return await self._call(
            _operations.beta_features_update,
            {
                "user_id": user,
                "beta_feature_id": beta_feature,
                "enabled": enabled,
            },
        )


class BetaFeaturesWithRawResponse:
    """`beta_features` with raw answers."""

    def __init__(self, resource: BetaFeaturesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.delete: Final = to_raw(raw.delete)
        self.update: Final = to_raw(raw.update)


class AsyncBetaFeaturesWithRawResponse:
    """`beta_features` with raw answers."""

    def __init__(self, resource: AsyncBetaFeaturesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.delete: Final = to_async_raw(raw.delete)
        self.update: Final = to_async_raw(raw.update)
