# From openapi/v3/messages.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Pagination, Parameter
from ..models.messages import Messages

__all__ = ["messages_list_for_request", "messages_list_for_request_by_provider"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


messages_list_for_request: Operation[Messages] = Operation(
    id="messages_list_for_request",
    version="v3",
    method="GET",
    path="/repo/{repository}/request/{request_id}/messages",
    tag="messages",
    python_name="messages.list",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'sinatra/sinatra'",
        ),
        Parameter("request_id", "request_id", "path", "integer", required=True, minimum=0, argument="request"),
        Parameter("limit", "limit", "query", "integer", minimum=1),
        Parameter("offset", "offset", "query", "integer", minimum=0),
        Parameter("skip_count", "skip_count", "query", "boolean"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Messages)),),
    headers=_HEADERS,
    pagination=Pagination("offset", "offset", "", (), ()),
    envelope="messages",
    server_error="An `offset` of more than 63 bits.",
)
"""`GET /repo/{repository}/request/{request_id}/messages`: List the messages of a request."""

messages_list_for_request_by_provider: Operation[Messages] = Operation(
    id="messages_list_for_request_by_provider",
    version="v3",
    method="GET",
    path="/repo/{provider}/{repository}/request/{request_id}/messages",
    tag="messages",
    python_name="messages.list",
    parameters=(
        Parameter(
            "repository",
            "repository",
            "path",
            "integer|string",
            required=True,
            minimum=0,
            pattern="^[^/]+/[^/]+$",
            example="'sinatra/sinatra'",
        ),
        Parameter("request_id", "request_id", "path", "integer", required=True, minimum=0, argument="request"),
        Parameter("limit", "limit", "query", "integer", minimum=1),
        Parameter("offset", "offset", "query", "integer", minimum=0),
        Parameter("skip_count", "skip_count", "query", "boolean"),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Messages)),),
    headers=_HEADERS,
    pagination=Pagination("offset", "offset", "", (), ()),
    envelope="messages",
    server_error="An `offset` of more than 63 bits.",
)
"""`GET /repo/{provider}/{repository}/request/{request_id}/messages`: List the messages of a request, by provider."""
