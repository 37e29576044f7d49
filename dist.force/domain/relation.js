/** Standing relations and the answers about them. */
export const RELATIONS = [
    'recognition', 'diplomatic-relations', 'terrorist-designation', 'sanctions', 'alliance', 'membership', 'control',
    'armed-conflict', 'ceasefire', 'material-support', 'office', 'detention', 'deployment', 'agreement',
];
export const SYMMETRIC = new Set(['diplomatic-relations', 'alliance', 'armed-conflict', 'ceasefire', 'agreement']);
