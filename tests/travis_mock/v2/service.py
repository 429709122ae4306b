"""What the server has for those who run it. Source: `endpoint/uptime.rb`, `endpoint/documentation.rb`."""

from __future__ import annotations

from ..handling import Answer, Call, empty, handles, text

_DOCUMENTATION = "http://docs.travis-ci.com/api"


@handles("service_uptime", access="open", routes=("GET /uptime",))
def service_uptime(_call: Call) -> Answer:
    """Say that the database answers."""
    return text("OK")


@handles("service_documentation", access="open", routes=("GET /docs",))
def service_documentation(_call: Call) -> Answer:
    """Lead to the documentation."""
    answer = empty(302)
    answer.headers["Location"] = _DOCUMENTATION
    return answer
