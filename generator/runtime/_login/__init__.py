"""Coming by an access token: `travis.login`, `travis.auth`, and the configuration of the official client."""

from ._client import AsyncLoginClient, LoginClient
from .auth import AsyncAuth, Auth

__all__ = ["AsyncAuth", "AsyncLoginClient", "Auth", "LoginClient"]
