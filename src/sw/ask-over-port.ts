type Asked = { postMessage(message: unknown, transfer: Transferable[]): void };

/**
 * Asks a page or a worker something; the answer comes on a port of its own.
 * @returns null: no answer came in time
 */
export function askOverPort<Answer>(
  asked: Asked,
  question: unknown,
  patienceMs: number,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const settle = (answer: Answer | null) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(null), patienceMs);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => settle(data);
    asked.postMessage(question, [port2]);
  });
}
