# `make site` builds the site, `make test` runs every check. Both install what they need.

SWIFT ?= swift
# Each part of `make test` says what it took.
timed = @start=$$(date +%s); echo "== $(1)"; $(2); status=$$?; echo "== $(1): $$(( $$(date +%s) - start )) s"; exit $$status

.PHONY: site test bench libraries lint unit-test site-test browser-test clean
.NOTPARALLEL:

site: libraries
	$(SWIFT) build -c release --product insyn
	.build/release/insyn build
	@echo "Open $(CURDIR)/public/index.html in a browser."

test: libraries lint unit-test site-test browser-test

libraries:
	@.ci/install-libraries

lint:
	$(call timed,lint,$(SWIFT) format lint --strict --recursive Plugins Sources Tests Package.swift)

unit-test:
	$(call timed,swift test,$(SWIFT) test)

site-test:
	$(call timed,site,$(SWIFT) build -c release --product insyn && .build/release/insyn build --quiet --output .build/site)

browser-test:
	$(call timed,browser,.ci/install-browser-tests && .build/browser/bin/python -B -m pytest --quiet -p no:cacheprovider Tests/Browser)

bench: libraries
	$(SWIFT) build -c release --package-path Benchmarks
	Benchmarks/.build/release/Rendering
	Benchmarks/.build/release/Loading .

clean:
	rm -rf .build Benchmarks/.build public
