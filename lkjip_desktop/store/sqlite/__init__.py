"""SQLite itself: connections that trust no file, locks, the schema, the rollback journal."""
