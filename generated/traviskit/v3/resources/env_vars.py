# From openapi/v3/env_vars.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ..._not_given import NOT_GIVEN, NotGiven
from ..._resource import AsyncResource, Resource, as_raw, to_async_raw, to_async_raw_list, to_raw, to_raw_list
from ..models.env_vars import EnvVar, EnvVars
from ..models.shared import Provider
from ..operations import env_vars as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AsyncEnvVarsResource", "EnvVarsResource"]


class EnvVarsResource(Resource):
    """The variables that a repository's jobs are given."""

    @property
    def with_raw_response(self) -> EnvVarsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return EnvVarsWithRawResponse(self)

    @overload
    def list(
        self, repository: int | str, *, provider: Provider, max_items: int | None = None
    ) -> Pager[EnvVar, EnvVars]: ...

    @overload
    def list(self, repository: int | str, *, max_items: int | None = None) -> Pager[EnvVar, EnvVars]: ...

    def list(
        self, repository: int | str, *, provider: Provider | None = None, max_items: int | None = None
    ) -> Pager[EnvVar, EnvVars]:
        """List the environment variables of a repository.

        The environment variables in the repository's settings, in order of creation; one that was changed counts as new. Not
        paged. Needs a login, but no rights: of a public repository, everybody who is logged in may see them.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            max_items: End after so many items; None goes on to the last page.

        env_vars_list_by_provider: `GET /repo/{provider}/{repository}/env_vars`. travis-api
            lib/travis/api/v3/services/env_vars/for_repository.rb; travis-api lib/travis/api/v3/queries/env_vars.rb.
        env_vars_list: `GET /repo/{repository}/env_vars`. travis-api
            lib/travis/api/v3/services/env_vars/for_repository.rb; travis-api lib/travis/api/v3/queries/env_vars.rb.
        """
        if provider is not None:
            return self._list(
                _operations.env_vars_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
                max_items,
            )
        return self._list(
            _operations.env_vars_list,
            {
                "repository": repository,
            },
            max_items,
        )

    @overload
    def create(
        self,
        repository: int | str,
        *,
        name: str,
        provider: Provider,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar: ...

    @overload
    def create(
        self,
        repository: int | str,
        *,
        name: str,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar: ...

    def create(
        self,
        repository: int | str,
        *,
        name: str,
        provider: Provider | None = None,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar:
        """Create an environment variable.

        Adds a variable to the repository's settings. A name may be there twice, for different branches. Needs the
        permission `create_env_var`.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            name: Its name.
            provider: Who hosts the repository, or knows the owner.
            value: Its value, as the shell reads it.
            public: Whether to show the value, here and in logs. Not, unless given.
            branch: The only branch that it is for; null, the default, for all.

        env_vars_create_by_provider: `POST /repo/{provider}/{repository}/env_vars`. travis-api
            lib/travis/api/v3/services/env_vars/create.rb; travis-api lib/travis/api/v3/queries/env_vars.rb; travis-
            api lib/travis/api/v3/models/env_var.rb.
        env_vars_create: `POST /repo/{repository}/env_vars`. travis-api
            lib/travis/api/v3/services/env_vars/create.rb; travis-api lib/travis/api/v3/queries/env_vars.rb; travis-
            api lib/travis/api/v3/models/env_var.rb.
        """
        if provider is not None:
            return self._call(
                _operations.env_vars_create_by_provider,
                {
                    "repository": repository,
                    "env_var_name": name,
                    "provider": provider,
                    "env_var_value": value,
                    "env_var_public": public,
                    "env_var_branch": branch,
                },
            )
        return self._call(
            _operations.env_vars_create,
            {
                "repository": repository,
                "env_var_name": name,
                "env_var_value": value,
                "env_var_public": public,
                "env_var_branch": branch,
            },
        )

    @overload
    def get(self, repository: int | str, env_var: str, *, provider: Provider) -> EnvVar: ...

    @overload
    def get(self, repository: int | str, env_var: str) -> EnvVar: ...

    def get(self, repository: int | str, env_var: str, *, provider: Provider | None = None) -> EnvVar:
        """Show an environment variable.

        A variable in the repository's settings. Needs a login, but no rights: of a public repository, everybody who is logged
        in may see it.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            env_var: Id of the environment variable, a UUID.
            provider: Who hosts the repository, or knows the owner.

        env_vars_get_by_provider: `GET /repo/{provider}/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/find.rb.
        env_vars_get: `GET /repo/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/find.rb.
        """
        if provider is not None:
            return self._call(
                _operations.env_vars_get_by_provider,
                {
                    "repository": repository,
                    "env_var_id": env_var,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.env_vars_get,
            {
                "repository": repository,
                "env_var_id": env_var,
            },
        )

    @overload
    def delete(self, repository: int | str, env_var: str, *, provider: Provider) -> None: ...

    @overload
    def delete(self, repository: int | str, env_var: str) -> None: ...

    def delete(self, repository: int | str, env_var: str, *, provider: Provider | None = None) -> None:
        """Delete an environment variable.

        Removes a variable from the repository's settings. Needs the permission `write` of the variable.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            env_var: Id of the environment variable, a UUID.
            provider: Who hosts the repository, or knows the owner.

        env_vars_delete_by_provider: `DELETE /repo/{provider}/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/delete.rb.
        env_vars_delete: `DELETE /repo/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/delete.rb.
        """
        if provider is not None:
            return self._call(
                _operations.env_vars_delete_by_provider,
                {
                    "repository": repository,
                    "env_var_id": env_var,
                    "provider": provider,
                },
            )
        return self._call(
            _operations.env_vars_delete,
            {
                "repository": repository,
                "env_var_id": env_var,
            },
        )

    @overload
    def update(
        self,
        repository: int | str,
        env_var: str,
        *,
        provider: Provider,
        name: str | None = None,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar: ...

    @overload
    def update(
        self,
        repository: int | str,
        env_var: str,
        *,
        name: str | None = None,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar: ...

    def update(
        self,
        repository: int | str,
        env_var: str,
        *,
        provider: Provider | None = None,
        name: str | None = None,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar:
        """Change an environment variable.

        Changes what is given. A secret variable that becomes public shows its value. Whether there is another variable of the
        same name, or a name at all, is not checked. Needs the permission `write` of the variable.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            env_var: Id of the environment variable, a UUID.
            provider: Who hosts the repository, or knows the owner.
            name: New name.
            value: New value.
            public: Whether to show the value, here and in logs. If so, the value that it had is shown, too.
            branch: The only branch that it is for; null for all.

        env_vars_update_by_provider: `PATCH /repo/{provider}/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/update.rb; travis-api lib/travis/api/v3/queries/env_var.rb.
        env_vars_update: `PATCH /repo/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/update.rb; travis-api lib/travis/api/v3/queries/env_var.rb.
        """
        if provider is not None:
            return self._call(
                _operations.env_vars_update_by_provider,
                {
                    "repository": repository,
                    "env_var_id": env_var,
                    "provider": provider,
                    "env_var_name": name,
                    "env_var_value": value,
                    "env_var_public": public,
                    "env_var_branch": branch,
                },
            )
        return self._call(
            _operations.env_vars_update,
            {
                "repository": repository,
                "env_var_id": env_var,
                "env_var_name": name,
                "env_var_value": value,
                "env_var_public": public,
                "env_var_branch": branch,
            },
        )


class AsyncEnvVarsResource(AsyncResource):
    """The variables that a repository's jobs are given."""

    @property
    def with_raw_response(self) -> AsyncEnvVarsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncEnvVarsWithRawResponse(self)

    @overload
    def list(
        self, repository: int | str, *, provider: Provider, max_items: int | None = None
    ) -> AsyncPager[EnvVar, EnvVars]: ...

    @overload
    def list(self, repository: int | str, *, max_items: int | None = None) -> AsyncPager[EnvVar, EnvVars]: ...

    def list(
        self, repository: int | str, *, provider: Provider | None = None, max_items: int | None = None
    ) -> AsyncPager[EnvVar, EnvVars]:
        """List the environment variables of a repository.

        The environment variables in the repository's settings, in order of creation; one that was changed counts as new. Not
        paged. Needs a login, but no rights: of a public repository, everybody who is logged in may see them.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            provider: Who hosts the repository, or knows the owner.
            max_items: End after so many items; None goes on to the last page.

        env_vars_list_by_provider: `GET /repo/{provider}/{repository}/env_vars`. travis-api
            lib/travis/api/v3/services/env_vars/for_repository.rb; travis-api lib/travis/api/v3/queries/env_vars.rb.
        env_vars_list: `GET /repo/{repository}/env_vars`. travis-api
            lib/travis/api/v3/services/env_vars/for_repository.rb; travis-api lib/travis/api/v3/queries/env_vars.rb.
        """
        if provider is not None:
            return self._list(
                _operations.env_vars_list_by_provider,
                {
                    "repository": repository,
                    "provider": provider,
                },
                max_items,
            )
        return self._list(
            _operations.env_vars_list,
            {
                "repository": repository,
            },
            max_items,
        )

    @overload
    async def create(
        self,
        repository: int | str,
        *,
        name: str,
        provider: Provider,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar: ...

    @overload
    async def create(
        self,
        repository: int | str,
        *,
        name: str,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar: ...

    async def create(
        self,
        repository: int | str,
        *,
        name: str,
        provider: Provider | None = None,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar:
        """Create an environment variable.

        Adds a variable to the repository's settings. A name may be there twice, for different branches. Needs the
        permission `create_env_var`.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            name: Its name.
            provider: Who hosts the repository, or knows the owner.
            value: Its value, as the shell reads it.
            public: Whether to show the value, here and in logs. Not, unless given.
            branch: The only branch that it is for; null, the default, for all.

        env_vars_create_by_provider: `POST /repo/{provider}/{repository}/env_vars`. travis-api
            lib/travis/api/v3/services/env_vars/create.rb; travis-api lib/travis/api/v3/queries/env_vars.rb; travis-
            api lib/travis/api/v3/models/env_var.rb.
        env_vars_create: `POST /repo/{repository}/env_vars`. travis-api
            lib/travis/api/v3/services/env_vars/create.rb; travis-api lib/travis/api/v3/queries/env_vars.rb; travis-
            api lib/travis/api/v3/models/env_var.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.env_vars_create_by_provider,
                {
                    "repository": repository,
                    "env_var_name": name,
                    "provider": provider,
                    "env_var_value": value,
                    "env_var_public": public,
                    "env_var_branch": branch,
                },
            )
        return await self._call(
            _operations.env_vars_create,
            {
                "repository": repository,
                "env_var_name": name,
                "env_var_value": value,
                "env_var_public": public,
                "env_var_branch": branch,
            },
        )

    @overload
    async def get(self, repository: int | str, env_var: str, *, provider: Provider) -> EnvVar: ...

    @overload
    async def get(self, repository: int | str, env_var: str) -> EnvVar: ...

    async def get(self, repository: int | str, env_var: str, *, provider: Provider | None = None) -> EnvVar:
        """Show an environment variable.

        A variable in the repository's settings. Needs a login, but no rights: of a public repository, everybody who is logged
        in may see it.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            env_var: Id of the environment variable, a UUID.
            provider: Who hosts the repository, or knows the owner.

        env_vars_get_by_provider: `GET /repo/{provider}/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/find.rb.
        env_vars_get: `GET /repo/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/find.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.env_vars_get_by_provider,
                {
                    "repository": repository,
                    "env_var_id": env_var,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.env_vars_get,
            {
                "repository": repository,
                "env_var_id": env_var,
            },
        )

    @overload
    async def delete(self, repository: int | str, env_var: str, *, provider: Provider) -> None: ...

    @overload
    async def delete(self, repository: int | str, env_var: str) -> None: ...

    async def delete(self, repository: int | str, env_var: str, *, provider: Provider | None = None) -> None:
        """Delete an environment variable.

        Removes a variable from the repository's settings. Needs the permission `write` of the variable.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            env_var: Id of the environment variable, a UUID.
            provider: Who hosts the repository, or knows the owner.

        env_vars_delete_by_provider: `DELETE /repo/{provider}/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/delete.rb.
        env_vars_delete: `DELETE /repo/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/delete.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.env_vars_delete_by_provider,
                {
                    "repository": repository,
                    "env_var_id": env_var,
                    "provider": provider,
                },
            )
        return await self._call(
            _operations.env_vars_delete,
            {
                "repository": repository,
                "env_var_id": env_var,
            },
        )

    @overload
    async def update(
        self,
        repository: int | str,
        env_var: str,
        *,
        provider: Provider,
        name: str | None = None,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar: ...

    @overload
    async def update(
        self,
        repository: int | str,
        env_var: str,
        *,
        name: str | None = None,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar: ...

    async def update(
        self,
        repository: int | str,
        env_var: str,
        *,
        provider: Provider | None = None,
        name: str | None = None,
        value: str | None | NotGiven = NOT_GIVEN,
        public: bool | None = None,
        branch: str | None | NotGiven = NOT_GIVEN,
    ) -> EnvVar:
        """Change an environment variable.

        Changes what is given. A secret variable that becomes public shows its value. Whether there is another variable of the
        same name, or a name at all, is not checked. Needs the permission `write` of the variable.

        Parameters:
            repository: The repository: its id, or its slug (case is ignored). It is one that the user administers.
            env_var: Id of the environment variable, a UUID.
            provider: Who hosts the repository, or knows the owner.
            name: New name.
            value: New value.
            public: Whether to show the value, here and in logs. If so, the value that it had is shown, too.
            branch: The only branch that it is for; null for all.

        env_vars_update_by_provider: `PATCH /repo/{provider}/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/update.rb; travis-api lib/travis/api/v3/queries/env_var.rb.
        env_vars_update: `PATCH /repo/{repository}/env_var/{env_var_id}`. travis-api
            lib/travis/api/v3/services/env_var/update.rb; travis-api lib/travis/api/v3/queries/env_var.rb.
        """
        if provider is not None:
            return await self._call(
                _operations.env_vars_update_by_provider,
                {
                    "repository": repository,
                    "env_var_id": env_var,
                    "provider": provider,
                    "env_var_name": name,
                    "env_var_value": value,
                    "env_var_public": public,
                    "env_var_branch": branch,
                },
            )
        return await self._call(
            _operations.env_vars_update,
            {
                "repository": repository,
                "env_var_id": env_var,
                "env_var_name": name,
                "env_var_value": value,
                "env_var_public": public,
                "env_var_branch": branch,
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
