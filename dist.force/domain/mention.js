export const MENTION_TYPES = [
    'person', 'organisation', 'group', 'nationality', 'place', 'facility', 'weapon', 'vehicle', 'other',
];
