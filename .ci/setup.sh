#!/usr/bin/env bash
# Installs what is missing and nothing else: `setup.sh` for building, `setup.sh browser` for the browser tests too.
set -euo pipefail
cd "$(dirname "$0")/.."
cache="${TRELLIS_CACHE:-$HOME/.cache/trellis}"
bindgen="$(awk -F'"' '/^name = "wasm-bindgen"$/ { getline; print $2 }' Cargo.lock)"

stop() { echo "$1" >&2; exit 1; }

command -v cargo >/dev/null || stop "Trellis needs Rust. Install it from https://rustup.rs and run this again."
command -v node >/dev/null || stop "Trellis needs Node 20 or newer. Install it from https://nodejs.org and run this again."
node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' || stop "Trellis needs Node 20 or newer. This is $(node --version)."

# The toolchain file names the compiler; the target is its one addition.
if [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
  command -v rustup >/dev/null || stop "This Rust lacks the target wasm32-unknown-unknown, and there is no rustup to add it."
  rustup target add wasm32-unknown-unknown
fi
cargo clippy --version >/dev/null 2>&1 || rustup component add clippy
cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt

# Clones share one target folder, and cargo tells a crate of one clone from the same crate of another by the age of its files alone: where
# another clone built last, ours are made new.
last="$cache/last-clone"
if [ -f "$last" ] && [ "$(cat "$last")" != "$PWD" ]; then
  git ls-files -z -- src tests build.rs Cargo.toml 2>/dev/null | xargs -0 -r touch -c --
fi
mkdir -p "$cache"
echo "$PWD" > "$last"

tool="$cache/tools/wasm-bindgen-$bindgen"
if [ ! -x "$tool/bin/wasm-bindgen" ] || [ ! -x "$tool/bin/wasm-bindgen-test-runner" ]; then
  echo "── wasm-bindgen $bindgen (once, some two minutes)"
  # without --locked: the lock file that 0.2.130 was published with no longer resolves
  CARGO_TARGET_DIR="$cache/tools/building" cargo install --root "$tool" --version "$bindgen" wasm-bindgen-cli
  rm -rf "$cache/tools/building"
fi

# node_modules lives in the cache under the lock file's hash: a second clone shares it
key="$(cat tests/browser/package.json tests/browser/package-lock.json | sha256sum | cut -c1-16)"
modules="$cache/node/$key"
if [ ! -e "$modules/complete" ]; then
  echo "── npm packages (once)"
  mkdir -p "$modules"
  cp tests/browser/package.json tests/browser/package-lock.json "$modules/"
  npm ci --prefix "$modules" --ignore-scripts --no-audit --no-fund
  touch "$modules/complete"
fi
if [ "$(readlink tests/browser/node_modules || true)" != "$modules/node_modules" ]; then
  rm -rf tests/browser/node_modules
  ln -s "$modules/node_modules" tests/browser/node_modules
fi

# One journey serves the app with nginx. Without it that one is left out.
if [ "${1:-}" = browser ] && ! command -v nginx >/dev/null && [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
  echo "── nginx (once)"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nginx-light >/dev/null; } || echo "nginx could not be installed: its journey is left out"
fi

if [ "${1:-}" = browser ] && ! node .ci/chromium.mjs >/dev/null; then
  if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
    echo "── Chromium (once)"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium
  else
    stop "The browser tests need Chromium or Chrome. Install one (Debian: apt install chromium), or set CHROMIUM to its path."
  fi
fi
