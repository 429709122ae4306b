"""The tour through V1, which is a legacy: every operation, in the world of the reference."""

from . import stop

__all__ = ["TOUR"]

SLUG = "travis-ci/travis-ci"
OWNER = {"owner_name": "travis-ci", "name": "travis-ci"}
BUILD = 1664040

TOUR = (
    stop("repositories_list", "repositories.list", search="requests", shows="last_build_number", is_="377"),
    stop("repositories_get", "repositories.get", 59, shows="slug", is_=SLUG),
    stop("repositories_get_by_slug", "repositories.get", SLUG, shows="last_build_result", is_=0),
    stop("repositories_get_moved", "", **OWNER, shows="id", is_=59),
    stop("builds_list_for_repository_by_slug", "builds.list", SLUG, shows="number", is_="1937"),
    stop("builds_list_moved", "", **OWNER, is_=2),
    stop("builds_get", "builds.get", BUILD, shows="matrix", is_=1),
    stop("builds_get_for_repository_by_slug", "builds.get", BUILD, repository=SLUG, shows="state", is_="finished"),
    stop("builds_get_moved", "", **OWNER, build_id=BUILD, shows="result", is_=0),
    stop("workers_list", "workers.list", shows="payload.repository.slug", is_="libgit2/libgit2"),
    stop("jobs_list", "jobs.list", queue="builds.jvmotp", shows="number", is_="439.1"),
    stop("jobs_get", "jobs.get", 1672523, shows="sponsor.name", is_="Transloadit"),
)
