// Writes the second column of words.tsv afresh: each word's stem by snowball-stemmers' English, which is Porter2.
// To add words, append them to words.tsv, one a line, without a stem. Run: npm ci && npm run make
import { readFileSync, writeFileSync } from 'node:fs';
import snowball from 'snowball-stemmers';

const file = new URL('words.tsv', import.meta.url);
const english = snowball.newStemmer('english');
const words = readFileSync(file, 'utf8').split('\n').map(line => line.split('\t')[0]).filter(word => word !== '');
const rows = [...new Set(words)].sort().map(word => `${word}\t${english.stem(word)}\n`);
writeFileSync(file, rows.join(''));
