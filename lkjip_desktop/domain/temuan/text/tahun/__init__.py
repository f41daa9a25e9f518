"""Years that texts tell: of the report, its pictures, its own parts and the plans above it."""
