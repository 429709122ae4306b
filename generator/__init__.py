"""From the description in `openapi/` to everything in `generated/`."""
