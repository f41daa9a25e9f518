"""The budget in the report: as it was planned, by belanja, and what was spent in each quarter."""
