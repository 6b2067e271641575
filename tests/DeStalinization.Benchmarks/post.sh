#!/usr/bin/env bash
# post.sh [SECONDS [CONNECTIONS]]: how many answers a second the published program saves, each on the disk before it is acknowledged, beside
# the same program's plainest page. Needs wrk and curl. Prints wrk's reports, and how many answers
# the store holds in the end: those of the warm-up too, so more than were acknowledged, never fewer.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-10} connections=${2:-64}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

dotnet publish ../../src/DeStalinization.Web -c Release -o "$work/program" --nologo -v q
dotnet "$work/program/DeStalinization.Web.dll" --urls http://127.0.0.1:5097 --environment Production --Data:Folder "$work/data" \
  --Limits:WritesPerMinute 100000000 --Logging:LogLevel:Default Warning --AllowedHosts '*' >"$work/log" 2>&1 &
server=$!
page=http://127.0.0.1:5097/topics/de-stalinization/self-check/secret-speech-role
for _ in $(seq 100); do curl -sf -o /dev/null "$page" && break; sleep 0.3; done

# One learner's form, as her browser has it; every post of it bears another attempt.
curl -s -c "$work/cookies" -o "$work/page" "$page"
field() { grep -o "name=\"$1\" [^>]*value=\"[^\"]*\"" "$work/page" | head -1 | sed 's/.*value="//; s/"$//'; }
FORM_COOKIE=$(awk '$6 == "form" { print $7 }' "$work/cookies") FORM_TOKEN=$(field token) NEWCOMER=$(field Newcomer)
export FORM_COOKIE FORM_TOKEN NEWCOMER

# The compiler needs some thousands of requests before it has made its best of the program.
wrk -t2 -c"$connections" -d"$seconds"s -s post.lua "$page" >/dev/null
wrk -t2 -c"$connections" -d3s "http://127.0.0.1:5097/privacy" >/dev/null
echo "== the control: a page of the same program that reads no store"
wrk -t2 -c"$connections" -d"$seconds"s --latency "http://127.0.0.1:5097/privacy"
echo "== answers of 180 words, saved before they are acknowledged"
wrk -t2 -c"$connections" -d"$seconds"s --latency -s post.lua "$page"
kill "$server" && wait "$server" || true
server=
printf 'in the store: '
python3 -c "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('select count(*) from Attempts').fetchone()[0], 'answers')" "$work/data/learners.db"
