#!/usr/bin/env bash
# search.sh [TOPICS [RUNS]]: how long the published program takes to search a made guide, over HTTP on one connection and then on four, beside
# bare FTS5 on the same store (the same words, `ORDER BY rank LIMIT 20` with excerpts, and the first 20 without ranking), by turns; then what
# the index takes up beside the text. Needs curl and python3 with SQLite. STORE=guide.db searches a copy of a store that was imported before.
set -euo pipefail
cd "$(dirname "$0")"
topics=${1:-10000} runs=${2:-200}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
address=http://127.0.0.1:5097

program=${PROGRAM:-$work/program}
[ -n "${PROGRAM:-}" ] || dotnet publish ../../src/DeStalinization.Web -c Release -o "$program" --nologo -v q
if [ -z "${GUIDE:-}" ]; then
  dotnet build . -c Release -o "$work/bench" --nologo -v q >/dev/null
  dotnet "$work/bench/DeStalinization.Benchmarks.dll" guide "$work/guide" "$topics"
fi
mkdir "$work/data"
[ -z "${STORE:-}" ] || cp "$STORE" "$work/data/guide.db"
"$program/DeStalinization.Web" --urls "$address" --environment Production --contentRoot "$program" --Data:Folder "$work/data" --Content:Folder "${GUIDE:-$work/guide}" \
  --Logging:LogLevel:Default Warning --AllowedHosts '*' --Limits:SearchesPerMinute 100000000 >"$work/log" 2>&1 &
server=$!
until curl -sf -o /dev/null "$address/search.json?q=no"; do kill -0 "$server"; sleep 0.2; done
python3 search.py "$address" "$work/data/guide.db" "$runs"
