"""What users write with keys and secrets; as in `good.py`, it must type-check, strictly, and is never run."""

# ruff: noqa: T201  # users print

from typing import assert_type

from traviskit import AsyncTravis, Travis, crypto
from traviskit.crypto import PublicKey, PublicKeyError, TooLongError
from traviskit.v2 import RepositoryKey
from traviskit.v3 import KeyPair


def encrypts(travis: Travis) -> str:
    """For a repository, by its key of either version, or by a text."""
    key = travis.v2.keys.get("rails/rails")
    made = travis.key_pairs.get("rails/rails", generated=True)
    assert_type(key, RepositoryKey)
    assert_type(made, KeyPair)
    assert_type(crypto.encrypt("TOKEN=abc", key), str)
    crypto.encrypt(value="TOKEN=abc", key=made)
    return crypto.encrypt("TOKEN=abc", "ssh-rsa AAAA")


def shows(key: PublicKey) -> None:
    """Any key."""
    assert_type(key.pem, str)
    assert_type(key.ssh, str)
    print(key.fingerprint_md5.split(":"), key.fingerprint_sha256.removeprefix("SHA256:"))


def compares(key: RepositoryKey, made: KeyPair) -> bool:
    """What was sent, and what is made of it."""
    shows(key)
    shows(made)
    assert_type(made.public_key, str | None)
    return key.fingerprint == key.fingerprint_md5 and made.fingerprint == made.fingerprint_md5


def fails(key: PublicKey) -> int:
    """In the two ways that have a name; both are a ValueError."""
    try:
        return len(crypto.encrypt("A" * 1000, key))
    except TooLongError as error:
        assert_type(error.length, int)
        return error.length - error.room
    except PublicKeyError as error:
        raise ValueError(str(error)) from error


async def asynchronously(travis: AsyncTravis) -> str:
    """The key is fetched; encrypting sends nothing."""
    return crypto.encrypt("TOKEN=abc", await travis.key_pairs.create("rails/rails", generated=True))
