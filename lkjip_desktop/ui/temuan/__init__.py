"""The pane of findings beside the report."""
