"""The texts of a report: where they stand, what two of them say, and what is told of one."""
