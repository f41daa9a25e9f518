"""The report of a quarter or semester: what was reached and spent up to its end."""
