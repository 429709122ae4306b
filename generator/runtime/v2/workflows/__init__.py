"""What takes more than single calls of V2: methods that are written by hand, beside the generated ones."""
