# The two commands: `make serve` to use Trellis, `make test` to trust it. docs/building.md says more.
SHELL := /bin/bash
export TRELLIS_CACHE ?= $(HOME)/.cache/trellis
export CARGO_TARGET_DIR ?= $(TRELLIS_CACHE)/target

.PHONY: help serve test test-kill test-reproducible dev build bench check audit workbench clean
help:
	@echo "make serve   build the app and serve it at http://localhost:8080 (PORT=… for another port)"
	@echo "make test    install what is missing and test everything"
	@echo "make test-kill  kill the page 85 times and the browser 15 times: no answer may be lost"
	@echo "make test-reproducible  build twice, in two folders: every byte must be the same (some minutes)"
	@echo "make dev     build quickly, serve at http://localhost:8081, reload on every change"
	@echo "make build   build the app into dist/"
	@echo "make check   format, lints and the core's tests"
	@echo "make audit   check every skill and exercise"
	@echo "make workbench ARGS=\"read math.3.oa/arrays\"   the command line for people who write exercises"
	@echo "make bench   measure loading and answering in a slow browser, beside peers (ARGS=\"--only floor,trellis,react\" for some)"

serve: build
	@node .ci/serve.mjs

build:
	@.ci/setup.sh
	@node .ci/build.mjs

dev:
	@.ci/setup.sh
	@node .ci/dev.mjs

check:
	@.ci/setup.sh
	@node .ci/check.mjs

audit:
	@cargo run --release --no-default-features --bin workbench -- audit

workbench:
	@cargo run -q --release --no-default-features --bin workbench -- $(ARGS)

test:
	@.ci/setup.sh browser
	@node .ci/test.mjs

test-kill:
	@.ci/setup.sh browser
	@node .ci/build.mjs
	@cd tests/browser && TRELLIS_CRASHES=85 TRELLIS_KILLS=15 npx playwright test kill

test-reproducible:
	@.ci/setup.sh
	@node .ci/reproducible.mjs

bench:
	@.ci/setup.sh browser
	@node .ci/bench.mjs $(ARGS)

clean:
	@rm -rf dist
