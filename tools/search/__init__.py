"""What the built site's search answers to lists of queries, asked without a browser."""
