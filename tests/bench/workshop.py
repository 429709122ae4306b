"""Makes what is measured, in a folder of its own: the client with a V3, the stock client, models, readers, pages."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from pages import page_v2, page_v3
from peers import BARE, Schemas, reader, reader_of_travispy, source
from travispy_peer import builds_of

from generator.pipeline import Product, produce

__all__ = ["PAGES", "ROOT", "Page", "build", "copied"]

ROOT = Path(__file__).parents[2]


class Page(NamedTuple):
    """A page of 100 builds that is decoded."""

    #: of the API
    version: str
    #: what one of its builds is called in the tables
    of: str
    content: Callable[[], bytes]
    #: whether its builds have their branch whole
    with_branch: bool = True


PAGES = {
    "v3": Page("v3", "V3's builds", page_v3),
    "v3_compact": Page("v3", "V3's builds, not indented", partial(page_v3, indented=False)),
    "v3_narrow": Page(
        "v3", "V3's builds without `include=build.branch`", partial(page_v3, with_branch=False), with_branch=False
    ),
    "v2": Page("v2", "V2's builds", page_v2),
}
#: of each version: the class of its page, and the operation that answers it
_ANSWERS = {"v3": ("Builds", "builds_list_for_repository"), "v2": ("BuildList", "builds_list")}


def copied(folder: Path) -> Path:
    """A copy of what the generator reads of the project, but for the workflows, which need the real V3."""
    shutil.copytree(ROOT / "openapi", folder / "openapi")
    runtime = shutil.ignore_patterns("v?")
    shutil.copytree(ROOT / "generator" / "runtime", folder / "generator" / "runtime", ignore=runtime)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def with_v3(project: Path, *, with_branch: bool) -> Path:
    """The project, described with the benchmark's own V3."""
    described = project / "openapi" / "v3"
    shutil.rmtree(described, ignore_errors=True)
    shutil.copytree(Path(__file__).with_name("v3"), described)
    if not with_branch:
        builds = described / "builds.yaml"
        text = builds.read_text(encoding="utf-8")
        whole = "description: Its branch., anyOf: [{$ref: '#/schemas/Branch'}"
        builds.write_text(text.replace(whole, whole.replace("Branch'", "BranchMinimal'")), encoding="utf-8")
    return project


def build(folder: Path) -> None:
    """Fill a folder for each of the `PAGES`: `client/traviskit`, the page, and all that its contestants need."""
    products = {
        with_branch: produce(with_v3(copied(folder / project), with_branch=with_branch))
        for project, with_branch in (("whole", True), ("narrow", False))
    }
    for name, page in PAGES.items():
        _fill(folder / name, page, products[page.with_branch])


def _fill(place: Path, page: Page, product: Product) -> None:
    for name, content in product.files.items():
        if name.startswith("traviskit/"):
            _write(place / "client" / name, content)
    model, operation = _ANSWERS[page.version]
    _write(place / "page.json", page.content())
    _write(place / "operation.txt", operation)
    schemas = Schemas(product.documents[page.version])
    for library in ("pydantic", "msgspec"):
        _write(place / f"{library}_models.py", source(library, schemas, model))
    for form in ("attributes", "items"):
        _write(place / f"read_{form}.py", reader(schemas, model, form))
    if page.version == "v2":
        _write(place / "read_travispy.py", reader_of_travispy(schemas, builds_of(page.content())[0]))
    _stock(place, _published(product, page.version))


def _published(product: Product, version: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(product.files[f"openapi/travis-{version}.openapi.json"])
    schemas = document["components"]["schemas"]
    if BARE in schemas:
        schemas[BARE]["required"] = ["@href"]
    return document


def _stock(place: Path, document: dict[str, Any]) -> None:
    """The package `stock`, as `openapi-python-client generate` writes it."""
    _write(place / "openapi.json", json.dumps(document))
    _write(place / "config.yaml", "post_hooks: []\n")
    command = (
        *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"),
        *("--path", str(place / "openapi.json"), "--config", str(place / "config.yaml")),
        *("--output-path", str(place / "stock")),
    )
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # as written above
    if done.returncode:
        raise SystemExit(f"the stock generator refused the description:\n{done.stdout}{done.stderr}")


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
