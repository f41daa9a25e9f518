"""What a user can do with a report: commands, import and export, new years; no Qt."""
