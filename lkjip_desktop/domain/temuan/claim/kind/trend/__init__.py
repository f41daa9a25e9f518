"""Claims that something rose, fell or stayed: against what, from when to when, and of the pagu."""
