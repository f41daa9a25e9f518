"""The formulas: what a report's figures come to, exactly, and what could not be computed."""
