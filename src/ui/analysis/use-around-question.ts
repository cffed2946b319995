import { useEffect, useMemo } from 'preact/hooks';
import type { AroundQuestion } from '../../domain/around-question';
import type { DatasetDetails } from '../../domain/dataset';
import { type EpochTally, tallyEpochs } from '../../domain/epoch-outcomes';
import type { EventFilter } from '../../domain/event-filter';
import type { EventRecord } from '../../domain/event-record';
import { runFilter } from '../../domain/filter-outcome';
import { toSearchWords } from '../../domain/text-search';
import { QUESTION_PARTS } from '../../state/analysis-state';
import type { AppState } from '../../state/app-state';
import { readQuestion, writeQuestion } from '../../state/question-text';
import { useApp } from '../app-context';

/** The events a filter lets through, by itself: neither the page's filter nor its window matter. */
export function eventsThrough(state: AppState, filter: EventFilter): readonly EventRecord[] {
  const words = toSearchWords(filter.text).join(' ');
  const text = words === '' ? null : state.search.index.value.find(words);
  const { failures } = runFilter({ ...state.derived.subject.value, text }, filter);
  return state.dataset.events.filter(({ index }) => failures[index] === 0);
}

/** The question that the address asks, and the way to ask another. */
export type AroundAsked = {
  readonly question: AroundQuestion;
  readonly change: (changes: Partial<AroundQuestion>) => void;
  /** The same question with some of it changed, counted. */
  readonly tally: (question: AroundQuestion) => EpochTally;
};

/** Reads the question in the address; what cannot be read of it is told once. */
export function useAroundQuestion(details: DatasetDetails | null): AroundAsked {
  const { state } = useApp();
  const parts = state.analysis.text.value;
  // Which charts are open changes nothing of what is asked.
  const textKey = QUESTION_PARTS.map((part) => (part === 'charts' ? '' : parts[part])).join('\n');
  const text = useMemo(() => state.analysis.text.peek(), [textKey, state]);
  const { question, notices } = useMemo(
    () => readQuestion(text, state.dataset, details),
    [text, state, details],
  );
  useEffect(() => {
    for (const notice of notices) state.notices.tell(notice);
  }, [notices, state]);
  const subject = state.derived.subject.value;
  // The index is read on while the page is open: that matters only where words are asked for.
  const hasWords = question.anchors.text !== '' || question.outcomes.text !== '';
  const index = hasWords ? state.search.index.value : null;
  return useMemo(() => {
    const chosen = new Map<EventFilter, readonly EventRecord[]>();
    const through = (filter: EventFilter) => {
      const events = chosen.get(filter) ?? eventsThrough(state, filter);
      chosen.set(filter, events);
      return events;
    };
    return {
      question,
      change: (changes) => state.analysis.ask(writeQuestion({ ...question, ...changes })),
      tally: (asked) =>
        tallyEpochs(
          { anchors: through(asked.anchors), outcomes: through(asked.outcomes) },
          asked,
          state.window.extent,
        ),
    };
    // Subject and index are what the filters are held against.
  }, [question, state, subject, index]);
}
