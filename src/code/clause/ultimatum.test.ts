import { describe, expect, it } from 'vitest';
import { coded, scene } from '../../../test/scene.js';
import { ultimatumAround, ultimatumOf } from './ultimatum.js';

const HOURS =
  'Norway/NNP/gave/nsubj gave=give/VBD the/DT/rebels rebels/NNS/gave/iobj hours=hour/NNS/gave/obl to/TO/leave leave/VB/gave/advcl Chad/NNP/leave/obj .';
const UNTIL =
  'Norway/NNP/gave/nsubj gave=give/VBD rebels/NNS/gave/obj until/IN/dawn dawn/NN/gave/obl to/TO/leave leave/VB/gave/advcl .';

describe('an ultimatum', () => {
  it.each([
    ['hours', HOURS, 'hours'],
    ['a term', UNTIL, 'dawn'],
  ])('is told by %s given, who is given them and the act', (_, notation, time) => {
    const { tree, at } = scene(notation);
    const found = { time: at(time), told: at('rebels'), act: at('leave') };
    expect(ultimatumOf(tree, at('gave'))).toEqual(found);
    expect(ultimatumAround(tree, at('leave'))).toEqual(found);
  });

  it('leaves the act to those who are given the time', () => {
    const { clause, words } = scene(HOURS);
    expect(words(clause('leave').slots.get('subject'))).toEqual(['rebels']);
    expect(words(clause('gave').slots.get('object'))).toEqual(['hours']);
    expect(words(clause('gave').slots.get('indirect'))).toEqual(['rebels']);
  });

  it('tells an act that is only asked for', () => {
    const notation = HOURS.replaceAll('leave', 'help');
    const found = coded(notation).drafts.find((d) => d.event?.event.type === 'AID');
    expect(found?.event?.status).toBe('hypothetical');
  });

  it('is no gift', () => {
    const { tree, at } = scene(HOURS.replace('hours=hour/NNS', 'books=book/NNS').replace('hours', 'books'));
    expect(ultimatumOf(tree, at('gave'))).toBeUndefined();
  });
});
