// A tour of the API V2 from TypeScript, over a socket: openapi-typescript has made `schema.d.ts` of the published
// description, openapi-fetch makes the requests, and `travis-mock`, with the world of the reference documents, answers.
// Each value must be that world's. Run by `nox -s typescript`.

import createClient from "openapi-fetch";

import { Authorization, baseUrl, got, printing, show } from "./asking.js";
import type { components, paths } from "./schema.js";

const travis = createClient<paths>({
  baseUrl,
  // `Accept` chooses V2, as `x-travis-headers` of the description says; without it the same paths answer as V1.
  headers: { Accept: "application/vnd.travis-ci.2+json", Authorization },
  // openapi-fetch does not see the description's `explode`: lists are joined by commas, those named `…[]` repeated.
  querySerializer: (query) => {
    const sent = new URLSearchParams();
    for (const [name, value] of Object.entries<unknown>(query)) {
      const values: unknown[] = Array.isArray(value) && name.endsWith("[]") ? value : [value];
      for (const one of values) if (one !== undefined) sent.append(name, String(one));
    }
    return sent.toString();
  },
});

travis.use(printing);

const buildPath = (build_id: number) => ({ params: { path: { build_id } } });

// A read.
const { build, commit, jobs } = got(await travis.GET("/builds/{build_id}", buildPath(23436881)));
const state: components["schemas"]["BuildState"] = build.state;
show("number and state", [build.number, state], ["792", "passed"]);
show("branch", commit.branch, "master");
show("jobs", jobs.map((job) => job.number), ["792.1", "792.2"]);

// A slug is two segments of the path.
const slug = { owner_name: "sinatra", name: "sinatra" };
const { repo } = got(await travis.GET("/repos/{owner_name}/{name}", { params: { path: slug } }));
show("id, active, language", [repo.id, repo.active, repo.github_language], [82, true, "Ruby"]);

// Lists: one page of builds, a list of ids joined by commas, one repeated.
const page = { slug: "sinatra/sinatra", after_number: 784 };
const { builds: older } = got(await travis.GET("/builds", { params: { query: page } }));
show("numbers", older.map((one) => one.number), ["783", "782"]);
const ids = [22555277, 23436881];
const { builds: both } = got(await travis.GET("/builds", { params: { query: { ids } } }));
show("ids, in any order", both.map((one) => one.id).sort(), ids);
const query = { "ids[]": [22555278, 22555279] };
const { jobs: pair } = got(await travis.GET("/jobs", { params: { query } }));
show("numbers, in any order", pair.map((one) => one.number).sort(), ["784.1", "784.2"]);

// A POST with a body, and what it has changed; one without.
const repository = { query: { repository_id: 124920 } };
const body = { env_var: { name: "FROM", value: "TypeScript", public: true } };
const { env_var: made } = got(await travis.POST("/settings/env_vars", { params: repository, body }));
show("variable", [made.name, made.value, made.public], ["FROM", "TypeScript", true]);
const { env_vars } = got(await travis.GET("/settings/env_vars", { params: repository }));
show("variables", env_vars.map((one) => one.name), ["example", "secret_example", "FROM"]);
const restarted = got(await travis.POST("/builds/{build_id}/restart", buildPath(22555277)));
show("messages", restarted.flash, [{ notice: "The build was successfully restarted." }]);

// Text.
const headers = { Accept: "text/plain; version=2" };
const params = { path: { job_id: 42 } };
show("log", got(await travis.GET("/jobs/{job_id}/log", { params, headers, parseAs: "text" })), "Using worker: ...");

// An error.
const { response, error } = await travis.GET("/builds/{build_id}", buildPath(1));
show("status and error", [response.status, error], [404, { file: "not found" }]);
console.log("TypeScript: all as in the reference world");

// What is wrong does not compile.
export const refused = [
  // @ts-expect-error: an id is a number
  () => travis.GET("/builds/{build_id}", { params: { path: { build_id: "master" } } }),
  // @ts-expect-error: a slug has two parts
  () => travis.GET("/repos/{owner_name}/{name}", { params: { path: { owner_name: "sinatra" } } }),
  // @ts-expect-error: variables are of a repository
  () => travis.GET("/settings/env_vars"),
  // @ts-expect-error: a build can not be had by a POST
  () => travis.POST("/builds/{build_id}", buildPath(1)),
];
