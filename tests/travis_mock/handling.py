"""The contract between the application and its handlers: what a handler is given, what it answers, how it is
registered.

A handler is a function of one `Call` that returns an `Answer` (or raises `Halt` with one). It is registered under the
operationId of the description, whose path and method route to it:

    @handles("env_vars_get", access="login")
    def env_vars_get(call: Call) -> Answer:
        ...
        return resource({"env_var": serialized})
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from .accept import Accept, Entry
    from .bodies import Body
    from .clock import Clock
    from .lifecycle import Lifecycle
    from .services import Services
    from .world import Row, World

__all__ = [
    "Access",
    "Answer",
    "Call",
    "Era",
    "Halt",
    "Handler",
    "Platform",
    "Registration",
    "Version",
    "by_version",
    "crash",
    "empty",
    "error",
    "handles",
    "not_found",
    "plain",
    "registered",
    "resource",
    "text",
]

JSON_TYPE = "application/json"
RENDERED_TYPE = "application/json;charset=utf-8"

Platform: TypeAlias = Literal["org", "com-public", "enterprise"]
Era: TypeAlias = Literal["today", "reference"]

Version: TypeAlias = Literal["v1", "v2"]

# `open`: everybody; `read`: as the platform's mode says (401 with an empty body where strangers may not look);
# `login`: a token with the scope `private` (401 `no access token supplied` without).
Access: TypeAlias = Literal["open", "read", "login"]


@dataclass(frozen=True, slots=True)
class Call:
    """One request as a handler sees it: authenticated, routed, its parameters decoded.

    `path` holds the decoded path parameters of the description; `query` every value of each query parameter, as sent;
    `params` what the real server's handlers see: query, body and path parameters together, nested where the name has
    brackets (`user[locale]`, `ids[]`), the path winning over the body and the body over the query. `origin` is the
    address that the request was sent to, `http://127.0.0.1:8080`; `reached` says that our own
    web server listens there.
    """

    operation_id: str
    method: str
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    params: Mapping[str, Any]
    headers: Mapping[str, str]
    body: Body
    user: Row | None
    accept: Accept
    platform: Platform
    era: Era
    world: World
    clock: Clock
    services: Services
    lifecycle: Lifecycle
    origin: str
    token: str | None = None
    scopes: tuple[str, ...] = ("public",)
    reached: bool = False

    @property
    def login(self) -> Row:
        """The user of a handler with `access="login"`."""
        if self.user is None:
            raise LookupError(f"{self.operation_id} asks for the user, but is not registered with access='login'")
        return self.user


@dataclass(slots=True)
class Answer:
    """What is sent back.

    `body` is a JSON value, a text, bytes, or None for an empty body. A *rendered* answer goes through content
    negotiation: `form` makes the JSON body for one entry of the `Accept` header, or None where there is none for that
    version; `text` is the plain-text form; `refuses` says which entries may not have JSON at all. What suits no entry
    is 406. `uncovered` says why no description covers it.
    """

    status: int = 200
    body: Any = None
    content_type: str | None = JSON_TYPE
    headers: dict[str, str] = field(default_factory=dict[str, str])
    form: Callable[[Entry], Any] | None = None
    text: str | None = None
    text_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    refuses: Callable[[Entry], bool] | None = None
    etag: str | None = None
    uncovered: str = ""

    @property
    def rendered(self) -> bool:
        """Whether it goes through content negotiation."""
        return self.form is not None or self.text is not None


class Halt(Exception):  # noqa: N818 (Sinatra's word; it carries any answer, not only errors)
    """Ends a handler early with its answer, as `halt` does in the real server."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"{answer.status} {answer.body!r}")
        self.answer = answer


Handler: TypeAlias = Callable[[Call], Answer]


@dataclass(frozen=True, slots=True)
class Registration:
    """A handler with what the application must know before it may be called."""

    operation_id: str
    handler: Handler
    version: Version = "v2"
    access: Access = "read"
    scopes: tuple[str, ...] = ("public",)
    digits: tuple[str, ...] = ()
    rest: str = ""
    routes: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    switch: str = ""

    def is_on(self, config: Mapping[str, Any], platform: Platform) -> bool:
        """Whether the server has the route at all."""
        return not self.switch or bool(config.get("endpoints", {}).get(self.switch, platform != "org"))


_registrations: dict[tuple[Version, str], Registration] = {}


def handles(
    operation_id: str,
    *,
    version: Version = "v2",
    access: Access = "read",
    scopes: tuple[str, ...] = (),
    digits: tuple[str, ...] = (),
    rest: str = "",
    routes: tuple[str, ...] = (),
    names: Mapping[str, str] | None = None,
    switch: str = "",
) -> Callable[[Handler], Handler]:
    """Register a handler for an operation of the description.

    Args:
        operation_id: Its operationId. Method and path come from the description.
        version: Whose operation it is. V1 has its own only where V2 has no such path: all others are V2's, in another
            form.
        access: Who may call it; see `Access`.
        scopes: Which scopes of a token open it; by default `private` for `access="login"`, else `public`.
        digits: Path parameters that match digits only.
        rest: The path parameter that takes the whole rest of the path, slashes and all.
        routes: Further routes of the real server that the description does not have, each as `GET /repos/{owner_name}`.
        names: What the real server calls a path parameter that the description calls otherwise; by that name it is in
            `Call.params`, so that a query parameter of the description's name counts beside it, as it does there.
        switch: The option in `endpoints` of the world's `config` that switches the route on or off; without it, it is
            off on .org alone.

    Raises:
        ValueError: The operation has a handler already.
    """
    wanted = scopes or (("private",) if access == "login" else ("public",))

    def register(handler: Handler) -> Handler:
        key = version, operation_id
        if key in _registrations:
            raise ValueError(f"two handlers for {operation_id}: {_registrations[key].handler} and {handler}")
        _registrations[key] = Registration(
            operation_id, handler, version, access, wanted, digits, rest, routes, names or {}, switch
        )
        return handler

    return register


def registered() -> Mapping[tuple[Version, str], Registration]:
    """Every registered handler by version and operationId."""
    return _registrations


def resource(
    body: Any,
    status: int = 200,
    *,
    cached: bool = False,
    every_version: bool = False,
    etag: str | None = None,
    uncovered: str = "",
) -> Answer:
    """A rendered resource: `application/json;charset=utf-8`, negotiated, 406 under V1.

    Args:
        body: The JSON value.
        status: What it is sent with when some form of it is acceptable.
        cached: Made through a service object, hence `Cache-Control: no-cache`.
        every_version: Bare hashes, and resources that the server renders in V2's form under V1 too.
        etag: What the tag of a single object is made of: its `updated_at`.
        uncovered: Why no description covers it.
    """

    def form(entry: Entry) -> Any:
        version = entry.version or "v1"
        return body if every_version or version == "v2" or version.startswith("v2.") else None

    headers = {"Cache-Control": "no-cache"} if cached else {}
    return Answer(status, None, headers=headers, form=form, etag=etag, uncovered=uncovered)


def by_version(
    *,
    v1: Callable[[], Any],
    v2: Callable[[], Any] | None = None,
    cached: bool = False,
    etag: str | None = None,
) -> Answer:
    """A rendered resource that V1 has a form of. A form is made when it is asked for: what one fails on is not in all.

    Args:
        v1: Makes V1's form.
        v2: Makes V2's.
        cached: As `resource` has it.
        etag: As `resource` has it.
    """

    def form(entry: Entry) -> Any:
        version = entry.version or "v1"
        if version == "v1":
            return v1()
        return v2() if v2 is not None and (version == "v2" or version.startswith("v2.")) else None

    return Answer(headers={"Cache-Control": "no-cache"} if cached else {}, form=form, etag=etag)


def plain(body: Any, status: int = 200) -> Answer:
    """A bare hash, the same in every version: `application/json` without a charset, not negotiated."""
    return Answer(status, body)


def error(status: int, body: Any = None) -> Halt:
    """A refusal: `raise error(422, {"error": "…"})`. A text is sent as it is, labelled JSON as the server does."""
    return Halt(Answer(status, body))


def text(body: str, status: int = 200, content_type: str = JSON_TYPE) -> Answer:
    """A text; by default labelled JSON, as most of the server's texts are."""
    return Answer(status, body, content_type)


def empty(status: int, content_type: str | None = JSON_TYPE) -> Answer:
    """An answer without body."""
    return Answer(status, None, content_type)


def not_found() -> Halt:
    """The server's 404 of an unknown path or row: `raise not_found()`."""
    return error(404, {"file": "not found"})


def crash() -> Halt:
    """What the server answers where its own code fails: `raise crash()`."""
    return Halt(Answer(500, "Sorry, we experienced an error.\n", "text/plain"))
