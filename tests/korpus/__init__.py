"""Sentences and data that a report may hold, true and false, to measure the findings by."""
