"""V1: the forms that its answers have, by resource. The routes and what they find are V2's, as in the real server."""
