# From openapi/v3/key_pairs.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, overload

from ..._arguments import refuse, refuse_none
from ..._not_given import NOT_GIVEN, NotGiven
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.key_pairs import KeyPair
from ..models.shared import Provider
from ..operations import key_pairs as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncKeyPairsResource", "KeyPairsResource"]


class KeyPairsResource(Resource):
    """The SSH keys of a repository, one's own and the one that Travis CI made."""

    @property
    def with_raw_response(self) -> KeyPairsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return KeyPairsWithRawResponse(self)

    @overload
    def get(self, repository: int | str, *, generated: Literal[True], provider: Provider) -> KeyPair: ...

    @overload
    def get(self, repository: int | str, *, generated: Literal[True]) -> KeyPair: ...

    @overload
    def get(self, repository: int | str, *, provider: Provider) -> KeyPair: ...

    @overload
    def get(self, repository: int | str) -> KeyPair: ...

    def get(
        self, repository: int | str, *, generated: Literal[True] | None = None, provider: Provider | None = None
    ) -> KeyPair:
        """Show the custom SSH key of a repository.

        The public half of the SSH key that was set for the repository; the key itself is never shown. Only of private
        repositories, and of all on Enterprise. Needs a login.

        With generated: Show the generated SSH key of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            generated: Selects this form of the call.
            provider: Who hosts the repository, or knows the owner.

        key_pairs_get_generated_by_provider: `GET /repo/{provider}/{repository}/key_pair/generated`. travis-api
            lib/travis/api/v3/services/ssl_key/find.rb; travis-api lib/travis/api/v3/renderer/ssl_key.rb.
        key_pairs_get_generated: `GET /repo/{repository}/key_pair/generated`. travis-api
            lib/travis/api/v3/services/ssl_key/find.rb; travis-api lib/travis/api/v3/renderer/ssl_key.rb.
        key_pairs_get_by_provider: `GET /repo/{provider}/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/find.rb; travis-api lib/travis/api/v3/renderer/key_pair.rb.
        key_pairs_get: `GET /repo/{repository}/key_pair`. travis-api lib/travis/api/v3/services/key_pair/find.rb;
            travis-api lib/travis/api/v3/renderer/key_pair.rb.
        """
        if generated and provider is not None:
            return self._call(
                _operations.key_pairs_get_generated_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        if generated:
            refuse(_operations.key_pairs_get_generated, "generated", provider=provider)
            return self._call(
                _operations.key_pairs_get_generated,
                {
                    "repository": repository,
                },
            )
        if provider is not None:
            refuse(_operations.key_pairs_get_by_provider, "provider", generated=generated or None)
            return self._call(
                _operations.key_pairs_get_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.key_pairs_get,
            {
                "repository": repository,
            },
        )

    @overload
    def create(self, repository: int | str, *, generated: Literal[True], provider: Provider) -> KeyPair: ...

    @overload
    def create(self, repository: int | str, *, generated: Literal[True]) -> KeyPair: ...

    @overload
    def create(
        self, repository: int | str, *, value: str, provider: Provider, description: str | None | NotGiven = NOT_GIVEN
    ) -> KeyPair: ...

    @overload
    def create(
        self, repository: int | str, *, value: str, description: str | None | NotGiven = NOT_GIVEN
    ) -> KeyPair: ...

    def create(
        self,
        repository: int | str,
        *,
        generated: Literal[True] | None = None,
        provider: Provider | None = None,
        value: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
    ) -> KeyPair:
        """Set the custom SSH key of a repository.

        Sets a key for a repository that has none. Only for private repositories, and for all on Enterprise. Needs the permission
        `create_key_pair`.

        With generated: Generate the SSH key of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers,
                and has no custom key. With generated: The repository: its id, or its slug (case is ignored). It is
                one that the user administers.
            generated: Selects this form of the call.
            provider: Who hosts the repository, or knows the owner.
            value: The private key, RSA in PEM form, without a passphrase.
            description: What it is for.

        key_pairs_create_generated_by_provider: `POST /repo/{provider}/{repository}/key_pair/generated`. travis-api
            lib/travis/api/v3/services/ssl_key/create.rb; travis-api lib/travis/api/v3/queries/ssl_key.rb.
        key_pairs_create_generated: `POST /repo/{repository}/key_pair/generated`. travis-api
            lib/travis/api/v3/services/ssl_key/create.rb; travis-api lib/travis/api/v3/queries/ssl_key.rb.
        key_pairs_create_by_provider: `POST /repo/{provider}/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/create.rb; travis-api lib/travis/api/v3/queries/key_pair.rb; travis-
            api lib/travis/api/v3/models/key_pair.rb.
        key_pairs_create: `POST /repo/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/create.rb; travis-api lib/travis/api/v3/queries/key_pair.rb; travis-
            api lib/travis/api/v3/models/key_pair.rb.
        """
        if generated and provider is not None:
            refuse(
                _operations.key_pairs_create_generated_by_provider, "generated", description=description, value=value
            )
            return self._call(
                _operations.key_pairs_create_generated_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        if generated:
            refuse(
                _operations.key_pairs_create_generated,
                "generated",
                description=description,
                provider=provider,
                value=value,
            )
            return self._call(
                _operations.key_pairs_create_generated,
                {
                    "repository": repository,
                },
            )
        if value is not None and provider is not None:
            refuse(_operations.key_pairs_create_by_provider, "value", generated=generated or None)
            return self._call(
                _operations.key_pairs_create_by_provider,
                {
                    "repository": repository,
                    "key_pair_value": value,
                    "provider": provider,
                    "key_pair_description": description,
                },
            )
        refuse_none(_operations.key_pairs_create, "provider", value=value)
        refuse(_operations.key_pairs_create, "value", generated=generated or None, provider=provider)
        return self._call(
            _operations.key_pairs_create,
            {
                "repository": repository,
                "key_pair_value": value,
                "key_pair_description": description,
            },
        )

    @overload
    def delete(self, repository: int | str, *, provider: Provider) -> None: ...

    @overload
    def delete(self, repository: int | str) -> None: ...

    def delete(self, repository: int | str, *, provider: Provider | None = None) -> None:
        """Delete the custom SSH key of a repository.

        Removes the key; the generated one is used again. Only of private repositories, and of all on Enterprise. Needs the
        permission `delete_key_pair`.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.

        key_pairs_delete_by_provider: `DELETE /repo/{provider}/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/delete.rb.
        key_pairs_delete: `DELETE /repo/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/delete.rb.
        """
        if provider is not None:
            return self._call(
                _operations.key_pairs_delete_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.key_pairs_delete,
            {
                "repository": repository,
            },
        )

    @overload
    def update(
        self,
        repository: int | str,
        *,
        provider: Provider,
        value: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
    ) -> KeyPair: ...

    @overload
    def update(
        self, repository: int | str, *, value: str | None = None, description: str | None | NotGiven = NOT_GIVEN
    ) -> KeyPair: ...

    def update(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        value: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
    ) -> KeyPair:
        """Change the custom SSH key of a repository.

        Changes what is given. Only for private repositories, and for all on Enterprise. Needs the permission `write` of the
        key.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            value: The private key, RSA in PEM form, without a passphrase.
            description: What it is for.

        key_pairs_update_by_provider: `PATCH /repo/{provider}/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/update.rb; travis-api lib/travis/api/v3/queries/key_pair.rb.
        key_pairs_update: `PATCH /repo/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/update.rb; travis-api lib/travis/api/v3/queries/key_pair.rb.
        """
        if provider is not None:
            return self._call(
                _operations.key_pairs_update_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "key_pair_value": value,
                    "key_pair_description": description,
                },
            )
        return self._call(
            _operations.key_pairs_update,
            {
                "repository": repository,
                "key_pair_value": value,
                "key_pair_description": description,
            },
        )


class AsyncKeyPairsResource(AsyncResource):
    """The SSH keys of a repository, one's own and the one that Travis CI made."""

    @property
    def with_raw_response(self) -> AsyncKeyPairsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncKeyPairsWithRawResponse(self)

    @overload
    async def get(self, repository: int | str, *, generated: Literal[True], provider: Provider) -> KeyPair: ...

    @overload
    async def get(self, repository: int | str, *, generated: Literal[True]) -> KeyPair: ...

    @overload
    async def get(self, repository: int | str, *, provider: Provider) -> KeyPair: ...

    @overload
    async def get(self, repository: int | str) -> KeyPair: ...

    async def get(
        self, repository: int | str, *, generated: Literal[True] | None = None, provider: Provider | None = None
    ) -> KeyPair:
        """Show the custom SSH key of a repository.

        The public half of the SSH key that was set for the repository; the key itself is never shown. Only of private
        repositories, and of all on Enterprise. Needs a login.

        With generated: Show the generated SSH key of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            generated: Selects this form of the call.
            provider: Who hosts the repository, or knows the owner.

        key_pairs_get_generated_by_provider: `GET /repo/{provider}/{repository}/key_pair/generated`. travis-api
            lib/travis/api/v3/services/ssl_key/find.rb; travis-api lib/travis/api/v3/renderer/ssl_key.rb.
        key_pairs_get_generated: `GET /repo/{repository}/key_pair/generated`. travis-api
            lib/travis/api/v3/services/ssl_key/find.rb; travis-api lib/travis/api/v3/renderer/ssl_key.rb.
        key_pairs_get_by_provider: `GET /repo/{provider}/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/find.rb; travis-api lib/travis/api/v3/renderer/key_pair.rb.
        key_pairs_get: `GET /repo/{repository}/key_pair`. travis-api lib/travis/api/v3/services/key_pair/find.rb;
            travis-api lib/travis/api/v3/renderer/key_pair.rb.
        """
        if generated and provider is not None:
            return await self._call(
                _operations.key_pairs_get_generated_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        if generated:
            refuse(_operations.key_pairs_get_generated, "generated", provider=provider)
            return await self._call(
                _operations.key_pairs_get_generated,
                {
                    "repository": repository,
                },
            )
        if provider is not None:
            refuse(_operations.key_pairs_get_by_provider, "provider", generated=generated or None)
            return await self._call(
                _operations.key_pairs_get_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.key_pairs_get,
            {
                "repository": repository,
            },
        )

    @overload
    async def create(self, repository: int | str, *, generated: Literal[True], provider: Provider) -> KeyPair: ...

    @overload
    async def create(self, repository: int | str, *, generated: Literal[True]) -> KeyPair: ...

    @overload
    async def create(
        self, repository: int | str, *, value: str, provider: Provider, description: str | None | NotGiven = NOT_GIVEN
    ) -> KeyPair: ...

    @overload
    async def create(
        self, repository: int | str, *, value: str, description: str | None | NotGiven = NOT_GIVEN
    ) -> KeyPair: ...

    async def create(
        self,
        repository: int | str,
        *,
        generated: Literal[True] | None = None,
        provider: Provider | None = None,
        value: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
    ) -> KeyPair:
        """Set the custom SSH key of a repository.

        Sets a key for a repository that has none. Only for private repositories, and for all on Enterprise. Needs the permission
        `create_key_pair`.

        With generated: Generate the SSH key of a repository.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers,
                and has no custom key. With generated: The repository: its id, or its slug (case is ignored). It is
                one that the user administers.
            generated: Selects this form of the call.
            provider: Who hosts the repository, or knows the owner.
            value: The private key, RSA in PEM form, without a passphrase.
            description: What it is for.

        key_pairs_create_generated_by_provider: `POST /repo/{provider}/{repository}/key_pair/generated`. travis-api
            lib/travis/api/v3/services/ssl_key/create.rb; travis-api lib/travis/api/v3/queries/ssl_key.rb.
        key_pairs_create_generated: `POST /repo/{repository}/key_pair/generated`. travis-api
            lib/travis/api/v3/services/ssl_key/create.rb; travis-api lib/travis/api/v3/queries/ssl_key.rb.
        key_pairs_create_by_provider: `POST /repo/{provider}/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/create.rb; travis-api lib/travis/api/v3/queries/key_pair.rb; travis-
            api lib/travis/api/v3/models/key_pair.rb.
        key_pairs_create: `POST /repo/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/create.rb; travis-api lib/travis/api/v3/queries/key_pair.rb; travis-
            api lib/travis/api/v3/models/key_pair.rb.
        """
        if generated and provider is not None:
            refuse(
                _operations.key_pairs_create_generated_by_provider, "generated", description=description, value=value
            )
            return await self._call(
                _operations.key_pairs_create_generated_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        if generated:
            refuse(
                _operations.key_pairs_create_generated,
                "generated",
                description=description,
                provider=provider,
                value=value,
            )
            return await self._call(
                _operations.key_pairs_create_generated,
                {
                    "repository": repository,
                },
            )
        if value is not None and provider is not None:
            refuse(_operations.key_pairs_create_by_provider, "value", generated=generated or None)
            return await self._call(
                _operations.key_pairs_create_by_provider,
                {
                    "repository": repository,
                    "key_pair_value": value,
                    "provider": provider,
                    "key_pair_description": description,
                },
            )
        refuse_none(_operations.key_pairs_create, "provider", value=value)
        refuse(_operations.key_pairs_create, "value", generated=generated or None, provider=provider)
        return await self._call(
            _operations.key_pairs_create,
            {
                "repository": repository,
                "key_pair_value": value,
                "key_pair_description": description,
            },
        )

    @overload
    async def delete(self, repository: int | str, *, provider: Provider) -> None: ...

    @overload
    async def delete(self, repository: int | str) -> None: ...

    async def delete(self, repository: int | str, *, provider: Provider | None = None) -> None:
        """Delete the custom SSH key of a repository.

        Removes the key; the generated one is used again. Only of private repositories, and of all on Enterprise. Needs the
        permission `delete_key_pair`.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.

        key_pairs_delete_by_provider: `DELETE /repo/{provider}/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/delete.rb.
        key_pairs_delete: `DELETE /repo/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/delete.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.key_pairs_delete_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.key_pairs_delete,
            {
                "repository": repository,
            },
        )

    @overload
    async def update(
        self,
        repository: int | str,
        *,
        provider: Provider,
        value: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
    ) -> KeyPair: ...

    @overload
    async def update(
        self, repository: int | str, *, value: str | None = None, description: str | None | NotGiven = NOT_GIVEN
    ) -> KeyPair: ...

    async def update(
        self,
        repository: int | str,
        *,
        provider: Provider | None = None,
        value: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
    ) -> KeyPair:
        """Change the custom SSH key of a repository.

        Changes what is given. Only for private repositories, and for all on Enterprise. Needs the permission `write` of the
        key.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            value: The private key, RSA in PEM form, without a passphrase.
            description: What it is for.

        key_pairs_update_by_provider: `PATCH /repo/{provider}/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/update.rb; travis-api lib/travis/api/v3/queries/key_pair.rb.
        key_pairs_update: `PATCH /repo/{repository}/key_pair`. travis-api
            lib/travis/api/v3/services/key_pair/update.rb; travis-api lib/travis/api/v3/queries/key_pair.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.key_pairs_update_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                    "key_pair_value": value,
                    "key_pair_description": description,
                },
            )
        return await self._call(
            _operations.key_pairs_update,
            {
                "repository": repository,
                "key_pair_value": value,
                "key_pair_description": description,
            },
        )


class KeyPairsWithRawResponse:
    """`key_pairs` with raw answers."""

    def __init__(self, resource: KeyPairsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)
        self.create: Final = to_raw(raw.create)
        self.delete: Final = to_raw(raw.delete)
        self.update: Final = to_raw(raw.update)


class AsyncKeyPairsWithRawResponse:
    """`key_pairs` with raw answers."""

    def __init__(self, resource: AsyncKeyPairsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
        self.create: Final = to_async_raw(raw.create)
        self.delete: Final = to_async_raw(raw.delete)
        self.update: Final = to_async_raw(raw.update)
