# From generator/runtime/__init__.py by `nox -s regenerate`; do not edit.
"""traviskit: a typed client of the Travis CI API.

    from traviskit import Travis

    with Travis(token="…") as travis:
        print(travis.v2.builds.get(86601346).state)

Everything is imported when it is first used: importing this package costs next to nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._errors import (
        AccessDeniedError,
        BadRequestError,
        ConflictError,
        DecodeError,
        JobRestartedError,
        LoginRequiredError,
        MethodNotAllowedError,
        MissingAttributeError,
        NotAcceptableError,
        NotFoundError,
        RateLimitedError,
        RequestRejectedError,
        SentRequest,
        ServerError,
        StatusError,
        TravisConnectionError,
        TravisError,
        TravisTimeoutError,
        UnprocessableError,
        WaitTimeoutError,
    )
    from ._facade import AsyncTravis, Travis
    from ._models import Model
    from ._not_given import NOT_GIVEN, NotGiven
    from ._paging import AsyncPager, Pager
    from ._raw import RawResponse
    from ._version import VERSION as __version__  # noqa: N811  # its name everywhere
    from ._warnings import TravisWarning

__all__ = [
    "NOT_GIVEN",
    "AccessDeniedError",
    "AsyncPager",
    "AsyncTravis",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "JobRestartedError",
    "LoginRequiredError",
    "MethodNotAllowedError",
    "MissingAttributeError",
    "Model",
    "NotAcceptableError",
    "NotFoundError",
    "NotGiven",
    "Pager",
    "RateLimitedError",
    "RawResponse",
    "RequestRejectedError",
    "SentRequest",
    "ServerError",
    "StatusError",
    "Travis",
    "TravisConnectionError",
    "TravisError",
    "TravisTimeoutError",
    "TravisWarning",
    "UnprocessableError",
    "WaitTimeoutError",
    "__version__",
]

_MODULES = {
    "AsyncPager": "_paging",
    "AsyncTravis": "_facade",
    "Model": "_models",
    "NOT_GIVEN": "_not_given",
    "NotGiven": "_not_given",
    "Pager": "_paging",
    "RawResponse": "_raw",
    "Travis": "_facade",
    "TravisWarning": "_warnings",
}

if not TYPE_CHECKING:  # a type checker that saw it would take every misspelt name

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        if name == "__version__":
            value = import_module("._version", __name__).VERSION
        else:
            value = getattr(import_module(f".{_MODULES.get(name, '_errors')}", __name__), name)
        globals()[name] = value  # found there the next time
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
