# The commands. `make serve` and `make test` are all a newcomer needs; each sets up what is missing.

PORT ?= 8000
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help serve test prove lint audit screenshots bench bench-copies bench-web soak fuzz machine runtime verify release lock clean

help:
	@echo 'make serve   the page and the API on http://127.0.0.1:8000 (PORT=...)'
	@echo 'make test    every check: lint, types, unit tests, browser tests'
	@echo 'make prove   take each guard away once and see its test turn red'
	@echo 'make verify  is what a site serves what was built? URL=https://...'
	@echo 'make release a signed list of all that is served: KEY=release.key'
	@echo 'make soak    kill -9 in a loop, and a whole day with canaries: an hour'
	@echo 'make bench   speed, as ratios within one run'
	@echo 'make fuzz    mutated files of every format into the engine, five minutes (FUZZ_SECONDS=...)'
	@echo 'make bench-copies  which copies of a picture are found: docs/copies (a quarter of an hour of a core; goes on where it stopped)'
	@echo 'make bench-web  how fast the page is ready, beside a plain Pyodide page: docs/startup.md'
	@echo 'make audit   known flaws of the locked packages, where the advisories can be reached'
	@echo 'make screenshots  every page and state as pictures, in .cache/screenshots'
	@echo 'make lock    resolve the locked dependencies anew'

serve: .venv/serve.done runtime
	@PORT=$(PORT) exec $(BIN)/pyhash-server serve

# A file of tests a process at a time; the browsers' are the longest and begin.
test: lint runtime
	$(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder e2e tests

lint: .venv/test.done node_modules/.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	node_modules/.bin/tsc -p web/site
	node_modules/.bin/tsc -p web/worker

screenshots: .venv/test.done runtime
	$(BIN)/python -m e2e.screenshots

# kill -9, 200 times on each database; 200 files in a row in a browser; a day of 1,000 people, and a
# search of all it left.
soak: .venv/test.done runtime
	$(BIN)/python -m tests.soak.kills 200
	$(BIN)/python -m tests.soak.heap
	$(BIN)/python -m tests.soak.day 1000 20

# Each promise's guard is taken away once, and its test must turn red (ten minutes on two quiet cores).
prove: .venv/test.done runtime
	$(BIN)/python -m tests.prove

bench-copies: .venv/test.done
	$(BIN)/python -m tests.bench.copies

bench-web: .venv/test.done runtime
	$(BIN)/python -m tests.bench.startup

bench: .venv/test.done runtime
	$(BIN)/python -m tests.bench.pdq
	$(BIN)/python -m tests.bench.memory
	$(BIN)/python -m tests.bench.browser
	$(BIN)/python -m tests.bench.agreement
	$(BIN)/python -m tests.bench.load
	$(BIN)/python -m tests.bench.pull
	$(BIN)/python -m tests.bench.matching

audit: .venv/test.done node_modules/.done
	$(BIN)/pytest -rs tests/test_dependencies.py

FUZZ_SECONDS ?= 300
fuzz: .venv/test.done
	@mkdir -p .cache/fuzz/files
	$(BIN)/python -m tests.fuzz.decoders .cache/fuzz/files -max_total_time=$(FUZZ_SECONDS) -artifact_prefix=.cache/fuzz/
	FUZZ_EXAMPLES=1000 $(BIN)/pytest -q tests/server/test_description.py

# Does nothing where nothing has changed: it compares what it was built from.
# `make runtime UNTRIMMED=1`, `make test UNTRIMMED=1`: of the originals as they are.
runtime: .venv/serve.done node_modules/.done
	@$(BIN)/python -m web.build $(if $(UNTRIMMED),--untrimmed)
	@$(BIN)/python -m web.verify

# Compares with the build as it was made: a build that is there is not made anew.
verify: .venv/serve.done web/release.json
	@$(BIN)/pyhash-verify $(URL)

web/release.json:
	@$(MAKE) runtime

# KEY: an Ed25519 key, as `openssl genpkey -algorithm ed25519` makes it. Writes dist/.
release: runtime
	@$(BIN)/python -m web.verify --sign $(KEY)

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/serve.done: requirements.lock pyproject.toml | .venv/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Browsers, PostgreSQL, a compiler: installed as root on Debian, else named.
machine:
	@$(PYTHON) tests/machine.py

.venv/test.done: requirements-test.lock .venv/serve.done | machine
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	@touch $@

node_modules/.done: package-lock.json
	npm ci --ignore-scripts --loglevel=error
	@touch $@

# Hashes of every file, for every Python from 3.11 on, and no address.
UV_COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --no-header \
	--no-emit-index-url --no-emit-find-links --python-version 3.11 $(LOCK_FLAGS)

lock: .venv/test.done
	$(UV_COMPILE) --extra server --extra media --output-file requirements.lock pyproject.toml
	$(UV_COMPILE) --extra server --extra media --extra match --extra test --constraint requirements.lock \
		--output-file requirements-test.lock pyproject.toml
	npm install --package-lock-only --ignore-scripts

clean:
	rm -rf .venv node_modules web/site/runtime web/site/vendor web/release.json .cache
