import type { Ask } from "./answer.ts";
import { judgeAnswer } from "./judge-answer.ts";
import type { Outcome, Unsure } from "./outcome.ts";

/** How an address is followed. */
export interface Following {
  readonly ask: Ask;
  /** Whether an address may be asked at all. */
  readonly mayAsk: (address: string) => boolean;
}

const mostSteps = 10;
const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);

/** Asks for an address, and for those that it leads to, until one is the end; says where it has moved for good. */
export async function followAddress(address: string, following: Following): Promise<Outcome> {
  const { ask, mayAsk } = following;
  const seen = new Set<string>();
  let at = address;
  let lasting = address;
  for (let steps = 0; steps <= mostSteps && !seen.has(at); steps++) {
    seen.add(at);
    if (!mayAsk(at)) return unsure(/^https?:/.test(at) ? "private" : "not-the-web", address, at);
    const answer = await ask(at);
    const next = answer.kind === "status" && redirects.has(answer.status) && answer.location !== undefined ? stepFrom(at, answer.location) : undefined;
    if (next === undefined || answer.kind !== "status") return judgeEnd({ address, at, lasting }, judgeAnswer(answer), following);
    if (lasting === at && permanent.has(answer.status)) lasting = next;
    at = next;
  }
  return unsure("loop", address, at);
}

/** Where a redirect leads; undefined where that is no address. */
function stepFrom(at: string, location: string): string | undefined {
  if (!URL.canParse(location, at)) return undefined;
  const next = new URL(location, at);
  next.hash = "";
  return next.href;
}

/** An address with where it leads in the end, and where it leads for good. */
interface Way {
  readonly address: string;
  readonly at: string;
  readonly lasting: string;
}

async function judgeEnd({ address, at, lasting }: Way, outcome: Outcome, following: Following): Promise<Outcome> {
  if (outcome.verdict !== "works") return at === address ? outcome : { ...outcome, ...endOf(address, at) };
  if (at !== address && !isSignIn(address) && isSignIn(at)) return unsure("sign-in", address, at);
  if (at !== address && !isHome(address) && isHome(at)) return unsure("home-page", address, at);
  const twin = httpsTwin(address);
  const isTwin = twin !== undefined && (at === twin || lasting === twin);
  const byHttps = isTwin ? "redirect" : twin !== undefined && at === address && (await answersWell(twin, following)) ? "answer" : undefined;
  const movedTo = lasting !== address && lasting !== twin ? lasting : undefined;
  return { ...outcome, ...(movedTo === undefined ? {} : { movedTo }), ...(byHttps ? { byHttps } : {}) };
}

async function answersWell(address: string, { ask, mayAsk }: Following): Promise<boolean> {
  return mayAsk(address) && judgeAnswer(await ask(address)).verdict === "works";
}

/** The same address by https; none where a port is named, because that serves one scheme. */
function httpsTwin(address: string): string | undefined {
  const { protocol, port } = new URL(address);
  return protocol === "http:" && port === "" ? `https${address.slice("http".length)}` : undefined;
}

/** Websites lead those who ask for what is gone to their front page. */
const isHome = (address: string): boolean => /^\/(?:index\.\w{2,5}|home|[a-z]{2})?\/?$/i.test(new URL(address).pathname);

const isSignIn = (address: string): boolean => {
  const { hostname, pathname } = new URL(address);
  return /^(?:accounts?|login|signin|sign-in|auth|sso|idp)\./i.test(hostname) || /\/(?:log-?in|sign-?in|sign_in|sso|authwall)(?:[/.]|$)/i.test(pathname);
};

const unsure = (because: Unsure["because"], address: string, at: string): Outcome => ({ verdict: "unsure", because, ...endOf(address, at) });

const endOf = (address: string, at: string): { end?: string } => (at !== address && /^https?:/.test(at) && at.length <= 4000 ? { end: at } : {});
