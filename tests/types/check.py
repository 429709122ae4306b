"""Check the types of everything, with mypy and with pyright, both strict; run by `nox -s types`.

`traviskit` and `travis_mock` are checked as they are installed, and `generator/` as it stands here. Each `good*.py`
must pass, and so must the Python of the published descriptions' samples and of `docs/rosetta.md`; in each `bad*.py`
exactly the lines marked `# error` must be refused; and pyright must know the type of all that `traviskit` makes public.
"""

# ruff: noqa: T201  # a command; it prints what it found

import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MYPY = (sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file=")
PYRIGHT = (sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson")
#: The descriptions of all versions, each in its first form.
PUBLISHED = "travis-v?.openapi.json"
#: Checked as a part of traviskit; in its own place half of what it imports is missing.
RUNTIME = "runtime"


def main() -> int:
    """Run all checks, print what each found, and return the number of those that failed."""
    with tempfile.TemporaryDirectory() as scratch:
        failed = sum(report(name, problems) for name, problems in checks(Path(scratch)))
    print(f"types: {failed} checks failed" if failed else "types: all is well")
    return failed


def report(name: str, problems: Sequence[str]) -> bool:
    """Print the outcome of a check; true if it failed."""
    print(f"{name:56} {'FAILED' if problems else 'ok'}", *problems, sep="\n    ", flush=True)
    return bool(problems)


def checks(scratch: Path) -> Iterator[tuple[str, Sequence[str]]]:
    """Every check with the problems that it found.

    The checkers work on copies: pyright is silent about packages where they are installed, and in folders with a dot.
    """
    ours, users = scratch / "ours", scratch / "users"
    for package in (location("traviskit"), location("travis_mock"), ROOT / "generator"):
        shutil.copytree(package, ours / package.name, ignore=shutil.ignore_patterns("__pycache__", RUNTIME))
    shutil.copytree(HERE, users, ignore=shutil.ignore_patterns("__pycache__"))
    shown = scratch / "shown"
    scripts = write_scripts(shown)
    # What the server has removed is shown too, as all that is documented.
    for folder, more in ((ours, ""), (users, ""), (shown, ', "reportDeprecated": "none"')):
        (folder / "pyrightconfig.json").write_text(f'{{"typeCheckingMode": "strict"{more}}}', encoding="utf-8")

    names = sorted(path.name for path in ours.iterdir() if path.is_dir())
    good, bad = (sorted(path.name for path in HERE.glob(pattern)) for pattern in ("good*.py", "bad*.py"))
    marked = {f"{name}:{line}" for name in bad for line in marked_lines(users / name)}
    for checker in (mypy, pyright):
        name = checker.__name__
        yield f"{name}: {', '.join(names)}", checker(ours, names)
        yield f"{name}: {', '.join(good)} and this", checker(users, [*good, "check.py"])
        yield f"{name}: {len(scripts)} scripts that are shown", checker(shown, scripts)
        yield f"{name}: {', '.join(bad)}, {len(marked)} marked lines", unlike(marked, checker(users, bad))
    yield completeness(users)


def location(package: str) -> Path:
    """Where a package is installed."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"types: {package} is not installed here; run `nox -s types`")
    return Path(spec.origin).parent


def write_scripts(folder: Path) -> list[str]:
    """Write what Python users are shown, each script into a file of its own, and return their names."""
    published = [json.loads(path.read_bytes()) for path in sorted((ROOT / "generated/openapi").glob(PUBLISHED))]
    members = [member for api in published for item in api["paths"].values() for member in item.values()]
    samples = [sample for member in members if "x-codeSamples" in member for sample in member["x-codeSamples"]]
    page = (ROOT / "docs" / "rosetta.md").read_text(encoding="utf-8")
    preamble, *blocks = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    sources = [sample["source"] for sample in samples if sample["lang"] == "Python"]
    sources += [f"{preamble}\n{block}" for block in blocks]
    folder.mkdir()
    scripts = {f"script_{number}.py": source for number, source in enumerate(sources, 1)}
    for name, source in scripts.items():
        (folder / name).write_text(source, encoding="utf-8")
    return list(scripts)


def mypy(folder: Path, targets: Sequence[str]) -> list[str]:
    """What mypy finds wrong with these files and packages, each as `file:line: message`."""
    done = run([*MYPY, f"--cache-dir={ROOT / '.mypy_cache' / folder.name}", *targets], folder)
    if done.returncode not in (0, 1) or done.stderr:
        raise SystemExit(f"mypy did not run:\n{done.stdout}{done.stderr}")
    return [line for line in done.stdout.splitlines() if ": note: " not in line]


def pyright(folder: Path, targets: Sequence[str]) -> list[str]:
    """What pyright finds wrong with these files and packages, each as `file:line: message`."""
    found = [d for d in pyright_json(folder, *targets)["generalDiagnostics"] if d["severity"] != "information"]
    return [f"{place(folder, d)}: {d['message'].splitlines()[0]} [{d.get('rule', '')}]" for d in found]


def pyright_json(folder: Path, *arguments: str) -> dict[str, Any]:
    """Pyright's report."""
    done = run([*PYRIGHT, *arguments], folder)
    try:
        report: dict[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        raise SystemExit(f"pyright did not run:\n{done.stdout}{done.stderr}") from error
    return report


def place(folder: Path, diagnostic: dict[str, Any]) -> str:
    """`file:line` of one of pyright's diagnostics."""
    file = Path(diagnostic["file"]).resolve().relative_to(folder.resolve())
    return f"{file}:{diagnostic['range']['start']['line'] + 1}"


def completeness(folder: Path) -> tuple[str, Sequence[str]]:
    """What pyright does not know the type of in the public interface of the installed package."""
    symbols = pyright_json(folder, "--ignoreexternal", "--verifytypes", "traviskit")["typeCompleteness"]["symbols"]
    public = [symbol for symbol in symbols if symbol["isExported"]]
    name = f"pyright: {len(public)} public types of traviskit"
    if "Travis" not in {symbol["name"].rpartition(".")[2] for symbol in public}:
        return name, ["Travis itself is not public: is this the package?"]
    unknown = sum(not symbol["isTypeKnown"] or symbol["isTypeAmbiguous"] for symbol in public)
    # What is only partially unknown has its cause elsewhere, perhaps in a private module.
    causes = [f"{s['name']}: {d['message'].splitlines()[0]}" for s in symbols for d in s["diagnostics"]]
    causes = [cause for cause in causes if not re.search("partially unknown|docstring|default values", cause)]
    return name, [f"{unknown} of them are not known, because:", *causes] if unknown else []


def run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a checker in a folder."""
    return subprocess.run(  # noqa: S603  # the commands are those above
        command, cwd=folder, capture_output=True, text=True, check=False
    )


def marked_lines(path: Path) -> list[int]:
    """The numbers of the lines that end in `# error`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if line.endswith("  # error")]


def unlike(expected: set[str], problems: Sequence[str]) -> list[str]:
    """Where the problems found are not at exactly the expected places."""
    found = {match[0]: problem for problem in problems if (match := re.match(r"[^:]+:\d+", problem))}
    accepted = [f"{line}: accepted, but must be refused" for line in sorted(expected - found.keys())]
    return accepted + [f"not marked: {found[line]}" for line in sorted(found.keys() - expected)]


if __name__ == "__main__":
    sys.exit(main())
