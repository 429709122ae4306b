// A tour of the API V3 from TypeScript, over a socket: openapi-typescript has made `schema_v3.d.ts` of the published
// description, openapi-fetch makes the requests, and `travis-mock`, with the world of the reference documents, answers.
// Each value must be that world's. Run by `nox -s typescript`; `tour.ts` does the same for V2.

import assert from "node:assert/strict";

import createClient from "openapi-fetch";

import { Authorization, baseUrl, got, printing, show } from "./asking.js";
import type { components, operations, paths } from "./schema_v3.js";

type Schemas = components["schemas"];

const travis = createClient<paths>({
  baseUrl,
  // The version chooses V3, as `x-travis-headers` of the description says; without it the paths are V2's.
  headers: { Accept: "application/json", "Travis-API-Version": "3", Authorization },
  // openapi-fetch does not see the description's `explode`: all lists of V3 are joined by commas.
  querySerializer: { array: { style: "form", explode: false } },
});

travis.use(printing);

// An object in another one may be whole, in short, or just its address, if it stands further up in the answer. What
// was sent says what it is; what was sent whole says that, too.

/** Whether more of an object was sent than its address. */
function isSent<T extends object>(one: T): one is Extract<T, { "@type": string }> {
  return "@type" in one;
}

/** Whether an object was sent whole, as `include` asks for. */
function isWhole<T extends object>(one: T): one is Extract<T, { "@representation": "standard" }> {
  return "@representation" in one && one["@representation"] === "standard";
}

/** A page, which must be of whole objects: what a list has in it is chosen by `representation`. */
function whole<T extends object>(page: T): Extract<T, { "@representation": "standard" }> {
  assert.ok(isWhole(page));
  return page;
}

const buildPath = (build_id: number) => ({ path: { build_id } });

// A read: the build is whole, what stands in it is there in short.
const build = got(await travis.GET("/build/{build_id}", { params: buildPath(22555277) }));
const state: Schemas["BuildState"] = build.state;
show("number and state", [build.number, state], ["784", "failed"]);
show("representations", build.jobs.map((job) => isSent(job) && job["@representation"]), Array(4).fill("minimal"));
show("may I restart it?", build["@permissions"].restart, true);

// With an include its jobs are whole; the build they belong to is the one further up, by its address.
const include: Schemas["BuildInclude"][] = ["build.jobs", "build.commit"];
const withJobs = got(await travis.GET("/build/{build_id}", { params: { ...buildPath(22555277), query: { include } } }));
const jobs = withJobs.jobs.filter(isWhole);
show("jobs", jobs.map((job) => job.number), ["784.1", "784.2", "784.3", "784.4"]);
show("their states", jobs.map((job) => job.state), Array(4).fill("failed"));
show("their build", jobs.map((job) => !isSent(job.build) && job.build["@href"])[0], "/build/22555277");
const { commit } = withJobs;
show("commit, by", commit && isWhole(commit) && commit.committer?.name, "Konstantin Haase");

// A slug is one segment of the path, its slash `%2F`; openapi-fetch does that.
const slug = { path: { repository: "sinatra/sinatra" } };
const found = await travis.GET("/repo/{repository}", { params: slug });
const repository = got(found);
show("sent", found.response.url.slice(baseUrl.length), "/repo/sinatra%2Fsinatra");
show("id, active, language", [repository.id, repository.active, repository.github_language], [82, true, "Ruby"]);
const { default_branch } = repository;
show("default branch", isSent(default_branch) && default_branch.name, "master");

// A list: comma lists in the query, one page after the other.
type Query = NonNullable<operations["builds_list_for_repository"]["parameters"]["query"]>;
const query: Query = { state: ["passed", "failed"], sort_by: ["number", "id:desc"], limit: 3 };
const numbers: (string | null)[] = [];
for (let offset: number | undefined = 0; offset !== undefined; ) {
  const params = { ...slug, query: { ...query, offset } };
  const page: Schemas["Builds"] = whole(got(await travis.GET("/repo/{repository}/builds", { params })));
  numbers.push(...page.builds.map((one) => one.number));
  offset = page["@pagination"].next?.offset;
}
show("numbers", numbers, ["782", "783", "784", "792"]);

// A POST: a build is requested; what followed from it stands in the request, later.
const my = { repository: "my/repo" };
const request = { branch: "master", message: "From TypeScript", config: { script: "make" } };
const taken = got(await travis.POST("/repo/{repository}/requests", { params: { path: my }, body: { request } }));
show("requests left, message", [taken.remaining_requests, taken.request.message], [10, "From TypeScript"]);
const asked = { path: { ...my, request_id: taken.request.id } };
const followed = got(await travis.GET("/repo/{repository}/request/{request_id}", { params: asked }));
show("id, event", [followed.id, followed.event_type], [taken.request.id, "api"]);
const restarted = got(await travis.POST("/build/{build_id}/restart", { params: buildPath(22555277) }));
show("restart", [restarted["@type"], restarted.state_change], ["pending", "restart"]);

// An owner is a user or an organization: `@type` says which, and TypeScript follows.
function describe(owner: Schemas["User"] | Schemas["Organization"]): string {
  const { login } = owner;
  return owner["@type"] === "user" ? `${login}, ${owner.email}` : `${login}, an organization: ${owner.name}`;
}
const owners = ["rkh", "travis-ci"].map((login) => travis.GET("/owner/{login}", { params: { path: { login } } }));
const described = (await Promise.all(owners)).map((answer) => describe(got(answer)));
show("owners", described, ["rkh, github@rkh.im", "travis-ci, an organization: Travis CI"]);
const { owner } = repository;
assert.ok(owner !== null && isSent(owner));
show("owner of the repository", [owner["@type"], owner.login], ["user", "sinatra"]);

// Text.
const log = await travis.GET("/job/{job_id}/log.txt", { params: { path: { job_id: 42 } }, parseAs: "text" });
show("log", got(log), "Using worker: ...");

// An error: an object with its `error_type`, or a text of what stands in front of V3.
const { response, error } = await travis.GET("/build/{build_id}", { params: buildPath(1) });
assert.ok(typeof error === "object");
const kind: Schemas["ErrorType"] = error.error_type;
show("status, type, of what", [response.status, kind, error.resource_type], [404, "not_found", "build"]);
const stranger = { headers: { Authorization: "token x" }, parseAs: "text" } as const;
const refusal = await travis.GET("/build/{build_id}", { params: buildPath(1), ...stranger });
show("a token that nobody has", [refusal.response.status, refusal.error], [403, "access denied"]);
console.log("TypeScript, V3: all as in the reference world");

// What is wrong does not compile.
export const refused = [
  // @ts-expect-error: an id is a number
  () => travis.GET("/build/{build_id}", { params: { path: { build_id: "784" } } }),
  // @ts-expect-error: a build has no such thing to include
  () => travis.GET("/build/{build_id}", { params: { ...buildPath(1), query: { include: ["build.logs"] } } }),
  // @ts-expect-error: nobody sorts builds by their state
  () => travis.GET("/builds", { params: { query: { sort_by: ["state"] } } }),
  // @ts-expect-error: V3 has the envelope `request`
  () => travis.POST("/repo/{repository}/requests", { params: { path: my }, body: { branch: "master" } }),
  // @ts-expect-error: a build is restarted by a POST
  () => travis.GET("/build/{build_id}/restart", { params: buildPath(1) }),
  // @ts-expect-error: a job in short has no state, and of one by its address there is nothing at all
  () => build.jobs.map((job) => job.state),
  // @ts-expect-error: nor has one that was sent, but maybe in short
  () => build.jobs.filter(isSent).map((job) => job.state),
  // @ts-expect-error: an organization has no mail address
  (one: Schemas["User"] | Schemas["Organization"]) => one.email,
  // @ts-expect-error: a commit may be missing
  () => build.commit.sha,
];
