"""The way from `openapi/` to `generated/`, step by step: the generator's table of contents."""

from __future__ import annotations

import json
import subprocess
import tomllib
from dataclasses import dataclass, replace
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from . import asyncapi
from .bundle import Bundle, bundle
from .changes import changes
from .changes import text as changes_text
from .errors import DescriptionError, Problem
from .grammar import METHODS
from .join import join, modules
from .lint import lint
from .load import load
from .lower import lower
from .opc import OpcError, parse
from .publishing import base_of, published_before, published_of, whole
from .references import with_references
from .render import index, render
from .tree import MANIFEST, compare, formatted, sources_of, swap_in, tree_of, with_manifest
from .verify import VerificationError, verify

if TYPE_CHECKING:
    from pathlib import Path

    from .ir import Api

__all__ = [
    "MistakeError",
    "Product",
    "changes_since",
    "check",
    "lint_all",
    "produce",
    "read",
    "regenerate",
    "runtime_only",
]

COMMAND = "nox -s regenerate"
PACKAGE = "traviskit"
_NAME = "Put the description of each API into a folder such as openapi/v2, with an openapi.yaml."


class MistakeError(Exception):
    """The description passed its lint, and yet the generator can not make what it says."""


@dataclass(frozen=True)
class Product:
    """All that is generated, by path; and the bundles that it was made from, `published` as the world sees them."""

    files: dict[str, bytes]
    apis: tuple[Api, ...]
    documents: dict[str, dict[str, Any]]
    published: dict[str, dict[str, Any]]


def read(folder: Path) -> Bundle:
    """Load, bundle and lint one API.

    Raises:
        DescriptionError: With every mistake found.
    """
    sources = load(folder)
    events = asyncapi.ROOT in sources.files
    found = bundle(asyncapi.as_openapi(sources) if events else sources)
    problems = lint(found)
    if problems:
        raise DescriptionError(*problems)
    if events:
        return replace(found, events=asyncapi.document(sources, found.document["components"].get("schemas", {})))
    return found


def lint_all(root: Path) -> list[str]:
    """Read every API and say what is there.

    Raises:
        DescriptionError: With every mistake found in the first API that has any.
    """
    return [_summary(folder.name, whole(read(folder))) for folder in _folders(root)]


def produce(root: Path) -> Product:
    """Make everything, in memory.

    Raises:
        DescriptionError: The description has mistakes.
        MistakeError: The generator has.
    """
    bundles = {folder.name: read(folder) for folder in _folders(root)}
    release = _version(root)
    try:
        apis = tuple(_join(version, found) for version, found in bundles.items())
        package = formatted(render(apis, release, _workflows(root, apis)))
        for api, found in zip(apis, bundles.values(), strict=True):
            verify(found.document, api, package)
        published = {version: found.events or with_references(found.document) for version, found in bundles.items()}
    except (OpcError, VerificationError, RuntimeError) as error:
        raise MistakeError(str(error)) from error
    sources: dict[str, str] = {}
    files: dict[str, bytes] = {}

    def add(name: str, text: str, source: str) -> None:
        files[name] = text.encode()
        sources[name] = source

    for name, text in package.items():
        source = _source(name, apis)
        add(f"{PACKAGE}/{name}", f"{_header(source)}{text}", source)
    for name, text in _runtime(root).items():
        add(f"{PACKAGE}/{name}", text, f"generator/runtime/{name}")
    add(f"{PACKAGE}/py.typed", "", "generator/pipeline.py")
    for api in apis:
        for name, text in published_of(api, published[api.version], PACKAGE, COMMAND).items():
            add(name, text, f"openapi/{api.version}/")
    add("api.md", f"<!-- From openapi/ by `{COMMAND}`; do not edit. -->\n\n{index(apis)}", "openapi/")
    documents = {version: whole(found) for version, found in bundles.items()}
    return Product(with_manifest(files, sources), apis, documents, published)


def regenerate(root: Path) -> list[str]:
    """Write `generated/` anew, and say what changed in the description since the last time.

    Raises:
        DescriptionError, MistakeError: `generated/` is then untouched.
    """
    product = produce(root)
    lines = [_summary(version, document) for version, document in product.documents.items()]
    for version, document in product.published.items():
        before = published_before(root, version)
        if before is not None:
            lines.append(_changed(version, "since the last time", before, document))
    swap_in(root / "generated", product.files)
    lines.append(f"generated/ has {len(product.files)} files")
    return lines


def changes_since(root: Path, ref: str) -> list[str]:
    """What changed in the description since a commit, which is where `generated/openapi/` of that commit lies.

    Raises:
        DescriptionError: The description has mistakes.
        ValueError: There is no such commit.
    """
    commit = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    _git(root, *commit, what=f"there is no commit {ref!r}")
    listed = _git(root, "ls-tree", "-r", "--name-only", ref, "--", "generated/openapi", what=ref).split()
    published = {folder.name: f"generated/{base_of(folder.name)}.json" for folder in _folders(root)}
    lines: list[str] = []
    for folder in _folders(root):
        name = published[folder.name]
        if name in listed:
            before = json.loads(_git(root, "show", f"{ref}:{name}", what=ref))
            found = read(folder)
            after = found.events or with_references(found.document)
            lines.append(_changed(folder.name, f"since {ref}", before, after))
        else:
            lines.append(f"{folder.name}, since {ref}: a new API")
    gone = [
        name for name in listed if name.endswith((".openapi.json", ".asyncapi.json")) and name not in published.values()
    ]
    return [*lines, *(f"{name}, since {ref}: this API is gone" for name in gone)]


def _git(root: Path, *arguments: str, what: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607  # our own arguments; a commit's name is checked first
    if done.returncode:
        raise ValueError(f"{what} {done.stderr.strip()}".strip())
    return done.stdout


def check(root: Path) -> list[str]:
    """Every file of `generated/` that is changed, missing or stale, by name."""
    folder = root / "generated"
    return compare(produce(root).files, tree_of(folder) if folder.exists() else {})


def runtime_only(root: Path) -> list[str]:
    """Copy the runtime into `generated/`, at once. The manifest is brought up to date with it.

    Raises:
        TreeError: There is no `generated/` to copy it into.
    """
    folder = root / "generated"
    files = tree_of(folder)
    sources = sources_of(files.pop(MANIFEST, b""))
    runtime = {f"{PACKAGE}/{name}": text.encode() for name, text in _runtime(root).items()}
    gone = {n for n, s in sources.items() if s.startswith("generator/runtime/") and n not in runtime}
    files = {name: content for name, content in files.items() if name not in gone} | runtime
    sources |= {name: f"generator/runtime/{name.removeprefix(PACKAGE + '/')}" for name in runtime}
    swap_in(folder, with_manifest(files, sources))
    return [f"copied {len(runtime)} files of the runtime"]


def _changed(version: str, since: str, before: dict[str, Any], after: dict[str, Any]) -> str:
    found = changes(before, after)
    text = changes_text(found).rstrip()
    return f"{version}, {since}:\n{text}" if found else f"{version}, {since}: {text}"


def _folders(root: Path) -> list[Path]:
    """The folders of the APIs, whose names become those of subpackages."""
    found = sorted({path.parent for path in (root / "openapi").glob("*/*.yaml")})
    problems = [
        Problem(
            f"openapi/{folder.name}", None, "#", "folder-name", f"{folder.name!r} can not name a Python package", _NAME
        )
        for folder in found
        if not folder.name.isidentifier() or folder.name != folder.name.lower() or iskeyword(folder.name)
    ]
    if not found:
        problems = [Problem("openapi", None, "#", "file-missing", "there is no openapi/*/openapi.yaml", _NAME)]
    if problems:
        raise DescriptionError(*problems)
    return found


def _join(version: str, found: Bundle) -> Api:
    modules(found)  # before openapi-python-client stumbles over two schemas of one name
    return join(found, parse(lower(found.document)), version)


def _runtime(root: Path) -> dict[str, str]:
    folder = root / "generator" / "runtime"
    return {
        path.relative_to(folder).as_posix(): _header(f"generator/runtime/{path.relative_to(folder).as_posix()}")
        + path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.py"))
    }


def _workflows(root: Path, apis: tuple[Api, ...]) -> frozenset[str]:
    """The resources that have hand-written methods: `v3/jobs`, of `generator/runtime/v3/workflows/jobs.py`.

    Raises:
        VerificationError: There is no such resource.
    """
    resources = {f"{api.version}/{resource.name}" for api in apis for resource in api.resources}
    files = (root / "generator" / "runtime").glob("*/workflows/[!_]*.py")
    found = frozenset(f"{path.parts[-3]}/{path.stem}" for path in files)
    if unknown := sorted(found - resources):
        raise VerificationError(f"generator/runtime: workflows of resources that there are not: {', '.join(unknown)}")
    return found


def _source(name: str, apis: tuple[Api, ...]) -> str:
    """The file that a generated module was made from: the resource's, or the whole description."""
    for api in apis:
        if name.startswith(f"{api.version}/"):
            module = name.rpartition("/")[2].removesuffix(".py")
            root = "openapi.yaml" if api.resources else asyncapi.ROOT
            return api.sources.get(module, f"openapi/{api.version}/{root}")
    return "openapi/"


def _header(source: str) -> str:
    return f"# From {source} by `{COMMAND}`; do not edit.\n"


def _version(root: Path) -> str:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def _summary(version: str, document: dict[str, Any]) -> str:
    if "asyncapi" in document:
        counts = {"channels": document["channels"], **document["components"]}
        return f"{version}: {', '.join(f'{len(members)} {name}' for name, members in counts.items())}"
    operations = sum(method in item for item in document["paths"].values() for method in METHODS)
    schemas = len(document["components"].get("schemas", {}))
    return f"{version}: {len(document['paths'])} paths, {operations} operations, {schemas} schemas"
