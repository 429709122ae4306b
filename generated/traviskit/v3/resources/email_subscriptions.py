# From openapi/v3/openapi.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._arguments import refuse, refuse_none
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.shared import Provider
from ..operations import email_subscriptions as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncEmailSubscriptionsResource", "EmailSubscriptionsResource"]


class EmailSubscriptionsResource(Resource):
    """Whether the user gets emails on the builds of a repository."""

    @property
    def with_raw_response(self) -> EmailSubscriptionsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return EmailSubscriptionsWithRawResponse(self)

    @overload
    def resubscribe(self, repository: int | str, *, provider: Provider) -> None: ...

    @overload
    def resubscribe(self, repository: int | str) -> None: ...

    @overload
    def resubscribe(self, *, organization: int) -> None: ...

    def resubscribe(
        self, repository: int | str | None = None, *, provider: Provider | None = None, organization: int | None = None
    ) -> None:
        """Subscribe to the emails of an organization again.

        The user gets emails on the builds of the organization's repositories again. Needs a login.

        With repository: Subscribe to the emails of a repository again.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            organization: Id of the organization.

        email_subscriptions_resubscribe_for_repository_by_provider: `POST
            /repo/{provider}/{repository}/email_subscription`. travis-api
            lib/travis/api/v3/services/email_subscription/resubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        email_subscriptions_resubscribe_for_repository: `POST /repo/{repository}/email_subscription`. travis-api
            lib/travis/api/v3/services/email_subscription/resubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        email_subscriptions_resubscribe_for_organization: `POST /org/{organization_id}/email_subscription`. travis-
            api lib/travis/api/v3/services/email_subscription/resubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        """
        if repository is not None and provider is not None:
            refuse(
                _operations.email_subscriptions_resubscribe_for_repository_by_provider,
                "repository",
                organization=organization,
            )
            return self._call(
                _operations.email_subscriptions_resubscribe_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        if repository is not None:
            refuse(
                _operations.email_subscriptions_resubscribe_for_repository,
                "repository",
                organization=organization,
                provider=provider,
            )
            return self._call(
                _operations.email_subscriptions_resubscribe_for_repository,
                {
                    "repository": repository,
                },
            )
        refuse_none(
            _operations.email_subscriptions_resubscribe_for_organization, "repository", organization=organization
        )
        refuse(
            _operations.email_subscriptions_resubscribe_for_organization,
            "organization",
            provider=provider,
            repository=repository,
        )
        return self._call(
            _operations.email_subscriptions_resubscribe_for_organization,
            {
                "organization_id": organization,
            },
        )

    @overload
    def unsubscribe(self, repository: int | str, *, provider: Provider) -> None: ...

    @overload
    def unsubscribe(self, repository: int | str) -> None: ...

    @overload
    def unsubscribe(self, *, organization: int) -> None: ...

    def unsubscribe(
        self, repository: int | str | None = None, *, provider: Provider | None = None, organization: int | None = None
    ) -> None:
        """Unsubscribe from the emails of an organization.

        The user gets no more emails on the builds of those repositories that the organization has now. Needs a login.

        With repository: Unsubscribe from the emails of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            organization: Id of the organization.

        email_subscriptions_unsubscribe_for_repository_by_provider: `DELETE
            /repo/{provider}/{repository}/email_subscription`. travis-api
            lib/travis/api/v3/services/email_subscription/unsubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        email_subscriptions_unsubscribe_for_repository: `DELETE /repo/{repository}/email_subscription`. travis-api
            lib/travis/api/v3/services/email_subscription/unsubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        email_subscriptions_unsubscribe_for_organization: `DELETE /org/{organization_id}/email_subscription`.
            travis-api lib/travis/api/v3/services/email_subscription/unsubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        """
        if repository is not None and provider is not None:
            refuse(
                _operations.email_subscriptions_unsubscribe_for_repository_by_provider,
                "repository",
                organization=organization,
            )
            return self._call(
                _operations.email_subscriptions_unsubscribe_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        if repository is not None:
            refuse(
                _operations.email_subscriptions_unsubscribe_for_repository,
                "repository",
                organization=organization,
                provider=provider,
            )
            return self._call(
                _operations.email_subscriptions_unsubscribe_for_repository,
                {
                    "repository": repository,
                },
            )
        refuse_none(
            _operations.email_subscriptions_unsubscribe_for_organization, "repository", organization=organization
        )
        refuse(
            _operations.email_subscriptions_unsubscribe_for_organization,
            "organization",
            provider=provider,
            repository=repository,
        )
        return self._call(
            _operations.email_subscriptions_unsubscribe_for_organization,
            {
                "organization_id": organization,
            },
        )


class AsyncEmailSubscriptionsResource(AsyncResource):
    """Whether the user gets emails on the builds of a repository."""

    @property
    def with_raw_response(self) -> AsyncEmailSubscriptionsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncEmailSubscriptionsWithRawResponse(self)

    @overload
    async def resubscribe(self, repository: int | str, *, provider: Provider) -> None: ...

    @overload
    async def resubscribe(self, repository: int | str) -> None: ...

    @overload
    async def resubscribe(self, *, organization: int) -> None: ...

    async def resubscribe(
        self, repository: int | str | None = None, *, provider: Provider | None = None, organization: int | None = None
    ) -> None:
        """Subscribe to the emails of an organization again.

        The user gets emails on the builds of the organization's repositories again. Needs a login.

        With repository: Subscribe to the emails of a repository again.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            organization: Id of the organization.

        email_subscriptions_resubscribe_for_repository_by_provider: `POST
            /repo/{provider}/{repository}/email_subscription`. travis-api
            lib/travis/api/v3/services/email_subscription/resubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        email_subscriptions_resubscribe_for_repository: `POST /repo/{repository}/email_subscription`. travis-api
            lib/travis/api/v3/services/email_subscription/resubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        email_subscriptions_resubscribe_for_organization: `POST /org/{organization_id}/email_subscription`. travis-
            api lib/travis/api/v3/services/email_subscription/resubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        """
        if repository is not None and provider is not None:
            refuse(
                _operations.email_subscriptions_resubscribe_for_repository_by_provider,
                "repository",
                organization=organization,
            )
            return await self._call(
                _operations.email_subscriptions_resubscribe_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        if repository is not None:
            refuse(
                _operations.email_subscriptions_resubscribe_for_repository,
                "repository",
                organization=organization,
                provider=provider,
            )
            return await self._call(
                _operations.email_subscriptions_resubscribe_for_repository,
                {
                    "repository": repository,
                },
            )
        refuse_none(
            _operations.email_subscriptions_resubscribe_for_organization, "repository", organization=organization
        )
        refuse(
            _operations.email_subscriptions_resubscribe_for_organization,
            "organization",
            provider=provider,
            repository=repository,
        )
        return await self._call(
            _operations.email_subscriptions_resubscribe_for_organization,
            {
                "organization_id": organization,
            },
        )

    @overload
    async def unsubscribe(self, repository: int | str, *, provider: Provider) -> None: ...

    @overload
    async def unsubscribe(self, repository: int | str) -> None: ...

    @overload
    async def unsubscribe(self, *, organization: int) -> None: ...

    async def unsubscribe(
        self, repository: int | str | None = None, *, provider: Provider | None = None, organization: int | None = None
    ) -> None:
        """Unsubscribe from the emails of an organization.

        The user gets no more emails on the builds of those repositories that the organization has now. Needs a login.

        With repository: Unsubscribe from the emails of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            organization: Id of the organization.

        email_subscriptions_unsubscribe_for_repository_by_provider: `DELETE
            /repo/{provider}/{repository}/email_subscription`. travis-api
            lib/travis/api/v3/services/email_subscription/unsubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        email_subscriptions_unsubscribe_for_repository: `DELETE /repo/{repository}/email_subscription`. travis-api
            lib/travis/api/v3/services/email_subscription/unsubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        email_subscriptions_unsubscribe_for_organization: `DELETE /org/{organization_id}/email_subscription`.
            travis-api lib/travis/api/v3/services/email_subscription/unsubscribe.rb; travis-api
            lib/travis/api/v3/queries/email_subscription.rb.
        """
        if repository is not None and provider is not None:
            refuse(
                _operations.email_subscriptions_unsubscribe_for_repository_by_provider,
                "repository",
                organization=organization,
            )
            return await self._call(
                _operations.email_subscriptions_unsubscribe_for_repository_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        if repository is not None:
            refuse(
                _operations.email_subscriptions_unsubscribe_for_repository,
                "repository",
                organization=organization,
                provider=provider,
            )
            return await self._call(
                _operations.email_subscriptions_unsubscribe_for_repository,
                {
                    "repository": repository,
                },
            )
        refuse_none(
            _operations.email_subscriptions_unsubscribe_for_organization, "repository", organization=organization
        )
        refuse(
            _operations.email_subscriptions_unsubscribe_for_organization,
            "organization",
            provider=provider,
            repository=repository,
        )
        return await self._call(
            _operations.email_subscriptions_unsubscribe_for_organization,
            {
                "organization_id": organization,
            },
        )


class EmailSubscriptionsWithRawResponse:
    """`email_subscriptions` with raw answers."""

    def __init__(self, resource: EmailSubscriptionsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.resubscribe: Final = to_raw(raw.resubscribe)
        self.unsubscribe: Final = to_raw(raw.unsubscribe)


class AsyncEmailSubscriptionsWithRawResponse:
    """`email_subscriptions` with raw answers."""

    def __init__(self, resource: AsyncEmailSubscriptionsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.resubscribe: Final = to_async_raw(raw.resubscribe)
        self.unsubscribe: Final = to_async_raw(raw.unsubscribe)
