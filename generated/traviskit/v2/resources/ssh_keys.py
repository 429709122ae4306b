# From openapi/v2/ssh_keys.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._not_given import NOT_GIVEN, NotGiven
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_raw
from ..models.ssh_keys import SshKey
from ..operations import ssh_keys as _operations

if TYPE_CHECKING:
    pass

__all__ = ["AsyncSshKeysResource", "SshKeysResource"]


class SshKeysResource(Resource):
    """The SSH key that is set in a repository's settings."""

    @property
    def with_raw_response(self) -> SshKeysWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return SshKeysWithRawResponse(self)

    def get(self, repository_id: int) -> SshKey:
        """Show the custom SSH key of a repository.

        The SSH key that was set for the repository, by its description and fingerprint; the key itself is never shown. Always needs a
        login, and push rights. Only where the server has this switched on: on travis-ci.com, and on an Enterprise that wants it. The
        answer is in this form whatever version is asked for.

        Parameters:
            repository_id: Id of the repository whose key it is. A key has no other id.

        ssh_keys_get: `GET /settings/ssh_key/{repository_id}`. API reference V2: Settings: SSH Key, Fetch Key;
            travis-api lib/travis/api/app/endpoint/singleton_settings_endpoint.rb; travis-api
            lib/travis/api/serialize/v2/http/ssh_key.rb.
        """
        return self._call(
            _operations.ssh_keys_get,
            {
                "repository_id": repository_id,
            },
        )

    def delete(self, repository_id: int) -> SshKey:
        """Delete the custom SSH key of a repository.

        Removes the key and answers it once more, by description and fingerprint. Always needs a login, and push rights. A second time
        it is not found.

        Parameters:
            repository_id: Id of the repository whose key it is. A key has no other id.

        ssh_keys_delete: `DELETE /settings/ssh_key/{repository_id}`. API reference V2: Settings: SSH Key, Delete
            Key; travis-api lib/travis/api/app/endpoint/singleton_settings_endpoint.rb.
        """
        return self._call(
            _operations.ssh_keys_delete,
            {
                "repository_id": repository_id,
            },
        )

    def update(
        self, repository_id: int, *, description: str | None | NotGiven = NOT_GIVEN, value: str | None = None
    ) -> SshKey:
        """Set or change the custom SSH key of a repository.

        Changes what is given, or sets a key where there is none; then `value` is needed. Always needs a login, and push rights. The key
        must be a private one without a passphrase, RSA in PEM form or any in OpenSSH's.

        Parameters:
            repository_id: Id of the repository whose key it is. A key has no other id.
            description: What the key is for.
            value: The private key, RSA in PEM form or any in OpenSSH's, without a passphrase. Needed where no key
                was set before.

        ssh_keys_update: `PATCH /settings/ssh_key/{repository_id}`. API reference V2: Settings: SSH Key, Update or
            Create Key; travis-api lib/travis/api/app/endpoint/singleton_settings_endpoint.rb; travis-api
            lib/travis/model/repository/settings.rb:29.
        """
        return self._call(
            _operations.ssh_keys_update,
            {
                "repository_id": repository_id,
                "description": description,
                "value": value,
            },
        )


class AsyncSshKeysResource(AsyncResource):
    """The SSH key that is set in a repository's settings."""

    @property
    def with_raw_response(self) -> AsyncSshKeysWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncSshKeysWithRawResponse(self)

    async def get(self, repository_id: int) -> SshKey:
        """Show the custom SSH key of a repository.

        The SSH key that was set for the repository, by its description and fingerprint; the key itself is never shown. Always needs a
        login, and push rights. Only where the server has this switched on: on travis-ci.com, and on an Enterprise that wants it. The
        answer is in this form whatever version is asked for.

        Parameters:
            repository_id: Id of the repository whose key it is. A key has no other id.

        ssh_keys_get: `GET /settings/ssh_key/{repository_id}`. API reference V2: Settings: SSH Key, Fetch Key;
            travis-api lib/travis/api/app/endpoint/singleton_settings_endpoint.rb; travis-api
            lib/travis/api/serialize/v2/http/ssh_key.rb.
        """
        return await self._call(
            _operations.ssh_keys_get,
            {
                "repository_id": repository_id,
            },
        )

    async def delete(self, repository_id: int) -> SshKey:
        """Delete the custom SSH key of a repository.

        Removes the key and answers it once more, by description and fingerprint. Always needs a login, and push rights. A second time
        it is not found.

        Parameters:
            repository_id: Id of the repository whose key it is. A key has no other id.

        ssh_keys_delete: `DELETE /settings/ssh_key/{repository_id}`. API reference V2: Settings: SSH Key, Delete
            Key; travis-api lib/travis/api/app/endpoint/singleton_settings_endpoint.rb.
        """
        return await self._call(
            _operations.ssh_keys_delete,
            {
                "repository_id": repository_id,
            },
        )

    async def update(
        self, repository_id: int, *, description: str | None | NotGiven = NOT_GIVEN, value: str | None = None
    ) -> SshKey:
        """Set or change the custom SSH key of a repository.

        Changes what is given, or sets a key where there is none; then `value` is needed. Always needs a login, and push rights. The key
        must be a private one without a passphrase, RSA in PEM form or any in OpenSSH's.

        Parameters:
            repository_id: Id of the repository whose key it is. A key has no other id.
            description: What the key is for.
            value: The private key, RSA in PEM form or any in OpenSSH's, without a passphrase. Needed where no key
                was set before.

        ssh_keys_update: `PATCH /settings/ssh_key/{repository_id}`. API reference V2: Settings: SSH Key, Update or
            Create Key; travis-api lib/travis/api/app/endpoint/singleton_settings_endpoint.rb; travis-api
            lib/travis/model/repository/settings.rb:29.
        """
        return await self._call(
            _operations.ssh_keys_update,
            {
                "repository_id": repository_id,
                "description": description,
                "value": value,
            },
        )


class SshKeysWithRawResponse:
    """`ssh_keys` with raw answers."""

    def __init__(self, resource: SshKeysResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_raw(raw.get)
        self.delete: Final = to_raw(raw.delete)
        self.update: Final = to_raw(raw.update)


class AsyncSshKeysWithRawResponse:
    """`ssh_keys` with raw answers."""

    def __init__(self, resource: AsyncSshKeysResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.get: Final = to_async_raw(raw.get)
        self.delete: Final = to_async_raw(raw.delete)
        self.update: Final = to_async_raw(raw.update)
