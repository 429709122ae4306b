# From openapi/v2/env_vars.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._not_given import NOT_GIVEN, NotGiven
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.env_vars import EnvVar, EnvVarList
from ..operations import env_vars as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncEnvVarsResource", "EnvVarsResource"]


class EnvVarsResource(Resource):
    """Environment variables that are set in a repository's settings."""

    @property
    def with_raw_response(self) -> EnvVarsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return EnvVarsWithRawResponse(self)

    def list(self, repository_id: int, *, max_items: int | None = None) -> Pager[EnvVar, EnvVarList]:
        """List environment variables.

        The environment variables in the repository's settings, in order of creation. Always needs a login, and push rights.

        Parameters:
            repository_id: Id of the repository.
            max_items: End after so many items; None goes on to the last page.

        env_vars_list: `GET /settings/env_vars`. API reference V2: Settings: Environment Variables, List Variables;
            travis-api lib/travis/api/app/endpoint/setting_endpoint.rb:40; travis-api
            lib/travis/api/serialize/v2/http/env_vars.rb.
        """
        return self._list(
            _operations.env_vars_list,
            {
                "repository_id": repository_id,
            },
            max_items,
        )

    def create(
        self,
        repository_id: int,
        *,
        name: str,
        value: str | None = None,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar:
        """Create an environment variable.

        Adds a variable to the repository's settings. Always needs a login, and push rights. The same name twice makes two variables.

        Parameters:
            repository_id: Id of the repository.
            name: Name of the variable.
            value: Value of the variable, as the shell reads it.
            public: Whether to show the value. False if not given.
            branch: The only branch that the variable is for; null, the default, for all.

        env_vars_create: `POST /settings/env_vars`. API reference V2: Settings: Environment Variables, Add Variable;
            travis-api lib/travis/api/app/endpoint/setting_endpoint.rb:78.
        """
        return self._call(
            _operations.env_vars_create,
            {
                "repository_id": repository_id,
                "name": name,
                "value": value,
                "public": public,
                "branch": branch,
            },
        )

    def get(self, env_var_id: str, *, repository_id: int) -> EnvVar:
        """Show an environment variable.

        A variable in the repository's settings. Always needs a login, and push rights.

        Parameters:
            env_var_id: Id of the environment variable, a UUID.
            repository_id: Id of the repository.

        env_vars_get: `GET /settings/env_vars/{env_var_id}`. API reference V2: Settings: Environment Variables,
            Fetch Variable; travis-api lib/travis/api/app/endpoint/setting_endpoint.rb:47; travis-api
            lib/travis/api/serialize/v2/http/env_var.rb.
        """
        return self._call(
            _operations.env_vars_get,
            {
                "env_var_id": env_var_id,
                "repository_id": repository_id,
            },
        )

    def delete(self, env_var_id: str, *, repository_id: int) -> EnvVar:
        """Delete an environment variable.

        Removes a variable from the repository's settings and answers it. Always needs a login, and push rights. A second time it is not
        found.

        Parameters:
            env_var_id: Id of the environment variable, a UUID.
            repository_id: Id of the repository.

        env_vars_delete: `DELETE /settings/env_vars/{env_var_id}`. API reference V2: Settings: Environment
            Variables, Delete Variable; travis-api lib/travis/api/app/endpoint/setting_endpoint.rb:103.
        """
        return self._call(
            _operations.env_vars_delete,
            {
                "env_var_id": env_var_id,
                "repository_id": repository_id,
            },
        )

    def update(
        self,
        env_var_id: str,
        *,
        repository_id: int,
        name: str | None = None,
        value: str | None = None,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar:
        """Change an environment variable.

        Changes what is given. Always needs a login, and push rights. Making a secret variable public without a new `value` erases its
        value.

        Parameters:
            env_var_id: Id of the environment variable, a UUID.
            repository_id: Id of the repository.
            name: New name.
            value: New value.
            public: Whether to show the value. Turning it true without a new value erases the value.
            branch: The only branch that the variable is for; null for all.

        env_vars_update: `PATCH /settings/env_vars/{env_var_id}`. API reference V2: Settings: Environment Variables,
            Update Variable; travis-api lib/travis/api/app/endpoint/env_vars.rb:10.
        """
        return self._call(
            _operations.env_vars_update,
            {
                "env_var_id": env_var_id,
                "repository_id": repository_id,
                "name": name,
                "value": value,
                "public": public,
                "branch": branch,
            },
        )


class AsyncEnvVarsResource(AsyncResource):
    """Environment variables that are set in a repository's settings."""

    @property
    def with_raw_response(self) -> AsyncEnvVarsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncEnvVarsWithRawResponse(self)

    def list(self, repository_id: int, *, max_items: int | None = None) -> AsyncPager[EnvVar, EnvVarList]:
        """List environment variables.

        The environment variables in the repository's settings, in order of creation. Always needs a login, and push rights.

        Parameters:
            repository_id: Id of the repository.
            max_items: End after so many items; None goes on to the last page.

        env_vars_list: `GET /settings/env_vars`. API reference V2: Settings: Environment Variables, List Variables;
            travis-api lib/travis/api/app/endpoint/setting_endpoint.rb:40; travis-api
            lib/travis/api/serialize/v2/http/env_vars.rb.
        """
        return self._list(
            _operations.env_vars_list,
            {
                "repository_id": repository_id,
            },
            max_items,
        )

    async def create(
        self,
        repository_id: int,
        *,
        name: str,
        value: str | None = None,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar:
        """Create an environment variable.

        Adds a variable to the repository's settings. Always needs a login, and push rights. The same name twice makes two variables.

        Parameters:
            repository_id: Id of the repository.
            name: Name of the variable.
            value: Value of the variable, as the shell reads it.
            public: Whether to show the value. False if not given.
            branch: The only branch that the variable is for; null, the default, for all.

        env_vars_create: `POST /settings/env_vars`. API reference V2: Settings: Environment Variables, Add Variable;
            travis-api lib/travis/api/app/endpoint/setting_endpoint.rb:78.
        """
        return await self._call(
            _operations.env_vars_create,
            {
                "repository_id": repository_id,
                "name": name,
                "value": value,
                "public": public,
                "branch": branch,
            },
        )

    async def get(self, env_var_id: str, *, repository_id: int) -> EnvVar:
        """Show an environment variable.

        A variable in the repository's settings. Always needs a login, and push rights.

        Parameters:
            env_var_id: Id of the environment variable, a UUID.
            repository_id: Id of the repository.

        env_vars_get: `GET /settings/env_vars/{env_var_id}`. API reference V2: Settings: Environment Variables,
            Fetch Variable; travis-api lib/travis/api/app/endpoint/setting_endpoint.rb:47; travis-api
            lib/travis/api/serialize/v2/http/env_var.rb.
        """
        return await self._call(
            _operations.env_vars_get,
            {
                "env_var_id": env_var_id,
                "repository_id": repository_id,
            },
        )

    async def delete(self, env_var_id: str, *, repository_id: int) -> EnvVar:
        """Delete an environment variable.

        Removes a variable from the repository's settings and answers it. Always needs a login, and push rights. A second time it is not
        found.

        Parameters:
            env_var_id: Id of the environment variable, a UUID.
            repository_id: Id of the repository.

        env_vars_delete: `DELETE /settings/env_vars/{env_var_id}`. API reference V2: Settings: Environment
            Variables, Delete Variable; travis-api lib/travis/api/app/endpoint/setting_endpoint.rb:103.
        """
        return await self._call(
            _operations.env_vars_delete,
            {
                "env_var_id": env_var_id,
                "repository_id": repository_id,
            },
        )

    async def update(
        self,
        env_var_id: str,
        *,
        repository_id: int,
        name: str | None = None,
        value: str | None = None,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar:
        """Change an environment variable.

        Changes what is given. Always needs a login, and push rights. Making a secret variable public without a new `value` erases its
        value.

        Parameters:
            env_var_id: Id of the environment variable, a UUID.
            repository_id: Id of the repository.
            name: New name.
            value: New value.
            public: Whether to show the value. Turning it true without a new value erases the value.
            branch: The only branch that the variable is for; null for all.

        env_vars_update: `PATCH /settings/env_vars/{env_var_id}`. API reference V2: Settings: Environment Variables,
            Update Variable; travis-api lib/travis/api/app/endpoint/env_vars.rb:10.
        """
        return await self._call(
            _operations.env_vars_update,
            {
                "env_var_id": env_var_id,
                "repository_id": repository_id,
                "name": name,
                "value": value,
                "public": public,
                "branch": branch,
            },
        )


class EnvVarsWithRawResponse:
    """`env_vars` with raw answers."""

    def __init__(self, resource: EnvVarsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)
        self.create: Final = to_raw(raw.create)
        self.get: Final = to_raw(raw.get)
        self.delete: Final = to_raw(raw.delete)
        self.update: Final = to_raw(raw.update)


class AsyncEnvVarsWithRawResponse:
    """`env_vars` with raw answers."""

    def __init__(self, resource: AsyncEnvVarsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
        self.create: Final = to_async_raw(raw.create)
        self.get: Final = to_async_raw(raw.get)
        self.delete: Final = to_async_raw(raw.delete)
        self.update: Final = to_async_raw(raw.update)
