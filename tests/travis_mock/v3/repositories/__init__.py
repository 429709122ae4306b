"""Repositories: what they show (`model`), who may do what (`permissions`), and their actions: one by one here, many in
`lists`. Source: `services/repository/*.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

from ...v2.keys import new_key
from ..engine import Call, Result, action, both, error, one
from ..engine.refusals import refuse_migrated
from . import lists
from .model import Repository

__all__ = ["Repository", "lists"]


@action("repositories_get", "repository", params=both("server_type", prefix="repository"))
def get(call: Call) -> Result:
    return one("repository", call.find("repository"))


@action("repositories_activate", "repository")
def activate(call: Call) -> Result:
    """Switch it on. The provider is told, and what it answers is ignored."""
    call.login()
    repository = call.find("repository")
    call.require("repository", repository, "activate")
    if not call.world.where("repository_keys", repository_id=repository["id"]):
        if repository.get("server_type") != "subversion":
            raise error("repo_ssh_key_missing")
        new_key(call.world, call.clock.now, repository["id"])
    refuse_migrated(call, repository)
    return one("repository", call.world.update("repositories", repository, active=True))


@action("repositories_deactivate", "repository")
def deactivate(call: Call) -> Result:
    """Switch it off. A Subversion repository loses its key."""
    call.login()
    repository = call.find("repository")
    call.require("repository", repository, "deactivate")
    refuse_migrated(call, repository)
    if repository.get("server_type") == "subversion":
        call.world.delete("repository_keys", repository_id=repository["id"])
    return one("repository", call.world.update("repositories", repository, active=False))


@action("repositories_star", "repository")
def star(call: Call) -> Result:
    """Star it, once."""
    user, repository = call.login(), call.find("repository")
    call.require("repository", repository, "star")
    refuse_migrated(call, repository)
    star = {"user_id": user["id"], "repository_id": repository["id"]}
    if not call.world.where("stars", **star):
        call.world.insert("stars", star)
    return one("repository", repository)


@action("repositories_unstar", "repository")
def unstar(call: Call) -> Result:
    """Take the star away, if there is one."""
    user, repository = call.login(), call.find("repository")
    call.require("repository", repository, "unstar")
    refuse_migrated(call, repository)
    call.world.delete("stars", user_id=user["id"], repository_id=repository["id"])
    return one("repository", repository)
