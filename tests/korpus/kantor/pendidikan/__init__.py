"""Schools, colleges and training centres."""
