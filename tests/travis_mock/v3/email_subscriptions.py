"""Who gets no emails on which builds. Source: `queries/email_subscription.rb`, `services/email_subscription/*.rb`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .engine import Call, Result, action, no_content
from .engine.refusals import refuse_migrated

if TYPE_CHECKING:
    from ..world import Row


@action("email_subscriptions_unsubscribe_for_repository", "email_subscription")
def unsubscribe(call: Call) -> Result:
    """No more emails on a repository; once is enough."""
    user, repository = call.login(), call.find("repository")
    refuse_migrated(call, repository)
    _unsubscribe(call, user, repository)
    return no_content()


@action("email_subscriptions_resubscribe_for_repository", "email_subscription")
def resubscribe(call: Call) -> Result:
    """Emails on a repository again."""
    user, repository = call.login(), call.find("repository")
    refuse_migrated(call, repository)
    _resubscribe(call, user, repository)
    return no_content()


@action("email_subscriptions_unsubscribe_for_organization", "email_subscription")
def unsubscribe_for_organization(call: Call) -> Result:
    """No more emails on any repository that the organization has now."""
    user = call.login()
    for repository in _repositories(call):
        _unsubscribe(call, user, repository)
    return no_content()


@action("email_subscriptions_resubscribe_for_organization", "email_subscription")
def resubscribe_for_organization(call: Call) -> Result:
    """Emails on all repositories of the organization again."""
    user = call.login()
    for repository in _repositories(call):
        _resubscribe(call, user, repository)
    return no_content()


def _repositories(call: Call) -> list[Row]:
    organization = call.find("organization")
    return call.world.where("repositories", owner_type="Organization", owner_id=organization["id"])


def _unsubscribe(call: Call, user: Row, repository: Row) -> None:
    row = {"user_id": user["id"], "repository_id": repository["id"]}
    if not call.world.where("email_unsubscribes", **row):
        call.world.insert("email_unsubscribes", row)


def _resubscribe(call: Call, user: Row, repository: Row) -> None:
    call.world.delete("email_unsubscribes", user_id=user["id"], repository_id=repository["id"])
