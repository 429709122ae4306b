"""The manual: `nox --list` names every task of the project, `nox -s NAME` does it.

Each session works from a clean clone: it installs what it needs, at the versions that `uv.lock` holds, into an
environment of its own below `.nox`. Nothing here needs a token, or more of the network than the package index.
"""

import shutil
import signal
from contextlib import suppress
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PUBLISHED = [
    f"generated/openapi/travis-{version}.openapi{suffix}.json"
    for version in ("github", "v1", "v2", "v3")
    for suffix in ("", "-3.0")
]
REDOCLY = "@redocly/cli@2.77.0"
TRAVISPY = "travispy==0.3.5"
PYTRAVISCI, CRYPTOGRAPHY = "PyTravisCI==2.0.2", "cryptography==50.0.2"
PYSHER, WEBSOCKET_CLIENT = "pysher==1.0.8", "websocket-client==1.9.2"
GRIFFE = "griffelib==2.4.1"  # griffe without its command

nox.needs_version = ">=2026.10.20"
nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["tests", "drift", "lint", "types", "spec", "api"]


@nox.session
def demo(session: nox.Session) -> None:
    """Regenerate the client, start the mock server, tour the API through the client (`-- --faults 500` breaks it)."""
    install(session, "generator", extras=("mock", "crypto"))
    session.run("python", "-m", "generator")
    session.run("python", "tests/tour.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Test everything, on the built wheel, and report the coverage (`-- tests/house -x` goes to pytest)."""
    install_wheel(session, "tests")
    session.run("coverage", "erase")
    # The runtime is measured where it is installed.
    measured = ("--branch", "--source=generator,traviskit,travis_mock", "--omit=generator/runtime/*")
    session.run("coverage", "run", *measured, "-m", "pytest", *session.posargs)
    session.run("coverage", "report", "--skip-covered", "--skip-empty", "--sort=cover")


@nox.session
def regenerate(session: nox.Session) -> None:
    """Write `generated/` anew from `openapi/` (`-- runtime` copies the runtime alone)."""
    install(session, "generator")
    session.run("python", "-m", "generator", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Fail, by name, on every file of `generated/` that is not what `openapi/` and `generator/` would write."""
    install(session, "generator")
    session.run("python", "-m", "generator", "--check")


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style, the spelling, and that imports point one way only."""
    install(session, "lint")
    # Naming the configuration keeps ruff from obeying one that lies above the project.
    session.run("ruff", "check", "--config=pyproject.toml", "--output-format=concise", ".")
    session.run("ruff", "format", "--check", "--config=pyproject.toml", ".")
    session.run("lint-imports", "--config=.importlinter", "--no-cache")
    session.run("codespell", "--skip=uv.lock,generated,.*,*.json", "--ignore-words-list=couldn,nam,unparseable", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types with mypy and pyright, both strict: package, generator, mock server, and samples of user code."""
    install_wheel(session, "types")
    session.run("python", "tests/types/check.py")
    session.run("pytest", "tests/generator/spike/test_v3_types.py")


@nox.session
def spec(session: nox.Session) -> None:
    """Lint the description, validate what is published, and hold it against the stock generator."""
    install(session, "generator")
    session.run("python", "-m", "generator", "--lint")
    session.run("openapi-spec-validator", *PUBLISHED)
    session.run("python", "tests/house/stock.py", *PUBLISHED)


@nox.session
def api(session: nox.Session) -> None:
    """Hold the client's public API against its snapshot, `tests/house/public_api.txt` (`-- --write` renews that)."""
    uv(session, "pip", "install", GRIFFE)
    session.run("python", "tests/house/public_api.py", *session.posargs)


@nox.session(venv_backend="none")
def redocly(session: nox.Session) -> None:
    """Lint what is published with Redocly, recommended-strict (needs Node's npm)."""
    npx = node_program(session, "npx")
    quiet = {
        "REDOCLY_TELEMETRY": "off",
        "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
        "NPM_CONFIG_UPDATE_NOTIFIER": "false",
    }
    session.run(npx, "--yes", REDOCLY, "lint", "--config=redocly.yaml", *PUBLISHED, env=quiet, external=True)


@nox.session
def typescript(session: nox.Session) -> None:
    """Make a TypeScript client of what is published, compile it strictly, tour the mock server (needs Node's npm)."""
    npx, node = node_program(session, "npx"), node_program(session, "node")
    folder = install_node(session, "tests/typescript")
    with session.chdir(folder):
        for version, schema in (("v1", "schema_v1.d.ts"), ("v2", "schema.d.ts"), ("v3", "schema_v3.d.ts")):
            published = ROOT / f"generated/openapi/travis-{version}.openapi.json"
            session.run(npx, "openapi-typescript", str(published), f"--output={schema}", external=True)
        session.run(npx, "tsc", external=True)
    install_wheel(session, extras=("mock",))
    for tour in ("tour_v1.js", "tour.js", "tour_v3.js"):
        session.run("python", "tests/clients/beside_mock.py", "--", node, str(folder / "built" / tour))


@nox.session
def browser(session: nox.Session) -> None:
    """Use the API as web pages do, in headless Chromium: CORS, JSONP, logging in (needs Chromium, Node's npm)."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        session.error(f"{session.name} needs Chromium: there is none on the PATH; on Debian, apt-get install chromium")
    folder = install_node(session, "tests/browser")
    shutil.copy(folder / "node_modules/jquery/dist/jquery.js", folder)
    install_wheel(session, extras=("mock",))
    session.run("python", "tests/browser/run.py", chromium, str(folder))


@nox.session
def travispy(session: nox.Session) -> None:
    """Hold the mock server against TravisPy from PyPI: each of its methods gives what the reference world has."""
    # The group has what TravisPy needs (requests); what it names beside that is for its own tests.
    install_wheel(session, "tests")
    uv(session, "pip", "install", "--no-deps", TRAVISPY)
    session.run("python", "tests/clients/travispy_tour.py")


@nox.session
def pytravisci(session: nox.Session) -> None:
    """Hold the mock server against PyTravisCI from PyPI: each of its methods, and those that no longer can."""
    # As above; of what it names, requests is in the group, and setuptools nothing that it imports.
    install_wheel(session, "tests")
    uv(session, "pip", "install", "--no-deps", PYTRAVISCI)
    uv(session, "pip", "install", CRYPTOGRAPHY)
    session.run("python", "tests/clients/pytravisci_tour.py")


@nox.session
def pysher(session: nox.Session) -> None:
    """Hold the mock server's WebSocket against pysher from PyPI: it reads the session that is stored with the tests."""
    # As above; of what it names, requests is in the group.
    install_wheel(session, "tests")
    uv(session, "pip", "install", "--no-deps", PYSHER, WEBSOCKET_CLIENT)
    session.run("python", "tests/clients/pysher_session.py")


@nox.session
def travis_ci_npm(session: nox.Session) -> None:
    """Hold the mock server against travis-ci from npm: what it still can, and what no longer (needs Node's npm)."""
    node = node_program(session, "node")
    folder = install_node(session, "tests/clients/travis_ci_npm")
    install_wheel(session, extras=("mock",))
    flags = ("--era=today", "--prefix=/api")
    session.run("python", "tests/clients/beside_mock.py", *flags, "--", node, str(folder / "tour.js"))


@nox.session
def fuzz(session: nox.Session) -> None:
    """Fuzz the mock server with schemathesis, and the client through the mock; prints operation x status."""
    install(session, "tests")
    full = {"TRAVISKIT_FUZZ": "full"}
    session.run("python", "-m", "pytest", "tests/fuzz", "-s", *session.posargs, env=full)


@nox.session
def plant(session: nox.Session) -> None:
    """Plant faults in copies of the project, one at a time, and see that the fuzz finds them (`-- null`: some)."""
    install(session, "tests")
    session.run("python", "tests/fuzz/plant.py", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Change the runtime in thousands of small ways, in a copy, see that its tests notice, and write a table (long)."""
    install(session, "mutation", project=False)
    copy = Path(session.create_tmp()).absolute() / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    # mutmut names a module by its path, but for `src`.
    shutil.copytree(ROOT / "generated" / "traviskit", copy / "src" / "traviskit")
    shutil.copytree(ROOT / "tests" / "runtime", copy / "tests" / "runtime")
    shutil.copy(ROOT / "pyproject.toml", copy)
    mutants = copy / "mutants"
    (mutants / "src").mkdir(parents=True)  # Python forgets a place on its path that is not there when it starts
    with session.chdir(copy):
        # What tests start in processes of their own finds the package there, too.
        session.run("mutmut", "run", *session.posargs, env={"PYTHONPATH": str(mutants / "src")})
    # Of some mutants alone (`-- 'traviskit._flow*'`) there is no table to write.
    session.run("python", "tests/house/mutation.py", str(mutants), *(["--dry"] if session.posargs else []))


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the client beside its peers, and write tables to the documents (`-- --dry` only prints them)."""
    # The tests' group has what TravisPy needs, as above.
    install(session, "bench", "tests")
    uv(session, "pip", "install", "--no-deps", TRAVISPY)
    # What a user has, and nothing that httpx would import besides.
    plain, fast = (Path(session.create_tmp()) / name for name in ("plain", "fast"))
    uv(session, "sync", "--locked", "--no-default-groups", "--no-install-project", environment=plain)
    uv(session, "sync", "--locked", "--no-default-groups", "--no-install-project", "--extra=fast", environment=fast)
    pythons = (f"--plain={plain / 'bin' / 'python'}", f"--fast={fast / 'bin' / 'python'}")
    session.run("python", "tests/bench/run.py", *pythons, *session.posargs)


@nox.session
def iterate(session: nox.Session) -> None:
    """Read a list of 10,000 builds, see that memory does not grow, and write a table to the documents."""
    install(session, "tests")
    uv(session, "pip", "install", "--no-deps", TRAVISPY, PYTRAVISCI)
    uv(session, "pip", "install", CRYPTOGRAPHY)
    session.run("python", "tests/bench/iterating.py")


@nox.session
def mock(session: nox.Session) -> None:
    """Run the mock server until it is stopped (`-- --port 8080 --scenario large`)."""
    install_wheel(session, extras=("mock",))
    # SIGTERM, too, shall stop the server, and not nox alone.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt):
        session.run("travis-mock", *session.posargs, terminate_timeout=5)


@nox.session
def changes(session: nox.Session) -> None:
    """Say what changed in the description since a commit, and what breaks (`-- v0.1.0`)."""
    if not session.posargs:
        session.error("changes since when? Name a commit, a branch or a tag: nox -s changes -- v0.1.0")
    install(session, "generator")
    session.run("python", "-m", "generator", "--changes", *session.posargs)


def uv(session: nox.Session, *arguments: str, environment: Path | None = None) -> None:
    """Run uv on an environment (the session's) as pip would: with the Python there is, trusting as the machine does."""
    # A company's proxy has certificates of its own.
    settings = {
        "UV_PROJECT_ENVIRONMENT": str(environment or session.virtualenv.location),
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_SYSTEM_CERTS": "true",
    }
    session.run_install("uv", *arguments, "--quiet", env=settings)


def install(session: nox.Session, *groups: str, extras: tuple[str, ...] = (), project: bool = True) -> None:
    """Install dependency groups and extras as `uv.lock` has them, and the project itself in place."""
    chosen = [f"--group={group}" for group in groups] + [f"--extra={extra}" for extra in extras]
    if not project:
        chosen.append("--no-install-project")
    uv(session, "sync", "--locked", "--no-default-groups", *chosen)


def install_wheel(session: nox.Session, *groups: str, extras: tuple[str, ...] = ()) -> None:
    """Install dependency groups and extras, and the project as its users get it: as a wheel, built now."""
    install(session, *groups, extras=extras, project=False)
    wheels = Path(session.create_tmp()) / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    uv(session, "build", "--wheel", f"--out-dir={wheels}")
    uv(session, "pip", "install", "--no-deps", "--reinstall", *map(str, wheels.glob("*.whl")))


def node_program(session: nox.Session, name: str) -> str:
    """The path of a program that comes with Node.js; without one, the session ends and says so."""
    found = shutil.which(name)
    if found is None:
        session.error(
            f"{session.name} needs Node.js: there is no {name} on the PATH; install Node.js 20 or newer with npm"
        )
    return found


def install_node(session: nox.Session, folder: str) -> Path:
    """Install from npm what a folder's `package-lock.json` has, beside a copy of the folder; gives the copy."""
    npm = node_program(session, "npm")
    copy = Path(session.create_tmp()) / Path(folder).name
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(ROOT / folder, copy, ignore=shutil.ignore_patterns("node_modules"))
    session.run_install(npm, "ci", "--prefix", str(copy), "--loglevel=error", external=True)
    return copy
