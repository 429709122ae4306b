"""`Travis.from_config()`: logged in where the official command line client is, by its `config.yml`."""

import sys
from pathlib import Path
from typing import Any

import pytest

from traviskit import AsyncTravis, Travis

COM, ORG, MINE = "https://api.travis-ci.com", "https://api.travis-ci.org", "https://travis.example.com/api"
CONFIG = f"""---
last_check:
  etag: '"1"'
  at: 1400000000.25
checked_completion: true
completion_version: 1.14.0
repos: {{}}
endpoints:
  {COM}/:
    access_token: token-of-com
  {ORG}/:
    access_token: token-of-org
  {MINE}/:
    access_token: token-of-mine
    insecure: true
  https://nothing.example.com/: {{}}
default_endpoint: {ORG}/
enterprise:
  default: {MINE}/
"""


@pytest.fixture(params=[Travis, AsyncTravis])
def client(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """A class of client; the user's home is empty."""
    for name in ("TRAVIS_TOKEN", "TRAVIS_ENDPOINT", "TRAVIS_CONFIG_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return request.param


def written(folder: Path, text: str = CONFIG) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / "config.yml"
    path.write_text(text, encoding="utf-8")
    return path


def login_of(travis: Any) -> tuple[str, str]:
    return travis._settings.endpoint, travis._settings.token


def test_it_is_found_in_the_home_and_left_as_it_is(client: Any, tmp_path: Path) -> None:
    path = written(tmp_path / ".travis")
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    travis = client.from_config()
    assert type(travis) is client
    assert login_of(travis) == (ORG, "token-of-org")
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert sorted(tmp_path.rglob("*")) == [tmp_path / ".travis", path]


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"endpoint": "com"}, (COM, "token-of-com")),
        ({"endpoint": "org"}, (ORG, "token-of-org")),
        ({"endpoint": f"{MINE}/"}, (MINE, "token-of-mine")),
        ({"endpoint": MINE}, (MINE, "token-of-mine")),
        ({"enterprise": "default"}, (MINE, "token-of-mine")),
        ({"endpoint": "com", "enterprise": "default"}, (COM, "token-of-com")),
    ],
)
def test_the_server_may_be_chosen(client: Any, tmp_path: Path, given: dict[str, str], found: tuple[str, str]) -> None:
    assert login_of(client.from_config(path=written(tmp_path / "x"), **given)) == found


def test_the_environment_names_folder_server_and_token(
    client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path / "elsewhere")
    monkeypatch.setenv("TRAVIS_CONFIG_PATH", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("TRAVIS_ENDPOINT", f"{COM}/")
    assert login_of(client.from_config()) == (COM, "token-of-com")
    monkeypatch.setenv("TRAVIS_TOKEN", "token-of-the-environment")
    assert login_of(client.from_config("org")) == (ORG, "token-of-the-environment")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"endpoints: {{'{MINE}/': {{access_token: only}}}}", (MINE, "only")),
        (f"endpoints: {{'{MINE}/': {{access_token: x}}, '{COM}/': {{access_token: y}}}}", (COM, "y")),
        (f"endpoints:\n  {COM}/: !ruby/hash:Mine\n    access_token: tagged", (COM, "tagged")),
        (f"endpoints: {{'{COM}/': {{access_token: '12'}}}}", (COM, "12")),
    ],
)
def test_without_a_default_the_only_server_or_com(
    client: Any, tmp_path: Path, text: str, found: tuple[str, str]
) -> None:
    assert login_of(client.from_config(path=written(tmp_path / "x", text))) == found


def test_the_other_options_go_through(client: Any, tmp_path: Path) -> None:
    travis = client.from_config(path=written(tmp_path / "x"), user_agent="mine/1", retries=7, strict=True, timeout=3)
    assert (travis._settings.user_agent, travis._options.retries, travis._settings.strict) == ("mine/1", 7, True)
    assert "token-of-org" not in repr(travis)


@pytest.mark.parametrize(
    ("text", "given", "said"),
    [
        (
            CONFIG,
            {"endpoint": "https://nothing.example.com"},
            "no access token for https://nothing.* has tokens for .*`travis login`",
        ),
        (CONFIG, {"enterprise": "other"}, "knows no Enterprise installation 'other'"),
        ("", {}, "no access token for https://api.travis-ci.com. `travis login`"),
        ("{}", {}, "no access token"),
        ("- a list", {}, "no configuration of the official client: it is no map"),
        ("endpoints: [1]\ndefault_endpoint: 5", {}, "no access token"),
        ("endpoints:\n  x: {access_token: [s3cret]}", {}, "no access token"),
        ("endpoints:\n  a: s3cret: b", {}, r"config.yml is no YAML, in line 2$"),
        ("a: b\n  access_token: 's3cret", {}, r"config.yml is no YAML, in line 2$"),
    ],
)
def test_what_has_no_token_is_refused_without_showing_another(
    client: Any, tmp_path: Path, text: str, given: dict[str, str], said: str
) -> None:
    with pytest.raises(ValueError, match=said) as refused:
        client.from_config(path=written(tmp_path / "x", text), **given)
    shown = f"{refused.value!r}{refused.value.__cause__!r}"
    assert "s3cret" not in shown
    assert "token-of" not in shown
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


def test_where_there_is_no_file_it_says_which(client: Any, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"config\.yml can not be read: no such file or directory\. `travis login`"):
        client.from_config()
    with pytest.raises(ValueError, match="can not be read: is a directory"):
        client.from_config(path=tmp_path)
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ValueError, match="no text in UTF-8"):
        client.from_config(path=tmp_path / "binary")


def test_without_the_extra_it_says_what_to_install(
    client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    monkeypatch.delitem(sys.modules, "traviskit._yaml", raising=False)
    with pytest.raises(ImportError, match=r"needs PyYAML: pip install 'traviskit\[yaml\]'"):
        client.from_config(path=written(tmp_path / "x"))
