"""The program as a process: start, screen, crash, its own check, Qt's words in Indonesian."""
