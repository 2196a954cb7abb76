import nunjucks, { type Environment } from "nunjucks";

/** Lets layouts print an item that stands in dozens of lists once: `printListItem(item)`. */
export function addPrintListItem(environment: Environment): void {
  const printed = new WeakMap<object, nunjucks.runtime.SafeString>();
  environment.addGlobal("printListItem", (item: object) => {
    const html = printed.get(item) ?? new nunjucks.runtime.SafeString(environment.render("components/page-list/item.njk", { item }));
    printed.set(item, html);
    return html;
  });
}
