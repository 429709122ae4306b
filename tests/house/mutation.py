"""Say what mutmut found, and write it to the documentation; run by `nox -s mutation`.

    python tests/house/mutation.py FOLDER [--dry]

FOLDER is mutmut's `mutants`. It leaves, beside each module, a `.meta` with the exit code of the tests for each mutant
and a `.spans` with the lines that each mutant has in the mutated module.
"""

# ruff: noqa: T201  # a command; it prints what it found

import argparse
import json
import platform
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

DOCUMENT = Path(__file__).parents[2] / "docs" / "mutation.md"
BEGIN, END = "<!-- from here on by `nox -s mutation` -->", "<!-- up to here -->"
AT_LEAST = 0.85

#: mutmut's exit codes: of pytest, or its own (33: no test comes there), or minus the signal of a time limit
_SURVIVED, _KILLED, _TIMEOUT = {0, 5, 33}, {1, 3}, {24, 36, 152, 255, -24}
_CAST = re.compile(r'cast\((?:"[^"]*"|None),')
_MANGLED = re.compile(r"x(?:_(?P<function>\w+?)|ǁ(?P<owner>\w+?)ǁ(?P<method>\w+?))__mutmut_(?:\d+|orig)$")

#: Why a mutant may live: in these cases nobody who uses the client can tell it from the original.
TYPES = "Read by type checkers alone: `cast` gives back what it is given"
QUICKER = (
    "The same by another way: it only asks first what is quicker to ask, takes the straight line first, or remembers"
)
SAME = "The same value: what Python, attrs or httpx take without being told, None where only the truth of it counts"
NEVER = "It never comes to that: what came before has excluded the case"
INNER = "The text of an error that is caught again inside the runtime"
FRAMES = "Which line a warning points to: the tests of that are left out, as mutmut stands between the two"
#: Which lines, and in them which changes, have which reason; the first that fits is taken.
REASONS: Sequence[tuple[str, str, str]] = (
    (QUICKER, r"# asked first", r""),
    (QUICKER, r"^_(kinds\.UnionOf\.(take|_taker)|models\.Model\.(_take_other|from_dict)):", r""),
    (QUICKER, r"first if given is arguments else", r"and False|or True"),
    (QUICKER, r"^_kinds\.ListOf\.take: return", r"and False"),
    (INNER, r"^_kinds\.ListOf\.take: return", r"`value` → `None`"),
    (NEVER, r"^_kinds\.ListOf\.take: return", r"`False` → `True`"),
    (QUICKER, r"^_models\.Model\._narrow: name = ", r"or True"),
    (FRAMES, r"^_warnings\._outside: ", r""),
    (QUICKER, r"^_json\.loads:", r""),
    (QUICKER, r"^_response\.(_decode: (straight|value) = |_take: )", r""),
    (FRAMES, r"_warn\(operation, 3\)|stacklevel", r"^(`[\w +]+`|nothing) →"),
    (INNER, r"^_straight\..*: raise TypeError\(value\)", r""),
    (INNER, r"^_kinds\.AnyOf\.decode: return", r"`path`"),
    (TYPES, r"self\._perform\(operation, ", r"`operation` → `None`"),
    (SAME, r"", r"^`(False|None|\"\"|0)` → (`None`|`False`|`\"\"`|nothing)$"),
    (SAME, r"slots=True|n=3", r"→ nothing$"),
    (SAME, r"items if left is None else items\[:left\]", r"and False"),
    (SAME, r"quote\(.*safe=|strip\(", r"→ `(XX.*XX|XXXX)`$"),
    (SAME, r"text_of\(content, \"\"\)", r"`XXXX`"),
    (SAME, r"headers|credentials_in", r"`[\w-]+` → `[\w-]+`$"),
    (SAME, r"encode|decode\(\"utf-8\"", r"`utf` → `UTF`"),
    (SAME, r"", r"^`\[\]` → `None`$"),
    (SAME, r"^_request\._text: return value if", r"and False"),
    (SAME, r"text_of: return content\.decode\(found", r"`XXutf-8XX`|`UTF`"),
    (SAME, r"format: str = \"\"", r"`XXXX`"),
    (NEVER, r"^_paging\._Walk\.__init__: self\._parameter|^_sideloads\.unwrap: name = next", r""),
    (NEVER, r"startswith\(\"_\"\):  # slots of the base", r""),
    (NEVER, r"min\(attempt - 1, 10\)", r""),
    (NEVER, r"< 400", r"nothing → `=`|`400` → `401`"),
    (NEVER, r"isinstance\(value, dict\) else \(None, _line\(text\)\)", r"or True|`text` → `None`"),
)
REST = "Nobody has said why yet"


class Survivor(NamedTuple):
    """A mutant that no test noticed: where it is, what was changed, and to what."""

    place: str
    before: str
    after: str


class Module(NamedTuple):
    """What became of a module's mutants."""

    name: str
    ends: Counter[str]
    survivors: Sequence[Survivor]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables, write them to the document; the exit status: 1 where too many live."""
    parser = argparse.ArgumentParser(description="Say what mutmut found.")
    parser.add_argument("folder", type=Path, help="mutmut's `mutants`")
    parser.add_argument("--dry", action="store_true", help="print it; leave the document as it is")
    options = parser.parse_args(arguments)
    found = [read(meta) for meta in sorted(options.folder.rglob("*.py.meta"))]
    modules = [module for module in found if module.ends.keys() - {"not tried"}]
    text = report(modules)
    if not options.dry:
        put(DOCUMENT, text)
    print(text)
    return 0 if share(sum((module.ends for module in modules), Counter())) >= AT_LEAST else 1


def read(meta: Path) -> Module:
    """What became of the mutants of a module."""
    ends: Counter[str] = Counter()
    survivors: list[Survivor] = []
    module = Path(meta.name.removesuffix(".py.meta")).name
    codes: Mapping[str, int | None] = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    for mutant, code in codes.items():
        ends[end := end_of(code)] += 1
        if end == "survived":
            survivors.append(survivor(meta, module, mutant.rpartition(".")[2]))
    return Module(module, ends, survivors)


def end_of(code: int | None) -> str:
    """How a mutant ended, by its exit code."""
    if code in _SURVIVED:
        return "survived"
    if code in _KILLED:
        return "killed"
    return "without end" if code in _TIMEOUT else "not tried" if code is None else "crashed"


def survivor(meta: Path, module: str, name: str) -> Survivor:
    """What was changed to make a mutant."""
    spans = json.loads(meta.with_suffix(".spans").read_text(encoding="utf-8"))["spans"]
    lines = meta.with_suffix("").read_text(encoding="utf-8").splitlines()
    original = f"{name.rpartition('__mutmut_')[0]}__mutmut_orig"
    before, after = (  # alike but for what was changed
        [line.replace(key, "…").strip() for line in lines[spans[key][0] - 1 : spans[key][1]]]
        for key in (original, name)
    )
    found = _MANGLED.match(name)
    if found is None:
        raise SystemExit(f"{meta.name}: {name} is not how mutmut names a mutant")
    owner = f"{found['owner']}.{found['method']}" if found["owner"] else found["function"]
    return Survivor(f"{module}.{owner}", *changed(before, after))


def changed(before: Sequence[str], after: Sequence[str]) -> tuple[str, str]:
    """The lines that differ, as one before and one after."""
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    different = [step for step in steps if step[0] != "equal"]
    old, new = before[different[0][1] : different[-1][2]], after[different[0][3] : different[-1][4]]
    return " ".join(old), " ".join(new)


def fragment(before: str, after: str) -> str:
    """The words of a line that were changed, and what they became."""
    old, new = (re.findall(r"\w+|\W", line) for line in (before, after))
    start = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    rest = min(len(old), len(new)) - start
    end = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    changes = ("".join(words[start : len(words) - end]) for words in (old, new))
    return " → ".join(f"`{words}`" if words.strip() else "nothing" for words in changes)


def share(ends: Mapping[str, int]) -> float:
    """How many of the mutants that were tried were noticed: killed by a test, or running on without end."""
    tried = sum(count for end, count in ends.items() if end != "not tried")
    return (tried - ends.get("survived", 0)) / tried if tried else 1.0


def report(modules: Sequence[Module]) -> str:
    """The tables, in Markdown."""
    total: Counter[str] = sum((module.ends for module in modules), Counter())
    day, python = (
        datetime.now(UTC).date().isoformat(),
        f"{platform.python_implementation()} {platform.python_version()}",
    )
    lines = [
        f"Run on {day} with {python}: of {total.total()} mutants {share(total):.1%} were noticed.",
        "",
        "| module | mutants | killed | without end | survived | noticed |",
        "| --- | --- | --- | --- | --- | --- |",
        *(row(f"`{module.name}`", module.ends) for module in modules),
        row("**all**", total),
    ]
    if total["not tried"]:
        lines += ["", f"{total['not tried']} were not tried."]
    return "\n".join([*lines, *grouped(one for module in modules for one in module.survivors)])


def row(name: str, ends: Mapping[str, int]) -> str:
    """One line of the table."""
    killed = ends.get("killed", 0) + ends.get("crashed", 0)
    counts = (sum(ends.values()), killed, ends.get("without end", 0), ends.get("survived", 0))
    return f"| {name} | {' | '.join(map(str, counts))} | {share(ends):.0%} |"


def grouped(survivors: Iterable[Survivor]) -> Iterator[str]:
    """The survivors by the reason why they live."""
    groups: dict[str, dict[str, list[str]]] = {
        reason: {} for reason in (TYPES, QUICKER, SAME, NEVER, INNER, FRAMES, REST)
    }
    for one in survivors:
        groups[reason_of(one)].setdefault(f"{one.place}: {one.before}", []).append(fragment(one.before, one.after))
    for reason, lines in groups.items():
        if lines:
            yield f"\n### {reason} ({sum(map(len, lines.values()))})\n"
            yield from (f"* `{line}`: {', '.join(changes)}" for line, changes in lines.items())


def reason_of(one: Survivor) -> str:
    """Why a mutant lives."""
    if _CAST.sub("", one.before) == _CAST.sub("", one.after):
        return TYPES
    line, change = f"{one.place}: {one.before}", fragment(one.before, one.after)
    fits = (why for why, lines, changes in REASONS if re.search(lines, line) and re.search(changes, change))
    return next(fits, REST)


def put(document: Path, text: str) -> None:
    """Replace what stands between the markers."""
    before, found, rest = document.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)
    if not found or not after[1]:
        raise SystemExit(f"{document.name} has no place for the tables: {BEGIN} … {END}")
    document.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after[2]}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
