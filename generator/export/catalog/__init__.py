"""What describes the data: DCAT, Data Package, CSV on the Web, a citation."""
