"""Pictures and scanned documents that the report shows."""
