"""Lets PyTravisCI 2.0.2 be imported beside a cryptography of today; import this first.

PyTravisCI annotates two attributes with the key classes of `cryptography.hazmat.backends.openssl.rsa`. That module went
with cryptography 40 and never was public; PyTravisCI uses nothing else of it. A module of its name, with the public
classes under the private names, is all that is missing: what encrypts is cryptography itself.
"""

import sys
from types import ModuleType

from cryptography.hazmat.primitives.asymmetric import rsa

shim = ModuleType("cryptography.hazmat.backends.openssl.rsa")
vars(shim).update(_RSAPublicKey=rsa.RSAPublicKey, _RSAPrivateKey=rsa.RSAPrivateKey)
sys.modules[shim.__name__] = shim
