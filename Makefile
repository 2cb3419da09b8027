PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SPARK := $(VENV)/.spark

.PHONY: demo test check bench bench-proofs bench-engines slow clean

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

slow: $(SPARK)
	ISONOMY_FUZZ=20000 $(BIN)/pytest --numprocesses 2 --dist worksteal tests/engines tests/logic tests/tables \
		tests/analyses/proofs/test_second_solver.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache
