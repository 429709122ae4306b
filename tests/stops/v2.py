"""The tour through V2: every operation, in the world of the reference."""

import re

from . import Earlier, stop

__all__ = ["TOUR"]

SLUG = "sinatra/sinatra"
MINE = "my/repo"
FINGERPRINT = "ef:39:56:6e:2a:09:a2:10:2e:b5:39:ac:3d:3e:e1:05"
GITHUB = "YOUR GITHUB TOKEN"
CREATED = Earlier("env_vars_create", "id")
EXAMPLE = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"
BILLING, BILLING_ID = "travis-pro/billing", 51007
BACK = "http://127.0.0.1:8080"
# The page that a browser is shown at last.
HANDED_OVER = re.compile("<!DOCTYPE html>.*YOUR TRAVIS ACCESS TOKEN.*", re.DOTALL)
PROVIDER = {"username": "example", "key": "secret"}

TOUR = (
    stop("root_get", "root.get", shows="hello", is_="world"),
    stop("config_get", "config.get", shows="host", is_="travis-ci.org"),
    stop("users_me", "users.me", shows="login", is_="rkh"),
    stop("users_get", "users.get", 267, shows="login", is_="rkh"),
    stop("accounts_list", "accounts.list", all=True, shows="repos_count", is_=167),
    stop("permissions_get", "permissions.get", shows="admin", is_=9),
    stop("broadcasts_list", "broadcasts.list", shows="id", is_=42),
    stop("hooks_list", "hooks.list", hook_id=42, shows="active", is_=False),
    stop("repositories_list", "repositories.list", owner_name="sinatra", shows="id", is_=82),
    stop("repositories_get", "repositories.get", 891, shows="slug", is_="rails/rails"),
    stop("repositories_get_by_slug", "repositories.get", SLUG, shows="id", is_=82),
    stop("keys_get", "keys.get", 82, shows="fingerprint", is_=FINGERPRINT),
    stop("keys_get_by_slug", "keys.get", SLUG, shows="fingerprint", is_=FINGERPRINT),
    stop("branches_list", "branches.list", slug=SLUG, shows="number", is_="792"),
    stop("branches_list_for_repository", "branches.list", 82, shows="state", is_="passed"),
    stop("branches_list_for_repository_by_slug", "branches.list", MINE, shows="state", is_="failed"),
    stop("branches_get", "branches.get", 82, "v1.4.5", shows="number", is_="783"),
    stop("branches_get_by_slug", "branches.get", MINE, "master", shows="state", is_="failed"),
    stop("builds_list", "builds.list", ids=[22555277], shows="number", is_="784"),
    stop("builds_list_for_repository_by_slug", "builds.list", SLUG, number="784", shows="id", is_=22555277),
    stop("builds_list_for_repository", "", repository_id=82, shows="builds", is_=4),
    stop("builds_get", "builds.get", 22555277, shows="commit.id", is_=6534711),
    stop("builds_get_for_repository_by_slug", "builds.get", 40, repository=MINE, shows="state", is_="failed"),
    stop("builds_get_for_repository", "", repository_id=82, build_id=23436881, shows="number", is_="792"),
    stop("requests_list", "requests.list", slug=SLUG, shows="build_id", is_=23436881),
    stop("requests_get", "requests.get", 6301283, shows="commit.author_name", is_="Sebastiaan Stok"),
    stop("jobs_list", "jobs.list", ids=[42, 22555278], shows="number", is_="784.1"),
    stop("jobs_get", "jobs.get", 22555281, shows="allow_failure", is_=True),
    stop("logs_get", "logs.get", 7, shows="body", is_="Using worker: ..."),
    stop("logs_get_for_job", "logs.get_for_job", 42, format="text", is_="Using worker: ..."),
    stop("logs_get_for_job", "logs.get_for_job", 23400061, format="chunked", shows="parts", is_=3),
    stop("logs_get_for_job_plain", "", job_id=42, is_="Using worker: ..."),
    stop("annotations_list", "annotations.list", 42, shows="description", is_="foo bar"),
    stop("annotations_create", "annotations.create", 42, **PROVIDER, description="ok", status="passed", is_=None),
    stop("caches_list", "caches.list", BILLING_ID, shows="slug", is_="cache--rvm-2.0.0--gemfile-Gemfile"),
    stop("caches_list_by_slug", "caches.list", BILLING, branch="master", shows="size", is_=103677795),
    stop("settings_get", "settings.get", 82, shows="build_pushes", is_=True),
    stop("settings_update", "settings.update", 124920, build_pushes=False, shows="build_pushes", is_=False),
    stop("env_vars_list", "env_vars.list", 124920, shows="name", is_="example"),
    stop("env_vars_create", "env_vars.create", 82, name="A", value="1", shows="name", is_="A"),
    stop("env_vars_update", "env_vars.update", CREATED, repository_id=82, name="B", shows="name", is_="B"),
    stop("env_vars_get", "env_vars.get", CREATED, repository_id=82, shows="name", is_="B"),
    stop("env_vars_delete", "env_vars.delete", CREATED, repository_id=82, shows="name", is_="B"),
    stop("env_vars_list_moved", "", repository_id=124920, shows="env_vars", is_=2),
    stop("env_vars_create_moved", "", repository_id=82, name="C", shows="name", is_="C"),
    stop("env_vars_get_moved", "", env_var_id=EXAMPLE, repository_id=124920, shows="value", is_="foobar"),
    stop("env_vars_update_moved", "", env_var_id=EXAMPLE, value="barfoo", shows="value", is_="barfoo"),
    stop("env_vars_delete_moved", "", env_var_id=EXAMPLE, shows="name", is_="example"),
    stop("ssh_keys_get", "ssh_keys.get", 124920, shows="description", is_="my custom key"),
    stop("ssh_keys_update", "ssh_keys.update", 124920, description="mine", shows="description", is_="mine"),
    stop("ssh_keys_delete", "ssh_keys.delete", 124920, shows="description", is_="mine"),
    stop("caches_delete", "caches.delete", BILLING_ID, branch="mm-ruby-2.1", shows="caches", is_=2),
    stop("caches_delete_by_slug", "caches.delete", BILLING, match="rvm", shows="caches", is_=1),
    stop(
        "pusher_authorize",
        "pusher.authorize",
        socket_id="1.2",
        channels=["private-job-42"],
        shows="channels",
        is_=re.compile(r"\{'private-job-42': '5df8ac576dcccf4fd076:[0-9a-f]{64}'\}"),
    ),
    stop("lint_check", "lint.check", content="language: ruby", shows="warnings", is_=0),
    stop("lint_check_file", "lint.check_file", "language: ruby", shows="warnings", is_=0),
    stop("jobs_cancel", "jobs.cancel", 23400062, is_=None),
    stop("builds_cancel", "builds.cancel", 23400080, is_=None),
    stop("jobs_restart", "jobs.restart", 22555279, shows="result", is_=True),
    stop("builds_restart", "builds.restart", 23436881, shows="result", is_=True),
    stop("keys_create", "keys.create", 170592, shows="fingerprint", is_=re.compile(r"..(:..){15}")),
    stop("keys_create_by_slug", "keys.create", MINE, shows="fingerprint", is_=re.compile(r"..(:..){15}")),
    stop("hooks_update", "hooks.update", 42, active=True, shows="result", is_=True),
    stop("hooks_update_by_body", "hooks.update", id=42, active=False, shows="result", is_=True),
    stop("users_sync", "users.sync", shows="result", is_=True),
    stop("auth_handshake", "auth.handshake", redirect_uri=BACK, is_=HANDED_OVER),
    stop("auth_handshake_by_provider", "auth.handshake", "gitlab", redirect_uri=BACK, is_=HANDED_OVER),
    stop("auth_post_message", "auth.post_message", is_=re.compile(".*/iframe.*", re.DOTALL)),
    stop("auth_post_message_iframe", "auth.post_message_iframe", origin=BACK, is_=HANDED_OVER),
    stop("auth_github", "auth.github", github_token=GITHUB, shows="access_token", is_="YOUR TRAVIS ACCESS TOKEN"),
)
