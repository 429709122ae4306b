"""The handlers of V2, a module each resource."""
