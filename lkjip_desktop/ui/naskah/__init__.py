"""The tab of the chapter texts, and the rich editor that every text of the report shares."""
