"""What every pane of the window uses: colours, icons, marks, labels, forms and their host."""
