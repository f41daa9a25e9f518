"""Budget files of SAKTI and MonSAKTI: read, held against the report, and taken after a preview."""
