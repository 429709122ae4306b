# From openapi/v2/hooks.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.hooks import HookList, HookUpdate

__all__ = ["hooks_list", "hooks_update", "hooks_update_by_body"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


hooks_list: Operation[HookList] = Operation(
    id="hooks_list",
    version="v2",
    method="GET",
    path="/hooks",
    tag="hooks",
    python_name="hooks.list",
    parameters=(
        Parameter("all_", "all", "query", "boolean", style="flag", argument="all"),
        Parameter("order", "order", "query", "string"),
        Parameter("id", "id", "query", "integer", minimum=1, argument="hook_id"),
        Parameter("owner_name", "owner_name", "query", "string"),
        Parameter("name", "name", "query", "string"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: HookList)),),
    headers=_HEADERS,
    envelope="hooks",
    login=True,
)
"""`GET /hooks`: List hooks."""

hooks_update_by_body: Operation[HookUpdate] = Operation(
    id="hooks_update_by_body",
    version="v2",
    method="PUT",
    path="/hooks",
    tag="hooks",
    python_name="hooks.update",
    parameters=(
        Parameter("id", "id", "body", "integer", required=True, minimum=1),
        Parameter("active", "active", "body", "boolean", required=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: HookUpdate)),),
    headers=_HEADERS,
    body_member="hook",
    content_type="application/json",
    server_error="There is no `hook` object. The repository is unknown, or the user may push to it, but not administrate it. Its provider cannot be reached.",
    login=True,
    idempotent=True,
)
"""`PUT /hooks`: Enable or disable a hook, by id in the body."""

hooks_update: Operation[HookUpdate] = Operation(
    id="hooks_update",
    version="v2",
    method="PUT",
    path="/hooks/{hook_id}",
    tag="hooks",
    python_name="hooks.update",
    parameters=(
        Parameter("hook_id", "hook_id", "path", "integer", required=True, minimum=1),
        Parameter("active", "active", "body", "boolean", required=True),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: HookUpdate)),),
    headers=_HEADERS,
    body_member="hook",
    content_type="application/json",
    server_error="There is no `hook` object. The repository is unknown, or the user may push to it, but not administrate it. Its provider cannot be reached.",
    login=True,
    idempotent=True,
)
"""`PUT /hooks/{hook_id}`: Enable or disable a hook."""
