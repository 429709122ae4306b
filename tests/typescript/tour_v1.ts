// A small tour of V1 from TypeScript, as `tour.ts`: its paths end in `.json`, and its lists stand in nothing.

import createClient from "openapi-fetch";

import { Authorization, baseUrl, got, printing, show } from "./asking.js";
import type { components, paths } from "./schema_v1.js";

const travis = createClient<paths>({ baseUrl, headers: { Accept: "application/json", Authorization } });
travis.use(printing);

const slug = { owner_name: "travis-ci", name: "travis-ci" };
const repository = got(await travis.GET("/repos/{owner_name}/{name}.json", { params: { path: slug } }));
show("id and result", [repository.id, repository.last_build_result], [59, 0]);

const builds: components["schemas"]["BuildMinimal"][] = got(
  await travis.GET("/repos/{owner_name}/{name}/builds.json", { params: { path: slug } }),
);
show("numbers", builds.map((build) => build.number), ["1937", "731"]);

const build = got(await travis.GET("/builds/{build_id}.json", { params: { path: { build_id: 1664040 } } }));
show("state and jobs", [build.state, build.matrix.length], ["finished", 1]);

const { response, error } = await travis.GET("/jobs/{job_id}.json", { params: { path: { job_id: 1 } } });
show("status and error", [response.status, error], [404, { error: { message: "The job(1) couldn't be found" } }]);
console.log("TypeScript: V1 as in the reference world");
