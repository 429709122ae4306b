"""Lint: what the parser of configs has to say. Source: `queries/lint.rb`, `renderer/lint.rb` of lib/travis/api/v3."""

from __future__ import annotations

from .engine import Call, Result, action, ad_hoc, plain

# The messages that are passed on; the parser has more levels.
_LEVELS = ("[alert]", "[error]", "[warn]")
_REFUSALS = {400: "bad request", 500: "travis-yml application error"}


@action("lint_check", "lint", params=("content",))
def check(call: Call) -> Result:
    """Check the parameter `content`, or the whole body where there is none."""
    content = call.params.get("content")
    messages = call.services.yml(call.body.text if content is None else str(content))
    if messages is None:
        status = call.services.status("yml")
        raise ad_hoc(500, _REFUSALS.get(status, _REFUSALS[500]))
    warnings = [{"key": list[str](), "message": said} for said in messages if any(level in said for level in _LEVELS)]
    return plain({"@type": "lint", "warnings": warnings})
