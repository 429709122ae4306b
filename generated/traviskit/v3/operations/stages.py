# From openapi/v3/stages.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.stages import Stages

__all__ = ["stages_list_for_build"]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


stages_list_for_build: Operation[Stages] = Operation(
    id="stages_list_for_build",
    version="v3",
    method="GET",
    path="/build/{build_id}/stages",
    tag="stages",
    python_name="stages.list",
    parameters=(
        Parameter("build_id", "build_id", "path", "integer", required=True, minimum=0, argument="build"),
        Parameter(
            "include",
            "include",
            "query",
            "array",
            items="string",
            style="comma",
            closed=(
                "stage.jobs",
                "job.build",
                "job.repository",
                "job.commit",
                "job.owner",
                "job.stage",
                "job.config",
                "job.log_complete",
                "job.@permissions",
                "build.repository",
                "build.branch",
                "build.tag",
                "build.commit",
                "build.jobs",
                "build.stages",
                "build.created_by",
                "build.request",
                "build.log_complete",
                "build.@permissions",
                "repository.owner",
                "repository.default_branch",
                "repository.last_started_build",
                "repository.current_build",
                "repository.next_build_number",
                "repository.allow_migration",
                "repository.email_subscribed",
                "repository.@permissions",
                "commit.committer",
                "commit.author",
                "user.allowance",
                "user.custom_keys",
                "user.account_env_vars",
                "user.memberships",
                "user.repositories",
                "user.installation",
                "user.emails",
                "user.collaborator",
                "user.@permissions",
                "organization.allowance",
                "organization.custom_keys",
                "organization.account_env_vars",
                "organization.repositories",
                "organization.installation",
                "organization.@permissions",
                "owner.allowance",
                "owner.custom_keys",
                "owner.account_env_vars",
                "owner.repositories",
                "owner.installation",
                "owner.@permissions",
            ),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: Stages)),),
    headers=_HEADERS,
    envelope="stages",
    server_error="`include=job.log_complete` or `include=build.log_complete` where a job has no log.",
)
"""`GET /build/{build_id}/stages`: List the stages of a build."""
