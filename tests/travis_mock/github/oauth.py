"""The page on which a user lets Travis CI in, of GitHub and of the other providers.

As in a browser that is logged in there, of somebody who has let Travis CI in before, it leads back at once. Who that is
says the option `oauth2: {login: …}` of the world's `config`; by default the first user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from ..bodies import query_values
from ..handling import Answer

if TYPE_CHECKING:
    from ..application import Application
    from ..asgi import Wire
    from ..world import Row, World

__all__ = ["PATHS", "PROVIDERS", "answer", "authorize_path", "take_code"]

PROVIDERS = {
    "github": "github.com",
    "bitbucket": "bitbucket.org",
    "gitlab": "gitlab.com",
    "assembla": "assembla.com",
}
_PAGE = "/login/oauth/authorize"
PATHS = frozenset(f"/{host}{_PAGE}" for host in PROVIDERS.values())


def authorize_path(provider: str) -> str:
    """The path of a provider's page."""
    return f"/{PROVIDERS[provider]}{_PAGE}"


def answer(server: Application, wire: Wire) -> Answer | None:
    """The page's answer; None if the request is for no such page."""
    if wire.path not in PATHS or wire.method not in ("GET", "HEAD"):
        return None
    server.uncovered["pages of other servers"] += 1
    query = {name: values[-1] for name, values in query_values(wire.query_string).items()}
    back = query.get("redirect_uri", "")
    if urlsplit(back).scheme not in ("http", "https"):
        return Answer(404, "<!DOCTYPE html><p>There is no redirect_uri.</p>\n", "text/html; charset=utf-8")
    row = server.world.insert("oauth_codes", {"code": server.world.new_token(), "login": _login(server.world)})
    given = {"code": row["code"], **({"state": query["state"]} if "state" in query else {})}
    return Answer(302, None, "text/html; charset=utf-8", {"Location": f"{back}?{urlencode(given)}"})


def _login(world: World) -> str:
    options: dict[str, Any] = world.config.get("oauth2") or {}
    return str(options.get("login") or world.rows("users")[0]["login"])


def take_code(world: World, code: str) -> Row | None:
    """Whose code it is; it is good for once."""
    used = world.delete("oauth_codes", code=code)
    return world.first("users", login=used[0]["login"]) if used else None
