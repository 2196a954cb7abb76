import * as z from "zod";
import { type Outcome, outcomeSchema } from "./outcome.ts";

/** An outcome with the moment at which it was learnt. */
export interface Remembered {
  readonly when: number;
  readonly outcome: Outcome;
}

/** What earlier runs learnt, by address. */
export type Memory = ReadonlyMap<string, Remembered>;

const day = 24 * 60 * 60 * 1000;
/** How long a verdict is taken on trust. */
const keptFor: Readonly<Record<Outcome["verdict"], number>> = { works: 7 * day, broken: day, unsure: 0 };

const fileSchema = z.strictObject({
  version: z.literal(1),
  addresses: z.record(z.string(), z.strictObject({ when: z.iso.datetime(), outcome: outcomeSchema })),
});

/** Whether an outcome may still be taken on trust; one from the future may not. */
export const isFresh = ({ when, outcome: { verdict } }: Remembered, now: number): boolean => when <= now && now - when < keptFor[verdict];

/** Reads what earlier runs wrote; undefined where the text is damaged or of another version. */
export function parseMemory(text: string): Memory | undefined {
  const { data } = fileSchema.safeParse(parseJson(text));
  return data && new Map(Object.entries(data.addresses).map(([address, { when, outcome }]) => [address, { when: Date.parse(when), outcome }]));
}

/** Writes what later runs may take on trust, in order of addresses. */
export function printMemory(memory: Memory, now: number): string {
  const kept = [...memory].filter(([, each]) => isFresh(each, now)).sort(([a], [b]) => (a < b ? -1 : 1));
  const addresses = Object.fromEntries(kept.map(([address, { when, outcome }]) => [address, { when: new Date(when).toISOString(), outcome }]));
  return `${JSON.stringify({ version: 1, addresses }, null, 1)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a damaged memory is as good as none, and the caller says so
  }
}
