import type { Ask } from "./answer.ts";
import { followAddress } from "./follow-address.ts";
import type { Outcome } from "./outcome.ts";
import { createPoliteAsk, type Manners } from "./polite-ask.ts";
import { isFresh, type Memory, type Remembered } from "./remembered-outcomes.ts";

/** How addresses are asked, and what is known of them already. */
export interface Asking extends Manners {
  /** Whether an address may be asked at all; those of the author's own computer and network may not. */
  readonly mayAsk: (address: string) => boolean;
  readonly memory: Memory;
  /** Told of each new outcome as it comes. */
  readonly onOutcome: (address: string, learnt: Remembered) => void;
}

/** What was learnt of all addresses. */
export interface Asked {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** How many were asked in this run; the others were known. */
  readonly asked: number;
  /** Whether any host answered at all; if none did, this computer may have no network. */
  readonly reached: boolean;
}

/** Learns of each address whether it works; those that may not be asked are left out. */
export async function askAddresses(addresses: readonly string[], asking: Asking): Promise<Asked> {
  const { mayAsk, memory, now, onOutcome } = asking;
  let reached = false;
  const watched: Ask = async (address) => {
    const answer = await asking.ask(address);
    reached ||= answer.kind === "status";
    return answer;
  };
  const ask = createPoliteAsk({ ...asking, ask: watched });
  const learn = async (address: string): Promise<Outcome> => {
    const outcome = await followAddress(address, { ask, mayAsk });
    onOutcome(address, { when: now(), outcome: reached ? outcome : doubted(outcome) });
    return outcome;
  };
  const started = now();
  const pending: (readonly [string, Promise<Outcome>])[] = [];
  const outcomes = new Map<string, Outcome>();
  for (const address of addresses.filter(mayAsk)) {
    const known = memory.get(address);
    if (known && isFresh(known, started)) outcomes.set(address, known.outcome);
    else pending.push([address, learn(address)]);
  }
  const learnt = await Promise.all(pending.map(([, outcome]) => outcome));
  // What was left to ask may all be out of order; an address that is known to work tells that from a network that is.
  const control = [...outcomes].find(([, { verdict }]) => verdict === "works")?.[0];
  if (!reached && pending.length > 0 && control !== undefined) await ask(control);
  for (const [n, [address]] of pending.entries()) outcomes.set(address, reached ? learnt[n]! : doubted(learnt[n]!));
  return { outcomes, asked: pending.length, reached: reached || pending.length === 0 };
}

/** While no host at all has answered, it may be this computer that has no network, or one with a gate that answers for all. */
function doubted(outcome: Outcome): Outcome {
  return outcome.verdict === "broken" && outcome.status === undefined ? { verdict: "unsure", because: "offline" } : outcome;
}
