# From openapi/v2/branches.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter, Requirement
from ..models.branches import Branch, BranchAnswer, BranchList

__all__ = [
    "branches_get",
    "branches_get_by_slug",
    "branches_list",
    "branches_list_for_repository",
    "branches_list_for_repository_by_slug",
]

_HEADERS = (("Accept", "application/vnd.travis-ci.2+json"),)


branches_list_for_repository: Operation[BranchList] = Operation(
    id="branches_list_for_repository",
    version="v2",
    method="GET",
    path="/repos/{repository_id}/branches",
    tag="branches",
    python_name="branches.list",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1, argument="repository"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BranchList)),),
    headers=_HEADERS,
    envelope="branches",
)
"""`GET /repos/{repository_id}/branches`: List the branches of a repository, by id."""

branches_list_for_repository_by_slug: Operation[BranchList] = Operation(
    id="branches_list_for_repository_by_slug",
    version="v2",
    method="GET",
    path="/repos/{owner_name}/{name}/branches",
    tag="branches",
    python_name="branches.list",
    parameters=(
        Parameter(
            "owner_name",
            "owner_name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'sinatra'",
            argument="repository (its owner_name)",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'sinatra'",
            argument="repository (its name)",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BranchList)),),
    headers=_HEADERS,
    envelope="branches",
)
"""`GET /repos/{owner_name}/{name}/branches`: List the branches of a repository, by slug."""

branches_get: Operation[Branch] = Operation(
    id="branches_get",
    version="v2",
    method="GET",
    path="/repos/{repository_id}/branches/{branch}",
    tag="branches",
    python_name="branches.get",
    parameters=(
        Parameter("repository_id", "repository_id", "path", "integer", required=True, minimum=1, argument="repository"),
        Parameter(
            "branch",
            "branch",
            "path",
            "string",
            required=True,
            pattern="^[^\\x00-\\x20\\x7f~^:?*\\[\\\\]+$",
            example="'master'",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BranchAnswer), "branch"),),
    headers=_HEADERS,
)
"""`GET /repos/{repository_id}/branches/{branch}`: Show a branch of a repository, by id."""

branches_get_by_slug: Operation[Branch] = Operation(
    id="branches_get_by_slug",
    version="v2",
    method="GET",
    path="/repos/{owner_name}/{name}/branches/{branch}",
    tag="branches",
    python_name="branches.get",
    parameters=(
        Parameter(
            "owner_name",
            "owner_name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'sinatra'",
            argument="repository (its owner_name)",
        ),
        Parameter(
            "name",
            "name",
            "path",
            "string",
            required=True,
            pattern="^[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*$",
            example="'sinatra'",
            argument="repository (its name)",
        ),
        Parameter(
            "branch",
            "branch",
            "path",
            "string",
            required=True,
            pattern="^[^\\x00-\\x20\\x7f~^:?*\\[\\\\]+$",
            example="'master'",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BranchAnswer), "branch"),),
    headers=_HEADERS,
)
"""`GET /repos/{owner_name}/{name}/branches/{branch}`: Show a branch of a repository, by slug."""

branches_list: Operation[BranchList] = Operation(
    id="branches_list",
    version="v2",
    method="GET",
    path="/branches",
    tag="branches",
    python_name="branches.list",
    parameters=(
        Parameter("ids", "ids[]", "query", "array", items="integer", style="repeat", minimum=1),
        Parameter("repository_id", "repository_id", "query", "integer", minimum=1),
        Parameter("slug", "slug", "query", "string", pattern="^[^/]+/[^/]+$", example="'rails/rails'"),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: BranchList)),),
    headers=_HEADERS,
    requires=(Requirement("exactly-one", ("ids", "repository_id", "slug"), ()),),
    envelope="branches",
    server_error="A `slug` without a slash.",
)
"""`GET /branches`: List branches."""
