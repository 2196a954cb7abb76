import type { Answer, LookUp } from "../../src/external/answer.ts";
import type { Manners } from "../../src/external/polite-ask.ts";

/** A web that answers as it is told, in a time that passes only when somebody waits. */
export interface ActedWeb extends Manners {
  /** Each request as it was sent: when, and for what. */
  readonly sent: string[];
}

const page: Answer = { kind: "status", status: 200 };

/** Makes such a web: each address has its answers one after another, the last for good; an unknown one is a page. Each request takes a tenth of a second. */
export function actedWeb(answers: Readonly<Record<string, readonly Answer[]>>, { lookUp, atOnce = 8 }: { lookUp?: LookUp; atOnce?: number } = {}): ActedWeb {
  let now = 0;
  const sleepers: { until: number; wake: () => void }[] = [];
  const sent: string[] = [];
  const visits = new Map<string, number>();
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((wake) => {
      sleepers.push({ until: now + milliseconds, wake });
      setImmediate(wakeNext);
    });
  // When nothing else is to be done, it is the time at which the next one wakes.
  const wakeNext = (): void => {
    const next = sleepers.sort((a, b) => a.until - b.until).shift();
    if (!next) return;
    now = Math.max(now, next.until);
    next.wake();
  };
  return {
    sent,
    pause: 500,
    atOnce,
    wait,
    now: () => now,
    lookUp: lookUp ?? (() => Promise.resolve(undefined)),
    async ask(address) {
      sent.push(`${now} ${address}`);
      const visit = visits.get(address) ?? 0;
      visits.set(address, visit + 1);
      await wait(100);
      const all = answers[address] ?? [page];
      return all[visit] ?? all.at(-1) ?? page;
    },
  };
}
