#!/bin/sh
# Makes the fonts of this folder again, from npm's packages of Fontsource. Needs npm, and fonttools
# with brotli (Debian: fonttools python3-brotli).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm i --no-audit --no-fund @fontsource-variable/newsreader@5.3.0 @fontsource-variable/public-sans@5.3.0 @fontsource/ibm-plex-mono@5.3.0

# Latin 1 with punctuation, arrows and the signs of sums.
signs=U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+2248,U+2260,U+2264-2265
subset() { pyftsubset "$1" --unicodes="$signs" --layout-features='*' --flavor=woff2 --output-file="$here/$2"; }

serif=node_modules/@fontsource-variable/newsreader/files
fonttools varLib.instancer --no-recalc-timestamp $serif/newsreader-latin-opsz-normal.woff2 wght=400:650 opsz=12:60 -o roman.woff2
fonttools varLib.instancer --no-recalc-timestamp $serif/newsreader-latin-opsz-italic.woff2 wght=400 opsz=16 -o italic.woff2
subset roman.woff2 newsreader.woff2
subset italic.woff2 newsreader-italic.woff2
subset node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2 public-sans.woff2
mono=node_modules/@fontsource/ibm-plex-mono/files
subset $mono/ibm-plex-mono-latin-400-normal.woff2 plex-mono.woff2
subset $mono/ibm-plex-mono-latin-500-normal.woff2 plex-mono-medium.woff2
