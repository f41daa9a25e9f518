"""The sections of the report, one module each: a function of the context that gives blocks."""
