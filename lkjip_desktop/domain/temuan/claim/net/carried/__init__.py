"""Clauses that need not say again what they are of: ..., dan 2,5 poin di bawah hasil tahun lalu."""
