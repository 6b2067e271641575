#!/usr/bin/env bash
# import.sh [TOPICS [RUNS]]: the import of a made guide by the published program, from the start of the process to the first page served, beside
# Hugo over the same text, by turns. Needs curl, GNU time and hugo. Prints medians and extremes of the time, and the most memory.
set -euo pipefail
cd "$(dirname "$0")"
topics=${1:-1000} runs=${2:-3}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
url=http://127.0.0.1:5096

dotnet publish ../../src/DeStalinization.Web -c Release -o "$work/program" --nologo -v q
dotnet build . -c Release -o "$work/bench" --nologo -v q >/dev/null
dotnet "$work/bench/DeStalinization.Benchmarks.dll" guide "$work/guide" "$topics"
dotnet "$work/bench/DeStalinization.Benchmarks.dll" hugo-site "$work/site" "$topics"
page=/topics/$(basename "$(find "$work/guide/topics" -name '*.md' | head -n 1)" .md)

now() { date +%s%N; }
start() { # NAME: until the page is served
  local began; began=$(now)
  dotnet "$work/program/DeStalinization.Web.dll" --urls "$url" --environment Production --Data:Folder "$work/data" --Content:Folder "$work/guide" \
    --Logging:LogLevel:Default None >"$work/log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$url$page"; do kill -0 "$server"; sleep 0.02; done
  echo "$(($(now) - began))" "$(awk '/VmHWM/ { print $2 }' "/proc/$server/status")" "$(awk '{ print ($14 + $15) / 100 }' "/proc/$server/stat")" >>"$work/runs $1"
  kill "$server"; wait "$server" 2>/dev/null || true
  server=
}
build() {
  rm -rf "$work/site/public"
  local began; began=$(now)
  (cd "$work/site" && /usr/bin/time -f '%M %U %S' -o "$work/time" hugo --quiet)
  echo "$(($(now) - began))" "$(awk '{ print $1, $2 + $3 }' "$work/time")" >>"$work/runs Hugo"
}

for _ in $(seq "$runs"); do
  rm -rf "$work/data"
  start 'ours'
  start 'ours, unchanged'
  build
done
echo "== $topics topics, $(du -sb "$work/guide" | cut -f1) bytes of Markdown, guide.db of $(stat -c %s "$work/data/guide.db") bytes, $runs runs"
for name in ours Hugo 'ours, unchanged'; do
  sort -n "$work/runs $name" | awk -v name="$name" '{ time[NR] = $1 / 1e9; if ($2 > most) most = $2; cpu[NR] = $3 }
    END { printf "%-16s %7.2f s (%.2f to %.2f), at most %d MB, %.1f s of processor\n", name, time[int((NR + 1) / 2)], time[1], time[NR], most / 1024, cpu[int((NR + 1) / 2)] }'
done
