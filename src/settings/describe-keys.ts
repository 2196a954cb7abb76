import type { z } from "zod";

/** Puts what a key takes behind what it means, because editors show the two as one text. */
export function describeKey({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { description, expects } = jsonSchema;
  delete jsonSchema["expects"];
  if (description !== undefined && typeof expects === "string" && expects !== "text") jsonSchema.description = `${description} Takes ${expects}.`;
}
