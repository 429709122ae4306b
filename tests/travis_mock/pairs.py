"""New key pairs, which decrypt what was encrypted for a repository: quickly made, and they protect nothing.

A modulus is the product of many small primes, taken from a few that all keys share: to find the two large ones of a
proper key would take seconds. Whoever encrypts sees a public key like any other.
"""

from __future__ import annotations

import hashlib
from functools import cache
from math import gcd, lcm, prod

from .secure import EXPONENT, private_pem, public_pem

__all__ = ["new_pair"]

_BITS, _PRIMES = 256, 32
_SMALL = prod(number for number in range(3, 1000) if all(number % factor for factor in range(2, 32) if factor < number))


@cache
def new_pair(seed: bytes, bits: int) -> tuple[str, str]:
    """The public and the private half of a key with so many bits, both in PEM form; the same for the same seed."""
    ranked = sorted(_primes(), key=lambda prime: hashlib.sha256(seed + prime.to_bytes(_BITS // 8)).digest())
    chosen = ranked[: bits // _BITS]
    modulus = prod(chosen)
    exponent = pow(EXPONENT, -1, lcm(*(prime - 1 for prime in chosen)))
    return public_pem(modulus, EXPONENT), private_pem(modulus, EXPONENT, exponent)


@cache
def _primes() -> tuple[int, ...]:
    """Primes whose first bits are set, so that the product of sixteen has all of its bits."""
    return tuple(_prime(number) for number in range(_PRIMES))


def _prime(seed: int) -> int:
    drawn = hashlib.shake_256(f"prime {seed}".encode()).digest(_BITS // 8)
    number = int.from_bytes(drawn) | (0xFF << (_BITS - 8)) | 1
    while gcd(number, _SMALL) > 1 or number % EXPONENT == 1 or pow(2, number - 1, number) != 1:
        number += 2
    return number
