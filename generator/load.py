"""The one reader of a description: YAML of which every reader makes the same, with the line of every value.

YAML 1.1 (PyYAML, Ruby) and YAML 1.2 (most editors, ruamel) disagree about plain scalars: `on` is true or a string,
`010` eight or ten, `2014-04-21` a date or a string. What they disagree about is refused here, as are anchors, tags and
repeated keys.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from .errors import DescriptionError, Problem
from .grammar import join

__all__ = ["Sources", "load", "plain"]

#: libyaml where PyYAML was built with it; both give the same events.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)\.[0-9]+([eE][-+][0-9]+)?")
_WORDS = {spelt for word in ("y", "n", "yes", "no", "on", "off") for spelt in (word, word.title(), word.upper())}
_DOUBTFUL = re.compile(
    r"""
    [-+]?0b[01_]+ | [-+]?0o?[0-7_]+ | [-+]?0x[0-9a-fA-F_]+ | [-+]?[0-9][0-9_]* | [-+][0-9_]+  # whole numbers
  | [-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?                                      # base sixty: 1:30
  | [-+]?([0-9][0-9_]*)?\.[0-9_]+([eE][-+]?[0-9]+)? | [-+]?[0-9][0-9_]*\.?([eE][-+]?[0-9]+)?   # .5, 5., 1e3
  | [-+]?\.(inf|Inf|INF) | \.(nan|NaN|NAN)
  | [0-9]{4}-[0-9]{2}-[0-9]{2}
  | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} ([Tt]|[ ]+) [0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?
        ([ ]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?
  | = | <<
    """,
    re.VERBOSE,
)
#: Characters that the two read differently (tabs, and line breaks of YAML 1.1 alone) or that no editor shows.
_CHARACTERS = re.compile("[\t\x85\u2028\u2029\ufeff]")
_DEPTH = 100


@dataclass(frozen=True)
class Sources:
    """The YAML files of one API, read.

    `name` is what the folder is called in messages (`openapi/v2`), `files` has the content by file name, in
    alphabetical order, `lines` by file name and JSON pointer the line, counted from 1.
    """

    name: str
    files: Mapping[str, Any]
    lines: Mapping[str, Mapping[str, int]]

    def line(self, file: str, pointer: str) -> int:
        """The line of what `pointer` points to in `file`, or of the nearest object around it."""
        lines = self.lines[file]
        while pointer not in lines and "/" in pointer:
            pointer = pointer.rpartition("/")[0]
        return lines.get(pointer, 1)

    def problem(self, file: str, pointer: str, rule: str, message: str, advice: str) -> Problem:
        """A problem at a place of these files."""
        return Problem(f"{self.name}/{file}", self.line(file, pointer), pointer, rule, message, advice)


def load(folder: Path) -> Sources:
    """Read every YAML file of one API's folder.

    Raises `DescriptionError` with every place that is no YAML, or that two readers would read differently.
    """
    name = "/".join(folder.resolve().parts[-2:])
    files: dict[str, Any] = {}
    lines: dict[str, dict[str, int]] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        reader = _Reader(f"{name}/{path.name}")
        files[path.name] = reader.read(path)
        lines[path.name] = reader.lines
        problems += reader.problems
    if not files.keys() & {"openapi.yaml", "asyncapi.yaml"}:
        problems.append(Problem(f"{name}/openapi.yaml", None, "#", "file-missing", "there is no such file",
                                "Every API has an openapi.yaml with its info, servers, tags and paths."))  # fmt: skip
    if problems:
        raise DescriptionError(*problems)
    return Sources(name, files, lines)


@cache
def plain(text: str) -> str | int | float | bool | None:
    """What an unquoted YAML scalar means. Raises `ValueError` where YAML 1.1 and 1.2 disagree."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _NUMBER.fullmatch(text):
        return float(text)
    if text in _WORDS or _DOUBTFUL.fullmatch(text):
        raise ValueError(text)
    return text


class _UnreadableError(Exception):
    """The file can not be read on."""


@dataclass
class _Reader:
    """One file: its problems and lines are collected while its value is built from the parser's events."""

    name: str
    problems: list[Problem] = field(default_factory=list[Problem])
    lines: dict[str, int] = field(default_factory=dict[str, int])

    def read(self, path: Path) -> Any:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            return self._refuse(None, "#", "yaml-syntax", f"not UTF-8 text at byte {error.start}", "Save it as UTF-8.")
        for number, text_line in enumerate(text.split("\n"), start=1):
            if found := _CHARACTERS.search(text_line):
                advice = 'Indent with spaces; inside a text quote the text with " and write the character as an escape.'
                self._refuse(number, "#", "yaml-character", f"the character {found.group()!a}", advice)
        if self.problems:  # the parser would only say the same in a darker way
            return None
        try:
            return self._document(yaml.parse(text, Loader=_Loader))
        except yaml.YAMLError as error:
            mark: Any = getattr(error, "problem_mark", None)
            what = getattr(error, "problem", None) or str(error).partition("\n")[0]
            line = mark.line + 1 if mark else None
            return self._refuse(
                line, "#", "yaml-syntax", f"not valid YAML: {what}", "Mend the YAML at or above this line."
            )
        except _UnreadableError:
            return None

    def _refuse(self, line: int | None, pointer: str, rule: str, message: str, advice: str) -> None:
        self.problems.append(Problem(self.name, line, pointer, rule, message, advice))

    def _document(self, events: Iterator[Any]) -> Any:
        next(events)  # the start of the stream
        event = next(events)
        if isinstance(event, yaml.DocumentStartEvent):
            event = next(events)
            value = self._value(event, events, "#", 0)
            next(events)  # the end of the document
            after = next(events)
            if not isinstance(after, yaml.StreamEndEvent):
                event = after
            elif isinstance(value, dict):
                return value  # pyright: ignore[reportUnknownVariableType] - keys were checked one by one
        advice = "A file is one object: `paths:`, `schemas:` …"
        return self._refuse(event.start_mark.line + 1, "#", "yaml-document", "not one YAML object", advice)

    def _value(self, event: Any, events: Iterator[Any], pointer: str, depth: int) -> Any:
        line = event.start_mark.line + 1
        self.lines.setdefault(pointer, line)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            advice = "Write it out, or make it a component and refer to it with `$ref`."
            self._refuse(line, pointer, "yaml-anchor", f"the anchor or alias {event.anchor}", advice)
        if isinstance(event, yaml.AliasEvent):
            return None
        if event.tag is not None:
            self._refuse(
                line, pointer, "yaml-tag", f"the tag {event.tag}", "Leave it out; quote a value that is a string."
            )
        if depth > _DEPTH:
            self._refuse(line, pointer, "yaml-depth", f"more than {_DEPTH} levels", "Make the inner levels components.")
            raise _UnreadableError
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, pointer, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Any] = []
            while not isinstance(event := next(events), yaml.SequenceEndEvent):
                items.append(self._value(event, events, join(pointer, len(items)), depth + 1))
            return items
        return self._scalar(event, pointer)

    def _mapping(self, events: Iterator[Any], pointer: str, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent):
                self._refuse(line, pointer, "yaml-key", "a key that is no string", "Keys are strings.")
                raise _UnreadableError
            key = self._key(event, pointer)
            place = join(pointer, key)
            if key in members:
                advice = f"The first one is in line {self.lines[place]}; keep one of them."
                self._refuse(line, place, "yaml-duplicate-key", f"the key {key!r} stands twice in one object", advice)
            self.lines.setdefault(place, line)
            members[key] = self._value(next(events), events, place, depth + 1)
        return members

    def _key(self, event: Any, pointer: str) -> str:
        key: str = event.value
        if event.style:
            return key
        line = event.start_mark.line + 1
        if event.anchor is not None or event.tag is not None:
            self._refuse(line, pointer, "yaml-anchor", f"an anchor or tag on the key {key}", "Leave it out.")
        try:
            value = plain(key)
        except ValueError:
            advice = f'Quote it: "{key}".' if key != "<<" else "Write the members out, or share them with `allOf`."
            self._refuse(
                line, join(pointer, key), "yaml-ambiguous", f"YAML 1.1 and 1.2 read the key {key} differently", advice
            )
        else:
            if not isinstance(value, str):
                self._refuse(line, join(pointer, key), "yaml-key", f"the key {key} is no string", f'Quote it: "{key}".')
        return key

    def _scalar(self, event: Any, pointer: str) -> str | int | float | bool | None:
        text: str = event.value
        if event.style:
            return text
        try:
            return plain(text)
        except ValueError:
            line = event.start_mark.line + 1
            advice = (
                f'Quote it if it is a string: "{text}"; write a number in plain decimals, a boolean as true or false.'
            )
            message = f"YAML 1.1 and 1.2 read {text} differently"
            self._refuse(line, pointer, "yaml-ambiguous", message, advice)
            return text
