"""The report of the example laid out by others: stock ReportLab and Typst."""
