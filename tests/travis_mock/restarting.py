"""Whether a build or a job may be started anew. Source: `lib/travis/api/enqueue/services/restart_model.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .configs import parse_error
from .lifecycle import finished
from .permissions import allowed, has_permission
from .times import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from .permissions import Asking
    from .world import Row, World

__all__ = ["Kind", "restart_problems", "restartable"]

Kind = Literal["build", "job"]


def restart_problems(
    asking: Asking, kind: Kind, row: Row, repository: Row, on_billing_failure: Callable[[int], Exception]
) -> list[str]:
    """Why it can not be restarted, in the server's words; nothing if it can.

    Args:
        asking: Who asks.
        kind: What it is.
        row: The build or job.
        repository: That of it.
        on_billing_failure: What is raised where the billing service answers with an odd status, or nobody is logged in.
    """
    found: list[str] = []
    if not _may_restart(asking, repository):
        found.append("You do not seem to have sufficient permissions.")
    if not _paid_for(asking, repository, on_billing_failure):
        found.append("You do not have enough credits.")
    if not _at_its_end(asking.world, kind, row):
        found.append(f"This {kind} currently can not be restarted.")
    return found


def restartable(
    asking: Asking, kind: Kind, row: Row, repository: Row, on_billing_failure: Callable[[int], Exception]
) -> bool:
    """Whether it can be restarted. Other than for `restart_problems` the billing service is asked only if all else is
    well.
    """
    possible = _may_restart(asking, repository) and _at_its_end(asking.world, kind, row)
    return possible and _paid_for(asking, repository, on_billing_failure)


def _at_its_end(world: World, kind: Kind, row: Row) -> bool:
    config = "build_configs" if kind == "build" else "job_configs"
    return finished(row) and not parse_error(world, row, config)


def _paid_for(asking: Asking, repository: Row, on_failure: Callable[[int], Exception]) -> bool:
    """Whether the billing service of travis-ci.com agrees. It refuses with 403, and does not know (404) who has paid in
    the old way.
    """
    if asking.platform != "com-public":
        return True
    status = asking.services.status("billing")
    if asking.user is None or status not in (*range(200, 300), 403, 404):
        raise on_failure(status)
    return asking.services.says_yes("billing") or (status == 404 and _subscribed(asking, repository))


def _subscribed(asking: Asking, repository: Row) -> bool:
    """Whether the repository's owner has a subscription, the first one, that is paid and still valid."""
    owner = {"owner_type": repository.get("owner_type"), "owner_id": repository.get("owner_id")}
    first = min(asking.world.where("subscriptions", **owner), key=lambda row: row["id"], default=None)
    valid_to = parse(first.get("valid_to")) if first and first.get("cc_token") else None
    return valid_to is not None and valid_to >= asking.services.now


def _may_restart(asking: Asking, repository: Row) -> bool:
    """Any permission on the repository, and no word against it by the authorizer or, without one, in the table."""
    world, user = asking.world, asking.user
    if user is None or not has_permission(world, user, repository["id"]):
        return False
    said = allowed(asking, repository["id"], "repository_build_restart")
    if said is not None:
        return said
    if any(
        row.get("build") is False
        for row in world.where("permissions", user_id=user["id"], repository_id=repository["id"])
    ):
        return False
    members = world.where("memberships", organization_id=repository["owner_id"], user_id=user["id"])
    organization = repository.get("owner_type") == "Organization"
    return not (organization and any(row.get("build_permission") is False for row in members))
