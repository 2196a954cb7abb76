import * as z from "zod";
import type { Written } from "../text/yaml/written.ts";

/** Tells of a value as written that it certainly has the shape it should; of one that may not, the schema itself has to judge. */
export type Fit = (value: Written) => boolean;

/** Makes of a schema the quick question that nearly every value answers with yes; of a kind not known here, with no. */
export function compileFit(schema: z.core.$ZodType): Fit {
  if ((schema._zod.def.checks ?? []).length > 0) return () => false;
  if (schema instanceof z.ZodString) return ({ kind }) => kind === "text";
  if (schema instanceof z.ZodNumber) return (value) => value.kind === "number" && Number.isFinite(value.value);
  if (schema instanceof z.ZodBoolean) return ({ kind }) => kind === "truth";
  if (schema instanceof z.ZodOptional) return compileFit(schema.unwrap());
  if (schema instanceof z.ZodUnion) return fitOfAny(schema.options.map(compileFit));
  if (schema instanceof z.ZodArray) return fitOfItems(compileFit(schema.element));
  if (schema instanceof z.ZodObject) return fitOfKeys(schema);
  return () => false;
}

const fitOfAny =
  (options: readonly Fit[]): Fit =>
  (value) =>
    options.some((fits) => fits(value));

const fitOfItems =
  (fits: Fit): Fit =>
  (value) =>
    value.kind === "list" && value.items.every(fits);

/** A key without a value counts as absent. */
function fitOfKeys(schema: z.ZodObject): Fit {
  const parts = Object.entries<z.core.$ZodType>(schema.shape);
  const below = new Map(parts.map(([key, part]) => [key, compileFit(part)]));
  const needed = parts.flatMap(([key, part]) => (part instanceof z.ZodOptional ? [] : [key]));
  return (value) => {
    if (value.kind !== "map") return false;
    for (const [key, { value: part }] of value.entries) {
      if (part.kind !== "nothing" && below.get(key)?.(part) !== true) return false;
    }
    return needed.every((key) => (value.entries.get(key)?.value.kind ?? "nothing") !== "nothing");
  };
}
