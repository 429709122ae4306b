"""What a `Builder` builds: users, organizations, repositories, builds and jobs, from each of which one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from .columns import check_choice, check_settings
from .filling.repositories import describe_last_build

if TYPE_CHECKING:
    from .builder import Builder
    from .filling import Row

__all__ = ["Build", "Job", "Organization", "Repository", "User"]

Level: TypeAlias = Literal["admin", "push", "pull"]


class _Entity:
    """A row of the world, by the name of what it is."""

    def __init__(self, builder: Builder, row: Row) -> None:
        self._builder = builder
        self.row = row

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"

    @property
    def id(self) -> int:
        """Its id."""
        identifier: int = self.row["id"]
        return identifier


class User(_Entity):
    """A user."""

    @property
    def login(self) -> str:
        """The login."""
        return str(self.row["login"])

    @property
    def token(self) -> str:
        """The access token."""
        return self._builder.tokens[self.login]


class Organization(_Entity):
    """An organization."""

    def member(self, user: User | str, role: Literal["admin", "member"] = "member") -> Organization:
        """Take a user in."""
        person = self._builder.user(user) if isinstance(user, str) else user
        self._builder.add("memberships", organization_id=self.id, user_id=person.id, role=role)
        return self


class Repository(_Entity):
    """A repository."""

    @property
    def slug(self) -> str:
        """`owner/name`."""
        return f"{self.row['owner_name']}/{self.row['name']}"

    def permit(self, user: User | str, level: Level = "pull") -> Repository:
        """Let a user administrate, push to or see it, and nothing beyond.

        Raises:
            ValueError: There is no such level.
        """
        check_choice("level", level, get_args(Level))
        person = self._builder.user(user) if isinstance(user, str) else user
        self._builder.world.delete("permissions", user_id=person.id, repository_id=self.id)
        columns = {"admin": level == "admin", "push": level in ("admin", "push"), "pull": True}
        self._builder.add("permissions", user_id=person.id, repository_id=self.id, **columns)
        return self

    def build(self, *, state: str = "passed", jobs: int = 1, **columns: Any) -> Build:
        """Add a build, by default the next number on the default branch, with its commit, its request and its jobs.

        Args:
            state: `created`, `received`, `started`, `passed`, `failed`, `errored` or `canceled`.
            jobs: How many jobs it has; `Build.job` adds more.
            columns: Any column of the table `builds`, such as `number="7"`, `branch="x"`, `pull_request_number=3`.

        Raises:
            TypeError: There is no such column.
            ValueError: There is no such state, or a column can not have such a value.
        """
        row = self._builder.add("builds", repository_id=self.id, state=state, **columns)
        build = Build(self._builder, row)
        for _ in range(jobs):
            build.job()
        world = self._builder.world
        world.update("repositories", self.row, **describe_last_build(world.where("builds", repository_id=self.id)))
        return build

    def env_var(self, name: str, value: str | None = None, **columns: Any) -> Row:
        """Add an environment variable, secret unless `public=True`."""
        return self._builder.add("env_vars", repository_id=self.id, name=name, value=value, **columns)

    def cache(self, name: str = "cache-linux.tgz", **columns: Any) -> Row:
        """Add a stored cache, of no branch unless `branch="main"` is given."""
        return self._builder.add("caches", repository_id=self.id, name=name, **columns)

    def ssh_key(self, **columns: Any) -> Row:
        """Add an SSH key of its own, with a public key unless one is given."""
        return self._builder.add("key_pairs", repository_id=self.id, **columns)

    def request(self, **columns: Any) -> Row:
        """Add a build request that led to no build, such as `result="rejected", message="pushes disabled"`."""
        return self._builder.add("requests", repository_id=self.id, **columns)

    def settings(self, **values: Any) -> Repository:
        """Change settings.

        Raises:
            TypeError: There is no such setting.
        """
        check_settings(values)
        self._builder.world.settings(self.id).update(values)
        return self


class Build(_Entity):
    """A build."""

    @property
    def number(self) -> str:
        """Its number, digits in a string."""
        return str(self.row["number"])

    @property
    def state(self) -> str:
        """Its state at this moment."""
        return str(self.row["state"])

    @property
    def jobs(self) -> list[Job]:
        """Its jobs."""
        return [Job(self._builder, row) for row in self._builder.world.where("jobs", source_id=self.id)]

    def job(self, *, log: str | None = None, **columns: Any) -> Job:
        """Add a job, by default in the state of the build, with a log if one is given."""
        job = Job(self._builder, self._builder.add("jobs", source_id=self.id, **columns))
        return job if log is None else job.log(log)


class Job(_Entity):
    """A job."""

    @property
    def number(self) -> str:
        """Its number: the build's, a dot, its place."""
        return str(self.row["number"])

    @property
    def state(self) -> str:
        """Its state at this moment."""
        return str(self.row["state"])

    def log(self, content: str, **columns: Any) -> Job:
        """Give it a log: live while the job runs, aggregated when it is done."""
        self._builder.add("logs", job_id=self.id, content=content, **columns)
        return self
