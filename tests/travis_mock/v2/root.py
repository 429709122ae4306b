"""`GET /`: a greeting for programs, the documentation for browsers."""

from __future__ import annotations

from ..handling import Answer, Call, empty, handles, plain


@handles("root_get", access="open")
def root_get(call: Call) -> Answer:
    """Greet; an `Accept` whose best entry is `text/html` is sent to the documentation."""
    best = call.accept.entries[0]
    if (best.type, best.subtype) == ("text", "html"):
        answer = empty(302)
        answer.headers["Location"] = f"{call.origin}/docs/"
        return answer
    return plain({"hello": "world"})
