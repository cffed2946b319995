import type { IndexRecord } from './dataset-index-schema';
import type { EventKind } from './event-record';
import { parsePartialDate } from './partial-date';

/** How an attack or a strike was carried out. */
const WEAPON_METHODS = [
  'rocket',
  'drone',
  'rocket+drone',
  'missile',
  'mortar',
  'artillery',
  'ied',
  'ied-convoy',
  'airstrike',
  'drone-strike',
  'small-arms',
  'storming',
  'suicide-bombing',
  'unknown',
] as const;

/** The methods each kind of event may have. */
export const METHODS: Readonly<Record<EventKind, readonly string[]>> = {
  attack: WEAPON_METHODS,
  strike: WEAPON_METHODS,
  visit: ['announced', 'unannounced', 'secret'],
  meeting: ['talks', 'secret'],
  agreement: ['communique', 'vote', 'truce', 'base-handover', 'deal', 'appointment'],
  statement: [
    'claim',
    'denial',
    'warning',
    'order',
    'clarification',
    'threat',
    'request',
    'proposal',
    'announcement',
  ],
  context: ['election', 'accident', 'protest', 'other'],
};

/** What the rules look at; an event of the source file and one of the index both have it. */
export type RuleSubject = Pick<
  IndexRecord,
  'kind' | 'method' | 'start' | 'time_precision' | 'route'
>;

/** A rule between fields: each field may be right by itself and the event still wrong. */
export type BrokenRule = {
  readonly field: keyof RuleSubject;
  /** What would be right. */
  readonly message: string;
};

type EventRule = {
  readonly fields: readonly (keyof RuleSubject)[];
  readonly check: (event: RuleSubject) => BrokenRule | null;
};

const FORM_OF_PRECISION = {
  1: { type: 'time', form: 'a time, like 2021-02-15T21:30+03:00' },
  2: { type: 'day', form: 'a day, like 2021-02-15' },
  3: { type: 'day', form: 'a day, like 2021-02-15' },
  4: { type: 'month', form: 'a month, like 2021-02' },
} as const;

const RULES: readonly EventRule[] = [
  {
    fields: ['kind', 'method'],
    check: ({ kind, method }) =>
      METHODS[kind].includes(method)
        ? null
        : { field: 'method', message: `for kind "${kind}" one of ${METHODS[kind].join(', ')}` },
  },
  {
    fields: ['start', 'time_precision'],
    check: ({ start, time_precision }) => {
      const { type, form } = FORM_OF_PRECISION[time_precision];
      return parsePartialDate(start)?.type === type
        ? null
        : {
            field: 'time_precision',
            message: `with time_precision ${time_precision}, start is ${form}`,
          };
    },
  },
  {
    fields: ['kind', 'route'],
    check: ({ kind, route }) =>
      route === null || kind === 'visit'
        ? null
        : { field: 'route', message: 'null: only a visit has a route' },
  },
];

/**
 * The rules between fields that the event breaks.
 * @param badFields fields already known to be wrong; rules that need them are left out.
 */
export function findBrokenRules(
  event: RuleSubject,
  badFields: ReadonlySet<string> = new Set(),
): BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const { fields, check } of RULES) {
    if (fields.some((field) => badFields.has(field))) continue;
    const rule = check(event);
    if (rule !== null) broken.push(rule);
  }
  return broken;
}
