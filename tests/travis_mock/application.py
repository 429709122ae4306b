"""The mock server as an ASGI application: the layers of the real server around the handlers, in its order.

Outside in: CORS on every answer, crashes, JSON bodies, JSONP, the token, the limits at the door, V3's opt-in, path
suffixes, the mode of the platform, routing with the scope of each route, the handler, negotiation, the tag. Around all
of it: the faults on request, the record, and the check of both sides against the description.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from . import authentication, cors, github, routes
from .answers import negotiate, prettified, tag
from .asgi import Receive, Scope, Send, Wire, live, read, send
from .authentication import ANONYMOUS
from .bodies import Body, parameters
from .checking import checked, refused
from .clock import Clock
from .crons import Crons
from .exchange import Exchange
from .faults import Fault, Faults
from .gatekeeper import Gatekeeper
from .handling import RENDERED_TYPE, Answer, Call, Era, Halt, Platform, crash, empty, not_found
from .jsonp import padded
from .lifecycle import Lifecycle
from .limits import Limits
from .live import serving as live_serving
from .live.announcing import Announcer
from .live.hub import Hub
from .reach import why_never
from .record import Recorded, Violation, in_a_header, record
from .rewriting import opt_into_v3, rewrite
from .services import Services
from .v3.engine import routes as routes_v3
from .v3.engine.server import answer as answer_v3
from .validation import request_violations
from .world import MissingRowError, World

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .accept import Accept
    from .descriptions import OperationForm
    from .router import Found
    from .routes import Target

__all__ = ["Application"]

# What an image or a feed can be asked for.
_FEED = re.compile("/repos/(?:[0-9]+/cc|[^/]+(?:/[^/]+(?:/(?:builds|cc))?)?)")


class Application:
    """One mock server. Two applications share no state.

    `world` and `clock` are its state, `requests` every request so far, `violations` in what they, or the mock's answers
    to them, were not as described, `faults` what goes wrong on purpose, `live` the channels on which is told what
    happens, and `uncovered` counts the answers that no description covers, by reason.

    Args:
        world: The parsed document of the world to start with.
        platform: Which installation it is; None is as the world says, else `com-public`.
        era: What it answers: the server as it is (`today`), or also what the documents have beside it (`reference`).
        limits: Whether the limits at the door hold.
        strict: Refuse a request that is not as described with 400, instead of only recording that.
        faults: What goes wrong on purpose.
    """

    def __init__(
        self,
        world: Mapping[str, Any],
        platform: Platform | None,
        era: Era,
        *,
        limits: bool = False,
        strict: bool = False,
        faults: str | Iterable[Fault] = (),
    ) -> None:
        self.world = World(world)
        self.clock = Clock(self.world.start)
        self.platform: Platform = platform or self.world.document.get("platform") or "com-public"
        self.era: Era = era
        self.strict = strict
        self.services = Services(self.world, self.clock)
        self.live = Hub(self.world)
        self.announcer = Announcer(self.world, self.clock, self.live, self.platform, self.era)
        self.lifecycle = Lifecycle(self.world, self.clock, self.services, self.announcer)
        self.gatekeeper = Gatekeeper(self.world, self.clock, self.services, self.lifecycle, self.announcer)
        self.crons = Crons(self.world, self.clock, self.gatekeeper.take_up)
        self.requests: list[Recorded] = []
        self.uncovered: Counter[str] = Counter()
        self._limits = Limits() if limits and self.platform != "enterprise" else None
        self._router = routes.router(era)
        self.faults = Faults(faults, operation_of=self._operation_of, why_never=self._why_never)

    def __repr__(self) -> str:
        return f"<Application {self.platform}, era {self.era}: {len(self.requests)} requests, {self.world!r}>"

    @property
    def tokens(self) -> dict[str, str]:
        """The access token of every user, by login."""
        return authentication.tokens(self.world)

    @property
    def token(self) -> str:
        """The access token of the world's first user."""
        return self.tokens[self.world.rows("users")[0]["login"]]

    @property
    def violations(self) -> list[Violation]:
        """In what the requests so far, and the answers to them, were not as described."""
        return [violation for request in self.requests for violation in request.violations]

    async def __call__(self, scope: Scope, receive: Receive, send_message: Send) -> None:
        """Serve one request of an ASGI server, or one WebSocket."""
        if scope["type"] == "lifespan":
            await live(receive, send_message)
            return
        if scope["type"] == "websocket":
            await live_serving.serve(self.live, scope, receive, send_message)
            return
        if scope["type"] != "http":
            raise ValueError(f"the mock server speaks HTTP and WebSocket only, not {scope['type']!r}")
        wire = await read(scope, receive)
        if self.faults and await self.faults.interfere(scope, receive, send_message, wire, self.answer):
            return
        await send(send_message, self.answer(wire), head=wire.method == "HEAD")

    def answer(self, wire: Wire) -> Answer:
        """Answer one request, and remember it."""
        recorded = record(wire)
        self.requests.append(recorded)
        answer = _with_request_id(self._from_outside(wire, recorded), wire.headers.get("x-request-id"))
        recorded.status = answer.status
        headers = {**answer.headers, **cors.EVERY_ANSWER}
        if recorded.violations:
            headers["X-Mock-Violations"] = in_a_header(recorded.violations)
        return replace(answer, headers=headers)

    def _operation_of(self, wire: Wire) -> str | None:
        if (of_github := github.operation_of(wire)) is not None:
            return of_github
        if (opted := opt_into_v3(wire)) is not None:
            return routes_v3.operation_of(wire.method, opted[1])
        rewritten = rewrite(wire)
        targets = (found.route.target for found in self._router.find(wire.method, rewritten.path))
        target = next((target for target in targets if target.takes(rewritten.accept)), None)
        operation = target.described(rewritten.accept) if target else None
        return operation.id if operation else None

    def _why_never(self, fault: Fault) -> str:
        operations = routes.operations(self.era) | routes_v3.operations() | github.operations()
        spelled_out = (fault.path or "").endswith(".json")
        of_v1_and_v2 = routes.templates(self.era, documents_v1=spelled_out)
        templates = of_v1_and_v2 | routes_v3.templates() | github.templates()
        return why_never(fault.operation, fault.path, operations, templates)

    # -- the layers, outside in ---------------------------------------------------------------------------------------

    def _from_outside(self, wire: Wire, recorded: Recorded) -> Answer:
        """What is meant for GitHub, parameters that can not be read, the preflight, and the padding around the rest."""
        if (of_github := github.answer(self, wire, recorded)) is not None:
            return of_github
        body = Body(wire.body, wire.headers.get("content-type", ""))
        try:
            params = {**parameters(wire.query_string), **body.parameters(wire.method)}
        except Halt as halt:
            return halt.answer
        if (preflight := cors.preflight(wire, self.era)) is not None:
            return preflight
        try:
            answer = self._authenticated(Exchange(wire, body, params, recorded))
        except Halt as halt:
            answer = halt.answer
        return padded(prettified(answer, params), params)

    def _authenticated(self, exchange: Exchange) -> Answer:
        """The token, and the limits that go by it."""
        wire, now = exchange.wire, self.clock.now
        authorization = wire.headers.get("authorization", "")
        caller = authentication.authenticate(self.world, now, authorization, exchange.params)
        exchange.caller = caller
        exchange.recorded.user = caller.user["login"] if caller.user else None
        if self._limits is not None:
            refusal = self._limits.refuse(wire.method, wire.path, caller.token, wire.client, now)
            if refusal is not None:
                return refusal
        if self.world.config.get("require_user_agent") and not wire.headers.get("user-agent"):
            return Answer(400, {"error": "missing User-Agent header"}, "text/html;charset=utf-8")
        try:
            answer = self._by_version(exchange)
        except Halt as halt:
            answer = halt.answer
        scopes = "" if caller is ANONYMOUS else ",".join(caller.scopes)
        return replace(answer, headers={"X-OAuth-Scopes": scopes, **answer.headers})

    def _by_version(self, exchange: Exchange) -> Answer:
        """V3's opt-in, the endings of paths, and what the platform keeps from strangers whatever the path."""
        if exchange.wire.path == "/v3":
            return Answer(307, None, "text/plain", {"Location": f"{exchange.wire.prefix}/v3/"})
        if (opted := opt_into_v3(exchange.wire)) is not None:
            return answer_v3(self, exchange, *opted)
        rewritten = rewrite(exchange.wire)
        forced = self.world.config.get("force_authentication") and rewritten.mount.prefix not in ("", "/auth")
        if forced and exchange.caller.token is None:
            return empty(403)
        if rewritten.status_of_repository:
            return self._feed(exchange, rewritten.path)
        if rewritten.mount.by_mode:
            authentication.refuse_by_mode(exchange.caller, rewritten.accept, self.platform)
        return self._routed(exchange, rewritten.path, rewritten.accept)

    def _feed(self, exchange: Exchange, path: str) -> Answer:
        """Status images, XML and Atom come from an endpoint that the mock does not have."""
        self.uncovered["images and feeds"] += 1
        if self.platform == "enterprise" and exchange.caller.token is None:
            return empty(401)
        if exchange.wire.method not in ("GET", "HEAD") or not _FEED.fullmatch(path):
            raise not_found()
        return replace(empty(406), headers=exchange.scope_headers("public"))

    def _routed(self, exchange: Exchange, path: str, accept: Accept) -> Answer:
        """Try the routes that match until one is open to the caller; if none is, the last refusal counts."""
        refusal: Answer | None = None
        for found in self._router.find(exchange.wire.method, path):
            registration = found.route.target.registration
            if not (registration.is_on(self.world.config, self.platform) and found.route.target.takes(accept)):
                continue
            if registration.version == "v1":  # the documents' paths, which are below no mount
                authentication.refuse_by_mode(exchange.caller, accept, self.platform)
            in_path = {registration.names.get(name, name): value for name, value in found.parameters.items()}
            params = {**exchange.params, **in_path}
            wanted = registration.scopes
            scope = exchange.caller.opens(wanted, params)
            headers = exchange.scope_headers(scope or wanted[0])
            if scope is not None:
                headers["Vary"] = "Accept" if scope == "public" else "Accept, Authorization"
                call = exchange.call(self, found, params, accept)
                answer = self._handled(exchange, call, found)
                return replace(answer, headers={**headers, **answer.headers})
            status, said = (403, "insufficient access") if exchange.caller.token else (401, _NOBODY)
            refusal = Answer(status, said, headers=headers)
        if refusal is None:
            self.uncovered["unknown paths"] += 1
            raise not_found()
        return refusal

    def _handled(self, exchange: Exchange, call: Call, found: Found[Target]) -> Answer:
        """Call the handler, between the two checks against the description."""
        operation = found.route.target.described(call.accept)
        if operation is not None:
            exchange.recorded.operation_id = operation.id
            exchange.recorded.path_parameters = call.path
            exchange.recorded.violations += request_violations(operation, call.path, call.query, call.body)
            if self.strict and exchange.recorded.violations:
                return refused(operation, exchange.recorded.violations)
        try:
            answer = negotiate(found.route.target.registration.handler(call), call.accept)
        except Halt as halt:
            answer = negotiate(halt.answer, call.accept)
        except MissingRowError:
            answer = crash().answer
        answer = tag(answer, exchange.wire.headers, exchange.wire.method)
        return self._checked(operation, answer, call.accept, exchange.recorded)

    def _checked(self, operation: OperationForm | None, answer: Answer, accept: Accept, recorded: Recorded) -> Answer:
        """The answer, if it is as described; else a 500 that says where it is not."""
        version = "v1" if operation is not None and operation.path.endswith(".json") else "v2"
        if operation is None or (answer.content_type == RENDERED_TYPE and not accept.json_version.startswith(version)):
            self.uncovered["undocumented routes" if operation is None else "other versions"] += 1
            return answer
        if answer.uncovered:
            self.uncovered[answer.uncovered] += 1
            return answer
        return checked(operation, answer, recorded)


_NOBODY = "no access token supplied"


def _with_request_id(answer: Answer, request_id: str | None) -> Answer:
    """Repeat the id of the request: in a header, and in the text of a crash."""
    if request_id is None:
        return answer
    crashed = answer.status == 500 and answer.content_type == "text/plain"
    body = f"{answer.body}\nrequest_id:{request_id}\n" if crashed else answer.body
    return replace(answer, body=body, headers={**answer.headers, "X-Request-ID": request_id})
