import { useId } from 'preact/hooks';
import { AROUND_EXAMPLES, type AroundExample } from '../../domain/around-examples';
import {
  type AroundQuestion,
  DAY_RULES,
  type DayRule,
  MAX_REACH,
  MIN_REACH,
  OFFERED_REACHES,
} from '../../domain/around-question';
import { toWesternDigits } from '../../domain/digits';
import { sameFilter } from '../../domain/event-filter';
import { NULL_MODELS } from '../../domain/permutation-test';
import { useWords } from '../app-context';
import { Segments } from '../controls/Segments';
import { ChosenEvents } from './ChosenEvents';
import { FacetSelect } from './FacetSelect';
import { RegionField } from './RegionField';

/** What to look around, what to count, how far, where, and what is taken for granted. */
export function QuestionForm({
  question,
  onChange,
}: {
  readonly question: AroundQuestion;
  readonly onChange: (changes: Partial<AroundQuestion>) => void;
}) {
  const { t, format } = useWords();
  const reachField = useId();
  const { anchors, outcomes, reach, region, model, choices } = question;
  const choose = (changes: Partial<AroundQuestion['choices']>) =>
    onChange({ choices: { ...choices, ...changes } });
  const readReach = (text: string) => {
    const typed = Number(toWesternDigits(text));
    if (Number.isInteger(typed) && typed >= MIN_REACH && typed <= MAX_REACH) {
      onChange({ reach: typed });
    }
  };
  return (
    <div class="around-form">
      <ul class="around-examples" aria-label={t('around.examples')}>
        {(Object.keys(AROUND_EXAMPLES) as AroundExample[]).map((example) => (
          <li key={example}>
            <button
              type="button"
              class="around-example"
              aria-pressed={sameFilter(anchors, AROUND_EXAMPLES[example])}
              onClick={() => onChange({ anchors: AROUND_EXAMPLES[example] })}
            >
              {t(`around.example.${example}`)}
            </button>
          </li>
        ))}
      </ul>
      <div class="around-reach">
        <span class="around-label">{t('around.reach')}</span>
        <Segments
          label={t('around.reach')}
          value={reach}
          options={OFFERED_REACHES.map((days) => ({
            value: days as number,
            text: `±${format.number(days)}`,
            name: t('around.days', { count: days }),
          }))}
          onChoose={(days) => onChange({ reach: days })}
        />
        <label class="visually-hidden" for={reachField}>
          {t('around.reachField', { min: MIN_REACH, max: MAX_REACH })}
        </label>
        <input
          id={reachField}
          class="around-number"
          inputMode="numeric"
          size={3}
          maxLength={3}
          value={reach}
          onChange={({ currentTarget }) => {
            readReach(currentTarget.value);
            currentTarget.value = String(reach);
          }}
        />
      </div>
      <details class="around-more">
        <summary>{t('around.question')}</summary>
        <div class="around-pair">
          <ChosenEvents
            legend={t('around.anchors')}
            filter={anchors}
            onChange={(filter) => onChange({ anchors: filter })}
          />
          <ChosenEvents
            legend={t('around.outcomes')}
            filter={outcomes}
            onChange={(filter) => onChange({ outcomes: filter })}
          />
        </div>
        <div class="around-pair">
          <div class="around-chosen">
            <RegionField region={region} onChange={(next) => onChange({ region: next })} />
            <span class="around-label">{t('around.model')}</span>
            <Segments
              label={t('around.model')}
              value={model}
              options={NULL_MODELS.map((value) => ({ value, text: t(`around.model.${value}`) }))}
              onChoose={(value) => onChange({ model: value })}
            />
            <p class="around-hint">{t(`around.modelHint.${model}`)}</p>
          </div>
          <fieldset class="around-chosen">
            <legend>{t('around.choices')}</legend>
            <label class="around-check">
              <input
                type="checkbox"
                checked={choices.hasLowConfidence}
                onChange={() => choose({ hasLowConfidence: !choices.hasLowConfidence })}
              />
              {t('around.lowConfidence')}
            </label>
            <label class="around-check">
              <input
                type="checkbox"
                checked={choices.hasConvoys}
                onChange={() => choose({ hasConvoys: !choices.hasConvoys })}
              />
              {t('around.convoys')}
            </label>
            <FacetSelect
              label={t('around.daysRule')}
              anyText={t('around.daysRule.first')}
              chosen={choices.days === 'first' ? null : new Set([choices.days])}
              groups={[
                {
                  label: null,
                  options: DAY_RULES.filter((rule) => rule !== 'first').map((rule) => ({
                    value: rule,
                    text: t(`around.daysRule.${rule}`),
                  })),
                },
              ]}
              onChoose={(rule) => choose({ days: (rule as DayRule | null) ?? 'first' })}
            />
            <span class="around-label">{t('around.unit')}</span>
            <Segments
              label={t('around.unit')}
              value={choices.unit}
              options={(['events', 'waves'] as const).map((value) => ({
                value,
                text: t(`around.unit.${value}`),
              }))}
              onChoose={(unit) => choose({ unit })}
            />
            <p class="around-hint">{t('around.unitHint')}</p>
          </fieldset>
        </div>
      </details>
    </div>
  );
}
