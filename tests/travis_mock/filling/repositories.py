"""Repositories and what belongs to them: owner, keys, environment variables, caches, branches."""

from __future__ import annotations

import uuid

from ..pairs import new_pair
from ..secure import public_half
from .owners import fill_membership, fill_organization
from .store import Row, Store, ago, default, identify, only

__all__ = [
    "DEFAULT_KEY",
    "describe_last_build",
    "fill_branch",
    "fill_cache",
    "fill_env_var",
    "fill_key_pair",
    "fill_repository",
    "fill_repository_key",
    "says_last_build",
]

# The SSH key of repositories that have one and do not say which: made for this file, its private half was never kept.
DEFAULT_KEY = """-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs4ecfA3gaUkfczOUzYdS
2SOuScsg1jFgwi0J/8ibCjrfqzndp8Y1J8GYtvHEmWAtibUN1bvf9MI+tC11Z+x6
QA4Eias4inNfpxrxH6wLm9nlQjZTvRGDma1p/Ngc6dbQhx8FNOE7BgPkFdZRI7Y5
Ef3naNXJqB53/3Jz3kk77ztpFCiIjoWSlh7FZxhQRcj1TdNHSRa6OCedO1ea+kf4
5zCVaZw6Hx5dLkHurBN6A1hSq6CJrkA/8CeOJHS8bHEKKaao760MGyliG4NM/6N2
u6wp9Q71t4Mbigl9iZQmrk8hnf0wfV7yBVLMpRPnZJZkHArgqLGQ+Km9hK4yZ/y9
jwIDAQAB
-----END PUBLIC KEY-----
"""

# The keys of most repositories were made when this was their length.
_KEY_BITS = 2048


def fill_repository(store: Store, row: Row) -> None:
    identifier = identify(store, "repositories", row)
    slug = row.pop("slug", None) or row.get("vcs_slug")
    if slug:
        owner, _, name = slug.partition("/")
        default(row, owner_name=owner, name=name)
    default(row, name=f"repository-{identifier}")
    _find_owner(store, row)
    default(
        row,
        vcs_slug=f"{row['owner_name']}/{row['name']}",
        active=True,
        private=False,
        description=None,
        github_id=3_000_000 + identifier,
        vcs_type="GithubRepository",
        default_branch="main",
        github_language=None,
        fork=False,
        server_type="git",
        updated_at=ago(store, days=1),
    )
    default(row, vcs_id=str(row["github_id"]), url=f"https://github.com/{row['vcs_slug']}")


def _find_owner(store: Store, row: Row) -> None:
    """Join a repository with its owner, by id or by login; an owner that nobody knows becomes an organization."""
    if "owner_id" in row:
        table = "users" if row.setdefault("owner_type", "Organization") == "User" else "organizations"
        owner = only(store, table, id=row["owner_id"])
        default(row, owner_name=owner["login"] if owner else f"owner-{row['owner_id']}")
        return
    login = row.setdefault("owner_name", store.rows("users")[0]["login"])
    if user := only(store, "users", login=login):
        default(row, owner_type="User", owner_id=user["id"])
        return
    organization = only(store, "organizations", login=login)
    if organization is None:
        organization = store.insert("organizations", {"id": store.next_id("organizations"), "login": login})
        fill_organization(store, organization)
        membership = {"organization_id": organization["id"], "user_id": store.rows("users")[0]["id"], "role": "admin"}
        fill_membership(store, store.insert("memberships", membership | {"id": store.next_id("memberships")}))
    default(row, owner_type="Organization", owner_id=organization["id"])


def fill_repository_key(_store: Store, row: Row) -> None:
    """Where no key was given it has one with both halves; from a private half alone the public one follows."""
    if "public_key" in row:
        return
    if row.get("private_key"):
        try:
            row["public_key"] = public_half(row["private_key"])
        except ValueError as error:
            raise ValueError(f"repository_keys: private_key of repository {row['repository_id']}: {error}") from None
    else:
        row["public_key"], row["private_key"] = new_pair(str(row["repository_id"]).encode(), _KEY_BITS)


def fill_key_pair(_store: Store, row: Row) -> None:
    default(row, description=None, public_key=DEFAULT_KEY)


def fill_env_var(store: Store, row: Row) -> None:
    if "id" not in row:
        place = sum(1 for other in store.where("env_vars", repository_id=row["repository_id"]) if "id" in other)
        row["id"] = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{row['repository_id']}/{row['name']}/{place}"))
    default(row, value=None, public=False, branch=None)


def fill_cache(store: Store, row: Row) -> None:
    default(row, branch=None, size=1_000_000, last_modified=store.now.strftime("%Y-%m-%dT%H:%M:%SZ"))


def fill_branch(store: Store, row: Row) -> None:
    identify(store, "branches", row)
    default(row, last_build_id=None, exists_on_github=True)


def describe_last_build(builds: list[Row]) -> Row:
    """What a repository repeats of its builds, as the server's database does: the newest one that was started."""
    started = [build for build in builds if build["started_at"] is not None]
    last = max(started, key=_number, default=Row())
    columns = ("id", "number", "state", "duration", "started_at", "finished_at")
    return {
        "next_build_number": 1 + max(map(_number, builds), default=0),
        "current_build_id": last.get("id"),
        **{f"last_build_{column}": last.get(column) for column in columns},
    }


def says_last_build(repository: Row) -> bool:
    """Whether a row says anything of its last build; what it leaves out is null then, as in the server's database."""
    return any(column in repository for column in describe_last_build([]))


def _number(build: Row) -> int:
    return int(build["number"])
