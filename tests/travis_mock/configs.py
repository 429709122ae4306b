"""The configuration in builds and jobs, as the server shows it: completed, and with its secrets masked.

Source: `lib/travis/model/build/config/*.rb`, `job.rb`, `env_helpers.rb` and `secure_config.rb` of travis-ci/travis-api.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from .casts import is_list, is_object
from .secure import decrypt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .world import Row, World

__all__ = ["build_config", "job_config", "keys_of", "masked_job_config", "parse_error"]

Config: TypeAlias = dict[str, Any]

_DEFAULT_LANGUAGE = "ruby"

# Keys that widen the matrix, by language. A key of another language is left out of a build's configuration.
_KEYS_OF: Mapping[str, tuple[str, ...]] = {
    "c": ("compiler",),
    "c++": ("compiler",),
    "clojure": ("jdk",),
    "cpp": ("compiler",),
    "crystal": ("crystal",),
    "csharp": ("csharp", "mono"),
    "d": ("d",),
    "dart": ("dart",),
    "elixir": ("elixir", "otp_release"),
    "erlang": ("otp_release",),
    "fsharp": ("fsharp", "mono"),
    "go": ("go",),
    "groovy": ("jdk",),
    "haskell": ("ghc",),
    "haxe": ("haxe",),
    "java": ("jdk",),
    "julia": ("julia",),
    "node_js": ("node_js",),
    "objective-c": ("rvm", "gemfile", "xcode_sdk", "xcode_scheme"),
    "perl": ("perl",),
    "perl6": ("perl6",),
    "php": ("php",),
    "python": ("python",),
    "ruby": ("rvm", "gemfile", "jdk", "ruby"),
    "rust": ("rust",),
    "r": ("r",),
    "scala": ("scala", "jdk"),
    "smalltalk": ("smalltalk", "smalltalk_config"),
    "visualbasic": ("visualbasic", "mono"),
}
_MATRIX_KEYS = frozenset(key for keys in _KEYS_OF.values() for key in keys)

# What a job may show of its addons.
_SAFE_ADDONS = frozenset(
    ("apt", "apt_packages", "apt_sources", "chrome", "firefox", "hosts", "mariadb", "postgresql", "ssh_known_hosts")
)

_ENV_VALUE = re.compile(r"""(?<==)(?:(?P<q>['"]).*?[^\\](?P=q)|.*?(?= \w+=|$))""")
_BAD_FORMAT = "[One of the secure variables in your .travis.yml has an invalid format.]"


def keys_of(language: Any) -> tuple[str, ...]:
    """The keys that widen the matrix of a language; those of Ruby for one that is not known, or not said."""
    return _KEYS_OF.get(_text(language).lower(), _KEYS_OF[_DEFAULT_LANGUAGE])


def parse_error(world: World, row: Row, table: str) -> bool:
    """Whether the configuration of a build or a job could not be parsed; such a one can not be restarted."""
    return _stored(world, row, table).get(".result") == "parse_error"


def _stored(world: World, row: Row, table: str) -> Config:
    """The configuration of a row: its own column `config`, or what `config_id` points to."""
    if is_object(row.get("config")):
        return dict(row["config"])
    found = world.get(table, row.get("config_id"))
    return dict(found.get("config") or {}) if found else {}


def _key_of(world: World, repository_id: Any) -> str:
    found = world.first("repository_keys", repository_id=repository_id)
    return (found or {}).get("private_key") or ""


# -- builds -----------------------------------------------------------------------------------------------------------


def build_config(world: World, build: Row) -> Config:
    """A build's configuration."""
    config = _language(_env(_without_os(_stored(world, build, "build_configs"))))
    config.setdefault("group", "stable")
    _add_dist(config)
    config.setdefault("os", "osx" if config["language"] == "objective-c" else "linux")
    config.pop("source_key", None)
    if config.get("env"):
        key = _key_of(world, build["repository_id"])
        config["env"] = [" ".join(_masked_values(key, one)) for one in _wrapped(config["env"])]
    return config


def _wrapped(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _without_os(config: Config) -> Config:
    """Builds on several systems are an option of the server that is off here."""
    config.pop("os", None)
    matrix = config.get("matrix")
    if is_object(matrix) and is_list(matrix.get("include")):
        rows = [_but(row, "os") if is_object(row) else row for row in matrix["include"]]
        config["matrix"] = {**matrix, "include": [row for i, row in enumerate(rows) if row not in rows[:i]]}
    return config


def _but(row: Config, name: str) -> Config:
    return {key: value for key, value in row.items() if key != name}


def _env(config: Config) -> Config:
    env = config.get("env")
    if is_object(env):
        if env.get("global") or env.get("matrix"):
            config |= {"global_env": _env_list(env.get("global")), "env": _env_list(env.get("matrix"))}
        else:
            config["env"] = _env_list(env)
        return {key: value for key, value in config.items() if value is not None}
    if is_list(env):
        config["env"] = _env_list(env) or []
    return config


def _env_list(values: Any) -> list[Any] | None:
    wrapped = [] if values is None else _wrapped(values)
    return [_env_value(value) for value in wrapped] or None


def _env_value(value: Any) -> Any:
    return [_env_line(one) for one in value] if is_list(value) else _env_line(value)


def _env_line(value: Any) -> Any:
    """`{A: 1, B: 2}` as `A=1 B=2`; an encrypted value stays an object."""
    if is_object(value) and "secure" not in value:
        return " ".join(f"{name}={_text(one)}" for name, one in value.items())
    return value


def _text(value: Any) -> str:
    """A value as Ruby writes it into a string."""
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _language(config: Config) -> Config:
    first = next(iter(_wrapped(config.get("language"))), None)
    config["language"] = _text(first).lower() or _DEFAULT_LANGUAGE
    own = _KEYS_OF.get(config["language"], _KEYS_OF[_DEFAULT_LANGUAGE])
    return {key: value for key, value in config.items() if key in own or key not in _MATRIX_KEYS}


def _add_dist(config: Config) -> None:
    if "dist" in config:
        return
    config["dist"] = _dist(config)
    matrix: Any = config.get("matrix") or {}
    for row in matrix.get("include") or () if is_object(matrix) else ():
        if is_object(row):
            row.setdefault("dist", _dist(row))


def _dist(config: Config) -> str:
    if config.get("language") == "objective-c":
        return "osx"
    if "docker" in _wrapped(config.get("services")):
        return "trusty"
    return "osx" if config.get("os") and _wrapped(config["os"])[:1] == ["osx"] else "precise"


def _masked_values(key: str, value: Any) -> list[str]:
    return [_masked_value(key, one) for one in _wrapped(value) if one is not None]


def _masked_value(key: str, value: Any) -> str:
    if not is_object(value):
        return _text(value)
    decrypted = _decrypted(key, value)
    return _ENV_VALUE.sub("[secure]", decrypted) if isinstance(decrypted, str) else _BAD_FORMAT


def _decrypted(key: str, value: Mapping[str, Any]) -> Any:
    """What is encrypted in `{"secure": …}`; the encrypted text itself where the repository's key does not fit."""
    secure = value.get("secure")
    if not isinstance(secure, str):
        return secure
    plain = decrypt(key, secure) if key else None
    return secure if plain is None else plain


# -- jobs -------------------------------------------------------------------------------------------------------------


def job_config(world: World, job: Row) -> Config:
    """A job's configuration in V1 and V2: `env` and `global_env` as one text each, few addons, no source key."""
    config = _shown(world, job)
    for name in ("env", "global_env"):
        if config.get(name):
            lines = _job_env(world, job, config[name])
            config[name] = " ".join(lines) if lines else None
    return config


def masked_job_config(world: World, job: Row) -> Config:
    """The same as V3 shows it: secrets are masked and never left out, and where no line is left there is null."""
    config = _shown(world, job)
    key = _key_of(world, job["repository_id"])
    for name in ("env", "global_env"):
        if config.get(name) not in (None, False):
            lines = [_masked_line(key, line) for line in _wrapped(config[name]) if line is not None]
            kept = [line for line in lines if line is not None]
            config[name] = " ".join(kept) if kept else None
    return config


def _shown(world: World, job: Row) -> Config:
    """What may be shown of a job's configuration, but for its environment."""
    config = _deploy_into_addons(_stored(world, job, "job_configs"))
    addons = config.get("addons")
    if is_object(addons):
        config["addons"] = {name: value for name, value in addons.items() if name in _SAFE_ADDONS}
    else:
        config.pop("addons", None)
    config.pop("source_key", None)
    return config


def _deploy_into_addons(config: Config) -> Config:
    if config.get("deploy"):
        deploy = config.pop("deploy")
        addons = config.pop("addons", None)
        config["addons"] = {**addons, "deploy": deploy} if is_object(addons) else {"deploy": deploy}
    return config


def _job_env(world: World, job: Row, env: Any) -> list[str]:
    """The lines of a job's environment; those with secrets masked, and left out for foreign pull requests."""
    lines = [_env_line(line) for line in _wrapped(env) if line is not None]
    if not _secrets_enabled(world, job):
        return [_text(line) for line in lines if not is_object(line)]
    key = _key_of(world, job["repository_id"])
    return [masked for line in lines if (masked := _job_line(key, line)) is not None]


def _job_line(key: str, line: Any) -> str | None:
    if not is_object(line):
        return _text(line)
    decrypted = _decrypted(key, line)
    if not decrypted:
        return None
    name, equals, _ = str(decrypted).partition("=")
    return f"{name}=[secure]" if equals else "[secure]"


def _masked_line(key: str, line: Any) -> str | None:
    """A line of the environment, which may have several variables, each of them encrypted or not."""
    if is_object(line) and "secure" not in line:
        values = {name: "[secure]" if is_object(one) and "secure" in one else _text(one) for name, one in line.items()}
        return " ".join(f"{name}={value}" for name, value in values.items())
    while is_object(line) and is_object(line["secure"]) and "secure" in line["secure"]:
        line = line["secure"]
    return _job_line(key, line)


def _secrets_enabled(world: World, job: Row) -> bool:
    """Not for a pull request from another repository: anybody may send one."""
    build = world.get("builds", job.get("source_id")) or {}
    if build.get("event_type") != "pull_request":
        return True
    request = world.get("pull_requests", build.get("pull_request_id"))
    repository = world.get("repositories", build.get("repository_id"))
    if request is None or repository is None:
        return False
    return request.get("head_repo_slug") == f"{repository['owner_name']}/{repository['name']}"
