// Makes fsrs.tsv.gz with ts-fsrs, the reference implementation of FSRS: `npm ci && npm run make`.
//
// `# …`                                  a remark
// `o <json>`                             options, numbered from 0 in the order of these lines
// `s <start, ms since 1970>`             a new card
// `<options> <ms since the last review> <rating> <stability> <difficulty> <due, ms after this review>
//  <phase> <scheduled days> <step> <reps> <lapses>`   one review of that card
//
// The delays are drawn by a seeded generator, so the file is the same on every run.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createEmptyCard, default_w, FSRSVersion, fsrs } from 'ts-fsrs';

const minute = 60_000;
const day = 1440 * minute;
const sequences = 2600;
const random = mulberry32(20_260_214);

const mixed = [atOnce, sameDay, midnight, whenDue, aroundDue, aroundDue, years];
const delays = [mixed, mixed, [atOnce, sameDay, midnight], [whenDue], [aroundDue], [whenDue, aroundDue, atOnce]];
const ratings = [[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 3, 3, 3, 4], [3, 4], [1, 1, 2], [1, 3], [2], [3], [4]];

const options = makeOptions();
const schedulers = options.map((o) => fsrs(o));
const lines = [`# ${FSRSVersion}`, ...options.map((o) => `o\t${JSON.stringify(o)}`)];
for (let i = 0; i < sequences; i++)
  review(i);
writeFileSync('fsrs.tsv.gz', gzipSync(lines.join('\n') + '\n', { level: 9 }));

function review(sequence) {
  let now = Date.UTC(2026, 0, 1) + Math.floor(random() * 365 * day);
  let card = createEmptyCard(new Date(now));
  let option = sequence % options.length;
  lines.push(`s\t${now}`);
  const delay = pick(delays);
  const rating = pick(ratings);
  const length = pick([3, 8, 15, 20, 30, 40]);
  for (let i = 0; i < length && now < Date.UTC(6000); i++) {
    // Now and then the learner changes her settings with a card half learnt.
    if (sequence % 10 === 9 && random() < 0.2)
      option = Math.floor(random() * options.length);
    const wait = i === 0 ? 0 : Math.max(0, Math.floor(pick(delay)(card, now)));
    now += wait;
    const grade = pick(rating);
    ({ card } = schedulers[option].next(card, new Date(now), grade));
    lines.push([option, wait, grade, card.stability, card.difficulty, card.due.getTime() - now,
      card.state, card.scheduled_days, card.learning_steps, card.reps, card.lapses].join('\t'));
  }
}

function makeOptions() {
  const steps = [
    [['1m', '10m'], ['10m']],
    [['1m', '10m'], ['10m']],
    [['5m'], []],
    [[], ['10m', '1h']],
    [['1m', '4m', '1h', '1d', '3d'], ['10m', '1d', '2d']],
    [['7m', '2h'], ['1m', '10m', '30m', '2h']],
  ];
  const weights = [default_w, default_w, ...Array.from({ length: 8 }, fitted), lowest(), highest()];
  const retentions = [0.9, 0.9, 0.8, 0.95, 0.7, 0.99];
  return Array.from({ length: 48 }, (_, i) => ({
    w: weights[Math.floor(i / 2) % weights.length],
    request_retention: retentions[Math.floor(i / 2) % 5 === 0 ? 0 : Math.floor(random() * retentions.length)],
    maximum_interval: i % 8 < 6 ? 36500 : pick([30, 365]),
    enable_short_term: i % 2 === 1,
    learning_steps: steps[Math.floor(i / 2) % steps.length][0],
    relearning_steps: steps[Math.floor(i / 2) % steps.length][1],
    enable_fuzz: false,
  }));
}

// Weights as an optimizer might fit them: four decimals, around the defaults, within the limits of FSRS-6.
function fitted() {
  const [least, most] = [lowest(), highest()];
  return default_w.map((w, i) => +Math.min(most[i], Math.max(least[i], w * (0.4 + 1.4 * random()))).toFixed(4));
}

function lowest() {
  return [0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1];
}

function highest() {
  return [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8];
}

function atOnce() {
  return random() < 0.2 ? 0 : random() * 90 * minute;
}

function sameDay(card, now) {
  return random() * (day - (now % day));
}

function midnight(card, now) {
  return day - (now % day) + (random() < 0.1 ? pick([-1, 0, 1]) : (random() - 0.5) * 20 * minute);
}

function whenDue(card, now) {
  return Math.max(0, card.due.getTime() - now);
}

function aroundDue(card, now) {
  return whenDue(card, now) * 3 * random() ** 2 + random() * day;
}

function years() {
  return random() * 30 * 365 * day;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

function mulberry32(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
