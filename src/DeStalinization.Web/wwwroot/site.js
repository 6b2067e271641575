// What a first load does not need comes with the reader's first move.

const begin = () => import('/offline.js');
for (const move of ['scroll', 'keydown', 'pointerdown']) addEventListener(move, begin, { once: true, passive: true });
