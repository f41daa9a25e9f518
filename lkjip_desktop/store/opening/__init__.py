"""How a file is opened: migrated or copied where it must be, and held by its lock."""
