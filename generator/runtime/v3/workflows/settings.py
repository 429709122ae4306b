"""The settings of a repository, several at once."""

from typing import TypedDict, Unpack

from ..._config import brief
from ..._errors import TravisError
from ..models.settings import Setting
from ..models.shared import Provider
from ..operations.settings import settings_update, settings_update_by_provider
from ..resources.settings import AsyncSettingsResource as _AsyncSettingsResource
from ..resources.settings import SettingsResource as _SettingsResource
from ._plans import AsyncPlanned, Plan, Planned, ask

__all__ = ["AsyncSettingsResource", "SettingValues", "SettingsResource"]


class SettingValues(TypedDict, total=False):
    """The settings of a repository, each by its name."""

    allow_config_imports: bool
    """Let configs elsewhere import those of this private repository."""
    auto_cancel_pull_requests: bool
    """Cancel a pull request's builds that wait when a newer one comes."""
    auto_cancel_pushes: bool
    """Cancel a branch's builds that wait when a newer one comes."""
    build_pull_requests: bool
    """Build pull requests."""
    build_pushes: bool
    """Build pushes."""
    build_releases: bool
    """Build releases."""
    builds_only_with_travis_yml: bool
    """Build nothing without a `.travis.yml`."""
    config_validation: bool
    """Validate the config of builds (Build Config Validation)."""
    job_log_access_based_limit: bool
    """Show logs to those alone who may push."""
    job_log_access_older_than_days: int
    """For how many days logs can be read, where they are limited."""
    job_log_time_based_limit: bool
    """Show logs however old they are."""
    maximum_number_of_builds: int
    """How many builds may run at once; 0 for no limit."""
    share_encrypted_env_with_forks: bool
    """Give secret environment variables to the pull requests of forks."""
    share_ssh_keys_with_forks: bool
    """Give SSH keys to the pull requests of forks."""


class SettingsResource(_SettingsResource, Planned):
    """The settings of a repository."""

    def update(
        self, repository: int | str, *, provider: Provider | None = None, **settings: Unpack[SettingValues]
    ) -> list[Setting]:
        """Change settings, each by its name as a keyword, one call each: `update("a/b", build_pushes=False)`.

        Parameters:
            repository: The repository: its id or slug.
            provider: Who hosts the repository, if that is not GitHub.
            settings: Those to change; see `SettingValues`.

        Returns:
            Those that were given, as they are now.

        Raises:
            TypeError: There is no such setting, or none is given, or a value is of another type.
            TravisError: As every call; its `hint` says which were changed before.
        """
        return self._carry_out(_update(repository, provider, _checked(settings)))


class AsyncSettingsResource(_AsyncSettingsResource, AsyncPlanned):
    """The settings of a repository."""

    async def update(
        self, repository: int | str, *, provider: Provider | None = None, **settings: Unpack[SettingValues]
    ) -> list[Setting]:
        """Change settings, each by its name as a keyword; see `SettingsResource.update`."""
        return await self._carry_out(_update(repository, provider, _checked(settings)))


def _checked(settings: SettingValues) -> dict[str, object]:
    """The settings to change, before anything is sent.

    Raises:
        TypeError: There is none, or one that no repository has, or a value is of another type.
    """
    known = SettingValues.__annotations__
    if not settings:
        raise TypeError(f"travis.settings.update(): give at least one setting of {', '.join(known)}")
    for name, value in settings.items():
        if name not in known:
            raise TypeError(f"travis.settings.update(): there is no setting {name!r}; there are {', '.join(known)}")
        if type(value) is not known[name]:
            expected = f"of type {known[name].__name__}"
            raise TypeError(f"travis.settings.update(): {name} must be {expected}, not {brief(value)}")
    return dict(settings)


def _update(repository: int | str, provider: Provider | None, settings: dict[str, object]) -> Plan[list[Setting]]:
    place = {"repository": repository} if provider is None else {"repository": repository, "provider": provider}
    operation = settings_update if provider is None else settings_update_by_provider
    changed: list[Setting] = []
    for name, value in settings.items():
        try:
            setting = yield from ask(operation, {**place, "setting": name, "setting_value": value})
        except TravisError as error:
            if changed:
                done = f"Changed before: {', '.join(setting.name for setting in changed)}"
                error.hint = f"{error.hint}. {done}" if error.hint else done
            raise
        changed.append(setting)
    return changed
