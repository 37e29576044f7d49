export const ENTRY_KINDS = ['coded', 'withdrawn', 'judged'];
