"""Stages. Source: `renderer/stage.rb`, `models/stage.rb`, `services/stages/find.rb` of lib/travis/api/v3."""

from __future__ import annotations

from .engine import Call, Entity, Model, Result, action, frozen, many


class Stage(Model):
    """Jobs of a build that run together."""

    type, table = "stage", "stages"
    _minimal = ("id", "number", "name", "state", "started_at", "finished_at")
    representations = frozen(
        minimal=_minimal,
        standard=(*_minimal, "jobs"),
        active=(*_minimal, "jobs"),
    )
    times = ("started_at", "finished_at")

    def jobs(self) -> list[Entity]:
        rows = self.world.where("jobs", stage_id=self.row["id"])
        return [Entity("job", row) for row in sorted(rows, key=lambda row: row["id"])]


@action("stages_list_for_build", "stages")
def list_of_build(call: Call) -> Result:
    build = call.find("build")
    return many("stages", "stage", call.world.where("stages", build_id=build["id"]))
