"""A report as JSON: its layout, its schema, the strict reader and the writer."""
