import type { TagShape } from "../../pages/markdown.ts";
import type { PageRule } from "../rule.ts";
import { headlessTables } from "./headless-tables.ts";

/** A table in which no cell is a header. */
export const tableWithoutHeader: PageRule = {
  id: "table-without-header",
  *check({ text, facts }) {
    if (!text.includes("|") && !/<table/i.test(text)) return;
    const { tables, tags } = facts.shape();
    yield* headlessTables(text, tables);
    for (const { at } of headless(tags)) {
      yield { message: "This table has no header cells", fix: 'Write "<th>" instead of "<td>" for the cells that name a column or a row.', at };
    }
  },
};

/** The tables of raw HTML that have cells, but no header cell before the next table starts. */
function headless(tags: readonly TagShape[]): readonly TagShape[] {
  const found = new Set<TagShape>();
  let table: TagShape | undefined;
  for (const tag of tags) {
    if (tag.name === "table") table = /^(?:none|presentation)$/.test(tag.attributes.get("role") ?? "") ? undefined : tag;
    else if (tag.name === "td" && table) found.add(table);
    else if (tag.name === "th" && table) {
      found.delete(table);
      table = undefined;
    }
  }
  return [...found];
}
