"""Rules on the plan: its targets, its links to the report, and the steps that were planned."""
