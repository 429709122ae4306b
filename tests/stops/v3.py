"""The tour through V3: every operation, in the world of the reference, on travis-ci.com.

What stands under another template (`_by_provider`) is the same call with the provider said, and is visited right before
the call without, or after it where one of the two takes away what the other needs.
"""

import json
import re
from importlib.resources import files
from typing import Any

from . import Earlier, stop

__all__ = ["TOUR"]

SLUG, MINE, BILLING, SECOND = "sinatra/sinatra", "my/repo", "travis-pro/billing", "rkh/second"
HUB = {"provider": "github"}
ME, TRAVIS_CI, MY_GITHUB_ID = 267, 87, 30442
BUILD, JOB, RUNNING, QUEUED = 22555277, 22555278, 23400060, 23400080
EXAMPLE = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4"
FINGERPRINT = re.compile(r"..(:..){15}")
CUSTOM, MADE = "99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f", "e2:da:d1:7b:cc:d3:f7:2d:f6:c7:cf:79:03:e5:59:a1"
BACKUP = "repository_builds_6344251-6344251"


def _private_key() -> str:
    """That of the example in the description, so that none stands here."""
    bundle: Any = json.loads((files("traviskit") / "descriptions" / "travis-v3.json").read_bytes())
    media = bundle["paths"]["/repo/{repository}/key_pair"]["post"]["requestBody"]["content"]["application/json"]
    example = next(iter(media["examples"].values()))
    while "$ref" in example:
        example = bundle["components"]["examples"][example["$ref"].rpartition("/")[2]]
    key: str = example["value"]["key_pair.value"]
    return key


PRIVATE_KEY = _private_key()

TOUR = (
    stop("manifest_get", "manifest.get", shows="config.host", is_=re.compile("travis-ci.(com|org)")),
    stop("users_me", "users.me", include=["user.emails"], shows="emails", is_=1),
    stop("users_get", "users.get", ME, shows="name", is_="Konstantin Haase"),
    stop("users_sync", "users.sync", ME, shows="is_syncing", is_=True),
    stop("owners_get", "owners.get", "travis-ci", shows="id", is_=TRAVIS_CI),
    stop("owners_get_by_provider", "owners.get", "rkh", **HUB, shows="id", is_=ME),
    stop("owners_get_by_github_id", "owners.get", github_id=MY_GITHUB_ID, shows="login", is_="rkh"),
    stop("organizations_list", "organizations.list", shows="login", is_="travis-ci"),
    stop("organizations_get", "organizations.get", TRAVIS_CI, shows="login", is_="travis-ci"),
    stop("installations_get", "installations.get", 617754, shows="id", is_=10),
    stop("repositories_get", "repositories.get", SLUG, shows="description", is_=re.compile("Classy web-.*")),
    stop("repositories_get_by_provider", "repositories.get", SLUG, **HUB, shows="id", is_=82),
    stop("repositories_list_for_current_user", "repositories.list", active=True, shows="slug", is_=SLUG),
    stop("repositories_list_for_owner", "repositories.list", "rails", shows="id", is_=891),
    stop("repositories_list_for_owner_by_provider", "repositories.list", "rails", **HUB, shows="id", is_=891),
    stop("repositories_list_for_owner_by_github_id", "repositories.list", github_id=MY_GITHUB_ID, shows="id", is_=1),
    stop("repositories_star_by_provider", "repositories.star", SLUG, **HUB, shows="starred", is_=True),
    stop("repositories_star", "repositories.star", 891, shows="starred", is_=True),
    stop("repositories_unstar_by_provider", "repositories.unstar", SLUG, **HUB, shows="starred", is_=False),
    stop("repositories_unstar", "repositories.unstar", 891, shows="starred", is_=False),
    stop("repositories_deactivate_by_provider", "repositories.deactivate", SLUG, **HUB, shows="active", is_=False),
    stop("repositories_deactivate", "repositories.deactivate", MINE, shows="active", is_=False),
    stop("repositories_activate_by_provider", "repositories.activate", SLUG, **HUB, shows="active", is_=True),
    stop("repositories_activate", "repositories.activate", MINE, shows="active", is_=True),
    stop("branches_list", "branches.list", SLUG, shows="name", is_="master"),
    stop("branches_list_by_provider", "branches.list", SLUG, **HUB, shows="default_branch", is_=True),
    stop("branches_get", "branches.get", SLUG, "v1.4.5", shows="last_build.number", is_="783"),
    stop("branches_get_by_provider", "branches.get", SLUG, "master", **HUB, shows="last_build.number", is_="792"),
    stop("builds_list_for_current_user", "builds.list", shows="number", is_="15184"),
    stop("builds_list_for_repository", "builds.list", SLUG, state=["failed"], shows="number", is_="784"),
    stop("builds_list_for_repository_by_provider", "builds.list", SLUG, **HUB, shows="state", is_="passed"),
    stop("builds_list_active", "builds.list_active", "rails", shows="number", is_="15184"),
    stop("builds_list_active_by_provider", "builds.list_active", "rails", **HUB, shows="state", is_="created"),
    stop("builds_list_active_by_github_id", "builds.list_active", github_id=MY_GITHUB_ID, shows="number", is_="15184"),
    stop(
        "builds_get", "builds.get", BUILD, include=["build.commit"], shows="commit.message", is_=re.compile("Merge.*")
    ),
    stop("jobs_list_for_build", "jobs.list", BUILD, shows="number", is_="784.1"),
    stop("jobs_list_for_current_user", "jobs.list", state=["failed"], shows="state", is_="failed"),
    stop("jobs_get", "jobs.get", JOB, include=["job.config"], shows="queue", is_="builds.linux"),
    stop("stages_list_for_build", "stages.list", BUILD, shows="", is_=None),
    stop("logs_get", "logs.get", JOB, shows="id", is_=11),
    stop("logs_get", "logs.get", JOB, format="text", is_=re.compile(r"Using worker: worker-linux-1-1(?s:.*)")),
    stop("logs_get_text", "logs.get_text", JOB, is_=re.compile(r"Using worker: worker-linux-1-1(?s:.*)")),
    stop("log_parts_get", "log_parts.get", JOB, shows="number", is_=0),
    stop("requests_list", "requests.list", SLUG, shows="result", is_="approved"),
    stop("requests_list_by_provider", "requests.list", SLUG, **HUB, shows="event_type", is_="push"),
    stop("requests_get", "requests.get", "rails/rails", 6301300, shows="state", is_="finished"),
    stop("requests_get_by_provider", "requests.get", "rails/rails", 6301300, **HUB, shows="result", is_="approved"),
    stop("messages_list_for_request", "messages.list", "rails/rails", 6301300, shows="id", is_=1601),
    stop("messages_list_for_request_by_provider", "messages.list", "rails/rails", 6301300, **HUB, shows="id", is_=1601),
    stop("requests_create", "requests.create", SLUG, branch="master", shows="remaining_requests", is_=10),
    stop("requests_create_by_provider", "requests.create", SLUG, **HUB, shows="remaining_requests", is_=9),
    stop("lint_check", "lint.check", "language: ruby\nfoo: bar\n", shows="warnings", is_=1),
    stop("crons_list", "crons.list", MINE, shows="interval", is_="weekly"),
    stop("crons_list_by_provider", "crons.list", MINE, **HUB, shows="id", is_=701),
    stop("crons_get", "crons.get", 701, shows="interval", is_="weekly"),
    stop("crons_get_for_branch", "crons.get", repository=MINE, branch="master", shows="id", is_=701),
    stop("crons_get_for_branch_by_provider", "crons.get", repository=MINE, branch="master", **HUB, shows="id", is_=701),
    stop("crons_delete", "crons.delete", 701, is_=None),
    stop("crons_create", "crons.create", MINE, "master", interval="daily", shows="interval", is_="daily"),
    stop(
        "crons_create_by_provider",
        "crons.create",
        MINE,
        "master",
        interval="monthly",
        **HUB,
        shows="interval",
        is_="monthly",
    ),
    stop("caches_list", "caches.list", BILLING, match="rvm-2.0.0", shows="branch", is_="master"),
    stop("caches_list_by_provider", "caches.list", BILLING, **HUB, shows="branch", is_="master"),
    stop("caches_delete", "caches.delete", BILLING, branch="mm-ruby-2.1", shows="caches", is_=2),
    stop("caches_delete_by_provider", "caches.delete", BILLING, **HUB, shows="caches", is_=1),
    stop("settings_list", "settings.list", MINE, shows="name", is_="builds_only_with_travis_yml"),
    stop("settings_list_by_provider", "settings.list", MINE, **HUB, shows="value", is_=False),
    stop("settings_get", "settings.get", MINE, "build_pushes", shows="value", is_=True),
    stop("settings_get_by_provider", "settings.get", MINE, "build_pushes", **HUB, shows="value", is_=True),
    stop("settings_update", "settings.set", MINE, "build_pushes", value=False, shows="value", is_=False),
    stop(
        "settings_update_by_provider", "settings.set", MINE, "build_pushes", value=True, **HUB, shows="value", is_=True
    ),
    stop("env_vars_list", "env_vars.list", MINE, shows="value", is_="foobar"),
    stop("env_vars_list_by_provider", "env_vars.list", MINE, **HUB, shows="name", is_="example"),
    stop("env_vars_create", "env_vars.create", MINE, name="A", value="1", public=True, shows="value", is_="1"),
    stop("env_vars_create_by_provider", "env_vars.create", MINE, name="B", value="2", **HUB, shows="name", is_="B"),
    stop("env_vars_get", "env_vars.get", MINE, EXAMPLE, shows="value", is_="foobar"),
    stop(
        "env_vars_get_by_provider", "env_vars.get", MINE, Earlier("env_vars_create", "id"), **HUB, shows="name", is_="A"
    ),
    stop("env_vars_update", "env_vars.update", MINE, EXAMPLE, value="barfoo", shows="value", is_="barfoo"),
    stop("env_vars_update_by_provider", "env_vars.update", MINE, EXAMPLE, name="E", **HUB, shows="name", is_="E"),
    stop("env_vars_delete", "env_vars.delete", MINE, EXAMPLE, is_=None),
    stop("env_vars_delete_by_provider", "env_vars.delete", MINE, Earlier("env_vars_create", "id"), **HUB, is_=None),
    stop("key_pairs_get", "key_pairs.get", BILLING, shows="fingerprint", is_=CUSTOM),
    stop("key_pairs_get_by_provider", "key_pairs.get", BILLING, **HUB, shows="fingerprint", is_=CUSTOM),
    stop("key_pairs_update", "key_pairs.update", BILLING, description="mine", shows="description", is_="mine"),
    stop(
        "key_pairs_update_by_provider",
        "key_pairs.update",
        BILLING,
        description="m",
        **HUB,
        shows="description",
        is_="m",
    ),
    stop("key_pairs_delete", "key_pairs.delete", BILLING, is_=None),
    stop("key_pairs_create", "key_pairs.create", BILLING, value=PRIVATE_KEY, shows="fingerprint", is_=FINGERPRINT),
    stop("key_pairs_delete_by_provider", "key_pairs.delete", BILLING, **HUB, is_=None),
    stop(
        "key_pairs_create_by_provider",
        "key_pairs.create",
        SECOND,
        value=PRIVATE_KEY,
        **HUB,
        shows="fingerprint",
        is_=FINGERPRINT,
    ),
    stop("key_pairs_get_generated", "key_pairs.get", BILLING, generated=True, shows="fingerprint", is_=MADE),
    stop(
        "key_pairs_get_generated_by_provider",
        "key_pairs.get",
        BILLING,
        generated=True,
        **HUB,
        shows="fingerprint",
        is_=MADE,
    ),
    stop(
        "key_pairs_create_generated", "key_pairs.create", BILLING, generated=True, shows="fingerprint", is_=FINGERPRINT
    ),
    stop(
        "key_pairs_create_generated_by_provider",
        "key_pairs.create",
        BILLING,
        generated=True,
        **HUB,
        shows="fingerprint",
        is_=FINGERPRINT,
    ),
    stop("email_subscriptions_unsubscribe_for_repository", "email_subscriptions.unsubscribe", MINE, is_=None),
    stop("email_subscriptions_resubscribe_for_repository", "email_subscriptions.resubscribe", MINE, is_=None),
    stop(
        "email_subscriptions_unsubscribe_for_repository_by_provider",
        "email_subscriptions.unsubscribe",
        MINE,
        **HUB,
        is_=None,
    ),
    stop(
        "email_subscriptions_resubscribe_for_repository_by_provider",
        "email_subscriptions.resubscribe",
        MINE,
        **HUB,
        is_=None,
    ),
    stop(
        "email_subscriptions_unsubscribe_for_organization",
        "email_subscriptions.unsubscribe",
        organization=TRAVIS_CI,
        is_=None,
    ),
    stop(
        "email_subscriptions_resubscribe_for_organization",
        "email_subscriptions.resubscribe",
        organization=TRAVIS_CI,
        is_=None,
    ),
    stop("build_permissions_list_for_repository", "build_permissions.list", MINE, shows="user.login", is_="rkh"),
    stop(
        "build_permissions_list_for_repository_by_provider",
        "build_permissions.list",
        MINE,
        **HUB,
        shows="permission",
        is_=True,
    ),
    stop(
        "build_permissions_update_for_repository",
        "build_permissions.update",
        MINE,
        user_ids=[ME],
        permission=True,
        is_=None,
    ),
    stop(
        "build_permissions_update_for_repository_by_provider",
        "build_permissions.update",
        MINE,
        user_ids=[ME],
        permission=True,
        **HUB,
        is_=None,
    ),
    stop(
        "build_permissions_list_for_organization",
        "build_permissions.list",
        organization=TRAVIS_CI,
        shows="user.login",
        is_="rkh",
    ),
    stop(
        "build_permissions_update_for_organization",
        "build_permissions.update",
        organization=TRAVIS_CI,
        user_ids=[ME],
        permission=True,
        is_=None,
    ),
    stop("preferences_list", "preferences.list", shows="name", is_="build_emails"),
    stop("preferences_get", "preferences.get", "build_emails", shows="value", is_=True),
    stop("preferences_update", "preferences.update", "build_emails", value=False, shows="value", is_=False),
    stop(
        "preferences_list_for_organization",
        "preferences.list",
        organization=TRAVIS_CI,
        shows="name",
        is_="consume_oss_credits",
    ),
    stop(
        "preferences_get_for_organization",
        "preferences.get",
        "private_insights_visibility",
        organization=TRAVIS_CI,
        shows="value",
        is_="admins",
    ),
    stop(
        "preferences_update_for_organization",
        "preferences.update",
        "private_insights_visibility",
        organization=TRAVIS_CI,
        value="members",
        shows="value",
        is_="members",
    ),
    stop("broadcasts_list", "broadcasts.list", active=[True, False], shows="id", is_=42),
    stop("beta_features_list", "beta_features.list", ME, shows="name", is_="Dark mode"),
    stop("beta_features_update", "beta_features.update", ME, 3, enabled=True, shows="enabled", is_=True),
    stop("beta_features_delete", "beta_features.delete", ME, 3, shows="name", is_="Dashboard"),
    stop("beta_migration_requests_list", "beta_migration_requests.list", ME, shows="id", is_=1),
    stop(
        "beta_migration_requests_create",
        "beta_migration_requests.create",
        ME,
        organizations=["travis-ci"],
        shows="id",
        is_=2,
    ),
    stop("build_backups_list", "build_backups.list", 409371, shows="file_name", is_=BACKUP),
    stop("build_backups_get", "build_backups.get", 61, shows="file_name", is_=BACKUP),
    stop("build_backups_get", "build_backups.get", 61, format="text", is_=re.compile(r'\[\{"id":6344251,.*')),
    stop("build_backups_get_text", "build_backups.get_text", 61, is_=re.compile(r'\[\{"id":6344251,.*')),
    stop("scan_results_list", "scan_results.list", 409371, limit=25, shows="id", is_=71),
    stop("scan_results_get", "scan_results.get", 71, shows="id", is_=71),
    stop("custom_images_list", "custom_images.list", "rkh", shows="name", is_="rkh-ruby"),
    stop("custom_images_list_by_provider", "custom_images.list", "rkh", **HUB, shows="name", is_="rkh-ruby"),
    stop("custom_images_list_by_github_id", "custom_images.list", github_id=MY_GITHUB_ID, shows="name", is_="rkh-ruby"),
    stop("custom_images_delete", "custom_images.delete", "rkh", image_ids=[81], is_=None),
    stop("custom_images_delete_by_provider", "custom_images.delete", "rkh", image_ids=[82], **HUB, is_=None),
    stop("custom_images_delete_by_github_id", "custom_images.delete", github_id=MY_GITHUB_ID, image_ids=[83], is_=None),
    stop("jobs_cancel", "jobs.cancel", 23400062, shows="state_change", is_="cancel"),
    stop("builds_prioritize", "builds.prioritize", QUEUED, shows="priority", is_=True),
    stop("builds_cancel", "builds.cancel", QUEUED, shows="state_change", is_="cancel"),
    stop("jobs_debug", "jobs.debug", 22650002, quiet=True, shows="state_change", is_="created"),
    stop("logs_delete", "logs.delete", JOB, shows="content", is_=re.compile("Log removed by .*(?s:.*)")),
    stop("jobs_restart", "jobs.restart", 22555279, shows="state_change", is_="restart"),
    stop("builds_restart", "builds.restart", 23436881, shows="build.id", is_=23436881),
    stop("access_tokens_regenerate", "access_tokens.regenerate", shows="token", is_=re.compile(r"[\w-]{22}")),
    stop("users_logout", "users.logout", token=Earlier("access_tokens_regenerate", "token"), shows="login", is_="rkh"),
    stop("access_tokens_remove", "access_tokens.remove", is_=None),
)
