"""Beta features. Source: `queries/beta_feature(s).rb`, `services/beta_feature(s)/*.rb` of lib/travis/api/v3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..casts import boolean_column, identifier
from .engine import Call, Model, Result, action, error, frozen, many, not_found, one

if TYPE_CHECKING:
    from ..world import Row


class BetaFeature(Model):
    """Something to try out. Its row says `enabled` as it holds for the user."""

    type, table = "beta_feature", "beta_features"
    representations = frozen(standard=("id", "name", "description", "enabled", "feedback_url"))


@action("beta_features_list", "beta_features")
def list_of_user(call: Call) -> Result:
    """Those that the user chose nothing of, and behind them the others."""
    user = _own(call, "beta_features")
    chosen = call.world.where("user_beta_features", user_id=user["id"])
    ids = {row["beta_feature_id"] for row in chosen}
    rest = [row for row in call.world.rows("beta_features") if row["id"] not in ids]
    rows = [{**row, "enabled": bool(row.get("default_enabled"))} for row in rest]
    return many("beta_features", "beta_feature", [*rows, *(_chosen(call, row) for row in chosen)])


@action("beta_features_update", "beta_feature", params=("id", "enabled", "user.id", "beta_feature.enabled"))
def update(call: Call) -> Result:
    user = _own(call, "beta_feature")
    feature_id = identifier(call.path["beta_feature_id"])
    if call.world.get("beta_features", feature_id) is None:
        raise error("not_found", "beta_feature not found")
    enabled = boolean_column(call.value("enabled"))
    choice = call.world.first("user_beta_features", user_id=user["id"], beta_feature_id=feature_id)
    if choice is None:
        made = {"user_id": user["id"], "beta_feature_id": feature_id, "enabled": enabled}
        choice = call.world.insert("user_beta_features", made)
    call.world.update("user_beta_features", choice, enabled=enabled)
    return one("beta_feature", _chosen(call, choice))


@action("beta_features_delete", "beta_feature")
def delete(call: Call) -> Result:
    user = _own(call, "beta_feature")
    feature_id = identifier(call.path["beta_feature_id"])
    choice = call.world.first("user_beta_features", user_id=user["id"], beta_feature_id=feature_id)
    if choice is None:
        raise not_found("beta_feature")
    call.world.delete("user_beta_features", id=choice["id"])
    return one("beta_feature", _chosen(call, choice))


def _own(call: Call, resource: str) -> Row:
    """The user of the path, who must be the caller.

    Raises:
        Error: It is another one: 404, with the resource's name.
    """
    call.login()
    user = call.find("user")
    if not call.access.is_user(user):
        raise not_found(resource)
    return user


def _chosen(call: Call, choice: Row) -> Row:
    """A feature as a user chose."""
    feature = call.world.need("beta_features", choice["beta_feature_id"])
    return {**feature, "enabled": bool(choice.get("enabled"))}
