"""The main window: its form, menus, tabs, panes, search, and what it asks of the desk below."""
