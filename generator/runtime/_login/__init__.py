"""Coming by an access token: `travis.login`, `travis.auth`, and the configuration of the official client."""

# The rest of it is heavy, and loaded when somebody logs in.
from ._client import AsyncLoginClient, LoginClient

__all__ = ["AsyncLoginClient", "LoginClient"]
