"""Hold the public API of the client against its snapshot; run by `nox -s api`.

    python tests/house/public_api.py [--write]

`public_api.txt` has what users can rely on: everything that `traviskit` and its API versions export, the classes that
these extend or hand out (resources, pagers), their public methods with their overloads, and their attributes. griffe
reads it off the code; nothing is imported. What a class only repeats of its bases stands there alone.
"""

# ruff: noqa: T201  # a command; it prints what it found

import argparse
import difflib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import griffe

ROOT = Path(__file__).parents[2]
SNAPSHOT = Path(__file__).with_suffix(".txt")
PACKAGE = "traviskit"
HEAD = "# The public API of traviskit, read off the code by `nox -s api -- --write`; do not edit.\n"
#: Modules are written with an underscore in annotations (`_commits.Commit`); their names say nothing to users.
MODULE = re.compile(r"\b_[a-z_0-9]+\.(?=[A-Z])")
WIDTH = 120

Definition = griffe.Class | griffe.Function | griffe.Attribute


def main() -> int:
    """Compare, or write; the exit status."""
    parser = argparse.ArgumentParser(description="Hold the public API of the client against its snapshot.")
    parser.add_argument("--write", action="store_true", help=f"write {SNAPSHOT.name} anew")
    found = snapshot(ROOT / "generated")
    if parser.parse_args().write:
        SNAPSHOT.write_text(found, encoding="utf-8")
        print(f"{SNAPSHOT.name}: written, {len(found.splitlines())} lines")
        return 0
    expected = SNAPSHOT.read_text(encoding="utf-8") if SNAPSHOT.exists() else ""
    lines = (expected.splitlines(), found.splitlines())
    different = list(difflib.unified_diff(*lines, SNAPSHOT.name, "the code", n=2, lineterm=""))
    if different:
        print(*different, sep="\n")
        print("The public API has changed. If it should have: nox -s api -- --write, and a line in CHANGELOG.md.")
        return 1
    print(f"{SNAPSHOT.name}: the public API is as listed, {len(lines[0])} lines")
    return 0


def snapshot(folder: Path) -> str:
    """The public API of the package that is in this folder."""
    package = griffe.load(PACKAGE, search_paths=[folder], allow_inspection=False)
    assert isinstance(package, griffe.Module)  # griffe can give an attribute too
    return HEAD + "".join(f"\n{text}\n" for text in Api(package).sections())


class Api:
    """The definitions that users meet, by the path under which they meet them."""

    def __init__(self, package: griffe.Module) -> None:
        """Parameters: `package` is the whole of it, as griffe reads it."""
        self._package = package
        versions = [m for name, m in package.modules.items() if not name.startswith("_")]
        exported = {
            f"{module.path}.{name}": definition(module.members[name])
            for module in (package, *versions)
            for name in map(str, module.exports or ())
        }
        #: By canonical path: what stands in a private module is met under the name that is exported.
        self._names = {found.path: name for name, found in exported.items()}
        self._found = exported
        classes = [found for found in exported.values() if isinstance(found, griffe.Class)]
        #: Those that users make themselves, and what these extend.
        self._made = {cls.path for found in classes for cls in (found, *self._bases(found))}
        waiting = list(exported.values())
        while waiting:
            for other in self._mentioned(waiting.pop()):
                if other.path not in self._names:
                    self._names[other.path] = other.path
                    self._found[other.path] = other
                    waiting.append(other)

    def sections(self) -> Iterator[str]:
        """A text for each definition, what is exported first."""
        for name in sorted(self._found, key=lambda name: ("._" in name or ".resources." in name, name)):
            yield "\n".join(self._section(name, self._found[name]))

    def _section(self, name: str, found: Definition) -> Iterator[str]:
        if not isinstance(found, griffe.Class):
            yield from lines_of(name, found)
            return
        bases = [
            self._names.get(path) or written(base) for path, base in zip(base_paths(found), found.bases, strict=True)
        ]
        yield f"class {name}({', '.join(bases)}):" if bases else f"class {name}:"
        inherited = {line for base in self._bases(found) for line in self._members(base)}
        own = [line for line in self._members(found) if line not in inherited]
        yield from own or ["    ..."]

    def _members(self, found: griffe.Class) -> Iterator[str]:
        for name, member in self._public(found):
            yield "\n".join(f"    {line}" for part in lines_of(name, member) for line in part.split("\n"))

    def _public(self, found: griffe.Class) -> Iterator[tuple[str, Definition]]:
        """The members that are no business of the class alone."""
        for name, member in found.members.items():
            special = name.startswith("__") and member.is_function and (name != "__init__" or found.path in self._made)
            if (special or not name.startswith("_")) and not member.is_alias:
                yield name, definition(member)

    def _bases(self, found: griffe.Class) -> Iterator[griffe.Class]:
        for path in base_paths(found):
            base = self._resolve(path)
            if isinstance(base, griffe.Class):
                yield base
                yield from self._bases(base)

    def _mentioned(self, found: Definition) -> Iterator[Definition]:
        """What of the package a definition is made of: bases, what annotations name, and of what a value is made."""
        paths: list[str] = []
        if isinstance(found, griffe.Class):
            paths += (path for base in found.bases for path in names_in(base))
            for _, member in self._public(found):
                yield from self._mentioned(member)
        elif isinstance(found, griffe.Function):
            for form in found.overloads or [found]:
                paths += names_in(form.returns)
                if found.name != "__init__":  # some take what the client alone can give
                    paths += (path for parameter in form.parameters for path in names_in(parameter.annotation))
        else:
            paths += names_in(found.annotation)
            if isinstance(found.parent, griffe.Module):
                paths += names_in(found.value)
        yield from filter(None, map(self._resolve, paths))

    def _resolve(self, path: str) -> Definition | None:
        """What a path leads to, if it is of this package."""
        if not path.startswith(f"{PACKAGE}."):
            return None
        try:
            found = behind(self._package[path.removeprefix(f"{PACKAGE}.")])
        except KeyError:  # a type parameter of a method
            return None
        return found if isinstance(found, griffe.Class) or is_alias(found) else None


def behind(found: griffe.Object | griffe.Alias) -> griffe.Object:
    """What stands behind a name, imported or not."""
    return found.final_target if isinstance(found, griffe.Alias) else found


def definition(found: griffe.Object | griffe.Alias) -> Definition:
    """The same of what can be no module."""
    target = behind(found)
    assert isinstance(target, Definition), target.path  # no module is exported
    return target


def is_alias(found: griffe.Object) -> TypeGuard[griffe.Attribute]:
    """Whether it is a type's other name, of which the value counts."""
    if not isinstance(found, griffe.Attribute) or not isinstance(found.parent, griffe.Module):
        return False
    if found.annotation is None:
        return not found.name.isupper() and not str(found.value).startswith(("TypeVar(", "ParamSpec("))
    return written(found.annotation) == "TypeAlias"


def base_paths(found: griffe.Class) -> list[str]:
    """The canonical paths of its bases, without their type parameters."""
    return [base.canonical_path if isinstance(base, griffe.Expr) else base for base in found.bases]


def names_in(annotation: griffe.Expr | str | None) -> list[str]:
    """The canonical paths of the names in an annotation."""
    if not isinstance(annotation, griffe.Expr):
        return []
    return [part.canonical_path for part in annotation.iterate() if isinstance(part, griffe.Expr)]


def written(annotation: griffe.Expr | str | None) -> str:
    """An annotation or a value as a user would write it."""
    return MODULE.sub("", str(annotation or ""))


def lines_of(name: str, found: Definition) -> Iterator[str]:
    """A function by its overloads, or an attribute, under this name."""
    if isinstance(found, griffe.Function):
        for form in found.overloads or [found]:
            overload = "@overload\n" if found.overloads else ""
            yield f"{overload}{_decorated(found)}{signature(name, form)}"
    elif isinstance(found, griffe.Attribute):
        if "property" in found.labels:
            yield f"{name}: {written(found.annotation)}  # {'writable' if 'writable' in found.labels else 'read only'}"
            return
        kind = f": {written(found.annotation)}" if found.annotation else ""
        value = written(found.value) if is_alias(found) else "..."
        yield f"{name}{kind}{f' = {value}' if found.value else ''}"


def _decorated(found: griffe.Function) -> str:
    kinds = {"classmethod": "@classmethod\n", "staticmethod": "@staticmethod\n", "async": "async "}
    return "".join(text for kind, text in kinds.items() if kind in found.labels)


def signature(name: str, found: griffe.Function) -> str:
    """A function in one line, or in one line a parameter."""
    parts = list(parameters(found))
    returns = f" -> {written(found.returns)}" if found.returns else ""
    line = f"def {name}({', '.join(parts)}){returns}"
    return (
        line if len(line) <= WIDTH else "\n".join([f"def {name}(", *(f"    {part}," for part in parts), f"){returns}"])
    )


def parameters(found: griffe.Function) -> Iterator[str]:
    """Each parameter as it is written, with the marks between them."""
    kind = griffe.ParameterKind
    marks: dict[griffe.ParameterKind | None, str] = {kind.var_positional: "*", kind.var_keyword: "**"}
    before: griffe.ParameterKind | None = None
    for parameter in found.parameters:
        if before is kind.positional_only and parameter.kind is not before:
            yield "/"
        if parameter.kind is kind.keyword_only and before not in (kind.keyword_only, kind.var_positional):
            yield "*"
        before = parameter.kind
        text = f"{marks.get(parameter.kind, '')}{parameter.name}"
        if parameter.annotation is not None:
            text += f": {written(parameter.annotation)}"
        if parameter.default is not None and parameter.kind not in marks:
            text += f" = {written(parameter.default)}" if parameter.annotation is not None else f"={parameter.default}"
        yield text
    if before is kind.positional_only:
        yield "/"


if __name__ == "__main__":
    sys.exit(main())
