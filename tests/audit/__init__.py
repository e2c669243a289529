"""What the built site is held to: accessibility, width, console, hosts, language, weight, HTML."""
