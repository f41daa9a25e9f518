"""The import of budget files in the window."""
