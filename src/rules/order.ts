import { groupBy } from "../pages/group.ts";
import { folderOf } from "../pages/address.ts";
import type { MixedRule } from "./mixed-rule.ts";

/** Pages of one type in one folder must not have the same `order`. */
export const order: MixedRule = function* ({ pages }) {
  const ordered = pages.filter(({ front }) => front.order !== undefined);
  for (const group of groupBy(ordered, ({ path, type, front }) => `${type} ${folderOf(path)} ${front.order}`).values()) {
    const [first, ...others] = group;
    for (const page of others) {
      yield {
        rule: "duplicate-order",
        message: `"${page.path}" and "${first?.path ?? ""}" both have order ${page.front.order}`,
        fix: "Give each page of a folder an order of its own.",
        place: { file: page.path, ...(page.front.places.get("order") ?? { line: 1, column: 1 }) },
      };
    }
  }
};
