"""RSA keys for tests: made anew in every run, by `cryptography` itself, in the forms in which users have them."""

from __future__ import annotations

from base64 import b64decode
from functools import cache

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

__all__ = ["BITS", "SPKI", "decrypted", "forms", "private_forms", "private_key", "public_pem"]

#: One length is no multiple of eight.
BITS = (1024, 1031, 2048)
SPKI, PKCS1 = PublicFormat.SubjectPublicKeyInfo, PublicFormat.PKCS1


@cache
def private_key(bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def public_pem(bits: int, form: PublicFormat = SPKI) -> str:
    return private_key(bits).public_key().public_bytes(Encoding.PEM, form).decode()


def forms(bits: int) -> dict[str, str]:
    """One key in all forms that there are of it, the normal one first."""
    spki, pkcs1 = public_pem(bits), public_pem(bits, PKCS1)
    ssh = private_key(bits).public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()
    return {
        "normal": spki,
        "RSA": pkcs1,
        "named RSA and is none": spki.replace("PUBLIC", "RSA PUBLIC"),
        "RSA and not named so": pkcs1.replace("RSA PUBLIC", "PUBLIC"),
        "line breaks of Windows": spki.replace("\n", "\r\n"),
        "no line break at the end": spki.strip(),
        "indented": "".join(f"\n    {line}" for line in spki.splitlines()) + "\n\n",
        "in long lines": "\n".join([spki.splitlines()[0], "".join(spki.splitlines()[1:-1]), spki.splitlines()[-1]]),
        "OpenSSH": ssh,
        "OpenSSH with a comment": f"{ssh} travis@worker über\n",
    }


def private_forms(bits: int) -> dict[str, str]:
    """Its private half, as nobody should give it away."""
    named = {"RSA": PrivateFormat.TraditionalOpenSSL, "PKCS #8": PrivateFormat.PKCS8, "OpenSSH": PrivateFormat.OpenSSH}
    key = private_key(bits)
    found = {name: key.private_bytes(Encoding.PEM, form, NoEncryption()).decode() for name, form in named.items()}
    locked = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"a passphrase"))
    return {**found, "with a passphrase": locked.decode()}


def decrypted(bits: int, encrypted: str) -> str:
    return private_key(bits).decrypt(b64decode(encrypted, validate=True), padding.PKCS1v15()).decode()
