"""What the mock server tells while it happens, as Pusher does: version 7 of its protocol, at `/app/{key}`.

`hub` knows who listens to which channel, `session` answers what a client says, `announcing` tells what becomes of
builds, jobs and logs, `serving` is the edge to an ASGI server, and `mishaps` what goes wrong on the way.
"""
