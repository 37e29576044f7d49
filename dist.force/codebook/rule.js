/** Kinds of filler that a condition may ask for. */
export const FILLER_CLASSES = [
    'any', 'none', 'party', 'country', 'government', 'organisation', 'armed', 'person', 'people', 'place', 'event', 'pronoun', 'number',
    'cooperation', 'conflict',
];
/** Features of a clause that `unless` may name. */
export const CLAUSE_FEATURES = ['negated', 'future', 'modal', 'passive', 'plural', 'question', 'infinitive', 'refused', 'copula', 'light', 'definite'];
export const SLOTS = [
    'subject', 'object', 'indirect', 'complement', 'possessor', 'modifier', 'whose', 'itself', 'about', 'across', 'after', 'against', 'among', 'as', 'at',
    'before', 'behind', 'between', 'by', 'during', 'for', 'from', 'in', 'inside', 'into', 'near', 'of', 'off', 'on', 'onto', 'out of',
    'outside', 'over', 'through', 'to', 'toward', 'towards', 'under', 'upon', 'via', 'with', 'within', 'without', 'because of',
    'according to', 'on behalf of', 'in favour of', 'in support of',
];
