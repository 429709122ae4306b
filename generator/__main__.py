"""`python -m generator`: from `openapi/` to `generated/`.

python -m generator             write everything anew
python -m generator runtime     copy the runtime alone
python -m generator --check     fail, by name, on what is not as it would be written
python -m generator --lint      only read and check the description
python -m generator --changes REF   say what changed in the description since a commit
"""

import argparse
import sys
from pathlib import Path

from .errors import DescriptionError
from .pipeline import MistakeError, changes_since, check, lint_all, regenerate, runtime_only
from .tree import TreeError

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code is 1 when the description or the tree is refused."""
    options = _parser().parse_args(arguments)
    try:
        return _check(options.root) if options.check else _report(_run(options))
    except DescriptionError as error:
        count = len(error.problems)
        mistakes = "1 mistake" if count == 1 else f"{count} mistakes"
        return _fail(str(error), f"refused: {mistakes} in the description; generated/ is untouched")
    except MistakeError as error:
        return _fail(str(error), "the generator is at fault; generated/ is untouched")
    except (TreeError, ValueError) as error:
        return _fail(str(error))


def _run(options: argparse.Namespace) -> list[str]:
    if options.lint:
        return lint_all(options.root)
    if options.changes is not None:
        return changes_since(options.root, options.changes)
    return runtime_only(options.root) if options.part else regenerate(options.root)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description="From openapi/ to generated/.")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("part", nargs="?", choices=["runtime"], help="copy the runtime alone")
    form.add_argument(
        "--check", action="store_true", help="compare generated/ with what would be written; change nothing"
    )
    form.add_argument("--lint", action="store_true", help="only read and check the description")
    form.add_argument("--changes", metavar="REF", help="say what changed in the description since a commit")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder (default: this one)")
    return parser


def _report(lines: list[str]) -> int:
    print("\n".join(lines))  # noqa: T201  # a command's output
    return 0


def _fail(*lines: str) -> int:
    print("\n".join(lines), file=sys.stderr)  # noqa: T201  # a command's output
    return 1


def _check(root: Path) -> int:
    problems = check(root)
    if problems:
        return _fail(*problems, "generated/ is not fresh: run nox -s regenerate and commit what it writes")
    return _report(["generated/ is as openapi/ and generator/ would write it"])


if __name__ == "__main__":
    sys.exit(main())
