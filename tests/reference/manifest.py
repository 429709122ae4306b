"""The description of V3 held against the server's own manifest (`GET /v3/`), in both directions.

`facts()` are what the manifest says, `said()` what the description says, in the same words: both are sets of rows
`(kind, where, what)`, so that what is in one only is a gap. Rows are joined by structure: a path by its template
without the names in it, a schema by its constants `@type` and `@representation`.
"""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Row", "allowed", "bundle", "facts", "left_out", "said"]

HERE = Path(__file__).parent
KINDS = Literal["action", "parameter", "attribute", "include", "permission", "sort field", "error"]
METHODS = ("get", "post", "put", "patch", "delete")

#: What resources of the manifest are called in answers: `@type`, where that is another name.
KNOWN_AS = {"active": ("builds",), "key_pair_generated": ("key_pair",), "owner": ("user", "organization")}

#: The tiers of actions that are described.
_TIERS_IN = {"core", "account", "beta", "scan", "insights"}

#: What stands in other objects, though its own actions stay out.
_NESTED = {"allowance"}


class Row(NamedTuple):
    """One fact: its kind, what it is a fact of, and what it says of it."""

    kind: KINDS
    where: str
    what: str


def manifest() -> dict[str, Any]:
    """The server's manifest."""
    found: dict[str, Any] = json.loads((HERE / "v3_manifest.json").read_bytes())
    return found


def bundle() -> dict[str, Any]:
    """The description as it is published."""
    path = HERE.parents[1] / "generated" / "openapi" / "travis-v3.openapi.json"
    found: dict[str, Any] = json.loads(path.read_bytes())
    return found


def tiers() -> dict[tuple[str, str], str]:
    """The tier of each action; `hidden` of what the manifest does not show."""
    found: dict[tuple[str, str], str] = {}
    with (HERE / "v3_routes.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            before, _, rest = row["notes"].partition("tier=")
            tier = "hidden" if "hidden-" in before else rest.partition(";")[0]
            found[row["resource"], row["action"]] = tier
    return found


def left_out() -> dict[tuple[str, str], str]:
    """Every action that stays out, with its tier, or `hidden`."""
    return {action: tier for action, tier in tiers().items() if tier not in _TIERS_IN}


# -- what the manifest says -------------------------------------------------------------------------------------------


def facts(document: dict[str, Any] | None = None) -> set[Row]:
    """Every row of the manifest that concerns what is described."""
    found = document or manifest()
    rows: set[Row] = set()
    known = tiers()
    for name, resource in found["resources"].items():
        actions: dict[str, Any] = resource.get("actions", {})
        described = {action: forms for action, forms in actions.items() if known[name, action] in _TIERS_IN}
        if actions and not described and name not in _NESTED:
            continue
        for action, forms in described.items():
            rows.update(_action_facts(f"{name}.{action}", forms))
        rows.update(_resource_facts(name, resource))
    rows.update(Row("error", name, str(error["status"])) for name, error in found["errors"].items())
    return rows


def _action_facts(action: str, forms: list[dict[str, Any]]) -> Iterator[Row]:
    for form in forms:
        path, _, query = form["uri_template"].partition("{?")
        yield Row("action", action, f"{form['request_method']} {shape(path)}")
        for name in query.rstrip("}").split(",") if query else ():
            yield Row("parameter", action, name)
        for name in form.get("accepted_params") or ():
            yield Row("parameter", action, name)


def _resource_facts(name: str, resource: dict[str, Any]) -> Iterator[Row]:
    representations: dict[str, list[str]] = resource.get("representations") or {}
    standard = set(representations.get("standard", ()))
    attributes = set(resource.get("attributes") or ()) | set(representations.get("additional", ()))
    for kind in KNOWN_AS.get(name, (name,)):
        for representation, names in representations.items():
            # A representation that has all that the standard one has is not another one.
            if representation != "additional" and (representation == "standard" or set(names) != standard):
                yield from (Row("attribute", f"{kind} {representation}", attribute) for attribute in names)
        rest: KINDS = "include" if representations else "attribute"
        yield from (Row(rest, kind, attribute) for attribute in attributes - standard)
        yield from (Row("permission", kind, permission) for permission in resource.get("permissions") or ())
    yield from (Row("sort field", name, field) for field in resource.get("sortable_by") or ())


def shape(path: str) -> str:
    """A template without the names in it."""
    return re.sub(r"\{[^}]*\}", "{}", path)


# -- what the description says ----------------------------------------------------------------------------------------


def said(document: dict[str, Any]) -> set[Row]:
    """The same rows of a bundle."""
    return set(_Description(document).rows())


class _Description:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._schemas: dict[str, Any] = document["components"]["schemas"]

    def rows(self) -> Iterator[Row]:
        for path, item in self._document["paths"].items():
            for method, operation in item.items():
                if method in METHODS:
                    yield from self._operation(path, method, operation)
        for schema in self._schemas.values():
            yield from self._schema(schema)
        for name in self._schemas["ErrorType"]["enum"]:
            yield from (Row("error", name, status) for status in self._statuses(name))

    def _operation(self, path: str, method: str, operation: dict[str, Any]) -> Iterator[Row]:
        action: str = operation["x-travis-action"]
        yield Row("action", action, f"{method.upper()} {shape(path)}")
        for parameter in map(self._resolved, operation.get("parameters", ())):
            if parameter["in"] != "query":
                continue
            names = [parameter["name"].removesuffix("[]"), *parameter.get("x-travis-aliases", ())]
            yield from (Row("parameter", action, name) for name in names)
            if parameter["name"] == "sort_by":
                values = self._resolved(self._resolved(parameter["schema"])["items"])["enum"]
                yield from (Row("sort field", action.partition(".")[0], v) for v in values if ":" not in v)
        yield from (Row("parameter", action, name) for name in self._body(operation))

    def _body(self, operation: dict[str, Any]) -> Iterator[str]:
        """The names in a JSON body; those of a nested object with the object's own in front."""
        content = self._resolved(operation.get("requestBody", {})).get("content", {})
        schema = self._resolved(content.get("application/json", {}).get("schema", {}))
        for name, value in self._properties(schema).items():
            inner = self._properties(self._resolved(value))
            for inside, property_ in inner.items():
                yield from (f"{name}.{inside}", *property_.get("x-travis-aliases", ()))
            if not inner:
                yield from (name, *value.get("x-travis-aliases", ()))

    def _schema(self, schema: dict[str, Any]) -> Iterator[Row]:
        properties = self._properties(schema)
        kind = properties.get("@type", {}).get("const")
        representation = properties.get("@representation", {}).get("const")
        if schema.get("x-travis-abstract") or not kind:
            return
        if not representation:
            yield from (Row("attribute", kind, name) for name in properties if not name.startswith("@"))
            return
        if set(self._required(schema)) >= {"@type", "@representation"}:
            for name, value in properties.items():
                if not name.startswith("@") and "x-travis-include" not in value:
                    yield Row("attribute", f"{kind} {representation}", name)
        if representation == "standard":
            includes = [value["x-travis-include"] for value in properties.values() if "x-travis-include" in value]
            yield from (Row("include", *include.split(".")) for include in includes)
        permissions = self._properties(self._resolved(properties.get("@permissions", {})))
        yield from (Row("permission", kind, name) for name in permissions)

    def _statuses(self, error: str) -> Iterator[str]:
        """The statuses with which an error is shown in an answer."""
        for path in self._document["paths"].values():
            for method, operation in path.items():
                for status, response in operation["responses"].items() if method in METHODS else ():
                    content = self._resolved(response).get("content", {}).get("application/json", {})
                    for example in map(self._resolved, content.get("examples", {}).values()):
                        value = example.get("value")
                        if isinstance(value, dict) and value.get("error_type") == error:
                            yield status

    def _properties(self, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for member in schema.get("allOf", ()):
            found |= self._properties(self._resolved(member))
        return found | schema.get("properties", {})

    def _required(self, schema: dict[str, Any]) -> list[str]:
        inherited = [name for member in schema.get("allOf", ()) for name in self._required(self._resolved(member))]
        return [*inherited, *schema.get("required", ())]

    def _resolved(self, value: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in value:
            found: Any = self._document
            for key in value["$ref"].split("/")[1:]:
                found = found[key.replace("~1", "/").replace("~0", "~")]
            value = found
        return value


# -- what may differ --------------------------------------------------------------------------------------------------

#: What is in one only, and why: pairs of a pattern of `kind where what` and the section of the facts that names it.
_UNLISTED = "account_env_var|build_permission|cache|custom_image|custom_key|membership|pending|tag|warning|access_token"
ALLOWED: list[tuple[str, str]] = [
    # What the manifest has and the description has not.
    ("include repository (private_key|token|user_settings)", "§1.6: of a hidden, internal representation"),
    ("include key_pair value", "§1.6: never sent"),
    ("attribute (env_var|log) minimal .*", "§6: representations are all that renderers have; this one is in no answer"),
    ("attribute caches standard (branch|match|caches)", "§6: of this collection it lists the names of a query"),
    ("attribute resource access_rights", "§6: a name that the manifest does not use itself"),
    ("permission preferences .*", "§6: collections do not print theirs"),
    ("error (not_implemented|source_unknown|timeout_error) .*", "§7, §9: raised by nothing that is described"),
    ("parameter .* include", "§1.6: there is nothing in the answer that it could include"),
    (r"parameter (log_parts|requests).find .*\..*", "§6: advertised, and not read: only bare names are"),
    ("parameter (env_var|scan_result).find .*", "§6: advertised, and not read: the path says it"),
    ("parameter beta_feature.update beta_feature.id", "§6: advertised, and not read: the path says it"),
    ("parameter build_backup.find .*", "§6: accepted, and not used"),
    ("parameter scan_results.all scan_results.repository_id", "§6: advertised, and not read: only bare names are"),
    ("parameter access_token.regenerate_token .*", "§6: the advertised name is not read, the bare one is"),
    ("parameter beta_migration_request.proxy_create .*", "§6: the advertised name is not read, the bare one is"),
    ("parameter build_permissions.update_for_.*", "§6: the advertised names are not read, the bare ones are"),
    # What the description has and the manifest has not.
    ("parameter .* (skip_count|representation)", "§6: left out of every template"),
    (r"(parameter|sort field) repositories.* (repository\.)?(\w+_filter|current_build)", "§6: experimental"),
    ("parameter (build.priority|(cron|preference|beta_feature).(create|update)) .*", "§6: only dotted names of a body"),
    ("parameter (job.debug|lint.lint) .*", "§6: only dotted names of a body"),
    ("parameter (caches|custom_images).delete .*", "§6: parameters of a DELETE never appear"),
    ("parameter requests.create request.tag_name", "§6: read, and not advertised"),
    (f"(attribute|permission) ({_UNLISTED})( .*)?", "§6: no resource of its own in the manifest"),
    ("attribute (build|builds|repositories) (active|list|minimal|minimal_with_build) .*", "§1.7: of a representation"),
    ("attribute message minimal .*", "§1.7: all that the standard one has"),
    ("attribute (resource|template) .*", "§6: what the manifest itself has, and does not list"),
    ("attribute error .*", "§7: more, of some errors"),
    ("attribute user minimal avatar_url", "§3.1: of an image's maker"),
    ("permission setting .*", "§7: printed, and not listed"),
    ("error (error|repo_migrated) .*", "§7: raised ad hoc, and not listed"),
]


def allowed(row: Row) -> str:
    """Why a row may be in one of the two only, or an empty text."""
    text = " ".join(row)
    return next((reason for pattern, reason in ALLOWED if re.fullmatch(pattern, text)), "")
