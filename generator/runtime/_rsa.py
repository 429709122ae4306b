"""RSA keys by the library `cryptography`, which is needed for nothing else: they are read here, and encrypt."""

from base64 import b64decode, b64encode
from hashlib import md5, sha256
from re import DOTALL
from re import compile as pattern
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
    load_ssh_public_key,
)

from ._public_key import PublicKeyError

__all__ = ["RsaKey"]

_PEM: Final = pattern(r"-----BEGIN ((?:RSA )?PUBLIC KEY)-----\s(.*)-----END \1-----", DOTALL)
_SSH: Final = pattern(r"[a-z0-9@.-]+ [A-Za-z0-9+/]+=*(?: .*)?")
#: what PKCS #1 v1.5 puts around what is encrypted: three bytes that mark it, and eight random ones at least
_PADDING: Final = 11


class RsaKey:
    """A public key, its forms, and what it encrypts."""

    def __init__(self, text: str) -> None:
        """Parameters: `text` is the key in PEM form, `PUBLIC KEY` or `RSA PUBLIC KEY`, or in that of OpenSSH.

        Raises:
            PublicKeyError: It is none of these.
        """
        self._key = _read(text.strip())

    @property
    def bits(self) -> int:
        """Its length."""
        return self._key.key_size

    @property
    def room(self) -> int:
        """How many bytes it can encrypt."""
        return max((self.bits + 7) // 8 - _PADDING, 0)

    @property
    def pem(self) -> str:
        """In PEM form, the one of all algorithms."""
        return self._key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    @property
    def ssh(self) -> str:
        """In OpenSSH's form."""
        return self._key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()

    @property
    def fingerprint_md5(self) -> str:
        """Sixteen pairs of digits."""
        return md5(self._blob(), usedforsecurity=False).digest().hex(":")

    @property
    def fingerprint_sha256(self) -> str:
        """As OpenSSH writes it: in base64, without what fills it up."""
        return f"SHA256:{b64encode(sha256(self._blob()).digest()).decode().rstrip('=')}"

    def encrypt(self, data: bytes) -> bytes:
        """Encrypt, with the padding of PKCS #1 v1.5, so that it never comes out the same twice.

        Raises:
            PublicKeyError: The key has the form of one, but nothing can be encrypted with it.
        """
        try:
            return self._key.encrypt(data, PKCS1v15())
        except ValueError:
            raise PublicKeyError(f"the key of {self.bits} bits is broken: nothing can be encrypted with it") from None

    def _blob(self) -> bytes:
        """What fingerprints are made of."""
        return b64decode(self.ssh.split()[1])


def _read(text: str) -> RSAPublicKey:
    if not text:
        raise PublicKeyError("the key is empty")
    if "PRIVATE KEY" in text:
        raise PublicKeyError("the key is a private one: keep it to yourself, and give its public half")
    # Never with what the library says as the cause: none of it may end in a log.
    try:
        if found := _PEM.fullmatch(text):
            # The server, too, writes either name over either form, so that the form tells.
            key = load_der_public_key(b64decode("".join(found[2].split()), validate=True))
        elif _SSH.fullmatch(text):
            key = load_ssh_public_key(text.encode())
        else:
            key = None
    except (ValueError, UnsupportedAlgorithm):
        raise PublicKeyError("the key looks like a public one, but is broken or cut off") from None
    if key is None:
        raise PublicKeyError(
            "the key is no public key: neither PEM (-----BEGIN PUBLIC KEY-----) nor OpenSSH's (ssh-rsa …)"
        )
    if not isinstance(key, RSAPublicKey):
        raise PublicKeyError("the key is a public one, but not of RSA, as those of repositories are")
    return key
