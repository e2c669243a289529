"""What measures and audits the project, and gets what that needs; no part of the product."""
