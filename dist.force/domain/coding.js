export const STATUSES = ['happened', 'ongoing', 'historical', 'planned', 'hypothetical', 'denied'];
export const MANNERS = [
    'says', 'claims', 'denies', 'alleges', 'reports', 'announces', 'confirms', 'hopes', 'threatens', 'promises', 'asks', 'believes', 'intends',
];
