#!/usr/bin/env bash
# import.sh [TOPICS [RUNS]]: how long the published program takes from its start, with nothing imported yet, to the first page of a made guide,
# beside Hugo that builds a site of the same text, by turns; then its start with nothing changed, and how long a saved file takes to be served.
# Needs curl, hugo and python3. Prints medians with their spread, peak memory, and what the guide store and its search index take up.
set -euo pipefail
cd "$(dirname "$0")"
topics=${1:-10000} runs=${2:-3}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
address=http://127.0.0.1:5097

dotnet publish ../../src/DeStalinization.Web -c Release -o "$work/program" --nologo -v q
dotnet build . -c Release -o "$work/bench" --nologo -v q >/dev/null
dotnet "$work/bench/DeStalinization.Benchmarks.dll" guide "$work/guide" "$topics"
dotnet "$work/bench/DeStalinization.Benchmarks.dll" hugo-site "$work/site" "$topics"
file=$(find "$work/guide/topics" -name '*.md' | sort | sed -n 5p)
page=$address/topics/$(basename "$file" .md)

now() { date +%s%3N; }
begin() { # [ARGUMENTS]
  dotnet "$work/program/DeStalinization.Web.dll" --urls "$address" --environment Production --Data:Folder "$work/data" --Content:Folder "$work/guide" \
    --Logging:LogLevel:Default Warning --AllowedHosts '*' "$@" >"$work/log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$page"; do kill -0 "$server"; sleep 0.02; done
}
end() { awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$server/status" >>"$work/memory $1"; kill "$server"; wait "$server" 2>/dev/null || true; server=; }

for _ in $(seq "$runs"); do
  rm -rf "$work/data"; from=$(now); begin; echo $(($(now) - from)) >>"$work/time import"; end import
  from=$(now); begin; echo $(($(now) - from)) >>"$work/time unchanged"; end unchanged
  if command -v hugo >/dev/null; then
    rm -rf "$work/site/public" "$work/site/resources"; from=$(now)
    python3 -c 'import resource, subprocess, sys
subprocess.run(["hugo", "--quiet", "--source", sys.argv[1]], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)' "$work/site" >>"$work/memory hugo"
    echo $(($(now) - from)) >>"$work/time hugo"
  fi
done

begin --Content:Watch true
for edit in $(seq 12); do
  sleep 3
  awk -v mark="edit$edit" '!done && /^- / { sub(/^- /, "- " mark " "); done = 1 } { print }' "$file" >"$work/edited"
  from=$(now); cp "$work/edited" "$file"
  until curl -s "$page" | grep -q "edit$edit "; do sleep 0.01; done
  echo $(($(now) - from)) >>"$work/time edit"
done
end watched

spread() { sort -n "$1" | awk '{ all[NR] = $1 } END { printf "%d (%d to %d)", all[int((NR + 1) / 2)], all[1], all[NR] }'; }
echo "== $topics topics, $(du -sm "$work/guide" | cut -f1) MB of files; medians of $runs runs by turns"
for name in import hugo unchanged; do
  [ ! -f "$work/time $name" ] || printf '%-10s %s ms, at most %s MiB\n' "$name" "$(spread "$work/time $name")" "$(spread "$work/memory $name")"
done
printf 'a saved file is served after %s ms (%s)\n' "$(spread "$work/time edit")" "$(tr '\n' ' ' <"$work/time edit")"
printf 'watching, at most %s MiB\n' "$(spread "$work/memory watched")"
python3 - "$work/data/guide.db" <<'SIZES'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
pages, size = db.execute("pragma page_count").fetchone()[0], db.execute("pragma page_size").fetchone()[0]
text = db.execute("select sum(length(cast(title as blob)) + length(cast(also as blob)) + length(cast(body as blob))) from search").fetchone()[0]
try:
    index = db.execute("select sum(pgsize) from dbstat where name like 'search%'").fetchone()[0]
except sqlite3.OperationalError:
    index = None
print(f"guide.db {pages * size / 1e6:.1f} MB, text that is searched {text / 1e6:.1f} MB, index {'not told (no dbstat)' if index is None else f'{index / 1e6:.1f} MB'}")
SIZES
