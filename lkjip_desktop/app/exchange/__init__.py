"""What goes out of a report and comes into it as files."""
