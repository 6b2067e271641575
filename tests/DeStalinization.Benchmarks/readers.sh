#!/usr/bin/env bash
# readers.sh [TOPICS [CONNECTIONS]]: what readers notice while a made guide is imported anew: the longest wait and the refusals of a kept page and
# of pages that are rendered each time (by wrk, on the same cores), before the import and during it. Needs curl and wrk.
# PROGRAM and GUIDE may name a published program and a made guide that are there already.
set -euo pipefail
cd "$(dirname "$0")"
topics=${1:-10000} connections=${2:-4}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || { kill "$server"; wait "$server"; } 2>/dev/null || true; rm -rf "$work"' EXIT
address=http://127.0.0.1:5098
# Readers who rest: as many as fill the machine would wait for each other, import or none.
echo "function delay() return ${REST:-40} end" >"$work/rest.lua"

if [ -z "${PROGRAM:-}" ]; then
  PROGRAM=$work/program
  dotnet publish ../../src/DeStalinization.Web -c Release -o "$PROGRAM" --nologo -v q
fi
if [ -n "${GUIDE:-}" ]; then
  cp -r "$GUIDE" "$work/guide"
else
  dotnet run -c Release --project . -- guide "$work/guide" "$topics"
fi
page=/topics/$(basename "$(find "$work/guide/topics" -name '*.md' | sort | sed -n 5p)" .md)

begin() {
  dotnet "$PROGRAM/DeStalinization.Web.dll" --urls "$address" --environment Production --Data:Folder "$work/data" --Content:Folder "$work/guide" \
    --Content:Watch true --Logging:LogLevel:Default Warning --AllowedHosts '*' >"$work/log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$address$page"; do kill -0 "$server"; sleep 0.1; done
}
load() { # NAME ADDRESS SECONDS: ends the shell that it is called in, so that the process is wrk itself and hears when it is told to stop
  exec wrk -t1 -c"$connections" -d"$3" --latency -s "$work/rest.lua" "$address$2" >"$work/$1"
}
report() { # NAME
  awk -v name="$1" '/Latency/ && !/Distribution/ { most = $4 } / 50%/ { mid = $2 } / 99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx|Socket errors/ { bad = bad " " $0 }
    END { printf "%-34s %8s a second, p50 %s, p99 %s, longest %s%s\n", name, rate, mid, p99, most, bad ? ", REFUSED" bad : ", none refused" }' "$work/$1"
}

begin; kill "$server"; wait "$server" 2>/dev/null || true
# The program that starts now has parsed nothing yet, so that the edit costs a whole import.
begin
(load 'to warm up' "$page?again" 5)
(load 'a kept page, before' "$page" 5)
(load 'a page rendered anew, before' "$page?again" 5)
sed -i 's/^title: .*/title: Made anew/' "$work/guide/guide.md"
from=$(date +%s)
load 'a kept page, during the import' "$page" 600 & kept=$!
load 'a page rendered anew, during it' "$page?again" 600 & anew=$!
until curl -sf "$address/" | grep 'Made anew' >/dev/null; do sleep 0.2; done
echo "imported $topics topics under load in $(($(date +%s) - from)) s"
kill -INT "$kept" "$anew"; wait "$kept" "$anew" || true
for name in 'a kept page, before' 'a page rendered anew, before' 'a kept page, during the import' 'a page rendered anew, during it'; do report "$name"; done
