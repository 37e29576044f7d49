/** Lemmas: the model's edits, regular and irregular inflection. */
import { describe, expect, it } from 'vitest';
import { applyEdit, lemmaOf } from './lemma.js';

const none: ReadonlyMap<string, string> = new Map();

describe('lemma edits', () => {
  it.each([
    ['l0:', 'Talks', 'talks'],
    ['l1:', 'Talks', 'talk'],
    ['l3:be', 'was', 'be'],
    ['k0:', 'NATO', 'NATO'],
    ['t0:', 'IRAN', 'Iran'],
    ['l2::', 'a:b', 'a:'],
    ['l9:x', 'Ran', 'ran'],
    ['k1:', 'x\ud83d\ude00', 'x'],
  ])('%s makes %s into %s', (edit, form, lemma) => {
    expect(applyEdit(edit, form)).toBe(lemma);
  });
});

describe('lemmas', () => {
  it.each([
    ['pledged', 'VBD', 'pledge'],
    ['Abducted', 'VBN', 'abduct'],
    ['raped', 'VBN', 'rape'],
    ['hoping', 'VBG', 'hope'],
    ['planned', 'VBD', 'plan'],
    ['occupied', 'VBN', 'occupy'],
    ['died', 'VBD', 'die'],
    ['dying', 'VBG', 'die'],
    ['freed', 'VBN', 'free'],
    ['recalled', 'VBN', 'recall'],
    ['controlled', 'VBD', 'control'],
    ['besieged', 'VBN', 'besiege'],
    ['changed', 'VBD', 'change'],
    ['hanged', 'VBN', 'hang'],
    ['re-elected', 'VBN', 're-elect'],
    ['panicking', 'VBG', 'panic'],
    ['fought', 'VBD', 'fight'],
    ['overthrown', 'VBN', 'overthrow'],
    ['withdrew', 'VBD', 'withdraw'],
    ['found', 'VB', 'found'],
    ['found', 'VBD', 'find'],
    ['denies', 'VBZ', 'deny'],
    ['seizes', 'VBZ', 'seize'],
    ['announces', 'VBZ', 'announce'],
    ['clashes', 'VBZ', 'clash'],
    ['vetoes', 'VBZ', 'veto'],
    ['attack', 'VBP', 'attack'],
  ])('of the verb %s (%s) is %s', (form, xpos, lemma) => {
    expect(lemmaOf({ form, upos: 'VERB', xpos, edit: 'k0:?' }, none)).toBe(lemma);
  });

  it.each([
    ['Allies', 'ally'],
    ['clashes', 'clash'],
    ['marches', 'march'],
    ['masses', 'mass'],
    ['gunmen', 'gunman'],
    ['crises', 'crisis'],
    ['wives', 'wife'],
    ['viruses', 'virus'],
    ['jihadis', 'jihadi'],
    ['landmines', 'landmine'],
    ['headquarters', 'headquarters'],
    ['police', 'police'],
  ])('of the plural %s is %s', (form, lemma) => {
    expect(lemmaOf({ form, upos: 'NOUN', xpos: 'NNS', edit: 'l0:' }, none)).toBe(lemma);
  });

  it('leave a name whole', () => {
    expect(lemmaOf({ form: 'Taliban', upos: 'PROPN', xpos: 'NNPS', edit: 'k1:' }, none)).toBe('Taliban');
  });

  it('leave a word that is none to the model', () => {
    const form = `${'a'.repeat(200_000)}ed!`;
    expect(lemmaOf({ form, upos: 'VERB', xpos: 'VBD', edit: 'l1:' }, none)).toBe(form.slice(0, -1));
  });

  it('are first of all what the training data say', () => {
    const exceptions = new Map([['lay|VERB', 'lie']]);
    expect(lemmaOf({ form: 'Lay', upos: 'VERB', xpos: 'VBD', edit: 'l0:' }, exceptions)).toBe('lie');
  });

  it.each([
    ['TEHRAN', 'PROPN', 'NNP', 't0:', 'Tehran'],
    ['Afghans', 'PROPN', 'NNPS', 'k1:', 'Afghan'],
    ['deeper', 'ADJ', 'JJR', 'l2:', 'deep'],
    ['thwacked!', 'VERB', 'VBD', 'l3:', 'thwack'],
    ['lbs.', 'NOUN', 'NNS', 'l2:', 'lb'],
  ])('of %s (%s, %s) are what the model says where no rule speaks', (form, upos, xpos, edit, lemma) => {
    expect(lemmaOf({ form, upos, xpos, edit }, none)).toBe(lemma);
  });
});
