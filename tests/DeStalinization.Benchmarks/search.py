"""search.py ADDRESS GUIDE.DB RUNS: what search.sh measures, of a program that runs already."""
import http.client, sqlite3, sys, threading, time, urllib.parse

address, store, runs = sys.argv[1].removeprefix("http://"), sys.argv[2], int(sys.argv[3])
db = sqlite3.connect(f"file:{store}?mode=ro", uri=True)

# Words that say something; other words for each run, so that no answer was made before.
rows = db.execute("SELECT Word, Count FROM Words WHERE length(Word) >= 4 AND Word NOT IN ('were', 'what', 'that', 'this') ORDER BY Count DESC, Word").fetchall()
word = [row[0] for row in rows]
def near(count, span=40):
    at = next((i for i, row in enumerate(rows) if row[1] <= count), len(rows) - 1)
    return word[max(0, at - span // 2):at + span // 2]
rare, middling = near(20), near(1000)
most = rows[0][1]
some = near(most // 20)
turn = lambda words, i: words[i % len(words)]
def slip(text): return text[:2] + text[3] + text[2] + text[4:] if text[2] != text[3] else text[:2] + "q" + text[2:]

# Name, what is typed, what bare FTS5 is asked for.
ones = lambda *words: " AND ".join(f'"{w}"' for w in words)
kinds = [
    ("a rare word", lambda i: (turn(rare, i),)),
    ("a middling word", lambda i: (turn(middling, i),)),
    ("the commonest word", lambda i: (word[0],)),
    ("two words", lambda i: (turn(some, i), turn(middling, i * 7))),
    ("two common words", lambda i: (word[1 + i % 3], word[4 + i % 3])),
    ("three words", lambda i: (word[i % 4], turn(some, i), turn(middling, i * 7))),
    ("two, the last begun", lambda i: (word[i % 5], turn(middling, i)[:2 + i % 2])),
    ("a slip", lambda i: (slip(turn([w for w in rare if len(w) > 6], i)),)),
    ("nothing found", lambda i: ("xyzzyq" + "bcdfgh"[i % 6] * 2,)),
]

def match(name, typed):
    return ones(*typed) + ("*" if name == "two, the last begun" else "")

def ask(connection, path):
    start = time.perf_counter()
    connection.request("GET", path, headers={"Accept-Encoding": "identity"})
    reply = connection.getresponse(); reply.read()
    assert reply.status == 200, (path, reply.status)
    return (time.perf_counter() - start) * 1000

def timed(sql, text):
    start = time.perf_counter(); db.execute(sql, (text,)).fetchall()
    return (time.perf_counter() - start) * 1000

def show(times):
    times = sorted(times)
    return f"{times[len(times) // 2]:.1f} / {times[min(len(times) - 1, len(times) * 99 // 100)]:.1f}"

RANKED = "SELECT rowid, snippet(search, 2, '', '', '…', 28) FROM search WHERE search MATCH ? ORDER BY rank LIMIT 20"
FIRST = "SELECT rowid, snippet(search, 2, '', '', '…', 28) FROM search WHERE search MATCH ? LIMIT 20"
connection = http.client.HTTPConnection(address)
page = lambda typed: "/search?q=" + urllib.parse.quote_plus(" ".join(typed))
json = lambda typed: "/search.json?q=" + urllib.parse.quote_plus(" ".join(typed))
for i in range(40):
    for _, typed in kinds:
        ask(connection, page(typed(i)))
        ask(connection, json(typed(i)))

def four(path, typed):
    times = []
    def run(start):
        mine = http.client.HTTPConnection(address)
        for i in range(start, runs, 4): times.append(ask(mine, path(typed(i))))
    threads = [threading.Thread(target=run, args=(start,)) for start in range(4)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return times

print(f"{runs} searches of each kind: p50 / p99 in ms; bare FTS5 {sqlite3.sqlite_version}, at most 20 of its own")
print("| | page | JSON | page, four at once | JSON, four at once | FTS5 ranked | FTS5 not ranked |")
print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
for name, typed in kinds:
    pages, jsons, ranked, first = [], [], [], []
    for i in range(runs):
        pages.append(ask(connection, page(typed(i))))
        jsons.append(ask(connection, json(typed(i))))
        if i < min(runs, 20):
            ranked.append(timed(RANKED, match(name, typed(i)))); first.append(timed(FIRST, match(name, typed(i))))
    print(f"| {name} | {show(pages)} | {show(jsons)} | {show(four(page, typed))} | {show(four(json, typed))} | {show(ranked)} | {show(first)} |", flush=True)

one = lambda sql: db.execute(sql).fetchone()[0]
text = one("SELECT sum(length(cast(c0 AS blob)) + length(cast(c1 AS blob)) + length(cast(c2 AS blob))) FROM search_content")
try:
    size = lambda table: one(f"SELECT sum(pgsize) FROM dbstat WHERE name = '{table}'")
    index, copy = size("search_data") + size("search_idx") + size("search_docsize"), size("search_content")
except sqlite3.OperationalError:
    index = one("SELECT sum(length(block)) FROM search_data") + one("SELECT sum(length(sz) + 4) FROM search_docsize")
    copy = one("SELECT sum(length(cast(c0 || c1 || c2 || c3 || c4 || c5 || c7 AS blob)) + 20) FROM search_content")
print(f"{one('SELECT count(*) FROM search_docsize')} entries, text {text / 1e6:.1f} MB, index {index / 1e6:.1f} MB ({index / text:.2f}), stored copy {copy / 1e6:.1f} MB")
