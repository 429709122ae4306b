"""V3, called: the clients of both kinds against a function that answers as the server does."""

import importlib
import inspect
from typing import Any, get_overloads

import httpx
import pytest
from spike.driver import Driver
from spike.samples import BUILD, JOB, MINIMAL, without

ALL = [{**BUILD, "id": number} for number in range(5)]


def page(request: httpx.Request, *, offset: int | None = None) -> dict[str, Any]:
    """A page of two builds, as asked for (or at `offset`, whatever was asked for)."""
    asked = int(request.url.params.get("offset", 0)) if offset is None else offset
    form = request.url.params.get("representation", "standard")
    last = asked + 2 >= len(ALL)
    following = None if last else {"@href": f"/repo/1/builds?offset={asked + 2}", "offset": asked + 2, "limit": 2}
    builds = (
        ALL[asked : asked + 2] if form == "standard" else [{**MINIMAL, "id": b["id"]} for b in ALL[asked : asked + 2]]
    )
    return {
        "@type": "builds",
        "@href": str(request.url.raw_path, "ascii"),
        "@representation": form,
        "@pagination": {
            "limit": 2,
            "offset": asked,
            "count": len(ALL),
            "is_first": asked == 0,
            "is_last": last,
            "next": following,
            "prev": None,
        },
        "builds": builds,
    }


def test_the_resources_stand_on_the_client_itself(driver: Driver) -> None:
    travis = driver.client(lambda _: BUILD)
    assert type(travis.builds) is type(travis.v3.builds)
    assert type(travis.repositories) is type(travis.v3.repositories)
    assert driver.run(travis.builds.get(7)) == driver.run(travis.v3.builds.get(7))


def test_an_include_is_a_list_joined_by_commas(driver: Driver, v3: Any) -> None:
    travis = driver.client(lambda _: BUILD)
    build = driver.run(travis.builds.get(7, include=["build.jobs", "build.log_complete"]))
    (request,) = driver.requests
    assert request.url.raw_path == b"/build/7?include=build.jobs,build.log_complete"
    assert request.headers["Travis-API-Version"] == "3"
    assert build.__class__ is v3.Build
    assert build.log_complete is True


def test_what_was_not_asked_for_says_how_to_ask(driver: Driver, spiked: Any) -> None:
    travis = driver.client(lambda _: without(BUILD, "log_complete"))
    build = driver.run(travis.builds.get(7))
    with pytest.raises(spiked.MissingAttributeError) as caught:
        _ = build.log_complete
    assert str(caught.value) == (
        'build.log_complete was not sent; ask for it: travis.builds.get(…, include=["build.log_complete"])'
    )


def test_a_bare_reference_is_followed(driver: Driver, v3: Any) -> None:
    answers = {"/job/42": {**JOB, "build": {"@href": "/build/7"}}, "/build/7": BUILD}
    travis = driver.client(lambda request: answers[request.url.path])
    job = driver.run(travis.jobs.get(42))
    build = driver.run(travis.follow(job.build))
    assert build.__class__ is v3.Build
    assert build.to_dict() == BUILD
    assert [request.url.path for request in driver.requests] == ["/job/42", "/build/7"]
    assert driver.requests[1].headers["Travis-API-Version"] == "3"


def test_following_what_has_no_address_says_so(driver: Driver, v3: Any) -> None:
    travis = driver.client(lambda _: BUILD)
    with pytest.raises(ValueError, match="User has no address"):
        driver.run(travis.follow(v3.User(id=3)))
    assert driver.requests == []


def test_a_list_is_read_page_by_page(driver: Driver) -> None:
    travis = driver.client(page)
    builds = driver.items(travis.builds.list("rails/rails", state=["passed", "failed"], limit=2))
    assert [build.id for build in builds] == [0, 1, 2, 3, 4]
    assert [request.url.raw_path.decode() for request in driver.requests] == [
        "/repo/rails%2Frails/builds?state=passed,failed&limit=2",
        "/repo/rails%2Frails/builds?state=passed,failed&limit=2&offset=2",
        "/repo/rails%2Frails/builds?state=passed,failed&limit=2&offset=4",
    ]


def test_a_list_starts_where_it_is_told(driver: Driver) -> None:
    travis = driver.client(page)
    assert [build.id for build in driver.items(travis.builds.list("a/b", offset=3))] == [3, 4]


def test_a_list_ends_when_the_server_ignores_the_offset(driver: Driver) -> None:
    travis = driver.client(lambda request: page(request, offset=0))
    assert [build.id for build in driver.items(travis.builds.list("a/b"))] == [0, 1]
    assert len(driver.requests) == 2


def test_a_list_ends_on_an_empty_page_whatever_it_says(driver: Driver) -> None:
    """With `skip_count` the server makes the count up and never calls a page the last."""

    def answer(request: httpx.Request) -> dict[str, Any]:
        found = page(request)
        offset = found["@pagination"]["offset"]
        following = {"@href": "/", "offset": offset + 2, "limit": 2}
        found["@pagination"] |= {"count": offset + 4, "is_last": False, "next": following}
        return found

    travis = driver.client(answer)
    assert [build.id for build in driver.items(travis.builds.list("a/b"))] == [0, 1, 2, 3, 4]
    assert [request.url.params.get("offset") for request in driver.requests] == [None, "2", "4", "6"]


def test_a_list_ends_early(driver: Driver) -> None:
    travis = driver.client(page)
    assert [build.id for build in driver.items(travis.builds.list("a/b", max_items=3))] == [0, 1, 2]
    assert len(driver.requests) == 2


def test_a_list_knows_its_total(driver: Driver) -> None:
    travis = driver.client(page)
    pager = travis.builds.list("a/b")
    total = driver.run(pager.total) if driver.is_async else pager.total
    assert total == 5
    assert driver.run(pager.first()).id == 0
    assert len(driver.requests) == 1


def test_the_entries_come_in_the_representation_that_was_asked_for(driver: Driver, v3: Any) -> None:
    travis = driver.client(page)
    builds = driver.items(travis.builds.list("a/b", representation="minimal"))
    assert {type(build) for build in builds} == {v3.BuildMinimal}
    assert [build.id for build in builds] == [0, 1, 2, 3, 4]
    assert driver.requests[0].url.raw_path == b"/repo/a%2Fb/builds?representation=minimal"
    assert {type(build) for build in driver.items(travis.builds.list("a/b", representation="standard"))} == {v3.Build}


def test_each_representation_is_an_overload(spiked: Any) -> None:
    """The usual one may be left out, another must be asked for; or a type checker could not tell them apart."""
    resources = importlib.import_module(f"{spiked.__name__}.v3.resources.builds")
    for cls, pager in ((resources.BuildsResource, "Pager"), (resources.AsyncBuildsResource, "AsyncPager")):
        found = [inspect.signature(overload) for overload in get_overloads(cls.list)]
        asked = [signature.parameters["representation"] for signature in found]
        assert [(a.annotation, a.default) for a in asked] == [
            ("Literal['standard'] | None", None),
            ("Literal['minimal']", inspect.Parameter.empty),
        ]
        returned = [signature.return_annotation for signature in found]
        assert returned == [f"{pager}[Build, Builds]", f"{pager}[BuildMinimal, BuildsMinimal]"]


def test_an_unknown_representation_is_refused_before_it_is_sent(driver: Driver) -> None:
    travis = driver.client(page)
    with pytest.raises(ValueError, match="representation must be one of standard, minimal, not 'colossal'"):
        driver.items(travis.builds.list("a/b", representation="colossal"))
    assert driver.requests == []


def test_a_raw_answer_gives_the_page_and_loses_nothing(driver: Driver, v3: Any) -> None:
    travis = driver.client(page)
    raw = driver.run(travis.builds.with_raw_response.list("a/b", limit=2))
    assert raw.status == 200
    found = raw.envelope()
    assert type(found) is v3.Builds
    assert found.to_dict() == raw.json()
    assert type(found.pagination.next_).__name__ == "PageReference"
    assert found.pagination.next_.href == "/repo/1/builds?offset=2"


def test_a_stored_answer_is_decoded_without_a_connection(spiked: Any, v3: Any) -> None:
    build = v3.parse("builds_get", b'{"@type": "build", "@representation": "minimal", "@href": "/build/7", "id": 7}')
    assert (build.id, build.representation) == (7, "minimal")
    with pytest.raises(spiked.NotFoundError, match="no such build"):
        v3.parse("builds_get", '{"@type":"error","error_type":"not_found","error_message":"no such build"}', 404)


def test_the_index_knows_every_operation(spiked: Any, v3: Any) -> None:
    assert list(v3.OPERATIONS) == ["builds_get", "builds_list", "jobs_get", "repositories_get"]
    record = v3.OPERATIONS["builds_list"]
    assert (record.method, record.path, record.python_name) == ("GET", "/repo/{repository}/builds", "builds.list")
    assert record.envelope == "builds"
    assert importlib.import_module(f"{spiked.__name__}.v3.models.builds").Build is v3.Build
