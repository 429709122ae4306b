"""Cross-origin resource sharing, as the application does it, and the nginx before it, which answers every preflight.

Source: `lib/travis/api/app/cors.rb` and `config/nginx.conf.erb` of travis-ci/travis-api.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .handling import Answer

if TYPE_CHECKING:
    from .asgi import Wire
    from .handling import Era

__all__ = ["EVERY_ANSWER", "preflight"]

# On every answer, errors included.
EVERY_ANSWER = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Expose-Headers": "Content-Type, Cache-Control, Expires, Etag, Last-Modified, X-Request-ID",
}


_PREFLIGHT = {
    "Access-Control-Allow-Methods": "HEAD, GET, POST, PATCH, PUT, DELETE",
    "Access-Control-Allow-Headers": "Content-Type, Authorization, Accept, If-None-Match, If-Modified-Since, "
    "X-User-Agent, X-Client-Release, Travis-API-Version, Trace",
    "Access-Control-Max-Age": "86400",
}


def preflight(wire: Wire, era: Era) -> Answer | None:
    """The answer to a preflight; None if the request is none, or one that only nginx knows, where there is none."""
    if wire.method != "OPTIONS":
        return None
    if era == "reference":  # all resources allow requests of other origins, as the documents say
        return Answer(204, None, None, dict(_PREFLIGHT))
    scopes = {"X-OAuth-Scopes": "public", "X-Accepted-OAuth-Scopes": "public", "Vary": "Accept"}
    return Answer(200, "86400", "text/html;charset=utf-8", scopes | _PREFLIGHT) if wire.path == "/" else None
