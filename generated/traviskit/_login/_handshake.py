# From generator/runtime/_login/_handshake.py by `nox -s regenerate`; do not edit.
"""The address of the handshake of web browsers, and what may stand in it."""

from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from .._config import brief, check_text
from .._request import build

if TYPE_CHECKING:
    from ..v2.models.auth import LoginProvider
else:
    LoginProvider: TypeAlias = str

__all__ = ["handshake_url"]

_LOOPBACK = ("localhost", "127.0.0.1")
_LEAST_PORT = 1024


def handshake_url(endpoint: str, redirect_to: str | None, provider: "LoginProvider", *, signup: bool) -> str:
    """The address at which the handshake starts.

    Raises:
        TypeError: An argument is of another type.
        ValueError: No server would send a token there.
    """
    from ..v2.operations.auth import auth_handshake_by_provider

    given: dict[str, object] = {"provider": provider}
    if redirect_to is not None:
        _check_target(redirect_to)
        given["redirect_uri"] = redirect_to  # the reference says `redirect_to`; the server reads this
    if signup:
        given["signup"] = True
    return endpoint + build(auth_handshake_by_provider._replace(python_name="auth.handshake_url"), given).target


def _check_target(redirect_to: str) -> None:
    """Refuse what no server allows; which hosts it allows, it alone knows."""
    check_text("redirect_to", redirect_to)
    try:
        parts = urlsplit(redirect_to)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
    if not host or not safe or "<" in redirect_to or ">" in redirect_to:
        raise ValueError(
            "redirect_to must be an https address of a host that the server allows, or http://127.0.0.1 with a port, "
            f"not {brief(redirect_to)}"
        )
    if host in _LOOPBACK and port < _LEAST_PORT:
        raise ValueError(f"redirect_to must have a port above 1023 on {host}; {brief(redirect_to)} has {port}")
