"""What a sentence says against itself, or against those beside it, whatever the report knows."""
