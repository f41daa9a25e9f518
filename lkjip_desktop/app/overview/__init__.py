"""What is only looked at: summary, progress, findings, search, and where a cell is edited."""
