// Every route that `travis-ci` 2.2.0 knows, in three tables: what it still can, what it no longer can, what is left
// out.

"use strict";

const VARIABLE = "018e66f2-cd3a-4295-aa1d-018fe9aa0fb4";
const GITHUB = { github_token: "YOUR GITHUB TOKEN" };
const RESTARTED = [{ notice: "The build was successfully restarted." }];

// Of a GET or DELETE; the server reads one of POST, PUT and PATCH only.
const IN_THE_BODY = "goes out in a JSON body that the server does not read";
const REMOVED = "the server has removed it";
const NEVER = "never was a route";

/** Route, call, what is sent along, what is looked at in the answer, and what that must be. */
const works = (travis) => {
  const sinatra = travis.repos("sinatra", "sinatra");
  const billing = travis.repos("travis-pro", "billing");
  return [
    // First, as the clock runs: in half a minute these jobs are finished.
    ["GET /jobs/", travis.jobs.get, null, (answer) => answer.jobs.some((job) => job.id === 23400071), true],
    ["POST /builds/:id/cancel", travis.builds(23400080).cancel.post, null, (answer) => answer, undefined],
    ["POST /jobs/:id/cancel", travis.jobs(23400071).cancel.post, null, (answer) => answer, undefined],

    ["GET /", travis.get, null, (answer) => answer.hello, "world"],
    ["GET /config", travis.config.get, null, (answer) => answer.config.host, "travis-ci.org"],
    // Before the next one: whoever logs in with GitHub is synchronised too.
    ["POST /users/sync", travis.users.sync.post, null, (answer) => answer, { result: true }],
    ["POST /auth/github", travis.auth.github.post, GITHUB, Object.keys, ["access_token"]],
    ["GET /accounts/", travis.accounts.get, null, (answer) => answer.accounts.map((one) => one.repos_count),
      [167, 70]],
    ["GET /broadcasts/", travis.broadcasts.get, null, (answer) => answer.broadcasts.map((one) => one.id), [42]],

    ["GET /builds/", travis.builds.get, null, (answer) => answer.builds[0].number, "792"],
    ["GET /builds/:id", travis.builds(22555277).get, null, (answer) => answer.build.number, "784"],
    ["POST /builds/:id/restart", travis.builds(22555277).restart.post, null, (answer) => answer.flash, RESTARTED],
    ["GET /repos/:owner_name/:name/builds", sinatra.builds.get, null, (answer) => answer.builds.length, 4],
    ["GET /repos/:owner_name/:name/builds/:id", sinatra.builds(23436881).get, null, (answer) => answer.jobs.length, 2],

    ["GET /jobs/:id", travis.jobs(22555278).get, null, (answer) => answer.job.number, "784.1"],
    ["POST /jobs/:id/restart", travis.jobs(23436882).restart.post, null, (answer) => answer.result, true],
    ["GET /jobs/:job_id/log", travis.jobs(42).log.get, null, (answer) => answer.log.body, "Using worker: ..."],
    ["GET /logs/:id", travis.logs(7).get, null, (answer) => answer.log.job_id, 42],

    ["GET /repos/", travis.repos.get, null, (answer) => answer.repos.some((one) => one.slug === "my/repo"), true],
    ["GET /repos/:id", travis.repos(82).get, null, (answer) => answer.repo.slug, "sinatra/sinatra"],
    ["GET /repos/:owner_name", travis.repos("rails").get, null, (answer) => answer.repos[0].slug, "rails/rails"],
    ["GET /repos/:owner_name/:name", sinatra.get, null, (answer) => answer.repo.id, 82],
    ["GET /repos/:repository_id/branches", travis.repos(82).branches.get, null, (answer) => answer.branches.length, 2],
    ["GET /repos/:repository_id/branches/:branch", travis.repos(82).branches("v1.4.5").get, null,
      (answer) => answer.branch.number, "783"],
    ["GET /repos/:owner_name/:name/branches", sinatra.branches.get, null,
      (answer) => answer.commits[1].branch, "v1.4.5"],
    ["GET /repos/:owner_name/:name/branches/:branch", sinatra.branches("master").get, null,
      (answer) => answer.branch.id, 23436881],
    ["GET /repos/:id/key", travis.repos(82).key.get, null, Object.keys, ["key", "fingerprint"]],
    ["POST /repos/:id/key", travis.repos(82).key.post, null, Object.keys, ["key", "fingerprint"]],
    ["GET /repos/:owner_name/:name/key", sinatra.key.get, null, Object.keys, ["key", "fingerprint"]],
    ["POST /repos/:owner_name/:name/key", sinatra.key.post, null, Object.keys, ["key", "fingerprint"]],
    ["GET /repos/:id/settings", travis.repos(82).settings.get, null, (answer) => answer.settings.build_pushes, true],
    ["PATCH /repos/:id/settings", travis.repos(82).settings.patch, { settings: { build_pushes: false } },
      (answer) => answer.settings.build_pushes, false],
    ["GET /repos/:repository_id/caches", travis.repos(51007).caches.get, null, (answer) => answer.caches.length, 3],
    ["GET /repos/:owner_name/:name/caches", billing.caches.get, null, (answer) => answer.caches[0].branch, "master"],
    ["DELETE /repos/:repository_id/caches", travis.repos(51007).caches.delete, null,
      (answer) => answer.caches.length, 3],
    ["DELETE /repos/:owner_name/:name/caches", billing.caches.delete, null, (answer) => answer.caches, []],

    ["GET /requests/:id", travis.requests(6301283).get, null, (answer) => answer.request.result, "accepted"],
    ["POST /requests/", travis.requests.post, { build_id: 23300001 }, (answer) => answer.flash, RESTARTED],
    ["POST /settings/env_vars/", travis.settings.env_vars.post,
      { repository_id: 124920, env_var: { name: "FROM", value: "npm", public: true } },
      (answer) => answer.env_var.value, "npm"],
    ["PATCH /settings/env_vars/:id", travis.settings.env_vars(VARIABLE).patch,
      { repository_id: 124920, env_var: { value: "changed" } }, (answer) => answer.env_var.value, "changed"],
    ["GET /hooks/", travis.hooks.get, null, (answer) => answer.hooks.map((hook) => hook.name),
      ["repo", "first", "second", "sleeping", "sinatra", "travis-api", "travis-core", "travis.rb", "billing"]],
    ["PUT /hooks/:id?", travis.hooks(42).put, { hook: { active: true } }, (answer) => answer, { result: true }],

    ["POST /lint/", travis.lint.post, { content: "foo: bar" }, (answer) => answer.lint.warnings.length, 1],
    ["PUT /lint/", travis.lint.put, Buffer.from("foo: bar"), (answer) => answer.lint.warnings.length, 1],
    ["GET /users/", travis.users.get, null, (answer) => answer.user.login, "rkh"],
    ["GET /users/:id", travis.users(267).get, null, (answer) => answer.user.email, "github@rkh.im"],
    ["GET /users/permissions", travis.users.permissions.get, null, (answer) => answer.push.includes(3), true],
  ];
};

/** The same, and why; `stranger` is a client that has not logged in. */
const lost = (travis, stranger) => {
  const { env_vars, settings_endpoint } = travis.settings;
  const { annotations } = travis.jobs(42);
  const login = stranger.authenticate.bind(stranger);
  const repository = { repository_id: 124920 };
  const unread = [
    ["access_token of authenticate()",
      "GET /users/", login, { access_token: process.env.TRAVIS_TOKEN }, String, "no access token supplied"],
    ["access_token of authenticate({github_token})",
      "GET /users/", login, GITHUB, String, "no access token supplied"],
    ["slug", "GET /repos/", travis.repos.get, { slug: "my/repo" }, (answer) => answer.repos.length > 1, true],
    ["repository_id", "GET /branches/", travis.branches.get, { repository_id: 82 }, (answer) => answer.branches, []],
    ["repository_id",
      "GET /requests/", travis.requests.get, repository, String, "Error: Repository could not be found"],
    ["repository_id", "GET /settings/env_vars/", env_vars.get, repository, String, "404"],
    ["repository_id", "GET /settings/env_vars/:id", env_vars(VARIABLE).get, repository, String, "404"],
    ["repository_id", "DELETE /settings/env_vars/:id", env_vars(VARIABLE).delete, repository, String, "404"],
  ];
  const gone = [
    ["GET /jobs/:job_id/annotations", annotations.get, REMOVED],
    ["POST /jobs/:job_id/annotations", annotations.post, REMOVED],
    ["GET /redirect", travis.redirect.get, REMOVED],
    ["GET /settings/settings_endpoint/", settings_endpoint.get, NEVER],
    ["GET /settings/settings_endpoint/:id", settings_endpoint(1).get, NEVER],
    ["POST /settings/settings_endpoint/", settings_endpoint.post, NEVER],
    ["PATCH /settings/settings_endpoint/:id", settings_endpoint(1).patch, NEVER],
    ["DELETE /settings/settings_endpoint/:id", settings_endpoint(1).delete, NEVER],
  ];
  return [
    ...unread.map(([sent, ...row]) => [...row, `${sent} ${IN_THE_BODY}`]),
    ...gone.map(([route, call, why]) => [route, call, null, (error) => error.file, "not found", why]),
  ];
};

/** Not among the operations that the description has, so the mock server does not have them either. */
const leftOut = {
  "GET /docs/": "sends browsers to the documentation",
  "GET /endpoints/": "the server's list of its own routes",
  "GET /endpoints/:prefix": "the server's list of its own routes",
  "GET /uptime/": "for the server's monitoring",
  "GET /auth/authorize": "never implemented: the server answers 501",
  "POST /auth/access_token": "never implemented: the server answers 501",
  "GET /auth/handshake": "for browsers",
  "GET /auth/post_message": "for browsers",
  "GET /auth/post_message/iframe": "for browsers",
  "GET /repos/:id/cc": "XML",
  "GET /repos/:owner_name/:name/cc": "XML",
  "PATCH /jobs/:id/log": "not documented",
  "PUT /users/:id?": "not documented",
};

module.exports = { works, lost, leftOut };
