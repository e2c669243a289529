"""What the built site is held to: accessibility, links, language, weight, HTML; see `report`."""
