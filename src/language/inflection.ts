/** A regular verb form or plural in, its base out, by the rules of English spelling and by which words are known. */

/** True for a word that is known to be one. */
export type Attested = (word: string) => boolean;

/** Doubled at the end by themselves, not before an ending. */
const DOUBLED = new Set(['add', 'err', 'ebb', 'egg', 'butt', 'purr', 'putt']);
/** Stems that would be taken for words without their e. */
const SILENT = new Set([
  'breath',
  'cloth',
  'bath',
  'sooth',
  'loath',
  'sheath',
  'wreath',
  'teeth',
  'ow',
  'aw',
  'ey',
  'past',
  'wast',
  'tast',
]);
/** No English verb ends in these; they end in an e. */
const NEVER_LAST = /(?:[vc]|[^aeo]u|[^t]z|dg|[lr]g|[bcdfgkpstz]l)$/;
/** Where neither reading is known, verbs with these ends mostly have an e: evacuate, collide, provoke, examine, retire, consume. */
const MOSTLY_E = new RegExp(
  [
    '(?:[^aeiou]|[iu])at|[^aeo]ut|[^aeo]id|[^ao]ud|[^aeo]ad|[^o]od|[^e]ed',
    '[^aeiou][aiou]k|[^aeo][aiou]b|[aiou]g|[^aeio][aui]m|[^aeou]in|[^aeo]un|ven',
    '[^ae]ir|[^ao]ur|[^aeo]ar|[^aeiou]r|[^eo]ap|[uo]l|[^s]s',
  ]
    .map((ends) => `(?:${ends})$`)
    .join('|'),
);
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

function withoutDouble(stem: string, attested: Attested): string {
  const single = stem.slice(0, -1);
  if (DOUBLED.has(stem)) return stem;
  const keeps = attested(stem) && (stem.endsWith('ll') || !attested(single));
  return keeps ? stem : single;
}

/** True if the stem of a form in -ed or -ing has lost an e. */
function lostE(stem: string, attested: Attested): boolean {
  if (SILENT.has(stem) || NEVER_LAST.test(stem)) return true;
  const [bare, full] = [attested(stem), attested(`${stem}e`)];
  if (bare !== full) return full;
  return bare ? SHORT.test(stem) : MOSTLY_E.test(stem);
}

function baseOfStem(stem: string, attested: Attested): string {
  const hyphen = stem.lastIndexOf('-') + 1;
  if (hyphen > 0) return stem.slice(0, hyphen) + baseOfStem(stem.slice(hyphen), attested);
  if (/[ai]ck$/.test(stem) && !attested(stem) && attested(stem.slice(0, -1))) return stem.slice(0, -1);
  if (/^(?:[^aeiou]|under|be)[iy]$|^(?:under|be)l[iy]$/.test(stem)) return `${stem.slice(0, -1)}ie`;
  if (stem.endsWith('i') && stem.length > 2) return `${stem.slice(0, -1)}y`;
  if (/([bdgklmnprtz])\1$/.test(stem)) return withoutDouble(stem, attested);
  return lostE(stem, attested) ? `${stem}e` : stem;
}

/** The base of a form in -ed; undefined if it is none. */
export function baseOfPast(form: string, attested: Attested): string | undefined {
  if (!/^[a-z-]*[aeiouy][a-z-]*ed$/.test(form) && !/^[a-z]+eed$/.test(form)) return undefined;
  const stem = form.slice(0, -2);
  return stem.endsWith('e') ? `${stem}e` : baseOfStem(stem, attested);
}

/** The base of a form in -ing; undefined if it is none. */
export function baseOfGerund(form: string, attested: Attested): string | undefined {
  if (!/^[a-z-]*[aeiouy][a-z-]*ing$/.test(form)) return undefined;
  const stem = form.slice(0, -3);
  return /[eo]$/.test(stem) ? stem : baseOfStem(stem, attested);
}

/** The base of a form in -s: a third person or a plural; undefined if it is none. */
export function baseOfS(form: string, attested: Attested): string | undefined {
  if (!/^[a-z-]{2,}[^s]s$/.test(form)) return undefined;
  const [bare, noE] = [form.slice(0, -1), form.slice(0, -2)];
  if (form.endsWith('ies')) return form.length < 5 || attested(bare) ? bare : `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(form)) return attested(bare) && !attested(noE) ? bare : noE;
  if (/oes$/.test(form)) return attested(noE) && !attested(bare) ? noE : bare.length < 5 ? bare : noE;
  return bare;
}
