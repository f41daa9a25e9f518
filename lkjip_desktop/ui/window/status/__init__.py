"""What the window says of the open report and its user: the status bar and the bands."""
