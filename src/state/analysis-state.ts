import { type ReadonlySignal, signal } from '@preact/signals';

/**
 * What questions about coincidence, and about two windows, are written in, as parts of the address;
 * `charts` says which charts are open.
 */
export const QUESTION_PARTS = [
  'anchors',
  'outcomes',
  'lag',
  'region',
  'how',
  'charts',
  'with',
] as const;
export type QuestionPart = (typeof QUESTION_PARTS)[number];

/** As links have it; what is missing or null is the default. */
export type QuestionText = Readonly<Partial<Record<QuestionPart, string | null>>>;

/**
 * The question as it is written, and no more: what reads it comes with the view that asks it
 * (`question-text.ts`, `compare-text.ts`).
 */
export type AnalysisState = {
  readonly text: ReadonlySignal<QuestionText>;
  /** Every question of this visit: one who asks often finds something. */
  readonly asked: Set<string>;
  /** Changes some parts; the others stay. */
  ask(changes: QuestionText): void;
};

export function createAnalysisState(): AnalysisState {
  const text = signal<QuestionText>({});
  return {
    text,
    asked: new Set(),
    ask(changes) {
      text.value = { ...text.peek(), ...changes };
    },
  };
}
