"""Publishing by `git push` to a bare repository: check, build aside, swap in, roll back."""
