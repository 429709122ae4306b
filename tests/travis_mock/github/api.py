"""GitHub's API: who calls, with which second factor, and both sides held against the description."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..bodies import Body, query_values
from ..checking import checked, refused
from ..descriptions import load
from ..handling import Answer
from ..validation import request_violations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..application import Application
    from ..asgi import Wire
    from ..record import Recorded
    from ..world import Row, World

__all__ = ["API_HOST", "Ask", "Handler", "answer_api", "error", "path_in_api", "url_of"]

API_HOST = "api.github.com"
_MOUNT = f"/{API_HOST}"
_TYPE = "application/json; charset=utf-8"
_DOCS = "https://developer.github.com/v3"
_OTP_DOCS = f"{_DOCS}/auth#working-with-two-factor-authentication"


@dataclass(frozen=True, slots=True)
class Ask:
    """A request of a user of GitHub: `path` has the parameters of the path, `query` those of the query."""

    server: Application
    user: Row
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    body: Body
    origin: str


Handler = "Callable[[Ask], Answer]"


def path_in_api(wire: Wire) -> str | None:
    """The path below GitHub's API, or None if the request is meant for another server."""
    below = wire.path.removeprefix(_MOUNT)
    if wire.path.startswith(_MOUNT) and below[:1] in ("", "/"):
        return below or "/"
    return wire.path if wire.headers.get("host", "").partition(":")[0] == API_HOST else None


def url_of(origin: str, path: str) -> str:
    """The address of something in GitHub's API, as the caller reaches it."""
    return f"https://{API_HOST}{path}" if origin.endswith(f"//{API_HOST}") else f"{origin}{_MOUNT}{path}"


def error(status: int, message: str, *, docs: str = _DOCS, **more: Any) -> Answer:
    """What GitHub refuses."""
    return Answer(status, {"message": message, **more, "documentation_url": docs}, _TYPE)


def answer_api(
    server: Application, wire: Wire, path: str, recorded: Recorded, handlers: Mapping[str, tuple[Any, Any]]
) -> Answer:
    """Answer a request to the API."""
    described = load("github").operations
    found = next(
        (
            (described[name], matched, handler)
            for name, (matches, handler) in handlers.items()
            if wire.method == described[name].method and (matched := matches(path)) is not None
        ),
        None,
    )
    if found is None:
        server.uncovered["unknown paths"] += 1
        return error(404, "Not Found")
    operation, in_path, handler = found
    body, query = Body(wire.body, wire.headers.get("content-type", "")), query_values(wire.query_string)
    recorded.operation_id, recorded.path_parameters = operation.id, in_path
    recorded.violations += request_violations(operation, in_path, query, body)
    if server.strict and recorded.violations:
        return refused(operation, recorded.violations)
    status = int(server.world.services.get("github", {"status": 200})["status"])
    if status >= 500:
        server.uncovered["GitHub fails"] += 1
        return Answer(status, "Service unavailable", "text/plain")
    if server.era == "today":
        return checked(operation, error(404, "Not Found", docs="https://docs.github.com/rest"), recorded)
    user = _user_of(server.world, wire.headers.get("authorization", ""))
    refusal = error(401, "Bad credentials") if user is None else _refuse_without_code(user, wire.headers)
    if refusal is None and user is not None:
        ask = Ask(server, user, in_path, query, body, wire.origin)
        recorded.user = user["login"]
        refusal = handler(ask)
    return checked(operation, refusal or error(401, "Bad credentials"), recorded)


def _user_of(world: World, authorization: str) -> Row | None:
    """Whose name and password these are."""
    scheme, _, payload = authorization.strip().partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        login, _, password = base64.b64decode(payload.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        login = password = ""
    for row in (*world.rows("users"), *world.rows("github_users")):
        known = row.get("login") and row["login"].lower() == login.lower() and row.get("github_password") == password
        if known or payload.strip() in row.get("github_credentials", ()):
            return row
    return None


def _refuse_without_code(user: Row, headers: Mapping[str, str]) -> Answer | None:
    """The question for the second factor, unless the user has none or it is answered."""
    code = user.get("github_otp")
    if not code or headers.get("x-github-otp") == code:
        return None
    refusal = error(401, "Must specify two-factor authentication OTP code.", docs=_OTP_DOCS)
    refusal.headers["X-GitHub-OTP"] = f"required; {user.get('github_otp_delivery', 'app')}"
    return refusal
