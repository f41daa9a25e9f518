"""The summary: where the report stands, at a glance."""
