#!/usr/bin/env bash
# start.sh [RUNS [SECONDS]]: how long the published program takes from its start to its first page when the guide has not changed, and how
# much memory it holds while every page of the course is asked for, beside an empty ASP.NET Core site published in the same way, by turns.
# Needs curl and wrk.
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-7} seconds=${2:-5}
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

dotnet publish ../../src/DeStalinization.Web -c Release -o "$work/program" --nologo -v q
mkdir "$work/empty"
cat >"$work/empty/Empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>
PROJECT
cat >"$work/empty/Program.cs" <<'PROGRAM'
using Microsoft.AspNetCore.Builder;
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/{**path}", () => "Hello");
app.Run();
PROGRAM
dotnet publish "$work/empty" -c Release -o "$work/nothing" --nologo -v q

begin() { # NAME
  case $1 in
    ours) dotnet "$work/program/DeStalinization.Web.dll" --urls http://127.0.0.1:5097 --environment Production --Data:Folder "$work/data" --AllowedHosts '*' >"$work/log" 2>&1 & ;;
    empty) dotnet "$work/nothing/Empty.dll" --urls http://127.0.0.1:5097 --environment Production --contentRoot "$work/nothing" >"$work/log" 2>&1 & ;;
  esac
  server=$!
}
first() { until curl -sf -o /dev/null http://127.0.0.1:5097/topics/secret-speech; do sleep 0.01; done; }
end() { kill "$server"; wait "$server" 2>/dev/null || true; server=; }

begin ours; first; end # the first start imports the guide
begin empty; first; end
for _ in $(seq "$runs"); do
  for name in ours empty; do
    from=$(date +%s%N)
    begin "$name"; first
    echo $((($(date +%s%N) - from) / 1000000)) >>"$work/start $name"
    curl -s http://127.0.0.1:5097/sitemap.xml | grep -o '/topics/[a-z0-9-]*<' | tr -d '<' | sort -u >"$work/paths" || true
    [ -s "$work/paths" ] || echo /topics/secret-speech >"$work/paths"
    while read -r path; do curl -s -o /dev/null "http://127.0.0.1:5097$path"; done <"$work/paths"
    wrk -t1 -c64 -d"$seconds"s -H 'Accept-Encoding: br' http://127.0.0.1:5097/topics/secret-speech >/dev/null
    wrk -t1 -c16 -d"$seconds"s 'http://127.0.0.1:5097/search?q=khrushchev+speech' >/dev/null
    awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$server/status" >>"$work/memory $name"
    end
  done
done

spread() { sort -n "$1" | awk '{ all[NR] = $1 } END { printf "%d (%d to %d)", all[int((NR + 1) / 2)], all[1], all[NR] }'; }
echo "== medians of $runs runs by turns, with their spread"
for name in ours empty; do
  printf '%-6s first page after %s ms, resident under load %s MiB\n' "$name" "$(spread "$work/start $name")" "$(spread "$work/memory $name")"
done
