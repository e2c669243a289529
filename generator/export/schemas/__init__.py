"""JSON Schemas: of every JSON file that is published, and of the YAML files in `data/`."""
