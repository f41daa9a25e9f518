"""Rules on years: dates outside the report's year, and figures of the years before."""
