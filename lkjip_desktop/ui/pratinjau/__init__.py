"""Pages of the report inside the window, and on paper."""
