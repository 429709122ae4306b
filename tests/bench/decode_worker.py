"""One contestant in decoding, in a process of its own: `python decode_worker.py NAME FOLDER VERSION`.

Each line on its standard input is a round; it answers with the CPU microseconds for one build, decoded and read. A line
`memory` instead holds 10,000 builds, reads them, and answers with the bytes that they take.
"""

# ruff: noqa: ARG001  # contestants are called alike, whatever they need
# ruff: noqa: T201  # a command; it prints what it found

import gc
import json
import sys
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any

BUILDS = 100
PAGES = 10
HELD = 10_000


def traviskit(folder: Path, version: str) -> Callable[[bytes], Any]:
    """The client itself: all that it does with an answer."""
    sys.path.insert(0, str(folder / "client"))
    from traviskit._response import decode_answer

    operation = import_module(f"traviskit.{version}").OPERATIONS[(folder / "operation.txt").read_text()]
    return lambda content: decode_answer(operation, 200, "application/json", content, envelope=True)


def stock(folder: Path, version: str) -> Callable[[bytes], Any]:
    """openapi-python-client's own code."""
    models = import_module("stock.models")
    page = models.Builds if version == "v3" else models.BuildList
    return lambda content: page.from_dict(json.loads(content))


def pydantic(folder: Path, version: str) -> Callable[[bytes], Any]:
    """pydantic v2, JSON and models in its core."""
    validate: Callable[[bytes], Any] = import_module("pydantic_models").Page.model_validate_json
    return validate


def msgspec(folder: Path, version: str) -> Callable[[bytes], Any]:
    """msgspec, typed Structs."""
    decode: Callable[[bytes], Any] = import_module("msgspec.json").Decoder(import_module("msgspec_models").Page).decode
    return decode


def travispy(folder: Path, version: str) -> Callable[[bytes], Any]:
    """TravisPy, all that it does with an answer."""
    decode: Callable[[bytes], Any] = import_module("travispy_peer").builds_of
    return decode


def plain(folder: Path, version: str) -> Callable[[bytes], Any]:
    """The standard library's json, to dicts."""
    return json.loads


def msgspec_dicts(folder: Path, version: str) -> Callable[[bytes], Any]:
    """msgspec, to dicts."""
    decode: Callable[[bytes], Any] = import_module("msgspec.json").decode
    return decode


CONTESTANTS = {f.__name__: f for f in (traviskit, stock, pydantic, msgspec, travispy, plain, msgspec_dicts)}
READERS = {"plain": "items", "msgspec_dicts": "items", "travispy": "travispy"}


def main(name: str, folder: Path, version: str) -> None:
    """Answer until there is no more input."""
    sys.path.insert(0, str(folder))
    decode = CONTESTANTS[name](folder, version)
    read = import_module(f"read_{READERS.get(name, 'attributes')}").read
    content = (folder / "page.json").read_bytes()
    read(decode(content))
    for line in sys.stdin:
        print(
            memory(decode, read, content) if line.strip() == "memory" else round_of(decode, read, content), flush=True
        )


def round_of(decode: Callable[[bytes], Any], read: Callable[[Any], None], content: bytes) -> float:
    """CPU microseconds for one build, after a page that warms the caches up."""
    read(decode(content))
    start = process_time()
    for _ in range(PAGES):
        read(decode(content))
    return (process_time() - start) / PAGES / BUILDS * 1e6


def memory(decode: Callable[[bytes], Any], read: Callable[[Any], None], content: bytes) -> int:
    """Bytes that 10,000 builds take, each attribute read once."""
    gc.collect()
    tracemalloc.start()
    held = []
    for _ in range(HELD // BUILDS):
        page = decode(content)
        read(page)
        held.append(page)
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
