"""Real pushes to a bare repository, and what serves and tests the result."""
