import type { Answer } from "./answer.ts";

const second = 1000;
/** How often an address is asked for at most. */
const mostTries = 3;
/** A host that wants to be left alone for longer than this is not asked again in the run. */
const longestDelay = 60 * second;
/** Why a connection may fail that will succeed a moment later. */
const passing = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "EAI_AGAIN", "ECONNABORTED"]);

/** How many milliseconds to wait before asking once more; undefined where another try would tell nothing new. */
export function retryDelay(answer: Answer, tries: number, now: number): number | undefined {
  if (tries >= mostTries || answer.kind === "private") return undefined;
  if (answer.kind === "silence") {
    if (answer.code === "timeout") return tries === 1 ? second : undefined;
    return passing.has(answer.code) ? tries * second : undefined;
  }
  const { status, retryAfter } = answer;
  if (status !== 429 && !(status >= 500 && status <= 504 && status !== 501)) return undefined;
  const asked = retryAfter === undefined ? undefined : delayAsked(retryAfter, now);
  if (asked !== undefined) return asked <= longestDelay ? Math.max(asked, second) : undefined;
  return tries * (status === 429 ? 5 : 2) * second;
}

/** Whether a host has asked to be left alone for the rest of the run. */
export function wantsRest(answer: Answer, now: number): boolean {
  if (answer.kind !== "status" || answer.status !== 429 || answer.retryAfter === undefined) return false;
  return (delayAsked(answer.retryAfter, now) ?? 0) > longestDelay;
}

/** What `Retry-After` says, in seconds or as a date. */
function delayAsked(written: string, now: number): number | undefined {
  if (/^\s*\d{1,9}\s*$/.test(written)) return Number(written) * second;
  const until = Date.parse(written);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
