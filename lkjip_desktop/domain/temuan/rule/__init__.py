"""The rules, a family a module in rooms by what it is about: what contradicts itself or is missing."""
