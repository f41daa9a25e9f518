"""What clauses tell of one thing with one figure, held against each other over all texts."""
