"""The log-in of web browsers. Source: `lib/travis/api/app/endpoint/authorization.rb` of travis-ci/travis-api, and, of
the iframe, what the reference says of it and the server had until January 2017.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from ..github.oauth import PROVIDERS, authorize_path, take_code
from ..handling import Answer, Call, crash, error, handles
from ..times import parse, stored
from . import pages
from .auth import access_token
from .users import serialize_user

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..world import Row

_REMEMBERED = timedelta(minutes=30)
_SUSPICIOUS = ("<", ">")
_LEAST_PORT = 1024


@handles("auth_handshake", access="open")
def auth_handshake(call: Call) -> Answer:
    """Through GitHub."""
    return _handshake(call, "github", "/auth/handshake", _hand_over)


@handles("auth_handshake_by_provider", access="open")
def auth_handshake_by_provider(call: Call) -> Answer:
    """Through any provider."""
    provider = call.path["provider"]
    if provider not in PROVIDERS:
        raise error(401, "Can't login")
    return _handshake(call, provider, f"/auth/handshake/{provider}", _hand_over)


@handles("auth_post_message", access="open")
def auth_post_message(call: Call) -> Answer:
    """The page for a hidden iframe. Today it only says that the handshake is the way."""
    return _page(pages.REDIRECT if call.era == "today" else pages.CONTAINER)


@handles("auth_post_message_iframe", access="open")
def auth_post_message_iframe(call: Call) -> Answer:
    """The handshake in that page's iframe."""
    return _handshake(call, "github", "/auth/post_message/iframe", _post)


def _handshake(call: Call, provider: str, path: str, finish: Callable[[Call, Row, str], Answer]) -> Answer:
    """There, or back again with a code."""
    code = _text(call, "code")
    if not code:
        return _begin(call, provider, f"{call.origin}{path}")
    state = _text(call, "state")
    if state != _cookies(call).get(_cookie(provider)) or not _is_remembered(call, state):
        gone = "\n".join(f"{_cookie(name)}=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT" for name in PROVIDERS)
        return _redirect(f"https://{_web_host(call)}/", gone)
    user = take_code(call.world, code)
    if user is None or int(call.world.services.get("github", {"status": 200})["status"]) >= 300:
        raise error(401, "could not resolve github token" if call.platform == "org" else "Can't login")
    if user["first_logged_in_at"] is None:
        call.world.update("users", user, first_logged_in_at=stored(call.clock.now))
    return finish(call, user, state.partition(":::")[2])


def _begin(call: Call, provider: str, here: str) -> Answer:
    """To the provider, with a state that the browser keeps in a cookie."""
    names = ("origin", "redirect_uri") if call.era == "today" else ("origin", "redirect_uri", "redirect_to")
    target = next(filter(None, (_text(call, name) for name in names)), "")
    state = call.world.new_token() + (f":::{target}" if target else "")
    if call.platform == "org":
        call.world.insert("oauth_states", {"state": state, "until": stored(call.clock.now + _REMEMBERED)})
    scopes: list[str] = call.world.config.get("github", {}).get("scopes") or []
    given = {"client_id": "travis-mock", "redirect_uri": here, "scope": ",".join(scopes), "state": state}
    options: dict[str, Any] = call.world.config.get("oauth2") or {}
    page = options.get("authorize_url") or f"{call.origin}{authorize_path(provider)}"
    hidden = "" if call.platform == "org" else "; HttpOnly"
    return _redirect(f"{page}?{urlencode(given)}", f"{_cookie(provider)}={quote(state, safe='')}{hidden}")


def _is_remembered(call: Call, state: str) -> bool:
    """Whether the server itself knows the state: on .org it does, for a while, and once."""
    if call.platform != "org":
        return True
    found = call.world.delete("oauth_states", state=state)
    until = parse(found[0]["until"]) if found else None
    return until is not None and until > call.clock.now


def _hand_over(call: Call, user: Row, target: str) -> Answer:
    """The form that sends itself."""
    if not target and call.era == "reference":
        target = f"https://{_web_host(call)}/"  # where the documents' bare link leads
    if not target and call.platform == "org":
        raise crash()
    if not _is_allowed(call, target):
        raise error(401, "target URI not allowed")
    return _page(pages.form(target, access_token(call, user), _with_tokens(call, user)))


def _post(call: Call, user: Row, target: str) -> Answer:
    """The message to the page around it."""
    if not _is_allowed(call, target):
        return replace(_page(pages.refusal(target)), status=403)
    return _page(pages.message(target, access_token(call, user), _with_tokens(call, user)))


def _with_tokens(call: Call, user: Row) -> dict[str, Any]:
    """The user as V2 has it, with the token of the profile page."""
    known = call.world.first("tokens", user_id=user["id"])
    profile = known["token"] if known else ""
    more = {"token": profile, "rss_token": profile, "web_token": profile, "installation": None}
    return {**serialize_user(call, user), **more}


def _is_allowed(call: Call, target: str) -> bool:
    """Whether a token may be sent there."""
    if any(word in unquote(target) for word in _SUSPICIOUS):
        return False
    try:
        parts = urlsplit(target)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return False
    options: dict[str, Any] = call.world.config.get("auth") or {}
    listed = str(options.get("target_origin") or "").split(",")
    if host in ("localhost", "127.0.0.1"):
        return (port or (443 if parts.scheme == "https" else 80)) >= _LEAST_PORT
    ours = any(host == name or host.endswith(f".{name}") for name in ("travis-ci.com", "travis-ci.org"))
    return parts.scheme == "https" and bool(host) and (ours or host in listed)


def _cookie(provider: str) -> str:
    return f"travis.state-{provider}"


def _cookies(call: Call) -> dict[str, str]:
    """Of several with one name the first, as Rack has it: browsers send that of the longest path first."""
    parts = call.headers.get("cookie", "").split(";")
    return {name: unquote(value) for name, _, value in (part.strip().partition("=") for part in reversed(parts))}


def _text(call: Call, name: str) -> str:
    value = call.params.get(name)
    return value if isinstance(value, str) else ""


def _web_host(call: Call) -> str:
    return str(call.world.config.get("host", "travis-ci.org"))


def _redirect(location: str, cookies: str) -> Answer:
    return Answer(302, None, "text/html;charset=utf-8", {"Location": location, "Set-Cookie": cookies})


def _page(text: str) -> Answer:
    return Answer(200, text, "text/html;charset=utf-8")
