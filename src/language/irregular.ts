/** The past forms of English irregular verbs, each with its base. */

/** A base and its past forms that are not regular. */
const VERBS = `
arise arose arisen, awake awoke awoken, bear bore born borne, beat beat beaten, become became become, begin began begun, bend bent,
bet bet, bid bid bade bidden, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
build built, burn burnt, burst burst, bust bust, buy bought, cast cast, catch caught, choose chose chosen, cling clung, come came come, cost cost,
creep crept, cut cut, deal dealt, dig dug, do did done, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat ate eaten,
fall fell fallen, feed fed, feel felt, fight fought, find found, fit fit, flee fled, fling flung, fly flew flown, forbid forbade forbidden,
forget forgot forgotten, forgive forgave forgiven, forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given, go went gone,
grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt, knit knit,
know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, let let, lie lay lain, light lit, lose lost, make made,
mean meant, meet met, pay paid, prove proven, put put, quit quit, read read, rid rid, ride rode ridden, ring rang rung, rise rose risen,
run ran run, say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewn, shake shook shaken, shed shed, shine shone,
shoot shot, show shown, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk sunken, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slit slit,
smell smelt, sow sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat, split split, spoil spoilt,
spread spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk, strike struck stricken,
strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
tell told, think thought, throw threw thrown, thrust thrust, upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept,
win won, wind wound, wring wrung, write wrote written`;

/** What may stand before one of these verbs: withdraw, overthrow, undertake. */
const PREFIX = /^(?:with|over|under|up|out|re|mis|fore|un|inter|off|broad|by|in|pre|cross|co)-?(?=...)/;

const BASES: ReadonlyMap<string, string> = new Map(
  VERBS.split(',').flatMap((verb) => {
    const [base = '', ...forms] = verb.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** The base of an irregular past form in lower case, with or without a prefix; undefined for any other word. */
export function irregularBase(form: string): string | undefined {
  const prefix = PREFIX.exec(form)?.[0] ?? '';
  const rest = BASES.get(form.slice(prefix.length));
  return BASES.get(form) ?? (rest === undefined ? undefined : prefix + rest);
}
