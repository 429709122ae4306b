"""Coming by an access token. Source: `lib/travis/api/app/endpoint/authorization.rb` of travis-ci/travis-api."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import authentication
from ..filling import FILLERS
from ..handling import JSON_TYPE, Answer, Call, error, handles, plain
from ..synchronizing import synchronize
from ..times import parse, stored

if TYPE_CHECKING:
    from ..world import Row

_FINE_GRAINED = "github_pat_"


@handles("auth_github", access="open")
def auth_github(call: Call) -> Answer:
    """Exchange a GitHub token for the access token of its user, who is created if need be, and synchronized."""
    secret = call.params.get("github_token")
    if secret is None or secret is False:
        raise error(422, {"error": "Must pass 'github_token' parameter"})
    profile = _ask_github(call, str(secret))
    user = _known(call, profile)
    if not str(secret).startswith(_FINE_GRAINED) and not _suffices(call, profile.get("github_scopes")):
        return _too_few_scopes(call, known=user is not None)
    user = _create(call, profile) if user is None else _refresh(call, user, profile)
    if not user["is_syncing"]:
        synchronize(call.world, call.clock, user)
    return plain({"access_token": access_token(call, user)})


def _ask_github(call: Call, secret: str) -> Row:
    """Whose token it is: a user's, or somebody's whom Travis CI need not know.

    Raises:
        Halt: GitHub fails (401), refuses, or does not know the token (403, which gives nothing away).
    """
    status = int(call.world.services.get("github", {"status": 200})["status"])
    if status >= 500:
        raise error(401, "could not resolve github token")
    found = _by_token(call, secret) if status < 300 else None
    if found is None:
        raise error(403, "not a Travis user")
    return found


def _by_token(call: Call, secret: str) -> Row | None:
    for table in ("users", "github_users"):
        if found := call.world.first(table, github_token=secret):
            return found
    if (created := call.world.first("github_authorizations", token=secret)) is None:
        return None
    profiles = (call.world.first(table, login=created["login"]) for table in ("users", "github_users"))
    profile = next(filter(None, profiles), None)
    return None if profile is None else {**profile, "github_scopes": created["scopes"]}


def _known(call: Call, profile: Row) -> Row | None:
    """The user of a GitHub profile. A row of `users` is its own profile."""
    if (identifier := profile.get("github_id")) is None:
        return None
    return call.world.first("users", github_id=identifier)


def _suffices(call: Call, scopes: list[str] | None) -> bool:
    """Whether each of the wanted scopes is covered; nothing said is enough."""
    wanted: list[str] = call.world.config.get("github", {}).get("scopes") or []
    return scopes is None or all(_covering(scope) & set(scopes) for scope in wanted)


def _covering(scope: str) -> set[str]:
    """`user` covers `user:email`, `repo` everything, and `public_repo` everything else."""
    parent, colon, _ = scope.rpartition(":")
    covering = {scope, "repo"}
    if scope != "repo":
        covering.add("public_repo")
    if colon:
        covering.add(parent)
    return covering


def _too_few_scopes(call: Call, *, known: bool) -> Answer:
    """The page that explains it, as the option `oauth2.insufficient_access_redirect_url` says."""
    host = call.world.config.get("host", "travis-ci.org")
    options: dict[str, Any] = call.world.config.get("oauth2") or {}
    page = options.get("insufficient_access_redirect_url", f"https://{host}/insufficient_access")
    return Answer(303, None, JSON_TYPE, {"Location": f"{page}#existing-user" if known else page})


def _create(call: Call, profile: Row) -> Row:
    columns = {name: profile.get(name) for name in ("login", "name", "github_id")}
    columns["gravatar_id"] = profile.get("gravatar_id") or ""  # GitHub always sends it, for most users empty
    never = {"email": None, "synced_at": None, "first_logged_in_at": None}
    user = call.world.insert("users", {**columns, **never, "created_at": stored(call.clock.now)})
    if user["github_id"] is None:
        del user["github_id"]
    FILLERS["users"](call.world, user)
    return call.world.update("users", user)


def _refresh(call: Call, user: Row, profile: Row) -> Row:
    """Take over name and login; repositories follow their owner, and whoever had the login has none now."""
    login = profile["login"]
    if login != user["login"]:
        for other in call.world.where("users", login=login):
            call.world.update("users", other, login=None)
        for repository in call.world.where("repositories", owner_name=user["login"]):
            call.world.update("repositories", repository, owner_name=login)
    return call.world.update("users", user, login=login, name=profile.get("name"))


def access_token(call: Call, user: Row) -> str:
    """The same one every time: the first of the user's further tokens that may do everything, else the own one."""
    for row in call.world.where("access_tokens", user_id=user["id"]):
        expires = parse(row.get("expires_at"))
        limited = row.get("required_params") or "private" not in (row.get("scopes") or ("private",))
        if not limited and (expires is None or expires > call.clock.now):
            return str(row["token"])
    authentication.tokens(call.world)
    return str(user["token"])
