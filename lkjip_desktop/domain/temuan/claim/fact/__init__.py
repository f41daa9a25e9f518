"""The facts of a report: of its indikator, its money and its tables, and who looked at which."""
