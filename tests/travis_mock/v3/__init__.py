"""The resources of V3, one module for each file of the description in openapi/v3, of the same name.

A module has the resource's type (a `Model`) and its actions; `builds.py` is the example. All that V3 does to every
request is in `engine`, which imports every module of this package: nothing else has to be told of a new one.

    from .engine import Call, Entity, Model, Paging, Result, action, both, frozen, many, may_read, one, right

    class Cron(Model):
        type, table = "cron", "crons"                      # its @type, and the table of the world that has its rows
        representations = frozen(minimal=("id",), standard=("id", "repository", "branch", "interval", "next_run"))
        included = ()                                      # what comes with an include only
        times = ("next_run",)                              # columns that are points of time
        permissions = frozen(read=may_read("cron"), delete=right("repository_settings_delete"))

        def href(self) -> str:                             # without any prefix; leave out for a type without @href
            return f"/cron/{self.row['id']}"

        def branch(self) -> Entity | None:                 # an attribute that is no column of its own name
            return self.related("branch", self.row["branch_id"])

        @classmethod
        def visible(cls, access, row) -> bool: ...         # who sees it; without it nobody does

        @classmethod
        def find(cls, call) -> Row | None: ...             # if not by `cron_id` of the path

    @action("crons_get", "cron")
    def get(call: Call) -> Result:
        return one("cron", call.find("cron"))

    @action("crons_list_for_repository", "crons", paging=Paging(25))
    def list_for_repository(call: Call) -> Result:
        repository = call.find("repository")               # 404 with resource_type, if there is none to be seen
        return many("crons", "cron", rows_of(call, repository))

    @action("crons_create", "cron", params=both("interval", "dont_run_if_recent_build_exists", prefix="cron"))
    def create(call: Call) -> Result:
        user, repository = call.login(), call.find("repository")        # 403 login_required
        call.require("repository", repository, "create_cron")           # 403 insufficient_access, with the object
        if call.value("interval") not in INTERVALS:                     # `cron.interval`, or `interval` alone
            raise ad_hoc(422, "Invalid value for interval. …")

**Attributes.** A method returns a scalar, a list or an object of them, or an `Entity` (a type and a row), which is
shown minimal, in `standard` where the request includes it, and as `{"@href": …}` where it stands already.
`self.related` and `self.needed` (a crash if it is not there) make entities by id, `self.owner_of("sender")` by
`sender_type` and `sender_id`; `self.wants("job.config")` is whether that is included; `self.world` and `self.access`
are at hand. A column needs no method. An attribute `value` is left out where `public` says no.

**Parameters.** `params` lists what the action takes: `both(…, prefix="build")` is with and without prefix. The rest
is warned of. `call.value(name, prefix)`, `.text`, `.words` (comma list), `.flag` (boolean), `.required`: the prefix
is the action's resource unless given. What is only ever read without a prefix is in `call.params`. Path parameters
are in `call.path`, decoded, by the description's names. `call.sorted(rows)` sorts by `sort_by`.

**Answers.** `one`, `many`, `pending` (202), `no_content` (204), `plain` (a body that is no model's; a text is sent as
it is; `call.text_wanted` says whether text is). `raise error("job_already_running")` for the manifest's errors,
`not_found("cron")`, `ad_hoc(403, "…")`, and `handling.crash()` where the real server fails. One operation answers for
its twins (`…_by_provider`, `…_by_github_id`), too. A route of the server that the description does not have is one of
the action's `routes=("PATCH /x/{id}",)`.

**Permissions.** `right("repository_build_cancel")` asks the authorizer (with `legacy_roles` a role, `push` unless
said); `may_read("cron")` is `visible`; any function of (access, row) will do. `engine.refusals` has what several
refuse.
"""
