# From openapi/v1/openapi.yaml by `nox -s regenerate`; do not edit.
"""Travis CI API V1: its operations and models."""

from typing import TYPE_CHECKING, Any

from .operations import OPERATIONS

if TYPE_CHECKING:
    from ._namespace import V1, AsyncV1
    from .models.builds import Build, BuildMinimal, BuildState, EventType, MatrixJob
    from .models.jobs import Job, JobMinimal, JobState, JobStateFilter, Sponsor
    from .models.repositories import Repository, RepositoryMinimal
    from .models.shared import ErrorDetail, ErrorObject, FileNotFound
    from .models.workers import Worker, WorkerPayload, WorkerRepository, WorkerState, WorkerTask

__all__ = [
    "AsyncV1",
    "Build",
    "BuildMinimal",
    "BuildState",
    "ErrorDetail",
    "ErrorObject",
    "EventType",
    "FileNotFound",
    "Job",
    "JobMinimal",
    "JobState",
    "JobStateFilter",
    "MatrixJob",
    "OPERATIONS",
    "Repository",
    "RepositoryMinimal",
    "Sponsor",
    "V1",
    "Worker",
    "WorkerPayload",
    "WorkerRepository",
    "WorkerState",
    "WorkerTask",
    "parse",
]

_PLACES = {
    "AsyncV1": "_namespace",
    "V1": "_namespace",
    "Build": "models.builds",
    "BuildMinimal": "models.builds",
    "BuildState": "models.builds",
    "EventType": "models.builds",
    "MatrixJob": "models.builds",
    "Job": "models.jobs",
    "JobMinimal": "models.jobs",
    "JobState": "models.jobs",
    "JobStateFilter": "models.jobs",
    "Sponsor": "models.jobs",
    "Repository": "models.repositories",
    "RepositoryMinimal": "models.repositories",
    "ErrorDetail": "models.shared",
    "ErrorObject": "models.shared",
    "FileNotFound": "models.shared",
    "Worker": "models.workers",
    "WorkerPayload": "models.workers",
    "WorkerRepository": "models.workers",
    "WorkerState": "models.workers",
    "WorkerTask": "models.workers",
}


def parse(
    operation_id: str,
    body: bytes | str,
    status: int = 200,
    content_type: str = "application/json",
    *,
    strict: bool = False,
) -> object:
    """Decode a stored answer without a connection, as a call of the operation would.

    Parameters: `body` as it was sent; `status` and `content_type` that it came with; `strict` checks scalars and missing attributes.

    Raises:
        StatusError: The status is an error.
        DecodeError: The answer is not what the description promises.
        ValueError: There is no such operation.
    """
    from .._response import decode_answer

    content = body.encode() if isinstance(body, str) else body
    return decode_answer(OPERATIONS.find(operation_id), status, content_type, content, strict=strict)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
