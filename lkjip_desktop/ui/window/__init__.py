"""The main window: its form, menus, tabs, panes and search, and what its menus may ask of it."""
