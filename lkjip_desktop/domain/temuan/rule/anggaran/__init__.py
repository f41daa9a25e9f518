"""Rules on money: pagu, its revisions and lines, and what was spent of it."""
