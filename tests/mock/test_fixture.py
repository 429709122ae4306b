"""The fixture and its builder, used as their users do, and the plug-in in a pytest of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import travis_mock as mock_package
from travis_mock.serving import Server

if TYPE_CHECKING:
    from pathlib import Path

    from travis_mock.builder import Builder

pytest_plugins = ["pytester"]

V2 = {"Accept": "application/vnd.travis-ci.2+json"}


def _get(mock: Builder, path: str, token: str | None = None) -> httpx.Response:
    headers = {**V2, "Authorization": f"token {token or mock.token}"}
    return httpx.get(f"{mock.url}{path}", headers=headers)


def test_an_empty_world_with_one_user(travis_mock: Builder) -> None:
    assert list(travis_mock.tokens) == ["developer"]
    assert _get(travis_mock, "/repos").json() == {"repos": []}
    assert [request.path for request in travis_mock.requests] == ["/repos"]
    assert travis_mock.requests[-1].user == "developer"


def test_a_started_build_can_be_canceled_and_time_does_it(travis_mock: Builder) -> None:
    repository = travis_mock.repository("a/b")
    build = repository.build(state="started")
    headers = {**V2, "Authorization": f"token {travis_mock.token}"}
    answer = httpx.post(f"{travis_mock.url}/builds/{build.id}/cancel", headers=headers)
    assert answer.status_code == 204
    assert travis_mock.requests[-1].path == f"/builds/{build.id}/cancel"
    assert build.state == "started"
    travis_mock.clock.advance(60)
    assert build.state == "canceled"
    assert [job.state for job in build.jobs] == ["canceled"]
    assert travis_mock.violations == []


def test_what_is_built_is_answered(travis_mock: Builder) -> None:
    repository = travis_mock.repository("acme/widgets", description="Widgets", github_language="Ruby")
    first = repository.build(branch="main")
    second = repository.build(state="failed", number="9", pull_request_number=3, pull_request_title="Mend", jobs=2)
    assert (first.number, second.number) == ("1", "9")
    repo = _get(travis_mock, "/repos/acme/widgets").json()["repo"]
    assert (repo["description"], repo["last_build_id"], repo["last_build_state"]) == ("Widgets", second.id, "failed")
    answer = _get(travis_mock, f"/builds/{second.id}").json()
    assert (answer["build"]["pull_request_number"], answer["build"]["event_type"]) == (3, "pull_request")
    assert [job["id"] for job in answer["jobs"]] == [job.id for job in second.jobs]
    assert answer["commit"]["id"] == answer["build"]["commit_id"]
    assert repository.build().number == "10"


def test_a_job_with_a_log(travis_mock: Builder) -> None:
    build = travis_mock.repository("a/b").build(jobs=0)
    job = build.job(log="$ rake\nok\n", queue="builds.osx")
    assert (job.number, job.state) == ("1.1", "passed")
    assert _get(travis_mock, f"/jobs/{job.id}").json()["job"]["queue"] == "builds.osx"
    log = httpx.get(f"{travis_mock.url}/jobs/{job.id}/log", headers={"Authorization": f"token {travis_mock.token}"})
    assert log.text == "$ rake\nok\n"


def test_users_see_what_they_are_permitted(travis_mock: Builder) -> None:
    ada = travis_mock.user("ada", name="Ada")
    secret = travis_mock.repository("a/secret", private=True)
    assert _get(travis_mock, f"/repos/{secret.id}", ada.token).status_code == 404
    secret.permit(ada)
    assert _get(travis_mock, f"/repos/{secret.id}", ada.token).status_code == 200
    assert _get(travis_mock, f"/repos/{secret.id}/settings", ada.token).status_code == 404
    secret.permit("ada", "push").settings(build_pushes=False)
    settings = _get(travis_mock, f"/repos/{secret.id}/settings", ada.token).json()["settings"]
    assert settings["build_pushes"] is False


def test_environment_variables(travis_mock: Builder) -> None:
    repository = travis_mock.repository("a/b")
    repository.env_var("A", "1", public=True)
    repository.env_var("B", "secret")
    listed = _get(travis_mock, f"/settings/env_vars?repository_id={repository.id}").json()["env_vars"]
    assert [(row["name"], row["value"]) for row in listed] == [("A", "1"), ("B", None)]


def test_building_twice_finds_what_is_there(travis_mock: Builder) -> None:
    assert travis_mock.repository("a/b").id == travis_mock.repository("a/b").id
    assert travis_mock.user("x").token == travis_mock.user("x").token
    assert travis_mock.user("x", name="X").row["name"] == travis_mock.user("x").row["name"] == "X"
    assert travis_mock.repository("a/b", private=True).row["private"] is True
    assert len(travis_mock.world.rows("repositories")) == len(travis_mock.world.rows("repository_keys")) == 1
    organization = travis_mock.organization("a").member("x", "admin")
    assert organization.id == travis_mock.organization("a").id
    assert travis_mock.world.first("memberships", user_id=travis_mock.user("x").id) is not None


@pytest.mark.parametrize("slug", ["", "a", "a/", "/b", "a/b/c"])
def test_a_slug_has_two_parts(travis_mock: Builder, slug: str) -> None:
    with pytest.raises(ValueError, match="owner/name"):
        travis_mock.repository(slug)


@pytest.mark.travis_mock(scenario="reference", era="today", platform="enterprise")
def test_the_marker_takes_the_arguments_of_the_application(travis_mock: Builder) -> None:
    assert list(travis_mock.tokens)[:4] == ["rkh", "writer", "reader", "stranger"]
    assert httpx.get(f"{travis_mock.url}/repos/82", headers=V2).status_code == 401


def test_two_servers_share_nothing(travis_mock: Builder) -> None:
    with mock_package.serve(mock_package.app("empty")) as other:
        travis_mock.repository("a/b")
        headers = {**V2, "Authorization": f"token {other.token}"}
        assert httpx.get(f"{other.url}/repos/a/b", headers=headers).status_code == 404
        assert travis_mock.requests == []


def test_nothing_listens_any_more_after_the_block() -> None:
    with mock_package.serve(mock_package.app("empty"), prefix="/api") as server:
        assert httpx.get(server.url).json() == {"hello": "world"}
        assert httpx.get(f"{server.url}/config").status_code == 200
        assert httpx.get(server.url.removesuffix("/api")).status_code == 404
        assert server.url.endswith("/api")
    assert [thread.name for thread in threading.enumerate() if thread.name == "travis-mock"] == []
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url)


def test_an_address_that_can_not_be_had_is_an_error() -> None:
    with mock_package.serve(mock_package.app("empty")) as server:
        port = int(server.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            Server(mock_package.app("empty"), port=port)


def test_a_connection_serves_one_request_after_the_other(travis_mock: Builder) -> None:
    with httpx.Client(base_url=travis_mock.url) as client:
        for path in ("/", "/config", "/nowhere", "/"):
            client.get(path)
        large = client.put("/lint", content="x: foo\n" * 50_000)
    assert len(large.json()["lint"]["warnings"]) == 1
    assert len(travis_mock.requests) == 5
    assert len(travis_mock.requests[-1].body) == 350_000


def test_an_encoded_slash_survives(travis_mock: Builder) -> None:
    httpx.get(f"{travis_mock.url}/repos/a%2Fb?x=%20y")
    assert (travis_mock.requests[-1].path, travis_mock.requests[-1].query_string) == ("/repos/a%2Fb", "x=%20y")


def test_the_plug_in_in_a_pytest_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import urllib.request

        def test_url(travis_mock):
            with urllib.request.urlopen(travis_mock.url) as answer:
                assert answer.read() == b'{"hello":"world"}'

        def test_fresh(travis_mock):
            assert travis_mock.requests == []
        """
    )
    pytester.runpytest_inprocess("--strict-markers").assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("marker", "says"),
    [
        ('"reference"', "takes keywords, not 'reference': scenario=, world=, platform=, "),
        ('scenari="reference"', "has no option 'scenari'; did you mean 'scenario'?; known: "),
        ('platform="mars"', "platform='mars' makes no sense; one of 'org', "),
        ('world="nowhere.yaml"', "nowhere.yaml: "),
        ("world=7", "an object of tables is expected, not int"),
    ],
)
def test_a_marker_that_makes_no_sense_fails_in_one_line(pytester: pytest.Pytester, marker: str, says: str) -> None:
    pytester.makepyfile(
        f"""
        import pytest

        @pytest.mark.travis_mock({marker})
        def test_it(travis_mock):
            pass
        """
    )
    result = pytester.runpytest_inprocess("--strict-markers")
    result.assert_outcomes(errors=1)
    _, _, error = result.stdout.str().partition("ERROR at setup of test_it")
    said, after = error.splitlines()[1:3]
    assert said.startswith("@pytest.mark.travis_mock")
    assert says in said
    assert after.startswith("===")


def test_the_world_of_a_marker_can_be_a_file(pytester: pytest.Pytester) -> None:
    pytester.makefile(".yaml", mine="users: [{login: ada}]")
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.travis_mock(world="mine.yaml")
        def test_it(travis_mock):
            assert list(travis_mock.tokens) == ["ada"]
        """
    )
    pytester.runpytest_inprocess().assert_outcomes(passed=1)


def test_the_world_of_an_application_can_be_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("platform: org\nusers: [{login: ada}]\n")
    for world in (path, str(path)):
        app = mock_package.app(world=world)
        assert (list(app.tokens), app.platform) == (["ada"], "org")


@pytest.mark.parametrize("world", [[], 7, b"mine.yaml"])
def test_what_is_neither_a_document_nor_a_file_is_refused(world: Any) -> None:
    with pytest.raises(ValueError, match=r"^world: an object of tables is expected, not "):
        mock_package.app(world=world)


def test_the_token_of_the_first_user_is_had_everywhere(travis_mock: Builder) -> None:
    with mock_package.serve(travis_mock.app) as server:
        tokens = {travis_mock.token, travis_mock.app.token, server.token, travis_mock.tokens["developer"]}
    assert len(tokens) == 1


def test_what_a_repository_has_beside_its_builds(travis_mock: Builder) -> None:
    repository = travis_mock.repository("a/b")
    repository.cache(branch="main")
    repository.cache("osx.tgz", size=7)
    repository.ssh_key(description="mine")
    repository.request(result="rejected", message="pushes disabled")
    listed = _get(travis_mock, f"/repos/{repository.id}/caches").json()["caches"]
    assert [(row["slug"], row["branch"]) for row in listed] == [("cache-linux.tgz", "main"), ("osx.tgz", None)]
    key = _get(travis_mock, f"/settings/ssh_key/{repository.id}").json()["ssh_key"]
    assert (key["id"], key["description"]) == (repository.id, "mine")
    (request,) = _get(travis_mock, f"/requests?repository_id={repository.id}").json()["requests"]
    assert (request["result"], request["message"], request["build_id"]) == ("rejected", "pushes disabled", None)
    assert travis_mock.violations == []


def test_a_build_and_a_job_with_a_configuration(travis_mock: Builder) -> None:
    repository = travis_mock.repository("a/b")
    build = repository.build(config={"language": "ruby", "rvm": "3.3"}, jobs=0)
    build.job(config={"language": "ruby", "rvm": "3.3", "os": "linux"})
    travis_mock.add("build_configs", id=7, config={"language": "go"})
    other = repository.build(config_id=7)
    answer = _get(travis_mock, f"/builds/{build.id}").json()
    assert (answer["build"]["config"]["rvm"], answer["jobs"][0]["config"]["os"]) == ("3.3", "linux")
    assert _get(travis_mock, f"/builds/{other.id}").json()["build"]["config"]["language"] == "go"
