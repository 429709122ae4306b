"""Waiting for builds, and for the builds of a request: plans, without any input or output."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from ..._errors import (
    RequestRejectedError,
    StatusError,
    TravisConnectionError,
    TravisError,
    TravisTimeoutError,
    WaitTimeoutError,
)
from ..._operation import Operation
from ..models.builds import Build, BuildMinimal
from ..models.messages import MessageMinimal
from ..models.requests import Request, RequestPending
from ..operations.builds import builds_get
from ..operations.requests import requests_create, requests_create_by_provider, requests_get, requests_get_by_provider
from ._patience import Patience
from ._plans import Plan, Tell, ask, look, named, rest, run_of
from ._progress import Progress

__all__ = ["trigger_and_wait", "wait_for_builds"]


def wait_for_builds(
    ids: Sequence[int],
    patience: Patience,
    tell: Callable[[tuple[Build, ...]], object],
    build_request: int | None = None,
    *,
    restarted: BuildMinimal | None = None,
) -> Plan[list[Build]]:
    """Look at builds until each has finished.

    Parameters: `tell` is told of every change; `build_request` is the id of what led to them, if that was made here;
    `restarted` is the build as it was when its restart was asked for: that run is over, and not waited for.

    Raises:
        WaitTimeoutError: Time was over before.
        TravisError: A build can not be read.
    """
    seen: dict[int, Build] = {}
    get = named(builds_get, "builds.wait" if build_request is None else "requests.trigger_and_wait")
    while True:
        for build_id in ids:
            known = seen.get(build_id)
            if known is not None and _ended(known, restarted):
                continue
            build = yield from look(patience, get, {"build_id": build_id})
            if build is not None:
                seen[build_id] = build
                if known is None or known.state != build.state:
                    patience.begin_anew()
                    yield Tell(partial(tell, tuple(seen[i] for i in ids if i in seen)))
        if all(i in seen and _ended(seen[i], restarted) for i in ids):
            return [seen[i] for i in ids]
        yield from rest(patience, partial(_late, ids, seen, build_request, patience, restarted=restarted))


def _ended(build: Build, restarted: BuildMinimal | None) -> bool:
    """Whether a build has finished, and not merely in the run before its restart, which takes a while to begin."""
    return build.finished and (restarted is None or run_of(build) != run_of(restarted))


def trigger_and_wait(
    repository: int | str,
    provider: str | None,
    arguments: Mapping[str, object],
    patience: Patience,
    tell: Callable[[Progress], object],
) -> Plan[list[Build]]:
    """Create a build request, once; look at it until it has builds, and at these until each has finished.

    Parameters: `arguments` are those of `requests.create`; `tell` is told of every change.

    Raises:
        RequestRejectedError: It was rejected.
        WaitTimeoutError: Time was over before.
        TravisError: It was not created, or not for certain; or something can not be read.
    """
    place: dict[str, object] = {"repository": repository}
    create, get = requests_create, requests_get
    if provider is not None:
        place["provider"] = provider
        create, get = requests_create_by_provider, requests_get_by_provider
    request_id = yield from _create(create, place, arguments)
    yield Tell(partial(tell, Progress(request_id)))
    try:
        request = yield from _wait_for_request(get, place, request_id, patience, tell)
        ids = [build.id for build in request.builds]
        return (
            yield from wait_for_builds(
                ids, patience, lambda seen: tell(Progress(request_id, request, seen)), request_id
            )
        )
    except RequestRejectedError:  # says itself which request that was
        raise
    except TravisError as error:
        known = f"{error.hint}. " if error.hint else ""
        found = f"travis.requests.get({repository!r}, {request_id}{_provider(place)})"
        error.hint = f"{known}build request {request_id} was made; look it up: {found}"
        raise


def _provider(place: Mapping[str, object]) -> str:
    return f", provider={place['provider']!r}" if "provider" in place else ""


def _create(
    operation: Operation[RequestPending], place: Mapping[str, object], arguments: Mapping[str, object]
) -> Plan[int]:
    """Create a build request; gives its id. An error says whether it may have been created nevertheless."""
    try:
        call = named(operation, "requests.trigger_and_wait")
        return (yield from ask(call, {**place, **arguments})).request.id
    except TravisError as error:
        if _may_have_happened(error):
            known = f"{error.hint}. " if error.hint and isinstance(error, StatusError) else ""
            error.hint = (
                f"{known}The build may have been triggered nevertheless, so it was not tried again; "
                f"look it up: travis.requests.list({place['repository']!r}{_provider(place)})"
            )
        raise


def _may_have_happened(error: TravisError) -> bool:
    """Whether the server may have carried out the call that ended so."""
    if isinstance(error, (TravisConnectionError, TravisTimeoutError)):
        return bool(error.hint)  # which there is, unless it certainly was not carried out
    if isinstance(error, StatusError):
        return error.status is not None and not 400 <= error.status < 500
    return True  # it succeeded, but the answer is not what it should be


def _wait_for_request(
    operation: Operation[Request],
    place: Mapping[str, object],
    request_id: int,
    patience: Patience,
    tell: Callable[[Progress], object],
) -> Plan[Request]:
    """Look at a build request until it has builds."""
    seen: Request | None = None
    while True:
        request = yield from look(patience, operation, {**place, "request_id": request_id})
        if request is not None:
            if seen is None or _outline(seen) != _outline(request):
                patience.begin_anew()
                yield Tell(partial(tell, Progress(request_id, request)))
            seen = request
            if request.result == "rejected":
                reasons = _reasons(request)
                why = "; ".join(reasons) or "Travis CI does not say why"
                raise RequestRejectedError(
                    f"build request {request_id} was rejected: {why}", build_request=request_id, reasons=reasons
                )
            if request.result and request.builds:
                return request
        yield from rest(patience, partial(_late, (), {}, request_id, patience, seen))


def _outline(request: Request) -> tuple[object, ...]:
    """What changes of a request while it is looked at."""
    return request.state, request.result, len(request.builds)


def _reasons(request: Request) -> tuple[str, ...]:
    """Why a request was rejected: its own words, and what was found in its config."""
    return (*([request.message] if request.message else []), *map(_worded, request.messages))


def _worded(message: MessageMinimal) -> str:
    """A message such as `error in root of .travis.yml, line 3: unknown_key (key: foo)`."""
    place = " of ".join(part for part in (message.key, message.src) if part)
    head = f"{message.level or 'message'} in {place}" if place else message.level or "message"
    line = "" if message.line is None else f", line {message.line + 1}"
    args = ", ".join(f"{name}: {value}" for name, value in (message.args or {}).items())
    return f"{head}{line}: {message.code}{f' ({args})' if args else ''}"


def _late(
    ids: Sequence[int],
    seen: Mapping[int, Build],
    build_request: int | None,
    patience: Patience,
    request: Request | None = None,
    restarted: BuildMinimal | None = None,
) -> WaitTimeoutError:
    """The error that says how far things have come."""
    builds = {i: seen[i].state for i in ids if i in seen}
    if ids:
        state = ", ".join(f"build {i} is {builds[i]}" if i in builds else f"build {i} was not seen" for i in ids)
        if any(build.finished and not _ended(build, restarted) for build in seen.values()):
            state += ", as before its restart"
    else:
        result = request and (request.result or request.state)
        state = f"build request {build_request} is {result or 'created'} and has no builds"
    return WaitTimeoutError(
        f"not finished after {patience.timeout:g} seconds: {state}", build_request=build_request, builds=builds
    )
