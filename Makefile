# `make site` builds the site, `make test` runs every check. Both install what they need.

SWIFT ?= swift
# Each part of `make test` says what it took.
timed = @start=$$(date +%s); echo "== $(1)"; $(2); status=$$?; echo "== $(1): $$(( $$(date +%s) - start )) s"; exit $$status

# On Linux, Swift's runtime is linked into the program, where the toolchain has it in that form.
runtime := $(wildcard $(dir $(realpath $(shell command -v $(SWIFT))))../lib/swift_static)
release = $(SWIFT) build -c release --product insyn $(if $(runtime),--static-swift-stdlib)

.PHONY: site dist test docs bench libraries lint unit-test site-test instruction-test publication-test standards-test browser-test clean
.NOTPARALLEL:

site: libraries
	$(release)
	.build/release/insyn build
	@echo "Open $(CURDIR)/public/index.html in a browser."

dist: libraries
	$(call timed,dist,.ci/build-dist $(release))

test: libraries lint unit-test site-test dist instruction-test publication-test standards-test browser-test

libraries:
	@.ci/install-libraries

lint:
	$(call timed,lint,$(SWIFT) format lint --strict --recursive Plugins Sources Tests Benchmarks/Generate Benchmarks/Sources Package.swift)

unit-test:
	$(call timed,swift test,$(SWIFT) test)

site-test:
	$(call timed,site,$(release) && .build/release/insyn build --quiet --output .build/site)

# On what `make dist` built.
instruction-test: .build/generate
	$(call timed,instructions,.ci/install-valgrind && Benchmarks/instructions)

publication-test:
	$(call timed,publication,.ci/install-publication-tests && .build/publication/bin/python -B -m pytest --quiet -p no:cacheprovider Tests/Publication)

standards-test:
	$(call timed,standards,.ci/make-environment .build/standards Tests/Standards/requirements.txt && .build/standards/bin/python -B -m pytest --quiet -p no:cacheprovider Tests/Standards)

browser-test:
	$(call timed,browser,.ci/install-browser-tests && .build/browser/bin/python -B -m pytest --quiet -p no:cacheprovider Tests/Browser)

# What each template may use, and how the program is made.
docs:
	@mkdir -p .build/docs
	$(SWIFT) run --quiet insyn templates > .build/docs/templates.txt
	$(dir $(realpath $(shell command -v $(SWIFT))))docc convert Sources/insyn/Documentation.docc --warnings-as-errors \
		--fallback-display-name insyn --fallback-bundle-identifier insyn --transform-for-static-hosting --output-path .build/docs/program
	@echo "Open .build/docs/templates.txt; show .build/docs/program with any web server."

.build/generate: $(wildcard Benchmarks/Generate/*.swift)
	@mkdir -p .build
	$(SWIFT)c -O $^ -o $@

bench: libraries .build/generate
	$(release)
	.ci/install-hugo
	Benchmarks/compare $(ITEMS)
	$(SWIFT) build -c release --package-path Benchmarks
	site=$$(mktemp -d $(or $(wildcard /dev/shm),.build)/insyn.XXXXXX) && trap 'rm -rf "$$site"' EXIT \
		&& .build/generate 1000 "$$site" && cp -R templates "$$site" \
		&& Benchmarks/.build/release/Stages "$$site" "$$site/public"
	Benchmarks/.build/release/Rendering
	Benchmarks/.build/release/Loading .
	Benchmarks/editing.py

clean:
	rm -rf .build Benchmarks/.build public
