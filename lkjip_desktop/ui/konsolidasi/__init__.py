"""Sharing in the window: hand out parts, take them back, send one, lock the report."""
