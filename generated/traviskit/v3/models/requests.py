# From openapi/v3/requests.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..._fast import UNSET
from ..._kinds import (
    INTEGER,
    OBJECT,
    STRING,
    TIME,
    AnyOf,
    Field,
    ListOf,
    Nullable,
    OneOf,
)
from ..._model_kinds import ModelKind, UnionOf
from ..._models import Model, Traits, model
from ..._straight import (
    lazy_module,
    new,
    no_list,
    object_of,
)
from ..._times import MARKS, USUAL, fromisoformat, parse_time

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from . import builds as _builds
    from . import commits as _commits
    from . import messages as _messages
    from . import organizations as _organizations
    from . import repositories as _repositories
    from . import shared as _shared
    from . import users as _users
else:
    _builds = lazy_module(__package__, "builds")
    _commits = lazy_module(__package__, "commits")
    _messages = lazy_module(__package__, "messages")
    _organizations = lazy_module(__package__, "organizations")
    _repositories = lazy_module(__package__, "repositories")
    _shared = lazy_module(__package__, "shared")
    _users = lazy_module(__package__, "users")

__all__ = [
    "MergeMode",
    "NewRequest",
    "NewRequestAttributes",
    "RepositoryInactiveError",
    "Request",
    "RequestConfig",
    "RequestEcho",
    "RequestEchoConfig",
    "RequestEchoRepository",
    "RequestEchoUser",
    "RequestInclude",
    "RequestLimitError",
    "RequestMinimal",
    "RequestPending",
    "RequestRawConfiguration",
    "RequestRawConfigurationMinimal",
    "RequestResult",
    "RequestState",
    "Requests",
]

RequestInclude: TypeAlias = Literal[
    "request.repository",
    "request.commit",
    "request.builds",
    "request.owner",
    "request.messages",
    "request.raw_configs",
    "request.yaml_config",
    "build.repository",
    "build.branch",
    "build.tag",
    "build.commit",
    "build.jobs",
    "build.stages",
    "build.created_by",
    "build.request",
    "build.log_complete",
    "build.@permissions",
    "branch.repository",
    "branch.last_build",
    "branch.recent_builds",
    "commit.author",
    "commit.committer",
    "job.build",
    "job.repository",
    "job.commit",
    "job.owner",
    "job.stage",
    "job.config",
    "job.log_complete",
    "job.@permissions",
    "stage.jobs",
    "repository.owner",
    "repository.default_branch",
    "repository.current_build",
    "repository.last_started_build",
    "repository.next_build_number",
    "repository.allow_migration",
    "repository.email_subscribed",
    "repository.@permissions",
    "owner.repositories",
    "owner.installation",
    "owner.allowance",
    "owner.custom_keys",
    "owner.account_env_vars",
    "owner.@permissions",
    "user.repositories",
    "user.installation",
    "user.allowance",
    "user.custom_keys",
    "user.account_env_vars",
    "user.memberships",
    "user.emails",
    "user.collaborator",
    "user.@permissions",
    "organization.repositories",
    "organization.installation",
    "organization.allowance",
    "organization.custom_keys",
    "organization.account_env_vars",
    "organization.@permissions",
    "installation.owner",
]
"""What can be sent with a request besides, or whole."""

RequestState: TypeAlias = Literal["created", "pending", "started", "finished"] | str
"""How far a request has come: `pending` until it is looked at, `finished` when that is decided."""

RequestResult: TypeAlias = Literal["approved", "rejected", "accepted"] | str
"""What became of a request. `accepted` stands in old ones."""

MergeMode: TypeAlias = Literal["deep_merge_append", "deep_merge_prepend", "deep_merge", "merge", "replace"]
"""How the config of a request is merged with the repository's `.travis.yml`, of which the keys that the request has too are
    replaced. `deep_merge_append`: maps within each other; lists are joined, those of the request last. `deep_merge_prepend`: the
    same, those of the request first. `deep_merge`: maps within each other; lists are replaced. `merge`: the keys at the top are
    replaced. `replace`: the `.travis.yml` is not read at all.

    Unless given it is `deep_merge_append` where the repository has Build Config Validation, else `deep_merge`.
    """


@model
class RequestMinimal(Model):
    """A request, in short."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "request"), ("@representation", "minimal")),
        family=lambda: _REQUESTMINIMAL_FAMILY,
        fetched_by="travis.requests.get",
        href_root="/repo/",
        elsewhere=(
            "repository",
            "branch_name",
            "commit",
            "builds",
            "owner",
            "created_at",
            "event_type",
            "base_commit",
            "head_commit",
            "messages",
            "config",
            "raw_configs",
            "yaml_config",
        ),
    )

    href: str
    """Where the request is. Example: `"/repo/891/request/6301300"`"""
    id: int
    """Request id. Example: `6301300`"""
    state: RequestState | None
    """How far it has come. Example: `"finished"`"""
    result: RequestResult | None
    """What became of it. Null while that is undecided. Example: `"approved"`"""
    message: str | None
    """Why it was rejected, for people, such as `skipped through commit message`, `pushes disabled`, `pull requests disabled`,
    `missing commit`, `github pages branch`, `branch not included or excluded` or `matrix created no jobs`.
    """
    pull_request_mergeable: str | None
    """Of a pull request, whether it can be merged, in GitHub's words (`clean`, `draft`). Example: `"clean"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            state: RequestState | None = ...,
            result: RequestResult | None = ...,
            message: str | None = ...,
            pull_request_mergeable: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal":
            return cls._take_other(data)
        if data["@type"] != "request":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.state = data["state"]
        self.result = data["result"]
        self.message = data["message"]
        self.pull_request_mergeable = data["pull_request_mergeable"]
        if len(data) != 8:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "request"
            or sent._representation != "minimal"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.state is UNSET
            or sent.result is UNSET
            or sent.message is UNSET
            or sent.pull_request_mergeable is UNSET
            or sent.repository is not UNSET
            or sent.branch_name is not UNSET
            or sent.commit is not UNSET
            or sent.builds is not UNSET
            or sent.owner is not UNSET
            or sent.created_at is not UNSET
            or sent.event_type is not UNSET
            or sent.base_commit is not UNSET
            or sent.head_commit is not UNSET
            or sent.messages is not UNSET
            or sent.config is not UNSET
            or sent.raw_configs is not UNSET
            or sent.yaml_config is not UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.state = sent.state
        self.result = sent.result
        self.message = sent.message
        self.pull_request_mergeable = sent.pull_request_mergeable
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("state", "state", Nullable(STRING)),
            Field("result", "result", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("pull_request_mergeable", "pull_request_mergeable", Nullable(STRING)),
        )


@model
class RequestRawConfigurationMinimal(Model):
    """One of the texts that the config of a request was made of. Nothing is left out, but of old requests only `config` and `source`
    are known, and it does not say what it is.
    """

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "request_raw_configuration"), ("@representation", "minimal")),
        family=lambda: _REQUESTRAWCONFIGURATION_FAMILY,
        optional=("merge_mode",),
    )

    config: str | None
    """The text, YAML or JSON. Example: `"language: ruby\\n"`"""
    source: str | None
    """Where it stands; `api` for what a request brought."""
    merge_mode: str | None
    """How it is merged with the next one. Example: `"deep_merge_append"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            config: str | None = ...,
            source: str | None = ...,
            merge_mode: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "minimal" and ("@representation" in data or len(data) == 1):
            return cls._take_other(data)
        self = new(cls)
        self.config = data["config"]
        self.source = data["source"]
        known = 2
        if "merge_mode" in data:
            self.merge_mode = data["merge_mode"]
            known += 1
        if "@type" not in data:
            self._take_constants(data)
        elif data["@type"] != "request_raw_configuration":
            raise ValueError(data)
        else:
            known += 1
        if "@representation" not in data:
            self._take_constants(data)
        elif data["@representation"] != "minimal":
            raise ValueError(data)
        else:
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "request_raw_configuration"
            or sent._representation != "minimal"
            or sent.config is UNSET
            or sent.source is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.config = sent.config
        self.source = sent.source
        if sent.merge_mode is not UNSET:
            self.merge_mode = sent.merge_mode
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("config", "config", Nullable(STRING)),
            Field("source", "source", Nullable(STRING)),
            Field("merge_mode", "merge_mode", Nullable(STRING), required=False),
        )


@model
class Requests(Model):
    """Requests, the newest first."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "requests"), ("@representation", "standard")),
        href_root="/repo/",
    )

    href: str
    """Where this page is. Example: `"/repo/891/requests"`"""
    pagination: _shared.Pagination
    """Which part of the list this is."""
    requests: list[Request]
    """The requests."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            pagination: _shared.Pagination = ...,
            requests: list[Request] = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "requests" or data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.pagination = _shared.take_Pagination(data["@pagination"])
        self.requests = (
            [take_Request(item) for item in value] if (value := data["requests"]).__class__ is list else no_list(value)
        )
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "requests" or sent._representation != "standard":
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.pagination = _shared.take_struct_Pagination(sent.pagination)
        self.requests = (
            [take_struct_Request(item) for item in value]
            if (value := sent.requests).__class__ is list
            else no_list(value)
        )
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("pagination", "@pagination", ModelKind(lambda: _shared.Pagination)),
            Field("requests", "requests", ListOf(ModelKind(lambda: Request))),
        )


@model
class NewRequest(Model):
    """A request to be made, in its envelope."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    request: NewRequestAttributes
    """What to build."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            request: NewRequestAttributes = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.request = take_NewRequestAttributes(data["request"])
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.request = take_struct_NewRequestAttributes(sent.request)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("request", "request", ModelKind(lambda: NewRequestAttributes)),)


@model
class NewRequestAttributes(Model):
    """What to build. All of it may be left out."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("branch", "message", "sha", "tag_name", "config", "configs", "merge_mode", "token"),
    )

    branch: str | None
    """Name of the branch; the repository's default branch unless given. Example: `"master"`"""
    message: str | None
    """A message to show instead of the commit's. Example: `"Override the commit message: this is an api request"`"""
    sha: str | None
    """The commit; the last one on the branch unless given. Example: `"56cdf5d2ad0a8aae63ceaa6a0d2cbb6b5fae8f5c"`"""
    tag_name: str | None
    """The tag. Example: `"v1.4.5"`"""
    config: dict[str, Any] | str | None
    """A config, or the text of one as YAML or JSON, to be merged with the repository's `.travis.yml`. It may say its own
    `merge_mode`.
    """
    configs: list[RequestConfig] | None
    """Several configs, each with its mode; the first one counts most. Then `config` and `merge_mode` are not used. Example: `[{"config": {"script": "echo FOO"}, "mode": "deep_merge"}]`"""
    merge_mode: MergeMode | None
    """How `config` is merged with the `.travis.yml`."""
    token: str | None
    """A token, which is passed on for webhooks: their receivers are sent it to know that they were called by Travis CI."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            branch: str | None = ...,
            message: str | None = ...,
            sha: str | None = ...,
            tag_name: str | None = ...,
            config: dict[str, Any] | str | None = ...,
            configs: list[RequestConfig] | None = ...,
            merge_mode: MergeMode | None = ...,
            token: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        known = 0
        if "branch" in data:
            self.branch = data["branch"]
            known += 1
        if "message" in data:
            self.message = data["message"]
            known += 1
        if "sha" in data:
            self.sha = data["sha"]
            known += 1
        if "tag_name" in data:
            self.tag_name = data["tag_name"]
            known += 1
        if "config" in data:
            self.config = data["config"]
            known += 1
        if "configs" in data:
            self.configs = (
                [take_RequestConfig(item) for item in value]
                if (value := data["configs"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if "merge_mode" in data:
            self.merge_mode = data["merge_mode"]
            known += 1
        if "token" in data:
            self.token = data["token"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        if sent.branch is not UNSET:
            self.branch = sent.branch
        if sent.message is not UNSET:
            self.message = sent.message
        if sent.sha is not UNSET:
            self.sha = sent.sha
        if sent.tag_name is not UNSET:
            self.tag_name = sent.tag_name
        if sent.config is not UNSET:
            self.config = sent.config
        if sent.configs is not UNSET:
            self.configs = (
                [take_RequestConfig(item) for item in value]
                if (value := sent.configs).__class__ is list
                else no_list(value)
            )
        if sent.merge_mode is not UNSET:
            self.merge_mode = sent.merge_mode
        if sent.token is not UNSET:
            self.token = sent.token
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("branch", "branch", STRING, required=False),
            Field("message", "message", STRING, required=False),
            Field("sha", "sha", STRING, required=False),
            Field("tag_name", "tag_name", STRING, required=False),
            Field("config", "config", AnyOf(OBJECT, STRING), required=False),
            Field("configs", "configs", ListOf(ModelKind(lambda: RequestConfig)), required=False),
            Field(
                "merge_mode",
                "merge_mode",
                OneOf("deep_merge_append", "deep_merge_prepend", "deep_merge", "merge", "replace"),
                required=False,
            ),
            Field("token", "token", STRING, required=False, secret=True),
        )


@model
class RequestConfig(Model):
    """One of several configs of a request."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("mode",),
    )

    config: dict[str, Any] | str
    """The config, or the text of it as YAML or JSON. Example: `{"script": "echo FOO"}`"""
    mode: MergeMode | None
    """How it is merged with the next one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            config: dict[str, Any] | str = ...,
            mode: MergeMode | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.config = data["config"]
        known = 1
        if "mode" in data:
            self.mode = data["mode"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.config = sent.config
        if sent.mode is not UNSET:
            self.mode = sent.mode
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("config", "config", AnyOf(OBJECT, STRING)),
            Field(
                "mode",
                "mode",
                OneOf("deep_merge_append", "deep_merge_prepend", "deep_merge", "merge", "replace"),
                required=False,
            ),
        )


@model
class RequestPending(Model):
    """A request that was taken."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "pending"),),
    )

    remaining_requests: int
    """How many requests of this repository were left for this hour, this one among them. Example: `10`"""
    repository: _repositories.RepositoryMinimal
    """What is to be built."""
    request: RequestEcho
    """What was asked for, with the id of the request."""
    resource_type: str
    """Always `request`. Example: `"request"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            remaining_requests: int = ...,
            repository: _repositories.RepositoryMinimal = ...,
            request: RequestEcho = ...,
            resource_type: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "pending":
            raise ValueError(data)
        self = new(cls)
        self.remaining_requests = data["remaining_requests"]
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        self.request = take_RequestEcho(data["request"])
        self.resource_type = data["resource_type"]
        if len(data) != 5:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "pending":
            return cls._take_unusual(sent)
        self = new(cls)
        self.remaining_requests = sent.remaining_requests
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        self.request = take_struct_RequestEcho(sent.request)
        self.resource_type = sent.resource_type
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("remaining_requests", "remaining_requests", INTEGER),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
            Field("request", "request", ModelKind(lambda: RequestEcho)),
            Field("resource_type", "resource_type", STRING),
        )


@model
class RequestEcho(Model):
    """What was asked for, as it is passed on; no request as others are. What was not given is left out."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("message", "tag_name", "sha", "configs", "merge_mode", "config"),
    )

    repository: RequestEchoRepository
    """What is to be built."""
    user: RequestEchoUser
    """Who asked."""
    id: int
    """Id of the new request. Example: `6301301`"""
    message: str | None
    """The message that was given. Example: `"Override the commit message: this is an api request"`"""
    branch: str
    """The branch that was given, else the default branch. Example: `"master"`"""
    tag_name: str | None
    """The tag that was given. Example: `"v1.4.5"`"""
    sha: str | None
    """The commit that was given. Example: `"56cdf5d2ad0a8aae63ceaa6a0d2cbb6b5fae8f5c"`"""
    configs: list[RequestEchoConfig] | None
    """The configs that were given, or the one that was."""
    merge_mode: str | None
    """The mode that was given. Example: `"deep_merge_append"`"""
    config: str | None
    """The config that was given, as a text; an object is written as JSON. Example: `"{\\"script\\":\\"echo FOO\\"}"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repository: RequestEchoRepository = ...,
            user: RequestEchoUser = ...,
            id: int = ...,
            message: str | None = ...,
            branch: str = ...,
            tag_name: str | None = ...,
            sha: str | None = ...,
            configs: list[RequestEchoConfig] | None = ...,
            merge_mode: str | None = ...,
            config: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.repository = take_RequestEchoRepository(data["repository"])
        self.user = take_RequestEchoUser(data["user"])
        self.id = data["id"]
        self.branch = data["branch"]
        known = 4
        if "message" in data:
            self.message = data["message"]
            known += 1
        if "tag_name" in data:
            self.tag_name = data["tag_name"]
            known += 1
        if "sha" in data:
            self.sha = data["sha"]
            known += 1
        if "configs" in data:
            self.configs = (
                [take_RequestEchoConfig(item) for item in value]
                if (value := data["configs"]).__class__ is list
                else no_list(value)
            )
            known += 1
        if "merge_mode" in data:
            self.merge_mode = data["merge_mode"]
            known += 1
        if "config" in data:
            self.config = data["config"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.repository = take_struct_RequestEchoRepository(sent.repository)
        self.user = take_struct_RequestEchoUser(sent.user)
        self.id = sent.id
        if sent.message is not UNSET:
            self.message = sent.message
        self.branch = sent.branch
        if sent.tag_name is not UNSET:
            self.tag_name = sent.tag_name
        if sent.sha is not UNSET:
            self.sha = sent.sha
        if sent.configs is not UNSET:
            self.configs = (
                [take_RequestEchoConfig(item) for item in value]
                if (value := sent.configs).__class__ is list
                else no_list(value)
            )
        if sent.merge_mode is not UNSET:
            self.merge_mode = sent.merge_mode
        if sent.config is not UNSET:
            self.config = sent.config
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("repository", "repository", ModelKind(lambda: RequestEchoRepository)),
            Field("user", "user", ModelKind(lambda: RequestEchoUser)),
            Field("id", "id", INTEGER),
            Field("message", "message", STRING, required=False),
            Field("branch", "branch", STRING),
            Field("tag_name", "tag_name", STRING, required=False),
            Field("sha", "sha", STRING, required=False),
            Field("configs", "configs", ListOf(ModelKind(lambda: RequestEchoConfig)), required=False),
            Field("merge_mode", "merge_mode", STRING, required=False),
            Field("config", "config", STRING, required=False),
        )


@model
class RequestEchoRepository(Model):
    """A repository, by its names."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    id: int | str
    """Its id at GitHub, or else at its provider. Example: `8514`"""
    vcs_type: _shared.VcsRepositoryType
    """Who hosts it."""
    owner_name: str
    """Login of its owner. Example: `"rails"`"""
    name: str
    """Its name. Example: `"rails"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int | str = ...,
            vcs_type: _shared.VcsRepositoryType = ...,
            owner_name: str = ...,
            name: str = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        self.vcs_type = data["vcs_type"]
        self.owner_name = data["owner_name"]
        self.name = data["name"]
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        self.vcs_type = sent.vcs_type
        self.owner_name = sent.owner_name
        self.name = sent.name
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", AnyOf(INTEGER, STRING)),
            Field("vcs_type", "vcs_type", STRING),
            Field("owner_name", "owner_name", STRING),
            Field("name", "name", STRING),
        )


@model
class RequestEchoUser(Model):
    """A user, by id."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
    )

    id: int
    """User id. Example: `267`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.id = data["id"]
        if len(data) != 1:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.id = sent.id
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("id", "id", INTEGER),)


@model
class RequestEchoConfig(Model):
    """A config that was given."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        optional=("mode",),
    )

    config: str | None
    """Its text; an object is written as JSON. Example: `"{\\"script\\":\\"echo FOO\\"}"`"""
    mode: str | None
    """How it is merged, if that was said. Example: `"deep_merge_append"`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            config: str | None = ...,
            mode: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.__class__ is not dict:
            raise TypeError(data)
        self = new(cls)
        self.config = data["config"]
        known = 1
        if "mode" in data:
            self.mode = data["mode"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        self = new(cls)
        self.config = sent.config
        if sent.mode is not UNSET:
            self.mode = sent.mode
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("config", "config", Nullable(STRING)),
            Field("mode", "mode", Nullable(STRING), required=False),
        )


@model
class RepositoryInactiveError(Model):
    """A request of a repository that is not active."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "error"),),
    )

    error_type: _shared.ErrorType
    """Its kind. Example: `"repository_inactive"`"""
    error_message: str
    """What was wrong, for people. Example: `"cannot create requests on an inactive repository"`"""
    repository: _repositories.RepositoryMinimal
    """The repository."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error_type: _shared.ErrorType = ...,
            error_message: str = ...,
            repository: _repositories.RepositoryMinimal = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "error":
            raise ValueError(data)
        self = new(cls)
        self.error_type = data["error_type"]
        self.error_message = data["error_message"]
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        if len(data) != 4:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "error":
            return cls._take_unusual(sent)
        self = new(cls)
        self.error_type = sent.error_type
        self.error_message = sent.error_message
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("error_type", "error_type", STRING),
            Field("error_message", "error_message", STRING),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
        )


@model
class RequestLimitError(Model):
    """Too many requests of a repository."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "error"),),
    )

    error_type: _shared.ErrorType
    """Its kind. Example: `"request_limit_reached"`"""
    error_message: str
    """What was wrong, for people. Example: `"request limit reached for resource"`"""
    repository: _repositories.RepositoryMinimal
    """The repository."""
    max_requests: int
    """How many requests there may be. Example: `10`"""
    per_seconds: int
    """Within how many seconds. Example: `3600`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error_type: _shared.ErrorType = ...,
            error_message: str = ...,
            repository: _repositories.RepositoryMinimal = ...,
            max_requests: int = ...,
            per_seconds: int = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@type"] != "error":
            raise ValueError(data)
        self = new(cls)
        self.error_type = data["error_type"]
        self.error_message = data["error_message"]
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        self.max_requests = data["max_requests"]
        self.per_seconds = data["per_seconds"]
        if len(data) != 6:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._type != "error":
            return cls._take_unusual(sent)
        self = new(cls)
        self.error_type = sent.error_type
        self.error_message = sent.error_message
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        self.max_requests = sent.max_requests
        self.per_seconds = sent.per_seconds
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("error_type", "error_type", STRING),
            Field("error_message", "error_message", STRING),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
            Field("max_requests", "max_requests", INTEGER),
            Field("per_seconds", "per_seconds", INTEGER),
        )


@model
class Request(RequestMinimal):
    """What led to builds, or did not: a push, a pull request, a cron, or somebody who asked for it through the API."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@type", "request"), ("@representation", "standard")),
        family=lambda: _REQUESTMINIMAL_FAMILY,
        fetched_by="travis.requests.get",
        href_root="/repo/",
        optional=("yaml_config",),
    )

    repository: _repositories.RepositoryMinimal
    """What is to be built."""
    branch_name: str | None
    """Name of the branch. Null while there is no commit. Example: `"master"`"""
    commit: _commits.CommitMinimal | None
    """What is to be built of the repository. Null until that is known."""
    builds: list[_builds.BuildMinimal]
    """What it led to. None until it is approved, and none if it is rejected."""
    owner: _users.UserMinimal | _organizations.OrganizationMinimal | None
    """Who owned the repository when it came in."""
    created_at: datetime
    """When it came in. Example: `"2014-04-08T19:37:30Z"`"""
    event_type: _builds.EventType | None
    """What it came from. Null in old ones. Example: `"push"`"""
    base_commit: str | None
    """Of a pull request, the commit that it starts from. Example: `"0f31ff4fb6aa4c8a1f3b5e9f0d5b7e9c2a4d6e8f"`"""
    head_commit: str | None
    """Of a pull request, its last commit. Example: `"a18f211f6f921affd1ecd8c18691b40d9948aae5"`"""
    messages: list[_messages.MessageMinimal]
    """What was found wrong or odd in its config."""
    config: dict[str, Any]
    """The config, merged and read. Empty until it is. Example: `{"language": "ruby", "rvm": "2.1.1"}`"""
    raw_configs: list[RequestRawConfigurationMinimal]
    """The texts that the config was made of, the request's own first."""
    yaml_config: str | None
    """The text of the `.travis.yml`. Ask for `raw_configs` instead.

    Comes with `include=["request.yaml_config"]`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str = ...,
            id: int = ...,
            state: RequestState | None = ...,
            result: RequestResult | None = ...,
            message: str | None = ...,
            pull_request_mergeable: str | None = ...,
            repository: _repositories.RepositoryMinimal = ...,
            branch_name: str | None = ...,
            commit: _commits.CommitMinimal | None = ...,
            builds: list[_builds.BuildMinimal] = ...,
            owner: _users.UserMinimal | _organizations.OrganizationMinimal | None = ...,
            created_at: datetime = ...,
            event_type: _builds.EventType | None = ...,
            base_commit: str | None = ...,
            head_commit: str | None = ...,
            messages: list[_messages.MessageMinimal] = ...,
            config: dict[str, Any] = ...,
            raw_configs: list[RequestRawConfigurationMinimal] = ...,
            yaml_config: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data.get("@representation") != "standard":
            return cls._take_other(data)
        if data["@type"] != "request":
            raise ValueError(data)
        self = new(cls)
        self.href = data["@href"]
        self.id = data["id"]
        self.state = data["state"]
        self.result = data["result"]
        self.message = data["message"]
        self.pull_request_mergeable = data["pull_request_mergeable"]
        self.repository = _repositories.take_RepositoryMinimal(data["repository"])
        self.branch_name = data["branch_name"]
        self.commit = None if (value := data["commit"]) is None else _commits.take_CommitMinimal(value)
        self.builds = (
            [_builds.take_BuildMinimal(item) for item in value]
            if (value := data["builds"]).__class__ is list
            else no_list(value)
        )
        self.owner = None if (value := data["owner"]) is None else _USERMINIMAL_OR_ORGANIZATIONMINIMAL.take(value)
        self.created_at = fromisoformat(value) if (value := data["created_at"])[MARKS] == USUAL else parse_time(value)
        self.event_type = data["event_type"]
        self.base_commit = data["base_commit"]
        self.head_commit = data["head_commit"]
        self.messages = (
            [_messages.take_MessageMinimal(item) for item in value]
            if (value := data["messages"]).__class__ is list
            else no_list(value)
        )
        self.config = object_of(data["config"])
        self.raw_configs = (
            [take_RequestRawConfigurationMinimal(item) for item in value]
            if (value := data["raw_configs"]).__class__ is list
            else no_list(value)
        )
        known = 20
        if "yaml_config" in data:
            self.yaml_config = data["yaml_config"]
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if (
            sent._type != "request"
            or sent._representation != "standard"
            or sent.href is UNSET
            or sent.id is UNSET
            or sent.state is UNSET
            or sent.result is UNSET
            or sent.message is UNSET
            or sent.pull_request_mergeable is UNSET
            or sent.repository is UNSET
            or sent.branch_name is UNSET
            or sent.commit is UNSET
            or sent.builds is UNSET
            or sent.owner is UNSET
            or sent.created_at is UNSET
            or sent.event_type is UNSET
            or sent.base_commit is UNSET
            or sent.head_commit is UNSET
            or sent.messages is UNSET
            or sent.config is UNSET
            or sent.raw_configs is UNSET
        ):
            return cls._take_unusual(sent)
        self = new(cls)
        self.href = sent.href
        self.id = sent.id
        self.state = sent.state
        self.result = sent.result
        self.message = sent.message
        self.pull_request_mergeable = sent.pull_request_mergeable
        self.repository = _repositories.take_struct_RepositoryMinimal(sent.repository)
        self.branch_name = sent.branch_name
        self.commit = None if (value := sent.commit) is None else _commits.take_struct_CommitMinimal(value)
        self.builds = (
            [_builds.take_struct_BuildMinimal(item) for item in value]
            if (value := sent.builds).__class__ is list
            else no_list(value)
        )
        self.owner = None if (value := sent.owner) is None else _USERMINIMAL_OR_ORGANIZATIONMINIMAL.take_struct(value)
        self.created_at = fromisoformat(value) if (value := sent.created_at)[MARKS] == USUAL else parse_time(value)
        self.event_type = sent.event_type
        self.base_commit = sent.base_commit
        self.head_commit = sent.head_commit
        self.messages = (
            [_messages.take_struct_MessageMinimal(item) for item in value]
            if (value := sent.messages).__class__ is list
            else no_list(value)
        )
        self.config = object_of(sent.config)
        self.raw_configs = (
            [take_struct_RequestRawConfigurationMinimal(item) for item in value]
            if (value := sent.raw_configs).__class__ is list
            else no_list(value)
        )
        if sent.yaml_config is not UNSET:
            self.yaml_config = sent.yaml_config
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("href", "@href", STRING),
            Field("id", "id", INTEGER),
            Field("state", "state", Nullable(STRING)),
            Field("result", "result", Nullable(STRING)),
            Field("message", "message", Nullable(STRING)),
            Field("pull_request_mergeable", "pull_request_mergeable", Nullable(STRING)),
            Field("repository", "repository", ModelKind(lambda: _repositories.RepositoryMinimal)),
            Field("branch_name", "branch_name", Nullable(STRING)),
            Field("commit", "commit", Nullable(ModelKind(lambda: _commits.CommitMinimal))),
            Field("builds", "builds", ListOf(ModelKind(lambda: _builds.BuildMinimal))),
            Field("owner", "owner", Nullable(_USERMINIMAL_OR_ORGANIZATIONMINIMAL)),
            Field("created_at", "created_at", TIME),
            Field("event_type", "event_type", Nullable(STRING)),
            Field("base_commit", "base_commit", Nullable(STRING)),
            Field("head_commit", "head_commit", Nullable(STRING)),
            Field("messages", "messages", ListOf(ModelKind(lambda: _messages.MessageMinimal))),
            Field("config", "config", OBJECT),
            Field("raw_configs", "raw_configs", ListOf(ModelKind(lambda: RequestRawConfigurationMinimal))),
            Field("yaml_config", "yaml_config", Nullable(STRING), required=False, include="request.yaml_config"),
        )


@model
class RequestRawConfiguration(RequestRawConfigurationMinimal):
    """One of the texts that the config of a request was made of."""

    traits: ClassVar[Traits] = Traits(
        api="v3",
        constants=(("@representation", "standard"), ("@type", "request_raw_configuration")),
        optional=("merge_mode",),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            config: str | None = ...,
            source: str | None = ...,
            merge_mode: str | None = ...,
        ) -> None: ...

    @classmethod
    def take(cls, data: Any) -> Self:
        if data["@representation"] != "standard":
            raise ValueError(data)
        self = new(cls)
        self.config = data["config"]
        self.source = data["source"]
        known = 3
        if "merge_mode" in data:
            self.merge_mode = data["merge_mode"]
            known += 1
        if "@type" not in data:
            self._take_constants(data)
        elif data["@type"] != "request_raw_configuration":
            raise ValueError(data)
        else:
            known += 1
        if len(data) != known:
            self._keep_unknown(data)
        return self

    @classmethod
    def take_struct(cls, sent: Any) -> Self:
        if sent._representation != "standard" or sent._type != "request_raw_configuration":
            return cls._take_unusual(sent)
        self = new(cls)
        self.config = sent.config
        self.source = sent.source
        if sent.merge_mode is not UNSET:
            self.merge_mode = sent.merge_mode
        return self

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("config", "config", Nullable(STRING)),
            Field("source", "source", Nullable(STRING)),
            Field("merge_mode", "merge_mode", Nullable(STRING), required=False),
        )


# Bound once: to bind a class method anew for each object costs as much as to read two attributes.
take_RequestMinimal: Callable[[Any], RequestMinimal] = RequestMinimal.take
take_struct_RequestMinimal: Callable[[Any], RequestMinimal] = RequestMinimal.take_struct
take_RequestRawConfigurationMinimal: Callable[[Any], RequestRawConfigurationMinimal] = (
    RequestRawConfigurationMinimal.take
)
take_struct_RequestRawConfigurationMinimal: Callable[[Any], RequestRawConfigurationMinimal] = (
    RequestRawConfigurationMinimal.take_struct
)
take_Requests: Callable[[Any], Requests] = Requests.take
take_struct_Requests: Callable[[Any], Requests] = Requests.take_struct
take_NewRequest: Callable[[Any], NewRequest] = NewRequest.take
take_struct_NewRequest: Callable[[Any], NewRequest] = NewRequest.take_struct
take_NewRequestAttributes: Callable[[Any], NewRequestAttributes] = NewRequestAttributes.take
take_struct_NewRequestAttributes: Callable[[Any], NewRequestAttributes] = NewRequestAttributes.take_struct
take_RequestConfig: Callable[[Any], RequestConfig] = RequestConfig.take
take_struct_RequestConfig: Callable[[Any], RequestConfig] = RequestConfig.take_struct
take_RequestPending: Callable[[Any], RequestPending] = RequestPending.take
take_struct_RequestPending: Callable[[Any], RequestPending] = RequestPending.take_struct
take_RequestEcho: Callable[[Any], RequestEcho] = RequestEcho.take
take_struct_RequestEcho: Callable[[Any], RequestEcho] = RequestEcho.take_struct
take_RequestEchoRepository: Callable[[Any], RequestEchoRepository] = RequestEchoRepository.take
take_struct_RequestEchoRepository: Callable[[Any], RequestEchoRepository] = RequestEchoRepository.take_struct
take_RequestEchoUser: Callable[[Any], RequestEchoUser] = RequestEchoUser.take
take_struct_RequestEchoUser: Callable[[Any], RequestEchoUser] = RequestEchoUser.take_struct
take_RequestEchoConfig: Callable[[Any], RequestEchoConfig] = RequestEchoConfig.take
take_struct_RequestEchoConfig: Callable[[Any], RequestEchoConfig] = RequestEchoConfig.take_struct
take_RepositoryInactiveError: Callable[[Any], RepositoryInactiveError] = RepositoryInactiveError.take
take_struct_RepositoryInactiveError: Callable[[Any], RepositoryInactiveError] = RepositoryInactiveError.take_struct
take_RequestLimitError: Callable[[Any], RequestLimitError] = RequestLimitError.take
take_struct_RequestLimitError: Callable[[Any], RequestLimitError] = RequestLimitError.take_struct
take_Request: Callable[[Any], Request] = Request.take
take_struct_Request: Callable[[Any], Request] = Request.take_struct
take_RequestRawConfiguration: Callable[[Any], RequestRawConfiguration] = RequestRawConfiguration.take
take_struct_RequestRawConfiguration: Callable[[Any], RequestRawConfiguration] = RequestRawConfiguration.take_struct
_REQUESTMINIMAL_FAMILY: Mapping[str, type[Model]] = {
    "minimal": RequestMinimal,
    "standard": Request,
}
_REQUESTRAWCONFIGURATION_FAMILY: Mapping[str, type[Model]] = {
    "standard": RequestRawConfiguration,
}
_USERMINIMAL_OR_ORGANIZATIONMINIMAL: UnionOf[_users.UserMinimal | _organizations.OrganizationMinimal] = UnionOf(
    ("user", "", ModelKind(lambda: _users.UserMinimal)),
    ("organization", "", ModelKind(lambda: _organizations.OrganizationMinimal)),
)
