"""Preferences of users and organizations.

Source: `models/user_preferences.rb`, `models/organization_preferences.rb`, `services/preference(s)/*.rb`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..casts import as_text, boolean_setting
from .engine import Call, Model, Result, action, both, frozen, many, not_found, one
from .engine.slices import Slice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..world import Row

_VISIBILITY = "private_insights_visibility"
_OF_USERS: dict[str, Any] = {"build_emails": True, "consume_oss_credits": True, _VISIBILITY: "private"}
_OF_ORGANIZATIONS: dict[str, Any] = {"consume_oss_credits": True, _VISIBILITY: "admins"}
_PARAMETERS = both("value", prefix="preference")


class Preference(Model):
    """A preference: a row made of its address, its name and its value."""

    type = "preference"
    representations = frozen(minimal=("name", "value"), standard=("name", "value"))
    absolute = True

    def href(self) -> str:
        """The server writes it with `/v3`, whatever the request's prefix."""
        return f"/v3{self.row['owner']}/preference/{self.row['name']}"


class _Preferences(Slice):
    """Those of one user or organization; `address` is where the organization is."""

    def __init__(self, owner: Row, defaults: Mapping[str, Any], visible_to: Sequence[str], address: str = "") -> None:
        super().__init__(owner.setdefault("preferences", {}), defaults)
        self._visible_to = visible_to
        self._address = address

    def cast(self, name: str, value: Any) -> Any:
        if name != _VISIBILITY:
            return boolean_setting(value)
        return as_text(value) if isinstance(value, bool | int | float) else value

    def problems(self) -> list[str]:
        value = self.values[_VISIBILITY]
        if value in self._visible_to:
            return []
        shown = "" if value is None else value if isinstance(value, str) else json.dumps(value)
        return [f"Private insights visibility '{shown}' is not allowed"]

    def row(self, name: str) -> Row:
        return {"owner": self._address, "name": name, "value": self.values[name]}


def _of_user(user: Row) -> _Preferences:
    return _Preferences(user, _OF_USERS, ("private", "public"))


def _of_organization(organization: Row) -> _Preferences:
    return _Preferences(organization, _OF_ORGANIZATIONS, ("admins", "members", "public"), f"/org/{organization['id']}")


def _administered(call: Call, resource: str) -> _Preferences:
    """Those of the path's organization.

    Raises:
        Error: Nobody is logged in (403); there is none, or another administers it (404).
    """
    call.login()
    organization = call.find("organization")
    if not call.access.membership(organization["id"], "admin"):
        raise not_found(resource)
    return _of_organization(organization)


@action("preferences_list", "preferences")
def list_preferences(call: Call) -> Result:
    """The user's own."""
    return _listed(_of_user(call.login()))


@action("preferences_list_for_organization", "preferences")
def list_for_organization(call: Call) -> Result:
    """An organization's, for those who administer it."""
    return _listed(_administered(call, "preferences"))


@action("preferences_get", "preference")
def get(call: Call) -> Result:
    """One of the user's own."""
    return _shown(_of_user(call.login()), call)


@action("preferences_get_for_organization", "preference")
def get_for_organization(call: Call) -> Result:
    """One of an organization's."""
    return _shown(_administered(call, "preference"), call)


@action("preferences_update", "preference", params=_PARAMETERS)
def update(call: Call) -> Result:
    """Set one of the user's own."""
    return _written(_of_user(call.login()), call)


@action("preferences_update_for_organization", "preference", params=_PARAMETERS)
def update_for_organization(call: Call) -> Result:
    """Set one of an organization's."""
    return _written(_administered(call, "preference"), call)


def _listed(preferences: _Preferences) -> Result:
    rows = [preferences.row(name) for name in preferences.values]
    result = many("preferences", "preference", rows)
    result.uncovered = _uncovered(*rows)
    return result


def _written(preferences: _Preferences, call: Call) -> Result:
    preferences.write(call.path["preference"], call.value("value"))
    return _shown(preferences, call)


def _shown(preferences: _Preferences, call: Call) -> Result:
    if (row := preferences.read(call.path["preference"])) is None:
        raise not_found("preference")
    return one("preference", row, uncovered=_uncovered(row))


def _uncovered(*rows: Row) -> str:
    odd = any(not isinstance(row["value"], bool | str) for row in rows)
    return "values of another type, sent back" if odd else ""
