"""V3: objects in their representations, with what is included, and references to what is shown already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from asking import small
from asking_v3 import ask_v3, refusal

if TYPE_CHECKING:
    from asking import Answered

LEVELS = {"read": True, "prioritize": False, "cancel": True, "restart": True}


def _build(include: str = "", number: int = 110, **options: Any) -> Any:
    return _asked(include, number, **options).json


def _asked(include: str = "", number: int = 110, **options: Any) -> Answered:
    return ask_v3(small(), "GET", f"/build/{number}", f"include={include}" if include else "", **options)


def test_the_json_is_indented_and_escapes_only_what_it_must() -> None:
    commit = {"id": 9, "repository_id": 10, "message": "</é>\n", "branch": "main"}
    app = small(commits=[commit], builds=[{"id": 100, "repository_id": 10, "commit_id": 9}], jobs=[], logs=[])
    lines = ask_v3(app, "GET", "/build/100").text.splitlines()
    assert lines[:3] == ["{", '  "@type": "build",', '  "@href": "/build/100",']
    assert '    "message": "</é>\\n",' in lines
    assert '  "stages": [],' in lines


def test_an_object_says_what_it_is_and_what_one_may_do_with_it() -> None:
    build = _build()
    assert list(build)[:4] == ["@type", "@href", "@representation", "@permissions"]
    assert (build["@representation"], build["@permissions"]) == ("standard", LEVELS)


def test_nested_objects_are_minimal_and_have_no_permissions() -> None:
    minimal = {"@type": "repository", "@href": "/repo/10", "@representation": "minimal", "id": 10}
    assert _build()["repository"] == {**minimal, "name": "notes", "slug": "ada/notes"}


def test_what_is_included_comes_whole_and_refers_back() -> None:
    jobs = _build("build.jobs")["jobs"]
    assert [job["id"] for job in jobs] == [111, 112]
    assert jobs[0]["@representation"] == "standard"
    assert jobs[0]["build"] == {"@href": "/build/110"}
    assert jobs[0]["repository"]["@representation"] == "minimal"


def test_anything_of_a_job_brings_whole_jobs() -> None:
    assert "state" not in _build()["jobs"][0]
    assert _build("job.state")["jobs"][0]["@representation"] == "minimal"
    assert "state" in _build("job.state")["jobs"][0]


def test_an_include_holds_at_any_depth() -> None:
    build = _build("build.branch,branch.repository,repository.owner")
    assert build["branch"]["repository"]["owner"]["@representation"] == "standard"
    assert "avatar_url" in build["branch"]["repository"]["owner"]


def test_an_owner_is_a_user_and_an_organization() -> None:
    build = _build("build.created_by,owner.installation")
    assert build["created_by"]["installation"] is None


def test_without_an_include_a_sender_is_less_than_minimal() -> None:
    assert _build()["created_by"] == {
        "@type": "user",
        "@href": "/user/1",
        "@representation": "minimal",
        "id": 1,
        "login": "ada",
    }


def test_permissions_of_nested_objects_can_be_included() -> None:
    assert "@permissions" not in _build()["repository"]
    assert _build("repository.@permissions")["repository"]["@permissions"]["star"] is True


@pytest.mark.parametrize("include", ["x", "build", ".jobs", "build.", "build.jobs.id", "build-jobs.x", ",build.jobs"])
def test_an_include_that_is_none(include: str) -> None:
    answer = _asked(include)
    assert refusal(answer)[:2] == (400, "wrong_params")
    assert answer.json["error_message"] == "illegal format for include parameter"


def test_commas_at_the_end_include_nothing() -> None:
    assert _build(",,") == _build()
    assert _build("build.jobs,,") == _build("build.jobs")


def test_an_attribute_that_a_shown_type_does_not_have() -> None:
    answer = _asked("commit.wat")
    assert (answer.status, answer.json["error_message"]) == (400, 'no field "commit.wat" to include')
    assert _asked("cron.wat").status == 200, "no cron is shown"
    assert _asked("build.@href").status == 200, "it is there anyway"
    assert _asked("commit.@permissions").status == 400, "a commit has none"


def test_an_owners_attribute_that_there_is_not_is_named_by_the_type() -> None:
    answer = _asked("build.created_by,owner.wat")
    assert answer.json["error_message"] == 'no field "user.wat" to include'


def test_entries_of_a_collection_are_references_when_they_come_again() -> None:
    app = small(builds=[{"id": 100, "repository_id": 10, "number": "1", "branch": "main"}], jobs=[], logs=[])
    builds = ask_v3(app, "GET", "/repo/10/builds", "include=build.branch").json["builds"]
    assert builds[0]["branch"]["last_build"] == {"@href": "/build/100"}


def test_the_collections_own_key_is_not_included() -> None:
    listed = ask_v3(small(), "GET", "/build/110/jobs", "include=build.jobs,job.build").json
    assert listed["jobs"][0]["build"]["@representation"] == "standard"
    assert listed["jobs"][0]["build"]["jobs"][0] == {"@href": "/job/111"}


def test_a_representation_holds_for_the_entries_of_a_collection_alone() -> None:
    listed = ask_v3(small(), "GET", "/repo/10/builds", "representation=minimal").json
    assert (listed["@representation"], listed["builds"][0]["@representation"]) == ("minimal", "minimal")
    assert "repository" not in listed["builds"][0]
    assert ask_v3(small(), "GET", "/build/100", "representation=minimal").json["@representation"] == "standard"


def test_the_server_fails_on_a_representation_that_there_is_not() -> None:
    answer = ask_v3(small(), "GET", "/repo/10/builds", "representation=nope")
    assert (answer.status, answer.content_type) == (500, "text/plain")
    assert ask_v3(small(builds=[], jobs=[], logs=[]), "GET", "/repo/10/builds", "representation=nope").status == 200


def test_a_representation_that_is_not_described_is_counted() -> None:
    app = small()
    assert ask_v3(app, "GET", "/repo/10/builds", "representation=active").status == 200
    assert app.uncovered["representations that are not described"] == 1


def test_a_list_is_shown_without_prefixes_where_the_server_forgets_them() -> None:
    listed = ask_v3(small(), "GET", "/v3/repo/10/builds", "representation=list", travis_api_version="").json
    build = listed["builds"][0]
    assert build["@href"] == "/v3/build/110"
    assert build["request"]["@href"].startswith("/repo/10/request/")
    assert build["created_by"]["@href"] == "/v3/user/1"


def test_a_build_whose_repository_is_gone_is_seen_by_nobody() -> None:
    app = small()
    app.world.update("repositories", app.world.need("repositories", 10), deleted_at="2024-05-01 00:00:00")
    assert refusal(ask_v3(app, "GET", "/build/100")) == (404, "not_found", "build")


def test_times_have_fractions_only_where_the_server_has_them() -> None:
    build = {"id": 100, "repository_id": 10, "started_at": "2024-05-05 10:00:00.123"}
    app = small(builds=[{**build, "updated_at": "2024-05-05 11:00:00.5"}], jobs=[], logs=[])
    shown = ask_v3(app, "GET", "/build/100").json
    assert shown["started_at"] == "2024-05-05T10:00:00Z"
    assert shown["updated_at"] == "2024-05-05T11:00:00.500Z"
