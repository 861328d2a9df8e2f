# What there is to do here. Each target is a small script in scripts/, to be read and run by itself.
.PHONY: run build test lint format realtime fuzz sanitize soak baseline verify bench pictures install uninstall deb \
  tarball docs house examples

run: ## builds Settle and plays the even breath
	@scripts/run

build: ## leaves the static release binary at .build/release/settle
	@scripts/build

test: ## installs what the tests need and runs all of them
	@scripts/test

realtime: ## proves that the sound's own thread never waits for anything
	@scripts/realtime

fuzz: ## looks for bytes from outside that break a promise; SETTLE_FUZZ_SECONDS at each door
	@scripts/fuzz

sanitize: ## runs the tests under the thread and the address sanitizer
	@scripts/sanitize

soak: ## plays under faults and load for SETTLE_SOAK_MINUTES, 2 by default
	@scripts/soak

baseline: ## takes today's instruction counts for the ones to hold
	@scripts/instructions --renew

lint: ## looks at the form of the sources, and at who imports what
	@scripts/lint

format: ## brings the sources into form
	@swift format --in-place --recursive --parallel Sources Tests Plugins Package.swift

verify: ## the checks that take long
	@scripts/verify

bench: ## measures Settle beside its peers, and writes docs/BENCHMARKS.md; make bench ROWS="timer cost" those alone
	@scripts/bench $(ROWS)

pictures: ## draws the pictures of the documents
	@scripts/pictures

install: ## puts Settle below PREFIX, /usr/local unless told: make install PREFIX=~/.local
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install

uninstall: ## takes away what was installed there
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install --uninstall

deb: ## makes a Debian package
	@scripts/deb

tarball: ## makes an archive for other distributions
	@scripts/tarball

docs: ## writes the documentation of the library
	@scripts/docs

house: ## draws which room uses which
	@scripts/house

examples: ## builds and runs the packages in Examples/
	@scripts/examples
