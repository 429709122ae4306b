# From openapi/v2/keys.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._arguments import split_slug
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.keys import RepositoryKey
from ..operations import keys as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncKeysResource", "KeysResource"]


class KeysResource(Resource):
    """The public key of a repository, which encrypts (and cannot decrypt) its secure variables."""

    @property
    def with_raw_response(self) -> KeysWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return KeysWithRawResponse(self)

    @overload
    def get(self, repository: int) -> RepositoryKey: ...

    @overload
    def get(self, repository: str) -> RepositoryKey: ...

    def get(self, repository: int | str) -> RepositoryKey:
        """Fetch the public key of a repository.

        The public key of the repository. It encrypts secure variables; it cannot decrypt them. The answer is in this
        form whatever version is asked for.

        Parameters:
            repository: Id of the repository, or slug, such as `sinatra/sinatra`: owner_name and name with a `/`
                between.

        keys_get: `GET /repos/{repository_id}/key`. API reference V2: Repository Keys, Fetch a Public Key; travis-
            api lib/travis/api/app/endpoint/repos.rb:117; travis-api lib/travis/api/serialize/v2/http/ssl_key.rb.
        keys_get_by_slug: `GET /repos/{owner_name}/{name}/key`. API reference V2: Repository Keys, Fetch a Public
            Key; travis-api lib/travis/api/app/endpoint/repos.rb:196; travis-api
            lib/travis/api/serialize/v2/http/ssl_key.rb.
        """
        if not isinstance(repository, str):
            return self._call(
                _operations.keys_get,
                {
                    "repository_id": repository,
                },
            )
        return self._call(
            _operations.keys_get_by_slug,
            {
                **split_slug(_operations.keys_get_by_slug, "repository", repository, "owner_name", "name", or_id=True),
            },
        )

    @overload
    def create(self, repository: int) -> RepositoryKey: ...

    @overload
    def create(self, repository: str) -> RepositoryKey: ...

    def create(self, repository: int | str) -> RepositoryKey:
        """Generate a new key for a repository.

        Makes a new key pair, every time it is called, and answers its public half. The old key is lost, and with it
        everything that was encrypted with it. Needs a login and the right to administrate the repository.

        Parameters:
            repository: Id of the repository, or slug, such as `sinatra/sinatra`: owner_name and name with a `/`
                between.

        keys_create: `POST /repos/{repository_id}/key`. API reference V2: Repository Keys, Generate a Public Key;
            travis-api lib/travis/api/app/endpoint/repos.rb:123; travis-api
            lib/travis/services/regenerate_repo_key.rb.
        keys_create_by_slug: `POST /repos/{owner_name}/{name}/key`. API reference V2: Repository Keys, Generate a
            Public Key; travis-api lib/travis/api/app/endpoint/repos.rb:204; travis-api
            lib/travis/services/regenerate_repo_key.rb.
        """
        if not isinstance(repository, str):
            return self._call(
                _operations.keys_create,
                {
                    "repository_id": repository,
                },
            )
        return self._call(
            _operations.keys_create_by_slug,
            {
                **split_slug(
                    _operations.keys_create_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
            },
        )


class AsyncKeysResource(AsyncResource):
    """The public key of a repository, which encrypts (and cannot decrypt) its secure variables."""

    @property
    def with_raw_response(self) -> AsyncKeysWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncKeysWithRawResponse(self)

    @overload
    async def get(self, repository: int) -> RepositoryKey: ...

    @overload
    async def get(self, repository: str) -> RepositoryKey: ...

    async def get(self, repository: int | str) -> RepositoryKey:
        """Fetch the public key of a repository.

        The public key of the repository. It encrypts secure variables; it cannot decrypt them. The answer is in this
        form whatever version is asked for.

        Parameters:
            repository: Id of the repository, or slug, such as `sinatra/sinatra`: owner_name and name with a `/`
                between.

        keys_get: `GET /repos/{repository_id}/key`. API reference V2: Repository Keys, Fetch a Public Key; travis-
            api lib/travis/api/app/endpoint/repos.rb:117; travis-api lib/travis/api/serialize/v2/http/ssl_key.rb.
        keys_get_by_slug: `GET /repos/{owner_name}/{name}/key`. API reference V2: Repository Keys, Fetch a Public
            Key; travis-api lib/travis/api/app/endpoint/repos.rb:196; travis-api
            lib/travis/api/serialize/v2/http/ssl_key.rb.
        """
        if not isinstance(repository, str):
            return await self._call(
                _operations.keys_get,
                {
                    "repository_id": repository,
                },
            )
        return await self._call(
            _operations.keys_get_by_slug,
            {
                **split_slug(_operations.keys_get_by_slug, "repository", repository, "owner_name", "name", or_id=True),
            },
        )

    @overload
    async def create(self, repository: int) -> RepositoryKey: ...

    @overload
    async def create(self, repository: str) -> RepositoryKey: ...

    async def create(self, repository: int | str) -> RepositoryKey:
        """Generate a new key for a repository.

        Makes a new key pair, every time it is called, and answers its public half. The old key is lost, and with it
        everything that was encrypted with it. Needs a login and the right to administrate the repository.

        Parameters:
            repository: Id of the repository, or slug, such as `sinatra/sinatra`: owner_name and name with a `/`
                between.

        keys_create: `POST /repos/{repository_id}/key`. API reference V2: Repository Keys, Generate a Public Key;
            travis-api lib/travis/api/app/endpoint/repos.rb:123; travis-api
            lib/travis/services/regenerate_repo_key.rb.
        keys_create_by_slug: `POST /repos/{owner_name}/{name}/key`. API reference V2: Repository Keys, Generate a
            Public Key; travis-api lib/travis/api/app/endpoint/repos.rb:204; travis-api
            lib/travis/services/regenerate_repo_key.rb.
        """
        if not isinstance(repository, str):
            return await self._call(
                _operations.keys_create,
                {
                    "repository_id": repository,
                },
            )
        return await self._call(
            _operations.keys_create_by_slug,
            {
                **split_slug(
                    _operations.keys_create_by_slug, "repository", repository, "owner_name", "name", or_id=True
                ),
            },
        )


class KeysWithRawResponse:
    """`keys` with raw answers."""

    def __init__(self, resource: KeysResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)
        self.create: Final = to_raw(raw.create)


class AsyncKeysWithRawResponse:
    """`keys` with raw answers."""

    def __init__(self, resource: AsyncKeysResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
        self.create: Final = to_async_raw(raw.create)
