// `travis-ci` 2.2.0 from npm against the mock server, over a socket: each route that it knows must give what the
// reference world has, or fail as it does today on the real server, or is left out for a reason; see routes.js.
//
// The package can be sent to a server of one's own as Enterprise only, below `/api`. Run by `nox -s travis_ci_npm`,
// which starts `travis-mock --era today --prefix /api` and says in TRAVIS_ENDPOINT and TRAVIS_TOKEN where.

"use strict";

const assert = require("node:assert/strict");
const Travis = require("travis-ci");
const apis = require("travis-ci/api/v2.0.0/routes.json");
const { works, lost, leftOut } = require("./routes.js");

const { TRAVIS_ENDPOINT, TRAVIS_TOKEN } = process.env;

/** A client; with a token, it is logged in. `authenticate` can not do that any more, see the second table. */
function client(token) {
  const made = new Travis({ version: "2.0.0", enterprise: new URL(TRAVIS_ENDPOINT).origin });
  if (token !== undefined) made.agent.setAccessToken(token);
  return made;
}

/** What a call gives: an answer or an error, whichever it calls back with. */
function given(call, sent) {
  return new Promise((resolve) => {
    const callback = (error, answer) => resolve(error ?? answer);
    if (sent === null) call(callback);
    else call(sent, callback);
  });
}

/** Make the call of a row and print what it gave, which must be what is expected. */
async function step([route, call, sent, look, expected, why = ""]) {
  const answer = await given(call, sent);
  try {
    const value = look(answer);
    console.log(line(route, JSON.stringify(value) ?? "nothing", why));
    assert.deepEqual(value, expected);
  } catch (error) {
    throw new Error(`${route} gave ${JSON.stringify(answer)?.slice(0, 200)}: ${error.message}`);
  }
}

const line = (route, ...rest) => `  ${route.padEnd(46)}  ${rest.filter(Boolean).join("  ")}`;

async function main() {
  const travis = client(TRAVIS_TOKEN);
  const can = works(travis);
  console.log("What it still can:");
  for (const row of can) await step(row);

  const cannot = lost(travis, client());
  console.log("What it no longer can, and why:");
  for (const row of cannot) await step(row);

  console.log("Left out, and why:");
  for (const [route, why] of Object.entries(leftOut)) console.log(line(route, why));

  const known = apis.flatMap((api) => api.routes.map((route) => `${route.verb} ${route.uri}`)).sort();
  const able = new Set(can.map(([route]) => route));
  const unable = new Set(cannot.map(([route]) => route).filter((route) => !able.has(route)));
  assert.deepEqual([...able, ...unable, ...Object.keys(leftOut)].sort(), known);
  console.log(
    `travis-ci 2.2.0: ${known.length} routes; ${able.size} give what the reference world has, ` +
      `${unable.size} it can no longer use, ${Object.keys(leftOut).length} left out`,
  );
}

main().catch((error) => {
  console.error(`FAILED: ${error.message}`);
  process.exitCode = 1;
});
