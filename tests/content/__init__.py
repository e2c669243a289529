"""What single real plans say, as it is published: the only tests that know them by name."""
