import type { Answer, Ask, LookUp } from "./answer.ts";
import { createHostLanes, createSeats, type Pace } from "./host-lanes.ts";
import { isPublicNumber } from "./public-host.ts";
import { retryDelay, wantsRest } from "./retry-delay.ts";

/** How other hosts are asked. */
export interface Manners extends Pace {
  /** Sends one request. */
  readonly ask: Ask;
  readonly lookUp: LookUp;
  /** The moment, in milliseconds since 1970. */
  readonly now: () => number;
}

/** After so many addresses in a row that nobody answered for, a host is taken to be out of order. */
const mostSilences = 3;

/** Makes the way in which hosts are asked: one request at a time for each, with a pause between, again where that may help, and no longer where it does not. */
export function createPoliteAsk(manners: Manners): Ask {
  const inLane = createHostLanes();
  const inSeat = createSeats(manners.atOnce);
  const askOnce: Ask = (address) => inSeat(() => manners.ask(address));
  const guard = createGuard(manners.lookUp);
  const lastOf = new Map<string, Answer>();
  const silences = new Map<string, number>();
  const restUntil = new Map<string, number>();
  return (address) => {
    const { host, hostname } = new URL(address);
    return inLane(host, async () => {
      const known = lastOf.get(host) ?? (await inSeat(() => guard(hostname)));
      if (known) return known;
      await manners.wait(restLeft(restUntil.get(host), manners));
      const answer = await askAgain(address, askOnce, manners);
      restUntil.set(host, manners.now() + manners.pause);
      const silent = answer.kind === "silence" ? (silences.get(host) ?? 0) + 1 : 0;
      silences.set(host, silent);
      if (silent >= mostSilences || wantsRest(answer, manners.now())) lastOf.set(host, answer);
      return answer;
    });
  };
}

/** What is left of a host's pause; never more than the whole, should somebody set the clock meanwhile. */
const restLeft = (until: number | undefined, { now, pause }: Manners): number => (until === undefined ? 0 : Math.min(Math.max(0, until - now()), pause));

async function askAgain(address: string, ask: Ask, { wait, now }: Manners): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await ask(address);
    const delay = retryDelay(answer, tries, now());
    if (delay === undefined) return answer;
    await wait(delay);
  }
}

/** Looks each name up once, before anything is sent: a public name can lead into a private network. */
function createGuard(lookUp: LookUp): (host: string) => Promise<Answer | undefined> {
  const known = new Map<string, Promise<Answer | undefined>>();
  const look = async (host: string): Promise<Answer | undefined> => {
    const found = await lookUp(host);
    if (found === undefined) return undefined;
    if ("code" in found) return { kind: "silence", code: found.code };
    return found.numbers.every(isPublicNumber) ? undefined : { kind: "private" };
  };
  return (host) => {
    const answer = known.get(host) ?? look(host);
    known.set(host, answer);
    return answer;
  };
}
