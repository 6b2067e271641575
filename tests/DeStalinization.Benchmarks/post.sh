#!/usr/bin/env bash
# post.sh [SECONDS [CONNECTIONS [RUNS]]]: how many answers a second the published program saves, each on the disk before it is acknowledged,
# beside the same program's plainest page, by turns. Needs wrk and curl. Prints wrk's reports and their medians, and how many answers
# the store holds in the end: those of the warm-up too, so more than were acknowledged, never fewer.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-10} connections=${2:-64} runs=${3:-5}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

dotnet publish ../../src/DeStalinization.Web -c Release -o "$work/program" --nologo -v q
dotnet "$work/program/DeStalinization.Web.dll" --urls http://127.0.0.1:5097 --environment Production --Data:Folder "$work/data" \
  --Limits:WritesPerMinute 100000000 --Logging:LogLevel:Default Warning --AllowedHosts '*' >"$work/log" 2>&1 &
server=$!
page=http://127.0.0.1:5097/topics/de-stalinization/self-check/secret-speech-role
control=http://127.0.0.1:5097/privacy
for _ in $(seq 100); do curl -sf -o /dev/null "$page" && break; sleep 0.3; done

# One learner's form, as her browser has it; every post of it bears another attempt.
curl -s -c "$work/cookies" -o "$work/page" "$page"
field() { grep -o "name=\"$1\" [^>]*value=\"[^\"]*\"" "$work/page" | head -1 | sed 's/.*value="//; s/"$//'; }
FORM_COOKIE=$(awk '$6 == "form" { print $7 }' "$work/cookies") FORM_TOKEN=$(field token) NEWCOMER=$(field Newcomer)
export FORM_COOKIE FORM_TOKEN NEWCOMER

# The compiler needs some thousands of requests before it has made its best of the program.
wrk -t2 -c"$connections" -d8s -s post.lua "$page" >/dev/null
wrk -t2 -c"$connections" -d3s "$control" >/dev/null
for _ in $(seq "$runs"); do
  wrk -t2 -c"$connections" -d"$seconds"s --latency "$control" | tee -a "$work/control"
  wrk -t2 -c"$connections" -d"$seconds"s --latency -s post.lua "$page" | tee -a "$work/posts"
done
kill "$server" && wait "$server" || true
server=

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
report() { printf '%s a second %s, p99 %s ms\n' "$1" "$(awk '/Requests\/sec/ { print $2 }' "$2" | median)" \
  "$(awk '$1 == "99%" { print $2 ~ /ms$/ ? $2 + 0 : ($2 ~ /us$/ ? $2 / 1000 : $2 * 1000) }' "$2" | median)"; }
echo "== medians of $runs runs of $seconds s at $connections connections"
report 'control, a page that reads no store:' "$work/control"
report 'answers of 180 words, acknowledged: ' "$work/posts"
awk '/acknowledged:/ { saved += $2; refused += $5 } END { print "acknowledged", saved, "refused", refused }' "$work/posts"
echo "\"database is locked\" in the log: $(grep -c 'database is locked' "$work/log" || true)"
printf 'in the store, with the warm-up: '
python3 -c "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('select count(*) from Attempts').fetchone()[0])" "$work/data/learners.db"
