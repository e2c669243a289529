"""A build as a graph of pure tasks: what each reads, what it makes, what is kept of it."""
