# From openapi/v3/custom_images.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from ..._model_kinds import ModelKind
from ..._operation import Answer, Operation, Parameter
from ..models.custom_images import CustomImages

__all__ = [
    "custom_images_delete",
    "custom_images_delete_by_github_id",
    "custom_images_delete_by_provider",
    "custom_images_list",
    "custom_images_list_by_github_id",
    "custom_images_list_by_provider",
]

_HEADERS = (("Accept", "application/json"), ("Travis-API-Version", "3"))


custom_images_list: Operation[CustomImages] = Operation(
    id="custom_images_list",
    version="v3",
    method="GET",
    path="/owner/{login}/custom_images",
    tag="custom_images",
    python_name="custom_images.list",
    parameters=(
        Parameter(
            "login",
            "login",
            "path",
            "string",
            required=True,
            pattern="^[^/]+$",
            example="'rkh'",
            min_length=1,
            argument="owner",
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: CustomImages)),),
    headers=_HEADERS,
    envelope="custom_images",
    login=True,
)
"""`GET /owner/{login}/custom_images`: List the custom images of an owner."""

custom_images_delete: Operation[None] = Operation(
    id="custom_images_delete",
    version="v3",
    method="DELETE",
    path="/owner/{login}/custom_images",
    tag="custom_images",
    python_name="custom_images.delete",
    parameters=(
        Parameter(
            "login",
            "login",
            "path",
            "string",
            required=True,
            pattern="^[^/]+$",
            example="'rkh'",
            min_length=1,
            argument="owner",
        ),
        Parameter(
            "image_ids", "image_ids[]", "query", "array", required=True, items="integer", style="repeat", minimum=0
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    server_error="`image_ids` is missing or no list, or the service that keeps the images fails.",
    login=True,
)
"""`DELETE /owner/{login}/custom_images`: Delete custom images."""

custom_images_list_by_github_id: Operation[CustomImages] = Operation(
    id="custom_images_list_by_github_id",
    version="v3",
    method="GET",
    path="/owner/github_id/{github_id}/custom_images",
    tag="custom_images",
    python_name="custom_images.list",
    parameters=(Parameter("github_id", "github_id", "path", "integer", required=True, minimum=0),),
    answers=(Answer(200, "application/json", ModelKind(lambda: CustomImages)),),
    headers=_HEADERS,
    envelope="custom_images",
    login=True,
)
"""`GET /owner/github_id/{github_id}/custom_images`: List the custom images of an owner, by github id."""

custom_images_delete_by_github_id: Operation[None] = Operation(
    id="custom_images_delete_by_github_id",
    version="v3",
    method="DELETE",
    path="/owner/github_id/{github_id}/custom_images",
    tag="custom_images",
    python_name="custom_images.delete",
    parameters=(
        Parameter(
            "image_ids", "image_ids[]", "query", "array", required=True, items="integer", style="repeat", minimum=0
        ),
        Parameter("github_id", "github_id", "path", "integer", required=True, minimum=0),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    server_error="`image_ids` is missing or no list, or the service that keeps the images fails.",
    login=True,
)
"""`DELETE /owner/github_id/{github_id}/custom_images`: Delete custom images, by github id."""

custom_images_list_by_provider: Operation[CustomImages] = Operation(
    id="custom_images_list_by_provider",
    version="v3",
    method="GET",
    path="/owner/{provider}/{login}/custom_images",
    tag="custom_images",
    python_name="custom_images.list",
    parameters=(
        Parameter(
            "login",
            "login",
            "path",
            "string",
            required=True,
            pattern="^[^/]+$",
            example="'rkh'",
            min_length=1,
            argument="owner",
        ),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(200, "application/json", ModelKind(lambda: CustomImages)),),
    headers=_HEADERS,
    envelope="custom_images",
    login=True,
)
"""`GET /owner/{provider}/{login}/custom_images`: List the custom images of an owner, by provider."""

custom_images_delete_by_provider: Operation[None] = Operation(
    id="custom_images_delete_by_provider",
    version="v3",
    method="DELETE",
    path="/owner/{provider}/{login}/custom_images",
    tag="custom_images",
    python_name="custom_images.delete",
    parameters=(
        Parameter(
            "login",
            "login",
            "path",
            "string",
            required=True,
            pattern="^[^/]+$",
            example="'rkh'",
            min_length=1,
            argument="owner",
        ),
        Parameter(
            "image_ids", "image_ids[]", "query", "array", required=True, items="integer", style="repeat", minimum=0
        ),
        Parameter(
            "provider",
            "provider",
            "path",
            "string",
            required=True,
            closed=("github", "bitbucket", "gitlab", "assembla", "travisproxy"),
        ),
    ),
    answers=(Answer(204, ""),),
    headers=_HEADERS,
    server_error="`image_ids` is missing or no list, or the service that keeps the images fails.",
    login=True,
)
"""`DELETE /owner/{provider}/{login}/custom_images`: Delete custom images, by provider."""
