"""Small RSA keys, made anew in every run, to encrypt for a repository as its users do."""

from __future__ import annotations

import base64
import random

from travis_mock.secure import public_pem

__all__ = ["KeyPair"]

_BITS = 512
_EXPONENT = 65537


class KeyPair:
    """A key pair in PEM form; the same number makes the same pair."""

    def __init__(self, seed: int) -> None:
        self._source = random.Random(seed)  # noqa: S311 (a key for a test)
        p, q = self._prime(), self._prime()
        self._modulus, self.size = p * q, _BITS // 8
        exponent = pow(_EXPONENT, -1, (p - 1) * (q - 1))
        self.public = public_pem(self._modulus, _EXPONENT)
        self.private = _private_key(self._modulus, exponent)

    def encrypt(self, text: bytes) -> str:
        """A `secure` value, made with the public half (RSA, PKCS #1 padding)."""
        padding = bytes(self._source.randrange(1, 256) for _ in range(self.size - 3 - len(text)))
        number = int.from_bytes(b"\x00\x02" + padding + b"\x00" + text)
        return base64.b64encode(pow(number, _EXPONENT, self._modulus).to_bytes(self.size)).decode()

    def _prime(self) -> int:
        """A prime with its two highest bits set, so that the product of two has all of its bits."""
        high = 0b11 << (_BITS // 2 - 2)
        while True:
            number = self._source.getrandbits(_BITS // 2) | high | 1
            if number % _EXPONENT != 1 and all(pow(base, number - 1, number) == 1 for base in (2, 3, 5, 7, 11, 13)):
                return number


def _der(kind: int, content: bytes) -> bytes:
    size = len(content)
    length = bytes([size]) if size < 128 else bytes([0x82]) + size.to_bytes(2)
    return bytes([kind]) + length + content


def _private_key(modulus: int, exponent: int) -> str:
    """With the numbers that decrypting needs; the others, which only make it faster, are left out."""
    numbers = (0, modulus, _EXPONENT, exponent)
    content = b"".join(_der(2, number.to_bytes(number.bit_length() // 8 + 1)) for number in numbers)
    encoded = base64.encodebytes(_der(0x30, content)).decode()
    return f"-----BEGIN RSA PRIVATE KEY-----\n{encoded}-----END RSA PRIVATE KEY-----\n"
