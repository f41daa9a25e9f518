"""Entry outside the table: figures and texts, how they are stored, which cell one is from."""
