// Makes half-year.tsv with ts-fsrs: `npm ci && npm run half-year`.
//
// A learner takes twelve cards, two a day at nine in the morning, and for half a year rates each on the day it is due, as chance has it; now
// and then she is away for some days and does then what has gathered. One line a review: the day from 0, the card from 0, the rating, and
// the day on which the card is due next.
import { writeFileSync } from 'node:fs';
import { createEmptyCard, fsrs, FSRSVersion } from 'ts-fsrs';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 23, 9);
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });
const cards = Array.from({ length: 12 }, () => createEmptyCard(new Date(start)));
let seed = 20_261_123;

const lines = [`# ${FSRSVersion}`];
for (let today = 0; today <= 183; today++) {
  if (away(today))
    continue;
  const now = new Date(start + today * day);
  cards.forEach((card, i) => {
    const begun = card.reps > 0 ? card.due <= now : today >= Math.floor(i / 2);
    if (!begun)
      return;
    const rating = [1, 2, 3, 3, 3, 3, 3, 3, 3, 4][Math.floor(random() * 10)];
    cards[i] = scheduler.next(card, now, rating).card;
    lines.push([today, i, rating, (cards[i].due.getTime() - start) / day].join('\t'));
  });
}
writeFileSync('half-year.tsv', lines.join('\n') + '\n');

function away(today) {
  return (today >= 33 && today <= 41) || (today >= 120 && today <= 124);
}

function random() {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}
