"""The public key of a repository in its usual forms: `key.pem`, `key.ssh`, `key.fingerprint_md5`.

Keys are read by the library `cryptography`, which is loaded when a form is first asked for: the extra `crypto`.
"""

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from ._models import Traits
    from ._rsa import RsaKey

__all__ = ["PublicKey", "PublicKeyError", "read_key", "text_of"]


class PublicKeyError(ValueError):
    """What was given, or sent, as the public key of a repository is none; says why, and never shows it."""


class PublicKey:
    """What a model is too that has a public key, and in which forms there is that key.

    Each is made of the key that was sent, whatever its form. Reading one raises `MissingAttributeError` where the key
    was not sent, `PublicKeyError` where it is null or none that can be read, and `ImportError` without `cryptography`.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        traits: ClassVar[Traits]

    @property
    def pem(self) -> str:
        """The key in PEM form, in one way of the several: `BEGIN PUBLIC KEY`, lines of 64, a line break at the end."""
        return _read(self).pem

    @property
    def ssh(self) -> str:
        """The key as OpenSSH and `travis pubkey` have it: `ssh-rsa AAAA…`, without a comment or a line break."""
        return _read(self).ssh

    @property
    def fingerprint_md5(self) -> str:
        """The fingerprint of the key that was sent, made anew: sixteen pairs of digits, as the server makes its
        `fingerprint`, and `ssh-keygen -E md5` after its `MD5:`.
        """
        return _read(self).fingerprint_md5

    @property
    def fingerprint_sha256(self) -> str:
        """The fingerprint of the key that was sent, as OpenSSH shows it today: `SHA256:…`."""
        return _read(self).fingerprint_sha256


def text_of(key: PublicKey) -> str:
    """The key itself, as it was sent.

    Raises:
        MissingAttributeError: It was not sent.
        PublicKeyError: It is null.
    """
    name = key.traits.public_key
    text: str | None = getattr(key, name)
    if text is None:
        raise PublicKeyError(f"{type(key).__name__}.{name} is null: the server has no key that it can read")
    return text


def read_key(text: str) -> "RsaKey":
    """The key that a text is.

    Raises:
        PublicKeyError: It is none.
        ImportError: `cryptography` is not installed.
    """
    try:
        from ._rsa import RsaKey
    except ImportError as error:
        raise ImportError(
            "keys are read by cryptography, which is not installed: pip install 'traviskit[crypto]'"
        ) from error
    return RsaKey(text)


def _read(key: PublicKey) -> "RsaKey":
    return read_key(text_of(key))
