"""Rules on what is missing: what has to be filled in, brought, signed, or kept in the file."""
