"""What a user does to a report: cells, rows, findings and scans, each as one revision."""
