"""The rules, a family a module: what contradicts itself, is missing, or may be wrong."""
