"""The rules, a family a module, in rooms by what they are about: what contradicts or is missing."""
