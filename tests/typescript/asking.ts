// What the tours share: where the mock server is, and how they look at an answer.

import assert from "node:assert/strict";
import process from "node:process";

const { TRAVIS_ENDPOINT, TRAVIS_TOKEN } = process.env;
if (TRAVIS_ENDPOINT === undefined || TRAVIS_TOKEN === undefined) {
  throw new Error("TRAVIS_ENDPOINT and TRAVIS_TOKEN must be set");
}

export const baseUrl = TRAVIS_ENDPOINT;
export const Authorization = `token ${TRAVIS_TOKEN}`;

/** Middleware for a client: print each request, its path as it is sent. */
export const printing = {
  onRequest: ({ request }: { request: Request }) => console.log(request.method, request.url.slice(baseUrl.length)),
};

/** The answer of a call that must succeed. */
export function got<T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): T {
  assert.ok(data !== undefined, `${response.url}: ${response.status} ${JSON.stringify(error)}`);
  return data;
}

/** Print a value, which must be the reference world's. */
export function show<T>(what: string, value: T, expected: NoInfer<T>): void {
  console.log(`    ${what}: ${JSON.stringify(value)}`);
  assert.deepEqual(value, expected, what);
}
