"""The start of work: the start page, recent reports, and the steps of a new one."""
