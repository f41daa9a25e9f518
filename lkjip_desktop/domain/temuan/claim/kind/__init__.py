"""The kinds of claims, a module each: how it is told, and what it is held against."""
