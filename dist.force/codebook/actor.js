export const ACTOR_KINDS = ['state', 'organisation', 'armed-group', 'party', 'person', 'people'];
/**
 * What a name is to its actor. `demonym` is the adjective and one person ("Afghan"), `people` the plural ("Afghans"),
 * `capital` the seat that may stand for the government.
 */
export const NAME_FORMS = ['name', 'alias', 'acronym', 'demonym', 'people', 'capital'];
export const ANTECEDENT_KINDS = [
    'state',
    'organisation',
    'armed-group',
    'party',
    'company',
    'person',
    'people',
    'city',
    'region',
];
