import * as z from "zod";

import { describeKey } from "./describe-keys.ts";
import { settingsSchema } from "./schema.ts";

/** What editors need to offer the keys of `manual.yaml` and to refuse others. */
export const settingsJsonSchema = (): z.core.JSONSchema.BaseSchema => ({
  ...z.toJSONSchema(settingsSchema, { target: "draft-7", io: "input", override: describeKey }),
  title: "Settings of a manual",
});
