import * as z from "zod";

/** Why readers who follow an address reach nothing. */
const brokenBecause = z.enum(["not-found", "gone", "no-host", "certificate-expired", "certificate-of-another"]);

/** Why nobody can say whether readers who follow an address reach what was meant. */
const unsureBecause = z.enum([
  "refused", "sign-in", "too-many", "fault", "slow", "broken-off", "unreachable", "certificate", "loop", "home-page", "private", "not-the-web", "offline", "odd",
]);

const webAddress = z.string().max(4000).regex(/^https?:\/\/[^\s]+$/);
const end = webAddress.optional();
const status = z.int().min(100).max(999).optional();

/** What was learnt of an address; `end` is where it leads, where that is somewhere else. */
export const outcomeSchema = z.discriminatedUnion("verdict", [
  /** `movedTo` is where it leads for good; `byHttps` says of an address that begins with `http:` that `https:` serves it too, by a redirect or by an answer. */
  z.strictObject({ verdict: z.literal("works"), movedTo: webAddress.optional(), byHttps: z.enum(["redirect", "answer"]).optional() }),
  z.strictObject({ verdict: z.literal("broken"), because: brokenBecause, end, status }),
  z.strictObject({ verdict: z.literal("unsure"), because: unsureBecause, end, status }),
]);

/** One of three verdicts on an address: it works, it is broken, or nobody can tell. */
export type Outcome = Readonly<z.output<typeof outcomeSchema>>;

/** An address that is broken, and why. */
export type Broken = Extract<Outcome, { verdict: "broken" }>;

/** An address of which nobody can tell, and why. */
export type Unsure = Extract<Outcome, { verdict: "unsure" }>;
