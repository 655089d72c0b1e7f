# What a person types. Each target is a line or two; the longer ones are in Scripts/.
.PHONY: run release test lint bench bench-million fuzz soak install
# The last flag has types found by the linker: by their names, they would be looked for at the start
# among all that the program links.
RELEASE = swift build -c release --scratch-path .build-release --product greenpaper \
	--static-swift-stdlib -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xswiftc -Xfrontend \
	-Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

## Builds the program as one movable file and opens the bundled consultation.
run: release
	@.build-release/release/greenpaper

release:
	@Scripts/install-packages libncurses-dev libutf8proc-dev libstemmer-dev
	@$(RELEASE) --quiet

## Runs everything that is checked.
test:
	@Scripts/install-packages libncurses-dev libutf8proc-dev libstemmer-dev tmux \
		python3 python3-jsonschema
	@$(MAKE) --no-print-directory lint
	swift build --build-tests -Xswiftc -warnings-as-errors
	@$(MAKE) --no-print-directory release && Scripts/check-release
	swift test --skip-build

lint:
	@Scripts/lint

## Measures the first frame, keystrokes, their bytes and memory against other programs.
bench: release
	@Scripts/install-packages fzf
	@Benchmarks/first_frame.py
	@Benchmarks/bytes_per_key.py
	@Benchmarks/measure 100k

## Measures keystrokes and memory on a million responses; takes an hour.
bench-million:
	@Benchmarks/measure 100k 1000k

## Tries random and damaged input on every reader and on the screen, for MINUTES; SEED repeats a run.
fuzz:
	Scripts/fuzz $(or $(MINUTES),60) $(SEED)

## Presses 100,000 random keys from a SEED, in the test's process and in the program.
soak: export STEPS ?= 100000
soak:
	swift test -c release -Xswiftc -enable-testing --scratch-path .build-soak --filter SoakTests

## Puts the program into PREFIX/bin, /usr/local unless told.
install: release
	install -D -m 755 .build-release/release/greenpaper $(DESTDIR)$(or $(PREFIX),/usr/local)/bin/greenpaper
