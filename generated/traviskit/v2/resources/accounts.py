# From openapi/v2/accounts.yaml by `nox -s regenerate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._resource import AsyncResource, Resource, as_raw, to_async_raw_list, to_raw_list
from ..models.accounts import Account, AccountList
from ..operations import accounts as _operations

if TYPE_CHECKING:
    from ..._paging import AsyncPager, Pager

__all__ = ["AccountsResource", "AsyncAccountsResource"]


class AccountsResource(Resource):
    """The user and the organizations that the user has to do with, as owners of repositories."""

    @property
    def with_raw_response(self) -> AccountsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AccountsWithRawResponse(self)

    def list(self, *, all: bool | None = None, max_items: int | None = None) -> Pager[Account, AccountList]:
        """List accounts.

        The accounts that the user has to do with: always the user's own, then one for each organization that owns a repository which
        the user may administrate (with `all`: see). Invalidated repositories do not count. Always needs a login; there is no paging.

        Parameters:
            all: Count also the repositories that the user may see, but not administrate. Any value means yes: leave
                it out for no.
            max_items: End after so many items; None goes on to the last page.

        accounts_list: `GET /accounts`. API reference V2: Accounts, List accounts; travis-api
            lib/travis/api/app/endpoint/accounts.rb:8; travis-api lib/travis/services/find_user_accounts.rb; travis-
            api lib/travis/api/serialize/v2/http/accounts.rb.
        """
        return self._list(
            _operations.accounts_list,
            {
                "all_": all or None,
            },
            max_items,
        )


class AsyncAccountsResource(AsyncResource):
    """The user and the organizations that the user has to do with, as owners of repositories."""

    @property
    def with_raw_response(self) -> AsyncAccountsWithRawResponse:
        """The same methods; each returns a `RawResponse` (a list: of its first page), whose `parse()` gives the rest."""
        return AsyncAccountsWithRawResponse(self)

    def list(self, *, all: bool | None = None, max_items: int | None = None) -> AsyncPager[Account, AccountList]:
        """List accounts.

        The accounts that the user has to do with: always the user's own, then one for each organization that owns a repository which
        the user may administrate (with `all`: see). Invalidated repositories do not count. Always needs a login; there is no paging.

        Parameters:
            all: Count also the repositories that the user may see, but not administrate. Any value means yes: leave
                it out for no.
            max_items: End after so many items; None goes on to the last page.

        accounts_list: `GET /accounts`. API reference V2: Accounts, List accounts; travis-api
            lib/travis/api/app/endpoint/accounts.rb:8; travis-api lib/travis/services/find_user_accounts.rb; travis-
            api lib/travis/api/serialize/v2/http/accounts.rb.
        """
        return self._list(
            _operations.accounts_list,
            {
                "all_": all or None,
            },
            max_items,
        )


class AccountsWithRawResponse:
    """`accounts` with raw answers."""

    def __init__(self, resource: AccountsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_raw_list(raw.list)


class AsyncAccountsWithRawResponse:
    """`accounts` with raw answers."""

    def __init__(self, resource: AsyncAccountsResource) -> None:
        """Wrap a resource."""
        raw = as_raw(resource)
        self.list: Final = to_async_raw_list(raw.list)
