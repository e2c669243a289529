"""From a notice to a plan's files: structure, figures and bodies, each with its place in the text."""
