"""How a file is opened: found, looked at, migrated or copied where it must be, and locked."""
