/** PLOVER's names: event types, modes, contexts, sectors (PLOVER manual 2.0 draft; quads and scores with its flaws mended). */
export declare const EVENT_TYPES: readonly ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
export type EventType = (typeof EVENT_TYPES)[number];
/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;
export declare const CONTEXTS: readonly ['military', 'intelligence', 'executive', 'legislative', 'election', 'political_institutions', 'pro_democracy', 'pro_autocracy', 'economic', 'legal', 'reparations', 'human_rights', 'rights_freedoms', 'repression', 'human_security', 'gender', 'lgbt', 'religion_ethnicity', 'inequality', 'diplomatic', 'territory', 'peacekeeping', 'health', 'asylum', 'migration', 'disasters', 'natural_resource', 'environment', 'technology', 'terrorism', 'cbrn', 'cyber', 'misinformation', 'crime', 'corruption', 'illegal_drugs', 'trafficking'];
export type Context = (typeof CONTEXTS)[number];
export declare const SECTORS: readonly ['COP', 'GOV', 'JUD', 'LEG', 'MIL', 'PRM', 'PTY', 'REB', 'SPY', 'UAF', 'UNK', 'AGR', 'BUS', 'CRM', 'CVL', 'EDU', 'ELI', 'JRN', 'LAB', 'MED', 'REF', 'OPP', 'PRE', 'REL', 'SOC'];
export type Sector = (typeof SECTORS)[number];
/** PLOVER's stand-ins for a country where an actor has none. */
export declare const NON_STATES: readonly ['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC'];
