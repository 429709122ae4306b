# From openapi/v3/custom_images.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse, refuse_none
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.custom_images import CustomImage, CustomImages
from ..models.shared import Provider
from ..operations import custom_images as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncCustomImagesResource", "CustomImagesResource"]


class CustomImagesResource(Resource):
    """Images of virtual machines, made by an owner."""

    @property
    def with_raw_response(self) -> CustomImagesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return CustomImagesWithRawResponse(self)

    @overload
    def list(
        self, owner: str, *, provider: Provider, max_items: int | None = None
    ) -> Pager[CustomImage, CustomImages]: ...

    @overload
    def list(self, owner: str, *, max_items: int | None = None) -> Pager[CustomImage, CustomImages]: ...

    @overload
    def list(self, *, github_id: int, max_items: int | None = None) -> Pager[CustomImage, CustomImages]: ...

    def list(
        self,
        owner: str | None = None,
        *,
        provider: Provider | None = None,
        github_id: int | None = None,
        max_items: int | None = None,
    ) -> Pager[CustomImage, CustomImages]:
        """List the custom images of an owner.

        The images of virtual machines that an owner has made and that can be used, newest first: the user's own, or those
        of an organization. All at once, not in pages. Not on travis-ci.org.

        Parameters:
            owner: Login of the user, or of an organization. Case is ignored.
            provider: Who hosts the repository, or knows the owner.
            github_id: The owner's id at GitHub.
            max_items: End after so many items; None goes on to the last page.

        custom_images_list_by_provider: `GET /owner/{provider}/{login}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/for_owner.rb; travis-api
            lib/travis/api/v3/queries/custom_images.rb; travis-api lib/travis/api/v3/renderer/custom_image.rb.
        custom_images_list: `GET /owner/{login}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/for_owner.rb; travis-api
            lib/travis/api/v3/queries/custom_images.rb; travis-api lib/travis/api/v3/renderer/custom_image.rb.
        custom_images_list_by_github_id: `GET /owner/github_id/{github_id}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/for_owner.rb; travis-api
            lib/travis/api/v3/queries/custom_images.rb; travis-api lib/travis/api/v3/renderer/custom_image.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.custom_images_list_by_provider, "owner", github_id=github_id)
            return self._list(
                _operations.custom_images_list_by_provider,
                {
                    "login": owner,
                    "provider": provider,
                },
                max_items,
            )
        if owner is not None:
            refuse(_operations.custom_images_list, "owner", github_id=github_id, provider=provider)
            return self._list(
                _operations.custom_images_list,
                {
                    "login": owner,
                },
                max_items,
            )
        refuse_none(_operations.custom_images_list_by_github_id, "owner", github_id=github_id)
        refuse(_operations.custom_images_list_by_github_id, "github_id", owner=owner, provider=provider)
        return self._list(
            _operations.custom_images_list_by_github_id,
            {
                "github_id": github_id,
            },
            max_items,
        )

    @overload
    def delete(self, owner: str, *, image_ids: Sequence[int], provider: Provider) -> None: ...

    @overload
    def delete(self, owner: str, *, image_ids: Sequence[int]) -> None: ...

    @overload
    def delete(self, *, image_ids: Sequence[int], github_id: int) -> None: ...

    def delete(
        self,
        owner: str | None = None,
        *,
        image_ids: Sequence[int],
        provider: Provider | None = None,
        github_id: int | None = None,
    ) -> None:
        """Delete custom images.

        Deletes images one after the other: the user's own, or those of an organization that the user administers. If one
        is not there, those before it are deleted all the same.

        Parameters:
            owner: Login of the user, or of an organization. Case is ignored.
            image_ids: Ids of the images.
            provider: Who hosts the repository, or knows the owner.
            github_id: The owner's id at GitHub.

        custom_images_delete_by_provider: `DELETE /owner/{provider}/{login}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/delete.rb; travis-api
            lib/travis/api/v3/artifact_manager_client.rb.
        custom_images_delete: `DELETE /owner/{login}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/delete.rb; travis-api
            lib/travis/api/v3/artifact_manager_client.rb.
        custom_images_delete_by_github_id: `DELETE /owner/github_id/{github_id}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/delete.rb; travis-api
            lib/travis/api/v3/artifact_manager_client.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.custom_images_delete_by_provider, "owner", github_id=github_id)
            return self._call(
                _operations.custom_images_delete_by_provider,
                {
                    "login": owner,
                    "image_ids": image_ids,
                    "provider": provider,
                },
            )
        if owner is not None:
            refuse(_operations.custom_images_delete, "owner", github_id=github_id, provider=provider)
            return self._call(
                _operations.custom_images_delete,
                {
                    "login": owner,
                    "image_ids": image_ids,
                },
            )
        refuse_none(_operations.custom_images_delete_by_github_id, "owner", github_id=github_id)
        refuse(_operations.custom_images_delete_by_github_id, "github_id", owner=owner, provider=provider)
        return self._call(
            _operations.custom_images_delete_by_github_id,
            {
                "image_ids": image_ids,
                "github_id": github_id,
            },
        )


class AsyncCustomImagesResource(AsyncResource):
    """Images of virtual machines, made by an owner."""

    @property
    def with_raw_response(self) -> AsyncCustomImagesWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncCustomImagesWithRawResponse(self)

    @overload
    def list(
        self, owner: str, *, provider: Provider, max_items: int | None = None
    ) -> AsyncPager[CustomImage, CustomImages]: ...

    @overload
    def list(self, owner: str, *, max_items: int | None = None) -> AsyncPager[CustomImage, CustomImages]: ...

    @overload
    def list(self, *, github_id: int, max_items: int | None = None) -> AsyncPager[CustomImage, CustomImages]: ...

    def list(
        self,
        owner: str | None = None,
        *,
        provider: Provider | None = None,
        github_id: int | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[CustomImage, CustomImages]:
        """List the custom images of an owner.

        The images of virtual machines that an owner has made and that can be used, newest first: the user's own, or those
        of an organization. All at once, not in pages. Not on travis-ci.org.

        Parameters:
            owner: Login of the user, or of an organization. Case is ignored.
            provider: Who hosts the repository, or knows the owner.
            github_id: The owner's id at GitHub.
            max_items: End after so many items; None goes on to the last page.

        custom_images_list_by_provider: `GET /owner/{provider}/{login}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/for_owner.rb; travis-api
            lib/travis/api/v3/queries/custom_images.rb; travis-api lib/travis/api/v3/renderer/custom_image.rb.
        custom_images_list: `GET /owner/{login}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/for_owner.rb; travis-api
            lib/travis/api/v3/queries/custom_images.rb; travis-api lib/travis/api/v3/renderer/custom_image.rb.
        custom_images_list_by_github_id: `GET /owner/github_id/{github_id}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/for_owner.rb; travis-api
            lib/travis/api/v3/queries/custom_images.rb; travis-api lib/travis/api/v3/renderer/custom_image.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.custom_images_list_by_provider, "owner", github_id=github_id)
            return self._list(
                _operations.custom_images_list_by_provider,
                {
                    "login": owner,
                    "provider": provider,
                },
                max_items,
            )
        if owner is not None:
            refuse(_operations.custom_images_list, "owner", github_id=github_id, provider=provider)
            return self._list(
                _operations.custom_images_list,
                {
                    "login": owner,
                },
                max_items,
            )
        refuse_none(_operations.custom_images_list_by_github_id, "owner", github_id=github_id)
        refuse(_operations.custom_images_list_by_github_id, "github_id", owner=owner, provider=provider)
        return self._list(
            _operations.custom_images_list_by_github_id,
            {
                "github_id": github_id,
            },
            max_items,
        )

    @overload
    async def delete(self, owner: str, *, image_ids: Sequence[int], provider: Provider) -> None: ...

    @overload
    async def delete(self, owner: str, *, image_ids: Sequence[int]) -> None: ...

    @overload
    async def delete(self, *, image_ids: Sequence[int], github_id: int) -> None: ...

    async def delete(
        self,
        owner: str | None = None,
        *,
        image_ids: Sequence[int],
        provider: Provider | None = None,
        github_id: int | None = None,
    ) -> None:
        """Delete custom images.

        Deletes images one after the other: the user's own, or those of an organization that the user administers. If one
        is not there, those before it are deleted all the same.

        Parameters:
            owner: Login of the user, or of an organization. Case is ignored.
            image_ids: Ids of the images.
            provider: Who hosts the repository, or knows the owner.
            github_id: The owner's id at GitHub.

        custom_images_delete_by_provider: `DELETE /owner/{provider}/{login}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/delete.rb; travis-api
            lib/travis/api/v3/artifact_manager_client.rb.
        custom_images_delete: `DELETE /owner/{login}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/delete.rb; travis-api
            lib/travis/api/v3/artifact_manager_client.rb.
        custom_images_delete_by_github_id: `DELETE /owner/github_id/{github_id}/custom_images`. travis-api
            lib/travis/api/v3/services/custom_images/delete.rb; travis-api
            lib/travis/api/v3/artifact_manager_client.rb.
        """
        if owner is not None and provider is not None:
            refuse(_operations.custom_images_delete_by_provider, "owner", github_id=github_id)
            return await self._call(
                _operations.custom_images_delete_by_provider,
                {
                    "login": owner,
                    "image_ids": image_ids,
                    "provider": provider,
                },
            )
        if owner is not None:
            refuse(_operations.custom_images_delete, "owner", github_id=github_id, provider=provider)
            return await self._call(
                _operations.custom_images_delete,
                {
                    "login": owner,
                    "image_ids": image_ids,
                },
            )
        refuse_none(_operations.custom_images_delete_by_github_id, "owner", github_id=github_id)
        refuse(_operations.custom_images_delete_by_github_id, "github_id", owner=owner, provider=provider)
        return await self._call(
            _operations.custom_images_delete_by_github_id,
            {
                "image_ids": image_ids,
                "github_id": github_id,
            },
        )


class CustomImagesWithRawResponse:
    """`custom_images` with raw answers."""

    def __init__(self, resource: CustomImagesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.delete: Final = to_raw(raw.delete)


class AsyncCustomImagesWithRawResponse:
    """`custom_images` with raw answers."""

    def __init__(self, resource: AsyncCustomImagesResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.delete: Final = to_async_raw(raw.delete)
