"""Places of the country by their codes, for `new place`."""
