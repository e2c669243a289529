# The commands people type. `make` alone lists them.

RUN := .venv/bin/python
INSTALL := sh requirements/install
# Formats, lints and type-checks the scripts and styles; deno.json says which and how.
SCRIPTS := DENO_DIR=build/deno .venv/bin/deno

# Added to the command of site, serve and check, as in: make serve ARGS=--help
ARGS ?=
# Files begin in order: a file with one long test would else come last and alone.
# Added to pytest, as in: make test PYTEST_ARGS='-k quantity'
PYTEST_ARGS ?= --numprocesses=auto --dist=loadfile --no-loadscope-reorder

# Say what is being done while it is being done, also into a file.
export PYTHONUNBUFFERED := 1
# Python keeps what it compiled: most commands and tests start it many times.
unexport PYTHONDONTWRITEBYTECODE

# Packages of others, which the tests use, take every file for UTF-8; git speaks English to tests.
test sweep audit bench: export PYTHONUTF8 := 1
test sweep audit bench: export LC_ALL := C.UTF-8

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help site serve check test sweep format lint bench audit lock upgrade clean distclean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

site: ## Build the site and the open data into build/site
	@$(INSTALL) site
	$(RUN) -m generator build $(ARGS)

serve: ## Preview the site, built anew after each change
	@$(INSTALL) site
	$(RUN) -m generator serve $(ARGS)

check: ## Check the data, naming every fault with its line
	@$(INSTALL) site
	$(RUN) -m generator check $(ARGS)

test: lint ## Run every test, in a real browser too
	$(RUN) -m tools.provision.browser
	$(RUN) -m tools.provision.nginx
	$(RUN) -m tools.suite $(PYTEST_ARGS)

sweep: ## Go through all cases of the tests that take a sample of them
	@$(INSTALL) test
	TEST_WHOLE=1 $(RUN) -m tools.suite -m sweep $(PYTEST_ARGS)

lint: ## Check style and types, of scripts and styles too
	@$(INSTALL) test
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	$(SCRIPTS) lint
	$(SCRIPTS) fmt --check
	$(SCRIPTS) check --quiet theme/assets

format: ## Put the code into the project's style
	@$(INSTALL) test
	$(RUN) -m ruff check --fix .
	$(RUN) -m ruff format .
	$(RUN) -m tools.script_types
	$(SCRIPTS) lint --fix
	$(SCRIPTS) fmt

bench: ## Measure how long builds take and how large they are
	@$(INSTALL) test
	$(RUN) -m tools.bench $(ARGS)

# The site is built and served below a path, as many hosts do: the tests see it at the root.
audit: ## Hold every page to its bars; the report is build/audit/index.html
	@$(INSTALL) test
	$(RUN) -m tools.provision.browser
	$(RUN) -m tools.audit.tools
	$(RUN) -m generator build --out build/audit-site --base-url https://example.org/minsheng
	$(RUN) -m tools.search build/audit-site --weights
	$(RUN) -m tools.audit build/audit-site --below /minsheng $(ARGS)

lock: ## Pin what requirements/*.in name, keeping the versions pinned before
	@VENV=.venv-lock $(INSTALL) lock
	sh requirements/relock

upgrade: ## Pin the newest versions of everything
	@VENV=.venv-lock $(INSTALL) lock
	sh requirements/relock --upgrade

clean: ## Remove what was built, and caches
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find generator tests -name __pycache__ -prune -exec rm -rf {} +

distclean: clean ## Remove the installed packages as well
	rm -rf .venv .venv-lock
