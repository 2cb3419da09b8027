PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SPARK := $(VENV)/.spark

.PHONY: demo test check bench bench-proofs bench-engines bench-peers slow clean

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m compileall -q src
	touch $@

demo: $(READY)
	@$(BIN)/python examples/demo.py

check: $(READY)
	$(BIN)/ruff check src tests examples bench
	$(BIN)/ruff format --check src tests examples bench
	$(BIN)/mypy

test: check
	$(BIN)/pytest --numprocesses 2 --dist worksteal

bench: $(READY)
	@$(BIN)/python bench/decisions.py
	@$(BIN)/python bench/screen.py

bench-proofs: $(READY)
	@$(BIN)/python bench/proofs.py --verify

# Spark is large, and only these two need it
$(SPARK): $(READY)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[spark]'
	touch $@

bench-engines: $(SPARK)
	@$(BIN)/python bench/engines.py

# The peers have an environment of their own; one that cannot be installed is named in the table.
PEERS := build/peers

$(PEERS)/.ready: bench/peers/requirements.txt
	$(PYTHON) -m venv $(PEERS)
	@for peer in $$(grep -v '^#' $<); do \
		$(PEERS)/bin/pip install --quiet --disable-pip-version-check --constraint $< $$peer || echo "$$peer was not installed"; \
	done
	touch $@

bench-peers: $(READY) $(PEERS)/.ready
	@$(BIN)/python bench/peers/run.py --python $(PEERS)/bin/python

slow: $(SPARK)
	ISONOMY_FUZZ=20000 $(BIN)/pytest --numprocesses 2 --dist worksteal tests/engines tests/logic tests/tables \
		tests/analyses/proofs/test_second_solver.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache
