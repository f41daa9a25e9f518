"""Sheets of the entry tables: pure functions from the report and its figures to frozen cells."""
