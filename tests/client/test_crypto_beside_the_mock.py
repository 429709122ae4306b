"""What `traviskit.crypto` encrypts, the mock server decrypts, whose RSA is its own; and the keys that both show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from travis_mock.pairs import new_pair
from travis_mock.secure import decrypt, fingerprint, public_half
from traviskit.crypto import PublicKeyError, TooLongError, encrypt
from traviskit.v2 import RepositoryKey

if TYPE_CHECKING:
    from workflow_driver import Driver

    from travis_mock.builder import Builder

SLUG = "octocat/hello"
PAIRS = {bits: new_pair(b"a test", bits) for bits in (2048, 4096)}
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)


@settings(derandomize=True, deadline=None, max_examples=40)
@given(text=TEXTS, bits=st.sampled_from([2048] * 9 + [4096]))
def test_the_mock_decrypts_what_was_encrypted(text: str, bits: int) -> None:
    public, private = PAIRS[bits]
    assert decrypt(private, encrypt(text, public)) == text


@pytest.mark.parametrize(("bits", "longest"), [(2048, 245), (4096, 501)])
def test_up_to_the_last_byte(bits: int, longest: int) -> None:
    public, private = PAIRS[bits]
    assert decrypt(private, encrypt("x" * longest, public)) == "x" * longest
    with pytest.raises(TooLongError):
        encrypt("x" * (longest + 1), public)


@settings(derandomize=True, deadline=None, max_examples=50)
@given(seed=st.binary(max_size=20), bits=st.sampled_from([512, 1024, 2048, 4096]))
def test_both_say_the_same_of_a_key(seed: bytes, bits: int) -> None:
    public, private = new_pair(seed, bits)
    key = RepositoryKey(key=public, fingerprint="")
    assert (key.pem, key.fingerprint_md5) == (public, fingerprint(public))
    assert public_half(private) == key.pem


# -- over a socket -----------------------------------------------------------------------------------------------------


def env_of_job(driver: Driver, mock: Builder, travis: Any, env: object) -> Any:
    """What the server shows of the environment that all jobs of a build have, when it was triggered with this."""
    pending = driver.run(travis.requests.create(SLUG, config={"script": "make", "env": {"global": env}}))
    mock.clock.advance(60)
    request = driver.run(travis.requests.get(SLUG, pending.request.id))
    build = driver.run(travis.builds.get(request.builds[0].id))
    job = driver.run(travis.jobs.get(build.jobs[0].id, include=["job.config"]))
    return job.config["global_env"]


def test_a_secret_in_a_config_is_read_by_the_server_alone(driver: Driver, travis_mock: Builder) -> None:
    travis_mock.repository(SLUG)
    travis = driver.mocked(travis_mock)
    for give in (
        lambda: travis.v2.keys.get(SLUG),
        lambda: travis.key_pairs.get(SLUG, generated=True),
        lambda: travis.v2.keys.create(SLUG),
        lambda: travis.key_pairs.create(SLUG, generated=True),
    ):
        key = driver.run(give())
        secure = encrypt("TOKEN=very secret", key)
        (row,) = travis_mock.world.rows("repository_keys")
        assert decrypt(row["private_key"], secure) == "TOKEN=very secret"
        assert env_of_job(driver, travis_mock, travis, [{"secure": secure}, "A=1"]) == "TOKEN=[secure] A=1"
    assert travis_mock.violations == []


def test_another_key_and_a_lost_one_do_not_fit(driver: Driver, travis_mock: Builder) -> None:
    for slug in (SLUG, "octocat/other"):
        travis_mock.repository(slug)
    travis = driver.mocked(travis_mock)
    mine, other = driver.run(travis.v2.keys.get(SLUG)), driver.run(travis.v2.keys.get("octocat/other"))
    assert mine.ssh != other.ssh
    fitting, strange = ([{"secure": encrypt("TOKEN=very secret", key)}] for key in (mine, other))
    unread = f"{strange[0]['secure'].partition('=')[0]}=[secure]"  # the base64 itself, as if it were a variable
    assert env_of_job(driver, travis_mock, travis, strange) == unread
    assert env_of_job(driver, travis_mock, travis, fitting) == "TOKEN=[secure]"
    driver.run(travis.v2.keys.create(SLUG))
    assert "TOKEN" not in env_of_job(driver, travis_mock, travis, fitting)


def test_the_custom_ssh_key_is_shown_in_every_form_and_encrypts_nothing(driver: Driver, travis_mock: Builder) -> None:
    travis_mock.repository(SLUG, private=True)
    travis = driver.mocked(travis_mock)
    custom = driver.run(travis.key_pairs.create(SLUG, value=PAIRS[2048][1], description="mine"))
    assert (custom.pem, custom.fingerprint_md5) == (PAIRS[2048][0], custom.fingerprint)
    with pytest.raises(PublicKeyError, match="the SSH key that was set for the repository"):
        encrypt("A=1", custom)


def test_the_server_and_the_client_make_the_same_fingerprint(driver: Driver, travis_mock: Builder) -> None:
    travis_mock.repository(SLUG)
    travis = driver.mocked(travis_mock)
    for key in (driver.run(travis.v2.keys.get(SLUG)), driver.run(travis.key_pairs.get(SLUG, generated=True))):
        assert key.fingerprint_md5 == key.fingerprint
        assert len(key.fingerprint_sha256) == 50
