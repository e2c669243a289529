"""From a notice to a plan's files: items, figures, bodies, each with its place in the text."""
