/** Does at once what could be done step by step. */
export function finishSteps<Value>(steps: Iterator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
