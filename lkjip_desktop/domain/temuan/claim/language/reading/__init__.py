"""Sentences read whole: their clauses and parts, what lead-ins and asides add, what they are of."""
