# From generator/runtime/_logging.py by `nox -s regenerate`; do not edit.
"""The logger `traviskit`: a line for each request and answer, without credentials; bodies are never logged.

`INFO` has one line a call and one for each retry; `DEBUG` adds the headers of requests and answers.
"""

import logging
from collections.abc import Iterable, Mapping

__all__ = ["LOGGER", "keep_from_httpx", "log_answer", "log_failure", "log_request", "log_retry"]

LOGGER = logging.getLogger("traviskit")
LOGGER.addHandler(logging.NullHandler())


def keep_from_httpx() -> None:
    """Keep credentials in queries out of the line that httpx itself logs of every request; once is enough."""
    logging.getLogger("httpx").addFilter(_without_credentials)


def _without_credentials(record: logging.LogRecord) -> bool:
    """Redact the URLs of a line of httpx that carry credentials; any other line stays as it is."""
    if isinstance(record.args, tuple) and any("?" in str(argument) for argument in record.args):
        from ._redact import redact_query

        record.args = tuple(_redacted(argument, redact_query(str(argument))) for argument in record.args)
    return True


def _redacted(argument: object, shown: str) -> object:
    return argument if shown == str(argument) else shown


def log_request(request: object, headers: Iterable[tuple[str, str]], secrets: tuple[str, ...]) -> None:
    """What is about to be sent."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        LOGGER.debug("%s with %s", request, _shown(headers, secrets))


def log_answer(
    request: object, status: int, headers: Mapping[str, str], size: int, seconds: float, secrets: tuple[str, ...]
) -> None:
    """What the server answered."""
    LOGGER.info("%s answered %d: %d bytes in %.0f ms", request, status, size, seconds * 1000)
    if LOGGER.isEnabledFor(logging.DEBUG):
        LOGGER.debug("%s answered with %s", request, _shown(headers.items(), secrets))


def log_failure(request: object, message: str, seconds: float) -> None:
    """That there was no complete answer."""
    LOGGER.info("%s failed after %.0f ms: %s", request, seconds * 1000, message)


def log_retry(request: object, attempt: int, delay: float) -> None:
    """That a call is tried again."""
    LOGGER.info("%s: attempt %d follows in %.2f s", request, attempt, delay)


def _shown(headers: Iterable[tuple[str, str]], secrets: tuple[str, ...]) -> str:
    from ._redact import redact_headers

    return ", ".join(f"{name}: {value}" for name, value in redact_headers(headers, secrets))
