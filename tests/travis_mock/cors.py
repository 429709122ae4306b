"""Cross-origin resource sharing, as the application (not the nginx in front of it) does it.

Source: `lib/travis/api/app/cors.rb` of travis-ci/travis-api.
"""

from .handling import Answer

__all__ = ["EVERY_ANSWER", "preflight"]

# On every answer, errors included.
EVERY_ANSWER = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Expose-Headers": "Content-Type, Cache-Control, Expires, Etag, Last-Modified, X-Request-ID",
}


def preflight() -> Answer:
    """The answer to `OPTIONS /`, the only path whose preflight the application knows."""
    return Answer(
        200,
        "86400",
        "text/html;charset=utf-8",
        {
            "X-OAuth-Scopes": "public",
            "X-Accepted-OAuth-Scopes": "public",
            "Vary": "Accept",
            "Access-Control-Allow-Methods": "HEAD, GET, POST, PATCH, PUT, DELETE",
            "Access-Control-Allow-Headers": "Content-Type, Authorization, Accept, If-None-Match, If-Modified-Since, "
            "X-User-Agent, X-Client-Release, Travis-API-Version, Trace",
            "Access-Control-Max-Age": "86400",
        },
    )
