# From openapi/v3/scan_results.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Pagination, Parameter
from ..models.scan_results import ScanResult, ScanResults

__all__ = ["scan_results_get", "scan_results_list"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


scan_results_list: Operation[ScanResults] = Operation(
    id="scan_results_list",
    version="v3",
    method="GET",
    path="/scan_results",
    tag="scan_results",
    python_name="scan_results.list",
    parameters=(
        Parameter(
            "repository_id", "repository_id", "query", "integer", required=True, minimum=0, argument="repository"
        ),
        Parameter("limit", "limit", "query", "integer", required=True, minimum=1),
        Parameter("offset", "offset", "query", "integer", minimum=0),
        Parameter("skip_count", "skip_count", "query", "boolean"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: ScanResults)),),
    headers=_HEADERS,
    pagination=Pagination("offset", "offset", "", (), ()),
    envelope="scan_results",
    server_error="`limit` is missing or 0, there is no such repository, or the scanner fails.",
    login=True,
)
"""`GET /scan_results`: List the scan results of a repository."""

scan_results_get: Operation[ScanResult] = Operation(
    id="scan_results_get",
    version="v3",
    method="GET",
    path="/scan_result/{scan_result_id}",
    tag="scan_results",
    python_name="scan_results.get",
    parameters=(
        Parameter(
            "scan_result_id", "scan_result_id", "path", "integer", required=True, minimum=0, argument="scan_result"
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: ScanResult)),),
    headers=_HEADERS,
    server_error="The scanner fails.",
    login=True,
)
"""`GET /scan_result/{scan_result_id}`: Show a scan result."""
