"""A site of another province, made with the installed program and nothing else."""
