"""The menus of the main window: what their actions run, files and backups, undo and redo."""
