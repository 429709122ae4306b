# From openapi/v2/users.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.users import User, UserAnswer, UserSync

__all__ = ["users_get", "users_me", "users_sync"]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


users_me: Operation[User] = Operation(
    id="users_me",
    version="v2",
    method="GET",
    path="/users",
    tag="users",
    python_name="users.me",
    answers=(Answer(200, "application/json", ModelKind(lambda: UserAnswer), "user"),),
    headers=_HEADERS,
    login=True,
)
"""`GET /users`: Show the current user."""

users_get: Operation[User] = Operation(
    id="users_get",
    version="v2",
    method="GET",
    path="/users/{user_id}",
    tag="users",
    python_name="users.get",
    parameters=(Parameter("user_id", "user_id", "path", "integer", required=True, minimum=1),),
    answers=(Answer(200, "application/json", ModelKind(lambda: UserAnswer), "user"),),
    headers=_HEADERS,
    login=True,
)
"""`GET /users/{user_id}`: Show a user."""

users_sync: Operation[UserSync] = Operation(
    id="users_sync",
    version="v2",
    method="POST",
    path="/users/sync",
    tag="users",
    python_name="users.sync",
    answers=(Answer(200, "application/json", ModelKind(lambda: UserSync)),),
    headers=_HEADERS,
    login=True,
)
"""`POST /users/sync`: Synchronise the user."""
