"""`python -m generator`: from `openapi/` to `generated/`.

    python -m generator             write everything anew
    python -m generator runtime     copy the runtime alone
    python -m generator --check     fail, by name, on what is not as it would be written
    python -m generator --lint      only read and check the description
"""

import argparse
import sys
from pathlib import Path

from .errors import DescriptionError
from .pipeline import MistakeError, check, lint_all, regenerate, runtime_only

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code is 1 when the description or the tree is refused."""
    parser = argparse.ArgumentParser(prog="python -m generator", description="From openapi/ to generated/.")
    parser.add_argument("part", nargs="?", choices=["runtime"], help="copy the runtime alone")
    parser.add_argument("--check", action="store_true", help="compare generated/ with what would be written; change nothing")
    parser.add_argument("--lint", action="store_true", help="only read and check the description")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder (default: this one)")
    options = parser.parse_args(arguments)
    try:
        if options.lint:
            return _report(lint_all(options.root))
        if options.check:
            return _check(options.root)
        written = runtime_only(options.root) if options.part else regenerate(options.root)
    except DescriptionError as error:
        print(error, file=sys.stderr)  # noqa: T201  # a command's output
        print(f"refused: {len(error.problems)} mistakes in the description; generated/ is untouched", file=sys.stderr)  # noqa: T201  # as above
        return 1
    except MistakeError as error:
        print(f"{error}\nthe generator is at fault; generated/ is untouched", file=sys.stderr)  # noqa: T201  # as above
        return 1
    return _report(written)


def _report(lines: list[str]) -> int:
    print("\n".join(lines))  # noqa: T201  # a command's output
    return 0


def _check(root: Path) -> int:
    problems = check(root)
    if not problems:
        return _report(["generated/ is as openapi/ and generator/ would write it"])
    print("\n".join(problems), file=sys.stderr)  # noqa: T201  # a command's output
    print("generated/ is not fresh: run nox -s regenerate and commit what it writes", file=sys.stderr)  # noqa: T201  # as above
    return 1


if __name__ == "__main__":
    sys.exit(main())
