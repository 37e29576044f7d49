/** PLOVER's names: event types, modes, contexts, sectors (PLOVER manual 2.0 draft; quads and scores with its flaws mended). */
export const EVENT_TYPES = [
    'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
    'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
];
export const CONTEXTS = [
    'military', 'intelligence', 'executive', 'legislative', 'election', 'political_institutions', 'pro_democracy',
    'pro_autocracy', 'economic', 'legal', 'reparations', 'human_rights', 'rights_freedoms', 'repression', 'human_security',
    'gender', 'lgbt', 'religion_ethnicity', 'inequality', 'diplomatic', 'territory', 'peacekeeping', 'health', 'asylum',
    'migration', 'disasters', 'natural_resource', 'environment', 'technology', 'terrorism', 'cbrn', 'cyber',
    'misinformation', 'crime', 'corruption', 'illegal_drugs', 'trafficking',
];
export const SECTORS = [
    'COP', 'GOV', 'JUD', 'LEG', 'MIL', 'PRM', 'PTY', 'REB', 'SPY', 'UAF', 'UNK', 'AGR', 'BUS', 'CRM', 'CVL', 'EDU', 'ELI',
    'JRN', 'LAB', 'MED', 'REF', 'OPP', 'PRE', 'REL', 'SOC',
];
/** PLOVER's stand-ins for a country where an actor has none. */
export const NON_STATES = ['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC'];
