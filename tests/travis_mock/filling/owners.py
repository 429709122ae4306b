"""Who there is: users, organizations, memberships, permissions, and what is said to them."""

from __future__ import annotations

import base64
import hashlib

from .store import Row, Store, ago, default, identify

__all__ = [
    "fill_account_env_var",
    "fill_broadcast",
    "fill_custom_key",
    "fill_email",
    "fill_installation",
    "fill_membership",
    "fill_organization",
    "fill_permission",
    "fill_subscription",
    "fill_user",
]


def fill_user(store: Store, row: Row) -> None:
    identifier, login = identify(store, "users", row), row["login"]
    digest = hashlib.sha256(f"token of {login}".encode()).digest()[:16]
    long_ago = ago(store, days=100)
    default(
        row,
        name=login,
        email=f"{login}@example.com",
        github_id=1_000_000 + identifier,
        avatar_url=None,  # the picture is then Gravatar's
        vcs_type="GithubUser",
        is_syncing=False,
        synced_at=ago(store, days=1),
        education=False,
        locale=None,
        created_at=long_ago,
        first_logged_in_at=long_ago,
        confirmed_at=long_ago,
        last_activity_at=ago(store, days=1),
        token=base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
    )
    default(row, vcs_id=str(row["github_id"]))


def fill_organization(store: Store, row: Row) -> None:
    identifier = identify(store, "organizations", row)
    default(
        row,
        name=row["login"],
        github_id=2_000_000 + identifier,
        avatar_url=f"https://avatars.example.com/o/{identifier}",
        vcs_type="GithubOrganization",
    )
    default(row, vcs_id=str(row["github_id"]))


def fill_subscription(store: Store, row: Row) -> None:
    identify(store, "subscriptions", row)
    default(row, status="subscribed", cc_token="card", valid_to=ago(store, days=-30))  # noqa: S106 (no secret)


def fill_membership(store: Store, row: Row) -> None:
    identify(store, "memberships", row)
    default(row, role="member", build_permission=None)


def fill_permission(_store: Store, row: Row) -> None:
    default(row, admin=False)
    default(row, push=row["admin"])
    default(row, pull=True)


def fill_broadcast(store: Store, row: Row) -> None:
    identify(store, "broadcasts", row)
    default(row, recipient_type=None, recipient_id=None, kind=None, expired=False, category=None)
    default(row, created_at=ago(store, days=1))


def fill_email(store: Store, row: Row) -> None:
    identify(store, "emails", row)


def fill_installation(store: Store, row: Row) -> None:
    identifier = identify(store, "installations", row)
    default(row, github_id=600_000 + identifier, added_by_id=None, removed_by_id=None)


def fill_custom_key(store: Store, row: Row) -> None:
    identifier = identify(store, "custom_keys", row)
    default(row, name=f"key-{identifier}", description=None, public_key=None, fingerprint=None, added_by=None)
    default(row, created_at=ago(store, days=1))


def fill_account_env_var(store: Store, row: Row) -> None:
    identify(store, "account_env_vars", row)
    default(row, value=None, public=False, created_at=ago(store, days=1))
    default(row, updated_at=row["created_at"])
