"""Serving a built site and looking at it in a browser."""
