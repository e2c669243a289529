"""A made-up country: real places, and made-up plans of the shape that real ones have."""
