"""The chain of calls from a triggered build to its job's restart runs to its end, drawn by schemathesis."""

# ruff: noqa: T201  # the coverage of the links is part of the result

import chain
import pytest
from amount import FULL

# A full run has the chain to its end at least so often, a small one at least once.
ENOUGH, AT_MOST = (50, 300) if FULL else (1, 5)


def test_the_chain_runs_to_its_end(request: pytest.FixtureRequest) -> None:
    chains = chain.run(ENOUGH, AT_MOST)
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        covered = ", ".join(f"{name} {chains.links[name]}" for name in chain.CHAIN)
        print(f"\nlinks, in {chains.scenarios} scenarios: {covered}; {chains.complete} chains to their end")
    assert not chains.failures, "\n\n".join(chains.failures)
    assert chains.complete >= ENOUGH
