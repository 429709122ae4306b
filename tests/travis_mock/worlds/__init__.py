"""The worlds that the package brings, as data, and the form that every world has (`schema.json`)."""
