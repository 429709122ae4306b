"""Environment variables, created or changed as is needed."""

from ..._request import build
from ..models.env_vars import EnvVar
from ..models.shared import Provider
from ..operations import env_vars as _operations
from ..resources.env_vars import AsyncEnvVarsResource as _AsyncEnvVarsResource
from ..resources.env_vars import EnvVarsResource as _EnvVarsResource
from ._plans import AsyncPlanned, Plan, Planned, ask, named

__all__ = ["AsyncEnvVarsResource", "EnvVarsResource"]


class EnvVarsResource(_EnvVarsResource, Planned):
    """The variables that a repository's jobs are given."""

    def set(
        self,
        repository: int | str,
        name: str,
        value: str | None,
        *,
        public: bool | None = None,
        branch: str | None = None,
        provider: Provider | None = None,
    ) -> EnvVar:
        """Give an environment variable a value: the one of this name and branch, or, if there is none, a new one.

        Parameters:
            repository: The repository: its id or slug.
            name: Name of the variable.
            value: Its value, as the shell reads it.
            public: Whether to show the value, here and in logs; unless given a new variable is not public, and one that
                is there stays as it is.
            branch: The only branch that it is for; unless given it is for all.
            provider: Who hosts the repository, if that is not GitHub.

        Raises:
            ValueError, TypeError: An argument can not be used.
            ConflictError: Somebody else has created it meanwhile.
            TravisError: As every call.
        """
        return self._carry_out(_set(repository, name, value, public, branch, provider))


class AsyncEnvVarsResource(_AsyncEnvVarsResource, AsyncPlanned):
    """The variables that a repository's jobs are given."""

    async def set(
        self,
        repository: int | str,
        name: str,
        value: str | None,
        *,
        public: bool | None = None,
        branch: str | None = None,
        provider: Provider | None = None,
    ) -> EnvVar:
        """Give an environment variable a value, a new one if there is none; see `EnvVarsResource.set`."""
        return await self._carry_out(_set(repository, name, value, public, branch, provider))


def _set(
    repository: int | str,
    name: str,
    value: str | None,
    public: bool | None,
    branch: str | None,
    provider: Provider | None,
) -> Plan[EnvVar]:
    place = {"repository": repository} if provider is None else {"repository": repository, "provider": provider}
    plain = provider is None
    value_of = {"env_var_value": value, "env_var_public": public}
    new = {**place, "env_var_name": name, **({} if branch is None else {"env_var_branch": branch}), **value_of}
    create = named(_operations.env_vars_create if plain else _operations.env_vars_create_by_provider, "env_vars.set")
    build(create, new)  # to refuse what can not be used before anything is sent
    page = yield from ask(_operations.env_vars_list if plain else _operations.env_vars_list_by_provider, place)
    there = next((found for found in page.env_vars if (found.name, found.branch) == (name, branch)), None)
    if there is None:
        return (yield from ask(create, new))
    update = named(_operations.env_vars_update if plain else _operations.env_vars_update_by_provider, "env_vars.set")
    return (yield from ask(update, {**place, "env_var_id": there.id, **value_of}))
