"""The guide of the office as PDF in the look of the report."""
