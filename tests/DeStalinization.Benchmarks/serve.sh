#!/usr/bin/env bash
# serve.sh [SECONDS [CONNECTIONS [RUNS]]]: a topic page of the published program beside its controls, by turns: bare Kestrel that writes the same
# bytes from memory, the same with the headers that ours sends, and nginx with the same page as a file, plain and compressed
# beforehand, where it is installed. Needs wrk and curl. PROGRAM may name a published program that is there already. Prints medians of requests a second, p99 and the server's processor time a request; last, ours rendered anew for each request.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-5} connections=${2:-64} runs=${3:-5}
work=$(mktemp -d)
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
path=/topics/secret-speech ours=http://127.0.0.1:5097 bare=http://127.0.0.1:5098 nginx=http://127.0.0.1:5099 headed=http://127.0.0.1:5096

up() { for _ in $(seq 200); do curl -sf -o /dev/null "$1" && return; sleep 0.3; done; echo "$1 does not answer" >&2; exit 1; }

if [ -z "${PROGRAM:-}" ]; then
  PROGRAM=$work/program
  dotnet publish ../../src/DeStalinization.Web -c Release -o "$PROGRAM" --nologo -v q
fi
dotnet build . -c Release -o "$work/bench" --nologo -v q >/dev/null
dotnet "$PROGRAM/DeStalinization.Web.dll" --urls "$ours" --environment Production --Data:Folder "$work/data" \
  --Site:BaseUrl http://guide.example.org --Logging:LogLevel:Default Warning --AllowedHosts '*' >"$work/log" 2>&1 &
servers+=($!)
up "$ours$path"
curl -s -o "$work/page.html" "$ours$path"
curl -s -H 'Accept-Encoding: br' -o "$work/page.br" "$ours$path"
etag=$(curl -sI "$ours$path" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }')
dotnet "$work/bench/DeStalinization.Benchmarks.dll" bare "$bare" "$work/page.html" "$work/page.br" >/dev/null 2>&1 &
servers+=($!)
up "$bare"
curl -sI "$ours$path" | tr -d '\r' | grep -iE '^(cache-control|vary|content-security-policy|x-|referrer-policy|permissions-policy|cross-origin)' >"$work/headers"
dotnet "$work/bench/DeStalinization.Benchmarks.dll" bare "$headed" "$work/page.html" "$work/page.br" "$work/headers" >/dev/null 2>&1 &
servers+=($!)
up "$headed"
if command -v nginx >/dev/null; then
  mkdir -p "$work/nginx/topics" && cp "$work/page.html" "$work/nginx/topics/secret-speech"
  curl -s -H 'Accept-Encoding: gzip' -o "$work/nginx/topics/secret-speech.gz" "$ours$path"
  cat >"$work/nginx.conf" <<CONF
worker_processes 2; daemon off; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; gzip_static on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100; default_type text/html;
  server { listen 127.0.0.1:5099; root $work/nginx; } }
CONF
  chmod -R a+rX "$work"
  nginx -c "$work/nginx.conf" -p "$work" 2>/dev/null &
  servers+=($!)
  up "$nginx$path"
fi

# The processor time of a server and its children so far, in hundredths of a second.
ticks() { local sum=0 id; for id in $1 $(pgrep -P "$1" || true); do sum=$((sum + $(awk '{ print $14 + $15 }' "/proc/$id/stat"))); done; echo "$sum"; }
measure() { # NAME SERVER URL [wrk's arguments]
  local name=$1 server=$2 url=$3 before after; shift 3
  before=$(ticks "$server")
  wrk -t2 -c"$connections" -d"$seconds"s --latency "$@" "$url" >"$work/out"
  after=$(ticks "$server")
  awk -v cpu=$((after - before)) '/requests in/ { count = $1 } /Requests\/sec/ { rate = $2 }
    $1 == "99%" { p99 = $2 ~ /us$/ ? $2 / 1000 : ($2 ~ /ms$/ ? $2 + 0 : $2 * 1000) } END { print rate, p99, cpu * 10000 / count }' "$work/out" >>"$work/runs $name"
}
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

wrk -t2 -c"$connections" -d5s "$ours$path" >/dev/null
wrk -t2 -c"$connections" -d5s -H 'Accept-Encoding: br' "$bare" >/dev/null
for _ in $(seq "$runs"); do
  measure 'plain, ours' "${servers[0]}" "$ours$path"
  measure 'plain, bare Kestrel' "${servers[1]}" "$bare"
  [ ${#servers[@]} -lt 4 ] || measure 'plain, nginx' "${servers[3]}" "$nginx$path"
  measure 'Brotli, ours' "${servers[0]}" "$ours$path" -H 'Accept-Encoding: br'
  measure 'Brotli, bare Kestrel' "${servers[1]}" "$bare" -H 'Accept-Encoding: br'
  measure 'Brotli, with headers' "${servers[2]}" "$headed" -H 'Accept-Encoding: br'
  if [ ${#servers[@]} -gt 3 ]; then
    measure 'gzip, ours' "${servers[0]}" "$ours$path" -H 'Accept-Encoding: gzip'
    measure 'gzip, nginx' "${servers[3]}" "$nginx$path" -H 'Accept-Encoding: gzip'
  fi
  measure '304, ours' "${servers[0]}" "$ours$path" -H "If-None-Match: $etag"
  measure '304, bare Kestrel' "${servers[1]}" "$bare" -H 'If-None-Match: "one"'
  measure '304, with headers' "${servers[2]}" "$headed" -H 'If-None-Match: "one"'
done
# By itself, for the many threads that it makes are in the way of what comes next; and when the program has compiled what it renders with.
wrk -t1 -c2 -d30s "$ours$path?n=1" >/dev/null
connections=2
for _ in $(seq "$runs"); do measure 'rendered anew, ours' "${servers[0]}" "$ours$path?n=1"; done
echo "== medians of $runs runs of $seconds s at ${2:-64} connections (rendered anew at 2), page of $(wc -c <"$work/page.html") bytes, $(wc -c <"$work/page.br") in Brotli"
for name in 'plain, ours' 'plain, bare Kestrel' 'plain, nginx' 'Brotli, ours' 'Brotli, bare Kestrel' 'Brotli, with headers' 'gzip, ours' 'gzip, nginx' \
  '304, ours' '304, bare Kestrel' '304, with headers' 'rendered anew, ours'; do
  [ -f "$work/runs $name" ] || continue
  printf '%-22s %8.0f a second, p99 %5.1f ms, %5.1f µs of processor a request\n' "$name" \
    "$(awk '{ print $1 }' "$work/runs $name" | median)" "$(awk '{ print $2 }' "$work/runs $name" | median)" "$(awk '{ print $3 }' "$work/runs $name" | median)"
done
