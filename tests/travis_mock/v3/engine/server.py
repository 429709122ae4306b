"""One request through V3: who asks, where it leads, the action, the answer.

Source: `router.rb`, `service.rb`, `service_index.rb` of lib/travis/api/v3.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...bodies import query_values
from ...checking import checked, refused
from ...handling import Answer, Halt, crash
from ...validation import request_violations
from ...world import MissingRowError
from . import manifest
from .access import Access
from .answering import body_of
from .calls import Call
from .errors import Error, error, not_found
from .identity import by_log_token, identify
from .parameters import all_parameters
from .pretty import pretty
from .rendering import Rendering
from .routes import routes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...application import Application
    from ...descriptions import OperationForm
    from ...exchange import Exchange
    from .routes import Found

__all__ = ["answer"]

# What the web server says of a body whose type V3 has not set yet.
_UNTYPED = "text/html;charset=utf-8"
_JSON = "application/json"
_TEXT = "text/plain"
_HOSTS = {"org": "travis-ci.org", "com-public": "travis-ci.com", "enterprise": "travis.example.com"}


def answer(server: Application, exchange: Exchange, prefix: str, path: str) -> Answer:
    """Answer a request of which the version is known: `prefix` is what stands before its path in all addresses."""
    request = _Request(server, exchange, prefix, path)
    try:
        made = request.answer()
    except Error as problem:
        made = request.error(problem)
    except Halt as halt:
        made = halt.answer
    except MissingRowError:
        made = crash().answer
    # What is labelled as text is text for the description too, also where JSON is written there.
    made = request.checked(_written(made) if made.content_type == _TEXT else made)
    return _written(made)


def _written(made: Answer) -> Answer:
    """The answer with its body as text."""
    return made if made.body is None or isinstance(made.body, str | bytes) else replace(made, body=pretty(made.body))


class _Request:
    """`content_type` is None until V3 has got as far as to set it."""

    def __init__(self, server: Application, exchange: Exchange, prefix: str, path: str) -> None:
        self.server = server
        self.exchange = exchange
        self.prefix = prefix
        self.path = path
        self.content_type = _UNTYPED
        self.operation: OperationForm | None = None
        self.params: Mapping[str, Any] = {}

    def answer(self) -> Answer:
        """Go through all steps.

        Raises:
            Error: One of them refuses.
            Halt: One of them fails as the server does.
        """
        access = self._access()
        if self.path == "/":
            return self._manifest()
        self.params = all_parameters(self.exchange.params, self.exchange.body)
        found = self._found()
        if found.route.action is None:
            self.server.uncovered["undocumented routes"] += 1
            raise _closed(access, found.route.needs)
        self._note(found)
        violations = self.exchange.recorded.violations
        if self.server.strict and violations and self.operation is not None:
            answer, self.operation = refused(self.operation, violations), None
            return answer
        call = self._call(access, found)
        result = found.route.action.handler(call)
        query = self.exchange.wire.query_string
        location = f"{self.prefix}{self.path}{'?' if query else ''}{query}" if call.method == "GET" else None
        body = body_of(result, call, location, self.params)
        content_type = None if result.status == 204 else self.content_type
        return Answer(result.status, body, content_type, uncovered=result.uncovered)

    def error(self, problem: Error) -> Answer:
        """An error's answer. What it shows it shows as to a stranger."""
        server = self.server
        stranger = Access(server.world, server.services, server.platform)
        extra = Rendering(stranger, self.prefix).value(problem.extra)
        body = {"@type": "error", "error_type": problem.error_type, "error_message": problem.message, **extra}
        return Answer(problem.status, body, self.content_type)

    # -- the steps ----------------------------------------------------------------------------------------------------

    def _access(self) -> Access:
        """Who asks. A `log.token` comes before the header."""
        server, wire = self.server, self.exchange.wire
        token = query_values(wire.query_string).get("log.token", [""])[-1]
        if token:
            return by_log_token(server.world, server.services, server.platform, token, server.clock.now)
        authorization = wire.headers.get("authorization", "")
        return identify(server.world, server.services, server.platform, self.exchange.caller, authorization)

    def _manifest(self) -> Answer:
        """The index, to any method."""
        self.content_type = _JSON
        if self.exchange.wire.headers.get("accept") == "application/json-home":
            self.server.uncovered["json-home"] += 1
            return Answer(200, manifest.json_home(self.prefix), "application/json-home")
        if self.exchange.wire.method == "GET" and (found := routes().find("GET", self.path)):
            self._note(found)
        host = str(self.server.world.config.get("host") or _HOSTS[self.server.platform])
        return Answer(200, manifest.below(self.prefix, host), _JSON)

    def _found(self) -> Found:
        """Where the path leads. Only then the type of the answer is chosen."""
        wire = self.exchange.wire
        try:
            found = routes().find(wire.method, self.path)
        except Error:
            self.server.uncovered["wrong methods"] += 1
            raise
        text = self.path[1:].endswith("txt") or wire.headers.get("accept") == _TEXT
        self.content_type = _TEXT if text else _JSON
        if found is None:
            self.server.uncovered["unknown paths"] += 1
            raise not_found()
        return found

    def _note(self, found: Found) -> None:
        """Record the operation, and what of the request is not as described."""
        self.operation = found.route.operation
        if self.operation is not None:
            recorded, query = self.exchange.recorded, query_values(self.exchange.wire.query_string)
            recorded.operation_id = self.operation.id
            recorded.path_parameters = found.path
            recorded.violations += request_violations(self.operation, found.path, query, self.exchange.body)

    def _call(self, access: Access, found: Found) -> Call:
        action, server, wire = found.route.action, self.server, self.exchange.wire
        assert action is not None
        if server.world.config.get("force_authentication") and access.user is None and access.log_of_job is None:
            raise error("login_required")
        return Call(
            action=action,
            method=wire.method,
            path=found.path,
            params={name: value for name, value in self.params.items() if action.knows(name)},
            headers=wire.headers,
            body=self.exchange.body,
            access=access,
            world=server.world,
            clock=server.clock,
            services=server.services,
            lifecycle=server.lifecycle,
            platform=server.platform,
            era=server.era,
            token=self.exchange.caller.token,
            prefix=self.prefix,
            text_wanted=self.content_type == _TEXT,
        )

    # -- against the description --------------------------------------------------------------------------------------

    def checked(self, made: Answer) -> Answer:
        """Hold the answer against the description, if that says anything of it."""
        operation = self.operation
        if operation is None:
            return made
        if self.path != "/":
            made.headers["X-Endpoint"] = _endpoint(operation.action)
        reason = made.uncovered or _why_uncovered(operation, made, self.params)
        if reason:
            self.server.uncovered[reason] += 1
            return made
        return checked(operation, made, self.exchange.recorded)


def _closed(access: Access, needs: str) -> Error:
    """What the server has beside the description is closed to the caller, or the mock does not have it."""
    if needs == "forbidden":
        return error("insufficient_access", "forbidden")
    if needs == "internal" or (needs == "token" and access.user is None):
        return error("login_required")
    return error("not_implemented")


def _why_uncovered(operation: OperationForm, made: Answer, params: Mapping[str, Any]) -> str:
    """Why the description says nothing of an answer; empty if it does."""
    described = operation.answers.get(made.status)
    if made.content_type == _TEXT and described and _TEXT not in described.contents:
        return "crashes" if made.status == 500 else "JSON that is called text"
    representation = params.get("representation", "standard")
    known = next((one for one in operation.parameters if one.name == "representation"), None)
    if representation != "standard" and (known is None or not known.validator.is_valid(representation)):
        return "representations that are not described"
    if made.status == 400 and described is None and "include" in params:
        return "includes that are not described"
    return ""


_SERVICES = {"Settings": "UserSettings", "Setting": "UserSetting", "KeyPairGenerated": "SslKey"}


def _endpoint(action: str) -> str:
    """The class that answers on the real server: `Travis::API::V3::Services::Build::Find` of `build.find`."""
    resource, _, verb = (
        "".join(part.capitalize() for part in name.split("_")) for name in action.replace(".", " . ").split()
    )
    return f"Travis::API::V3::Services::{_SERVICES.get(resource, resource)}::{verb}"
