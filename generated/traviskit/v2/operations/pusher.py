# From openapi/v2/pusher.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.pusher import ChannelsAnswer

__all__ = ["pusher_authorize"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


pusher_authorize: Operation[ChannelsAnswer] = Operation(
    id="pusher_authorize",
    version="v2",
    method="POST",
    path="/pusher/auth",
    tag="pusher",
    python_name="pusher.authorize",
    parameters=(
        Parameter("socket_id", "socket_id", "body", "string", required=True),
        Parameter("channels", "channels", "body", "array", required=True, items="string", min_items=1),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: ChannelsAnswer)),),
    headers=_HEADERS,
    content_type="application/json",
    server_error="There are no `channels`; or a body that is JSON, but no object.",
)
"""`POST /pusher/auth`: Have the private channels of a connection signed."""
