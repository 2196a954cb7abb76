import type { Answer } from "./answer.ts";
import type { Broken, Outcome, Unsure } from "./outcome.ts";

const brokenStatus: Readonly<Record<number, Broken["because"]>> = { 404: "not-found", 410: "gone" };
/** What the system calls a silence, by what it means to people. A certificate that only this computer cannot judge may be sound. */
const silences: Readonly<Record<string, Broken["because"] | Unsure["because"]>> = {
  ENOTFOUND: "no-host",
  CERT_HAS_EXPIRED: "certificate-expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate-of-another",
  timeout: "slow",
  UND_ERR_CONNECT_TIMEOUT: "slow",
  ETIMEDOUT: "slow",
  ECONNRESET: "broken-off",
  EPIPE: "broken-off",
  UND_ERR_SOCKET: "broken-off",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate",
  SELF_SIGNED_CERT_IN_CHAIN: "certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate",
  CERT_NOT_YET_VALID: "certificate",
};
const areBroken: ReadonlySet<string> = new Set<Broken["because"]>(["no-host", "certificate-expired", "certificate-of-another"]);

/** The verdict on an answer that leads nowhere else. */
export function judgeAnswer(answer: Answer): Outcome {
  if (answer.kind === "private") return { verdict: "unsure", because: "private" };
  if (answer.kind === "status") return judgeStatus(answer.status);
  const because = silences[answer.code] ?? "unreachable";
  return isBroken(because) ? { verdict: "broken", because } : { verdict: "unsure", because };
}

function judgeStatus(status: number): Outcome {
  if (status >= 200 && status < 300) return { verdict: "works" };
  const because = brokenStatus[status];
  if (because) return { verdict: "broken", because, status };
  if (status === 429) return { verdict: "unsure", because: "too-many", status };
  if (status === 401) return { verdict: "unsure", because: "sign-in", status };
  if (status === 403 || status === 451 || status === 999) return { verdict: "unsure", because: "refused", status };
  return { verdict: "unsure", because: status >= 500 ? "fault" : "odd", status };
}

const isBroken = (because: Broken["because"] | Unsure["because"]): because is Broken["because"] => areBroken.has(because);
