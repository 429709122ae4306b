# From openapi/v3/build_backups.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Format, Operation, Pagination, Parameter
from ..models.build_backups import BuildBackup, BuildBackups

__all__ = ["build_backups_get", "build_backups_get_text", "build_backups_list"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


build_backups_list: Operation[BuildBackups] = Operation(
    id="build_backups_list",
    version="v3",
    method="GET",
    path="/build_backups",
    tag="build_backups",
    python_name="build_backups.list",
    parameters=(
        Parameter(
            "repository_id", "repository_id", "query", "integer", required=True, minimum=0, argument="repository"
        ),
        Parameter("limit", "limit", "query", "integer", minimum=1),
        Parameter("offset", "offset", "query", "integer", minimum=0),
        Parameter("skip_count", "skip_count", "query", "boolean"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BuildBackups)),),
    headers=_HEADERS,
    pagination=Pagination("offset", "offset", "", (), ()),
    envelope="build_backups",
    server_error="An `offset` of more than 63 bits.",
    login=True,
)
"""`GET /build_backups`: List the build backups of a repository."""

build_backups_get: Operation[BuildBackup | str] = Operation(
    id="build_backups_get",
    version="v3",
    method="GET",
    path="/build_backup/{build_backup_id}",
    tag="build_backups",
    python_name="build_backups.get",
    parameters=(
        Parameter(
            "build_backup_id", "build_backup_id", "path", "integer", required=True, minimum=0, argument="build_backup"
        ),
    ),
    answers=(
        Answer(200, "application/json", ModelKind(lambda: BuildBackup)),
        Answer(200, "text/plain"),
    ),
    headers=_HEADERS,
    formats=(
        Format("json", "application/json", "application/json"),
        Format("text", "text/plain", "text/plain"),
    ),
    server_error="There is no such backup, or the store of the backups fails.",
    login=True,
)
"""`GET /build_backup/{build_backup_id}`: Show a build backup."""

build_backups_get_text: Operation[str] = Operation(
    id="build_backups_get_text",
    version="v3",
    method="GET",
    path="/build_backup/{build_backup_id}.txt",
    tag="build_backups",
    python_name="build_backups.get_text",
    parameters=(
        Parameter(
            "build_backup_id", "build_backup_id", "path", "integer", required=True, minimum=0, argument="build_backup"
        ),
    ),
    answers=(Answer(200, "text/plain"),),
    headers=_HEADERS,
    server_error="There is no such backup, or the store of the backups fails.",
    login=True,
)
"""`GET /build_backup/{build_backup_id}.txt`: Show what is in a build backup."""
