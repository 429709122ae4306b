"""A key in its other forms, held against `ssh-keygen` and the reference's own key."""

from __future__ import annotations

import copy
import pickle
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from rsa_keys import BITS, forms, public_pem

from traviskit import MissingAttributeError
from traviskit.crypto import PublicKeyError
from traviskit.v2 import RepositoryKey
from traviskit.v3 import KeyPair

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORMS = ("pem", "ssh", "fingerprint_md5", "fingerprint_sha256")

# "Repository Keys" of the reference: what the command line shows of travis-ci/travis-api.
REFERENCE_SSH = (
    "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQCOmOkC6MYRH1w2ib3AIC00GNwmgr8ch3mNHZ16x6cvSMjc6cURZt9Hav6gz03P5+9e5Vw1ztm3"
    "hvPR+IJsyOV/CSsYf1Cgboj6ZJ7tr3xOJXcqcMVfiGiG7Km6/psRdn0jrjTpU/qcru8Wx3zbQEf5NuXQyMVHmnl8/5w0WPV/Uw=="
)
REFERENCE_PEM = """\
-----BEGIN RSA PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCOmOkC6MYRH1w2ib3AIC00GNwm
gr8ch3mNHZ16x6cvSMjc6cURZt9Hav6gz03P5+9e5Vw1ztm3hvPR+IJsyOV/CSsY
f1Cgboj6ZJ7tr3xOJXcqcMVfiGiG7Km6/psRdn0jrjTpU/qcru8Wx3zbQEf5NuXQ
yMVHmnl8/5w0WPV/UwIDAQAB
-----END RSA PUBLIC KEY-----
"""
REFERENCE_FINGERPRINT = "99:66:93:03:41:0b:f1:f7:61:83:16:61:fa:47:c0:8f"


def of_v2(text: str) -> RepositoryKey:
    return RepositoryKey.from_dict({"key": text, "fingerprint": "what was sent"})


def of_v3(text: str | None) -> KeyPair:
    permissions = {"read": True, "write": True}
    constants = {"@type": "key_pair", "@href": "/repo/1/key_pair", "@representation": "standard"}
    sent = {"@permissions": permissions, "description": None, "public_key": text, "fingerprint": "what was sent"}
    return KeyPair.from_dict(constants | sent)


VERSIONS = pytest.mark.parametrize("made", [of_v2, of_v3])


# -- the same as others say --------------------------------------------------------------------------------------------


@VERSIONS
@pytest.mark.parametrize("text", [REFERENCE_PEM, REFERENCE_SSH], ids=["PEM", "SSH"])
def test_the_key_of_the_reference(made: Callable[[str], Any], text: str) -> None:
    key = made(text)
    assert key.ssh == REFERENCE_SSH
    assert key.pem == REFERENCE_PEM.replace("RSA PUBLIC", "PUBLIC")  # as the server sends it
    assert key.fingerprint_md5 == REFERENCE_FINGERPRINT
    assert key.fingerprint == "what was sent"


def ssh_keygen(folder: Path, *arguments: str) -> str:
    program = shutil.which("ssh-keygen")
    if program is None:
        pytest.skip("there is no ssh-keygen here to compare with (Debian: openssh-client)")
    done = subprocess.run([program, *arguments], cwd=folder, capture_output=True, text=True, check=True)  # noqa: S603  # ours
    return done.stdout


@pytest.mark.parametrize("bits", BITS)
def test_ssh_keygen_says_the_same(bits: int, tmp_path: Path) -> None:
    key = of_v2(public_pem(bits))
    (tmp_path / "key.pem").write_text(key.pem, "ascii")
    (tmp_path / "key.pub").write_text(f"{key.ssh}\n", "ascii")
    assert ssh_keygen(tmp_path, "-i", "-m", "PKCS8", "-f", "key.pem").strip() == key.ssh
    assert ssh_keygen(tmp_path, "-e", "-m", "PKCS8", "-f", "key.pub") == key.pem
    md5 = ssh_keygen(tmp_path, "-E", "md5", "-lf", "key.pub").split()
    assert md5[:2] == [str(bits), f"MD5:{key.fingerprint_md5}"]
    assert ssh_keygen(tmp_path, "-E", "sha256", "-lf", "key.pub").split()[1] == key.fingerprint_sha256


# -- what they are -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bits", BITS)
def test_however_it_was_sent_its_forms_are_the_same(bits: int) -> None:
    found = {tuple(getattr(of_v2(text), name) for name in FORMS) for text in forms(bits).values()}
    assert len(found) == 1
    ((pem, ssh, md5, sha256),) = found
    assert (pem, ssh) == (forms(bits)["normal"], forms(bits)["OpenSSH"])
    assert (len(md5), sha256[:7], len(sha256)) == (47, "SHA256:", 50)


@VERSIONS
def test_they_are_no_attributes(made: Callable[[str], Any]) -> None:
    key = made(public_pem(1024))
    sent, printed = key.to_dict(), repr(key)
    assert [name for name in FORMS if name in key] == []
    assert [getattr(key, name) for name in FORMS]
    assert (key.to_dict(), repr(key)) == (sent, printed)
    for name in FORMS:
        with pytest.raises(AttributeError):
            setattr(key, name, "x")
    for other in (copy.deepcopy(key), pickle.loads(pickle.dumps(key))):  # noqa: S301  # our own
        assert (other, other.ssh) == (key, key.ssh)


def test_they_follow_the_key() -> None:
    key = of_v2(public_pem(1024))
    key.key = REFERENCE_PEM
    assert key.fingerprint_md5 == REFERENCE_FINGERPRINT


@pytest.mark.parametrize("name", FORMS)
def test_without_a_key_they_say_so(name: str) -> None:
    with pytest.raises(MissingAttributeError, match=r"^repository_key\.key was not sent; "):
        getattr(RepositoryKey.from_dict({"fingerprint": "ef"}), name)
    with pytest.raises(
        MissingAttributeError, match=r"^key_pair\.public_key was not sent; .* travis\.follow\(key_pair\)"
    ):
        getattr(KeyPair.from_dict({"@href": "/repo/1/key_pair"}), name)
    with pytest.raises(PublicKeyError, match=r"^KeyPair\.public_key is null: "):
        getattr(of_v3(None), name)
    with pytest.raises(PublicKeyError, match="broken or cut off"):
        getattr(of_v2(REFERENCE_PEM.replace("MIGf", "")), name)
