"""Accounts: the caller and the organizations, each with the number of its repositories.

Source: `lib/travis/services/find_user_accounts.rb` and `lib/travis/model/account.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ..casts import given
from ..handling import Answer, Call, handles, resource
from ..lookup import active
from ..times import parse

if TYPE_CHECKING:
    from ..world import Row


@handles("accounts_list", access="login")
def accounts_list(call: Call) -> Answer:
    """The caller, and every organization that owns a repository which the caller administrates (with `all`: sees)."""
    counts = _counts(call)
    accounts = [_account(call, "User", call.login, counts["User", call.login["id"]])]
    for kind, identifier in sorted(counts):
        if kind == "Organization":
            organization = call.world.need("organizations", identifier)
            accounts.append(_account(call, kind, organization, counts[kind, identifier]))
    return resource({"accounts": accounts}, cached=True)


def _counts(call: Call) -> Counter[tuple[str, int]]:
    """How many repositories there are, by their owner: the caller, and any organization."""
    rows = call.world.where("permissions", user_id=call.login["id"])
    counted = (
        call.world.get("repositories", row["repository_id"])
        for row in rows
        if given(call.params, "all") or row["admin"]
    )
    owners = [(row["owner_type"], row["owner_id"]) for row in active(filter(None, counted))]
    return Counter(owner for owner in owners if owner[0] == "Organization" or owner == ("User", call.login["id"]))


def _account(call: Call, kind: str, owner: Row, count: int) -> dict[str, Any]:
    """Source: `lib/travis/api/serialize/v2/http/accounts.rb`."""
    account: dict[str, Any] = {
        "id": owner["id"],
        "name": owner["name"],
        "login": owner["login"],
        "type": kind.lower(),
        "repos_count": count + (owner.get("unlisted_repositories") or 0),
    }
    if call.platform == "com-public":
        account |= {"subscribed": _subscribed(call, kind, owner), "education": _education(call, owner)}
    return {**account, "avatar_url": owner["avatar_url"]}


def _subscribed(call: Call, kind: str, owner: Row) -> bool:
    """Whether the owner's last subscription, of those called subscribed if there are any, is paid and still valid."""
    rows = call.world.where("subscriptions", owner_type=kind, owner_id=owner["id"])
    rows = [row for row in rows if row.get("status") == "subscribed"] or rows
    if not rows:
        return False
    last = max(rows, key=lambda row: row["id"])
    valid_to = parse(last.get("valid_to"))
    return bool(last.get("cc_token")) and valid_to is not None and valid_to >= call.clock.now


def _education(call: Call, owner: Row) -> bool:
    """What the owner's row says, where the server's feature `education` is on; it is off unless a world says so."""
    return bool(call.world.config.get("education") and owner.get("education"))
