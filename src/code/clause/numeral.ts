/** Number words and figures in, a range of whole numbers out. */

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
/** What a vague number word leaves open: at least two of the unit, below the next one. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  tens: [20, 99],
  hundreds: [200, 999],
  thousands: [2000, 9999],
  several: [3, 9],
  many: [3, 999],
  numerous: [3, 999],
};

function wordValue(word: string): number | undefined {
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ten = TENS.indexOf(word);
  if (ten >= 0) return (ten + 2) * 10;
  if (word === 'dozen') return 12;
  const figure = /^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : Number.NaN;
  return Number.isFinite(figure) ? figure : undefined;
}

/** "one hundred and thirty-three", "1,200", "a dozen", "two million"; undefined for anything else. */
export function numberOf(words: readonly string[]): number | undefined {
  let total = 0;
  let current: number | undefined;
  for (const word of words.flatMap((w) => w.toLowerCase().split('-'))) {
    const scale = SCALES[word];
    if (['and', 'a', 'an', '-', ''].includes(word)) continue;
    if (scale) {
      if (scale === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * scale;
        current = undefined;
      }
      continue;
    }
    const value = wordValue(word);
    if (value === undefined) return undefined;
    current = word === 'dozen' ? (current ?? 1) * 12 : (current ?? 0) + value;
  }
  return total === 0 && current === undefined ? undefined : total + (current ?? 0);
}

/** Lowest and highest number that the words allow ("dozens", "hundreds of"). */
export function vagueRange(word: string): readonly [number, number] | undefined {
  return VAGUE[word.toLowerCase()];
}
